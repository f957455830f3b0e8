#include "settingshandlers.h"

#include "ordering.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Simulator {

namespace {

bool fitsName(const Call &call, const QByteArray &name)
{
    return !call.query.hasText("FriendlyName") || call.query.value("FriendlyName") == name;
}

template <class T>
std::optional<qint64> created(const Table<T> &table, QByteArrayView key, Id id)
{
    if (key != "DateCreated")
        return std::nullopt;
    return table.at(id).created;
}

} // namespace

Reply Handlers::listWorkspaces(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const std::array order{state.workspace.id};
    return listPage(
        call, state, Kind::Workspace, "workspaces", order, [&](Id) { return fitsName(call, state.workspace.name); },
        [&](JsonWriter &json, Id) { renderer.workspace(json); });
}

Reply Handlers::fetchWorkspace(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(world)
    Q_UNUSED(call)
    return resource([&](JsonWriter &json) { renderer.workspace(json); });
}

Reply Handlers::listActivities(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    std::optional<bool> available;
    if (call.query.has("Available")) {
        available = readBoolean(call.query.value("Available"));
        if (!available)
            return invalid("Invalid Available provided: " + call.query.value("Available"));
    }
    return listPage(
        call, state, Kind::Activity, "activities", idsOf(state.activities),
        [&](Id id) {
            const Activity &activity = state.activities.at(id);
            return fitsName(call, activity.name) && (!available || activity.available == *available);
        },
        [&](JsonWriter &json, Id id) { renderer.activity(json, state.activities.at(id)); });
}

Reply Handlers::fetchActivity(World &world, const Renderer &renderer, const Call &call)
{
    const Activity *activity = found(world.state().activities, call, world.state(), 1, Kind::Activity);
    if (!activity)
        return call.notFound();
    return resource([&](JsonWriter &json) { renderer.activity(json, *activity); });
}

Reply Handlers::listQueues(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const Worker *worker = nullptr;
    if (call.query.has("WorkerSid")) {
        const auto id = state.sids.read(Kind::Worker, call.query.value("WorkerSid"));
        worker = id ? find(state.workers, *id) : nullptr;
        if (!worker)
            return invalid("Invalid WorkerSid provided: " + call.query.value("WorkerSid"));
    }
    std::optional<Routing::Value> attributes;
    if (call.query.has("EvaluateWorkerAttributes")) {
        const QJsonDocument read = QJsonDocument::fromJson(call.query.value("EvaluateWorkerAttributes"));
        if (!read.isObject())
            return invalid("Invalid EvaluateWorkerAttributes provided: they must be a JSON object");
        attributes = Routing::Value::fromJson(read.object());
    }
    std::vector<Id> order = idsOf(state.queues);
    if (auto refusal = sortBy(order, call.query.value("Ordering"),
                              [&](QByteArrayView key, Id id) { return created(state.queues, key, id); }))
        return *refusal;
    return listPage(
        call, state, Kind::TaskQueue, "task_queues", order,
        [&](Id id) {
            const Queue &queue = state.queues.at(id);
            if (worker && !std::binary_search(worker->queues.begin(), worker->queues.end(), id))
                return false;
            return fitsName(call, queue.name) && (!attributes || queue.workers.fits({{}, {&*attributes, nullptr}}));
        },
        [&](JsonWriter &json, Id id) { renderer.queue(json, state.queues.at(id)); });
}

Reply Handlers::fetchQueue(World &world, const Renderer &renderer, const Call &call)
{
    const Queue *queue = found(world.state().queues, call, world.state(), 1, Kind::TaskQueue);
    if (!queue)
        return call.notFound();
    return resource([&](JsonWriter &json) { renderer.queue(json, *queue); });
}

Reply Handlers::listChannels(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    return listPage(
        call, state, Kind::TaskChannel, "channels", idsOf(state.channels), [](Id) { return true; },
        [&](JsonWriter &json, Id id) { renderer.channel(json, state.channels.at(id)); });
}

Reply Handlers::fetchChannel(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const auto sid = call.id(state, 1, Kind::TaskChannel);
    for (const auto &[id, channel] : state.channels) {
        if (sid == id || channel.uniqueName == call.arguments.at(1))
            return resource([&, &one = channel](JsonWriter &json) { renderer.channel(json, one); });
    }
    return call.notFound();
}

Reply Handlers::listWorkflows(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    return listPage(
        call, state, Kind::Workflow, "workflows", idsOf(state.workflows),
        [&](Id id) { return fitsName(call, state.workflows.at(id).name); },
        [&](JsonWriter &json, Id id) { renderer.workflow(json, state.workflows.at(id)); });
}

Reply Handlers::fetchWorkflow(World &world, const Renderer &renderer, const Call &call)
{
    const Workflow *workflow = found(world.state().workflows, call, world.state(), 1, Kind::Workflow);
    if (!workflow)
        return call.notFound();
    return resource([&](JsonWriter &json) { renderer.workflow(json, *workflow); });
}

} // namespace Simulator
