#include "taskwatch.h"

#include "polling.h"
#include "reservationtablemodel.h"
#include "stallmeter.h"

#include <QPointer>
#include <QSet>

#include <utility>

namespace Desk {

namespace {

/// Ends a reply that nobody waits for any more; true if there was one.
template <typename T>
bool drop(QPointer<T> &reply, const QObject *listener)
{
    T *gone = std::exchange(reply, nullptr);
    if (!gone)
        return false;
    gone->disconnect(listener);
    gone->abort();
    return true;
}

bool mayMatch(const Reservation &reservation, const ReservationFilter &filter)
{
    return (filter.status.isEmpty() || reservation.statusText() == filter.status) &&
           (filter.worker.isNull() || reservation.workerSid == filter.worker);
}

} // namespace

/// One load is a list and, for a task, the task itself; it ends when both have. The details have a reply of their own.
class TaskWatch::Private
{
public:
    Private(TaskWatch &watch, Client &theClient, ReservationTableModel &theModel, Clock theClock)
        : q(watch)
        , client(theClient)
        , model(theModel)
        , clock(std::move(theClock))
    {
    }

    void restart();
    void load();
    bool dropLoad();
    [[nodiscard]] bool isLoading() const { return list || taskReply; }
    void takePage(QList<Reservation> rows);
    void dropOthers(const QList<Reservation> &page);
    void finishList(const Result<ListEnd> &result);
    void finishTask(const Result<TaskDetail> &result);
    void finishLoad();
    void setError(std::optional<Error> next);
    [[nodiscard]] Liveliness liveliness() const;
    [[nodiscard]] bool isOfOpened(const Reservation &reservation) const;

    void fetchDetail();
    void fetchDetailIfChanged();
    void finishDetail(const Result<ReservationDetail> &result);

    TaskWatch &q;
    Client &client;
    ReservationTableModel &model;
    Clock clock;
    Poller poller;
    StallMeter stall;
    Address address;
    ReservationFilter filter;

    QPointer<ListReply<Reservation>> list;
    QPointer<ReplyOf<TaskDetail>> taskReply;
    QSet<Sid> present;
    QSet<Sid> taken; ///< By take() during this load: newer than what the list says of them.
    std::optional<Error> listError;
    std::optional<Error> taskError;
    bool otherFilter = false; ///< The rows shown are the answer to another filter.
    qint64 startedAt = 0;     ///< Monotonic.
    qint64 loadMsecs = 0;
    qint64 rows = 0;

    std::optional<Error> error;
    QStringList warnings;
    UtcMsecs refreshedAt = 0;
    std::optional<TaskDetail> task;

    Sid watched;
    QPointer<ReplyOf<ReservationDetail>> detailReply;
    std::optional<ReservationDetail> detail;
};

TaskWatch::TaskWatch(Client &client, ReservationTableModel &model, QObject *parent)
    : TaskWatch(client, model, Clock::system(), parent)
{
}

TaskWatch::TaskWatch(Client &client, ReservationTableModel &model, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, model, std::move(clock)))
{
    connect(&d->poller, &Poller::poll, this, &TaskWatch::refresh);
}

TaskWatch::~TaskWatch()
{
    d->dropLoad();
    drop(d->detailReply, this);
}

void TaskWatch::open(const Address &address)
{
    Address next = address;
    next.reservation = {};
    if (next == d->address) {
        refresh();
        return;
    }
    cancel();
    d->address = next;
    d->otherFilter = false;
    d->refreshedAt = 0;
    d->rows = 0;
    d->warnings.clear();
    d->task.reset();
    d->model.clear();
    watchReservation({});
    Q_EMIT opened();
    Q_EMIT taskChanged();
    d->setError({});
    refresh();
}

const Address &TaskWatch::address() const
{
    return d->address;
}

const ReservationFilter &TaskWatch::filter() const
{
    return d->filter;
}

void TaskWatch::setFilter(const ReservationFilter &filter)
{
    d->filter = filter;
    d->otherFilter = true;
    refresh();
}

void TaskWatch::refresh()
{
    d->restart();
}

