#pragma once

#include "clock.h"
#include "offerlistmodel.h"
#include "taskrouter/client.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace Desk {

class Directory;
class PollBudget;
class ReservationTableModel;
class TaskListModel;
class TaskWatch;
class WorkspaceWatch;

/// Finds the pending offers of a workspace. TaskRouter lists reservations by task or by worker alone. A task is
/// `reserved` exactly while it has a pending one, and the list of tasks is watched anyway: so each reserved task is
/// asked once for its pending reservations, and again where the task changed, an offer of it ran out, or the answer is
/// half a minute old (a queue that reserves several workers may offer on). That is one request an offer; a list for
/// each worker would cost one for each worker all the time, and Events come late and do not say what is still pending.
/// What the open task's own watch brings is used as well and costs nothing.
class OfferWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfferWatch)
public:
    static constexpr int MostLooksPerMinute = 30; ///< So that a rush of offers leaves polls for the other lists.

    /// Client, tasks and directory must outlive the watch.
    OfferWatch(Client &client, const TaskListModel &tasks, Directory &directory, Clock clock,
               QObject *parent = nullptr);
    ~OfferWatch() override;

    /// Looks for offers whenever a list came: of the workspace's tasks, and of the open task's reservations. All must
    /// outlive the watch.
    void follow(const WorkspaceWatch &workspace, const TaskWatch &task, const ReservationTableModel &reservations);
    /// Shared with the other watches of the connection.
    void setPollBudget(PollBudget *budget);
    /// On by default; off where nobody looks: what is known stays.
    void setPolling(bool on);

    [[nodiscard]] OfferListModel &model() { return m_model; }
    /// Why offers may be missing: the workspace, its list of tasks or the last look could not be read.
    [[nodiscard]] std::optional<Error> error() const;
    /// True once every reserved task of the last list was asked; never before a list of tasks came.
    [[nodiscard]] bool isComplete() const;
    /// Whether some offers may hide behind statuses that nobody knows: whether one waits cannot be told then.
    [[nodiscard]] bool isUnclear() const;
    /// Msecs since the list of tasks came that the offers go by; -1 where none came.
    [[nodiscard]] qint64 age() const;

Q_SIGNALS:
    /// Offers, error() or isComplete() changed.
    void changed();

private:
    struct Known
    {
        QList<Reservation> pending;
        UtcMsecs taskUpdated = 0;
        bool unclear = false; ///< Some rows had a status that nobody knows.
        qint64 lookedAt = -1; ///< Monotonic; -1 for never.
        bool wanted = true;   ///< Waits for a look.
    };
    void updateTasks();
    void updateOpenTask();
    void look();
    void finish(Sid task, const Result<ListEnd> &result, QList<Reservation> rows);
    void publish();
    [[nodiscard]] qint64 wait();
    [[nodiscard]] bool isListed() const;
    [[nodiscard]] bool isNowhere() const;
    [[nodiscard]] bool isDue(const Known &known, const Task &task) const;
    [[nodiscard]] bool isOpenTaskWhole() const;
    [[nodiscard]] bool isComing(Sid task) const;
    [[nodiscard]] UtcMsecs answerBy(const Reservation &reservation, const Task &task);

    Client &m_client;
    const TaskListModel &m_tasks;
    Directory &m_directory;
    Clock m_clock;
    OfferListModel m_model;
    const WorkspaceWatch *m_workspaceWatch = nullptr;
    const TaskWatch *m_taskWatch = nullptr;
    const ReservationTableModel *m_reservations = nullptr;
    QPointer<PollBudget> m_budget;
    QHash<Sid, Known> m_known;
    Sid m_workspace;
    QPointer<ListReply<Reservation>> m_reply;
    std::deque<qint64> m_looks; ///< Monotonic moments of the last minute.
    QTimer m_later;
    std::optional<Error> m_error;        ///< Of the last look, in m_workspace.
    std::optional<Error> m_noWorkspaces; ///< Of the list of workspaces, while there is none to look in.
    qint64 m_tasksAt = -1;               ///< Monotonic; of m_workspace's list of tasks.
    bool m_polling = true;
};

} // namespace Desk
