#include "checkpointwords.h"

namespace Simulator {

// Each without a default: who adds a value is told by the compiler.

QByteArrayView toWord(CallbackCall::Kind kind)
{
    switch (kind) {
    case CallbackCall::Kind::Assignment:
        return "assignment";
    case CallbackCall::Kind::Fallback:
        return "fallback";
    case CallbackCall::Kind::Event:
        return "event";
    }
    return {};
}

QByteArrayView toWord(Hold hold)
{
    switch (hold) {
    case Hold::None:
        return "none";
    case Hold::Conference:
        return "conference";
    case Hold::Dequeue:
        return "dequeue";
    case Hold::Call:
        return "call";
    }
    return {};
}

QByteArrayView toWord(GoalState state)
{
    switch (state) {
    case GoalState::Open:
        return "open";
    case GoalState::Reached:
        return "reached";
    case GoalState::Failed:
        return "failed";
    }
    return {};
}

QByteArrayView toWord(MoveReason reason)
{
    switch (reason) {
    case MoveReason::None:
        return "none";
    case MoveReason::TimedOut:
        return "timed-out";
    case MoveReason::Skipped:
        return "skipped";
    case MoveReason::RoutedAnew:
        return "routed-anew";
    }
    return {};
}

QByteArrayView toWord(Routing::KnownWorker::By by)
{
    switch (by) {
    case Routing::KnownWorker::By::Sid:
        return "sid";
    case Routing::KnownWorker::By::FriendlyName:
        return "friendly-name";
    }
    return {};
}

QByteArrayView toWord(Routing::Place place)
{
    switch (place) {
    case Routing::Place::Worker:
        return "worker";
    case Routing::Place::Task:
        return "task";
    case Routing::Place::Target:
        return "target";
    }
    return {};
}

QByteArrayView toWord(WorldDue due)
{
    switch (due) {
    case WorldDue::ReservationTimeout:
        return "reservation-timeout";
    case WorldDue::LegEnds:
        return "leg-ends";
    case WorldDue::TaskDeletion:
        return "task-deletion";
    case WorldDue::TaskTimeout:
        return "task-timeout";
    case WorldDue::StepEnds:
        return "step-ends";
    case WorldDue::WorkerReturns:
        return "worker-returns";
    }
    return {};
}

QByteArrayView toWord(SimulationDue due)
{
    switch (due) {
    case SimulationDue::Script:
        return "script";
    case SimulationDue::Arrival:
        return "arrival";
    case SimulationDue::Answer:
        return "answer";
    case SimulationDue::Decline:
        return "decline";
    case SimulationDue::TalkEnds:
        return "talk-ends";
    case SimulationDue::PatienceEnds:
        return "patience-ends";
    case SimulationDue::Complete:
        return "complete";
    case SimulationDue::ComeBack:
        return "come-back";
    }
    return {};
}

} // namespace Simulator
