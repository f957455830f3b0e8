#pragma once

#include "timeline.h"

namespace Desk {

/// A worker's day as lanes: activities, changes of capacity, and offers, in as many lanes as ran at once. `day` is of
/// buildDay().
[[nodiscard]] Timeline buildDayTimeline(const StoryPointer &day);

} // namespace Desk
