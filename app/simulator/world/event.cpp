#include "event.h"

#include <algorithm>
#include <array>

namespace Simulator {

namespace {

constexpr std::array<const char *, static_cast<size_t>(EventType::Count)> eventWords{
    "reservation.created",
    "reservation.accepted",
    "reservation.rejected",
    "reservation.timeout",
    "reservation.canceled",
    "reservation.rescinded",
    "reservation.completed",
    "reservation.wrapup",
    "reservation.failed",
    "task.created",
    "task.updated",
    "task.canceled",
    "task.wrapup",
    "task.completed",
    "task.deleted",
    "task.system-deleted",
    "task-queue.entered",
    "task-queue.timeout",
    "task-queue.moved",
    "workflow.entered",
    "workflow.target-matched",
    "workflow.timeout",
    "workflow.skipped",
    "workspace.updated",
    "activity.created",
    "activity.updated",
    "activity.deleted",
    "task-channel.created",
    "task-channel.updated",
    "task-channel.deleted",
    "task-queue.created",
    "task-queue.deleted",
    "task-queue.expression.updated",
    "workflow.created",
    "workflow.updated",
    "workflow.deleted",
    "worker.created",
    "worker.deleted",
    "worker.activity.update",
    "worker.attributes.update",
    "worker.capacity.update",
    "worker.channel.availability.update",
};

} // namespace

QByteArrayView wireWord(EventType type)
{
    return eventWords[static_cast<size_t>(type)];
}

std::optional<EventType> eventType(QByteArrayView word)
{
    const auto found = std::find_if(eventWords.begin(), eventWords.end(),
                                    [word](const char *known) { return word == QByteArrayView(known); });
    if (found == eventWords.end())
        return std::nullopt;
    return static_cast<EventType>(found - eventWords.begin());
}

bool isOfReservation(EventType type)
{
    return type <= EventType::ReservationFailed;
}

bool isOfWorker(EventType type)
{
    return type >= EventType::WorkerCreated;
}

bool isOfSettings(EventType type)
{
    return type >= EventType::WorkspaceUpdated && type <= EventType::WorkflowDeleted;
}

} // namespace Simulator
