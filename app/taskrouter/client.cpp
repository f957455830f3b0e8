#include "client.h"

#include "calls.h"
#include "timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 SkewTolerance = 1000; ///< The Date header has whole seconds.

/// Percent-encodes a text for a URL. No other function puts a text into one.
QByteArray escaped(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

struct Query
{
    QByteArray text;
    void add(QByteArrayView name, const QString &value)
    {
        if (value.isEmpty())
            return;
        text += (text.isEmpty() ? '?' : '&') + name.toByteArray() + '=' + escaped(value);
    }
};

QByteArray workspacePath(Sid workspace)
{
    return "/v1/Workspaces/" + workspace.toLatin1();
}

QByteArray childPath(Sid workspace, QByteArrayView collection, Sid child = {})
{
    QByteArray path = workspacePath(workspace) + '/' + collection.toByteArray();
    return child.isNull() ? path : path + '/' + child.toLatin1();
}

/// "…/Tasks/WT…/Reservations", or the worker's list where no task is given.
QByteArray reservationsPath(const Address &address)
{
    const QByteArray parent = address.task.isNull() ? childPath(address.workspace, "Workers", address.worker)
                                                    : childPath(address.workspace, "Tasks", address.task);
    return parent + "/Reservations";
}

/// Why a SID cannot be used as one of the kind `wanted`; empty where it can.
QString objectionTo(Sid sid, SidKind wanted)
{
    return sid.kind() == wanted ? QString() : sidObjection(sid.toString(), wanted);
}

QString firstOf(std::initializer_list<QString> objections)
{
    const auto found =
        std::find_if(objections.begin(), objections.end(), [](const QString &o) { return !o.isEmpty(); });
    return found == objections.end() ? QString() : *found;
}

QString parentObjection(const Address &address)
{
    const bool byWorker = address.task.isNull() && !address.worker.isNull();
    return firstOf(
        {objectionTo(address.workspace, SidKind::Workspace),
         byWorker ? objectionTo(address.worker, SidKind::Worker) : objectionTo(address.task, SidKind::Task)});
}

QString pageSizeObjection(int pageSize)
{
    return pageSize >= 1 && pageSize <= LargestPage
               ? QString()
               : Client::tr("A page has 1 to %1 rows, not %2.").arg(LargestPage).arg(pageSize);
}

/// `path` is encoded already. The base URL has no path of its own, see Endpoint::objection().
QUrl urlOf(const Endpoint &endpoint, const QByteArray &path)
{
    return QUrl::fromEncoded(endpoint.baseUrl.toEncoded(QUrl::StripTrailingSlash | QUrl::RemovePath) + path,
                             QUrl::StrictMode);
}

HeaderSink sinkOf(Client *client)
{
    return [client](const HttpAnswer &answer) { client->look(answer); };
}

template <typename T>
ListReply<T> *list(Client *client, Transport &transport, ListRequest request, const QByteArray &path, Query query,
                   const QString &objection)
{
    if (request.limit > 0)
        request.pageSize = static_cast<int>(std::min<qint64>(request.pageSize, request.limit));
    query.add("PageSize", QString::number(request.pageSize));
    request.url = urlOf(transport.endpoint(), path + query.text);
    request.objection = firstOf({objection, pageSizeObjection(request.pageSize)});
    return new ListCall<T>(transport, request, sinkOf(client), client);
}

/// Lists one collection of the workspace, with as few requests as the API allows.
template <typename T>
ListReply<T> *listAll(Client *client, Transport &transport, Sid workspace, QByteArrayView collection,
                      const QByteArray &key)
{
    return list<T>(client, transport, {{}, key, 0, LargestPage, {}}, childPath(workspace, collection), {},
                   objectionTo(workspace, SidKind::Workspace));
}

template <typename T>
ReplyOf<T> *fetch(Client *client, Transport &transport, const QByteArray &path, Sid wanted, const QString &objection)
{
    return new FetchCall<T>(transport, urlOf(transport.endpoint(), path), wanted, objection, sinkOf(client), client);
}

/// Fetches one child of a workspace.
template <typename T>
ReplyOf<T> *fetchChild(Client *client, Transport &transport, Sid workspace, QByteArrayView collection, Sid child,
                       SidKind kind)
{
    return fetch<T>(client, transport, childPath(workspace, collection, child), child,
                    firstOf({objectionTo(workspace, SidKind::Workspace), objectionTo(child, kind)}));
}

/// One POST to `path`, which must be answered with the resource `wanted`.
template <typename T>
ReplyOf<T> *update(Client *client, Transport &transport, const QByteArray &path, const ResourceUpdate &update,
                   Sid wanted, const QString &objection)
{
    const QString etagObjection =
        update.ifMatch.isEmpty() || isSendableEtag(update.ifMatch)
            ? QString()
            : Client::tr("The version to match (If-Match) is not one that a server can have given.");
    const HttpRequest request{urlOf(transport.endpoint(), path), update.form,
                              etagObjection.isEmpty() ? update.ifMatch : QByteArray()};
    return new UpdateCall<T>(transport, request, wanted, firstOf({objection, etagObjection}), sinkOf(client), client);
}

} // namespace

