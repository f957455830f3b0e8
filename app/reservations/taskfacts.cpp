#include "taskfacts.h"

#include "plaintext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// An attribute that is a text or a number, as one line; empty for any other type.
QString factOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', value.toDouble() == double(value.toInteger()) ? 0 : 6);
    return oneLine(value.toString().trimmed());
}

QString firstOf(const QJsonObject &attributes, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (QString text = factOf(attributes.value(key)); !text.isEmpty())
            return text;
    }
    return {};
}

/// The customer's name under the keys that workflows, Studio and Flex use; Flex Insights keeps it in an object.
QString customerOf(const QJsonObject &attributes)
{
    for (const QLatin1StringView group : {"customers"_L1, "customer"_L1}) {
        const QString name =
            firstOf(attributes.value(group).toObject(), {"name"_L1, "customer_name"_L1, "friendly_name"_L1});
        if (!name.isEmpty())
            return name;
    }
    return firstOf(attributes, {"customer"_L1, "customer_name"_L1, "customerName"_L1, "name"_L1});
}

} // namespace

TaskFacts taskFacts(const Task &task)
{
    const QJsonObject attributes = QJsonDocument::fromJson(task.attributes.toUtf8()).object();
    TaskFacts facts;
    facts.from = firstOf(attributes, {"from"_L1, "caller"_L1, "customerAddress"_L1});
    facts.to = firstOf(attributes, {"to"_L1, "called"_L1});
    facts.customer = customerOf(attributes);
    if (facts.customer == facts.from)
        facts.customer.clear();
    facts.channel = oneLine(task.taskChannelName.trimmed());
    facts.queue = oneLine(task.taskQueueName.trimmed());
    facts.priority = task.priority;
    return facts;
}

} // namespace Desk
