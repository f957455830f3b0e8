#pragma once

#include "timeline.h"

namespace Desk {

/// The task's status.
void addStatusLane(Timeline &timeline, const StoryPointer &story);
/// The task's priority, only where it changes.
void addPriorityLane(Timeline &timeline, const StoryPointer &story);
/// The journal's instructions that were about this task; no lane where there were none.
void addOurLane(Timeline &timeline, const StoryPointer &story);

} // namespace Desk
