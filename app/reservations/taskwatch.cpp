#include "taskwatch_p.h"

#include <algorithm>

namespace Desk {

TaskWatch::TaskWatch(Client &client, ReservationTableModel &model, QObject *parent)
    : TaskWatch(client, model, Clock::system(), parent)
{
}

TaskWatch::TaskWatch(Client &client, ReservationTableModel &model, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, model, std::move(clock)))
{
    connect(&d->poller, &Poller::poll, this, &TaskWatch::refresh);
    d->mergePause.setSingleShot(true);
    connect(&d->mergePause, &QTimer::timeout, this, [this] { d->mergeArrived(); });
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
    d->arrived.clear();
    cancel();
    d->address = next;
    d->otherFilter = false;
    d->refreshedAt = 0;
    d->rows = 0;
    d->warnings.clear();
    d->notes = {};
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
    if (filter == d->filter)
        return;
    d->mergeAllArrived(); // the answer to the filter before
    d->filter = filter;
    if (filter.status.isEmpty() && filter.worker.isNull())
        d->model.setWanted({});
    else
        d->model.setWanted([filter](const Reservation &row) { return mayMatch(row, filter); });
    d->otherFilter = true;
    refresh();
}

void TaskWatch::refresh()
{
    d->restart();
}

void TaskWatch::cancel()
{
    d->mergeAllArrived();
    if (!d->dropLoad())
        return;
    d->poller.release(d->liveliness());
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

qint64 TaskWatch::silentFor() const
{
    return d->isLoading() ? std::max<qint64>(d->clock.monotonic() - d->heardAt, 0) : 0;
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

const ListNotes &TaskWatch::notes() const
{
    return d->notes;
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
    d->mergeAllArrived();
    // A fetch of minutes may bring what is older than what a list brought meanwhile.
    const Reservation *row = d->model.at(d->model.rowOf(reservation.sid));
    if (row && reservation.updated != 0 && reservation.updated < row->updated)
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

} // namespace Desk
