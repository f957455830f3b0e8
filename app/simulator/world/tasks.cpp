#include "tasks.h"

#include "assumptions.h"
#include "attributes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

Tasks::Tasks(State &state, EventRecorder &recorder, WorldTimers &timers, Router &router)
    : m_state(state)
    , m_recorder(recorder)
    , m_timers(timers)
    , m_router(router)
{
}

Task &Tasks::create(const NewTask &wanted)
{
    Task task;
    task.id = m_state.nextId();
    task.attributes = wanted.attributes;
    if (wanted.call && attribute(task.attributes, "call_sid"_L1).isEmpty())
        task.attributes =
            withAttribute(task.attributes, "call_sid"_L1, QString::fromUtf8(m_state.sids.text(Kind::Call, task.id)));
    task.priority = wanted.priority;
    task.timeout = wanted.timeout;
    task.workflow = wanted.workflow;
    task.channel = wanted.channel;
    task.routingTarget = wanted.routingTarget;
    task.ignoreCapacity = wanted.ignoreCapacity;
    task.created = task.updated = task.queued = m_state.now;
    task.virtualStart = wanted.virtualStart == Never ? m_state.now : wanted.virtualStart;
    QueueTarget target;
    const Workflow *workflow = find(m_state.workflows, wanted.workflow);
    if (workflow && wanted.queue == 0)
        target = m_router.targetFor(*workflow, task.attributes);
    if (wanted.queue == 0)
        enterQueue(task, target);
    else
        task.queue = wanted.queue;
    Task &made = m_state.tasks.emplace_hint(m_state.tasks.end(), task.id, task)->second;
    ++m_state.tasksVersion;
    recordArrival(made, target);
    expectQueueTimeout(made);
    m_timers.schedule(made.created + made.timeout * Second, WorldDue::TaskTimeout, made.id);
    m_router.updateTask(made);
    return made;
}

void Tasks::recordArrival(const Task &task, const QueueTarget &target)
{
    m_recorder.task(task, EventType::TaskCreated);
    if (task.workflow != 0) {
        m_recorder.task(task, EventType::WorkflowEntered);
        for (const int line : target.skipped)
            m_recorder.route(task, EventType::WorkflowSkipped, line);
        if (target.queue != 0)
            m_recorder.route(task, EventType::WorkflowTargetMatched, target.route);
    }
    m_recorder.task(task, EventType::TaskQueueEntered);
}

void Tasks::enterQueue(Task &task, const QueueTarget &target) const
{
    task.queue = target.queue;
    task.queued = m_state.now;
    task.inDefault = target.route == Event::DefaultRoute;
    task.leavesQueue = target.timeout > 0 ? m_state.now + target.timeout * Second : Never;
}

void Tasks::expectQueueTimeout(const Task &task)
{
    if (task.leavesQueue != Never)
        m_timers.schedule(std::max(task.leavesQueue, m_state.now), WorldDue::QueueTimeout, task.id);
}

void Tasks::moveToDefault(Task &task, const Workflow &workflow)
{
    enterQueue(task, Router::defaultTarget(workflow));
    setStatus(task, TaskStatus::Pending);
    m_recorder.task(task, EventType::TaskQueueMoved);
    m_recorder.route(task, EventType::WorkflowTargetMatched, Event::DefaultRoute);
    m_recorder.task(task, EventType::TaskQueueEntered);
    expectQueueTimeout(task);
}

void Tasks::bumpVersion(Task &task)
{
    task.updated = m_state.now;
    ++task.version;
    ++m_state.tasksVersion;
}

void Tasks::setStatus(Task &task, TaskStatus to)
{
    task.status = to;
    bumpVersion(task);
    m_router.updateTask(task);
}

void Tasks::setAttributes(Task &task, const QByteArray &attributes)
{
    update(task, {attributes, {}, {}, {}});
}

void Tasks::update(Task &task, const TaskChange &change)
{
    task.attributes = change.attributes.value_or(task.attributes);
    task.priority = change.priority.value_or(task.priority);
    task.channel = change.channel.value_or(task.channel);
    task.virtualStart = change.virtualStart.value_or(task.virtualStart);
    bumpVersion(task);
    m_recorder.task(task, EventType::TaskUpdated);
}

void Tasks::finish(Task &task, TaskStatus to, const QByteArray &reason)
{
    task.reason = reason;
    task.finished = m_state.now;
    setStatus(task, to);
    m_recorder.task(task, to == TaskStatus::Completed ? EventType::TaskCompleted : EventType::TaskCanceled);
    m_timers.schedule(m_state.now + Assumptions::FinishedTaskStays, WorldDue::TaskDeletion, task.id);
}

void Tasks::remove(Id id, EventType type)
{
    const Task &task = m_state.tasks.at(id);
    m_recorder.task(task, type);
    for (const Id reservation : task.reservations)
        m_state.reservations.erase(reservation);
    m_router.forgetTask(id);
    m_state.tasks.erase(id);
    ++m_state.tasksVersion;
}

} // namespace Simulator
