#include "conference.h"
#include "events.h"
#include "world.h"

namespace Simulator {

LegPlan World::legPlan(const Reservation &reservation) const
{
    const auto planned = m_legPlans.find(reservation.worker);
    return planned == m_legPlans.end() ? m_defaultLeg : planned->second;
}

// The hold is hidden: REST goes on saying pending, and the timeout stands still. Without a hold the telephone rings
// beside the offer, whose time runs on.
void World::startLeg(Reservation &reservation, Hold hold)
{
    const LegPlan plan = legPlan(reservation);
    reservation.hold = hold;
    reservation.legEnd = plan.end;
    reservation.legEnds = m_state.now + plan.after;
    reservation.onLine = false;
    if (hold != Hold::None) {
        if (reservation.expires != Never)
            reservation.timeLeft = static_cast<qint32>(reservation.expires - m_state.now);
        reservation.expires = Never;
    }
    schedule(reservation.legEnds, Due::LegEnds, reservation.id);
}

void World::endLeg(Reservation &reservation)
{
    reservation.legEnds = Never;
    if (reservation.legEnd == LegEnd::CallerGone) {
        callerHangsUp(reservation.task);
        return;
    }
    const bool answered = reservation.legEnd == LegEnd::Answered;
    if (reservation.hold == Hold::None) {
        // Nobody at the telephone: the offer is what it was.
        reservation.onLine = answered;
        return;
    }
    if (!answered) {
        failLeg(reservation);
        return;
    }
    if (reservation.hold == Hold::Conference)
        connectConference(reservation);
    else
        reservation.bridged = true;
    accept(reservation);
}

void World::failLeg(Reservation &reservation)
{
    const int reason = reservation.legEnd == LegEnd::BadNumber ? Assumptions::BadNumberReason : 0;
    recordReservation(m_state, reservation, EventType::ReservationFailed, reason);
    Task &task = taskOf(reservation);
    cancel(reservation);
    requeue(task);
}

void World::connectConference(Reservation &reservation)
{
    Task &task = taskOf(reservation);
    reservation.conference = true;
    changeAttributes(task, attributesInConference(m_state, task, reservation));
}

void World::endConference(Reservation &reservation)
{
    if (!reservation.conference)
        return;
    reservation.conference = false;
    Task &task = taskOf(reservation);
    changeAttributes(task, attributesAfterConference(task.attributes));
}

// A conference of a workspace without multitasking ends like a bridged call: there is no wrapping up.
void World::endCall(Reservation &reservation)
{
    if (reservation.bridged || (reservation.conference && !m_state.workspace.multitask)) {
        complete(reservation);
        return;
    }
    endConference(reservation);
    wrapUp(reservation);
}

} // namespace Simulator
