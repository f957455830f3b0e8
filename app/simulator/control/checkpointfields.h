#pragma once

#include "simulator/scenario/checkpoint.h"
#include "worldfields.h"

namespace Simulator {

// What drives a world: its scenario, its script, its people, faults and goals. The rules of worldfields.h hold.

template <>
struct Description<Span>
{
    using T = Span;
    static constexpr auto name = "span";
    static constexpr std::tuple fields{Field("from", &T::from), Field("to", &T::to)};
};

template <>
struct Description<NewTask>
{
    using T = NewTask;
    static constexpr auto name = "newTask";
    static constexpr std::tuple fields{Field("attributes", &T::attributes),
                                       Field("priority", &T::priority),
                                       Field("timeout", &T::timeout),
                                       Field("workflow", &T::workflow, Names::Workflow),
                                       Field("queue", &T::queue, Names::Queue),
                                       Field("channel", &T::channel, Names::Channel),
                                       Field("routingTarget", &T::routingTarget, Names::WorkerOrQueue),
                                       Field("ignoreCapacity", &T::ignoreCapacity),
                                       Field("call", &T::call),
                                       Field("virtualStart", &T::virtualStart)};
};

template <>
struct Description<TaskPlan>
{
    using T = TaskPlan;
    static constexpr auto name = "taskPlan";
    static constexpr std::tuple fields{Field("key", &T::key), Field("task", &T::task), Field("patience", &T::patience)};
};

template <>
struct Description<FaultFigures>
{
    using T = FaultFigures;
    static constexpr auto name = "faultFigures";
    static constexpr std::tuple fields{Field("milliseconds", &T::milliseconds),
                                       Field("bytesPerSecond", &T::bytesPerSecond),
                                       Field("status", &T::status),
                                       Field("retryAfter", &T::retryAfter),
                                       Field("html", &T::html),
                                       Field("skew", &T::skew),
                                       Field("bytes", &T::bytes)};
};

template <>
struct Description<FaultRule>
{
    using T = FaultRule;
    static constexpr auto name = "faultRule";
    static constexpr std::tuple fields{Inherited<T, FaultFigures>{"figures"},
                                       Field("kind", &T::kind),
                                       Field("route", &T::route),
                                       Field("times", &T::times),
                                       Field("chance", &T::chance),
                                       Field("from", &T::from),
                                       Field("until", &T::until)};
};

template <>
struct Description<FaultRules::Active>
{
    using T = FaultRules::Active;
    static constexpr auto name = "fault";
    static constexpr std::tuple fields{Field("number", &T::number), Field("rule", &T::rule),
                                       Field("applied", &T::applied)};
};

template <>
struct Description<ScriptAction>
{
    using T = ScriptAction;
    static constexpr auto name = "action";
    static constexpr std::tuple fields{Field("kind", &T::kind),
                                       Field("task", &T::task),
                                       Field("worker", &T::worker),
                                       Field("activity", &T::activity),
                                       Field("rejectPending", &T::rejectPending),
                                       Field("phone", &T::phone),
                                       Field("plan", &T::plan),
                                       Field("fault", &T::fault),
                                       Field("text", &T::text),
                                       Field("perHour", &T::perHour)};
};

template <>
struct Description<ScriptItem>
{
    using T = ScriptItem;
    static constexpr auto name = "scriptItem";
    static constexpr std::tuple fields{Field("at", &T::at), Field("action", &T::scriptAction)};
};

template <>
struct Description<Goal>
{
    using T = Goal;
    static constexpr auto name = "goal";
    static constexpr std::tuple fields{
        Field("title", &T::title), Field("guide", &T::guide),   Field("event", &T::event),
        Field("task", &T::task),   Field("worker", &T::worker), Field("trainee", &T::trainee),
        Field("avoid", &T::avoid), Field("count", &T::count),   Field("within", &T::within)};
};

template <>
struct Description<Goals::Progress>
{
    using T = Goals::Progress;
    static constexpr auto name = "progress";
    static constexpr std::tuple fields{Field("goal", &T::goal), Field("state", &T::state), Field("seen", &T::seen),
                                       Field("at", &T::at)};
};

template <>
struct Description<WorkerBehaviour>
{
    using T = WorkerBehaviour;
    static constexpr auto name = "behaviour";
    static constexpr std::tuple fields{Field("accepts", &T::accepts), Field("rejects", &T::rejects),
                                       Field("answers", &T::answers), Field("talks", &T::talks),
                                       Field("wraps", &T::wraps)};
};

template <>
struct Description<Arrival>
{
    using T = Arrival;
    static constexpr auto name = "arrival";
    static constexpr std::tuple fields{Field("every", &T::every), Field("from", &T::from), Field("until", &T::until),
                                       Field("task", &T::task), Field("next", &T::next)};
};

template <>
struct Description<Scenario>
{
    using T = Scenario;
    static constexpr auto name = "scenario";
    static constexpr std::tuple fields{Field("name", &T::name),
                                       Field("title", &T::title),
                                       Field("description", &T::description),
                                       Field("guide", &T::guide),
                                       Derived(&T::state), // lives in the world
                                       Field("openTask", &T::openTask),
                                       Field("tasks", &T::tasks),
                                       Field("patience", &T::patience),
                                       Field("behaviours", &T::behaviours),
                                       Field("returns", &T::returns),
                                       Field("phones", &T::phones),
                                       Field("arrivals", &T::arrivals),
                                       Field("arrivalPace", &T::arrivalPace),
                                       Field("script", &T::script),
                                       Field("faults", &T::faults),
                                       Field("goals", &T::goals),
                                       Field("notices", &T::notices)};
};

template <>
struct Description<SimulationTimers::Timer>
{
    using T = SimulationTimers::Timer;
    static constexpr auto name = "timer";
    static constexpr std::tuple fields{Field("at", &T::at), Field("order", &T::order), Field("due", &T::due),
                                       Field("subject", &T::subject)};
};

template <>
struct Description<Simulation::Note>
{
    using T = Simulation::Note;
    static constexpr auto name = "note";
    static constexpr std::tuple fields{Field("at", &T::at), Field("text", &T::text)};
};

template <>
struct Description<Simulation::Counters>
{
    using T = Simulation::Counters;
    static constexpr auto name = "counters";
    static constexpr std::tuple fields{Field("events", &T::events), Field("waited", &T::waited),
                                       Field("missed", &T::missed)};
};

template <>
struct Description<Checkpoint>
{
    using T = Checkpoint;
    static constexpr auto name = "checkpoint";
    static constexpr std::tuple fields{
        Field("scenario", &T::scenario),     Field("world", &T::world),       Field("start", &T::start),
        Field("random", &T::random),         Field("timers", &T::timers),     Field("faults", &T::faults),
        Field("answering", &T::answering),   Field("arrived", &T::arrived),   Field("goals", &T::goals),
        Field("notes", &T::notes),           Field("counters", &T::counters), Field("nextLine", &T::nextLine),
        Field("historyEnd", &T::historyEnd), Field("seen", &T::seen)};
};

} // namespace Simulator
