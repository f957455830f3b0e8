#pragma once

#include "state.h"

namespace Simulator {

/// Writes the history of a state: one Event with what it needs to be told later.
class EventRecorder
{
public:
    /// `state` must live longer.
    explicit EventRecorder(State &state)
        : m_state(state)
    {
    }

    void reservation(const Reservation &reservation, EventType type, int reasonCode = 0);
    /// `previousPriority`: what it was before; nothing: what it is.
    void task(const Task &task, EventType type, std::optional<int> previousPriority = {});
    /// What happened to a task at the step of its workflow at which it stands.
    void step(const Task &task, EventType type, std::optional<int> previousPriority = {});
    /// It is in another queue than it was.
    void moved(const Task &task, Id previousQueue, int previousPriority, MoveReason reason);
    void worker(const Worker &worker, EventType type, Id previousActivity = 0, Time inPrevious = 0);

    // Of what a workspace consists of, as it is now or was at last.
    void workspace(EventType type);
    void activity(const Activity &activity, EventType type);
    void channel(const Channel &channel, EventType type);
    void queue(const Queue &queue, EventType type);
    void workflow(const Workflow &workflow, EventType type);

private:
    [[nodiscard]] Event begin(EventType type);

    State &m_state;
};

} // namespace Simulator
