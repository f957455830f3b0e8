#include "settingsupdates.h"

#include "formreader.h"
#include "routing/explanation.h"
#include "simulator/world/assumptions.h"

namespace Simulator {

namespace {

/// The answer to a change: how the thing is now, or why nothing was done.
template <class Write>
Reply shownUnless(const Outcome &refusal, const Write &write)
{
    if (refusal)
        return *refusal;
    return resource(write);
}

template <class Write>
Reply shownAs(const Made &made, const Write &write)
{
    if (const auto *refusal = std::get_if<Refusal>(&made))
        return *refusal;
    return resource([&](JsonWriter &json) { write(json, std::get<Id>(made)); }, {}, 201);
}

Reply goneUnless(const Outcome &refusal)
{
    if (refusal)
        return *refusal;
    return Done{204, {}, {}};
}

/// Channels answer to their unique names as well.
const Channel *channelOf(const State &state, const Call &call)
{
    const auto sid = call.id(state, 1, Kind::TaskChannel);
    for (const auto &[id, channel] : state.channels) {
        if (sid == id || channel.uniqueName == call.arguments.at(1))
            return &channel;
    }
    return nullptr;
}

/// Empty means nobody, where a queue that is not told at all is for everybody.
void readTargetWorkers(FormReader &form, const Call &call, std::optional<TargetWorkers> &to)
{
    if (!call.form.has("TargetWorkers"))
        return;
    const QByteArray text = call.form.value("TargetWorkers");
    auto read = Routing::Expression::parse(text.isEmpty() ? QStringLiteral("1==0") : QString::fromUtf8(text),
                                           Routing::Place::Worker);
    if (const auto *error = std::get_if<Routing::SyntaxError>(&read))
        form.refuse("TargetWorkers", describe(*error).toUtf8());
    else
        to = {text, std::get<Routing::Expression>(std::move(read))};
}

std::variant<QueueChange, Refusal> readQueue(const Call &call, const State &state, bool isNew)
{
    QueueChange change;
    FormReader form(state, call.form);
    if (isNew)
        form.neededText("FriendlyName", Assumptions::MaxName, change.name);
    else
        form.text("FriendlyName", Assumptions::MaxName, change.name);
    readTargetWorkers(form, call, change.workers);
    form.integer("MaxReservedWorkers", 1, Assumptions::MaxReservedWorkers, change.maxReservedWorkers)
        .order("TaskOrder", change.fifo)
        .activity("ReservationActivitySid", change.reservationActivity)
        .activity("AssignmentActivitySid", change.assignmentActivity);
    if (form.refusal())
        return *form.refusal();
    return change;
}

} // namespace

Reply Handlers::createWorkspace(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(world)
    Q_UNUSED(renderer)
    Q_UNUSED(call)
    return invalid("This simulator holds one workspace and cannot create another");
}

Reply Handlers::updateWorkspace(World &world, const Renderer &renderer, const Call &call)
{
    WorkspaceChange change;
    FormReader form(world.state(), call.form);
    form.text("FriendlyName", Assumptions::MaxName, change.name)
        .callback("EventCallbackUrl", change.eventCallbackUrl)
        .anyText("EventsFilter", change.eventsFilter)
        .activity("DefaultActivitySid", change.defaultActivity)
        .activity("TimeoutActivitySid", change.timeoutActivity)
        .boolean("MultiTaskEnabled", change.multitask)
        .order("PrioritizeQueueOrder", change.fifo);
    const Outcome refusal = form.refusal() ? form.refusal() : world.updateWorkspace(change);
    return shownUnless(refusal, [&](JsonWriter &json) { renderer.workspace(json); });
}

Reply Handlers::deleteWorkspace(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(world)
    Q_UNUSED(renderer)
    Q_UNUSED(call)
    return invalid("This simulator holds one workspace and cannot delete it");
}

Reply Handlers::createActivity(World &world, const Renderer &renderer, const Call &call)
{
    ActivityChange wanted;
    FormReader form(world.state(), call.form);
    form.neededText("FriendlyName", Assumptions::MaxName, wanted.name);
    if (form.refusal())
        return *form.refusal();
    // Whatever is no yes is a no.
    wanted.available = readBoolean(call.form.value("Available")).value_or(false);
    return shownAs(world.createActivity(wanted),
                   [&](JsonWriter &json, Id id) { renderer.activity(json, world.state().activities.at(id)); });
}

Reply Handlers::updateActivity(World &world, const Renderer &renderer, const Call &call)
{
    const Activity *activity = found(world.state().activities, call, world.state(), 1, Kind::Activity);
    if (!activity)
        return call.notFound();
    ActivityChange change;
    FormReader form(world.state(), call.form);
    form.text("FriendlyName", Assumptions::MaxName, change.name);
    const Outcome refusal = form.refusal() ? form.refusal() : world.updateActivity(activity->id, change);
    return shownUnless(refusal, [&](JsonWriter &json) { renderer.activity(json, *activity); });
}

Reply Handlers::deleteActivity(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(renderer)
    const Activity *activity = found(world.state().activities, call, world.state(), 1, Kind::Activity);
    if (!activity)
        return call.notFound();
    return goneUnless(world.deleteActivity(activity->id));
}

Reply Handlers::createChannel(World &world, const Renderer &renderer, const Call &call)
{
    ChannelChange wanted;
    FormReader form(world.state(), call.form);
    form.neededText("FriendlyName", Assumptions::MaxName, wanted.name)
        .neededText("UniqueName", Assumptions::MaxName, wanted.uniqueName)
        .boolean("ChannelOptimizedRouting", wanted.optimized);
    if (form.refusal())
        return *form.refusal();
    return shownAs(world.createChannel(wanted),
                   [&](JsonWriter &json, Id id) { renderer.channel(json, world.state().channels.at(id)); });
}

Reply Handlers::updateChannel(World &world, const Renderer &renderer, const Call &call)
{
    const Channel *channel = channelOf(world.state(), call);
    if (!channel)
        return call.notFound();
    ChannelChange change;
    FormReader form(world.state(), call.form);
    form.text("FriendlyName", Assumptions::MaxName, change.name).boolean("ChannelOptimizedRouting", change.optimized);
    const Outcome refusal = form.refusal() ? form.refusal() : world.updateChannel(channel->id, change);
    return shownUnless(refusal, [&](JsonWriter &json) { renderer.channel(json, *channel); });
}

Reply Handlers::deleteChannel(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(renderer)
    const Channel *channel = channelOf(world.state(), call);
    if (!channel)
        return call.notFound();
    return goneUnless(world.deleteChannel(channel->id));
}

Reply Handlers::createQueue(World &world, const Renderer &renderer, const Call &call)
{
    const auto wanted = readQueue(call, world.state(), true);
    if (const auto *refusal = std::get_if<Refusal>(&wanted))
        return *refusal;
    return shownAs(world.createQueue(std::get<QueueChange>(wanted)),
                   [&](JsonWriter &json, Id id) { renderer.queue(json, world.state().queues.at(id)); });
}

Reply Handlers::updateQueue(World &world, const Renderer &renderer, const Call &call)
{
    const Queue *queue = found(world.state().queues, call, world.state(), 1, Kind::TaskQueue);
    if (!queue)
        return call.notFound();
    const auto change = readQueue(call, world.state(), false);
    if (const auto *refusal = std::get_if<Refusal>(&change))
        return *refusal;
    return shownUnless(world.updateQueue(queue->id, std::get<QueueChange>(change)),
                       [&](JsonWriter &json) { renderer.queue(json, *queue); });
}

Reply Handlers::deleteQueue(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(renderer)
    const Queue *queue = found(world.state().queues, call, world.state(), 1, Kind::TaskQueue);
    if (!queue)
        return call.notFound();
    return goneUnless(world.deleteQueue(queue->id));
}

} // namespace Simulator