QByteArray reservationPath(const Address &address)
{
    return reservationsPath(address) + '/' + address.reservation.toLatin1();
}

QByteArray targetPath(const Address &address)
{
    if (!address.reservation.isNull())
        return reservationPath(address);
    return address.task.isNull() ? childPath(address.workspace, "Workers", address.worker)
                                 : childPath(address.workspace, "Tasks", address.task);
}

bool isSendableEtag(const QByteArray &etag)
{
    constexpr qsizetype longest = 256;
    if (etag.isEmpty() || etag.size() > longest || !isSafeHeaderValue(etag))
        return false;
    QByteArrayView inner = etag;
    if (inner.startsWith("W/\""))
        inner = inner.sliced(2);
    if (inner.size() >= 2 && inner.front() == '"' && inner.back() == '"')
        return !inner.sliced(1, inner.size() - 2).contains('"');
    // A revision without quotes, as TaskRouter's own library sends it.
    return std::all_of(inner.begin(), inner.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
               c == '.';
    });
}

Client::Client(Endpoint endpoint, QObject *parent)
    : Client(std::move(endpoint), ClientOptions(), parent)
{
}

Client::Client(Endpoint endpoint, ClientOptions options, QObject *parent)
    : QObject(parent)
    , m_transport(std::make_unique<Transport>(std::move(endpoint), std::move(options)))
{
    connect(m_transport.get(), &Transport::proxyCredentialsWanted, this, &Client::proxyCredentialsWanted);
}

Client::~Client()
{
    // Before the transport is destroyed: a reply in flight must not outlive the objects that it uses.
    qDeleteAll(findChildren<Reply *>(Qt::FindDirectChildrenOnly));
}

/// The values of X-Rate-Limit-Limit and -Remaining are not documented: only plain numbers are believed.
void Client::look(const HttpAnswer &answer)
{
    bool hasRemaining = false;
    bool hasLimit = false;
    const int remaining = answer.header("x-rate-limit-remaining").toInt(&hasRemaining);
    const int limit = answer.header("x-rate-limit-limit").toInt(&hasLimit);
    const std::optional<ClockSkew> skew = clockSkewOf(answer, m_transport->now());
    const QPointer<Client> self(this);
    if (hasRemaining && hasLimit && remaining >= 0 && limit > 0)
        Q_EMIT rateLimitSeen(remaining, limit);
    if (!self || endpoint().simulator || !skew)
        return; // A simulated world has its own time.
    if (m_toldSkew >= skew->least - SkewTolerance && m_toldSkew <= skew->most + SkewTolerance)
        return;
    // Where the clocks may agree, they are taken to agree.
    m_toldSkew = skew->least <= 0 && skew->most >= 0 ? 0 : skew->least + (skew->most - skew->least) / 2;
    Q_EMIT clockSkewSeen(m_toldSkew);
}

void Client::setProxyCredentials(const QString &user, const QString &password)
{
    m_transport->setProxyCredentials(user, password);
}

void Client::askForProxyCredentials()
{
    m_transport->askForProxyCredentials();
}

const Endpoint &Client::endpoint() const
{
    return m_transport->endpoint();
}

QString Client::route() const
{
    return m_transport->route();
}

