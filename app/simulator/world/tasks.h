#pragma once

#include "eventrecorder.h"
#include "router.h"
#include "taskchange.h"
#include "timers.h"

namespace Simulator {

/// The tasks of a state, each by itself: a change makes a new version, is in the history, and known to the router. What
/// follows for its reservations is TaskLife's.
class Tasks
{
public:
    /// What is handed in must live longer.
    Tasks(State &state, EventRecorder &recorder, WorldTimers &timers, Router &router);

    /// Brings it to its first queue, and sets what will fall due for it.
    Task &create(const NewTask &wanted);
    void setStatus(Task &task, TaskStatus to);
    void setAttributes(Task &task, const QByteArray &attributes);
    void update(Task &task, const TaskChange &change);
    /// Completed or canceled; it stays for a while.
    void finish(Task &task, TaskStatus to, const QByteArray &reason);
    /// With its reservations, of which none may be open.
    void remove(Id task, EventType type);
    /// To another step of its workflow, where it waits.
    void move(Task &task, const Routing::Decision &decision);
    /// Sets the time at which it has waited too long in its step.
    void expectStepEnd(const Task &task);

private:
    /// Where the decision sends it.
    void enter(Task &task, const Routing::Decision &decision) const;
    void recordArrival(const Task &task);
    void bumpVersion(Task &task);

    State &m_state;
    EventRecorder &m_recorder;
    WorldTimers &m_timers;
    Router &m_router;
};

} // namespace Simulator
