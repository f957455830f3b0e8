#pragma once

#include "conferences.h"
#include "workers.h"

namespace Simulator {

/// The reservations of a state: each step of one is a new version and in the history, and its worker goes where the
/// step sends him. What becomes of a task whose last reservation ended is TaskLife's.
class Reservations
{
public:
    /// What is handed in must live longer.
    Reservations(State &state, EventRecorder &recorder, WorldTimers &timers, Workers &workers, Tasks &tasks,
                 Conferences &conferences);

    /// `timeout`: seconds until it runs out, if not as the workflow says.
    Reservation &offer(Task &task, Worker &worker, std::optional<int> timeout = {});
    /// The others that were asked are rescinded.
    void accept(Reservation &reservation);
    void wrapUp(Reservation &reservation);
    void complete(Reservation &reservation);
    /// `activity`: where the worker goes; 0: back.
    void reject(Reservation &reservation, Id activity);
    void timeOut(Reservation &reservation);
    void cancel(Reservation &reservation);
    void rescind(Reservation &reservation);
    /// As if somebody else had changed it: a new version, nothing else.
    void touch(Reservation &reservation);

    [[nodiscard]] std::vector<Reservation *> openOf(const Task &task);

private:
    void change(Reservation &reservation, ReservationStatus to, EventType type);
    void rescindOthers(const Reservation &accepted);
    void release(const Reservation &reservation, Id activity);
    [[nodiscard]] Task &taskOf(const Reservation &reservation);
    [[nodiscard]] Worker &workerOf(const Reservation &reservation);

    State &m_state;
    EventRecorder &m_recorder;
    WorldTimers &m_timers;
    Workers &m_workers;
    Tasks &m_tasks;
    Conferences &m_conferences;
};

} // namespace Simulator
