#pragma once

#include "clock.h"
#include "offerlistmodel.h"
#include "taskrouter/reply.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace Desk {

class Client;
class Directory;
class PollBudget;
class ReservationTableModel;
class TaskListModel;
class TaskWatch;
class WorkspaceWatch;

/// Finds the pending offers of a workspace. TaskRouter lists reservations by task or by worker only. A task is
/// `reserved` exactly while it has a pending reservation, and the list of tasks is watched anyway, so each reserved
/// task is asked for its pending reservations: once, and again when the task changes, an offer ends, or the answer is
/// half a minute old (a queue that reserves several workers may go on offering).
///
/// That is about one request for each offer. Asking for each worker's list would cost one for each worker all the time,
/// and Events arrive late and do not tell what is still pending. What the watch of the open task reads is used as well,
/// at no cost.
class OfferWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfferWatch)
public:
    static constexpr int MostLooksPerMinute = 30; ///< Leaves polls for the other lists when many offers come at once.

    /// The references must outlive the watch.
    OfferWatch(Client &client, const TaskListModel &tasks, Directory &directory, Clock clock,
               QObject *parent = nullptr);
    ~OfferWatch() override;

    /// Looks for offers when a list arrives: the workspace's tasks or the open task's reservations. All must outlive
    /// the watch.
    void follow(const WorkspaceWatch &workspace, const TaskWatch &task, const ReservationTableModel &reservations);
    /// The limit that all watches of the connection share.
    void setPollBudget(PollBudget *budget);
    /// On by default. While off, what is known stays.
    void setPolling(bool on);

    /// What somebody else has read that is newer: these reservations are offers no more, and these tasks have others
    /// than are known. They are asked at once, as far as the limit of looks and the budget allow; nobody is asked twice
    /// for the same.
    void correct(const QSet<Sid> &ended, const QSet<Sid> &tasks);
    [[nodiscard]] OfferListModel &model() { return m_model; }
    /// When each reserved task was asked for its offers, of those for which an answer came; UTC, as of the question.
    /// What was offered before and is not among the offers is over.
    [[nodiscard]] QHash<Sid, UtcMsecs> looks() const;
    /// Why offers may be missing: the workspaces, the list of tasks or the last look could not be read.
    [[nodiscard]] std::optional<Error> error() const;
    /// True once every reserved task of the last list was asked; false before a list of tasks has arrived.
    [[nodiscard]] bool isComplete() const;
    /// True where a task is about to be asked for its offers: what is known of it may be over.
    [[nodiscard]] bool isLooking() const;
    /// True where some reservations have a status that this program does not know: then offers may be missing.
    [[nodiscard]] bool isUnclear() const;
    /// Milliseconds since the list of tasks arrived that the offers are based on; -1 without one.
    [[nodiscard]] qint64 age() const;

Q_SIGNALS:
    /// Offers, error() or isComplete() changed.
    void changed();

private:
    struct Known
    {
        QList<Reservation> pending;
        UtcMsecs taskUpdated = 0;
        bool unclear = false; ///< Some rows had a status that this program does not know.
        qint64 lookedAt = -1; ///< Monotonic; -1 for never.
        UtcMsecs asked = 0;   ///< When the question was asked to which `pending` is the answer; 0: none came.
        bool wanted = true;   ///< The task is to be asked.
    };
    void updateTasks();
    void updateOpenTask();
    void look();
    void finish(Sid task, UtcMsecs asked, const Result<ListEnd> &result, QList<Reservation> rows);
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
    std::deque<qint64> m_looks; ///< Monotonic times of the looks of the last minute.
    QTimer m_later;
    std::optional<Error> m_error;        ///< Of the last look in m_workspace.
    std::optional<Error> m_noWorkspaces; ///< Of the list of workspaces, while no workspace is open.
    qint64 m_tasksAt = -1;               ///< Monotonic time at which m_workspace's list of tasks arrived.
    bool m_polling = true;
};

} // namespace Desk
