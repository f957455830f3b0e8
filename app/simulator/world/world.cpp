#include "world.h"

#include "assumptions.h"

#include <algorithm>

namespace Simulator {

World::World(State state, Mode mode)
    : m_mode(mode)
    , m_state(std::move(state))
{
    if (mode == Mode::Replay)
        m_workers.holdStill();
    pickUp();
    dispatch();
}

World::World(WorldCheckpoint checkpoint)
    : m_mode(Mode::Live)
    , m_state(std::move(checkpoint.state))
    , m_timers(std::move(checkpoint.timers))
{
    m_router.rebuild();
    for (const auto &[id, task] : m_state.tasks)
        m_router.updateTask(task);
    m_router.setRestless(checkpoint.restless);
    m_telephony.plan(checkpoint.otherPhones);
    for (const auto &[worker, plan] : checkpoint.phones)
        m_telephony.plan(worker, plan);
}

WorldCheckpoint World::checkpoint() const
{
    return {m_state, m_timers, m_router.restless(), m_telephony.plans(), m_telephony.usual()};
}

// Whatever is open goes on.
void World::pickUp()
{
    m_router.rebuild();
    for (const auto &[id, worker] : m_state.workers)
        m_workers.comeBackLater(worker);
    for (auto &[id, reservation] : m_state.reservations) {
        if (reservation.status != ReservationStatus::Pending || reservation.expires == Never)
            continue;
        // An offer that should be over by now times out in the first moment.
        reservation.expires = std::max(reservation.expires, m_state.now + 1);
        m_timers.schedule(reservation.expires, WorldDue::ReservationTimeout, id);
    }
    for (const auto &[id, task] : m_state.tasks) {
        if (task.finished != Never)
            m_timers.schedule(task.finished + Assumptions::FinishedTaskStays, WorldDue::TaskDeletion, id);
        else if (task.status == TaskStatus::Assigned || task.status == TaskStatus::Wrapping)
            m_timers.schedule(task.updated + Assumptions::AssignedTaskStays, WorldDue::TaskDeletion, id);
        else
            m_timers.schedule(task.created + task.timeout * Second, WorldDue::TaskTimeout, id);
        m_tasks.expectStepEnd(task);
        m_router.updateTask(task);
    }
}

void World::advanceTo(Time when)
{
    while (m_mode == Mode::Live && m_timers.nextAt() != Never && m_timers.nextAt() <= when) {
        const WorldTimers::Timer timer = m_timers.next();
        m_state.now = std::max(m_state.now, timer.at);
        fire(timer);
        dispatch();
    }
    m_state.now = std::max(m_state.now, when);
}

void World::fire(const WorldTimers::Timer &timer)
{
    switch (timer.due) {
    case WorldDue::ReservationTimeout: {
        Reservation *reservation = find(m_state.reservations, timer.subject);
        if (reservation && reservation->status == ReservationStatus::Pending && reservation->expires == timer.at)
            m_reservationLife.timeOut(*reservation);
        return;
    }
    case WorldDue::LegEnds: {
        Reservation *reservation = find(m_state.reservations, timer.subject);
        if (reservation && reservation->legEnds == timer.at)
            m_telephony.endLeg(*reservation);
        return;
    }
    case WorldDue::TaskDeletion: {
        const Task *task = find(m_state.tasks, timer.subject);
        if (task && (task->finished == Never || task->finished + Assumptions::FinishedTaskStays <= timer.at))
            m_taskLife.expire(timer.subject);
        return;
    }
    case WorldDue::TaskTimeout: {
        Task *task = find(m_state.tasks, timer.subject);
        if (task && (task->status == TaskStatus::Pending || task->status == TaskStatus::Reserved))
            m_taskLife.cancel(*task, "Task TTL Exceeded");
        return;
    }
    case WorldDue::StepEnds:
        // Whoever is being asked just now may still answer; after that it is looked at again, see TaskLife::requeue().
        if (const Task *task = find(m_state.tasks, timer.subject))
            m_router.reconsider(*task);
        return;
    case WorldDue::WorkerReturns:
        if (Worker *worker = find(m_state.workers, timer.subject))
            m_workers.comeBack(*worker);
        return;
    }
}

void World::dispatch()
{
    m_dispatches = m_pauses > 0;
    if (m_mode != Mode::Live || m_pauses > 0)
        return;
    m_router.dispatch([this](Task &task, Worker &worker) { m_reservations.offer(task, worker); },
                      [this](Task &task, const Routing::Decision &decision) { m_taskLife.move(task, decision); });
}

Outcome World::setReservationStatus(Id id, ReservationStatus to, Id workerActivity)
{
    const Outcome outcome = m_reservationLife.setStatus(m_state.reservations.at(id), to, workerActivity);
    dispatch();
    return outcome;
}

void World::touchReservation(Id id)
{
    m_reservations.touch(m_state.reservations.at(id));
}

Outcome World::instruct(Id id, const Fields &form, bool fromTask)
{
    const Outcome outcome = m_instructions.carryOut(m_state.reservations.at(id), form, fromTask);
    dispatch();
    return outcome;
}

Id World::offer(Id task, Id worker, Id backTo, std::optional<int> timeout)
{
    Reservation &made = m_reservations.offer(m_state.tasks.at(task), m_state.workers.at(worker), timeout);
    made.previousActivity = backTo;
    return made.id;
}

void World::answerConference(Id id)
{
    Reservation &reservation = m_state.reservations.at(id);
    m_conferences.begin(reservation);
    m_reservations.accept(reservation);
}

void World::endReservation(Id id, ReservationStatus end)
{
    Reservation &reservation = m_state.reservations.at(id);
    if (end == ReservationStatus::Timeout)
        m_reservationLife.timeOut(reservation);
    else if (end == ReservationStatus::Canceled)
        m_reservationLife.cancel(reservation);
    else if (end == ReservationStatus::Rescinded)
        m_reservationLife.rescind(reservation);
    dispatch();
}

Id World::createTask(const NewTask &wanted)
{
    const Id id = m_tasks.create(wanted).id;
    dispatch();
    return id;
}

Outcome World::setTaskStatus(Id id, TaskStatus to, const QByteArray &reason)
{
    const Outcome outcome = m_taskLife.setStatus(m_state.tasks.at(id), to, reason);
    dispatch();
    return outcome;
}

void World::updateTask(Id id, const TaskChange &change)
{
    if (change.isEmpty())
        return;
    Task &task = m_state.tasks.at(id);
    // A task is routed by its attributes anew, but not under an open reservation.
    task.routesAnew = task.routesAnew || change.attributes;
    m_tasks.update(task, change);
    m_router.reconsider(task);
    dispatch();
}

void World::reevaluateTasks(Id workflow)
{
    for (auto &[id, task] : m_state.tasks) {
        if (task.workflow != workflow || isFinished(task.status) || task.status == TaskStatus::Assigned ||
            task.status == TaskStatus::Wrapping)
            continue;
        task.routesAnew = true;
        m_router.reconsider(task);
    }
    dispatch();
}

void World::deleteTask(Id id)
{
    m_taskLife.remove(id);
    dispatch();
}

void World::callerHangsUp(Id id)
{
    m_telephony.callerHangsUp(m_state.tasks.at(id));
    dispatch();
}

Outcome World::updateWorkspace(const WorkspaceChange &change)
{
    return dispatched(m_settings.update(change));
}

Made World::createActivity(const ActivityChange &wanted)
{
    return m_settings.createActivity(wanted);
}

Outcome World::updateActivity(Id id, const ActivityChange &change)
{
    return m_settings.updateActivity(m_state.activities.at(id), change);
}

Outcome World::deleteActivity(Id id)
{
    return m_settings.removeActivity(id);
}

Made World::createChannel(const ChannelChange &wanted)
{
    return m_settings.createChannel(wanted);
}

Outcome World::updateChannel(Id id, const ChannelChange &change)
{
    return m_settings.updateChannel(m_state.channels.at(id), change);
}

Outcome World::deleteChannel(Id id)
{
    return m_settings.removeChannel(id);
}

Made World::createQueue(const QueueChange &wanted)
{
    return m_queues.create(wanted);
}

Outcome World::updateQueue(Id id, const QueueChange &change)
{
    return dispatched(m_queues.update(m_state.queues.at(id), change));
}

Outcome World::deleteQueue(Id id)
{
    return m_queues.remove(id);
}

Made World::createWorkflow(const WorkflowChange &wanted)
{
    return m_workflows.create(wanted);
}

Outcome World::updateWorkflow(Id id, const WorkflowChange &change)
{
    return m_workflows.update(m_state.workflows.at(id), change);
}

Outcome World::deleteWorkflow(Id id)
{
    return m_workflows.remove(id);
}

Made World::createWorker(const NewWorker &wanted)
{
    return dispatched(m_workers.create(wanted));
}

Outcome World::deleteWorker(Id id)
{
    return m_workers.remove(id);
}

void World::recordAlert(Alert alert)
{
    alert.id = m_state.nextId();
    alert.at = m_state.now;
    alert.variables.truncate(Assumptions::MaxAlertText);
    alert.responseHeaders.truncate(Assumptions::MaxAlertText);
    alert.responseBody.truncate(Assumptions::MaxAlertText);
    m_state.alerts.emplace(alert.id, std::move(alert));
    while (m_state.alerts.size() > Assumptions::MaxAlerts)
        m_state.alerts.erase(m_state.alerts.begin());
}

void World::setWorkerActivity(Id id, Id activity, bool rejectPending)
{
    Worker &worker = m_state.workers.at(id);
    m_workers.move(worker, activity);
    if (rejectPending)
        m_reservationLife.rejectPending(worker, activity);
    dispatch();
}

void World::setWorkerAttributes(Id id, const QByteArray &attributes)
{
    m_workers.setAttributes(m_state.workers.at(id), attributes);
    dispatch();
}

void World::setWorkerName(Id id, const QByteArray &name)
{
    m_workers.setName(m_state.workers.at(id), name);
}

void World::setWorkerChannel(Id id, Id workerChannel, int capacity, bool available)
{
    m_workers.setChannel(m_state.workers.at(id), workerChannel, capacity, available);
    dispatch();
}

} // namespace Simulator
