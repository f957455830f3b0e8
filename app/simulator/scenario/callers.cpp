#include "callers.h"

#include <algorithm>
#include <numeric>

namespace Simulator {

namespace {

/// Milliseconds between two tasks of a kind, however many are wanted.
constexpr double ShortestWait = 20;
constexpr double LongestWait = 365.0 * Day;

/// As the scenario says.
double usualPerHour(const Scenario &scenario)
{
    return std::accumulate(scenario.arrivals.begin(), scenario.arrivals.end(), 0.0,
                           [](double sum, const Arrival &arrival) {
                               const auto both = static_cast<double>(arrival.every.from + arrival.every.to);
                               return sum + 2.0 * static_cast<double>(Hour) / std::max(1.0, both);
                           });
}

template <class T>
bool isThere(const Table<T> &table, Id id)
{
    return id == 0 || table.contains(id);
}

} // namespace

Callers::Callers(World &world, Scenario &scenario, Random &random, SimulationTimers &timers, Time start, int arrived)
    : m_world(world)
    , m_scenario(scenario)
    , m_random(random)
    , m_timers(timers)
    , m_start(start)
    , m_arrived(arrived)
{
}

void Callers::begin()
{
    for (Arrival &arrival : m_scenario.arrivals)
        expect(arrival, m_start + arrival.from);
    for (const auto &[task, patience] : m_scenario.patience)
        m_timers.schedule(m_start + patience, SimulationDue::PatienceEnds, task);
}

void Callers::expect(Arrival &arrival, Time after)
{
    const double pace = m_scenario.arrivalPace;
    if (pace <= 0)
        return;
    const double wait = static_cast<double>(arrival.every.draw(m_random)) / pace;
    arrival.next = after + static_cast<Time>(std::clamp(wait, ShortestWait, LongestWait));
    m_timers.schedule(arrival.next, SimulationDue::Arrival, static_cast<Id>(&arrival - m_scenario.arrivals.data()));
}

std::optional<double> Callers::perHour() const
{
    if (m_scenario.arrivals.empty())
        return std::nullopt;
    return std::max(0.0, m_scenario.arrivalPace) * usualPerHour(m_scenario);
}

bool Callers::setPerHour(double wanted)
{
    if (m_scenario.arrivals.empty())
        return false;
    m_scenario.arrivalPace = std::max(0.0, wanted) / usualPerHour(m_scenario);
    for (Arrival &arrival : m_scenario.arrivals)
        expect(arrival, std::max(m_world.now(), m_start + arrival.from));
    return true;
}

void Callers::arrive(const TaskPlan &plan)
{
    NewTask task = plan.task;
    const State &state = m_world.state();
    // What the scenario meant may have been deleted since: nobody can call there.
    if (!isThere(state.workflows, task.workflow) || !isThere(state.queues, task.queue) ||
        !isThere(state.channels, task.channel) || !isThere(state.workers, task.routingTarget))
        return;
    ++m_arrived;
    task.attributes.replace("{n}", QByteArray::number(m_arrived));
    if (task.attributes.contains("{phone}"))
        task.attributes.replace("{phone}", QByteArray::number(1000 + m_random.below(9000)));
    const Id id = m_world.createTask(task);
    if (!plan.key.isEmpty())
        m_scenario.tasks[plan.key] = id;
    const Time patience = plan.patience.draw(m_random);
    if (patience != Never)
        m_timers.schedule(m_world.now() + patience, SimulationDue::PatienceEnds, id);
}

void Callers::fire(const SimulationTimers::Timer &timer)
{
    if (timer.due == SimulationDue::Arrival) {
        Arrival &arrival = m_scenario.arrivals[static_cast<size_t>(timer.subject)];
        // Meanwhile somebody may have said that they come at other times.
        if ((arrival.next != Never && arrival.next != timer.at) || m_scenario.arrivalPace <= 0)
            return;
        if (arrival.until != Never && timer.at >= m_start + arrival.until)
            return;
        arrive(arrival.task);
        expect(arrival, timer.at);
    } else if (timer.due == SimulationDue::PatienceEnds) {
        const Task *task = find(m_world.state().tasks, timer.subject);
        if (task && (task->status == TaskStatus::Pending || task->status == TaskStatus::Reserved))
            m_world.callerHangsUp(timer.subject);
    }
}

Id Callers::taskOf(const QByteArray &keyOrSid) const
{
    const auto named = m_scenario.tasks.find(keyOrSid);
    const Id id =
        named != m_scenario.tasks.end() ? named->second : m_world.sids().read(Kind::Task, keyOrSid).value_or(0);
    return m_world.state().tasks.contains(id) ? id : 0;
}

} // namespace Simulator
