#pragma once

#include "taskstory.h"

namespace Desk {

/// What one worker did and was offered, whatever the tasks were, from the Events and the reservations of that worker:
/// a story without statuses and steps, whose `task` is the worker. `facts` may be in any order; those of before `since`
/// are left out.
[[nodiscard]] TaskStory buildDay(StoryFacts facts, Sid worker, UtcMsecs since);

} // namespace Desk
