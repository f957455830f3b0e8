#include "simulation.h"

#include "simulator/form/fields.h"

#include <algorithm>

namespace Simulator {

Simulation::Simulation(Scenario scenario)
    : m_scenario(std::move(scenario))
    , m_start(m_scenario.state.now)
    , m_random(m_scenario.state.seed ^ 0x73746167655fULL)
    , m_world(std::move(m_scenario.state))
    , m_faults(m_world.state().seed)
    , m_goals(m_scenario.goals, m_start)
{
    for (const auto &[worker, plan] : m_scenario.phones)
        m_world.planLegs(worker, plan);
    for (const FaultRule &rule : m_scenario.faults)
        m_faults.add(rule);
    for (size_t line = 0; line < m_scenario.script.size(); ++line)
        schedule(m_start + m_scenario.script[line].at, Due::Script, line);
    for (size_t stream = 0; stream < m_scenario.arrivals.size(); ++stream) {
        const Arrival &arrival = m_scenario.arrivals[stream];
        schedule(m_start + arrival.from + arrival.every.draw(m_random), Due::Arrival, stream);
    }
    for (const auto &[task, patience] : m_scenario.patience)
        schedule(m_start + patience, Due::PatienceEnds, task);
    pickUp();
}

// What was begun before the start goes on; what the world itself offered at its start is new.
void Simulation::pickUp()
{
    const State &state = m_world.state();
    for (const auto &[id, worker] : state.workers) {
        const WorkerBehaviour *behaviour = behaviourOf(id);
        if (!behaviour)
            continue;
        for (const Id open : worker.open) {
            const Reservation &reservation = state.reservations.at(open);
            const auto remaining = [&](const Span &span) {
                return std::max(m_start + Second, reservation.updated + span.draw(m_random));
            };
            if (reservation.status == ReservationStatus::Accepted)
                schedule(remaining(behaviour->talks), Due::TalkEnds, reservation.task);
            else if (reservation.status == ReservationStatus::Wrapping)
                schedule(remaining(behaviour->wraps), Due::Complete, open);
            else if (reservation.created < m_start && m_random.chance(behaviour->accepts))
                schedule(remaining(behaviour->answers), Due::Answer, open);
        }
    }
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
    notice(false);
}

std::span<const ScriptItem> Simulation::upcoming() const
{
    return std::span(m_scenario.script).subspan(m_nextLine);
}

Id Simulation::taskOf(const QByteArray &keyOrSid) const
{
    const auto named = m_scenario.tasks.find(keyOrSid);
    const Id id =
        named != m_scenario.tasks.end() ? named->second : m_world.sids().read(Kind::Task, keyOrSid).value_or(0);
    return m_world.state().tasks.contains(id) ? id : 0;
}

const WorkerBehaviour *Simulation::behaviourOf(Id worker) const
{
    const auto found = m_scenario.behaviours.find(worker);
    return found == m_scenario.behaviours.end() ? nullptr : &found->second;
}

Time Simulation::nextDue() const
{
    const Time world = m_world.nextDue();
    if (m_timers.empty())
        return world;
    return world == Never ? m_timers.top().at : std::min(world, m_timers.top().at);
}

void Simulation::advanceTo(Time when)
{
    notice(true);
    for (;;) {
        const Time world = m_world.nextDue();
        const Time own = m_timers.empty() ? Never : m_timers.top().at;
        const bool worldFirst = world != Never && (own == Never || world <= own);
        const Time next = worldFirst ? world : own;
        if (next == Never || next > when)
            break;
        m_world.advanceTo(next);
        if (!worldFirst) {
            const Timer timer = m_timers.top();
            m_timers.pop();
            fire(timer);
        }
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

const Reservation *Simulation::openReservation(Id id, ReservationStatus status) const
{
    const Reservation *reservation = find(m_world.state().reservations, id);
    const bool fits = reservation && reservation->status == status && reservation->hold == Hold::None;
    return fits ? reservation : nullptr;
}

// Like the world's, these timers are never taken back: each looks whether its cause is still so.
void Simulation::fire(const Timer &timer)
{
    switch (timer.due) {
    case Due::Script:
        m_nextLine = static_cast<size_t>(timer.subject) + 1;
        if (perform(m_scenario.script[static_cast<size_t>(timer.subject)].scriptAction))
            ++m_counters.missed;
        return;
    case Due::Arrival: {
        const Arrival &arrival = m_scenario.arrivals[static_cast<size_t>(timer.subject)];
        if (arrival.until != Never && timer.at >= m_start + arrival.until)
            return;
        arrive(arrival.task);
        schedule(timer.at + arrival.every.draw(m_random), Due::Arrival, timer.subject);
        return;
    }
    case Due::Answer:
        if (openReservation(timer.subject, ReservationStatus::Pending))
            connect(timer.subject);
        return;
    case Due::Decline:
        if (openReservation(timer.subject, ReservationStatus::Pending))
            static_cast<void>(m_world.setReservationStatus(timer.subject, ReservationStatus::Rejected,
                                                           m_world.state().workspace.timeoutActivity));
        return;
    case Due::TalkEnds: {
        const Task *task = find(m_world.state().tasks, timer.subject);
        if (task && task->status == TaskStatus::Assigned)
            m_world.callerHangsUp(timer.subject);
        return;
    }
    case Due::PatienceEnds: {
        const Task *task = find(m_world.state().tasks, timer.subject);
        if (task && (task->status == TaskStatus::Pending || task->status == TaskStatus::Reserved))
            m_world.callerHangsUp(timer.subject);
        return;
    }
    case Due::Complete:
        if (openReservation(timer.subject, ReservationStatus::Wrapping))
            static_cast<void>(m_world.setReservationStatus(timer.subject, ReservationStatus::Completed, 0));
        return;
    }
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
        react(event);
        return true;
    });
}

// A conference that a request ordered is accepted later, when the telephone is answered: it is the trainee's all the
// same.
bool Simulation::isTraineeAcceptance(const Event &event) const
{
    return event.type == EventType::ReservationAccepted && !m_ownAnswers.contains(event.reservation);
}

void Simulation::react(const Event &event)
{
    if (!isOfReservation(event.type))
        return;
    if (event.type == EventType::ReservationAccepted) {
        m_counters.waited += event.at - event.taskCreated;
    }
    const WorkerBehaviour *behaviour = behaviourOf(event.worker);
    if (event.type == EventType::ReservationCreated) {
        if (!behaviour)
            return;
        const double mood = m_random.unit();
        const Time when = event.at + behaviour->answers.draw(m_random);
        if (mood < behaviour->accepts)
            schedule(when, Due::Answer, event.reservation);
        else if (mood < behaviour->accepts + behaviour->rejects)
            schedule(when, Due::Decline, event.reservation);
    } else if (event.type == EventType::ReservationAccepted) {
        m_ownAnswers.erase(event.reservation);
        if (behaviour)
            schedule(event.at + behaviour->talks.draw(m_random), Due::TalkEnds, event.task);
    } else if (event.type == EventType::ReservationWrapup) {
        if (behaviour)
            schedule(event.at + behaviour->wraps.draw(m_random), Due::Complete, event.reservation);
    } else {
        m_ownAnswers.erase(event.reservation);
    }
}

Outcome Simulation::connect(Id id)
{
    m_ownAnswers.insert(id);
    static const std::optional<Fields> form = Fields::decode("Instruction=conference");
    const Reservation &reservation = m_world.state().reservations.at(id);
    if (reservation.status != ReservationStatus::Pending || reservation.hold != Hold::None)
        return m_world.setReservationStatus(id, ReservationStatus::Accepted, 0);
    // Work without a call, or a person without a telephone: simply accepted.
    if (m_world.instruct(id, *form, true))
        return m_world.setReservationStatus(id, ReservationStatus::Accepted, 0);
    return {};
}

} // namespace Simulator
