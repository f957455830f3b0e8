#pragma once

#include "clock.h"
#include "loadclock.h"
#include "polling.h"
#include "reservationdetailwatch.h"
#include "reservationloader.h"
#include "taskrouter/client.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Desk {

class PollBudget;
class ReservationTableModel;

/// Watches one task: its reservations, itself, and the details of one reservation; says when to ask again. Loading,
/// error and content are three independent properties: a failed refresh keeps the old rows.
class TaskWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskWatch)
public:
    /// Client and model must outlive the watch.
    TaskWatch(Client &client, ReservationTableModel &model, QObject *parent = nullptr);
    TaskWatch(Client &client, ReservationTableModel &model, Clock clock, QObject *parent = nullptr);
    ~TaskWatch() override;

    /// Opens a task (workspace and task; or workspace and worker for a worker's reservations). Cancels what was
    /// loading; the one that is open is refreshed. A reservation in the address is not looked at: watchReservation().
    void open(const Address &address);
    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] const ReservationFilter &filter() const { return m_loader.filter(); }
    /// Another filter of the API: loads anew. When its first page comes, the old rows go that cannot match it.
    void setFilter(const ReservationFilter &filter);
    void refresh();
    /// Stops the load that is under way, if one is: rows that came stay, and the next poll comes as planned.
    void cancel();
    /// Poll while the window is visible; adaptive: faster while a reservation is pending, slower after failures, not at
    /// all after a 401 until refresh() is asked for. Off by default.
    void setPolling(bool on) { m_poller.setOn(on); }
    /// Shared with the other watches of the connection.
    void setPollBudget(PollBudget *budget) { m_poller.setBudget(budget); }
    [[nodiscard]] qint64 nextPollIn() const { return m_poller.dueIn(); } ///< Msecs; -1 where none is planned.

    [[nodiscard]] bool isLoading() const { return m_loader.isLoading() || m_taskReply; }
    /// Msecs for which the load that is under way has brought nothing; 0 where none is, or where it waits by itself.
    [[nodiscard]] qint64 silentFor() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] UtcMsecs refreshedAt() const { return m_refreshedAt; } ///< 0 for never.
    /// Msecs since then by this machine's time, whatever a simulated world's clock jumped meanwhile.
    [[nodiscard]] qint64 sinceRefresh() const { return m_clock.monotonic() - m_refreshedMonotonic; }
    [[nodiscard]] qint64 loadedRows() const { return m_loader.rows(); } ///< Of the load that goes on, or of the last.
    /// Rows of the last list that could not be read or are unusual, each with its page, row and field. Those known
    /// before stay while there are rows that could not be read.
    [[nodiscard]] const QStringList &warnings() const { return m_loader.warnings(); }
    /// The same, counted, and how many rows the filter should have left out.
    [[nodiscard]] const ListNotes &notes() const { return m_loader.notes(); }
    [[nodiscard]] const std::optional<TaskDetail> &task() const { return m_task; }

    /// The reservation whose details are wanted; fetched at once and after each refresh that changed it. Null for none.
    void watchReservation(Sid reservation);
    [[nodiscard]] Sid watchedReservation() const { return m_detailWatch.reservation(); }
    [[nodiscard]] const std::optional<ReservationDetail> &detail() const { return m_detailWatch.detail(); }
    /// A state that an update or a reconcile fetch brought; a list that is under way does not undo it. One that is
    /// older than what is shown is left out.
    void update(const ReservationDetail &detail);
    void refreshDetail() { m_detailWatch.fetch(); }

Q_SIGNALS:
    void opened();
    void loadingChanged(bool loading);
    void progressed(qint64 rows);
    /// The load goes on, but not before `msecs` are over, because of `why`.
    void waiting(qint64 msecs, const Desk::Error &why);
    void errorChanged();
    void taskChanged();
    void refreshed();
    /// The watched reservation's details came, changed or went (detail() is empty then; detailFailed() says why).
    void detailChanged();
    /// A fetch of the details succeeded, whatever it brought.
    void detailFetched();
    /// A fetch of the details failed. What is known stays, unless the reservation is gone.
    void detailFailed(const Desk::Error &error);
    /// A list came to its end without error.
    void listCompleted(qint64 rows, qint64 msecs);

private:
    void load();
    void stop();
    bool dropLoad();
    void onListFinished(const std::optional<Error> &error);
    void onTaskFinished(const Result<TaskDetail> &result);
    void finishLoad();
    void setError(std::optional<Error> error);
    [[nodiscard]] Liveliness liveliness() const;

    // One load is a list and, for a task, the task itself; it ends when both have.
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
};

} // namespace Desk
