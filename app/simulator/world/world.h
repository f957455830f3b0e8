#pragma once

#include "assumptions.h"
#include "random.h"
#include "refusal.h"

#include <queue>
#include <set>

namespace Simulator {

class Fields;

/// What a leg does: by the scenario's default, or ordered for one worker.
struct LegPlan
{
    LegEnd end = LegEnd::Answered;
    Time after = Assumptions::RingsFor;
};

/// A TaskRouter: its state, its rules and its clock. Pure: no socket, no wall clock, no global; the same start, seed
/// and calls lead to the same state. Time passes only in advanceTo().
class World
{
public:
    explicit World(State state);
    Q_DISABLE_COPY_MOVE(World)

    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] const SidCodec &sids() const { return m_state.sids; }
    [[nodiscard]] Time now() const { return m_state.now; }

    // Clock
    /// Does everything that falls due until then, in order. Time never goes back.
    void advanceTo(Time when);
    /// When something falls due next; Never where nothing does.
    [[nodiscard]] Time nextDue() const;

    // Reservations. The caller has found the reservation and checked the precondition.
    [[nodiscard]] Outcome setReservationStatus(Id reservation, ReservationStatus to, Id workerActivity);
    /// As if somebody else had changed it: a new version, nothing else.
    void touchReservation(Id reservation);
    [[nodiscard]] Outcome instruct(Id reservation, const Fields &form, bool fromTask);

    // Tasks
    struct NewTask
    {
        QByteArray attributes = "{}";
        int priority = 0;
        int timeout = 86400;
        Id workflow = 0;
        Id queue = 0;
        Id channel = 0;
        Id routingTarget = 0;
        bool ignoreCapacity = false;
        Time virtualStart = Never;
    };
    /// Without a queue the workflow finds one.
    Id createTask(const NewTask &wanted);
    [[nodiscard]] Outcome setTaskStatus(Id task, TaskStatus to, const QByteArray &reason);
    /// What a client may change of a task besides its status; what is not given stays.
    struct TaskChange
    {
        std::optional<QByteArray> attributes;
        std::optional<int> priority;
        std::optional<Id> channel;
        std::optional<Time> virtualStart;

        [[nodiscard]] bool isEmpty() const { return !attributes && !priority && !channel && !virtualStart; }
    };
    void updateTask(Id task, const TaskChange &change);
    void deleteTask(Id task);
    void callerHangsUp(Id task);

    // Workers
    void setWorkerActivity(Id worker, Id activity, bool rejectPending);
    void setWorkerAttributes(Id worker, const QByteArray &attributes);
    void setWorkerName(Id worker, const QByteArray &name);
    /// How many tasks of a channel a worker takes at once, and whether he takes any.
    void setWorkerChannel(Id worker, Id workerChannel, int capacity, bool available);
    /// What a telephone does that rings at this worker from now on.
    void planLegs(Id worker, const LegPlan &plan) { m_legPlans[worker] = plan; }
    void planLegs(const LegPlan &plan) { m_defaultLeg = plan; }

private:
    enum class Due : quint8 { ReservationTimeout, LegEnds, TaskDeletion, TaskTimeout, QueueTimeout, WorkerReturns };
    struct Timer
    {
        Time at = 0;
        quint64 order = 0; ///< What was set first comes first among equals.
        Due due = Due::ReservationTimeout;
        Id subject = 0;
        bool operator>(const Timer &other) const { return at != other.at ? at > other.at : order > other.order; }
    };

    void schedule(Time at, Due due, Id subject);
    void fire(const Timer &timer);

    // Reservations
    void offer(Task &task, Worker &worker);
    void change(Reservation &reservation, ReservationStatus to, EventType type);
    void accept(Reservation &reservation);
    void reject(Reservation &reservation, Id workerActivity);
    void timeOut(Reservation &reservation);
    void comeBackLater(const Worker &worker);
    /// Pending or accepted to an end or to wrapping, with what follows for its worker; the task is left to the caller.
    void cancel(Reservation &reservation);
    void wrapUp(Reservation &reservation);
    void complete(Reservation &reservation);
    void endConference(Reservation &reservation);
    void rescindOthers(const Reservation &accepted);
    void release(const Reservation &reservation, Id activity);
    [[nodiscard]] std::vector<Reservation *> openReservations(const Task &task);

