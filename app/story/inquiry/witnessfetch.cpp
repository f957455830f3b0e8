#include "witnessfetch.h"

#include "taskrouter/parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

bool mayExplainATask(int code)
{
    return (code >= 40000 && code <= 40199) || (code >= 11200 && code <= 11299);
}

UtcMsecs timeOf(const QJsonValue &value)
{
    return readTime(value.toString().toLatin1()).value_or(0);
}

} // namespace

StoryCall storyCall(const QByteArray &json)
{
    const QJsonObject row = QJsonDocument::fromJson(json).object();
    return {row.value("sid"_L1).toString(), row.value("status"_L1).toString(), timeOf(row.value("end_time"_L1))};
}

Sid callOf(const TaskStory &story)
{
    const QJsonObject attributes = QJsonDocument::fromJson(story.attributes.toUtf8()).object();
    const Sid sid = Sid::parse(attributes.value("call_sid"_L1).toString()).value_or(Sid());
    return sid.kind() == SidKind::Call ? sid : Sid();
}

WitnessFetch::WitnessFetch(Kind kind, const Endpoint &endpoint, const TaskStory &story, std::function<qint64()> now,
                           QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_client(endpoint.sibling(kind == Kind::Alerts ? u"monitor"_s : u"api"_s))
    , m_since(story.begun)
    , m_callSid(callOf(story))
    , m_now(std::move(now))
{
}

WitnessFetch::~WitnessFetch()
{
    dropReply(m_reply, this);
}

void WitnessFetch::start()
{
    ReplyOf<JsonAnswer> *reply = m_kind == Kind::Alerts
                                     ? m_client.fetchAlerts(std::max(m_since, m_now() - StoryFetch::EventsKeptMsecs))
                                     : m_client.fetchCall(m_callSid);
    m_reply = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        const Result<JsonAnswer> result = reply->result();
        if (!result.ok())
            return end(result.error());
        if (m_kind == Kind::Alerts)
            readAlerts(result.value().json);
        else
            readCall(result.value().json);
        end(std::nullopt);
    });
}

void WitnessFetch::cancel()
{
    Error error;
    error.kind = ErrorKind::Canceled;
    end(error);
}

void WitnessFetch::readAlerts(const QByteArray &json)
{
    const QJsonArray rows = QJsonDocument::fromJson(json).object().value("alerts"_L1).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        StoryAlert alert;
        // A number, as a text.
        alert.code = row.value("error_code"_L1).toVariant().toInt();
        if (!mayExplainATask(alert.code))
            continue;
        alert.sid = row.value("sid"_L1).toString();
        alert.when = timeOf(row.value("date_generated"_L1));
        alert.text = row.value("alert_text"_L1).toString();
        alert.resource = Sid::parse(row.value("resource_sid"_L1).toString()).value_or(Sid());
        Provenance from;
        from.kind = Provenance::Kind::Alert;
        from.id = alert.sid;
        from.learned = m_now();
        m_alerts.append({alert, from});
    }
}

void WitnessFetch::readCall(const QByteArray &json)
{
    Provenance from;
    from.learned = m_now();
    m_call = Fact<StoryCall>{storyCall(json), from};
}

void WitnessFetch::end(const std::optional<Error> &error)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_error = error;
    dropReply(m_reply, this);
    Q_EMIT finished();
}

} // namespace Desk
