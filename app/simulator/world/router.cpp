#include "router.h"

#include "assumptions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Simulator {

namespace {

bool isAvailable(const State &state, const Worker &worker)
{
    const Activity *activity = find(state.activities, worker.activity);
    return activity && activity->available;
}

bool fitsQueue(const Worker &worker, Id queue)
{
    return std::binary_search(worker.queues.begin(), worker.queues.end(), queue);
}

/// Says nothing of time and capacity.
bool isEligible(const Worker &worker, const Task &task)
{
    return task.routingTarget != 0 ? worker.id == task.routingTarget : fitsQueue(worker, task.queue);
}

} // namespace

bool Router::isAnybodyAvailable(Id queue) const
{
    return std::any_of(m_state.workers.begin(), m_state.workers.end(), [&](const auto &entry) {
        return isAvailable(m_state, entry.second) && fitsQueue(entry.second, queue);
    });
}

QueueTarget Router::targetFor(const Workflow &workflow, const QByteArray &attributes) const
{
    std::vector<int> skipped;
    const auto known = Routing::Value::fromJson(QJsonDocument::fromJson(attributes).object());
    for (size_t index = 0; index < workflow.routes.size(); ++index) {
        const Route &route = workflow.routes[index];
        const int line = static_cast<int>(index);
        if (!route.tasks.fits({{&known, nullptr}, {}}))
            continue;
        if (!route.skipIfNobody || isAnybodyAvailable(route.queue))
            return {route.queue, line, route.timeout, std::move(skipped)};
        skipped.push_back(line);
    }
    QueueTarget target = defaultTarget(workflow);
    target.skipped = std::move(skipped);
    return target;
}

QueueTarget Router::defaultTarget(const Workflow &workflow)
{
    return {workflow.defaultQueue, Event::DefaultRoute, workflow.defaultTimeout, {}};
}

// Once for every change of his attributes and not for every offer: a busy hour asks a hundred thousand times.
void Router::updateWorker(Worker &worker) const
{
    const auto known = Routing::Value::fromJson(QJsonDocument::fromJson(worker.attributes).object());
    worker.queues.clear();
    for (const auto &[id, queue] : m_state.queues) {
        if (queue.workers.fits({{}, {&known, nullptr}}))
            worker.queues.push_back(id);
    }
}

void Router::updateTask(const Task &task)
{
    const Queue *queue = find(m_state.queues, task.queue);
    const bool several = queue && queue->maxReservedWorkers > 1 && task.status == TaskStatus::Reserved;
    if (task.status == TaskStatus::Pending || several)
        m_waiting.insert(task.id);
    else
        m_waiting.erase(task.id);
}

bool Router::isFree(const Worker &worker, const Task &task) const
{
    if (!isAvailable(m_state, worker))
        return false;
    int busy = 0;
    for (const Id id : worker.open) {
        const Reservation &reservation = m_state.reservations.at(id);
        if (reservation.task == task.id)
            return false;
        if (m_state.tasks.at(reservation.task).channel == task.channel)
            ++busy;
    }
    if (task.ignoreCapacity)
        return true;
    // Without multitasking one task fills a worker, whatever its channel.
    if (!m_state.workspace.multitask)
        return worker.open.empty();
    const auto channel = std::find_if(worker.channels.begin(), worker.channels.end(),
                                      [&task](const WorkerChannel &c) { return c.channel == task.channel; });
    return channel != worker.channels.end() && channel->available && busy < channel->capacity;
}

std::vector<Worker *> Router::availableWorkers()
{
    std::vector<Worker *> available;
    for (auto &[id, worker] : m_state.workers) {
        if (isAvailable(m_state, worker))
            available.push_back(&worker);
    }
    return available;
}

Worker *Router::bestWorker(const Task &task, const std::vector<Worker *> &available) const
{
    Worker *best = nullptr;
    for (Worker *worker : available) {
        if (isEligible(*worker, task) && isFree(*worker, task) &&
            (!best || worker->statusChanged < best->statusChanged))
            best = worker;
    }
    return best;
}

void Router::dispatch(const Offer &offer)
{
    if (m_waiting.empty())
        return;
    // In a busy hour many wait and hardly anybody is free: then there is nothing to sort and to compare.
    const std::vector<Worker *> available = availableWorkers();
    if (available.empty())
        return;
    std::vector<Task *> waiting;
    for (const Id id : m_waiting)
        waiting.push_back(&m_state.tasks.at(id));
    std::stable_sort(waiting.begin(), waiting.end(), [](const Task *a, const Task *b) {
        return a->priority != b->priority ? a->priority > b->priority : a->virtualStart < b->virtualStart;
    });
    for (Task *task : waiting) {
        const Queue *queue = find(m_state.queues, task->queue);
        const int most = queue ? std::min(queue->maxReservedWorkers, Assumptions::MaxReservedWorkers) : 1;
        while (static_cast<int>(task->open.size()) < most) {
            Worker *worker = bestWorker(*task, available);
            if (!worker)
                break;
            offer(*task, *worker);
        }
    }
}

} // namespace Simulator
