#pragma once

#include "alert.h"
#include "eventlog.h"
#include "routing/routingtask.h"
#include "routing/workflow.h"

#include <map>
#include <memory>
#include <vector>

namespace Simulator {

// All text is UTF-8 as it goes on the wire; `attributes` are JSON texts. `version` is what the ETag says.

struct Activity
{
    Id id = 0;
    QByteArray name;
    bool available = false;
    Time created = 0;
    Time updated = 0;
};

struct Channel
{
    Id id = 0;
    QByteArray uniqueName;
    QByteArray name;
    bool optimized = true;
    Time created = 0;
    Time updated = 0;
};

struct Queue
{
    Id id = 0;
    QByteArray name;
    QByteArray targetWorkers = "1 == 1"; ///< The expression that is shown; `workers` is what it means.
    Routing::Expression workers;
    int maxReservedWorkers = 1;
    bool fifo = true;
    Id reservationActivity = 0; ///< 0: the worker's activity stays.
    Id assignmentActivity = 0;
    Time created = 0;
    Time updated = 0;
};

struct Workflow
{
    Id id = 0;
    QByteArray name;
    int reservationTimeout = 120; ///< Seconds.
    QByteArray configuration;     ///< TaskRouter's JSON as it was written.
    /// What it means; queues are called as their SIDs. Never null. Events keep it when there is another.
    std::shared_ptr<const Routing::Workflow> routing = std::make_shared<const Routing::Workflow>();
    QByteArray callbackUrl;
    QByteArray fallbackUrl;
    Time created = 0;
    Time updated = 0;
};

struct WorkerChannel
{
    Id id = 0;
    Id channel = 0;
    int capacity = 1;
    bool available = true;
    Time created = 0;
    Time updated = 0;
};

struct Worker
{
    Id id = 0;
    QByteArray name;
    QByteArray attributes = "{}";
    Id activity = 0;
    Id homeActivity = 0;       ///< Where a simulated person comes back to by himself.
    Time returnsAfter = Never; ///< How long he stays in the timeout activity after an offer ran out; Never: for good.
    std::vector<Id> queues;    ///< Those whose expression he fits, ascending; kept by the world.
    std::vector<WorkerChannel> channels;
    std::vector<Id> open; ///< His open reservations.
    Time statusChanged = 0;
    Time lastTaskEnded = 0; ///< When the last reservation that he had accepted ended; 0: never.
    Time created = 0;
    Time updated = 0;
    quint32 version = 0;
};

struct Task
{
    Id id = 0;
    TaskStatus status = TaskStatus::Pending;
    QByteArray attributes = "{}";
    QByteArray reason;
    int priority = 0;
    int ownPriority = 0; ///< What it came with or was given; a target's goes before it.
    int timeout = 86400; ///< Seconds that it may wait unaccepted.
    Id queue = 0;
    Id workflow = 0;
    Id channel = 0;
    Id routingTarget = 0; ///< A worker or a queue, or 0.
    bool ignoreCapacity = false;
    bool callerGone = false;      ///< Nobody is on the line any more.
    std::vector<Id> reservations; ///< In order of creation.
    std::vector<Id> open;         ///< Those of them that are open.
    int offers = 0;               ///< Reservations there were, also finished ones: the assignment count.
    Time created = 0;
    Time updated = 0;
    Time queued = 0;
    std::optional<Routing::Standing> standing; ///< In its workflow; nothing: put into its queue by hand, or nowhere.
    std::shared_ptr<const Routing::Workflow> routing; ///< The configuration in which it stands there.
    bool routesAnew = false;                          ///< Its attributes or its workflow changed since it was routed.
    Time virtualStart = 0;
    Time finished = Never;
    quint32 version = 0;
    quint32 listVersion = 0; ///< Changes among its reservations.
};

/// Why a pending reservation hides the internal state "onHold": a telephone leg is being set up that will accept it.
enum class Hold : quint8 { None, Conference, Dequeue, Call };
/// How a telephone leg ends that an instruction started.
enum class LegEnd : quint8 { Answered, NoAnswer, Busy, BadNumber, CallerGone };

struct Reservation
{
    Id id = 0;
    Id task = 0;
    Id worker = 0;
    Id previousActivity = 0; ///< Where the worker goes back to.
    Time created = 0;
    Time updated = 0;
    Time expires = Never; ///< Never while on hold.
    int timeout = 0;      ///< Seconds, from its workflow.
    qint32 timeLeft = 0;  ///< Milliseconds that were left when the hold began.
    quint32 version = 0;
    ReservationStatus status = ReservationStatus::Pending;
    Hold hold = Hold::None;
    LegEnd legEnd = LegEnd::Answered; ///< What the leg that rings will come to.
    bool wasAccepted = false;
    bool onLine = false;     ///< The worker answered a call that does not accept.
    bool conference = false; ///< In a conference that runs.
    bool bridged = false;    ///< The dequeue or call instruction connected it.
    Time legEnds = Never;    ///< When the telephone stops ringing; Never: it does not ring.
    Id postWorkActivity = 0; ///< Where the worker goes when the call is over; 0: as his reservation's end says.
};

struct Workspace
{
    Id id = 0;
    QByteArray name;
    QByteArray eventCallbackUrl;
    QByteArray eventsFilter;
    Id defaultActivity = 0;
    Id timeoutActivity = 0;
    bool multitask = true;
    bool fifo = true;
    Time created = 0;
    Time updated = 0;
};

template <class T>
using Table = std::map<Id, T>;

/// Everything that is so at one moment of a simulated contact centre: plain data without rules.
struct State
{
    SidCodec sids;
    quint64 seed = 1;
    Time now = 0;
    Id lastId = 0;
    Id account = 0;
    Workspace workspace;
    Table<Activity> activities;
    Table<Channel> channels;
    Table<Queue> queues;
    Table<Workflow> workflows;
    Table<Worker> workers;
    Table<Task> tasks;
    Table<Reservation> reservations;
    std::map<Id, QByteArray> formerNames; ///< Of what was deleted, for the history; of a channel its unique name.
    EventLog events;
    Table<Alert> alerts;      ///< The newest, Assumptions::MaxAlerts at most.
    quint64 requests = 0;     ///< That were answered; their ids are made of it.
    quint32 tasksVersion = 0; ///< Changes among the tasks; likewise the workers.
    quint32 workersVersion = 0;

    Id nextId() { return ++lastId; }
};

template <class T>
[[nodiscard]] T *find(Table<T> &table, Id id)
{
    const auto it = table.find(id);
    return it == table.end() ? nullptr : &it->second;
}
template <class T>
[[nodiscard]] const T *find(const Table<T> &table, Id id)
{
    const auto it = table.find(id);
    return it == table.end() ? nullptr : &it->second;
}

} // namespace Simulator
