#include "eventtext.h"

#include "jsonwriter.h"
#include "routing/routingdecision.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Simulator {

namespace {

/// Its name now, or the last one it had.
template <class T>
QByteArray nameOf(const State &state, const Table<T> &table, Id id)
{
    if (const T *found = find(table, id))
        return found->name;
    const auto former = state.formerNames.find(id);
    return former == state.formerNames.end() ? QByteArray() : former->second;
}

QByteArray activityName(const State &state, Id id)
{
    return nameOf(state, state.activities, id);
}

/// The part behind the first point: "created".
QByteArray scriptActionOf(EventType type)
{
    const QByteArrayView word = wireWord(type);
    return word.sliced(word.indexOf('.') + 1).toByteArray();
}

/// The SID of whom a target wants alone; empty where it wants nobody in particular, or nobody knows who that is.
QByteArray knownWorkerOf(const State &state, const Routing::Target &target, const Event &event)
{
    if (!target.knownWorker)
        return {};
    const auto attributes = Routing::Value::fromJson(QJsonDocument::fromJson(event.taskAttributes).object());
    const Routing::Value &known = target.knownWorker->operand.in({{&attributes, nullptr}, {}});
    if (known.kind() != Routing::Value::Kind::Text)
        return {};
    const QByteArray text = known.toText().toUtf8();
    if (target.knownWorker->by == Routing::KnownWorker::By::Sid)
        return text;
    const auto named = std::find_if(state.workers.begin(), state.workers.end(),
                                    [&text](const auto &entry) { return entry.second.name == text; });
    return named == state.workers.end() ? QByteArray() : state.sids.text(Kind::Worker, named->first);
}

void writeStep(JsonWriter &json, const State &state, const Event &event)
{
    const Routing::Target *target = targetAt(*event.routing, event.step);
    if (!target) {
        json.text("workflow_filter_name", "default_filter");
        return;
    }
    const Routing::Filter &filter = event.routing->filters[event.step.filter];
    const auto queue = state.sids.read(Kind::TaskQueue, target->queue.toLatin1());
    json.text("workflow_filter_name", filter.name.toUtf8())
        .text("workflow_filter_expression", filter.expression.text().toUtf8())
        .text("workflow_filter_target_name", queue ? nameOf(state, state.queues, *queue) : QByteArray());
    if (!target->expression.text().isEmpty())
        json.text("workflow_filter_target_expression", target->expression.text().toUtf8());
    if (const QByteArray known = knownWorkerOf(state, *target, event); !known.isEmpty())
        json.text("known_worker_sid", known);
}

QByteArrayView wordOf(MoveReason reason)
{
    switch (reason) {
    case MoveReason::None:
        break;
    case MoveReason::TimedOut:
        return "timeout";
    case MoveReason::Skipped:
        return "skip";
    case MoveReason::RoutedAnew:
        return "re-evaluated";
    }
    return {};
}

void writeTask(JsonWriter &json, const State &state, const Event &event)
{
    json.text("task_sid", state.sids.text(Kind::Task, event.task))
        .text("task_attributes", event.taskAttributes)
        .text("task_age", QByteArray::number((event.at - event.taskCreated) / Second))
        .time("task_date_created", event.taskCreated)
        .text("task_priority", QByteArray::number(event.taskPriority))
        .text("previous_task_priority", QByteArray::number(event.previousPriority))
        .text("task_version", QByteArray::number(event.taskVersion))
        .time("task_virtual_start_time", event.taskVirtualStart)
        .text("task_assignment_status", wireWord(event.taskStatus));
    if (!event.taskReason.isEmpty())
        json.text(event.taskStatus == TaskStatus::Canceled ? "task_canceled_reason" : "task_completed_reason",
                  event.taskReason);
    if (event.queue != 0) {
        json.text("task_queue_sid", state.sids.text(Kind::TaskQueue, event.queue))
            .text("task_queue_name", nameOf(state, state.queues, event.queue))
            .time("task_queue_entered_date", event.taskQueued)
            .text("task_age_in_queue", QByteArray::number((event.at - event.taskQueued) / Second));
        if (const Queue *queue = find(state.queues, event.queue))
            json.text("task_queue_target_expression", queue->targetWorkers);
    }
    if (event.previousQueue != 0) {
        json.text("previous_task_queue_sid", state.sids.text(Kind::TaskQueue, event.previousQueue))
            .text("previous_task_queue_name", nameOf(state, state.queues, event.previousQueue));
        if (event.moveReason != MoveReason::None)
            json.text("target_changed_reason", wordOf(event.moveReason));
    }
    if (event.workflow != 0) {
        json.text("workflow_sid", state.sids.text(Kind::Workflow, event.workflow))
            .text("workflow_name", nameOf(state, state.workflows, event.workflow));
        if (event.routing)
            writeStep(json, state, event);
    }
    if (event.channel != 0) {
        const Channel *channel = find(state.channels, event.channel);
        json.text("task_channel_sid", state.sids.text(Kind::TaskChannel, event.channel))
            .text("task_channel_unique_name",
                  channel ? channel->uniqueName : nameOf(state, state.channels, event.channel));
    }
}

void writeWorker(JsonWriter &json, const State &state, const Event &event)
{
    json.text("worker_sid", state.sids.text(Kind::Worker, event.worker))
        .text("worker_name", event.workerName)
        .text("worker_attributes", event.workerAttributes)
        .text("worker_activity_sid", state.sids.text(Kind::Activity, event.activity))
        .text("worker_activity_name", activityName(state, event.activity));
    if (event.previousActivity == 0)
        return;
    json.text("worker_previous_activity_sid", state.sids.text(Kind::Activity, event.previousActivity))
        .text("worker_previous_activity_name", activityName(state, event.previousActivity))
        .text("worker_time_in_previous_activity", QByteArray::number(event.inPrevious / Second))
        .text("worker_time_in_previous_activity_ms", QByteArray::number(event.inPrevious));
}

/// What a workspace consists of: the words with which Events tell of it.
struct SettingWords
{
    Id Event::*member;
    Kind kind;
    const char *what; ///< In descriptions.
    const char *sid;
    const char *name;
    const char *flag = nullptr; ///< What `Event::flag` says of it.
};

/// nullptr for the workspace itself, of which every Event tells.
const SettingWords *settingWords(EventType type)
{
    static constexpr SettingWords activity{&Event::activity, Kind::Activity,  "Activity",
                                           "activity_sid",   "activity_name", "activity_available"};
    static constexpr SettingWords channel{&Event::channel,    Kind::TaskChannel,   "TaskChannel",
                                          "task_channel_sid", "task_channel_name", "task_channel_optimized_routing"};
    static constexpr SettingWords queue{&Event::queue, Kind::TaskQueue, "TaskQueue", "task_queue_sid",
                                        "task_queue_name"};
    static constexpr SettingWords workflow{&Event::workflow, Kind::Workflow, "Workflow", "workflow_sid",
                                           "workflow_name"};
    if (type == EventType::WorkspaceUpdated)
        return nullptr;
    if (type <= EventType::ActivityDeleted)
        return &activity;
    if (type <= EventType::TaskChannelDeleted)
        return &channel;
    return type <= EventType::TaskQueueExpressionUpdated ? &queue : &workflow;
}

void writeSetting(JsonWriter &json, const State &state, const Event &event)
{
    const SettingWords *words = settingWords(event.type);
    if (!words)
        return;
    json.text(PlainText(QByteArrayView(words->sid)), state.sids.text(words->kind, event.*words->member))
        .text(PlainText(QByteArrayView(words->name)), event.name);
    if (words->flag)
        json.text(PlainText(QByteArrayView(words->flag)), event.flag ? "true" : "false");
    if (words->kind == Kind::TaskQueue)
        json.text("task_queue_target_expression", event.expression);
    if (const Channel *channel = find(state.channels, event.channel))
        json.text("task_channel_unique_name", channel->uniqueName);
    else if (words->kind == Kind::TaskChannel)
        json.text("task_channel_unique_name", nameOf(state, state.channels, event.channel));
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
        if (event.reservationTimeout != 0)
            json.text("reservation_timeout", QByteArray::number(event.reservationTimeout));
    }
    if (event.reasonCode != 0)
        json.text("reservation_reason_code", QByteArray::number(event.reasonCode));
    if (isOfSettings(event.type))
        writeSetting(json, state, event);
    if (event.task != 0)
        writeTask(json, state, event);
    if (event.worker != 0)
        writeWorker(json, state, event);
    json.endObject();
}

QByteArray describe(const State &state, const Event &event)
{
    if (isOfSettings(event.type)) {
        const SettingWords *words = settingWords(event.type);
        return QByteArray(words ? words->what : "Workspace") + ' ' + event.name + ' ' + scriptActionOf(event.type);
    }
    if (isOfWorker(event.type)) {
        if (event.previousActivity != 0)
            return "Worker " + event.workerName + " updated to " + activityName(state, event.activity) + " Activity";
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
    if (isOfSettings(event.type)) {
        const QByteArrayView word = wireWord(event.type);
        return word.first(word.indexOf('.'));
    }
    return isOfWorker(event.type) ? "worker" : "task";
}

QByteArray resourceSid(const State &state, const Event &event)
{
    if (isOfReservation(event.type))
        return state.sids.text(Kind::Reservation, event.reservation);
    if (isOfWorker(event.type))
        return state.sids.text(Kind::Worker, event.worker);
    if (isOfSettings(event.type)) {
        const SettingWords *words = settingWords(event.type);
        return words ? state.sids.text(words->kind, event.*words->member)
                     : state.sids.text(Kind::Workspace, state.workspace.id);
    }
    return state.sids.text(Kind::Task, event.task);
}

} // namespace Simulator
