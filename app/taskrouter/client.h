#pragma once

#include "address.h"
#include "endpoint.h"
#include "filters.h"
#include "options.h"
#include "reply.h"
#include "values.h"

#include <QObject>

#include <memory>

namespace Desk {

/// An update of one reservation, task or worker: of which, and what is sent.
struct ResourceUpdate
{
    /// Workspace and reservation, and the task or, without one, the worker. For an update of a task or a worker,
    /// workspace and that.
    Address address;
    QByteArray form;    ///< The body as it is sent, encoded as application/x-www-form-urlencoded by app/instructions.
    QByteArray ifMatch; ///< The ETag as the server gave it; no If-Match is sent where it is empty.
};

/// The path of a reservation ("/v1/Workspaces/WS…/Tasks/WT…/Reservations/WR…").
[[nodiscard]] QByteArray reservationPath(const Address &address);
/// The path of what the address names (see targetOf()): of its reservation, its task or its worker.
[[nodiscard]] QByteArray targetPath(const Address &address);
/// True for an ETag that may be sent back as If-Match: W/"…", "…" or a bare revision, in printable ASCII.
[[nodiscard]] bool isSendableEtag(const QByteArray &etag);

class Transport;
struct HttpAnswer;

/// TaskRouter's REST API, one method for each endpoint. A read is retried where pauseBeforeRetry() says so; an update
/// is sent at most once. Lives in the UI thread; large pages are parsed in another one. The replies belong to the
/// client and delete themselves, see Reply.
class Client : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)
public:
    explicit Client(Endpoint endpoint, QObject *parent = nullptr);
    /// With timeouts and bounds other than the usual ones, for tests.
    Client(Endpoint endpoint, ClientOptions options, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const Endpoint &endpoint() const;
    /// How requests leave: "direct", or host and port of the proxy; empty until the proxy settings were read.
    [[nodiscard]] QString route() const;
    /// Signs in to the proxy with these from now on, instead of those in https_proxy or in the desktop's settings. No
    /// effect without a proxy. Requests that failed before are not repeated.
    void setProxyCredentials(const QString &user, const QString &password);
    /// Emits proxyCredentialsWanted() once more, for a person who wants to change the credentials.
    void askForProxyCredentials();

    /// `address` needs a workspace and a task, or a workspace and a worker.
    ListReply<Reservation> *listReservations(const Address &address, const ReservationFilter &filter = {});
    /// `address` needs a workspace and a reservation, and its task or its worker. So does an update's. What an address
    /// lacks ends the reply with ErrorKind::InvalidInput.
    ReplyOf<ReservationDetail> *fetchReservation(const Address &address);
    ReplyOf<ReservationDetail> *updateReservation(const ResourceUpdate &update);
    /// Status, reason or priority of a task; activity of a worker. Sent at most once, as an update of a reservation is.
    ReplyOf<TaskDetail> *updateTask(const ResourceUpdate &update);
    ReplyOf<WorkerDetail> *updateWorker(const ResourceUpdate &update);

    ListReply<Workspace> *listWorkspaces();
    ListReply<Task> *listTasks(Sid workspace, const TaskFilter &filter = {});
    ReplyOf<TaskDetail> *fetchTask(Sid workspace, Sid task);
    ListReply<Worker> *listWorkers(Sid workspace, const WorkerFilter &filter = {});
    ReplyOf<Worker> *fetchWorker(Sid workspace, Sid worker);
    /// The same with its version, for whoever updates it.
    ReplyOf<WorkerDetail> *fetchWorkerDetail(Sid workspace, Sid worker);
    ListReply<Activity> *listActivities(Sid workspace);
    ListReply<TaskQueue> *listTaskQueues(Sid workspace);
    ListReply<Workflow> *listWorkflows(Sid workspace);
    /// What a workspace consists of, row by row as it came: `kind` is Activity, TaskChannel, TaskQueue, Workflow or
    /// Worker. For whoever keeps it whole.
    ListReply<ResourceText> *listTexts(Sid workspace, SidKind kind);
    /// The same of one worker's channels.
    ListReply<ResourceText> *listWorkerChannelTexts(Sid workspace, Sid worker);
    /// The queue's real-time statistics.
    ReplyOf<QueueStatistics> *fetchQueueStatistics(Sid workspace, Sid queue);
    /// A workflow as it came, with its configuration.
    ReplyOf<ResourceText> *fetchWorkflowText(Sid workspace, Sid workflow);
    /// The workspace itself as it came.
    ReplyOf<ResourceText> *fetchWorkspaceText(Sid workspace);
    // Of other products: the endpoint must be theirs, see Endpoint::sibling().
    /// Monitor's newest alerts since then, 1,000 at most.
    ReplyOf<JsonAnswer> *fetchAlerts(UtcMsecs since);
    /// A call of the account, as the Calls API has it.
    ReplyOf<JsonAnswer> *fetchCall(Sid call);
    /// Of the simulator alone: its clock, which a trainee's key reads, too.
    ReplyOf<JsonAnswer> *fetchSimulatorClock();
    /// Which run of it; earlier ones do not tell.
    ReplyOf<JsonAnswer> *fetchSimulatorRun();
    ListReply<Event> *listEvents(Sid workspace, const EventFilter &filter = {});

    /// What clockSkewSeen() told last, or what a client of the same server knew before: the next answer contradicts it,
    /// or nothing is told.
    [[nodiscard]] qint64 clockSkew() const { return m_toldSkew; }
    void setClockSkew(qint64 msecs) { m_toldSkew = msecs; }

    /// Reads the rate limit and the server's clock from the headers of an answer. Called by the replies of this room
    /// alone.
    void look(const HttpAnswer &answer);

Q_SIGNALS:
    /// The last X-Rate-Limit-Remaining and X-Rate-Limit-Limit, from an answer that had both.
    void rateLimitSeen(int remaining, int limit);
    /// The server's clock is `msecs` ahead of this computer's (negative: behind), known to about a second. Emitted when
    /// an answer contradicts the value that was emitted last (0 at first). Never for the simulator, whose clock is
    /// meant to differ.
    void clockSkewSeen(qint64 msecs);
    /// The proxy "host:port" wants credentials, or refused those it was given. Emitted once until other ones are set or
    /// asked for. Refused credentials are not sent to it again: until then every request fails with
    /// ErrorKind::ProxyCredentials before it is sent. `user` is the user who was refused; empty where no password was
    /// sent.
    void proxyCredentialsWanted(const QString &proxy, const QString &user);

private:
    std::unique_ptr<Transport> m_transport;
    qint64 m_toldSkew = 0;
};

} // namespace Desk
