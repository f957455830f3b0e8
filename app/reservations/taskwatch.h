#pragma once

#include "clock.h"
#include "loadclock.h"
#include "polling.h"
#include "reservationdetailwatch.h"
#include "reservationloader.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Desk {

class Client;
class PollBudget;
class ReservationTableModel;

/// Watches one task: its reservations, the task itself, and the details of one reservation; decides when to poll. A
/// poll asks for the reservations, and for the task where that was long ago or where they changed, which the task
/// follows. Loading, error and content are independent: a failed refresh keeps the old rows.
class TaskWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskWatch)
public:
    /// `client` and `model` must outlive the watch.
    TaskWatch(Client &client, ReservationTableModel &model, QObject *parent = nullptr);
    TaskWatch(Client &client, ReservationTableModel &model, Clock clock, QObject *parent = nullptr);
    ~TaskWatch() override;

    /// Opens a task (workspace and task) or a worker's reservations (workspace and worker). Cancels a load in progress;
    /// an address that is open already is refreshed. A reservation in the address is ignored, see watchReservation().
    void open(const Address &address);
    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] const ReservationFilter &filter() const { return m_loader.filter(); }
    /// Loads again with another filter of the API. When the first page arrives, rows that cannot match the filter are
    /// removed.
    void setFilter(const ReservationFilter &filter);
    /// Loads at once, also after an error that stopped polling.
    void refresh();
    /// Stops the load in progress, if any. Rows that have arrived stay, and the next poll comes as planned.
    void cancel();
    /// Polls while on, which is meant for a visible window: faster while a reservation is pending, slower after
    /// failures, and not after a 401 until refresh(). Off by default.
    void setPolling(bool on) { m_poller.setOn(on); }
    /// The limit that all watches of the connection share.
    void setPollBudget(PollBudget *budget) { m_poller.setBudget(budget); }
    [[nodiscard]] qint64 nextPollIn() const { return m_poller.dueIn(); } ///< Milliseconds; -1 where none is planned.

    [[nodiscard]] bool isLoading() const { return m_loader.isLoading() || m_taskReply; }
    /// Milliseconds for which the load in progress has brought nothing; 0 without a load, and while it pauses before a
    /// retry.
    [[nodiscard]] qint64 silentFor() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] UtcMsecs refreshedAt() const { return m_refreshedAt; } ///< 0 for never.
    /// Msecs since then by this machine's time, whatever a simulated world's clock jumped meanwhile.
    [[nodiscard]] qint64 sinceRefresh() const { return m_clock.monotonic() - m_refreshedMonotonic; }
    [[nodiscard]] qint64 loadedRows() const { return m_loader.rows(); } ///< Of the load that goes on, or of the last.
    /// Rows of the last list that could not be read or are unusual, each with its page, row and field. Those known
    /// before stay while there are rows that could not be read.
    [[nodiscard]] const QStringList &warnings() const { return m_loader.warnings(); }
    /// The same in numbers, and how many rows do not match the filter.
    [[nodiscard]] const ListNotes &notes() const { return m_loader.notes(); }
    [[nodiscard]] const std::optional<TaskDetail> &task() const { return m_task; }

    /// The reservation whose details are wanted; null for none. They are fetched at once, and after each refresh that
    /// changed it.
    void watchReservation(Sid reservation);
    [[nodiscard]] Sid watchedReservation() const { return m_detailWatch.reservation(); }
    [[nodiscard]] const std::optional<ReservationDetail> &detail() const { return m_detailWatch.detail(); }
    /// Sets a state that an update or a fetch brought; the list in progress does not overwrite it. A state older than
    /// what is shown is ignored.
    void update(const ReservationDetail &detail);
    void refreshDetail() { m_detailWatch.fetch(); }

Q_SIGNALS:
    void opened();
    void loadingChanged(bool loading);
    void progressed(qint64 rows);
    /// The load goes on, but pauses for `msecs` because of `why`.
    void waiting(qint64 msecs, const Desk::Error &why);
    void errorChanged();
    /// task() is another one than before, or there is none any more. Not after a load that found it as it was,
    /// but for its age.
    void taskChanged();
    void refreshed();
    /// The details of the watched reservation arrived, changed, or were removed (detail() is empty then, and
    /// detailFailed() says why).
    void detailChanged();
    /// A fetch of the details succeeded, whether they changed or not.
    void detailFetched();
    /// A fetch of the details failed. They are kept, unless the reservation no longer exists.
    void detailFailed(const Desk::Error &error);
    /// A list was read to its end without an error.
    void listCompleted(qint64 rows, qint64 msecs);

private:
    void poll();
    void begin(bool withTask);
    void load(bool withTask);
    void fetchTask();
    [[nodiscard]] bool isTaskDue() const;
    void stop();
    bool dropLoad();
    void onListFinished(const std::optional<Error> &error);
    void onTaskFinished(const Result<TaskDetail> &result);
    void finishLoad();
    void setError(std::optional<Error> error);
    [[nodiscard]] Liveliness liveliness() const;

    // A load is a list and, for a task, mostly the task itself; it ends when both have ended.
    Client &m_client;
    ReservationTableModel &m_model;
    Clock m_clock;
    Poller m_poller;
    LoadClock m_loadClock;
    ReservationLoader m_loader;
    ReservationDetailWatch m_detailWatch;
    Address m_address;
    QPointer<ReplyOf<TaskDetail>> m_taskReply;
    qint64 m_listMsecs = 0;
    std::optional<Error> m_listError;
    std::optional<Error> m_taskError;
    std::optional<Error> m_error;
    UtcMsecs m_refreshedAt = 0;
    qint64 m_refreshedMonotonic = 0;
    std::optional<TaskDetail> m_task;
    qint64 m_taskAskedAt = 0;    ///< Monotonic.
    bool m_isListAlone = false;  ///< The load in progress, or the last, does without the task.
    bool m_isListChanged = true; ///< By what came since that load began.
};

} // namespace Desk
