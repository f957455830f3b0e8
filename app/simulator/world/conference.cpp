#include "conference.h"

#include "attributes.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Simulator {

QByteArray attributesInConference(const State &state, const Task &task, const Reservation &reservation)
{
    const QByteArray customer = attribute(task.attributes, "call_sid"_L1);
    const QJsonObject participants{
        {u"customer"_s, QString::fromUtf8(customer)},
        {u"worker"_s, QString::fromUtf8(state.sids.text(Kind::Call, reservation.id))},
    };
    const QJsonObject conference{
        {u"sid"_s, QString::fromUtf8(state.sids.text(Kind::Conference, reservation.id))},
        {u"friendly_name"_s, QString::fromUtf8(state.sids.text(Kind::Task, task.id))},
        {u"status"_s, u"in-progress"_s},
        {u"participants"_s, participants},
    };
    return withAttribute(task.attributes, "conference"_L1, conference);
}

QByteArray attributesAfterConference(const QByteArray &attributes)
{
    QJsonObject conference = attributeValue(attributes, "conference"_L1).toObject();
    if (conference.isEmpty())
        return attributes;
    conference.insert("status"_L1, u"completed"_s);
    return withAttribute(attributes, "conference"_L1, conference);
}

} // namespace Simulator
