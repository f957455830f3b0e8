#pragma once

#include "routing/routingtask.h"
#include "routing/workflow.h"
#include "sidcodec.h"
#include "status.h"

#include <memory>

namespace Simulator {

/// What an Event tells: all that TaskRouter records and this simulator can produce. Those of reservations come first,
/// then those of tasks, then those of what a workspace consists of, those of workers last.
enum class EventType : quint8 {
    ReservationCreated,
    ReservationAccepted,
    ReservationRejected,
    ReservationTimeout,
    ReservationCanceled,
    ReservationRescinded,
    ReservationCompleted,
    ReservationWrapup,
    ReservationFailed,
    TaskCreated,
    TaskUpdated,
    TaskCanceled,
    TaskWrapup,
    TaskCompleted,
    TaskDeleted,
    TaskSystemDeleted,
    TaskQueueEntered,
    TaskQueueTimeout,
    TaskQueueMoved,
    WorkflowEntered,
    WorkflowTargetMatched,
    WorkflowTimeout,
    WorkflowSkipped,
    WorkspaceUpdated,
    ActivityCreated,
    ActivityUpdated,
    ActivityDeleted,
    TaskChannelCreated,
    TaskChannelUpdated,
    TaskChannelDeleted,
    TaskQueueCreated,
    TaskQueueDeleted,
    TaskQueueExpressionUpdated,
    WorkflowCreated,
    WorkflowUpdated,
    WorkflowDeleted,
    WorkerCreated,
    WorkerDeleted,
    WorkerActivityUpdate,
    WorkerAttributesUpdate,
    WorkerCapacityUpdate,
    WorkerChannelAvailabilityUpdate,
    Count
};
[[nodiscard]] QByteArrayView wireWord(EventType type);
[[nodiscard]] std::optional<EventType> eventType(QByteArrayView word);
/// reservation.…
[[nodiscard]] bool isOfReservation(EventType type);
[[nodiscard]] bool isOfWorker(EventType type);
/// Of the workspace, an activity, a task channel, a task queue or a workflow, and of no task.
[[nodiscard]] bool isOfSettings(EventType type);

/// Why a task is in another queue than before.
enum class MoveReason : quint8 { None, TimedOut, Skipped, RoutedAnew };

/// One line of history: what happened, and how that stood then, because what it tells of may be gone later. Its words
/// are made when somebody asks.
struct Event
{
    Id id = 0;
    Time at = 0;
    EventType type = EventType::TaskCreated;
    // What it is about; 0: nothing of that kind.
    Id task = 0;
    Id reservation = 0;
    Id worker = 0;
    Id queue = 0;
    Id workflow = 0;
    Id channel = 0;
    // The task, where there is one.
    Time taskCreated = 0;
    Time taskQueued = 0;
    Time taskVirtualStart = 0;
    quint32 taskVersion = 0;
    int taskPriority = 0;
    int previousPriority = 0;
    TaskStatus taskStatus = TaskStatus::Pending;
    QByteArray taskAttributes;
    QByteArray taskReason;
    // The reservation.
    ReservationStatus reservationStatus = ReservationStatus::Pending;
    quint32 reservationVersion = 0;
    int reservationTimeout = 0; ///< Seconds.
    int reasonCode = 0;         ///< Why it failed; 0: nothing known.
    // The worker.
    QByteArray workerName;
    QByteArray workerAttributes;
    Id activity = 0;
    Id previousActivity = 0; ///< 0: he did not move.
    Time inPrevious = 0;
    QByteArray name;       ///< Of the setting that it is about.
    QByteArray expression; ///< The target expression of that queue.
    bool flag = false;     ///< Whether that activity is available, that channel optimized.
    // Of a step of its workflow: which one, in the configuration as it was then; nullptr: it is of none.
    std::shared_ptr<const Routing::Workflow> routing;
    Routing::Step step;
    Id previousQueue = 0; ///< 0: it did not move.
    MoveReason moveReason = MoveReason::None;

    bool operator==(const Event &) const = default;
};

} // namespace Simulator