ListReply<Reservation> *Client::listReservations(const Address &address, const ReservationFilter &filter)
{
    Query query;
    query.add("ReservationStatus", filter.status);
    query.add("WorkerSid", filter.worker.toString());
    const QString workerObjection = filter.worker.isNull() ? QString()
                                    : address.task.isNull()
                                        ? tr("A worker's own reservations cannot be filtered by worker.")
                                        : objectionTo(filter.worker, SidKind::Worker);
    return list<Reservation>(this, *m_transport, {{}, "reservations", filter.limit, filter.pageSize, {}},
                             reservationsPath(address), query, firstOf({parentObjection(address), workerObjection}));
}

ReplyOf<ReservationDetail> *Client::fetchReservation(const Address &address)
{
    return fetch<ReservationDetail>(
        this, *m_transport, reservationPath(address), address.reservation,
        firstOf({parentObjection(address), objectionTo(address.reservation, SidKind::Reservation)}));
}

ReplyOf<ReservationDetail> *Client::updateReservation(const ResourceUpdate &wanted)
{
    const Address &address = wanted.address;
    return update<ReservationDetail>(
        this, *m_transport, reservationPath(address), wanted, address.reservation,
        firstOf({parentObjection(address), objectionTo(address.reservation, SidKind::Reservation)}));
}

ReplyOf<TaskDetail> *Client::updateTask(const ResourceUpdate &wanted)
{
    const Address &address = wanted.address;
    return update<TaskDetail>(
        this, *m_transport, childPath(address.workspace, "Tasks", address.task), wanted, address.task,
        firstOf({objectionTo(address.workspace, SidKind::Workspace), objectionTo(address.task, SidKind::Task)}));
}

ReplyOf<WorkerDetail> *Client::updateWorker(const ResourceUpdate &wanted)
{
    const Address &address = wanted.address;
    return update<WorkerDetail>(
        this, *m_transport, childPath(address.workspace, "Workers", address.worker), wanted, address.worker,
        firstOf({objectionTo(address.workspace, SidKind::Workspace), objectionTo(address.worker, SidKind::Worker)}));
}

ListReply<Workspace> *Client::listWorkspaces()
{
    return list<Workspace>(this, *m_transport, {{}, "workspaces", 0, LargestPage, {}}, "/v1/Workspaces", {}, {});
}

ListReply<Task> *Client::listTasks(Sid workspace, const TaskFilter &filter)
{
    Query query;
    query.add("AssignmentStatus", filter.assignmentStatus);
    query.add("Ordering", filter.ordering);
    query.add("TaskQueueSid", filter.queue.toString());
    return list<Task>(this, *m_transport, {{}, "tasks", filter.limit, filter.pageSize, {}},
                      childPath(workspace, "Tasks"), query, objectionTo(workspace, SidKind::Workspace));
}

ReplyOf<TaskDetail> *Client::fetchTask(Sid workspace, Sid task)
{
    return fetchChild<TaskDetail>(this, *m_transport, workspace, "Tasks", task, SidKind::Task);
}

ListReply<Worker> *Client::listWorkers(Sid workspace, const WorkerFilter &filter)
{
    Query query;
    query.add("TaskQueueSid", filter.queue.toString());
    query.add("TargetWorkersExpression", filter.targetWorkers);
    if (filter.isAvailable)
        query.add("Available", *filter.isAvailable ? u"true"_s : u"false"_s);
    return list<Worker>(this, *m_transport, {{}, "workers", filter.limit, filter.pageSize, {}},
                        childPath(workspace, "Workers"), query, objectionTo(workspace, SidKind::Workspace));
}

ReplyOf<Worker> *Client::fetchWorker(Sid workspace, Sid worker)
{
    return fetchChild<Worker>(this, *m_transport, workspace, "Workers", worker, SidKind::Worker);
}

ReplyOf<WorkerDetail> *Client::fetchWorkerDetail(Sid workspace, Sid worker)
{
    return fetchChild<WorkerDetail>(this, *m_transport, workspace, "Workers", worker, SidKind::Worker);
}

ListReply<Activity> *Client::listActivities(Sid workspace)
{
    return listAll<Activity>(this, *m_transport, workspace, "Activities", "activities");
}

ListReply<TaskQueue> *Client::listTaskQueues(Sid workspace)
{
    return listAll<TaskQueue>(this, *m_transport, workspace, "TaskQueues", "task_queues");
}

