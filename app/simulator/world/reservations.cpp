#include "reservations.h"

#include "assumptions.h"

namespace Simulator {

Reservations::Reservations(State &state, EventRecorder &recorder, WorldTimers &timers, Workers &workers, Tasks &tasks,
                           Conferences &conferences)
    : m_state(state)
    , m_recorder(recorder)
    , m_timers(timers)
    , m_workers(workers)
    , m_tasks(tasks)
    , m_conferences(conferences)
{
}

Reservation &Reservations::offer(Task &task, Worker &worker, std::optional<int> timeout)
{
    const Queue *queue = find(m_state.queues, task.queue);
    const Workflow *workflow = find(m_state.workflows, task.workflow);
    Reservation reservation;
    reservation.id = m_state.nextId();
    reservation.task = task.id;
    reservation.worker = worker.id;
    reservation.previousActivity = worker.activity;
    reservation.created = reservation.updated = m_state.now;
    reservation.timeout = timeout.value_or(workflow ? workflow->reservationTimeout : Assumptions::ReservationTimeout);
    reservation.expires = m_state.now + reservation.timeout * Second;
    task.reservations.push_back(reservation.id);
    task.open.push_back(reservation.id);
    ++task.offers;
    ++task.listVersion;
    worker.open.push_back(reservation.id);
    m_timers.schedule(reservation.expires, WorldDue::ReservationTimeout, reservation.id);
    if (task.status != TaskStatus::Reserved)
        m_tasks.setStatus(task, TaskStatus::Reserved);
    Reservation &made =
        m_state.reservations.emplace_hint(m_state.reservations.end(), reservation.id, reservation)->second;
    m_workers.touch(worker);
    m_recorder.reservation(made, EventType::ReservationCreated);
    if (queue && queue->reservationActivity != 0)
        m_workers.move(worker, queue->reservationActivity);
    return made;
}

void Reservations::change(Reservation &reservation, ReservationStatus to, EventType type)
{
    reservation.status = to;
    reservation.hold = Hold::None;
    reservation.legEnds = Never;
    reservation.expires = Never;
    touch(reservation);
    m_workers.touch(workerOf(reservation));
    m_recorder.reservation(reservation, type);
}

void Reservations::touch(Reservation &reservation)
{
    reservation.updated = m_state.now;
    ++reservation.version;
    ++taskOf(reservation).listVersion;
}

void Reservations::accept(Reservation &reservation)
{
    Task &task = taskOf(reservation);
    // Whom a call rang before is connected by accepting.
    reservation.bridged = reservation.bridged || reservation.onLine;
    reservation.wasAccepted = true;
    m_tasks.setStatus(task, TaskStatus::Assigned);
    change(reservation, ReservationStatus::Accepted, EventType::ReservationAccepted);
    m_timers.schedule(m_state.now + Assumptions::AssignedTaskStays, WorldDue::TaskDeletion, task.id);
    const Queue *queue = find(m_state.queues, task.queue);
    if (queue && queue->assignmentActivity != 0)
        m_workers.move(workerOf(reservation), queue->assignmentActivity);
    rescindOthers(reservation);
}

void Reservations::reject(Reservation &reservation, Id activity)
{
    change(reservation, ReservationStatus::Rejected, EventType::ReservationRejected);
    release(reservation, activity);
    m_workers.comeBackLater(workerOf(reservation));
}

void Reservations::timeOut(Reservation &reservation)
{
    change(reservation, ReservationStatus::Timeout, EventType::ReservationTimeout);
    release(reservation, m_state.workspace.timeoutActivity);
    m_workers.comeBackLater(workerOf(reservation));
}

void Reservations::cancel(Reservation &reservation)
{
    change(reservation, ReservationStatus::Canceled, EventType::ReservationCanceled);
    release(reservation, 0);
}

void Reservations::rescind(Reservation &reservation)
{
    change(reservation, ReservationStatus::Rescinded, EventType::ReservationRescinded);
    release(reservation, 0);
}

void Reservations::wrapUp(Reservation &reservation)
{
    change(reservation, ReservationStatus::Wrapping, EventType::ReservationWrapup);
}

void Reservations::complete(Reservation &reservation)
{
    m_conferences.end(reservation);
    change(reservation, ReservationStatus::Completed, EventType::ReservationCompleted);
    release(reservation, reservation.postWorkActivity);
}

void Reservations::rescindOthers(const Reservation &accepted)
{
    for (Reservation *other : openOf(taskOf(accepted))) {
        if (other->id == accepted.id || other->status != ReservationStatus::Pending)
            continue;
        rescind(*other);
    }
}

// The worker is free of it: to the activity asked for, else back to where he was, unless somebody moved him meanwhile.
void Reservations::release(const Reservation &reservation, Id activity)
{
    Worker &worker = workerOf(reservation);
    std::erase(worker.open, reservation.id);
    std::erase(taskOf(reservation).open, reservation.id);
    if (reservation.wasAccepted)
        worker.lastTaskEnded = m_state.now;
    m_workers.touch(worker);
    if (activity != 0) {
        m_workers.move(worker, activity);
        return;
    }
    const Queue *queue = find(m_state.queues, taskOf(reservation).queue);
    const bool movedByQueue =
        queue && (worker.activity == queue->reservationActivity || worker.activity == queue->assignmentActivity);
    if (movedByQueue && worker.open.empty() && reservation.previousActivity != 0)
        m_workers.move(worker, reservation.previousActivity);
}

std::vector<Reservation *> Reservations::openOf(const Task &task)
{
    std::vector<Reservation *> open;
    for (const Id id : task.open)
        open.push_back(&m_state.reservations.at(id));
    return open;
}

Task &Reservations::taskOf(const Reservation &reservation)
{
    return m_state.tasks.at(reservation.task);
}

Worker &Reservations::workerOf(const Reservation &reservation)
{
    return m_state.workers.at(reservation.worker);
}

} // namespace Simulator
