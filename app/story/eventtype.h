#pragma once

#include "taskrouter/values.h"

#include <QStringView>

#include <optional>

namespace Desk {

/// What an Event of TaskRouter tells (`event_type`). In the order of cause: of two Events of one millisecond, the one
/// that stands first here comes first in a story.
enum class EventType : quint8 {
    Unknown, ///< A word that is newer than this program.
    WorkspaceCreated,
    WorkspaceUpdated,
    WorkspaceDeleted,
    ActivityCreated,
    ActivityUpdated,
    ActivityDeleted,
    TaskChannelCreated,
    TaskChannelUpdated,
    TaskChannelDeleted,
    TaskQueueCreated,
    TaskQueueExpressionUpdated,
    TaskQueueDeleted,
    WorkflowCreated,
    WorkflowUpdated,
    WorkflowDeleted,
    WorkerCreated,
    WorkerAttributesUpdate,
    WorkerDeleted,
    TaskCreated,
    TaskTransferInitiated,
    TaskUpdated,
    ReservationRejected,
    ReservationTimeout,
    ReservationRescinded,
    ReservationCanceled,
    ReservationFailed,
    WorkflowEntered,
    TaskQueueTimeout,
    WorkflowTargetMatched,
    TaskQueueMoved,
    TaskQueueEntered,
    WorkflowTimeout,
    WorkflowSkipped,
    ReservationCreated,
    ReservationAccepted,
    ReservationWrapup,
    ReservationCompleted,
    TaskWrapup,
    TaskCompleted,
    TaskCanceled,
    TaskTransferAttemptFailed,
    TaskTransferFailed,
    TaskTransferCanceled,
    TaskTransferCompleted,
    WorkerChannelAvailabilityUpdate,
    WorkerCapacityUpdate,
    WorkerActivityUpdate,
    TaskDeleted,
    TaskSystemDeleted,
    Count
};

/// As TaskRouter writes it ("reservation.created"); empty for Unknown.
[[nodiscard]] QLatin1StringView toWire(EventType type);
/// Unknown for any other word.
[[nodiscard]] EventType eventTypeFromWire(QStringView word);

/// What an Event is about.
enum class EventSubject : quint8 { Settings, Task, Routing, Reservation, Worker };
[[nodiscard]] EventSubject subjectOf(EventType type);

/// The status that a reservation has after such an Event; Unknown for Events that are about something else.
[[nodiscard]] ReservationStatus statusAfter(EventType type);
/// True for rejected, timeout, rescinded, canceled, failed and completed: the reservation is over.
[[nodiscard]] bool endsReservation(EventType type);

} // namespace Desk
