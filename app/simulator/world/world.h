#pragma once

#include "instructions.h"
#include "queues.h"
#include "workflowsettings.h"
#include "workspacesettings.h"
#include "worldcheckpoint.h"

namespace Simulator {

/// A TaskRouter: its state, its rules and its clock, as the API and scenarios see it. Pure: no socket, no wall clock,
/// no chance, no global; the same start and calls lead to the same state. Time passes only in advanceTo(). Whatever
/// changes here, the router looks afterwards who can be offered something.
class World
{
public:
    enum class Mode : quint8 {
        Live,
        /// Somebody tells what has been: nothing is offered or falls due by itself, and everybody stays in his
        /// activity.
        Replay
    };

    explicit World(State state, Mode mode = Mode::Live);
    /// Goes on where another one was.
    explicit World(WorldCheckpoint checkpoint);
    Q_DISABLE_COPY_MOVE(World)

    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] const SidCodec &sids() const { return m_state.sids; }
    [[nodiscard]] Time now() const { return m_state.now; }

    /// One more was asked and answered.
    void countRequest() { ++m_state.requests; }

    /// While one lives nobody is asked and no task moves: what is done now is told as it was asked for, and what
    /// follows from it comes a moment later, when the last of them goes. See Assumptions.
    class Pause
    {
    public:
        explicit Pause(World &world)
            : m_world(world)
        {
            ++m_world.m_pauses;
        }
        ~Pause()
        {
            if (--m_world.m_pauses == 0 && m_world.m_dispatches)
                m_world.dispatch();
        }
        Q_DISABLE_COPY_MOVE(Pause)

    private:
        World &m_world;
    };

    // Clock
    /// Does everything that falls due until then, in order. Time never goes back.
    void advanceTo(Time when);
    /// When something falls due next; Never where nothing does.
    [[nodiscard]] Time nextDue() const { return m_timers.nextAt(); }

    // Reservations. The caller has found the reservation and checked the precondition.
    /// `workerActivity`: where a rejecting worker goes; 0: back.
    [[nodiscard]] Outcome setReservationStatus(Id reservation, ReservationStatus to, Id workerActivity);
    /// As if somebody else had changed it: a new version, nothing else.
    void touchReservation(Id reservation);
    /// `fromTask`: asked for below the task, where there is one more of them.
    [[nodiscard]] Outcome instruct(Id reservation, const Fields &form, bool fromTask);

    // What the rules do by themselves while a world is live
    /// `backTo`: the activity where the worker was before. `timeout`: seconds until it runs out, if not as the workflow
    /// says.
    Id offer(Id task, Id worker, Id backTo, std::optional<int> timeout = {});
    /// The worker answers the telephone that a conference rings.
    void answerConference(Id reservation);
    /// An end that no client can set: timeout, canceled or rescinded.
    void endReservation(Id reservation, ReservationStatus end);

    // Tasks
    Id createTask(const NewTask &wanted);
    [[nodiscard]] Outcome setTaskStatus(Id task, TaskStatus to, const QByteArray &reason);
    void updateTask(Id task, const TaskChange &change);
    /// Routes all tasks of a workflow anew that wait; those that are offered to somebody when the offer ends.
    void reevaluateTasks(Id workflow);
    void deleteTask(Id task);
    void callerHangsUp(Id task);

    // What the workspace consists of. What is refused changes nothing.
    [[nodiscard]] Outcome updateWorkspace(const WorkspaceChange &change);
    [[nodiscard]] Made createActivity(const ActivityChange &wanted);
    [[nodiscard]] Outcome updateActivity(Id activity, const ActivityChange &change);
    [[nodiscard]] Outcome deleteActivity(Id activity);
    [[nodiscard]] Made createChannel(const ChannelChange &wanted);
    [[nodiscard]] Outcome updateChannel(Id channel, const ChannelChange &change);
    [[nodiscard]] Outcome deleteChannel(Id channel);
    [[nodiscard]] Made createQueue(const QueueChange &wanted);
    [[nodiscard]] Outcome updateQueue(Id queue, const QueueChange &change);
    [[nodiscard]] Outcome deleteQueue(Id queue);
    [[nodiscard]] Made createWorkflow(const WorkflowChange &wanted);
    [[nodiscard]] Outcome updateWorkflow(Id workflow, const WorkflowChange &change);
    [[nodiscard]] Outcome deleteWorkflow(Id workflow);

    // Workers
    [[nodiscard]] Made createWorker(const NewWorker &wanted);
    [[nodiscard]] Outcome deleteWorker(Id worker);
    void setWorkerActivity(Id worker, Id activity, bool rejectPending);
    void setWorkerAttributes(Id worker, const QByteArray &attributes);
    void setWorkerName(Id worker, const QByteArray &name);
    /// How many tasks of a channel a worker does at once, and whether he does any.
    void setWorkerChannel(Id worker, Id workerChannel, int capacity, bool available);
    /// What a telephone does that rings at this worker from now on; at everybody else.
    void planLegs(Id worker, const LegPlan &plan) { m_telephony.plan(worker, plan); }
    void planLegs(const LegPlan &plan) { m_telephony.plan(plan); }

    [[nodiscard]] WorldCheckpoint checkpoint() const;
    /// Keeps it as of now; its id and time need not be set. Of many the oldest go.
    void recordAlert(Alert alert);

    /// Its state, for another world. This one is of no use afterwards.
    [[nodiscard]] State releaseState() { return std::move(m_state); }

private:
    void pickUp();
    void fire(const WorldTimers::Timer &timer);
    void dispatch();
    /// Looks, after something was done, who can be offered something.
    template <class Result>
    [[nodiscard]] Result dispatched(Result result)
    {
        dispatch();
        return result;
    }

    Mode m_mode;
    int m_pauses = 0;
    bool m_dispatches = false; ///< Something was done during a pause.
    State m_state;
    WorldTimers m_timers;
    EventRecorder m_recorder{m_state};
    Router m_router{m_state};
    Workers m_workers{m_state, m_recorder, m_timers, m_router};
    WorkspaceSettings m_settings{m_state, m_recorder, m_router};
    Queues m_queues{m_state, m_recorder, m_router};
    WorkflowSettings m_workflows{m_state, m_recorder};
    Tasks m_tasks{m_state, m_recorder, m_timers, m_router};
    Conferences m_conferences{m_state, m_tasks};
    Reservations m_reservations{m_state, m_recorder, m_timers, m_workers, m_tasks, m_conferences};
    TaskLife m_taskLife{m_state, m_recorder, m_router, m_tasks, m_reservations};
    ReservationLife m_reservationLife{m_state, m_reservations, m_taskLife, m_tasks};
    Telephony m_telephony{m_state,       m_recorder,     m_timers,   m_tasks,
                          m_conferences, m_reservations, m_taskLife, m_reservationLife};
    Instructions m_instructions{m_state, m_tasks, m_reservations, m_telephony};
};

} // namespace Simulator
