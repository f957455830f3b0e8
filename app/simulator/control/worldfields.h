#pragma once

#include "described.h"
#include "simulator/world/worldcheckpoint.h"

namespace Simulator {

// What a world is made of; see checkpointfields.h for what drives it. A row a member, in the order of the struct: what
// is not here is not in a world's file. Whoever adds a member adds its row, or this does not compile. The file names
// its rows, so those of other versions are refused.

template <>
struct Description<Activity>
{
    using T = Activity;
    static constexpr auto name = "activity";
    static constexpr std::tuple fields{Field("id", &T::id), Field("name", &T::name), Field("available", &T::available),
                                       Field("created", &T::created), Field("updated", &T::updated)};
};

template <>
struct Description<Channel>
{
    using T = Channel;
    static constexpr auto name = "channel";
    static constexpr std::tuple fields{Field("id", &T::id),           Field("uniqueName", &T::uniqueName),
                                       Field("name", &T::name),       Field("optimized", &T::optimized),
                                       Field("created", &T::created), Field("updated", &T::updated)};
};

template <>
struct Description<Queue>
{
    using T = Queue;
    static constexpr auto name = "queue";
    static constexpr std::tuple fields{Field("id", &T::id),
                                       Field("name", &T::name),
                                       Field("targetWorkers", &T::targetWorkers),
                                       Field("workers", &T::workers),
                                       Field("maxReservedWorkers", &T::maxReservedWorkers),
                                       Field("fifo", &T::fifo),
                                       Field("reservationActivity", &T::reservationActivity, Names::Activity),
                                       Field("assignmentActivity", &T::assignmentActivity, Names::Activity),
                                       Field("created", &T::created),
                                       Field("updated", &T::updated)};
};

template <>
struct Description<Routing::Target>
{
    using T = Routing::Target;
    static constexpr auto name = "target";
    static constexpr std::tuple fields{Field("place", &T::place),
                                       Field("queue", &T::queue),
                                       Field("queueIsInherited", &T::queueIsInherited),
                                       Field("expression", &T::expression),
                                       Field("priority", &T::priority),
                                       Field("priorityIsInherited", &T::priorityIsInherited),
                                       Field("timeout", &T::timeout),
                                       Field("orderBy", &T::orderBy),
                                       Field("skipIf", &T::skipIf),
                                       Field("knownWorker", &T::knownWorker)};
};

template <>
struct Description<Routing::Filter>
{
    using T = Routing::Filter;
    static constexpr auto name = "filter";
    static constexpr std::tuple fields{Field("place", &T::place), Field("name", &T::name),
                                       Field("expression", &T::expression), Field("targets", &T::targets)};
};

template <>
struct Description<Routing::Workflow>
{
    using T = Routing::Workflow;
    static constexpr auto name = "routing";
    static constexpr std::tuple fields{Field("filters", &T::filters), Field("defaultQueue", &T::defaultQueue)};
};

template <>
struct Description<Routing::Standing>
{
    using T = Routing::Standing;
    static constexpr auto name = "standing";
    static constexpr std::tuple fields{Field("step", &T::step), Field("since", &T::since),
                                       Field("hasTimedOut", &T::hasTimedOut), Field("isSettled", &T::isSettled)};
};

template <>
struct Description<Workflow>
{
    using T = Workflow;
    static constexpr auto name = "workflow";
    static constexpr std::tuple fields{Field("id", &T::id),
                                       Field("name", &T::name),
                                       Field("reservationTimeout", &T::reservationTimeout),
                                       Field("configuration", &T::configuration),
                                       Field("routing", &T::routing),
                                       Field("callbackUrl", &T::callbackUrl),
                                       Field("fallbackUrl", &T::fallbackUrl),
                                       Field("created", &T::created),
                                       Field("updated", &T::updated)};
};

template <>
struct Description<WorkerChannel>
{
    using T = WorkerChannel;
    static constexpr auto name = "workerChannel";
    static constexpr std::tuple fields{Field("id", &T::id),
                                       Field("channel", &T::channel, Names::Channel, Presence::Living),
                                       Field("capacity", &T::capacity),
                                       Field("available", &T::available),
                                       Field("created", &T::created),
                                       Field("updated", &T::updated)};
};

template <>
struct Description<Worker>
{
    using T = Worker;
    static constexpr auto name = "worker";
    static constexpr std::tuple fields{Field("id", &T::id),
                                       Field("name", &T::name),
                                       Field("attributes", &T::attributes),
                                       Field("activity", &T::activity, Names::Activity, Presence::Living),
                                       Field("homeActivity", &T::homeActivity, Names::Activity),
                                       Field("returnsAfter", &T::returnsAfter),
                                       Derived(&T::queues),
                                       Field("channels", &T::channels),
                                       Field("open", &T::open, Names::Reservation, Presence::Living),
                                       Field("statusChanged", &T::statusChanged),
                                       Field("lastTaskEnded", &T::lastTaskEnded),
                                       Field("created", &T::created),
                                       Field("updated", &T::updated),
                                       Field("version", &T::version)};
};

template <>
struct Description<Task>
{
    using T = Task;
    static constexpr auto name = "task";
    static constexpr std::tuple fields{Field("id", &T::id),
                                       Field("status", &T::status),
                                       Field("attributes", &T::attributes),
                                       Field("reason", &T::reason),
                                       Field("priority", &T::priority),
                                       Field("ownPriority", &T::ownPriority),
                                       Field("timeout", &T::timeout),
                                       Field("queue", &T::queue, Names::Queue),
                                       Field("workflow", &T::workflow, Names::Workflow),
                                       Field("channel", &T::channel, Names::Channel),
                                       Field("routingTarget", &T::routingTarget, Names::WorkerOrQueue),
                                       Field("ignoreCapacity", &T::ignoreCapacity),
                                       Field("callerGone", &T::callerGone),
                                       Field("reservations", &T::reservations, Names::Reservation, Presence::Living),
                                       Field("open", &T::open, Names::Reservation, Presence::Living),
                                       Field("offers", &T::offers),
                                       Field("created", &T::created),
                                       Field("updated", &T::updated),
                                       Field("queued", &T::queued),
                                       Field("standing", &T::standing),
                                       Field("routing", &T::routing),
                                       Field("routesAnew", &T::routesAnew),
                                       Field("virtualStart", &T::virtualStart),
                                       Field("finished", &T::finished),
                                       Field("version", &T::version),
                                       Field("listVersion", &T::listVersion)};
};

template <>
struct Description<Reservation>
{
    using T = Reservation;
    static constexpr auto name = "reservation";
    static constexpr std::tuple fields{Field("id", &T::id),
                                       Field("task", &T::task, Names::Task, Presence::Living),
                                       Field("worker", &T::worker, Names::Worker),
                                       Field("previousActivity", &T::previousActivity, Names::Activity),
                                       Field("created", &T::created),
                                       Field("updated", &T::updated),
                                       Field("expires", &T::expires),
                                       Field("timeout", &T::timeout),
                                       Field("timeLeft", &T::timeLeft),
                                       Field("version", &T::version),
                                       Field("status", &T::status),
                                       Field("hold", &T::hold),
                                       Field("legEnd", &T::legEnd),
                                       Field("wasAccepted", &T::wasAccepted),
                                       Field("onLine", &T::onLine),
                                       Field("conference", &T::conference),
                                       Field("bridged", &T::bridged),
                                       Field("legEnds", &T::legEnds),
                                       Field("postWorkActivity", &T::postWorkActivity, Names::Activity)};
};

template <>
struct Description<Workspace>
{
    using T = Workspace;
    static constexpr auto name = "workspace";
    static constexpr std::tuple fields{Field("id", &T::id),
                                       Field("name", &T::name),
                                       Field("eventCallbackUrl", &T::eventCallbackUrl),
                                       Field("eventsFilter", &T::eventsFilter),
                                       Field("defaultActivity", &T::defaultActivity, Names::Activity, Presence::Living),
                                       Field("timeoutActivity", &T::timeoutActivity, Names::Activity, Presence::Living),
                                       Field("multitask", &T::multitask),
                                       Field("fifo", &T::fifo),
                                       Field("created", &T::created),
                                       Field("updated", &T::updated)};
};

// What it tells of may be gone.
template <>
struct Description<Event>
{
    using T = Event;
    static constexpr auto name = "event";
    static constexpr std::tuple fields{Field("id", &T::id),
                                       Field("at", &T::at),
                                       Field("type", &T::type),
                                       Field("task", &T::task),
                                       Field("reservation", &T::reservation),
                                       Field("worker", &T::worker),
                                       Field("queue", &T::queue),
                                       Field("workflow", &T::workflow),
                                       Field("channel", &T::channel),
                                       Field("taskCreated", &T::taskCreated),
                                       Field("taskQueued", &T::taskQueued),
                                       Field("taskVirtualStart", &T::taskVirtualStart),
                                       Field("taskVersion", &T::taskVersion),
                                       Field("taskPriority", &T::taskPriority),
                                       Field("previousPriority", &T::previousPriority),
                                       Field("taskStatus", &T::taskStatus),
                                       Field("taskAttributes", &T::taskAttributes),
                                       Field("taskReason", &T::taskReason),
                                       Field("reservationStatus", &T::reservationStatus),
                                       Field("reservationVersion", &T::reservationVersion),
                                       Field("reservationTimeout", &T::reservationTimeout),
                                       Field("reasonCode", &T::reasonCode),
                                       Field("workerName", &T::workerName),
                                       Field("workerAttributes", &T::workerAttributes),
                                       Field("activity", &T::activity),
                                       Field("previousActivity", &T::previousActivity),
                                       Field("inPrevious", &T::inPrevious),
                                       Field("name", &T::name),
                                       Field("expression", &T::expression),
                                       Field("flag", &T::flag),
                                       Field("routing", &T::routing),
                                       Field("step", &T::step),
                                       Field("previousQueue", &T::previousQueue),
                                       Field("moveReason", &T::moveReason)};
};

template <>
struct Description<Alert>
{
    using T = Alert;
    static constexpr auto name = "alert";
    static constexpr std::tuple fields{Field("id", &T::id),
                                       Field("at", &T::at),
                                       Field("code", &T::code),
                                       Field("isWarning", &T::isWarning),
                                       Field("text", &T::text),
                                       Field("kind", &T::kind),
                                       Field("subject", &T::subject),
                                       Field("url", &T::url),
                                       Field("variables", &T::variables),
                                       Field("responseHeaders", &T::responseHeaders),
                                       Field("responseBody", &T::responseBody)};
};

template <>
struct Description<State>
{
    using T = State;
    static constexpr auto name = "state";
    static constexpr std::tuple fields{Field("sids", &T::sids),
                                       Field("seed", &T::seed),
                                       Field("now", &T::now),
                                       Field("lastId", &T::lastId),
                                       Field("account", &T::account),
                                       Field("workspace", &T::workspace),
                                       Field("activities", &T::activities),
                                       Field("channels", &T::channels),
                                       Field("queues", &T::queues),
                                       Field("workflows", &T::workflows),
                                       Field("workers", &T::workers),
                                       Field("tasks", &T::tasks),
                                       Field("reservations", &T::reservations),
                                       Field("formerNames", &T::formerNames),
                                       Field("events", &T::events),
                                       Field("alerts", &T::alerts),
                                       Field("requests", &T::requests),
                                       Field("tasksVersion", &T::tasksVersion),
                                       Field("workersVersion", &T::workersVersion)};
};

template <>
struct Description<LegPlan>
{
    using T = LegPlan;
    static constexpr auto name = "phone";
    static constexpr std::tuple fields{Field("end", &T::end), Field("after", &T::after)};
};

template <>
struct Description<WorldTimers::Timer>
{
    using T = WorldTimers::Timer;
    static constexpr auto name = "worldTimer";
    static constexpr std::tuple fields{Field("at", &T::at), Field("order", &T::order), Field("due", &T::due),
                                       Field("subject", &T::subject)};
};

template <>
struct Description<WorldCheckpoint>
{
    using T = WorldCheckpoint;
    static constexpr auto name = "world";
    static constexpr std::tuple fields{Field("state", &T::state), Field("timers", &T::timers),
                                       Field("restless", &T::restless), Field("phones", &T::phones),
                                       Field("otherPhones", &T::otherPhones)};
};

} // namespace Simulator
