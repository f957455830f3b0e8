#include "attributes.h"
#include "world.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

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
    accept(reservation);
}

void World::connectConference(Reservation &reservation)
{
    Task &task = taskOf(reservation);
    reservation.conference = true;
    const QByteArray customer = attribute(task.attributes, "call_sid"_L1);
    const QJsonObject participants{
        {u"customer"_s, QString::fromUtf8(customer)},
        {u"worker"_s, QString::fromUtf8(m_state.sids.text(Kind::Call, reservation.id))},
    };
    const QJsonObject conference{
        {u"sid"_s, QString::fromUtf8(m_state.sids.text(Kind::Conference, reservation.id))},
        {u"friendly_name"_s, QString::fromUtf8(m_state.sids.text(Kind::Task, task.id))},
        {u"status"_s, u"in-progress"_s},
        {u"participants"_s, participants},
    };
    changeAttributes(task, withAttribute(task.attributes, "conference"_L1, conference));
}

} // namespace Simulator
