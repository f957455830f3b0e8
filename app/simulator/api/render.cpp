#include "render.h"

#include "eventtext.h"
#include "simulator/world/staff.h"

namespace Simulator {

namespace {

/// Where the things are that these Events tell of, below their workspace.
QByteArrayView collectionOf(EventType type)
{
    if (type == EventType::WorkspaceUpdated)
        return "";
    if (type <= EventType::ActivityDeleted)
        return "/Activities/";
    if (type <= EventType::TaskChannelDeleted)
        return "/TaskChannels/";
    return type <= EventType::TaskQueueExpressionUpdated ? "/TaskQueues/" : "/Workflows/";
}

} // namespace

Renderer::Renderer(const State &state, QByteArray origin)
    : m_state(state)
    , m_origin(std::move(origin))
    , m_account(state.sids.text(Kind::Account, state.account))
    , m_workspace(state.sids.text(Kind::Workspace, state.workspace.id))
    , m_base(m_origin + "/v1/Workspaces/" + m_workspace)
{
}

QByteArray Renderer::url(QByteArrayView collection, Kind kind, Id id) const
{
    QByteArray out;
    out.reserve(m_base.size() + collection.size() + 2 + SidLength);
    out.append(m_base).append('/').append(collection).append('/');
    m_state.sids.append(out, kind, id);
    return out;
}

void Renderer::begin(JsonWriter &json, Time created, Time updated) const
{
    json.beginObject().text("account_sid", m_account).time("date_created", created).time("date_updated", updated);
}

void Renderer::end(JsonWriter &json, Kind kind, Id id, const QByteArray &url) const
{
    json.text("sid", sid(kind, id)).text("url", url).text("workspace_sid", m_workspace).endObject();
}

void Renderer::statisticsLinks(JsonWriter &json, const QByteArray &url) const
{
    json.text("statistics", url + "/Statistics")
        .text("real_time_statistics", url + "/RealTimeStatistics")
        .text("cumulative_statistics", url + "/CumulativeStatistics");
}

QByteArray Renderer::activityName(Id id) const
{
    const Activity *activity = find(m_state.activities, id);
    return activity ? activity->name : QByteArray();
}

void Renderer::activityPair(JsonWriter &json, QByteArrayView sidKey, QByteArrayView nameKey, Id id) const
{
    if (id == 0)
        json.null(sidKey).null(nameKey);
    else
        json.text(sidKey, sid(Kind::Activity, id)).text(nameKey, activityName(id));
}

void Renderer::workspace(JsonWriter &json) const
{
    const Workspace &w = m_state.workspace;
    begin(json, w.created, w.updated);
    activityPair(json, "default_activity_sid", "default_activity_name", w.defaultActivity);
    activityPair(json, "timeout_activity_sid", "timeout_activity_name", w.timeoutActivity);
    json.textOrNull("event_callback_url", w.eventCallbackUrl)
        .textOrNull("events_filter", w.eventsFilter)
        .text("friendly_name", w.name)
        .boolean("multi_task_enabled", w.multitask)
        .text("prioritize_queue_order", w.fifo ? "FIFO" : "LIFO")
        .text("sid", m_workspace)
        .text("url", m_base);
    json.beginObject("links");
    statisticsLinks(json, m_base);
    json.text("activities", m_base + "/Activities")
        .text("task_queues", m_base + "/TaskQueues")
        .text("tasks", m_base + "/Tasks")
        .text("workers", m_base + "/Workers")
        .text("workflows", m_base + "/Workflows")
        .text("task_channels", m_base + "/TaskChannels")
        .text("events", m_base + "/Events")
        .endObject()
        .endObject();
}

void Renderer::activity(JsonWriter &json, const Activity &activity) const
{
    begin(json, activity.created, activity.updated);
    json.boolean("available", activity.available).text("friendly_name", activity.name);
    json.beginObject("links").text("workspace", m_base).endObject();
    end(json, Kind::Activity, activity.id, url("Activities", Kind::Activity, activity.id));
}

void Renderer::channel(JsonWriter &json, const Channel &channel) const
{
    begin(json, channel.created, channel.updated);
    json.text("friendly_name", channel.name)
        .text("unique_name", channel.uniqueName)
        .boolean("channel_optimized_routing", channel.optimized);
    json.beginObject("links").text("workspace", m_base).endObject();
    end(json, Kind::TaskChannel, channel.id, url("TaskChannels", Kind::TaskChannel, channel.id));
}

void Renderer::queue(JsonWriter &json, const Queue &queue) const
{
    const QByteArray self = url("TaskQueues", Kind::TaskQueue, queue.id);
    begin(json, queue.created, queue.updated);
    activityPair(json, "assignment_activity_sid", "assignment_activity_name", queue.assignmentActivity);
    activityPair(json, "reservation_activity_sid", "reservation_activity_name", queue.reservationActivity);
    json.text("friendly_name", queue.name)
        .number("max_reserved_workers", queue.maxReservedWorkers)
        .textOrNull("target_workers", queue.targetWorkers)
        .text("task_order", queue.fifo ? "FIFO" : "LIFO");
    json.beginObject("links").text("workspace", m_base);
    if (queue.assignmentActivity != 0)
        json.text("assignment_activity", url("Activities", Kind::Activity, queue.assignmentActivity));
    if (queue.reservationActivity != 0)
        json.text("reservation_activity", url("Activities", Kind::Activity, queue.reservationActivity));
    statisticsLinks(json, self);
    json.text("list_statistics", m_base + "/TaskQueues/Statistics")
        .text("bulk_real_time_statistics", m_base + "/TaskQueues/RealTimeStatistics")
        .endObject();
    end(json, Kind::TaskQueue, queue.id, self);
}

void Renderer::workflow(JsonWriter &json, const Workflow &workflow) const
{
    const QByteArray self = url("Workflows", Kind::Workflow, workflow.id);
    begin(json, workflow.created, workflow.updated);
    json.textOrNull("assignment_callback_url", workflow.callbackUrl)
        .textOrNull("fallback_assignment_callback_url", workflow.fallbackUrl)
        .text("configuration", workflow.configuration)
        .text("document_content_type", "application/json")
        .text("friendly_name", workflow.name)
        .number("task_reservation_timeout", workflow.reservationTimeout);
    json.beginObject("links");
    statisticsLinks(json, self);
    json.endObject();
    end(json, Kind::Workflow, workflow.id, self);
}

void Renderer::workerChannel(JsonWriter &json, const Worker &worker, const WorkerChannel &channel) const
{
    const Channel *kind = find(m_state.channels, channel.channel);
    const Routing::ChannelFacts facts = channelFactsOf(m_state, worker, channel);
    begin(json, channel.created, channel.updated);
    json.number("assigned_tasks", facts.accepted)
        .boolean("available", channel.available)
        .number("available_capacity_percentage", facts.availablePercentage())
        .number("configured_capacity", channel.capacity)
        .text("task_channel_sid", sid(Kind::TaskChannel, channel.channel))
        .text("task_channel_unique_name", kind ? kind->uniqueName : QByteArray())
        .text("worker_sid", sid(Kind::Worker, worker.id));
    QByteArray self = url("Workers", Kind::Worker, worker.id) + "/Channels/";
    m_state.sids.append(self, Kind::WorkerChannel, channel.id);
    end(json, Kind::WorkerChannel, channel.id, self);
}

void Renderer::worker(JsonWriter &json, const Worker &worker) const
{
    const Activity *activity = find(m_state.activities, worker.activity);
    const QByteArray self = url("Workers", Kind::Worker, worker.id);
    begin(json, worker.created, worker.updated);
    json.text("activity_name", activity ? activity->name : QByteArray())
        .text("activity_sid", sid(Kind::Activity, worker.activity))
        .text("attributes", worker.attributes)
        .boolean("available", activity && activity->available)
        .time("date_status_changed", worker.statusChanged)
        .text("friendly_name", worker.name);
    json.beginObject("links");
    statisticsLinks(json, m_base + "/Workers");
    json.text("channels", self + "/Channels")
        .text("activity", url("Activities", Kind::Activity, worker.activity))
        .text("workspace", m_base)
        .text("worker_statistics", self + "/Statistics")
        .text("worker_channels", self + "/Channels")
        .text("reservations", self + "/Reservations")
        .endObject();
    end(json, Kind::Worker, worker.id, self);
}

void Renderer::task(JsonWriter &json, const Task &task) const
{
    const Queue *queue = find(m_state.queues, task.queue);
    const Workflow *workflow = find(m_state.workflows, task.workflow);
    const Channel *channel = find(m_state.channels, task.channel);
    const QByteArray self = url("Tasks", Kind::Task, task.id);
    begin(json, task.created, task.updated);
    json.number("age", (m_state.now - task.created) / Second)
        .text("assignment_status", wireWord(task.status))
        .text("attributes", task.attributes)
        .text("addons", "{}")
        .boolean("ignore_capacity", task.ignoreCapacity)
        .number("priority", task.priority)
        .textOrNull("reason", task.reason)
        .textOrNull("routing_target", sidOfTarget(m_state, task.routingTarget))
        .textOrNull("task_channel_sid", channel ? sid(Kind::TaskChannel, channel->id) : QByteArray())
        .textOrNull("task_channel_unique_name", channel ? channel->uniqueName : QByteArray())
        .time("task_queue_entered_date", task.queued)
        .textOrNull("task_queue_friendly_name", queue ? queue->name : QByteArray())
        .textOrNull("task_queue_sid", queue ? sid(Kind::TaskQueue, queue->id) : QByteArray())
        .number("timeout", task.timeout)
        .time("virtual_start_time", task.virtualStart)
        .textOrNull("workflow_friendly_name", workflow ? workflow->name : QByteArray())
        .textOrNull("workflow_sid", workflow ? sid(Kind::Workflow, workflow->id) : QByteArray());
    json.beginObject("links").text("workspace", m_base).text("reservations", self + "/Reservations");
    if (queue)
        json.text("task_queue", url("TaskQueues", Kind::TaskQueue, queue->id));
    if (workflow)
        json.text("workflow", url("Workflows", Kind::Workflow, workflow->id));
    json.endObject();
    end(json, Kind::Task, task.id, self);
}

void Renderer::event(JsonWriter &json, const Event &event) const
{
    QByteArray resource = m_base;
    if (isOfWorker(event.type))
        resource = url("Workers", Kind::Worker, event.worker);
    else if (event.task != 0)
        resource = url("Tasks", Kind::Task, event.task);
    else if (isOfSettings(event.type))
        resource += collectionOf(event.type);
    const QByteArray about = resourceSid(m_state, event);
    if (isOfReservation(event.type))
        resource += "/Reservations/" + about;
    else if (isOfSettings(event.type) && event.type != EventType::WorkspaceUpdated)
        resource += about;
    QByteArray data;
    data.reserve(1024);
    appendEventData(data, m_state, event);
    json.beginObject()
        .text("account_sid", m_account)
        .text("actor_sid", m_workspace)
        .text("actor_type", "workspace")
        .text("actor_url", m_base)
        .text("description", describe(m_state, event))
        .raw("event_data", data)
        .time("event_date", event.at)
        .number("event_date_ms", event.at)
        .text("event_type", wireWord(event.type))
        .text("resource_sid", about)
        .text("resource_type", resourceType(event))
        .text("resource_url", resource)
        .text("source", "taskrouter")
        .text("source_ip_address", "127.0.0.1");
    end(json, Kind::Event, event.id, url("Events", Kind::Event, event.id));
}

// A page holds up to a thousand of them: nothing is put together that can be written where it goes.
void Renderer::reservation(JsonWriter &json, const Reservation &reservation, bool ofWorker) const
{
    char own[SidLength];
    char task[SidLength];
    char worker[SidLength];
    m_state.sids.write(own, Kind::Reservation, reservation.id);
    m_state.sids.write(task, Kind::Task, reservation.task);
    m_state.sids.write(worker, Kind::Worker, reservation.worker);
    const QByteArrayView ownSid(own, SidLength);
    const QByteArrayView taskSid(task, SidLength);
    const QByteArrayView workerSid(worker, SidLength);
    const Worker *person = find(m_state.workers, reservation.worker);
    json.beginObject()
        .plainText("account_sid", m_account)
        .time("date_created", reservation.created)
        .time("date_updated", reservation.updated)
        .beginObject("links")
        .plainText("task", m_base, "/Tasks/", taskSid)
        .plainText("worker", m_base, "/Workers/", workerSid)
        .plainText("workspace", m_base)
        .endObject()
        .plainText("reservation_status", wireWord(reservation.status))
        .plainText("sid", ownSid)
        .plainText("task_sid", taskSid)
        .plainText("url", m_base, ofWorker ? PlainText("/Workers/") : PlainText("/Tasks/"),
                   ofWorker ? workerSid : taskSid, "/Reservations/", ownSid);
    if (person)
        json.text("worker_name", person->name);
    else
        json.null("worker_name");
    json.plainText("worker_sid", workerSid).plainText("workspace_sid", m_workspace).endObject();
}

} // namespace Simulator
