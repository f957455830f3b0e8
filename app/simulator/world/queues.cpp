#include "queues.h"

namespace Simulator {

namespace {

/// Tells whether a workflow sends tasks to that queue.
bool leadsTo(const Routing::Workflow &workflow, const QString &queue)
{
    const auto isThere = [&queue](const Routing::Target &target) { return target.queue == queue; };
    return workflow.defaultQueue == queue ||
           std::any_of(workflow.filters.begin(), workflow.filters.end(), [&isThere](const Routing::Filter &filter) {
               return std::any_of(filter.targets.begin(), filter.targets.end(), isThere);
           });
}

} // namespace

Queues::Queues(State &state, EventRecorder &recorder, Router &router)
    : m_state(state)
    , m_recorder(recorder)
    , m_router(router)
{
}

void Queues::apply(Queue &queue, const QueueChange &change) const
{
    if (change.workers) {
        queue.targetWorkers = change.workers->text;
        queue.workers = change.workers->expression;
    }
    queue.maxReservedWorkers = change.maxReservedWorkers.value_or(queue.maxReservedWorkers);
    queue.fifo = change.fifo.value_or(queue.fifo);
    queue.reservationActivity = change.reservationActivity.value_or(queue.reservationActivity);
    queue.assignmentActivity = change.assignmentActivity.value_or(queue.assignmentActivity);
    queue.updated = m_state.now;
}

Made Queues::create(const QueueChange &wanted)
{
    Queue queue;
    queue.name = wanted.name.value_or(QByteArray());
    if (auto refusal = nameTaken(m_state, m_state.queues, "Queue", queue.name))
        return *refusal;
    queue.id = m_state.nextId();
    queue.targetWorkers = "1==1";
    queue.created = m_state.now;
    apply(queue, wanted);
    m_recorder.queue(queue, EventType::TaskQueueCreated);
    m_state.queues.emplace(queue.id, queue);
    m_router.rebuild();
    return queue.id;
}

Outcome Queues::update(Queue &queue, const QueueChange &change)
{
    const QByteArray name = change.name.value_or(queue.name);
    if (auto refusal = nameTaken(m_state, m_state.queues, "Queue", name, queue.id))
        return refusal;
    queue.name = name;
    const QByteArray before = queue.targetWorkers;
    apply(queue, change);
    m_router.rebuild();
    // More may be asked at once than before.
    for (const auto &[id, task] : m_state.tasks) {
        if (task.queue == queue.id)
            m_router.updateTask(task);
    }
    if (queue.targetWorkers != before)
        m_recorder.queue(queue, EventType::TaskQueueExpressionUpdated);
    return {};
}

Outcome Queues::remove(Id id)
{
    const QByteArray sid = m_state.sids.text(Kind::TaskQueue, id);
    const QByteArray cannot = "Cannot delete TaskQueue " + sid + " because ";
    for (const auto &[workflow, its] : m_state.workflows) {
        if (leadsTo(*its.routing, QString::fromLatin1(sid)))
            return invalid(cannot + "Workflow " + m_state.sids.text(Kind::Workflow, workflow) + " refers to it");
    }
    for (const auto &[task, its] : m_state.tasks) {
        if (isFinished(its.status))
            continue;
        if (its.queue == id)
            return invalid(cannot + "Task " + m_state.sids.text(Kind::Task, task) + " is in it");
        // By the configuration with which it came, whatever its workflow has now.
        if (its.routing && leadsTo(*its.routing, QString::fromLatin1(sid)))
            return invalid(cannot + "Task " + m_state.sids.text(Kind::Task, task) + " may still come to it");
    }
    const Queue &queue = m_state.queues.at(id);
    m_recorder.queue(queue, EventType::TaskQueueDeleted);
    m_state.formerNames[id] = queue.name;
    m_state.queues.erase(id);
    m_router.rebuild();
    return {};
}

} // namespace Simulator
