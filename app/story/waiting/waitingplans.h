#pragma once

#include "plans/plan.h"
#include "waitingfacts.h"
#include "waitingnow.h"

#include <functional>

namespace Desk {

/// The tasks that a plan is about; null where there is none any more.
using TaskSource = std::function<const Task *(Sid)>;

/// Puts these workers back to an activity that is available. Which one is asked of the person where there are several.
/// Each is sent only while the worker is still in the activity that was seen.
[[nodiscard]] Plan putBackPlan(const QList<WaitingAbsentee> &whom, Sid workspace, const WaitingRules *rules,
                               const QList<Worker> &workers);

/// Whether it is known what would end this row: of a wrap-up its reservation has to be.
[[nodiscard]] bool canBeClearedUp(const WaitingRow &row);
/// Ends what is stuck: a forgotten wrap-up by completing its reservation, which completes the task; a task whose call
/// is over by canceling it while it waits, and by completing it where somebody has it. Rows of which it is not known
/// what would end them are left out.
[[nodiscard]] Plan clearUpPlan(const QList<WaitingRow> &rows, Sid workspace, const TaskSource &taskOf);

} // namespace Desk
