#include "conference.h"
#include "world.h"

namespace Simulator {

LegPlan World::legPlan(const Reservation &reservation) const
{
    const auto planned = m_legPlans.find(reservation.worker);
    return planned == m_legPlans.end() ? m_defaultLeg : planned->second;
}

// The hold is hidden: REST goes on saying pending, and the timeout stands still.
void World::startLeg(Reservation &reservation, Hold hold)
{
    const LegPlan plan = legPlan(reservation);
    reservation.hold = hold;
    reservation.legEnd = plan.end;
    if (reservation.expires != Never)
        reservation.timeLeft = static_cast<qint32>(reservation.expires - m_state.now);
    reservation.expires = Never;
    schedule(m_state.now + plan.after, Due::LegEnds, reservation.id);
}

void World::endLeg(Reservation &reservation)
{
    Task &task = taskOf(reservation);
    if (reservation.legEnd == LegEnd::CallerGone) {
        callerHangsUp(task.id);
        return;
    }
    if (reservation.legEnd != LegEnd::Answered) {
        cancel(reservation);
        requeue(task);
        return;
    }
    if (reservation.hold == Hold::Conference)
        connectConference(reservation);
    else
        reservation.bridged = true;
    accept(reservation);
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