ListReply<Workflow> *Client::listWorkflows(Sid workspace)
{
    return listAll<Workflow>(this, *m_transport, workspace, "Workflows", "workflows");
}

ListReply<ResourceText> *Client::listTexts(Sid workspace, SidKind kind)
{
    switch (kind) {
    case SidKind::Activity:
        return listAll<ResourceText>(this, *m_transport, workspace, "Activities", "activities");
    case SidKind::TaskChannel:
        return listAll<ResourceText>(this, *m_transport, workspace, "TaskChannels", "channels");
    case SidKind::TaskQueue:
        return listAll<ResourceText>(this, *m_transport, workspace, "TaskQueues", "task_queues");
    case SidKind::Workflow:
        return listAll<ResourceText>(this, *m_transport, workspace, "Workflows", "workflows");
    default: // The others are no part of what a workspace is made of.
        Q_ASSERT(kind == SidKind::Worker);
        return listAll<ResourceText>(this, *m_transport, workspace, "Workers", "workers");
    }
}

ListReply<ResourceText> *Client::listWorkerChannelTexts(Sid workspace, Sid worker)
{
    return list<ResourceText>(
        this, *m_transport, {{}, "channels", 0, LargestPage, {}}, childPath(workspace, "Workers", worker) + "/Channels",
        {}, firstOf({objectionTo(workspace, SidKind::Workspace), objectionTo(worker, SidKind::Worker)}));
}

ReplyOf<QueueStatistics> *Client::fetchQueueStatistics(Sid workspace, Sid queue)
{
    return fetch<QueueStatistics>(
        this, *m_transport, childPath(workspace, "TaskQueues", queue) + "/RealTimeStatistics", queue,
        firstOf({objectionTo(workspace, SidKind::Workspace), objectionTo(queue, SidKind::TaskQueue)}));
}

ReplyOf<ResourceText> *Client::fetchWorkflowText(Sid workspace, Sid workflow)
{
    return fetchChild<ResourceText>(this, *m_transport, workspace, "Workflows", workflow, SidKind::Workflow);
}

ReplyOf<ResourceText> *Client::fetchWorkspaceText(Sid workspace)
{
    return fetch<ResourceText>(this, *m_transport, workspacePath(workspace), workspace,
                               objectionTo(workspace, SidKind::Workspace));
}

ReplyOf<JsonAnswer> *Client::fetchAlerts(UtcMsecs since)
{
    Query query;
    query.add("StartDate", isoText(since));
    query.add("PageSize", QString::number(LargestPage));
    return fetch<JsonAnswer>(this, *m_transport, "/v1/Alerts" + query.text, {}, {});
}

ReplyOf<JsonAnswer> *Client::fetchCall(Sid call)
{
    return fetch<JsonAnswer>(this, *m_transport,
                             "/2010-04-01/Accounts/" + escaped(endpoint().accountSid) + "/Calls/" + call.toLatin1() +
                                 ".json",
                             {}, objectionTo(call, SidKind::Call));
}

ReplyOf<JsonAnswer> *Client::fetchSimulatorClock()
{
    return fetch<JsonAnswer>(this, *m_transport, "/_simulator/clock", {}, {});
}

ReplyOf<JsonAnswer> *Client::fetchSimulatorRun()
{
    return fetch<JsonAnswer>(this, *m_transport, "/_simulator/run", {}, {});
}

ListReply<Event> *Client::listEvents(Sid workspace, const EventFilter &filter)
{
    Query query;
    query.add("TaskSid", filter.task.toString());
    query.add("ReservationSid", filter.reservation.toString());
    query.add("WorkerSid", filter.worker.toString());
    query.add("WorkflowSid", filter.workflow.toString());
    query.add("TaskQueueSid", filter.queue.toString());
    query.add("EventType", filter.type);
    if (filter.minutes > 0)
        query.add("Minutes", QString::number(filter.minutes));
    query.add("StartDate", isoText(filter.since));
    query.add("EndDate", isoText(filter.until));
    return list<Event>(this, *m_transport, {{}, "events", filter.limit, filter.pageSize, {}},
                       childPath(workspace, "Events"), query, objectionTo(workspace, SidKind::Workspace));
}

} // namespace Desk
