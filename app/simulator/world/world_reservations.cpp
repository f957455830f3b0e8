#include "events.h"
#include "world.h"

namespace Simulator {

namespace {

Refusal wrongState(const State &state, const Reservation &reservation, QByteArrayView wanted)
{
    return invalid("Reservation " + state.sids.text(Kind::Reservation, reservation.id) + " is already in state [" +
                   wireWord(reservation.status).toByteArray() + "] and cannot be updated to [" + wanted.toByteArray() +
                   "]");
}

Refusal onHold(const State &state, const Reservation &reservation, QByteArrayView wanted)
{
    return invalid("Reservation " + state.sids.text(Kind::Reservation, reservation.id) +
                   " not in expected state [pending] and cannot be updated to [" + wanted.toByteArray() + "]");
}

} // namespace

Outcome World::setReservationStatus(Id id, ReservationStatus to, Id workerActivity)
{
    Reservation &reservation = m_state.reservations.at(id);
    const ReservationStatus from = reservation.status;
    const bool pending = from == ReservationStatus::Pending;
    if (pending && reservation.hold != Hold::None && to == ReservationStatus::Accepted)
        return onHold(m_state, reservation, "onHold");
    if (pending && reservation.hold != Hold::None)
        return onHold(m_state, reservation, wireWord(to));

    if (to == ReservationStatus::Accepted && pending) {
        accept(reservation);
    } else if (to == ReservationStatus::Rejected && pending) {
        reject(reservation, workerActivity);
    } else if (to == ReservationStatus::Wrapping && from == ReservationStatus::Accepted) {
        wrapUp(reservation);
        changeTask(taskOf(reservation), TaskStatus::Wrapping);
        recordTask(m_state, taskOf(reservation), EventType::TaskWrapup);
    } else if (to == ReservationStatus::Completed &&
               (from == ReservationStatus::Accepted || from == ReservationStatus::Wrapping)) {
        complete(reservation);
        Task &task = taskOf(reservation);
        if (openReservations(task).empty())
            finishTask(task, TaskStatus::Completed, task.reason);
    } else {
        return wrongState(m_state, reservation, wireWord(to));
    }
    dispatch();
    return {};
}

void World::touchReservation(Id id)
{
    Reservation &reservation = m_state.reservations.at(id);
    reservation.updated = m_state.now;
    ++reservation.version;
    ++taskOf(reservation).listVersion;
}

void World::offer(Task &task, Worker &worker)
{
    const Queue *queue = find(m_state.queues, task.queue);
    const Workflow *workflow = find(m_state.workflows, task.workflow);
    Reservation reservation;
    reservation.id = m_state.nextId();
    reservation.task = task.id;
    reservation.worker = worker.id;
    reservation.previousActivity = worker.activity;
    reservation.created = reservation.updated = m_state.now;
    reservation.expires = m_state.now + (workflow ? workflow->reservationTimeout : 120) * Second;
    task.reservations.push_back(reservation.id);
    task.open.push_back(reservation.id);
    ++task.offers;
    ++task.listVersion;
    worker.open.push_back(reservation.id);
    schedule(reservation.expires, Due::ReservationTimeout, reservation.id);
    if (task.status != TaskStatus::Reserved)
        changeTask(task, TaskStatus::Reserved);
    m_state.reservations.emplace_hint(m_state.reservations.end(), reservation.id, reservation);
    recordReservation(m_state, reservation, EventType::ReservationCreated);
    if (queue && queue->reservationActivity != 0)
        moveWorker(worker, queue->reservationActivity);
}

void World::change(Reservation &reservation, ReservationStatus to, EventType type)
{
    reservation.status = to;
    reservation.hold = Hold::None;
    reservation.legEnds = Never;
    reservation.expires = Never;
    reservation.updated = m_state.now;
    ++reservation.version;
    ++taskOf(reservation).listVersion;
    recordReservation(m_state, reservation, type);
}

void World::accept(Reservation &reservation)
{
    Task &task = taskOf(reservation);
    // Whom a call rang before is connected by accepting.
    reservation.bridged = reservation.bridged || reservation.onLine;
    changeTask(task, TaskStatus::Assigned);
    change(reservation, ReservationStatus::Accepted, EventType::ReservationAccepted);
    schedule(m_state.now + Assumptions::AssignedTaskStays, Due::TaskDeletion, task.id);
    const Queue *queue = find(m_state.queues, task.queue);
    if (queue && queue->assignmentActivity != 0)
        moveWorker(workerOf(reservation), queue->assignmentActivity);
    rescindOthers(reservation);
}

void World::reject(Reservation &reservation, Id workerActivity)
{
    change(reservation, ReservationStatus::Rejected, EventType::ReservationRejected);
    release(reservation, workerActivity);
    comeBackLater(workerOf(reservation));
    requeue(taskOf(reservation));
}

void World::timeOut(Reservation &reservation)
{
    change(reservation, ReservationStatus::Timeout, EventType::ReservationTimeout);
    release(reservation, m_state.workspace.timeoutActivity);
    comeBackLater(workerOf(reservation));
    requeue(taskOf(reservation));
}

void World::comeBackLater(const Worker &worker)
{
    if (worker.returnsAfter != Never && worker.activity == m_state.workspace.timeoutActivity)
        schedule(m_state.now + worker.returnsAfter, Due::WorkerReturns, worker.id);
}

void World::cancel(Reservation &reservation)
{
    change(reservation, ReservationStatus::Canceled, EventType::ReservationCanceled);
    release(reservation, 0);
}

void World::wrapUp(Reservation &reservation)
{
    change(reservation, ReservationStatus::Wrapping, EventType::ReservationWrapup);
}

void World::complete(Reservation &reservation)
{
    endConference(reservation);
    change(reservation, ReservationStatus::Completed, EventType::ReservationCompleted);
    release(reservation, reservation.postWorkActivity);
}

void World::rescindOthers(const Reservation &accepted)
{
    for (Reservation *other : openReservations(taskOf(accepted))) {
        if (other->id == accepted.id || other->status != ReservationStatus::Pending)
            continue;
        change(*other, ReservationStatus::Rescinded, EventType::ReservationRescinded);
        release(*other, 0);
    }
}

// The worker is free of it: to the activity asked for, else back to where he was, unless somebody moved him meanwhile.
void World::release(const Reservation &reservation, Id activity)
{
    Worker &worker = workerOf(reservation);
    std::erase(worker.open, reservation.id);
    std::erase(taskOf(reservation).open, reservation.id);
    if (activity != 0) {
        moveWorker(worker, activity);
        return;
    }
    const Queue *queue = find(m_state.queues, taskOf(reservation).queue);
    const bool movedByQueue =
        queue && (worker.activity == queue->reservationActivity || worker.activity == queue->assignmentActivity);
    if (movedByQueue && worker.open.empty() && reservation.previousActivity != 0)
        moveWorker(worker, reservation.previousActivity);
}

std::vector<Reservation *> World::openReservations(const Task &task)
{
    std::vector<Reservation *> open;
    for (const Id id : task.open)
        open.push_back(&m_state.reservations.at(id));
    return open;
}

} // namespace Simulator
