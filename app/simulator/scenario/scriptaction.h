#pragma once

#include "simulator/api/faultrule.h"
#include "simulator/world/legplan.h"
#include "taskplan.h"

namespace Simulator {

/// What somebody does in the simulated world, by the script or because the trainer says so.
enum class ScriptActionKind : quint8 {
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
    Arrivals, ///< From now on so many tasks come by themselves.
    Note,     ///< A word to the trainee.
    Count
};
[[nodiscard]] QByteArrayView wireWord(ScriptActionKind kind);
[[nodiscard]] std::optional<ScriptActionKind> scriptActionKind(QByteArrayView word);
[[nodiscard]] QByteArrayView wireWord(LegEnd end);
[[nodiscard]] std::optional<LegEnd> legEnd(QByteArrayView word);

/// One action. The task is named by its key or its SID; an action of a worker without a task is about the oldest of his
/// reservations that it fits.
struct ScriptAction
{
    ScriptActionKind kind = ScriptActionKind::Note;
    QByteArray task;
    Id worker = 0;
    Id activity = 0;
    bool rejectPending = false;
    LegPlan phone;
    TaskPlan plan;
    FaultRule fault;    ///< Its times count from the moment it is added.
    QString text;       ///< The note; the reason of a cancellation.
    double perHour = 0; ///< Of arrivals.
};
/// One line for people: "Alice accepts", "A task arrives: Refund question".
[[nodiscard]] QString describe(const ScriptAction &scriptAction, const State &state);

} // namespace Simulator
