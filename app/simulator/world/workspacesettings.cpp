#include "workspacesettings.h"

#include <algorithm>

namespace Simulator {

WorkspaceSettings::WorkspaceSettings(State &state, EventRecorder &recorder, Router &router)
    : m_state(state)
    , m_recorder(recorder)
    , m_router(router)
{
}

Outcome WorkspaceSettings::update(const WorkspaceChange &change)
{
    Workspace &workspace = m_state.workspace;
    if (workspace.multitask && change.multitask == false)
        return invalid("Invalid MultiTaskEnabled provided: a multitasking workspace cannot be made single-tasking "
                       "where it is the only one");
    workspace.name = change.name.value_or(workspace.name);
    workspace.eventCallbackUrl = change.eventCallbackUrl.value_or(workspace.eventCallbackUrl);
    workspace.eventsFilter = change.eventsFilter.value_or(workspace.eventsFilter);
    workspace.defaultActivity = change.defaultActivity.value_or(workspace.defaultActivity);
    workspace.timeoutActivity = change.timeoutActivity.value_or(workspace.timeoutActivity);
    workspace.multitask = change.multitask.value_or(workspace.multitask);
    workspace.fifo = change.fifo.value_or(workspace.fifo);
    workspace.updated = m_state.now;
    m_recorder.workspace(EventType::WorkspaceUpdated);
    return {};
}

Made WorkspaceSettings::createActivity(const ActivityChange &wanted)
{
    Activity activity;
    activity.name = wanted.name.value_or(QByteArray());
    if (auto refusal = nameTaken(m_state, m_state.activities, "Activity", activity.name))
        return *refusal;
    activity.id = m_state.nextId();
    activity.available = wanted.available.value_or(false);
    activity.created = activity.updated = m_state.now;
    m_recorder.activity(activity, EventType::ActivityCreated);
    m_state.activities.emplace(activity.id, activity);
    return activity.id;
}

Outcome WorkspaceSettings::updateActivity(Activity &activity, const ActivityChange &change)
{
    const QByteArray name = change.name.value_or(activity.name);
    if (auto refusal = nameTaken(m_state, m_state.activities, "Activity", name, activity.id))
        return refusal;
    activity.name = name;
    activity.updated = m_state.now;
    m_router.rebuild();
    m_recorder.activity(activity, EventType::ActivityUpdated);
    return {};
}

QByteArray WorkspaceSettings::useOfActivity(Id activity) const
{
    if (m_state.workspace.defaultActivity == activity)
        return "it is the default activity of the workspace";
    if (m_state.workspace.timeoutActivity == activity)
        return "it is the timeout activity of the workspace";
    for (const auto &[id, queue] : m_state.queues) {
        if (queue.reservationActivity == activity || queue.assignmentActivity == activity)
            return "TaskQueue " + m_state.sids.text(Kind::TaskQueue, id) + " moves workers there";
    }
    for (const auto &[id, worker] : m_state.workers) {
        if (worker.activity == activity)
            return "Worker " + m_state.sids.text(Kind::Worker, id) + " is in it";
    }
    return {};
}

Outcome WorkspaceSettings::removeActivity(Id id)
{
    if (const QByteArray use = useOfActivity(id); !use.isEmpty())
        return invalid("Cannot delete Activity " + m_state.sids.text(Kind::Activity, id) + " because " + use);
    const Activity &activity = m_state.activities.at(id);
    m_recorder.activity(activity, EventType::ActivityDeleted);
    m_state.formerNames[id] = activity.name;
    m_state.activities.erase(id);
    return {};
}

Made WorkspaceSettings::createChannel(const ChannelChange &wanted)
{
    Channel channel;
    channel.uniqueName = wanted.uniqueName.value_or(QByteArray());
    const bool taken = std::any_of(m_state.channels.begin(), m_state.channels.end(), [&channel](const auto &entry) {
        return entry.second.uniqueName == channel.uniqueName;
    });
    if (taken)
        return alreadyExists(m_state, "TaskChannel", channel.uniqueName);
    channel.id = m_state.nextId();
    channel.name = wanted.name.value_or(channel.uniqueName);
    channel.optimized = wanted.optimized.value_or(true);
    channel.created = channel.updated = m_state.now;
    m_state.channels.emplace(channel.id, channel);
    for (auto &[id, worker] : m_state.workers)
        worker.channels.push_back({m_state.nextId(), channel.id, 1, true, m_state.now, m_state.now});
    m_router.rebuild();
    m_recorder.channel(channel, EventType::TaskChannelCreated);
    return channel.id;
}

Outcome WorkspaceSettings::updateChannel(Channel &channel, const ChannelChange &change)
{
    channel.name = change.name.value_or(channel.name);
    channel.optimized = change.optimized.value_or(channel.optimized);
    channel.updated = m_state.now;
    m_recorder.channel(channel, EventType::TaskChannelUpdated);
    return {};
}

Outcome WorkspaceSettings::removeChannel(Id id)
{
    for (const auto &[task, its] : m_state.tasks) {
        if (its.channel == id)
            return invalid("Cannot delete TaskChannel " + m_state.sids.text(Kind::TaskChannel, id) + " because Task " +
                           m_state.sids.text(Kind::Task, task) + " is of it");
    }
    const Channel &channel = m_state.channels.at(id);
    m_recorder.channel(channel, EventType::TaskChannelDeleted);
    for (auto &[worker, its] : m_state.workers)
        std::erase_if(its.channels, [id](const WorkerChannel &one) { return one.channel == id; });
    m_state.formerNames[id] = channel.uniqueName;
    m_state.channels.erase(id);
    m_router.rebuild();
    return {};
}

} // namespace Simulator
