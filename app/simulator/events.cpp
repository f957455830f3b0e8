#include "events.h"

#include "choices.h"
#include "jsonwriter.h"

namespace Simulator {

namespace {

QByteArray nameOf(const Activity *activity)
{
    return activity ? activity->name : QByteArray();
}

void writeWorkspace(JsonWriter &json, const State &state)
{
    json.text("workspace_sid", state.sids.text(Kind::Workspace, state.workspace.id))
        .text("workspace_name", state.workspace.name);
}

void writeTask(JsonWriter &json, const State &state, const Task &task)
{
    json.text("task_sid", state.sids.text(Kind::Task, task.id))
        .text("task_attributes", task.attributes)
        .text("task_age", QByteArray::number((state.now - task.created) / Second))
        .text("task_priority", QByteArray::number(task.priority))
        .text("task_assignment_status", wireWord(task.status));
    if (!task.reason.isEmpty())
        json.text(task.status == TaskStatus::Canceled ? "task_canceled_reason" : "task_completed_reason", task.reason);
    if (const Queue *queue = find(state.queues, task.queue)) {
        json.text("task_queue_sid", state.sids.text(Kind::TaskQueue, queue->id)).text("task_queue_name", queue->name);
    }
    if (const Workflow *workflow = find(state.workflows, task.workflow)) {
        json.text("workflow_sid", state.sids.text(Kind::Workflow, workflow->id)).text("workflow_name", workflow->name);
    }
    if (const Channel *channel = find(state.channels, task.channel)) {
        json.text("task_channel_sid", state.sids.text(Kind::TaskChannel, channel->id))
            .text("task_channel_unique_name", channel->uniqueName);
    }
}

void writeWorker(JsonWriter &json, const State &state, const Worker &worker)
{
    json.text("worker_sid", state.sids.text(Kind::Worker, worker.id))
        .text("worker_name", worker.name)
        .text("worker_attributes", worker.attributes)
        .text("worker_activity_sid", state.sids.text(Kind::Activity, worker.activity))
        .text("worker_activity_name", nameOf(find(state.activities, worker.activity)));
}

Event begin(State &state, const QByteArray &type)
{
    Event event;
    event.id = state.takeId();
    event.at = state.now;
    event.type = type;
    event.actorType = "workspace";
    event.actorSid = state.sids.text(Kind::Workspace, state.workspace.id);
    return event;
}

void linkTask(Event &event, const Task &task)
{
    event.task = task.id;
    event.queue = task.queue;
    event.workflow = task.workflow;
    event.channel = task.channel;
}

QByteArray describe(const QByteArray &type, const QByteArray &task, const QByteArray &worker, const QByteArray &sid)
{
    if (type == "reservation.created")
        return "Task " + task + " assigned to Worker " + worker + " with Reservation " + sid;
    return "Reservation " + sid + " of Task " + task + " for Worker " + worker + ": " +
           type.sliced(type.indexOf('.') + 1);
}

} // namespace

void recordReservation(State &state, const Reservation &reservation, const QByteArray &type)
{
    const Task *task = find(state.tasks, reservation.task);
    const Worker *worker = find(state.workers, reservation.worker);
    Event event = begin(state, type);
    event.reservation = reservation.id;
    event.worker = reservation.worker;
    event.resourceType = "reservation";
    event.resourceSid = state.sids.text(Kind::Reservation, reservation.id);
    event.description = describe(type, state.sids.text(Kind::Task, reservation.task),
                                 worker ? worker->name : QByteArray(), event.resourceSid);
    JsonWriter json(event.data);
    json.beginObject();
    writeWorkspace(json, state);
    json.text("reservation_sid", event.resourceSid)
        .text("reservation_status", wireWord(reservation.status))
        .text("reservation_version", QByteArray::number(reservation.version));
    if (task) {
        linkTask(event, *task);
        writeTask(json, state, *task);
    }
    if (worker)
        writeWorker(json, state, *worker);
    json.endObject();
    state.events.push_back(std::move(event));
}

void recordTask(State &state, const Task &task, const QByteArray &type)
{
    Event event = begin(state, type);
    linkTask(event, task);
    event.resourceType = "task";
    event.resourceSid = state.sids.text(Kind::Task, task.id);
    event.description = "Task " + event.resourceSid + " " + type.sliced(type.indexOf('.') + 1);
    JsonWriter json(event.data);
    json.beginObject();
    writeWorkspace(json, state);
    writeTask(json, state, task);
    json.endObject();
    state.events.push_back(std::move(event));
}

void recordWorker(State &state, const Worker &worker, const QByteArray &type, Id previousActivity, Time inPrevious)
{
    Event event = begin(state, type);
    event.worker = worker.id;
    event.resourceType = "worker";
    event.resourceSid = state.sids.text(Kind::Worker, worker.id);
    JsonWriter json(event.data);
    json.beginObject();
    writeWorkspace(json, state);
    writeWorker(json, state, worker);
    if (previousActivity != 0) {
        json.text("worker_previous_activity_sid", state.sids.text(Kind::Activity, previousActivity))
            .text("worker_previous_activity_name", nameOf(find(state.activities, previousActivity)))
            .text("worker_time_in_previous_activity", QByteArray::number(inPrevious / Second))
            .text("worker_time_in_previous_activity_ms", QByteArray::number(inPrevious));
        event.description =
            "Worker " + worker.name + " updated to " + nameOf(find(state.activities, worker.activity)) + " Activity";
    } else {
        event.description = "Worker " + worker.name + " " + type.sliced(type.indexOf('.') + 1);
    }
    json.endObject();
    state.events.push_back(std::move(event));
}

void forgetOldEvents(State &state)
{
    while (!state.events.empty() &&
           (state.events.size() > Choices::MaxEvents || state.events.front().at < state.now - Choices::EventsStay))
        state.events.pop_front();
}

} // namespace Simulator
