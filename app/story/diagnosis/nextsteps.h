#pragma once

#include "diagnosis.h"

namespace Desk {

class TaskCase;

/// What a person may do about it, the most useful first.
[[nodiscard]] QList<StoryAct> nextSteps(const TaskCase &task, const Diagnosis &diagnosis);
/// What was not asked for yet, and would make the answer more certain or more complete.
[[nodiscard]] QList<Lack> lacksOf(const TaskCase &task, WhyVerdict verdict);

} // namespace Desk
