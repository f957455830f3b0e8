#pragma once

#include "timeline.h"

namespace Desk {

/// A task's story as lanes: its status, the steps of its workflow, its priority where that changes, one lane a worker
/// who was asked, with what the worker did meanwhile below it, and our own instructions. Takes some 2 µs a bar.
[[nodiscard]] Timeline buildTimeline(const StoryPointer &story);
/// The same of a copy.
[[nodiscard]] Timeline buildTimeline(const TaskStory &story);

/// Begins a lane; bars that are appended to `timeline` from then on stand in it.
void beginLane(Timeline &timeline, TimelineLane lane);
void addBar(Timeline &timeline, TimelineBar bar);
/// Sorts the bars of each lane, and fills what is found by them. The last to be called.
void finishTimeline(Timeline &timeline);

} // namespace Desk
