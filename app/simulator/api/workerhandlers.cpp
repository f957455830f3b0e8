#include "workerhandlers.h"

#include "formreader.h"
#include "ordering.h"
#include "routing/explanation.h"
#include "simulator/world/assumptions.h"
#include "simulator/world/attributes.h"
#include "simulator/world/staff.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Simulator {

namespace {

struct WorkerFilter
{
    std::optional<Id> activity;
    QByteArray activityName;
    std::optional<bool> available;
    QByteArray name;
    std::optional<Id> queue;
    QByteArray queueName;
    std::optional<Routing::Expression> expression;

    [[nodiscard]] bool fits(const State &state, const Worker &worker) const
    {
        const Activity *its = find(state.activities, worker.activity);
        if ((activity && worker.activity != *activity) || (!name.isEmpty() && worker.name != name))
            return false;
        if (!activityName.isEmpty() && (!its || its->name != activityName))
            return false;
        if (available && (its && its->available) != *available)
            return false;
        if (queue && !std::binary_search(worker.queues.begin(), worker.queues.end(), *queue))
            return false;
        if (!queueName.isEmpty() && std::none_of(worker.queues.begin(), worker.queues.end(), [&](Id id) {
                const Queue *one = find(state.queues, id);
                return one && one->name == queueName;
            }))
            return false;
        if (!expression)
            return true;
        const Routing::WorkerFacts facts = factsOf(state, worker);
        return expression->fits({{}, {&facts.attributes, &facts.fields}});
    }
};

std::variant<WorkerFilter, Refusal> readWorkerFilter(const Call &call, const State &state)
{
    const Fields &query = call.query;
    WorkerFilter filter;
    filter.activityName = query.value("ActivityName");
    filter.name = query.value("FriendlyName");
    filter.queueName = query.value("TaskQueueName");
    if (query.has("ActivitySid")) {
        filter.activity = state.sids.read(Kind::Activity, query.value("ActivitySid"));
        if (!filter.activity)
            return invalid("Invalid ActivitySid provided: " + query.value("ActivitySid"));
    }
    if (query.has("TaskQueueSid")) {
        filter.queue = state.sids.read(Kind::TaskQueue, query.value("TaskQueueSid"));
        if (!filter.queue)
            return invalid("Invalid TaskQueueSid provided: " + query.value("TaskQueueSid"));
    }
    if (query.has("Available")) {
        filter.available = readBoolean(query.value("Available"));
        if (!filter.available)
            return invalid("Invalid Available provided: " + query.value("Available"));
    }
    if (query.has("TargetWorkersExpression")) {
        auto read = Routing::Expression::parse(QString::fromUtf8(query.value("TargetWorkersExpression")),
                                               Routing::Place::Worker);
        if (const auto *error = std::get_if<Routing::SyntaxError>(&read))
            return invalid("Invalid TargetWorkersExpression provided: " + describe(*error).toUtf8());
        filter.expression = std::get<Routing::Expression>(std::move(read));
    }
    return filter;
}

Done shown(const Renderer &renderer, const Worker &worker, int status = 200)
{
    return resource([&](JsonWriter &json) { renderer.worker(json, worker); }, worker.version, status);
}

/// What an update of a worker asks for, all of it checked before any of it is done.
struct WorkerUpdate
{
    Id activity = 0;
    bool rejectPending = false;
    QByteArray attributes;
    QByteArray name;
};

std::variant<WorkerUpdate, Refusal> readUpdate(const Call &call, const State &state, const Worker &worker)
{
    const Fields &form = call.form;
    WorkerUpdate update;
    update.name = form.value("FriendlyName");
    update.attributes = form.value("Attributes");
    if (form.has("Attributes") &&
        (!isJsonObject(update.attributes) || QString::fromUtf8(update.attributes).size() > Assumptions::MaxAttributes))
        return invalid("Invalid Attributes provided: they must be a JSON object of at most 4096 characters");
    if (form.has("ActivitySid")) {
        const auto id = state.sids.read(Kind::Activity, form.value("ActivitySid"));
        if (!id || !find(state.activities, *id))
            return invalid("Invalid ActivitySid provided: " + form.value("ActivitySid"));
        update.activity = *id;
    }
    if (form.has("RejectPendingReservations")) {
        const auto reject = readBoolean(form.value("RejectPendingReservations"));
        if (!reject)
            return invalid("Invalid RejectPendingReservations provided: " + form.value("RejectPendingReservations"));
        update.rejectPending = *reject;
    }
    const Activity *next = find(state.activities, update.activity == 0 ? worker.activity : update.activity);
    if (update.rejectPending && (update.activity == 0 || (next && next->available)))
        return invalid("RejectPendingReservations needs an ActivitySid that is not available");
    return update;
}

const WorkerChannel *channelOf(const State &state, const Worker &worker, const Call &call)
{
    const auto id = call.id(state, 2, Kind::WorkerChannel);
    const auto kind = call.id(state, 2, Kind::TaskChannel);
    for (const WorkerChannel &channel : worker.channels) {
        const Channel *its = find(state.channels, channel.channel);
        // A worker's channel answers to its own SID, to the task channel's SID and to its unique name.
        if (id == channel.id || kind == channel.channel || (its && its->uniqueName == call.arguments.at(2)))
            return &channel;
    }
    return nullptr;
}

} // namespace

