#include "replayanswers.h"

#include "taskrouter/answerorigin.h"
#include "taskrouter/parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MostEvents = 5000; ///< Of one answer.

Simulator::Response problem(int status, const QByteArray &message)
{
    Simulator::Response response;
    response.status = status;
    response.body = "{\"code\":" + QByteArray::number(status) + ",\"message\":\"" + message +
                    "\",\"status\":" + QByteArray::number(status) + '}';
    response.add("Content-Type", "application/json");
    return response;
}

/// Lists and names that a window reads once: what they were later is what they were.
bool isOfSettings(const QByteArray &target)
{
    const QByteArray path = target.left(target.indexOf('?'));
    const QByteArrayList parts = path.split('/');
    for (const char *collection : {"Activities", "TaskChannels", "TaskQueues", "Workflows"}) {
        if (parts.contains(collection))
            return !parts.contains("RealTimeStatistics") && !parts.contains("Statistics") &&
                   !parts.contains("CumulativeStatistics");
    }
    return path == "/v1/Workspaces" || (parts.size() == 4 && parts.at(2) == "Workspaces");
}

bool isOfEvents(const QByteArray &target)
{
    return target.left(target.indexOf('?')).endsWith("/Events");
}

/// The period that is asked for begins here; 0: nothing says.
UtcMsecs beginOf(const QByteArray &target)
{
    const QByteArrayList fields = target.mid(target.indexOf('?') + 1).split('&');
    for (const QByteArray &field : fields) {
        if (field.startsWith("StartDate="))
            return readTime(QByteArray::fromPercentEncoding(field.sliced(10))).value_or(0);
    }
    return 0;
}

/// Whether an Event is one of those that are asked for. Nothing where that cannot be told of it.
std::optional<bool> isAskedFor(const QJsonObject &event, const QByteArray &target)
{
    static constexpr std::array<std::pair<QByteArrayView, QLatin1StringView>, 5> sids{{
        {"TaskSid", "task_sid"_L1},
        {"ReservationSid", "reservation_sid"_L1},
        {"WorkerSid", "worker_sid"_L1},
        {"WorkflowSid", "workflow_sid"_L1},
        {"TaskQueueSid", "task_queue_sid"_L1},
    }};
    const QByteArrayList fields = target.mid(target.indexOf('?') + 1).split('&');
    for (const QByteArray &field : fields) {
        const QByteArray name = field.left(field.indexOf('='));
        const QString wanted = QString::fromUtf8(QByteArray::fromPercentEncoding(field.mid(field.indexOf('=') + 1)));
        const auto known =
            std::find_if(sids.cbegin(), sids.cend(), [&name](const auto &one) { return one.first == name; });
        if (known != sids.cend()) {
            if (event.value("event_data"_L1).toObject().value(known->second).toString() != wanted &&
                event.value("resource_sid"_L1).toString() != wanted)
                return false;
        } else if (name == "EventType") {
            if (event.value("event_type"_L1).toString() != wanted)
                return false;
        } else if (name != "StartDate" && name != "EndDate" && name != "Minutes" && name != "PageSize" &&
                   name != "Page" && name != "PageToken") {
            return {};
        }
    }
    return true;
}

} // namespace

ReplayAnswers::ReplayAnswers(RecordingFile &file, QByteArray authorization)
    : m_file(file)
    , m_authorization(std::move(authorization))
{
}

Simulator::AnswerPlan ReplayAnswers::decide(const Simulator::Request &)
{
    return {};
}

Simulator::Response ReplayAnswers::answer(const Simulator::Request &request, const Simulator::AnswerPlan &)
{
    if (request.header("authorization") != m_authorization)
        return problem(401, "This recording is shown to one window alone.");
    if (request.method != "GET")
        return problem(405, "A recording is only looked at: nothing can be sent.");
    if (const qsizetype entry = m_file.find(request.target, m_position); entry >= 0 && !isOfEvents(request.target))
        return responseOf(entry);
    if (isOfEvents(request.target)) {
        const QList<qsizetype> entries = m_file.findOfAnyPeriod(request.target, m_position);
        if (!entries.isEmpty())
            return eventsOf(request.target, entries);
    }
    if (isOfSettings(request.target)) {
        if (const qsizetype entry = m_file.findLater(request.target, m_position); entry >= 0)
            return responseOf(entry);
    }
    return problem(NotRecordedCode, "This was not asked for in the recording until then, so nothing is known of it.");
}

Simulator::Response ReplayAnswers::refuse(int status)
{
    return problem(status, "This is no request.");
}

Simulator::Response ReplayAnswers::responseOf(qsizetype entry)
{
    const auto recorded = m_file.read(entry);
    if (!recorded)
        return problem(500, "The recording changed while it was shown.");
    if (recorded->status == 0)
        return problem(503, "No answer came at that time.");
    Simulator::Response response;
    response.status = recorded->status;
    response.body = recorded->body;
    // Links to the next page lead to where it is answered.
    if (const QByteArray base = m_file.head().baseUrl.toUtf8(); !base.isEmpty())
        response.body.replace(base, m_baseUrl);
    for (const auto &[name, value] : recorded->headers) {
        if (name != "location" && name != "retry-after")
            response.add(name, value);
    }
    return response;
}

/// All that the recording has seen until then: who polls asks for the newest alone, and who opens a task for all. What
/// was told to somebody who asked for other Events is known as well: no two places of a window go by different ones.
Simulator::Response ReplayAnswers::eventsOf(const QByteArray &target, const QList<qsizetype> &entries)
{
    const UtcMsecs begin = beginOf(target);
    QList<std::pair<UtcMsecs, QJsonObject>> events;
    QSet<QString> seen;
    const QSet<qsizetype> asked(entries.cbegin(), entries.cend());
    const QList<qsizetype> all = m_file.findOfPath(target, m_position);
    for (auto entry = all.crbegin(); entry != all.crend() && events.size() < MostEvents; ++entry) {
        const auto recorded = m_file.read(*entry);
        if (!recorded || recorded->status != 200)
            continue;
        const bool isOurs = asked.contains(*entry);
        const QJsonArray rows = QJsonDocument::fromJson(recorded->body).object().value("events"_L1).toArray();
        for (const QJsonValue &row : rows) {
            const QJsonObject event = row.toObject();
            const QString sid = event.value("sid"_L1).toString();
            const auto when = event.value("event_date_ms"_L1).toVariant().toLongLong();
            if (seen.contains(sid) || (when != 0 && when < begin) ||
                (!isOurs && !isAskedFor(event, target).value_or(false)))
                continue;
            seen.insert(sid);
            events.emplaceBack(when, event);
        }
    }
    if (events.isEmpty()) // As it was answered, be it with an error.
        return responseOf(entries.constLast());
    std::stable_sort(events.begin(), events.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QJsonArray rows;
    for (const auto &[when, event] : std::as_const(events))
        rows.append(event);
    const QJsonObject meta{{u"key"_s, u"events"_s},
                           {u"page"_s, 0},
                           {u"page_size"_s, rows.size()},
                           {u"next_page_url"_s, QJsonValue::Null},
                           {u"previous_page_url"_s, QJsonValue::Null}};
    Simulator::Response response;
    response.body = QJsonDocument(QJsonObject{{u"meta"_s, meta}, {u"events"_s, rows}}).toJson(QJsonDocument::Compact);
    response.add("Content-Type", "application/json");
    return response;
}

} // namespace Desk
