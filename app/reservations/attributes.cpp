#include "attributes.h"

#include "plaintext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

std::optional<QJsonObject> objectOf(const QString &attributes)
{
    const QJsonDocument document = QJsonDocument::fromJson(attributes.toUtf8());
    if (!document.isObject())
        return {};
    return document.object();
}

/// The value as part of a title; empty where it is no text or only blanks.
QString wordsOf(const QJsonValue &value)
{
    return oneLine(value.toString().trimmed());
}

} // namespace

std::optional<QSet<QString>> attributeKeys(const QString &attributes)
{
    const auto object = objectOf(attributes);
    if (!object)
        return {};
    const QStringList keys = object->keys();
    return QSet<QString>(keys.cbegin(), keys.cend());
}

std::optional<QString> contactUri(const QString &attributes)
{
    const auto object = objectOf(attributes);
    if (!object)
        return {};
    return object->value("contact_uri"_L1).toString(u""_s);
}

QString attributeText(const QString &attributes, QLatin1StringView key)
{
    const auto object = objectOf(attributes);
    return object ? object->value(key).toString() : QString();
}

QString taskTitle(const Task &task)
{
    // Attributes that people's workflows, Twilio Studio and Flex set; the most telling first.
    static constexpr std::array keys = {"title"_L1,        "subject"_L1,      "name"_L1,   "friendly_name"_L1,
                                        "friendlyName"_L1, "customerName"_L1, "caller"_L1, "from"_L1};
    if (const auto object = objectOf(task.attributes)) {
        for (const QLatin1StringView key : keys) {
            if (const QString text = wordsOf(object->value(key)); !text.isEmpty())
                return text;
        }
    }
    return task.sid.shortened();
}

} // namespace Desk
