#include "callers.h"

namespace Simulator {

namespace {

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
    for (size_t stream = 0; stream < m_scenario.arrivals.size(); ++stream) {
        const Arrival &arrival = m_scenario.arrivals[stream];
        m_timers.schedule(m_start + arrival.from + arrival.every.draw(m_random), SimulationDue::Arrival, stream);
    }
    for (const auto &[task, patience] : m_scenario.patience)
        m_timers.schedule(m_start + patience, SimulationDue::PatienceEnds, task);
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
        const Arrival &arrival = m_scenario.arrivals[static_cast<size_t>(timer.subject)];
        if (arrival.until != Never && timer.at >= m_start + arrival.until)
            return;
        arrive(arrival.task);
        m_timers.schedule(timer.at + arrival.every.draw(m_random), SimulationDue::Arrival, timer.subject);
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
