#include "checkpoint.h"

#include <algorithm>

namespace Simulator {

Simulation::Simulation(Scenario scenario)
    : m_scenario(std::move(scenario))
    , m_start(m_scenario.state.now)
    , m_random(m_scenario.state.seed ^ 0x73746167655fULL)
    , m_world(std::move(m_scenario.state))
    , m_faults(m_world.state().seed)
    , m_agents(m_world, m_scenario, m_random, m_timers)
    , m_callers(m_world, m_scenario, m_random, m_timers, m_start)
    , m_goals(m_scenario.goals, m_start)
{
    for (const auto &[worker, plan] : m_scenario.phones)
        m_world.planLegs(worker, plan);
    for (const FaultRule &rule : m_scenario.faults)
        m_faults.add(rule);
    for (size_t line = 0; line < m_scenario.script.size(); ++line)
        m_timers.schedule(m_start + m_scenario.script[line].at, SimulationDue::Script, line);
    m_callers.begin();
    m_agents.pickUp();
    beginToSee();
    notice(false);
}

Simulation::Simulation(Checkpoint checkpoint)
    : m_scenario(std::move(checkpoint.scenario))
    , m_start(checkpoint.start)
    , m_random(checkpoint.random)
    , m_world(std::move(checkpoint.world))
    , m_timers(std::move(checkpoint.timers))
    , m_faults(std::move(checkpoint.faults))
    , m_agents(m_world, m_scenario, m_random, m_timers, std::move(checkpoint.answering))
    , m_callers(m_world, m_scenario, m_random, m_timers, m_start, checkpoint.arrived)
    , m_goals(std::move(checkpoint.goals))
    , m_notes(std::move(checkpoint.notes))
    , m_counters(checkpoint.counters)
    , m_nextLine(checkpoint.nextLine)
    , m_historyEnd(checkpoint.historyEnd)
    , m_seen(checkpoint.seen)
{
}

Checkpoint Simulation::checkpoint() const
{
    return {m_scenario,
            m_world.checkpoint(),
            m_start,
            m_random,
            m_timers,
            m_faults,
            m_agents.answering(),
            m_callers.arrived(),
            m_goals,
            m_notes,
            m_counters,
            m_nextLine,
            m_historyEnd,
            m_seen};
}

void Simulation::beginToSee()
{
    const State &state = m_world.state();
    m_seen = state.events.lastId();
    EventQuery offers;
    offers.from = m_start;
    offers.type = EventType::ReservationCreated;
    state.events.forward(offers, [&](const Event &event) {
        const Reservation *made = find(state.reservations, event.reservation);
        if (!made || made->created < m_start)
            return true;
        m_seen = event.id - 1;
        return false;
    });
    m_historyEnd = m_seen;
}

std::span<const ScriptItem> Simulation::upcoming() const
{
    return std::span(m_scenario.script).subspan(m_nextLine);
}

Time Simulation::nextDue() const
{
    const Time world = m_world.nextDue();
    const Time own = m_timers.nextAt();
    if (world == Never || own == Never)
        return std::max(world, own);
    return std::min(world, own);
}

void Simulation::advanceTo(Time when)
{
    notice(true);
    for (;;) {
        const Time world = m_world.nextDue();
        const Time own = m_timers.nextAt();
        const bool worldFirst = world != Never && (own == Never || world <= own);
        const Time next = worldFirst ? world : own;
        if (next == Never || next > when)
            break;
        m_world.advanceTo(next);
        if (!worldFirst)
            fire(m_timers.next());
        notice(false);
    }
    m_world.advanceTo(when);
    m_goals.pass(m_world.now());
    m_faults.forget(m_world.now());
}

// Timers whose cause is gone fall due too, and nothing comes of them.
Time Simulation::advanceToNextHappening()
{
    notice(true);
    const Id seen = m_seen;
    const size_t line = m_nextLine;
    const Time latest = m_world.now() + Hour;
    while (m_seen == seen && m_nextLine == line) {
        const Time due = nextDue();
        if (due == Never || due > latest) {
            advanceTo(latest);
            break;
        }
        advanceTo(due);
    }
    return m_world.now();
}

void Simulation::fire(const SimulationTimers::Timer &timer)
{
    switch (timer.due) {
    case SimulationDue::Script:
        m_nextLine = static_cast<size_t>(timer.subject) + 1;
        if (perform(m_scenario.script[static_cast<size_t>(timer.subject)].scriptAction))
            ++m_counters.missed;
        return;
    case SimulationDue::Arrival:
    case SimulationDue::PatienceEnds:
        m_callers.fire(timer);
        return;
    case SimulationDue::Answer:
    case SimulationDue::Decline:
    case SimulationDue::TalkEnds:
    case SimulationDue::Complete:
    case SimulationDue::ComeBack:
        m_agents.fire(timer);
        return;
    }
}

std::optional<QString> Simulation::perform(const ScriptAction &scriptAction)
{
    // What requests did before is theirs; what comes now is not.
    notice(true);
    const std::optional<QString> why = m_performer.perform(scriptAction);
    if (scriptAction.kind == ScriptActionKind::Note)
        m_notes.push_back({m_world.now(), scriptAction.text});
    notice(false);
    return why;
}

void Simulation::notice(bool trainee)
{
    EventQuery news;
    news.after = m_seen;
    // Reacting only sets timers and adds no Event.
    m_world.state().events.forward(news, [this, trainee](const Event &event) {
        m_seen = event.id;
        ++m_counters.events[static_cast<size_t>(event.type)];
        m_goals.see(event, trainee || isTraineeAcceptance(event), m_scenario.tasks);
        if (event.type == EventType::ReservationAccepted)
            m_counters.waited += event.at - event.taskCreated;
        m_agents.see(event);
        return true;
    });
}

// A conference that a request ordered is accepted later, when the telephone is answered: it is the trainee's all the
// same.
bool Simulation::isTraineeAcceptance(const Event &event) const
{
    return event.type == EventType::ReservationAccepted && !m_agents.isAnswering(event.reservation);
}

void Simulation::changeBefore(const Request &request)
{
    QByteArrayView path = request.target;
    if (const qsizetype query = path.indexOf('?'); query >= 0)
        path = path.first(query);
    const auto id = m_world.sids().read(Kind::Reservation, path.sliced(path.lastIndexOf('/') + 1));
    if (id && m_world.state().reservations.contains(*id))
        m_world.touchReservation(*id);
}

} // namespace Simulator
