#pragma once

#include "timeline.h"

namespace Desk {

/// The steps of the workflow that the task was in, and what comes after the last.
void addRoutingLane(Timeline &timeline, const StoryPointer &story);

} // namespace Desk
