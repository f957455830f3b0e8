#include "presetfacts.h"

#include "reservations/attributes.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// A path such as "customer.name" in a text of attributes.
std::optional<QString> attribute(const QString &attributes, const QString &path)
{
    QJsonValue value = QJsonDocument::fromJson(attributes.toUtf8()).object();
    const QStringList parts = path.split(u'.');
    for (const QString &part : parts)
        value = value.toObject().value(part);
    if (!value.isString() && !value.isDouble() && !value.isBool())
        return {};
    return value.toVariant().toString();
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::optional<QString>() : text;
}

} // namespace

PresetVariables presetVariables(const std::optional<Worker> &worker, const std::optional<Task> &task, const Me &me)
{
    return [worker, task, me](const QString &name) -> std::optional<QString> {
        constexpr auto ofTask = "task.attributes."_L1;
        constexpr auto ofWorker = "worker.attributes."_L1;
        if (name == "me.contact_uri"_L1)
            return unlessEmpty(me.contactUri);
        if (name == "me.worker_sid"_L1)
            return unlessEmpty(me.workerSid);
        if (task && name == "task.sid"_L1)
            return task->sid.toString();
        if (task && name.startsWith(ofTask))
            return attribute(task->attributes, name.sliced(ofTask.size()));
        if (!worker)
            return {};
        if (name == "worker.contact_uri"_L1)
            return unlessEmpty(contactUri(worker->attributes).value_or(QString()));
        if (name == "worker.sid"_L1)
            return worker->sid.toString();
        if (name == "worker.friendly_name"_L1)
            return unlessEmpty(worker->friendlyName);
        if (name.startsWith(ofWorker))
            return attribute(worker->attributes, name.sliced(ofWorker.size()));
        return {};
    };
}

} // namespace Desk
