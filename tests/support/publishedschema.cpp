#include "publishedschema.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    return type != u"number" || value.isDouble();
}

bool isOfFormat(const QString &text, const QString &format)
{
    if (format == u"uri")
        return QUrl(text, QUrl::StrictMode).isValid() && text.startsWith(u"http");
    if (format == u"date-time")
        return text.size() == 20 && text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODate).isValid();
    return true;
}

} // namespace

std::optional<PublishedSchema> PublishedSchema::load()
{
    QFile file(QStringLiteral(DESK_SOURCE_DIR) + u"/../shared/openapi/twilio_taskrouter_v1.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return PublishedSchema(QJsonDocument::fromJson(file.readAll()).object());
}

QString PublishedSchema::templateOf(const QString &path) const
{
    const QStringList pieces = path.split(u'?').constFirst().split(u'/');
    QString best;
    const QStringList known = m_document.value("paths"_L1).toObject().keys();
    for (const QString &one : known) {
        const QStringList wanted = one.split(u'/');
        bool fits = wanted.size() == pieces.size();
        for (qsizetype i = 0; fits && i < wanted.size(); ++i)
            fits = wanted.at(i).startsWith(u'{') || wanted.at(i) == pieces.at(i);
        // The entry with the fewest placeholders is meant: …/Workers/Statistics is no worker.
        if (fits && (best.isEmpty() || one.count(u'{') < best.count(u'{')))
            best = one;
    }
    return best;
}

QJsonObject PublishedSchema::response(const QString &method, const QString &path, int status) const
{
    const QJsonObject operation = m_document.value("paths"_L1)[templateOf(path)][method.toLower()].toObject();
    const QJsonObject described = operation.value("responses"_L1)[QString::number(status)].toObject();
    const QString reference = described.value("$ref"_L1).toString();
    if (reference.isEmpty())
        return described;
    return m_document.value("components"_L1)["responses"_L1][reference.section(u'/', -1)].toObject();
}

QStringList PublishedSchema::headers(const QString &method, const QString &path, int status) const
{
    return response(method, path, status).value("headers"_L1).toObject().keys();
}

QList<QPair<QString, QString>> PublishedSchema::operations() const
{
    QList<QPair<QString, QString>> found;
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        for (const QString &method : {u"get"_s, u"post"_s, u"delete"_s}) {
            if (it.value().toObject().contains(method))
                found.append({method.toUpper(), it.key()});
        }
    }
    return found;
}

QStringList PublishedSchema::defects(const QString &method, const QString &path, int status,
                                     const QByteArray &body) const
{
    const QJsonObject described = response(method, path, status);
    if (described.isEmpty())
        return {u"%1 %2 is not described with status %3"_s.arg(method, path).arg(status)};
    const QJsonObject content = described.value("content"_L1).toObject();
    if (content.isEmpty())
        return body.isEmpty() ? QStringList() : QStringList(u"a body where none is described"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return {error.errorString()};
    QStringList defects;
    check(content.value("application/json"_L1)["schema"_L1].toObject(), document.object(), u"$"_s, defects);
    return defects;
}

QJsonObject PublishedSchema::resolved(const QJsonObject &schema) const
{
    const QString reference = schema.value("$ref"_L1).toString();
    if (reference.isEmpty())
        return schema;
    return this->schema(reference.section(u'/', -1));
}

QJsonObject PublishedSchema::schema(const QString &name) const
{
    return m_document.value("components"_L1)["schemas"_L1][name].toObject();
}

QJsonObject PublishedSchema::requestBody(const QString &method, const QString &path) const
{
    const QJsonObject operation = m_document.value("paths"_L1)[templateOf(path)][method.toLower()].toObject();
    return resolved(operation.value("requestBody"_L1)["content"_L1]["application/json"_L1]["schema"_L1].toObject());
}

void PublishedSchema::check(const QJsonObject &given, const QJsonValue &value, const QString &where,
                            QStringList &defects) const
{
    const QJsonObject schema = resolved(given);
    if (schema.isEmpty())
        return; // Anything.
    if (value.isNull()) {
        if (!schema.value("nullable"_L1).toBool())
            defects.append(where + u": null"_s);
        return;
    }
    const QString type = schema.value("type"_L1).toString();
    if (!isOfType(value, type)) {
        defects.append(where + u": no "_s + type);
        return;
    }
    const QJsonArray words = schema.value("enum"_L1).toArray();
    if (!words.isEmpty() && !words.contains(value))
        defects.append(where + u": \"%1\" is none of the values described"_s.arg(value.toString()));
    if (value.isString()) {
        const QString text = value.toString();
        const QRegularExpression pattern(schema.value("pattern"_L1).toString());
        if (!pattern.match(text).hasMatch())
            defects.append(where + u": \"%1\" does not match %2"_s.arg(text, pattern.pattern()));
        if (text.size() < schema.value("minLength"_L1).toInt() ||
            (schema.contains("maxLength"_L1) && text.size() > schema.value("maxLength"_L1).toInt()))
            defects.append(where + u": \"%1\" is too short or too long"_s.arg(text));
        if (!isOfFormat(text, schema.value("format"_L1).toString()))
            defects.append(where + u": \"%1\" is no %2"_s.arg(text, schema.value("format"_L1).toString()));
    }
    if (schema.value("format"_L1) == "uri-map"_L1) {
        const QJsonObject links = value.toObject();
        for (auto it = links.begin(); it != links.end(); ++it) {
            if (!isOfFormat(it.value().toString(), u"uri"_s))
                defects.append(where + u'.' + it.key() + u": no URL"_s);
        }
    }
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        check(schema.value("items"_L1).toObject(), items.at(i), where + u'[' + QString::number(i) + u']', defects);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    if (properties.isEmpty())
        return;
    const QJsonObject members = value.toObject();
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const bool needed = required.isEmpty() || required.contains(it.key());
        if (!members.contains(it.key()) && needed)
            defects.append(where + u'.' + it.key() + u": missing"_s);
        else if (members.contains(it.key()))
            check(it.value().toObject(), members.value(it.key()), where + u'.' + it.key(), defects);
    }
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (!properties.contains(it.key()))
            defects.append(where + u'.' + it.key() + u": not described"_s);
    }
}
