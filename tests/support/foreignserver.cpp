#include "foreignserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

/// The path of a request's target, without its query.
QByteArray pathOf(const QByteArray &target)
{
    const qsizetype end = target.indexOf('?');
    return end < 0 ? target : target.left(end);
}

bool isIdentifier(const QString &segment)
{
    return segment.startsWith(u'{');
}

} // namespace

ForeignServer::ForeignServer(const QString &description)
{
    QFile file(description);
    if (!file.open(QIODevice::ReadOnly))
        m_why = file.errorString();
    m_description = QJsonDocument::fromJson(file.readAll()).object();
    if (m_why.isEmpty() && m_description["paths"_L1].toObject().isEmpty())
        m_why = u"no description of an API"_s;
    m_server.setHandler([this](const RawRequest &request) {
        const Answer answer = decide(request);
        return RawScript::json(QJsonDocument(answer.body).toJson(QJsonDocument::Compact), answer.status,
                               answer.versioned ? QByteArray("ETag: ") + Etag + "\r\n" : QByteArray());
    });
}

QJsonObject ForeignServer::example(const QString &operation, const QString &name) const
{
    const QJsonObject paths = m_description["paths"_L1].toObject();
    for (const QJsonValue &path : paths) {
        for (const auto method : {"get"_L1, "post"_L1}) {
            const QJsonValue described = path[method];
            if (described["operationId"_L1].toString() == operation)
                return described["responses"_L1]["200"_L1]["content"_L1]["application/json"_L1]["examples"_L1][name]
                                ["value"_L1]
                                    .toObject();
        }
    }
    return {};
}

QList<RawRequest> ForeignServer::posts(const QByteArray &path) const
{
    QList<RawRequest> posts = m_server.requests();
    posts.removeIf(
        [&path](const RawRequest &request) { return !request.isPost() || pathOf(request.target()) != path; });
    return posts;
}

QByteArray ForeignServer::refusals() const
{
    QByteArray result;
    const QList<RawRequest> requests = m_server.requests();
    for (const RawRequest &request : requests) {
        if (const QString refusal = decide(request).refusal; !refusal.isEmpty())
            result += request.method() + ' ' + request.target() + ": " + refusal.toUtf8() + '\n';
    }
    return result;
}

ForeignServer::Answer ForeignServer::refused(int status, const QString &why)
{
    return {status,
            {{u"status"_s, status},
             {u"code"_s, status == 401   ? 20003
                         : status == 404 ? 20404
                                         : 20001},
             {u"message"_s, why},
             {u"more_info"_s, u"https://www.twilio.com/docs/errors/20001"_s}},
            why,
            false};
}

ForeignServer::Answer ForeignServer::decide(const RawRequest &request) const
{
    const QByteArray credentials = QByteArray("Basic ") + (QByteArray(Account) + ':' + Token).toBase64();
    if (request.header("authorization") != credentials)
        return refused(401, u"Authenticate"_s);
    const QByteArray path = pathOf(request.target());
    QString why;
    const QJsonObject item = pathItem(QString::fromLatin1(path).split(u'/'), &why);
    if (!why.isEmpty())
        return refused(404, why);
    const QJsonObject operation = item[QString::fromLatin1(request.method().toLower())].toObject();
    if (operation.isEmpty())
        return refused(405, u"not described for this path: "_s + QString::fromLatin1(request.method()));
    why = queryObjection(operation, pairs(request.target().mid(path.size() + 1)));
    if (why.isEmpty() && request.isPost())
        why = formObjection(operation, request);
    if (why.isEmpty() && !request.header("if-match").isEmpty() && request.header("if-match") != Etag)
        return refused(412, u"the version is another"_s);
    if (!why.isEmpty())
        return refused(400, why);

    const QJsonObject examples =
        operation["responses"_L1]["200"_L1]["content"_L1]["application/json"_L1]["examples"_L1].toObject();
    for (const QString &name : {u"readFull"_s, u"fetch"_s, u"fetchSid"_s, u"update"_s}) {
        const QJsonObject body = examples[name]["value"_L1].toObject();
        if (body.isEmpty())
            continue;
        // The only resource has the SIDs of the examples; any other one does not exist.
        for (const QString &segment : QString::fromLatin1(path).split(u'/')) {
            if (segment.size() == 34 && segment.mid(2) != QString(32, u'a'))
                return refused(404, u"The requested resource was not found"_s);
        }
        return {200, body, {}, name != "readFull"_L1};
    }
    return refused(405, u"the description has no example of it"_s);
}

