#pragma once

#include "plan.h"

namespace Desk {

class Directory;

/// The catalogue's key of what puts a worker into an activity.
inline constexpr QLatin1StringView MoveWorker("move-worker");

/// An act as it is proposed for what a list shows: with the state that is shown, so that nothing is sent where that has
/// changed. The draft is empty.
[[nodiscard]] PlannedAct plannedFor(const Task &task, const QString &action);
/// `directory` knows the activities' names.
[[nodiscard]] PlannedAct plannedFor(const Worker &worker, const QString &action, Directory &directory);
/// `task` is the reservation's where it is known.
[[nodiscard]] PlannedAct plannedFor(const Reservation &reservation, const QString &action, const Task *task = nullptr);

/// Puts a worker into an activity. With a null one, into the only one that is available; where there are several, a
/// person is asked.
[[nodiscard]] PlannedAct plannedMove(const Worker &worker, Sid activity, Directory &directory);

} // namespace Desk
