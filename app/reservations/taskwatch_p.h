#pragma once

#include "polling.h"
#include "reservationtablemodel.h"
#include "stallmeter.h"
#include "taskwatch.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <utility>

namespace Desk {

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

/// False for a row that a list with this filter would not name.
[[nodiscard]] bool mayMatch(const Reservation &reservation, const ReservationFilter &filter);

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
    [[nodiscard]] bool isLoading() const { return list || ended || taskReply; }
    void onWaiting(qint64 msecs, const Error &why);
    void mergePage(QList<Reservation> page);
    void mergeArrived();
    void mergeAllArrived();
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
    QList<QList<Reservation>>
        arrived;        ///< Not yet in the model: a merge and a repaint for each of 100 pages take seconds.
    QTimer mergePause;  ///< Runs after each merge; what comes meanwhile waits for its end.
    bool mayGo = false; ///< There were rows before this load, which it may not name.
    std::optional<Result<ListEnd>> ended; ///< While rows of the list are still to be merged.
    QSet<Sid> present;                    ///< Named by this load; kept only where some may go.
    QSet<Sid> taken;                      ///< By take() during this load: newer than what the list says of them.
    std::optional<Error> listError;
    std::optional<Error> taskError;
    bool otherFilter = false; ///< The rows shown are the answer to another filter.
    qint64 startedAt = 0;     ///< Monotonic.
    qint64 heardAt = 0;       ///< Monotonic; when the load began, or something of it came or is to be asked again.
    qint64 loadMsecs = 0;
    qint64 rows = 0;
    qint64 unfit = 0; ///< Of these, by the filter.

    std::optional<Error> error;
    QStringList warnings;
    ListNotes notes;
    UtcMsecs refreshedAt = 0;
    std::optional<TaskDetail> task;

    Sid watched;
    QPointer<ReplyOf<ReservationDetail>> detailReply;
    std::optional<ReservationDetail> detail;
};

} // namespace Desk