void TaskWatch::cancel()
{
    d->poller.hold();
    if (d->dropLoad())
        Q_EMIT loadingChanged(false);
}

void TaskWatch::setPolling(bool on)
{
    d->poller.setOn(on);
}

void TaskWatch::setPollBudget(PollBudget *budget)
{
    d->poller.setBudget(budget);
}

qint64 TaskWatch::nextPollIn() const
{
    return d->poller.dueIn();
}

bool TaskWatch::isLoading() const
{
    return d->isLoading();
}

const std::optional<Error> &TaskWatch::error() const
{
    return d->error;
}

UtcMsecs TaskWatch::refreshedAt() const
{
    return d->refreshedAt;
}

qint64 TaskWatch::loadedRows() const
{
    return d->rows;
}

const QStringList &TaskWatch::warnings() const
{
    return d->warnings;
}

const std::optional<TaskDetail> &TaskWatch::task() const
{
    return d->task;
}

void TaskWatch::watchReservation(Sid reservation)
{
    if (reservation == d->watched)
        return;
    drop(d->detailReply, this);
    d->watched = reservation;
    d->detail.reset();
    d->fetchDetail();
    Q_EMIT detailChanged();
}

Sid TaskWatch::watchedReservation() const
{
    return d->watched;
}

const std::optional<ReservationDetail> &TaskWatch::detail() const
{
    return d->detail;
}

void TaskWatch::take(const ReservationDetail &detail)
{
    const Reservation &reservation = detail.reservation;
    if (!d->isOfOpened(reservation))
        return;
    d->taken.insert(reservation.sid);
    const bool watched = reservation.sid == d->watched;
    if (watched) {
        drop(d->detailReply, this); // it was asked for before this came
        d->detail = detail;
    }
    if (d->model.rowOf(reservation.sid) >= 0 || mayMatch(reservation, d->filter))
        d->model.merge({reservation});
    if (watched)
        Q_EMIT detailChanged();
}

void TaskWatch::refreshDetail()
{
    d->fetchDetail();
}

void TaskWatch::Private::restart()
{
    const bool dropped = dropLoad();
    load();
    if (dropped != isLoading())
        Q_EMIT q.loadingChanged(isLoading());
}

void TaskWatch::Private::load()
{
    poller.hold();
    if (address.workspace.isNull() || (address.task.isNull() && address.worker.isNull()))
        return;
    present.clear();
    taken.clear();
    listError.reset();
    taskError.reset();
    rows = 0;
    startedAt = clock.monotonic();
    stall.start();

    auto *listReply = client.listReservations(address, filter);
    list = listReply;
    QObject::connect(listReply, &Reply::pageArrived, &q, [this, listReply] { takePage(listReply->takeRows()); });
    QObject::connect(listReply, &Reply::finished, &q, [this, listReply] {
        takePage(listReply->takeRows());
        if (list == listReply) // a slot of progressed() may have opened another task
            finishList(listReply->result());
    });
    if (address.task.isNull())
        return;
    auto *fetch = client.fetchTask(address.workspace, address.task);
    taskReply = fetch;
    QObject::connect(fetch, &Reply::finished, &q, [this, fetch] { finishTask(fetch->result()); });
}

bool TaskWatch::Private::dropLoad()
{
    stall.stop();
    const bool droppedList = drop(list, &q);
    return drop(taskReply, &q) || droppedList;
}

void TaskWatch::Private::takePage(QList<Reservation> page)
{
    if (page.isEmpty())
        return;
    if (std::exchange(otherFilter, false))
        dropOthers(page);
    rows += page.size();
    for (const Reservation &row : std::as_const(page))
        present.insert(row.sid);
    if (!taken.isEmpty())
        page.removeIf([this](const Reservation &row) { return taken.contains(row.sid); });
    model.merge(page);
    Q_EMIT q.progressed(rows);
}

/// The server answered for another filter. Rows that it may still name stay, and with them the selection.
void TaskWatch::Private::dropOthers(const QList<Reservation> &page)
{
    QSet<Sid> staying;
    for (const Reservation &row : page)
        staying.insert(row.sid);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (mayMatch(*model.at(row), filter))
            staying.insert(model.at(row)->sid);
    }
    model.retain(staying);
}

