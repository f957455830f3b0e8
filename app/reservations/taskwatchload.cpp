// The half of TaskWatch that talks to the client: lists, the task itself, one reservation's details.
#include "taskwatch_p.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

constexpr int MergePauseMsecs = 100;
constexpr qsizetype MostRowsAtOnce = 10'000; // The window has to answer in between.

/// As many of the pages as are merged at once, taken out of them; one at least.
QList<Reservation> nextSlice(QList<QList<Reservation>> &pages)
{
    qsizetype count = 0;
    qsizetype size = 0;
    while (count < pages.size() && (size == 0 || size + pages.at(count).size() <= MostRowsAtOnce))
        size += pages.at(count++).size();
    QList<Reservation> rows;
    if (count > 0)
        rows = std::move(pages.first());
    rows.reserve(size);
    for (qsizetype page = 1; page < count; ++page)
        rows.append(std::move(pages[page]));
    pages.remove(0, count);
    return rows;
}

} // namespace

bool mayMatch(const Reservation &reservation, const ReservationFilter &filter)
{
    return (filter.status.isEmpty() || reservation.statusText() == filter.status) &&
           (filter.worker.isNull() || reservation.workerSid == filter.worker);
}

void TaskWatch::Private::restart()
{
    mergeAllArrived();
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
    mergePause.stop();
    mayGo = model.rowCount() > 0;
    present.clear();
    taken.clear();
    listError.reset();
    taskError.reset();
    rows = 0;
    unfit = 0;
    startedAt = heardAt = clock.monotonic();
    stall.start();

    auto *listReply = client.listReservations(address, filter);
    list = listReply;
    QObject::connect(listReply, &Reply::pageArrived, &q, [this, listReply] { mergePage(listReply->releaseRows()); });
    QObject::connect(listReply, &Reply::waiting, &q, [this](qint64 msecs, const Error &why) { onWaiting(msecs, why); });
    QObject::connect(listReply, &Reply::finished, &q, [this, listReply] {
        arrived.append(listReply->releaseRows());
        ended = listReply->result();
        mergeArrived();
    });
    if (address.task.isNull())
        return;
    auto *fetch = client.fetchTask(address.workspace, address.task);
    taskReply = fetch;
    QObject::connect(fetch, &Reply::waiting, &q, [this](qint64 msecs, const Error &why) { onWaiting(msecs, why); });
    QObject::connect(fetch, &Reply::finished, &q, [this, fetch] { finishTask(fetch->result()); });
}

bool TaskWatch::Private::dropLoad()
{
    stall.stop();
    arrived.clear();
    mergePause.stop();
    const bool droppedEnd = std::exchange(ended, std::nullopt).has_value();
    const bool droppedList = drop(list, &q);
    return drop(taskReply, &q) || droppedList || droppedEnd;
}

/// A load that is stopped in the middle of a wait is no way around it: the next poll keeps to it as well.
void TaskWatch::Private::onWaiting(qint64 msecs, const Error &why)
{
    heardAt = clock.monotonic() + msecs;
    poller.note(why);
    Q_EMIT q.waiting(msecs, why);
}

void TaskWatch::Private::mergePage(QList<Reservation> page)
{
    heardAt = clock.monotonic();
    arrived.append(std::move(page));
    if (!mergePause.isActive())
        mergeArrived();
}

/// The first page at once, the others as often as an eye can follow, and never so many that the window stands still.
void TaskWatch::Private::mergeArrived()
{
    const QPointer<TaskWatch> self(&q);
    if (QList<Reservation> page = nextSlice(arrived); !page.isEmpty()) {
        mergePause.start(arrived.isEmpty() ? MergePauseMsecs : 0);
        if (std::exchange(otherFilter, false))
            dropOthers(page);
        rows += page.size();
        if (!filter.status.isEmpty() || !filter.worker.isNull())
            unfit += std::count_if(page.cbegin(), page.cend(),
                                   [this](const Reservation &row) { return !mayMatch(row, filter); });
        if (mayGo) {
            for (const Reservation &row : std::as_const(page))
                present.insert(row.sid);
        }
        if (!taken.isEmpty())
            page.removeIf([this](const Reservation &row) { return taken.contains(row.sid); });
        model.merge(std::move(page));
        Q_EMIT q.progressed(rows); // a slot may open another task
    }
    if (self && ended && arrived.isEmpty())
        finishList(*std::exchange(ended, std::nullopt));
}

void TaskWatch::Private::mergeAllArrived()
{
    const QPointer<TaskWatch> self(&q);
    while (self && !arrived.isEmpty())
        mergeArrived();
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
    heardAt = clock.monotonic();
    loadMsecs = heardAt - startedAt;
    const double stalledMsecs = stall.stop();
    if (!result.ok()) {
        listError = result.error();
        finishLoad();
        return;
    }
    warnings = result.value().warnings;
    notes = result.value().notes;
    notes.unfit = unfit;
    otherFilter = false;
    if (mayGo && notes.unusable == 0) // else those that went cannot be told from those that could not be read
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
    bool open = refreshedAt == 0; // what was never read may be anything
    if (task)
        open = open || (task->task.status != TaskStatus::Completed && task->task.status != TaskStatus::Canceled);
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
        mergeAllArrived(); // it was asked for before this came
        const bool differs = detail != result.value();
        detail = result.value();
        if (model.rowOf(watched) >= 0)
            model.merge({detail->reservation});
        const QPointer<TaskWatch> self(&q);
        if (differs)
            Q_EMIT q.detailChanged();
        if (self)
            Q_EMIT q.detailFetched();
        return;
    }
    const Error &failure = result.error();
    const QPointer<TaskWatch> self(&q);
    if (failure.kind == ErrorKind::NotFound && detail) {
        detail.reset();
        Q_EMIT q.detailChanged();
    }
    if (self)
        Q_EMIT q.detailFailed(failure);
}

} // namespace Desk
