#include "events.h"
#include "world.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Simulator {

namespace {

bool isAnybodyAvailable(const State &state, Id queue)
{
    const Queue *wanted = find(state.queues, queue);
    return wanted && std::any_of(state.workers.begin(), state.workers.end(), [&](const auto &entry) {
               const Worker &worker = entry.second;
               const Activity *activity = find(state.activities, worker.activity);
               return activity && activity->available &&
                      wanted->workers.fits(QJsonDocument::fromJson(worker.attributes).object());
           });
}

} // namespace

QueueTarget targetFor(const State &state, const Workflow &workflow, const QByteArray &attributes)
{
    QueueTarget target;
    const QJsonObject known = QJsonDocument::fromJson(attributes).object();
    for (size_t line = 0; line < workflow.routes.size(); ++line) {
        const Route &route = workflow.routes[line];
        if (!route.tasks.fits(known))
            continue;
        if (route.skipIfNobody && !isAnybodyAvailable(state, route.queue)) {
            target.skipped.push_back(static_cast<int>(line));
            continue;
        }
        target.queue = route.queue;
        target.route = static_cast<int>(line);
        target.timeout = route.timeout;
        return target;
    }
    target.queue = workflow.defaultQueue;
    target.timeout = workflow.defaultTimeout;
    return target;
}

void enterQueue(State &state, Task &task, const QueueTarget &target)
{
    task.queue = target.queue;
    task.queued = state.now;
    task.inDefault = target.route == Event::DefaultRoute;
    task.leavesQueue = target.timeout > 0 ? state.now + target.timeout * Second : Never;
}

void recordArrival(State &state, const Task &task, const QueueTarget &target)
{
    recordTask(state, task, EventType::TaskCreated);
    if (task.workflow != 0) {
        recordTask(state, task, EventType::WorkflowEntered);
        for (const int line : target.skipped)
            recordRoute(state, task, EventType::WorkflowSkipped, line);
        if (target.queue != 0)
            recordRoute(state, task, EventType::WorkflowTargetMatched, target.route);
    }
    recordTask(state, task, EventType::TaskQueueEntered);
}

// Whoever is being asked just now may still answer; after that it moves on, see requeue().
void World::loseQueuePatience(Task &task)
{
    if (task.status != TaskStatus::Pending || task.leavesQueue == Never || task.leavesQueue > m_state.now)
        return;
    recordTask(m_state, task, EventType::TaskQueueTimeout);
    const Workflow *workflow = find(m_state.workflows, task.workflow);
    if (task.inDefault || !workflow) {
        recordTask(m_state, task, EventType::WorkflowTimeout);
        cancelTask(task, "Task canceled on Workflow timeout");
        return;
    }
    enterQueue(m_state, task, {workflow->defaultQueue, Event::DefaultRoute, workflow->defaultTimeout, {}});
    changeTask(task, TaskStatus::Pending);
    recordTask(m_state, task, EventType::TaskQueueMoved);
    recordRoute(m_state, task, EventType::WorkflowTargetMatched, Event::DefaultRoute);
    recordTask(m_state, task, EventType::TaskQueueEntered);
    expectQueueTimeout(task);
}

void World::expectQueueTimeout(const Task &task)
{
    if (task.leavesQueue != Never)
        schedule(std::max(task.leavesQueue, m_state.now), Due::QueueTimeout, task.id);
}

} // namespace Simulator
