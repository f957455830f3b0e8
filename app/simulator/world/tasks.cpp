#include "tasks.h"

#include "assumptions.h"
#include "attributes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

MoveReason targetChangedReason(const Task &task, const Routing::Decision &decision)
{
    if (decision.left.empty())
        return task.routesAnew ? MoveReason::RoutedAnew : MoveReason::None;
    return decision.left.front().end == Routing::StepTrace::End::TimedOut ? MoveReason::TimedOut : MoveReason::Skipped;
}

} // namespace

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
    task.priority = task.ownPriority = wanted.priority;
    task.timeout = wanted.timeout;
    task.workflow = wanted.workflow;
    task.channel = wanted.channel;
    task.routingTarget = wanted.routingTarget;
    task.ignoreCapacity = wanted.ignoreCapacity;
    task.created = task.updated = task.queued = m_state.now;
    task.virtualStart = wanted.virtualStart == Never ? m_state.now : wanted.virtualStart;
    task.queue = wanted.queue;
    if (wanted.queue == 0)
        enter(task, m_router.decide(task));
    Task &made = m_state.tasks.emplace_hint(m_state.tasks.end(), task.id, task)->second;
    ++m_state.tasksVersion;
    recordArrival(made);
    expectStepEnd(made);
    m_timers.schedule(made.created + made.timeout * Second, WorldDue::TaskTimeout, made.id);
    m_router.updateTask(made);
    return made;
}

void Tasks::recordArrival(const Task &task)
{
    m_recorder.task(task, EventType::TaskCreated);
    if (task.workflow != 0) {
        m_recorder.task(task, EventType::WorkflowEntered);
        if (task.standing)
            m_recorder.step(task, EventType::WorkflowTargetMatched);
    }
    if (task.queue != 0)
        m_recorder.task(task, EventType::TaskQueueEntered);
}

void Tasks::enter(Task &task, const Routing::Decision &decision) const
{
    if (decision.kind == Routing::Decision::Kind::Unmatched)
        return;
    if (const auto queue = m_state.sids.read(Kind::TaskQueue, decision.queue.toLatin1());
        queue && *queue != task.queue) {
        task.queue = *queue;
        task.queued = m_state.now;
    }
    // A routing target goes before the steps of the workflow.
    if (task.routingTarget != 0)
        return;
    task.routing = m_router.routingOf(task);
    task.standing = decision.standing;
    task.priority = decision.priority;
}

void Tasks::expectStepEnd(const Task &task)
{
    if (!task.standing)
        return;
    if (const auto age = endOf(*task.routing, *task.standing))
        m_timers.schedule(std::max(task.created + *age, m_state.now), WorldDue::StepEnds, task.id);
}

void Tasks::move(Task &task, const Routing::Decision &decision)
{
    const Id queue = task.queue;
    const int priority = task.priority;
    const MoveReason reason = targetChangedReason(task, decision);
    enter(task, decision);
    setStatus(task, TaskStatus::Pending);
    if (task.queue != queue)
        m_recorder.moved(task, queue, priority, reason);
    m_recorder.step(task, EventType::WorkflowTargetMatched, priority);
    if (task.queue != queue)
        m_recorder.task(task, EventType::TaskQueueEntered);
    expectStepEnd(task);
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
    const int before = task.priority;
    if (change.priority)
        task.priority = task.ownPriority = *change.priority;
    task.channel = change.channel.value_or(task.channel);
    task.virtualStart = change.virtualStart.value_or(task.virtualStart);
    bumpVersion(task);
    m_recorder.task(task, EventType::TaskUpdated, before);
    m_router.updateTask(task);
    // What it fills with people depends on its channel.
    for (const Id id : task.open)
        m_router.touchWorker(m_state.reservations.at(id).worker);
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
