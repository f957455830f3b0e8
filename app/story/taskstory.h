#pragma once

#include "storyfacts.h"

#include <QJsonObject>

namespace Desk {

/// What a story says is proved by these: places in TaskStory::facts().
struct Evidence
{
    QList<qsizetype> events; ///< In StoryFacts::events, ascending.
    QList<qint64> journal;   ///< Rows of our journal.
    bool isInferred = false; ///< Nothing says so; it follows from what is missing.

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// A time in which something held. `end` is 0 while it goes on, and where it is not known when it ended.
struct StorySpan
{
    UtcMsecs begin = 0;
    UtcMsecs end = 0;

    [[nodiscard]] bool isOpen() const { return end == 0; }
    friend bool operator==(const StorySpan &, const StorySpan &) = default;
};

/// The task had this status.
struct StatusSpan
{
    StorySpan span;
    TaskStatus status = TaskStatus::Unknown;
    Evidence evidence;

    friend bool operator==(const StatusSpan &, const StatusSpan &) = default;
};

/// The task had this priority from then on.
struct PriorityChange
{
    UtcMsecs when = 0;
    int priority = 0;
    Evidence evidence;

    friend bool operator==(const PriorityChange &, const PriorityChange &) = default;
};

/// A step of the workflow that the task was in.
struct RoutingStep
{
    enum class End : quint8 {
        Open,       ///< It is in there.
        Timeout,    ///< Its timeout passed, and it went on or was canceled.
        Skipped,    ///< skip_if was true.
        RoutedAnew, ///< The task or the workflow changed, and it was routed anew.
        Reserved,   ///< The task was accepted there: it needs no further step.
        Left,       ///< The task ended there, by something else.
        Unknown     ///< It went on; nothing says why.
    };
    StorySpan span;
    Sid workflow;
    QString workflowName;
    QString filterName;
    QString filterExpression;
    QString targetName;
    QString targetExpression;
    Sid queue;
    QString queueName;
    Sid knownWorker;
    bool isDefault = false; ///< The default filter.
    End how = End::Open;
    Evidence evidence;

    friend bool operator==(const RoutingStep &, const RoutingStep &) = default;
};

/// A reservation: an offer of the task to one worker, and what became of it.
struct Offer
{
    Sid sid;
    Sid worker;
    QString workerName;
    ReservationStatus status = ReservationStatus::Unknown;
    UtcMsecs offered = 0;
    UtcMsecs answered = 0; ///< Accepted, rejected, or ended otherwise before that; 0 while it is pending, or not known.
    UtcMsecs accepted = 0; ///< 0: never.
    UtcMsecs wrapping = 0; ///< When wrap-up began; 0: never.
    UtcMsecs ended = 0;    ///< 0 while it is open, or where it is not known.
    qint64 timeoutSeconds = 0; ///< `reservation_timeout`; 0: not known.
    int reasonCode = 0;        ///< `reservation_reason_code`
    /// It stayed pending longer than its timeout, without a `reservation.timeout`: TaskRouter held it, as it does after
    /// a conference or a dequeue. Nothing tells of it, unless our own journal sent that.
    std::optional<StorySpan> hold;
    bool isHoldInferred = false;
    Evidence evidence;

    /// When it runs out; 0 where that is not known.
    [[nodiscard]] UtcMsecs deadline() const { return timeoutSeconds > 0 ? offered + timeoutSeconds * 1000 : 0; }
    /// The timeout's end came and it was not answered by then, as the Event says or the status.
    [[nodiscard]] bool hasTimedOut() const { return status == ReservationStatus::Timeout; }
    friend bool operator==(const Offer &, const Offer &) = default;
};

/// A worker's activity in the time of the story.
struct ActivitySpan
{
    enum class Cause : quint8 {
        Chosen,      ///< Somebody did it, or nothing says why.
        MissedOffer, ///< Right after a reservation of his ran out: the workspace's timeout activity.
        Rejection,   ///< With a rejection.
        Queue        ///< The queue's reservation or assignment activity.
    };
    Sid worker;
    QString workerName;
    StorySpan span;
    Sid activity;
    QString activityName;
    std::optional<bool> isAvailable; ///< Where the activity is known.
    Cause cause = Cause::Chosen;
    Sid reservation; ///< The one that it came from, where one did.
    Evidence evidence;

    friend bool operator==(const ActivitySpan &, const ActivitySpan &) = default;
};

/// A task's life, as far as it is known. Made by buildStory() alone; comparable, copyable. Lists are in order of time.
struct TaskStory
{
    StoryFacts facts; ///< Without doubles; the Events of this task and of its workers, in order of cause and time.

    Sid task;
    TaskStatus status = TaskStatus::Unknown; ///< The last that is known.
    UtcMsecs begun = 0;                      ///< When the task was created, or the first that is known of it.
    UtcMsecs ended = 0;                      ///< 0 while it goes on, or where that is not known.
    QString endReason;                       ///< `task_canceled_reason`, or what the task itself has as its reason.
    int priority = 0;
    Sid workflow;
    Sid queue;
    QString queueName;
    QString channel;    ///< Unique name.
    QString attributes; ///< The last that are known; JSON.
    QList<StatusSpan> statuses;
    QList<RoutingStep> steps;
    QList<PriorityChange> priorities;
    QList<Offer> offers;
    QList<ActivitySpan> activities;
    qsizetype decidingEvents = 0; ///< Those in `facts` behind so many are dated in the future and decided nothing.

    [[nodiscard]] UtcMsecs asOf() const { return facts.asOf; }
    [[nodiscard]] bool isOver() const { return status == TaskStatus::Completed || status == TaskStatus::Canceled; }
    /// Milliseconds from its creation to its end, or until what is known.
    [[nodiscard]] qint64 age() const;
    /// Null where there is none.
    [[nodiscard]] const Offer *offer(Sid reservation) const;
    /// The newest that is known of it; null where nothing is.
    [[nodiscard]] const Worker *worker(Sid sid) const;
    [[nodiscard]] const StoryWorkflow *workflowNow() const;
    [[nodiscard]] const StoryQueue *queueNow(Sid sid) const;
    [[nodiscard]] const StoryEvent &event(qsizetype at) const { return facts.events.at(at); }

    friend bool operator==(const TaskStory &, const TaskStory &) = default;
};

} // namespace Desk
