#include "events.h"
#include "world.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Simulator {

void World::setWorkerActivity(Id id, Id activity, bool rejectPending)
{
    Worker &worker = m_state.workers.at(id);
    moveWorker(worker, activity);
    if (rejectPending) {
        const std::vector<Id> open = worker.open;
        for (const Id reservation : open) {
            Reservation &offered = m_state.reservations.at(reservation);
            if (offered.status == ReservationStatus::Pending && offered.hold == Hold::None)
                reject(offered, activity);
        }
    }
    dispatch();
}

void World::setWorkerAttributes(Id id, const QByteArray &attributes)
{
    Worker &worker = m_state.workers.at(id);
    worker.attributes = attributes;
    matchQueues(worker);
    worker.updated = m_state.now;
    ++worker.version;
    ++m_state.workersVersion;
    recordWorker(m_state, worker, EventType::WorkerAttributesUpdate);
    dispatch();
}

void World::setWorkerName(Id id, const QByteArray &name)
{
    Worker &worker = m_state.workers.at(id);
    worker.name = name;
    worker.updated = m_state.now;
    ++worker.version;
    ++m_state.workersVersion;
    // Lists of reservations show the names.
    for (const auto &[reservationId, reservation] : m_state.reservations) {
        if (reservation.worker == id)
            ++taskOf(reservation).listVersion;
    }
}

void World::setWorkerChannel(Id id, Id workerChannel, int capacity, bool available)
{
    Worker &worker = m_state.workers.at(id);
    const auto channel = std::find_if(worker.channels.begin(), worker.channels.end(),
                                      [workerChannel](const WorkerChannel &one) { return one.id == workerChannel; });
    if (channel == worker.channels.end())
        return;
    const bool capacityMoves = channel->capacity != capacity;
    const bool availabilityMoves = channel->available != available;
    channel->capacity = capacity;
    channel->available = available;
    if (!capacityMoves && !availabilityMoves)
        return;
    channel->updated = m_state.now;
    if (capacityMoves)
        recordWorker(m_state, worker, EventType::WorkerCapacityUpdate);
    if (availabilityMoves)
        recordWorker(m_state, worker, EventType::WorkerChannelAvailabilityUpdate);
    dispatch();
}

void World::moveWorker(Worker &worker, Id activity)
{
    if (activity == 0 || worker.activity == activity)
        return;
    const Id previous = worker.activity;
    const Time inPrevious = m_state.now - worker.statusChanged;
    worker.activity = activity;
    worker.statusChanged = worker.updated = m_state.now;
    ++worker.version;
    ++m_state.workersVersion;
    recordWorker(m_state, worker, EventType::WorkerActivityUpdate, previous, inPrevious);
}

bool isEligible(const Worker &worker, const Task &task)
{
    if (task.routingTarget != 0)
        return worker.id == task.routingTarget;
    return std::binary_search(worker.queues.begin(), worker.queues.end(), task.queue);
}

// Once for every change of his attributes and not for every offer: a busy hour asks a hundred thousand times.
void World::matchQueues(Worker &worker)
{
    const QJsonObject known = QJsonDocument::fromJson(worker.attributes).object();
    worker.queues.clear();
    for (const auto &[id, queue] : m_state.queues) {
        if (queue.workers.fits(known))
            worker.queues.push_back(id);
    }
}

bool World::mayTake(const Worker &worker, const Task &task) const
{
    const Activity *activity = find(m_state.activities, worker.activity);
    if (!activity || !activity->available || !isEligible(worker, task))
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

std::vector<Worker *> World::availableWorkers()
{
    std::vector<Worker *> available;
    for (auto &[id, worker] : m_state.workers) {
        const Activity *activity = find(m_state.activities, worker.activity);
        if (activity && activity->available)
            available.push_back(&worker);
    }
    return available;
}

Worker *World::bestWorker(const Task &task, const std::vector<Worker *> &available) const
{
    Worker *best = nullptr;
    for (Worker *worker : available) {
        if (mayTake(*worker, task) && (!best || worker->statusChanged < best->statusChanged))
            best = worker;
    }
    return best;
}

void World::wantOffers(const Task &task)
{
    const Queue *queue = find(m_state.queues, task.queue);
    const bool several = queue && queue->maxReservedWorkers > 1 && task.status == TaskStatus::Reserved;
    if (task.status == TaskStatus::Pending || several)
        m_waiting.insert(task.id);
    else
        m_waiting.erase(task.id);
}

void World::dispatch()
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
        const int wanted = queue ? std::min(queue->maxReservedWorkers, Assumptions::MaxReservedWorkers) : 1;
        auto pending = static_cast<int>(openReservations(*task).size());
        while (pending < wanted) {
            Worker *worker = bestWorker(*task, available);
            if (!worker)
                break;
            offer(*task, *worker);
            ++pending;
        }
    }
}

} // namespace Simulator
