#include "taskrouterscript.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int ForEverMsecs = 3'600'000;

QString timeText(Desk::UtcMsecs when)
{
    return QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(Qt::ISODate);
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray errorBody(int status)
{
    return "{\"code\":20001,\"message\":\"Scripted\",\"status\":" + QByteArray::number(status) + "}";
}

} // namespace

TaskRouterScript::TaskRouterScript()
{
    m_server.setHandler([this](const RawRequest &request) { return handle(request); });
}

void TaskRouterScript::answer(const QByteArray &path, const RawScript &script)
{
    const QMutexLocker locker(&m_mutex);
    m_lists.remove(path);
    m_answers.insert(path, script);
}

void TaskRouterScript::fail(const QByteArray &path, int status, const QByteArray &extraHeaders)
{
    answer(path, RawScript::json(errorBody(status), status, extraHeaders));
}

void TaskRouterScript::list(const QByteArray &path, const QByteArray &key, const QList<QByteArray> &rows, int pageSize,
                            int brokenPage)
{
    QList<QList<QByteArray>> split;
    for (qsizetype first = 0; first < rows.size(); first += pageSize)
        split.append(rows.mid(first, pageSize));
    pages(path, key, split, brokenPage);
}

void TaskRouterScript::pages(const QByteArray &path, const QByteArray &key, const QList<QList<QByteArray>> &pages,
                             int brokenPage)
{
    const QMutexLocker locker(&m_mutex);
    m_answers.remove(path);
    m_lists.insert(path, {key, pages, brokenPage, -1});
}

void TaskRouterScript::hangFrom(const QByteArray &path, int page)
{
    const QMutexLocker locker(&m_mutex);
    m_lists[path].hangingPage = page;
}

void TaskRouterScript::hang(const QByteArray &path)
{
    answer(path, RawScript::fault(RawScript::Then::Close, ForEverMsecs));
}

QList<QByteArray> TaskRouterScript::queries(const QByteArray &path) const
{
    QList<QByteArray> queries;
    const QList<RawRequest> requests = m_server.requests();
    for (const RawRequest &request : requests) {
        const QList<QByteArray> parts = request.target().split('?');
        if (parts.first() == path)
            queries.append(parts.value(1));
    }
    return queries;
}

Desk::Endpoint TaskRouterScript::endpoint() const
{
    Desk::Endpoint endpoint;
    endpoint.baseUrl = m_server.url();
    endpoint.accountSid = u"AC00000000000000000000000000000001"_s;
    endpoint.user = endpoint.accountSid;
    endpoint.secret = "not-a-real-token";
    return endpoint;
}

Desk::ClientOptions TaskRouterScript::options()
{
    Desk::ClientOptions options;
    options.backOffMsecs = 1;
    options.backOffCapMsecs = 2;
    options.retryAfterCapMsecs = 5;
    return options;
}

QByteArray TaskRouterScript::json(const Desk::Reservation &reservation)
{
    return textOf({{u"sid"_s, reservation.sid.toString()},
                   {u"account_sid"_s, reservation.accountSid.toString()},
                   {u"workspace_sid"_s, reservation.workspaceSid.toString()},
                   {u"task_sid"_s, reservation.taskSid.toString()},
                   {u"worker_sid"_s, reservation.workerSid.toString()},
                   {u"worker_name"_s, reservation.workerName},
                   {u"reservation_status"_s, reservation.statusText()},
                   {u"date_created"_s, timeText(reservation.created)},
                   {u"date_updated"_s, timeText(reservation.updated)}});
}

QByteArray TaskRouterScript::json(const Desk::Task &task)
{
    const bool known = task.status != Desk::TaskStatus::Unknown;
    return textOf({{u"sid"_s, task.sid.toString()},
                   {u"workspace_sid"_s, task.workspaceSid.toString()},
                   {u"assignment_status"_s, known ? QString(toWire(task.status)) : task.statusWord},
                   {u"attributes"_s, task.attributes},
                   {u"priority"_s, task.priority},
                   {u"age"_s, task.ageSeconds},
                   {u"timeout"_s, task.timeoutSeconds},
                   {u"task_channel_unique_name"_s, task.taskChannelName},
                   {u"task_queue_sid"_s, task.taskQueueSid.isNull() ? QJsonValue() : task.taskQueueSid.toString()},
                   {u"task_queue_friendly_name"_s, task.taskQueueName},
                   {u"workflow_sid"_s, task.workflowSid.isNull() ? QJsonValue() : task.workflowSid.toString()},
                   {u"date_created"_s, timeText(task.created)},
                   {u"date_updated"_s, timeText(task.updated)}});
}

QByteArray TaskRouterScript::json(const Desk::Worker &worker)
{
    return textOf({{u"sid"_s, worker.sid.toString()},
                   {u"workspace_sid"_s, worker.workspaceSid.toString()},
                   {u"friendly_name"_s, worker.friendlyName},
                   {u"activity_sid"_s, worker.activitySid.isNull() ? QJsonValue() : worker.activitySid.toString()},
                   {u"activity_name"_s, worker.activityName},
                   {u"date_status_changed"_s, timeText(worker.statusChanged)},
                   {u"attributes"_s, worker.attributes},
                   {u"available"_s, worker.available}});
}

QByteArray TaskRouterScript::named(Desk::Sid sid, const QString &name)
{
    return textOf({{u"sid"_s, sid.toString()}, {u"friendly_name"_s, name}});
}

/// Runs in the server's thread.
RawScript TaskRouterScript::handle(const RawRequest &request) const
{
    const QList<QByteArray> parts = request.target().split('?');
    const QMutexLocker locker(&m_mutex);
    const auto listing = m_lists.constFind(parts.first());
    if (listing != m_lists.cend())
        return page(parts.first(), *listing, parts.value(1));
    return m_answers.value(parts.first(), RawScript::json(errorBody(404), 404));
}

RawScript TaskRouterScript::page(const QByteArray &path, const Listing &listing, const QByteArray &query) const
{
    const int number = QUrlQuery(QString::fromLatin1(query)).queryItemValue(u"Page"_s).toInt();
    if (listing.brokenPage >= 0 && number >= listing.brokenPage)
        return RawScript::json(errorBody(403), 403);
    if (listing.hangingPage >= 0 && number >= listing.hangingPage)
        return RawScript::fault(RawScript::Then::Close, ForEverMsecs);
    const bool more = number + 1 < listing.pages.size();
    const QByteArray next = m_server.url().toEncoded() + path + "?Page=" + QByteArray::number(number + 1);
    return RawScript::json("{\"meta\":{\"key\":\"" + listing.key +
                           "\",\"next_page_url\":" + (more ? '"' + next + '"' : QByteArray("null")) + "},\"" +
                           listing.key + "\":[" + listing.pages.value(number).join(',') + "]}");
}
