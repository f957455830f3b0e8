#include "agents.h"

#include "simulator/form/fields.h"

#include <algorithm>

namespace Simulator {

Agents::Agents(World &world, const Scenario &scenario, Random &random, SimulationTimers &timers, std::set<Id> answering)
    : m_world(world)
    , m_scenario(scenario)
    , m_random(random)
    , m_timers(timers)
    , m_answering(std::move(answering))
{
}

void Agents::pickUp()
{
    const State &state = m_world.state();
    const Time start = m_world.now();
    for (const auto &[id, worker] : state.workers) {
        const WorkerBehaviour *behaviour = behaviourOf(id);
        if (!behaviour)
            continue;
        for (const Id open : worker.open) {
            const Reservation &reservation = state.reservations.at(open);
            const auto remaining = [&](const Span &span) {
                return std::max(start + Second, reservation.updated + span.draw(m_random));
            };
            if (reservation.status == ReservationStatus::Accepted)
                m_timers.schedule(remaining(behaviour->talks), SimulationDue::TalkEnds, reservation.task);
            else if (reservation.status == ReservationStatus::Wrapping)
                m_timers.schedule(remaining(behaviour->wraps), SimulationDue::Complete, open);
            else if (reservation.created < start && m_random.chance(behaviour->accepts))
                m_timers.schedule(remaining(behaviour->answers), SimulationDue::Answer, open);
        }
    }
    for (const auto &[worker, after] : m_scenario.returns)
        m_timers.schedule(start + after, SimulationDue::ComeBack, worker);
}

void Agents::see(const Event &event)
{
    const WorkerBehaviour *behaviour = behaviourOf(event.worker);
    if (event.type == EventType::ReservationCreated) {
        if (!behaviour)
            return;
        const double mood = m_random.unit();
        const Time when = event.at + behaviour->answers.draw(m_random);
        if (mood < behaviour->accepts)
            m_timers.schedule(when, SimulationDue::Answer, event.reservation);
        else if (mood < behaviour->accepts + behaviour->rejects)
            m_timers.schedule(when, SimulationDue::Decline, event.reservation);
    } else if (event.type == EventType::ReservationAccepted) {
        m_answering.erase(event.reservation);
        if (behaviour)
            m_timers.schedule(event.at + behaviour->talks.draw(m_random), SimulationDue::TalkEnds, event.task);
    } else if (event.type == EventType::ReservationWrapup) {
        if (behaviour)
            m_timers.schedule(event.at + behaviour->wraps.draw(m_random), SimulationDue::Complete, event.reservation);
    } else if (isOfReservation(event.type)) {
        m_answering.erase(event.reservation);
    }
}

// Like the world's, these timers are never taken back: each looks whether its cause is still so.
void Agents::fire(const SimulationTimers::Timer &timer)
{
    switch (timer.due) {
    case SimulationDue::Answer:
        if (isOpen(timer.subject, ReservationStatus::Pending))
            connect(timer.subject);
        return;
    case SimulationDue::Decline:
        if (isOpen(timer.subject, ReservationStatus::Pending))
            static_cast<void>(m_world.setReservationStatus(timer.subject, ReservationStatus::Rejected,
                                                           m_world.state().workspace.timeoutActivity));
        return;
    case SimulationDue::TalkEnds: {
        const Task *task = find(m_world.state().tasks, timer.subject);
        if (task && task->status == TaskStatus::Assigned)
            m_world.callerHangsUp(timer.subject);
        return;
    }
    case SimulationDue::Complete:
        if (isOpen(timer.subject, ReservationStatus::Wrapping))
            static_cast<void>(m_world.setReservationStatus(timer.subject, ReservationStatus::Completed, 0));
        return;
    case SimulationDue::ComeBack:
        comeBack(timer.subject, timer.at);
        return;
    case SimulationDue::Script:
    case SimulationDue::Arrival:
    case SimulationDue::PatienceEnds:
        return;
    }
}

/// Unless somebody has moved him meanwhile, or he has something to do.
void Agents::comeBack(Id id, Time when)
{
    const State &state = m_world.state();
    const Worker *worker = find(state.workers, id);
    const auto after = m_scenario.returns.find(id);
    if (!worker || after == m_scenario.returns.end() || !worker->open.empty() ||
        worker->statusChanged > when - after->second || !find(state.activities, worker->homeActivity))
        return;
    m_world.setWorkerActivity(id, worker->homeActivity, false);
}

Outcome Agents::accept(Id id)
{
    m_answering.insert(id);
    return m_world.setReservationStatus(id, ReservationStatus::Accepted, 0);
}

Outcome Agents::connect(Id id)
{
    m_answering.insert(id);
    static const std::optional<Fields> form = Fields::decode("Instruction=conference");
    const Reservation &reservation = m_world.state().reservations.at(id);
    // Work without a call, or a person without a telephone: simply accepted.
    if (reservation.status != ReservationStatus::Pending || reservation.hold != Hold::None ||
        m_world.instruct(id, *form, true))
        return m_world.setReservationStatus(id, ReservationStatus::Accepted, 0);
    return {};
}

const WorkerBehaviour *Agents::behaviourOf(Id worker) const
{
    const auto found = m_scenario.behaviours.find(worker);
    return found == m_scenario.behaviours.end() ? nullptr : &found->second;
}

bool Agents::isOpen(Id id, ReservationStatus status) const
{
    const Reservation *reservation = find(m_world.state().reservations, id);
    return reservation && reservation->status == status && reservation->hold == Hold::None;
}

} // namespace Simulator
