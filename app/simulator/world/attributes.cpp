#include "attributes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Simulator {

namespace {

QJsonObject objectOfText(const QByteArray &attributes)
{
    return QJsonDocument::fromJson(attributes).object();
}

} // namespace

QByteArray attribute(const QByteArray &attributes, QLatin1StringView name)
{
    return attributeValue(attributes, name).toString().toUtf8();
}

QByteArray withAttribute(const QByteArray &attributes, QLatin1StringView name, const QJsonValue &value)
{
    QJsonObject object = objectOfText(attributes);
    object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue attributeValue(const QByteArray &attributes, QLatin1StringView name)
{
    return objectOfText(attributes).value(name);
}

bool isJsonObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).isObject();
}

} // namespace Simulator
