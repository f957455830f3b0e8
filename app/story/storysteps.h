#pragma once

#include "taskstory.h"

namespace Desk {

/// The steps of the workflow that the task was in, as Events tell of them; without any, the queue that the task itself
/// names. `facts` has its Events in order and without doubles.
[[nodiscard]] QList<RoutingStep> stepsOf(const StoryFacts &facts);

} // namespace Desk
