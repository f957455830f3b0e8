#include "conferences.h"

#include "attributes.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Simulator {

Conferences::Conferences(State &state, Tasks &tasks)
    : m_state(state)
    , m_tasks(tasks)
{
}

void Conferences::begin(Reservation &reservation)
{
    Task &task = m_state.tasks.at(reservation.task);
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
    m_tasks.setAttributes(task, withAttribute(task.attributes, "conference"_L1, conference));
}

void Conferences::end(Reservation &reservation)
{
    if (!reservation.conference)
        return;
    reservation.conference = false;
    Task &task = m_state.tasks.at(reservation.task);
    QByteArray attributes = task.attributes;
    QJsonObject conference = attributeValue(attributes, "conference"_L1).toObject();
    if (!conference.isEmpty()) {
        conference.insert("status"_L1, u"completed"_s);
        attributes = withAttribute(attributes, "conference"_L1, conference);
    }
    m_tasks.setAttributes(task, attributes);
}

} // namespace Simulator
