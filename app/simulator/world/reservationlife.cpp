#include "reservationlife.h"

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

ReservationLife::ReservationLife(State &state, Reservations &reservations, TaskLife &tasks, Tasks &records)
    : m_state(state)
    , m_reservations(reservations)
    , m_tasks(tasks)
    , m_records(records)
{
}

Outcome ReservationLife::setStatus(Reservation &reservation, ReservationStatus to, Id activity)
{
    const ReservationStatus from = reservation.status;
    const bool pending = from == ReservationStatus::Pending;
    if (pending && reservation.hold != Hold::None)
        return onHold(m_state, reservation, to == ReservationStatus::Accepted ? "onHold" : wireWord(to));
    if (to == ReservationStatus::Accepted && pending) {
        m_reservations.accept(reservation);
    } else if (to == ReservationStatus::Rejected && pending) {
        reject(reservation, activity);
    } else if (to == ReservationStatus::Wrapping && from == ReservationStatus::Accepted) {
        m_reservations.wrapUp(reservation);
        m_tasks.wrapUp(taskOf(reservation));
    } else if (to == ReservationStatus::Completed &&
               (from == ReservationStatus::Accepted || from == ReservationStatus::Wrapping)) {
        m_reservations.complete(reservation);
        Task &task = taskOf(reservation);
        if (task.open.empty())
            m_records.finish(task, TaskStatus::Completed, QByteArray(task.reason));
    } else {
        return wrongState(m_state, reservation, wireWord(to));
    }
    return {};
}

void ReservationLife::reject(Reservation &reservation, Id activity)
{
    m_reservations.reject(reservation, activity);
    m_tasks.requeue(taskOf(reservation));
}

void ReservationLife::timeOut(Reservation &reservation)
{
    m_reservations.timeOut(reservation);
    m_tasks.requeue(taskOf(reservation));
}

void ReservationLife::cancel(Reservation &reservation)
{
    m_reservations.cancel(reservation);
    m_tasks.requeue(taskOf(reservation));
}

void ReservationLife::rescind(Reservation &reservation)
{
    m_reservations.rescind(reservation);
    m_tasks.requeue(taskOf(reservation));
}

void ReservationLife::rejectPending(const Worker &worker, Id activity)
{
    const std::vector<Id> open = worker.open;
    for (const Id id : open) {
        Reservation &offered = m_state.reservations.at(id);
        if (offered.status == ReservationStatus::Pending && offered.hold == Hold::None)
            reject(offered, activity);
    }
}

Task &ReservationLife::taskOf(const Reservation &reservation)
{
    return m_state.tasks.at(reservation.task);
}

} // namespace Simulator
