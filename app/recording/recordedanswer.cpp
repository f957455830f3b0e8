#include "recordedanswer.h"

#include "taskrouter/parse.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr QByteArrayView BodyKey(",\"body\":");
constexpr QByteArrayView EncodedBodyKey(",\"body64\":");

QString stampOf(UtcMsecs when)
{
    return QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(Qt::ISODateWithMs);
}

UtcMsecs momentOf(const QJsonValue &value)
{
    return readTime(value.toString().toUtf8()).value_or(0);
}

/// A text as JSON, quotes included.
QByteArray quotedBytes(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

void insertText(QJsonObject &object, const QString &key, const QByteArray &text)
{
    if (!text.isEmpty())
        object.insert(key, QString::fromUtf8(text));
}

} // namespace

bool isRecordedHeader(const QByteArray &lowerCaseName)
{
    static constexpr std::array<QByteArrayView, 5> wanted{"content-type", "etag", "retry-after", "twilio-request-id",
                                                          "location"};
    return std::find(wanted.cbegin(), wanted.cend(), QByteArrayView(lowerCaseName)) != wanted.cend() ||
           lowerCaseName.startsWith("x-rate-limit");
}

QByteArray lineOf(const RecordingHead &head)
{
    QJsonObject object{{u"format"_s, RecordingFormat},    {u"program"_s, head.program},
                       {u"begun"_s, stampOf(head.begun)}, {u"base_url"_s, head.baseUrl},
                       {u"training"_s, head.isTraining},  {u"masked"_s, QJsonArray::fromStringList(head.masked)}};
    if (!head.workspace.isNull())
        object.insert(u"workspace_sid"_s, head.workspace.toString());
    if (!head.task.isNull())
        object.insert(u"task_sid"_s, head.task.toString());
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<RecordingHead> recordingHead(QByteArrayView line)
{
    const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
    if (object.value("format"_L1).toString() != RecordingFormat)
        return {};
    RecordingHead head;
    head.program = object.value("program"_L1).toString();
    head.begun = momentOf(object.value("begun"_L1));
    head.baseUrl = object.value("base_url"_L1).toString();
    head.isTraining = object.value("training"_L1).toBool();
    head.workspace = Sid::parse(object.value("workspace_sid"_L1).toString()).value_or(Sid());
    head.task = Sid::parse(object.value("task_sid"_L1).toString()).value_or(Sid());
    const QJsonArray masked = object.value("masked"_L1).toArray();
    for (const QJsonValue &word : masked)
        head.masked.append(word.toString());
    return head;
}

/// The body stands last, so that an index of the file need not read it.
QByteArray lineOf(const RecordedAnswer &answer)
{
    QJsonObject object{{u"at"_s, stampOf(answer.at)},
                       {u"took"_s, answer.msecs},
                       {u"method"_s, QString::fromLatin1(answer.method)},
                       {u"path"_s, QString::fromUtf8(answer.target)},
                       {u"status"_s, answer.status}};
    insertText(object, u"form"_s, answer.form);
    insertText(object, u"if_match"_s, answer.ifMatch);
    if (!answer.fault.isEmpty())
        object.insert(u"fault"_s, answer.fault);
    QJsonObject headers;
    for (const auto &[name, value] : answer.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    if (!headers.isEmpty())
        object.insert(u"headers"_s, headers);
    if (answer.sameAs > 0)
        object.insert(u"same_as"_s, answer.sameAs);
    if (answer.isOnlyOlder)
        object.insert(u"only_older"_s, true);
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (answer.sameAs == 0 && !answer.body.isEmpty()) {
        line.chop(1);
        const QString text = QString::fromUtf8(answer.body);
        if (text.toUtf8() == answer.body)
            line.append(BodyKey).append(quotedBytes(text));
        else // Not a text: as it came all the same.
            line.append(EncodedBodyKey).append('"' + answer.body.toBase64() + '"');
        line += '}';
    }
    return line + '\n';
}

std::optional<RecordedAnswer> recordedAnswer(QByteArrayView line, bool withBody)
{
    line = line.trimmed();
    if (!line.endsWith('}'))
        return {};
    QByteArray text;
    if (!withBody) {
        // In a JSON text a quote is escaped, so this stands nowhere else.
        qsizetype body = line.indexOf(BodyKey);
        if (body < 0)
            body = line.indexOf(EncodedBodyKey);
        if (body >= 0 && !line.endsWith("\"}"))
            return {};
        text = body < 0 ? line.toByteArray() : line.first(body).toByteArray() + '}';
    } else {
        text = line.toByteArray();
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject object = document.object();
    RecordedAnswer answer;
    answer.method = object.value("method"_L1).toString().toLatin1();
    answer.target = object.value("path"_L1).toString().toUtf8();
    answer.at = momentOf(object.value("at"_L1));
    if (answer.method.isEmpty() || !answer.target.startsWith('/') || answer.at == 0)
        return {};
    answer.msecs = object.value("took"_L1).toInteger();
    answer.form = object.value("form"_L1).toString().toUtf8();
    answer.ifMatch = object.value("if_match"_L1).toString().toUtf8();
    const int status = object.value("status"_L1).toInt();
    answer.status = status >= 100 && status <= 599 ? status : 0;
    answer.fault = object.value("fault"_L1).toString();
    const QJsonObject headers = object.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        answer.headers.emplaceBack(header.key().toLatin1().toLower(), header.value().toString().toLatin1());
    answer.isOnlyOlder = object.value("only_older"_L1).toBool();
    answer.sameAs = std::max<qint64>(object.value("same_as"_L1).toInteger(), 0);
    answer.body = object.contains("body64"_L1) ? QByteArray::fromBase64(object.value("body64"_L1).toString().toLatin1())
                                               : object.value("body"_L1).toString().toUtf8();
    return answer;
}

} // namespace Desk
