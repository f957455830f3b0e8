#pragma once

#include "refusal.h"
#include "reservations.h"

namespace Simulator {

/// What a task and its reservations mean for each other: a task that ends takes its reservations along, and one whose
/// last reservation ended without acceptance waits again.
class TaskLife
{
public:
    /// What is handed in must live longer.
    TaskLife(State &state, EventRecorder &recorder, Router &router, Tasks &tasks, Reservations &reservations);

    /// What a client may set.
    [[nodiscard]] Outcome setStatus(Task &task, TaskStatus to, const QByteArray &reason);
    void cancel(Task &task, const QByteArray &reason);
    /// At a client's wish: what was accepted counts as done, what was not as taken away.
    void remove(Id task);
    /// By the system, long after it ended.
    void expire(Id task);
    /// Its call is over, or its work: the reservation has gone on to wrapping already.
    void wrapUp(Task &task);
    /// After one of its reservations ended without acceptance.
    void requeue(Task &task);
    /// Where its workflow sends it, or out of it.
    void move(Task &task, const Routing::Decision &decision);

private:
    State &m_state;
    EventRecorder &m_recorder;
    Router &m_router;
    Tasks &m_tasks;
    Reservations &m_reservations;
};

} // namespace Simulator
