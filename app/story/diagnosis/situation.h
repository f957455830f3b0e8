#pragma once

#include "routing/roster.h"
#include "routing/workflow.h"
#include "taskrouter/values.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Desk {

/// What an answer about a task may still need, beside the story itself. Each can be asked for once.
enum class Need : quint8 {
    Workspace,    ///< Timeout activity, multitasking, order of queues.
    Workflow,     ///< Its configuration.
    Queues,       ///< Their expressions and names.
    Members,      ///< Who is in the queue where the task waits, as TaskRouter has it.
    Workers,      ///< Everybody in the workspace.
    Numbers,      ///< The queue's real-time statistics.
    Waiting,      ///< The queue's other tasks.
    Candidates,   ///< Who of the queue is available and fits the step's expression, as TaskRouter has it.
    Channels,     ///< What those have room for who may be asked.
    WrapUps,      ///< The wrap-ups of those who have no room.
    MissedOffers, ///< Which offers of other tasks ran out with those who are in the timeout activity.
    RuleChanges,  ///< Events of workflow, queue and workers since the task came.
    Count
};

/// A reservation that fills a worker.
struct OpenReservation
{
    Sid sid;
    Sid task;
    ReservationStatus status = ReservationStatus::Unknown;
    UtcMsecs since = 0; ///< When it came to this status; 0: not known.

    friend bool operator==(const OpenReservation &, const OpenReservation &) = default;
};

/// What is known of a worker beside what routing goes by.
struct WorkerState
{
    Sid sid;
    UtcMsecs statusChanged = 0;                    ///< Since when in this activity; 0: not known.
    bool knowsChannels = false;                    ///< Else WorkerFacts::channels says nothing.
    std::optional<QList<OpenReservation>> wrapUps; ///< Reservations in wrap-up; nothing: not asked for.

    friend bool operator==(const WorkerState &, const WorkerState &) = default;
};

/// Who is in a queue, as TaskRouter says.
struct QueueMembers
{
    QSet<QString> sids;
    bool isWhole = true; ///< Else it is a sample: there are more.

    friend bool operator==(const QueueMembers &, const QueueMembers &) = default;
};

/// Who of a queue is available and fits a step's expression, as TaskRouter itself says.
struct QueueCandidates
{
    QString queue;
    QString expression; ///< Which was asked; see Routing::asWorkersExpression().
    QSet<QString> sids;
    bool isWhole = true; ///< Else there are more.

    friend bool operator==(const QueueCandidates &, const QueueCandidates &) = default;
};

/// The queue's real-time statistics, as far as a diagnosis goes by them.
struct QueueNumbers
{
    QString queue;
    qsizetype eligible = 0;  ///< `total_eligible_workers`
    qsizetype available = 0; ///< `total_available_workers`

    friend bool operator==(const QueueNumbers &, const QueueNumbers &) = default;
};

/// A task that waits in the same queue.
struct WaitingTask
{
    Sid sid;
    TaskStatus status = TaskStatus::Unknown;
    int priority = 0;
    UtcMsecs since = 0; ///< `virtual_start_time`, else when it was created.
    QString channel;

    friend bool operator==(const WaitingTask &, const WaitingTask &) = default;
};
struct WaitingTasks
{
    QString queue;
    QList<WaitingTask> tasks;
    bool isWhole = true; ///< Else these are the first; there are more behind them.

    friend bool operator==(const WaitingTasks &, const WaitingTasks &) = default;
};

/// How things are now, as far as somebody asked. What is not known is nothing here, which is not the same as none.
/// SituationReader makes it of the API's answers.
struct Situation
{
    UtcMsecs asOf = 0;
    std::optional<bool> isMultitasking;
    std::optional<bool> isLifo;         ///< Of the workspace: between queues.
    std::optional<Sid> timeoutActivity; ///< A null SID: the workspace has none.
    QString timeoutActivityName;
    std::optional<Routing::Workflow> rules; ///< Queues by SID.
    QString rulesProblem; ///< Why the configuration cannot be read; empty where it can, or is not known.
    QString workflowName;
    std::optional<std::vector<Routing::QueueFacts>> queues; ///< Those whose expressions can be read.
    QSet<QString> workActivities;          ///< Reservation and assignment activities of any queue, by SID.
    QHash<QString, QString> queueTexts;    ///< `target_workers` of every queue, by SID, as it is written.
    QHash<QString, QString> queueProblems; ///< Why an expression cannot be read, by SID of the queue.
    std::vector<Routing::WorkerFacts> workers;
    std::vector<WorkerState> states;      ///< Of the workers, place by place.
    bool hasAllWorkers = false;           ///< Everybody in the workspace is among them.
    QHash<QString, QueueMembers> members; ///< By SID of the queue.
    std::optional<QueueCandidates> candidates;
    std::optional<QueueNumbers> numbers;
    std::optional<WaitingTasks> waiting;
    bool areOffersCut = false; ///< The story has only a part of the task's offers: what is counted is of that part.
    QSet<Need> asked;          ///< What was asked for, whatever came of it.
    QStringList notes;         ///< What could not be read. For people.
    int requests = 0;          ///< That it took, the story's included.

    [[nodiscard]] const Routing::QueueFacts *queue(const QString &sid) const;
    [[nodiscard]] std::optional<size_t> workerAt(const QString &sid) const;
    /// One more task of that channel goes in, as his channels say; false where they are not known.
    [[nodiscard]] bool hasRoom(Sid worker, const QString &channel) const;
    /// Somebody said who is in that queue, all of them.
    [[nodiscard]] bool knowsMembers(const QString &queue) const;
};

} // namespace Desk
