#pragma once

#include "plans/plan.h"
#include "story/diagnosis/diagnosis.h"

namespace Desk {

/// The plan for a next step of an answer, from the story and the situation that the answer was made of: each act with
/// the state that it was decided for. Without acts where the step sends nothing.
[[nodiscard]] Plan planFor(const StoryAct &act, const TaskStory &story, const Situation &situation);

} // namespace Desk