    // Telephony
    /// Rings. With a hold it accepts the reservation when somebody answers.
    void startLeg(Reservation &reservation, Hold hold);
    void endLeg(Reservation &reservation);
    [[nodiscard]] LegPlan legPlan(const Reservation &reservation) const;
    void connectConference(Reservation &reservation);
    /// Nobody could be connected: the reservation is over, its task waits again.
    void failLeg(Reservation &reservation);
    /// The call that an instruction connected is over: wrapping, or done where it was no conference.
    void endCall(Reservation &reservation);
    [[nodiscard]] Outcome instructConference(Reservation &reservation, const Fields &form);
    [[nodiscard]] Outcome instructDequeue(Reservation &reservation, const Fields &form);
    [[nodiscard]] Outcome instructCall(Reservation &reservation, const Fields &form);
    [[nodiscard]] Outcome instructRedirect(Reservation &reservation, const Fields &form);
    [[nodiscard]] Outcome instructSupervise(Reservation &reservation, const Fields &form);
    [[nodiscard]] std::optional<Id> activityOf(const Fields &form, QByteArrayView field) const;
    [[nodiscard]] Outcome needsPending(const Reservation &reservation, const char *instruction, int code) const;

    // Tasks
    void changeTask(Task &task, TaskStatus to);
    void finishTask(Task &task, TaskStatus to, const QByteArray &reason);
    void cancelTask(Task &task, const QByteArray &reason);
    void removeTask(Id task, EventType type);
    /// Back to pending when its last open reservation ended without acceptance.
    void requeue(Task &task);
    void wantOffers(const Task &task);
    /// To the default queue, or out of its workflow, when it waited too long.
    void loseQueuePatience(Task &task);
    void expectQueueTimeout(const Task &task);

    // Matching
    /// Offers what waits to whom is free; the last thing that every change does.
    void dispatch();
    [[nodiscard]] std::vector<Worker *> availableWorkers();
    [[nodiscard]] Worker *bestWorker(const Task &task, const std::vector<Worker *> &available) const;
    [[nodiscard]] bool mayTake(const Worker &worker, const Task &task) const;

    void matchQueues(Worker &worker);
    void moveWorker(Worker &worker, Id activity);
    void changeAttributes(Task &task, const QByteArray &attributes);
    [[nodiscard]] Task &taskOf(const Reservation &reservation);
    [[nodiscard]] Worker &workerOf(const Reservation &reservation);

    State m_state;
    Random m_random;
    std::priority_queue<Timer, std::vector<Timer>, std::greater<>> m_timers;
    quint64 m_timerOrder = 0;
    std::map<Id, LegPlan> m_legPlans;
    LegPlan m_defaultLeg;
    std::set<Id> m_waiting; ///< Tasks that could take another reservation.
};

/// Where a workflow sends a task.
struct QueueTarget
{
    Id queue = 0;
    int route = Event::DefaultRoute; ///< The line of the workflow.
    int timeout = 0;                 ///< Seconds until the task leaves that queue; 0: never.
    std::vector<int> skipped;        ///< Lines that fit too, but nobody of their queue was available.
};
/// The first line of the workflow whose expression the attributes fit, else its default queue.
[[nodiscard]] QueueTarget targetFor(const State &state, const Workflow &workflow, const QByteArray &attributes);
/// Puts the task there, as of now.
void enterQueue(State &state, Task &task, const QueueTarget &target);
/// The Events of a task that came and went to its first queue. Without a queue in `target` it was put there by hand.
void recordArrival(State &state, const Task &task, const QueueTarget &target);
/// Whether the worker fits the task by the queue's expression; says nothing of time and capacity.
[[nodiscard]] bool isEligible(const Worker &worker, const Task &task);

} // namespace Simulator
