#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace Simulator {

/// The text of a member of a JSON object; empty where there is none or it is no text.
[[nodiscard]] QByteArray attribute(const QByteArray &attributes, QLatin1StringView name);
/// The same object with a member set.
[[nodiscard]] QByteArray withAttribute(const QByteArray &attributes, QLatin1StringView name, const QJsonValue &value);
[[nodiscard]] QJsonValue attributeValue(const QByteArray &attributes, QLatin1StringView name);
/// Whether the text is one JSON object.
[[nodiscard]] bool isJsonObject(const QByteArray &text);

} // namespace Simulator
