#pragma once

#include "address.h"
#include "endpoint.h"
#include "options.h"
#include "reply.h"
#include "values.h"

#include <QObject>

#include <memory>

namespace Desk {

/// The most rows that TaskRouter puts on a page (`PageSize`). Where all rows are wanted, anything less is more
/// requests.
inline constexpr int LargestPage = 1000;

/// Query of ListTaskReservation. Empty members are not sent; `limit` never goes on the wire.
struct ReservationFilter
{
    QString status;             ///< `ReservationStatus`, a wire word.
    Sid worker;                 ///< `WorkerSid`; only on a task's list.
    int pageSize = LargestPage; ///< `PageSize`, 1 to LargestPage; never more than the limit is asked for.
    qint64 limit = 0;           ///< Stop after so many rows; 0 for all.
    friend bool operator==(const ReservationFilter &, const ReservationFilter &) = default;
};

/// Query of the task list.
struct TaskFilter
{
    QString assignmentStatus; ///< `AssignmentStatus`, comma separated
    QString ordering;         ///< `Ordering`
    int pageSize = LargestPage;
    qint64 limit = 0;
};

/// Query of the event list. TaskRouter looks back 15 minutes unless told otherwise.
struct EventFilter
{
    Sid task;
    Sid reservation;
    Sid worker;
    int minutes = 0; ///< `Minutes`; 0 leaves TaskRouter's default.
    int pageSize = LargestPage;
    qint64 limit = 0;
};

/// UpdateTaskReservation: what is sent and to whom.
struct ReservationUpdate
{
    Address address;    ///< workspace, reservation, and task or (without task) worker.
    QByteArray form;    ///< application/x-www-form-urlencoded, already encoded (app/instructions does that).
    QByteArray ifMatch; ///< As the server gave it; empty sends no If-Match.
};

/// The path of a reservation ("/v1/Workspaces/WS…/Tasks/WT…/Reservations/WR…").
[[nodiscard]] QByteArray reservationPath(const Address &address);
/// True for a value that may be echoed as If-Match: W/"…", "…" or a bare revision, printable ASCII alone (R27).
[[nodiscard]] bool isSendableEtag(const QByteArray &etag);

class Transport;
struct HttpAnswer;

/// TaskRouter's endpoints, one method each. Reads are retried by the policy of R17; an update leaves at most once
/// (R1–R5). Lives in the UI thread; large pages are parsed off it.
class Client : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)
public:
    explicit Client(Endpoint endpoint, QObject *parent = nullptr);
    /// With other times and bounds; for tests.
    Client(Endpoint endpoint, ClientOptions options, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const Endpoint &endpoint() const;
    /// How requests leave: "direct", or host and port of the proxy; empty until that is known (R34).
    [[nodiscard]] QString route() const;
    /// From now on the proxy is told these, in place of what https_proxy or the desktop may say. No effect without a
    /// proxy. What failed for want of them is not asked again by itself.
    void setProxyCredentials(const QString &user, const QString &password);
    /// A person wants to tell the proxy others: proxyCredentialsWanted() comes again.
    void askForProxyCredentials();

    /// Address needs workspace and task, or workspace and worker.
    ListReply<Reservation> *listReservations(const Address &address, const ReservationFilter &filter = {});
    ReplyOf<ReservationDetail> *fetchReservation(const Address &address);
    ReplyOf<ReservationDetail> *updateReservation(const ReservationUpdate &update);

    ListReply<Workspace> *listWorkspaces();
    ListReply<Task> *listTasks(Sid workspace, const TaskFilter &filter = {});
    ReplyOf<TaskDetail> *fetchTask(Sid workspace, Sid task);
    ListReply<Worker> *listWorkers(Sid workspace);
    ReplyOf<Worker> *fetchWorker(Sid workspace, Sid worker);
    ListReply<Activity> *listActivities(Sid workspace);
    ListReply<TaskQueue> *listTaskQueues(Sid workspace);
    ListReply<Workflow> *listWorkflows(Sid workspace);
    ListReply<Event> *listEvents(Sid workspace, const EventFilter &filter = {});

    /// What an answer's headers say beside its value. For the replies of this room alone.
    void look(const HttpAnswer &answer);

Q_SIGNALS:
    /// From X-Rate-Limit-Limit and X-Rate-Limit-Remaining of the last answer that had them.
    void rateLimitSeen(int remaining, int limit);
    /// The server's clock is ahead of this computer's by so much (behind where negative), to about a second; told when
    /// an answer shows that what was told last, at first 0, cannot be true any more. Never for the simulator, whose
    /// clock is its own.
    void clockSkewSeen(qint64 msecs);
    /// The proxy "host:port" let nothing through for want of credentials, or did not take those that it was told; told
    /// once until others are set or asked for. What it did not take it is not told again: until then everything fails
    /// here with ErrorKind::ProxyCredentials. `user` is whom it was told with a password, empty for nobody.
    void proxyCredentialsWanted(const QString &proxy, const QString &user);

private:
    std::unique_ptr<Transport> m_transport;
    qint64 m_toldSkew = 0;
};

} // namespace Desk
