#pragma once

#include "tasklife.h"

namespace Simulator {

/// What people answer to an offer and how they end it, with what follows for the task.
class ReservationLife
{
public:
    /// What is handed in must live longer.
    ReservationLife(State &state, Reservations &reservations, TaskLife &tasks, Tasks &records);

    /// What a client may set.
    [[nodiscard]] Outcome setStatus(Reservation &reservation, ReservationStatus to, Id activity);
    /// `activity`: where the worker goes; 0: back.
    void reject(Reservation &reservation, Id activity);
    void timeOut(Reservation &reservation);
    /// Nobody could be connected.
    void cancel(Reservation &reservation);
    void rescind(Reservation &reservation);
    /// All open offers of a worker that no telephone rings for.
    void rejectPending(const Worker &worker, Id activity);

private:
    [[nodiscard]] Task &taskOf(const Reservation &reservation);

    State &m_state;
    Reservations &m_reservations;
    TaskLife &m_tasks;
    Tasks &m_records;
};

} // namespace Simulator