Reply Handlers::listWorkers(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const auto read = readWorkerFilter(call, state);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    std::vector<Id> order = idsOf(state.workers);
    const auto worker = [&state](Id id) -> const Worker & { return state.workers.at(id); };
    if (auto refusal =
            sortBy(order, call.query.value("Ordering"), [&](QByteArrayView key, Id id) -> std::optional<qint64> {
                if (key == "DateStatusChanged")
                    return worker(id).statusChanged;
                if (key == "DateCreated")
                    return worker(id).created;
                return std::nullopt;
            }))
        return *refusal;
    const WorkerFilter &filter = std::get<WorkerFilter>(read);
    return listPage(
        call, state, Kind::Worker, "workers", order, [&](Id id) { return filter.fits(state, worker(id)); },
        [&](JsonWriter &json, Id id) { renderer.worker(json, worker(id)); }, state.workersVersion);
}

Reply Handlers::createWorker(World &world, const Renderer &renderer, const Call &call)
{
    std::optional<QByteArray> name;
    std::optional<QByteArray> attributes;
    std::optional<Id> activity;
    FormReader form(world.state(), call.form);
    form.neededText("FriendlyName", Assumptions::MaxName, name)
        .attributes("Attributes", attributes)
        .activity("ActivitySid", activity);
    if (form.refusal())
        return *form.refusal();
    const Made made = world.createWorker({*name, attributes.value_or("{}"), activity.value_or(0)});
    if (const auto *refusal = std::get_if<Refusal>(&made))
        return *refusal;
    return shown(renderer, world.state().workers.at(std::get<Id>(made)), 201);
}

Reply Handlers::deleteWorker(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(renderer)
    const Worker *worker = found(world.state().workers, call, world.state(), 1, Kind::Worker);
    if (!worker)
        return call.notFound();
    if (!matches(call.request, worker->version))
        return preconditionFailed();
    if (auto refusal = world.deleteWorker(worker->id))
        return *refusal;
    return Done{204, {}, {}};
}

Reply Handlers::fetchWorker(World &world, const Renderer &renderer, const Call &call)
{
    const Worker *worker = found(world.state().workers, call, world.state(), 1, Kind::Worker);
    if (!worker)
        return call.notFound();
    return shown(renderer, *worker);
}

Reply Handlers::updateWorker(World &world, const Renderer &renderer, const Call &call)
{
    const Worker *worker = found(world.state().workers, call, world.state(), 1, Kind::Worker);
    if (!worker)
        return call.notFound();
    if (!matches(call.request, worker->version))
        return preconditionFailed();
    const auto read = readUpdate(call, world.state(), *worker);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    const WorkerUpdate &update = std::get<WorkerUpdate>(read);
    const Id id = worker->id;
    if (!update.name.isEmpty())
        world.setWorkerName(id, update.name);
    if (!update.attributes.isEmpty())
        world.setWorkerAttributes(id, update.attributes);
    if (update.activity != 0)
        world.setWorkerActivity(id, update.activity, update.rejectPending);
    return shown(renderer, *worker);
}

Reply Handlers::listWorkerChannels(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const Worker *worker = found(state.workers, call, state, 1, Kind::Worker);
    if (!worker)
        return call.notFound();
    std::vector<Id> order;
    for (const WorkerChannel &channel : worker->channels)
        order.push_back(channel.id);
    return listPage(
        call, state, Kind::WorkerChannel, "channels", order, [](Id) { return true; },
        [&](JsonWriter &json, Id id) {
            const auto channel = std::find_if(worker->channels.begin(), worker->channels.end(),
                                              [id](const WorkerChannel &one) { return one.id == id; });
            renderer.workerChannel(json, *worker, *channel);
        });
}

Reply Handlers::fetchWorkerChannel(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const Worker *worker = found(state.workers, call, state, 1, Kind::Worker);
    const WorkerChannel *channel = worker ? channelOf(state, *worker, call) : nullptr;
    if (!channel)
        return call.notFound();
    return resource([&](JsonWriter &json) { renderer.workerChannel(json, *worker, *channel); });
}

Reply Handlers::updateWorkerChannel(World &world, const Renderer &renderer, const Call &call)
{
    const State &state = world.state();
    const Worker *worker = found(state.workers, call, state, 1, Kind::Worker);
    const WorkerChannel *channel = worker ? channelOf(state, *worker, call) : nullptr;
    if (!channel)
        return call.notFound();
    int capacity = channel->capacity;
    bool available = channel->available;
    if (call.form.has("Capacity")) {
        bool ok = false;
        capacity = call.form.value("Capacity").toInt(&ok);
        if (!ok || capacity < 0 || capacity > Assumptions::MaxCapacity)
            return invalid("Invalid Capacity provided: " + call.form.value("Capacity"));
    }
    if (call.form.has("Available")) {
        const auto wanted = readBoolean(call.form.value("Available"));
        if (!wanted)
            return invalid("Invalid Available provided: " + call.form.value("Available"));
        available = *wanted;
    }
    world.setWorkerChannel(worker->id, channel->id, capacity, available);
    return resource([&](JsonWriter &json) { renderer.workerChannel(json, *worker, *channel); });
}

} // namespace Simulator