void TaskWatch::Private::finishList(const Result<ListEnd> &result)
{
    list = nullptr;
    loadMsecs = clock.monotonic() - startedAt;
    const double stalledMsecs = stall.stop();
    if (!result.ok()) {
        listError = result.error();
        finishLoad();
        return;
    }
    warnings = result.value().warnings;
    otherFilter = false;
    if (warnings.isEmpty()) // else those that went cannot be told from those that could not be read
        model.retain(present + taken);
    refreshedAt = clock.utc();
    const QPointer<TaskWatch> self(&q);
    Q_EMIT q.listCompleted(rows, static_cast<double>(loadMsecs), stalledMsecs);
    if (self && !list)
        finishLoad();
}

void TaskWatch::Private::finishTask(const Result<TaskDetail> &result)
{
    taskReply = nullptr;
    if (result.ok()) {
        task = result.value();
        const QPointer<TaskWatch> self(&q);
        Q_EMIT q.taskChanged();
        if (!self || taskReply)
            return;
    } else {
        taskError = result.error();
    }
    finishLoad();
}

void TaskWatch::Private::finishLoad()
{
    if (isLoading())
        return;
    present.clear();
    const std::optional<Error> failure = listError ? listError : taskError;
    const bool listed = !listError;
    poller.settle(liveliness(), loadMsecs, failure);
    const QPointer<TaskWatch> self(&q);
    fetchDetailIfChanged();
    setError(failure);
    if (self && !isLoading())
        Q_EMIT q.loadingChanged(false);
    if (self && listed)
        Q_EMIT q.refreshed();
}

void TaskWatch::Private::setError(std::optional<Error> next)
{
    if (!next && !error)
        return;
    error = std::move(next);
    Q_EMIT q.errorChanged();
}

Liveliness TaskWatch::Private::liveliness() const
{
    bool open = task && task->task.status != TaskStatus::Completed && task->task.status != TaskStatus::Canceled;
    for (int row = 0; row < model.rowCount(); ++row) {
        const ReservationStatus status = model.at(row)->status;
        if (status == ReservationStatus::Pending)
            return Liveliness::Waiting;
        open = open || !isTerminal(status);
    }
    return open ? Liveliness::Active : Liveliness::Resting;
}

bool TaskWatch::Private::isOfOpened(const Reservation &reservation) const
{
    if (address.workspace.isNull() || reservation.workspaceSid != address.workspace)
        return false;
    return address.task.isNull() ? reservation.workerSid == address.worker : reservation.taskSid == address.task;
}

void TaskWatch::Private::fetchDetail()
{
    drop(detailReply, &q);
    if (watched.isNull() || address.workspace.isNull())
        return;
    Address wanted = address;
    wanted.reservation = watched;
    auto *reply = client.fetchReservation(wanted);
    detailReply = reply;
    QObject::connect(reply, &Reply::finished, &q, [this, reply] { finishDetail(reply->result()); });
}

/// The list knows another state than the details, or it does not know the reservation any more.
void TaskWatch::Private::fetchDetailIfChanged()
{
    if (watched.isNull() || detailReply || listError)
        return;
    const Reservation *row = model.at(model.rowOf(watched));
    if (!row || !detail || *row != detail->reservation)
        fetchDetail();
}

void TaskWatch::Private::finishDetail(const Result<ReservationDetail> &result)
{
    detailReply = nullptr;
    if (result.ok()) {
        const bool differs = detail != result.value();
        detail = result.value();
        if (model.rowOf(watched) >= 0)
            model.merge({detail->reservation});
        if (differs)
            Q_EMIT q.detailChanged();
        return;
    }
    const Error failure = result.error();
    const QPointer<TaskWatch> self(&q);
    if (failure.kind == ErrorKind::NotFound && detail) {
        detail.reset();
        Q_EMIT q.detailChanged();
    }
    if (self)
        Q_EMIT q.detailFailed(failure);
}

} // namespace Desk
