#include "eventtext.h"

#include "jsonwriter.h"

namespace Simulator {

namespace {

QByteArray nameOf(const State &state, Id activity)
{
    const Activity *found = find(state.activities, activity);
    return found ? found->name : QByteArray();
}

/// The part behind the first point: "created".
QByteArray scriptActionOf(EventType type)
{
    const QByteArrayView word = wireWord(type);
    return word.sliced(word.indexOf('.') + 1).toByteArray();
}

void writeRoute(JsonWriter &json, const Workflow &workflow, const State &state, int line)
{
    const auto at = static_cast<size_t>(line);
    if (line < 0 || at >= workflow.routes.size()) {
        json.text("workflow_filter_name", "default");
        return;
    }
    const Route &route = workflow.routes[at];
    const Queue *queue = find(state.queues, route.queue);
    json.text("workflow_filter_name", !route.name.isEmpty() || !queue ? route.name : queue->name)
        .text("workflow_filter_expression", route.expression);
}

void writeTask(JsonWriter &json, const State &state, const Event &event)
{
    json.text("task_sid", state.sids.text(Kind::Task, event.task))
        .text("task_attributes", event.taskAttributes)
        .text("task_age", QByteArray::number((event.at - event.taskCreated) / Second))
        .text("task_priority", QByteArray::number(event.taskPriority))
        .text("task_assignment_status", wireWord(event.taskStatus));
    if (!event.taskReason.isEmpty())
        json.text(event.taskStatus == TaskStatus::Canceled ? "task_canceled_reason" : "task_completed_reason",
                  event.taskReason);
    if (const Queue *queue = find(state.queues, event.queue)) {
        json.text("task_queue_sid", state.sids.text(Kind::TaskQueue, queue->id))
            .text("task_queue_name", queue->name)
            .text("task_queue_target_expression", queue->targetWorkers);
    }
    if (const Workflow *workflow = find(state.workflows, event.workflow)) {
        json.text("workflow_sid", state.sids.text(Kind::Workflow, workflow->id)).text("workflow_name", workflow->name);
        if (event.type == EventType::WorkflowTargetMatched || event.type == EventType::WorkflowSkipped)
            writeRoute(json, *workflow, state, event.route);
    }
    if (const Channel *channel = find(state.channels, event.channel)) {
        json.text("task_channel_sid", state.sids.text(Kind::TaskChannel, channel->id))
            .text("task_channel_unique_name", channel->uniqueName);
    }
}

void writeWorker(JsonWriter &json, const State &state, const Event &event)
{
    json.text("worker_sid", state.sids.text(Kind::Worker, event.worker))
        .text("worker_name", event.workerName)
        .text("worker_attributes", event.workerAttributes)
        .text("worker_activity_sid", state.sids.text(Kind::Activity, event.activity))
        .text("worker_activity_name", nameOf(state, event.activity));
    if (event.previousActivity == 0)
        return;
    json.text("worker_previous_activity_sid", state.sids.text(Kind::Activity, event.previousActivity))
        .text("worker_previous_activity_name", nameOf(state, event.previousActivity))
        .text("worker_time_in_previous_activity", QByteArray::number(event.inPrevious / Second))
        .text("worker_time_in_previous_activity_ms", QByteArray::number(event.inPrevious));
}

} // namespace

void appendEventData(QByteArray &out, const State &state, const Event &event)
{
    JsonWriter json(out);
    json.beginObject()
        .text("workspace_sid", state.sids.text(Kind::Workspace, state.workspace.id))
        .text("workspace_name", state.workspace.name);
    if (event.reservation != 0) {
        json.text("reservation_sid", state.sids.text(Kind::Reservation, event.reservation))
            .text("reservation_status", wireWord(event.reservationStatus))
            .text("reservation_version", QByteArray::number(event.reservationVersion));
    }
    if (event.reasonCode != 0)
        json.text("reservation_reason_code", QByteArray::number(event.reasonCode));
    if (event.task != 0)
        writeTask(json, state, event);
    if (event.worker != 0)
        writeWorker(json, state, event);
    json.endObject();
}

QByteArray describe(const State &state, const Event &event)
{
    if (isOfWorker(event.type)) {
        if (event.previousActivity != 0)
            return "Worker " + event.workerName + " updated to " + nameOf(state, event.activity) + " Activity";
        return "Worker " + event.workerName + ' ' + scriptActionOf(event.type);
    }
    const QByteArray task = state.sids.text(Kind::Task, event.task);
    if (!isOfReservation(event.type))
        return "Task " + task + ' ' +
               (event.type <= EventType::TaskSystemDeleted ? scriptActionOf(event.type)
                                                           : wireWord(event.type).toByteArray());
    const QByteArray sid = state.sids.text(Kind::Reservation, event.reservation);
    if (event.type == EventType::ReservationCreated)
        return "Task " + task + " assigned to Worker " + event.workerName + " with Reservation " + sid;
    if (event.type == EventType::ReservationFailed)
        return "Reservation " + sid + " of Task " + task + " failed";
    return "Reservation " + sid + " of Task " + task + " for Worker " + event.workerName + ": " +
           scriptActionOf(event.type);
}

QByteArrayView resourceType(const Event &event)
{
    if (isOfReservation(event.type))
        return "reservation";
    return isOfWorker(event.type) ? "worker" : "task";
}

QByteArray resourceSid(const State &state, const Event &event)
{
    if (isOfReservation(event.type))
        return state.sids.text(Kind::Reservation, event.reservation);
    if (isOfWorker(event.type))
        return state.sids.text(Kind::Worker, event.worker);
    return state.sids.text(Kind::Task, event.task);
}

} // namespace Simulator
