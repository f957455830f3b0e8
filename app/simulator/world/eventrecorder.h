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
    void task(const Task &task, EventType type);
    /// What happened to a task at one line of its workflow; Event::DefaultRoute is the default queue.
    void route(const Task &task, EventType type, int route);
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
