#pragma once

#include "faults.h"
#include "world.h"

namespace Simulator {

/// A length of time somewhere between two borders, drawn from the seed.
struct Span
{
    Time from = 0;
    Time to = 0;

    [[nodiscard]] Time draw(Random &random) const
    {
        return to <= from ? from : from + static_cast<Time>(random.below(static_cast<quint64>(to - from) + 1));
    }
};

/// A task that is going to arrive.
struct TaskPlan
{
    QByteArray key; ///< By which the script speaks of it; empty: nobody does.
    World::NewTask task;
    bool call = true;            ///< A caller is on the line: the attributes get a call_sid.
    Span patience{Never, Never}; ///< The caller hangs up when nobody took it so long; Never: he waits.
};

/// What somebody does in the simulated world, by the script or because the trainer says so.
enum class DeedKind : quint8 {
    TaskArrives,
    CallerHangsUp,
    Accept,
    Reject,
    Conference,
    WrapUp,
    Complete,
    Activity, ///< The worker goes to another activity.
    Phone,    ///< What the worker's telephone does from now on; no worker: everybody's.
    CancelTask,
    DeleteTask,
    Fault,
    ClearFaults,
    Note, ///< A word to the trainee.
    Count
};
[[nodiscard]] QByteArrayView wireWord(DeedKind kind);
[[nodiscard]] std::optional<DeedKind> deedKind(QByteArrayView word);
[[nodiscard]] QByteArrayView wireWord(LegEnd end);
[[nodiscard]] std::optional<LegEnd> legEnd(QByteArrayView word);

/// One deed. The task is named by its key or its SID; a deed of a worker without a task is about the oldest of his
/// reservations that it fits.
struct Deed
{
    DeedKind kind = DeedKind::Note;
    QByteArray task;
    Id worker = 0;
    Id activity = 0;
    bool rejectPending = false;
    LegPlan phone;
    TaskPlan plan;
    FaultRule fault; ///< Its times count from the moment it is added.
    QString text;    ///< The note; the reason of a cancellation.
};
/// One line for people: "Alice accepts", "A task arrives: Refund question".
[[nodiscard]] QString describe(const Deed &deed, const State &state);

} // namespace Simulator
