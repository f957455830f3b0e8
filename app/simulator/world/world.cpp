#include "world.h"

#include "events.h"

namespace Simulator {

World::World(State state)
    : m_state(std::move(state))
    , m_random(m_state.seed)
{
    for (auto &[id, worker] : m_state.workers) {
        matchQueues(worker);
        comeBackLater(worker);
    }
    for (const auto &[id, reservation] : m_state.reservations) {
        if (reservation.status == ReservationStatus::Pending && reservation.expires != Never)
            schedule(reservation.expires, Due::ReservationTimeout, id);
    }
    for (const auto &[id, task] : m_state.tasks) {
        if (task.finished != Never)
            schedule(task.finished + Assumptions::FinishedTaskStays, Due::TaskDeletion, id);
        else if (task.status == TaskStatus::Assigned || task.status == TaskStatus::Wrapping)
            schedule(task.updated + Assumptions::AssignedTaskStays, Due::TaskDeletion, id);
        else
            schedule(task.created + task.timeout * Second, Due::TaskTimeout, id);
        expectQueueTimeout(task);
        wantOffers(task);
    }
    dispatch();
}

void World::advanceTo(Time when)
{
    while (!m_timers.empty() && m_timers.top().at <= when) {
        const Timer timer = m_timers.top();
        m_timers.pop();
        m_state.now = std::max(m_state.now, timer.at);
        fire(timer);
        dispatch();
    }
    m_state.now = std::max(m_state.now, when);
}

Time World::nextDue() const
{
    return m_timers.empty() ? Never : m_timers.top().at;
}

void World::schedule(Time at, Due due, Id subject)
{
    m_timers.push({at, ++m_timerOrder, due, subject});
}

// Timers are never taken back: each looks whether what it was set for is still so.
void World::fire(const Timer &timer)
{
    switch (timer.due) {
    case Due::ReservationTimeout: {
        Reservation *reservation = find(m_state.reservations, timer.subject);
        if (reservation && reservation->status == ReservationStatus::Pending && reservation->expires == timer.at)
            timeOut(*reservation);
        return;
    }
    case Due::LegEnds: {
        Reservation *reservation = find(m_state.reservations, timer.subject);
        if (reservation && reservation->legEnds == timer.at)
            endLeg(*reservation);
        return;
    }
    case Due::TaskDeletion: {
        const Task *task = find(m_state.tasks, timer.subject);
        if (task && (task->finished == Never || task->finished + Assumptions::FinishedTaskStays <= timer.at))
            removeTask(timer.subject, EventType::TaskSystemDeleted);
        return;
    }
    case Due::TaskTimeout: {
        Task *task = find(m_state.tasks, timer.subject);
        if (task && (task->status == TaskStatus::Pending || task->status == TaskStatus::Reserved))
            cancelTask(*task, "Task TTL Exceeded");
        return;
    }
    case Due::QueueTimeout: {
        Task *task = find(m_state.tasks, timer.subject);
        if (task)
            loseQueuePatience(*task);
        return;
    }
    case Due::WorkerReturns: {
        Worker *worker = find(m_state.workers, timer.subject);
        if (worker && worker->activity == m_state.workspace.timeoutActivity)
            moveWorker(*worker, worker->homeActivity);
        return;
    }
    }
}

Task &World::taskOf(const Reservation &reservation)
{
    return m_state.tasks.at(reservation.task);
}

Worker &World::workerOf(const Reservation &reservation)
{
    return m_state.workers.at(reservation.worker);
}

} // namespace Simulator
