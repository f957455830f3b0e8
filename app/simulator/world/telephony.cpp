#include "telephony.h"

namespace Simulator {

Telephony::Telephony(State &state, EventRecorder &recorder, WorldTimers &timers, Tasks &tasks, Conferences &conferences,
                     Reservations &reservations, TaskLife &taskLife, ReservationLife &reservationLife)
    : m_state(state)
    , m_recorder(recorder)
    , m_timers(timers)
    , m_tasks(tasks)
    , m_conferences(conferences)
    , m_reservations(reservations)
    , m_taskLife(taskLife)
    , m_reservationLife(reservationLife)
{
}

LegPlan Telephony::planOf(Id worker) const
{
    const auto planned = m_plans.find(worker);
    return planned == m_plans.end() ? m_usual : planned->second;
}

void Telephony::ring(Reservation &reservation, Hold hold)
{
    const LegPlan plan = planOf(reservation.worker);
    reservation.hold = hold;
    reservation.legEnd = plan.end;
    reservation.legEnds = m_state.now + plan.after;
    reservation.onLine = false;
    if (hold != Hold::None) {
        if (reservation.expires != Never)
            reservation.timeLeft = static_cast<qint32>(reservation.expires - m_state.now);
        reservation.expires = Never;
    }
    m_timers.schedule(reservation.legEnds, WorldDue::LegEnds, reservation.id);
}

void Telephony::endLeg(Reservation &reservation)
{
    reservation.legEnds = Never;
    if (reservation.legEnd == LegEnd::CallerGone) {
        callerHangsUp(m_state.tasks.at(reservation.task));
        return;
    }
    const bool answered = reservation.legEnd == LegEnd::Answered;
    if (reservation.hold == Hold::None) {
        // Nobody at the telephone: the offer is what it was.
        reservation.onLine = answered;
        return;
    }
    if (!answered) {
        fail(reservation);
        return;
    }
    if (reservation.hold == Hold::Conference)
        m_conferences.begin(reservation);
    else
        reservation.bridged = true;
    m_reservations.accept(reservation);
}

void Telephony::fail(Reservation &reservation)
{
    const int reason = reservation.legEnd == LegEnd::BadNumber ? Assumptions::BadNumberReason : 0;
    m_recorder.reservation(reservation, EventType::ReservationFailed, reason);
    m_reservationLife.cancel(reservation);
}

// A conference of a workspace without multitasking ends like a bridged call: there is no wrapping up.
void Telephony::endCall(Reservation &reservation)
{
    if (reservation.bridged || (reservation.conference && !m_state.workspace.multitask)) {
        m_reservations.complete(reservation);
        return;
    }
    m_conferences.end(reservation);
    m_reservations.wrapUp(reservation);
}

void Telephony::callerHangsUp(Task &task)
{
    task.callerGone = true;
    if (task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved) {
        m_taskLife.cancel(task, "hangup");
        return;
    }
    if (task.status != TaskStatus::Assigned)
        return;
    for (Reservation *reservation : m_reservations.openOf(task)) {
        if (reservation->status == ReservationStatus::Accepted)
            endCall(*reservation);
    }
    if (task.open.empty())
        m_tasks.finish(task, TaskStatus::Completed, "hangup");
    else
        m_taskLife.wrapUp(task);
}

} // namespace Simulator