/// The description's entry for a path, or why there is none. A literal segment counts more than a placeholder.
QJsonObject ForeignServer::pathItem(const QStringList &segments, QString *refusal) const
{
    const QJsonObject paths = m_description["paths"_L1].toObject();
    *refusal = u"no such path"_s;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QStringList described = it.key().split(u'/');
        if (described.size() != segments.size())
            continue;
        const QJsonObject item = it.value().toObject();
        const QJsonArray parameters =
            (item.contains("get"_L1) ? item["get"_L1] : item["post"_L1])["parameters"_L1].toArray();
        QString why;
        for (qsizetype i = 0; i < segments.size() && why.isEmpty(); ++i) {
            if (!isIdentifier(described[i])) {
                if (described[i] != segments[i])
                    why = u"no such path"_s;
                continue;
            }
            const QString name = described[i].mid(1, described[i].size() - 2);
            for (const QJsonValue &parameter : parameters) {
                if (parameter["name"_L1] == name && parameter["in"_L1] == u"path"_s)
                    why = objection(name, segments[i], parameter["schema"_L1].toObject());
            }
        }
        if (why.isEmpty()) {
            refusal->clear();
            return item;
        }
        if (*refusal == "no such path"_L1)
            *refusal = why;
    }
    return {};
}

QJsonObject ForeignServer::resolved(const QJsonObject &schema) const
{
    const QString reference = schema["$ref"_L1].toString();
    if (reference.isEmpty())
        return schema;
    return m_description["components"_L1]["schemas"_L1][reference.section(u'/', -1)].toObject();
}

QString ForeignServer::objection(const QString &name, const QString &value, const QJsonObject &described) const
{
    const QJsonObject schema = resolved(described);
    const QString type = schema["type"_L1].toString();
    if (type == "array"_L1)
        return objection(name, value, schema["items"_L1].toObject());
    const QString text = u"%1=%2"_s.arg(name, value);
    if (schema.contains("enum"_L1) && !schema["enum"_L1].toArray().contains(value))
        return u"not among the values described: "_s + text;
    if (schema.contains("pattern"_L1) && !QRegularExpression(schema["pattern"_L1].toString()).match(value).hasMatch())
        return u"not of the pattern described: "_s + text;
    if (type == "boolean"_L1 && value != "true"_L1 && value != "false"_L1)
        return u"no boolean: "_s + text;
    if (type == "integer"_L1) {
        bool isNumber = false;
        const double number = static_cast<double>(value.toLongLong(&isNumber));
        if (!isNumber || number < schema["minimum"_L1].toDouble(-9e15) || number > schema["maximum"_L1].toDouble(9e15))
            return u"not within the numbers described: "_s + text;
    }
    if (schema["format"_L1] == u"uri"_s && QUrl(value, QUrl::StrictMode).isRelative())
        return u"no absolute URL: "_s + text;
    return {};
}

QString ForeignServer::queryObjection(const QJsonObject &operation, const Values &query) const
{
    QHash<QString, QJsonObject> described;
    const QJsonArray parameters = operation["parameters"_L1].toArray();
    for (const QJsonValue &parameter : parameters) {
        if (parameter["in"_L1] == u"query"_s)
            described.insert(parameter["name"_L1].toString(), parameter["schema"_L1].toObject());
    }
    for (const auto &[name, value] : query) {
        if (!described.contains(name))
            return u"no such query parameter: "_s + name;
        if (const QString why = objection(name, value, described.value(name)); !why.isEmpty())
            return why;
    }
    return {};
}

QString ForeignServer::formObjection(const QJsonObject &operation, const RawRequest &request) const
{
    if (!request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return u"not the content type described"_s;
    const QJsonObject properties =
        operation["requestBody"_L1]["content"_L1]["application/x-www-form-urlencoded"_L1]["schema"_L1]["properties"_L1]
            .toObject();
    QSet<QString> names;
    for (const auto &[name, value] : pairs(request.body)) {
        if (!properties.contains(name))
            return u"no such form field: "_s + name;
        const QJsonObject schema = properties[name].toObject();
        if (names.contains(name) && schema["type"_L1] != u"array"_s)
            return u"more than once: "_s + name;
        names.insert(name);
        if (const QString why = objection(name, value, schema); !why.isEmpty())
            return why;
    }
    return {};
}

ForeignServer::Values ForeignServer::pairs(const QByteArray &text)
{
    Values result;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        result.append(
            {decoded(equals < 0 ? pair : pair.left(equals)), equals < 0 ? QString() : decoded(pair.mid(equals + 1))});
    }
    return result;
}
