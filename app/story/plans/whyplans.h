#pragma once

#include "plans/plan.h"
#include "story/diagnosis/diagnosis.h"

namespace Desk {

/// The plan for a next step of an answer, from the story and the situation that the answer was made of: each act with
/// the state that it was decided for. Without acts where the step sends nothing. `activities` are the workspace's, as
/// far as they are known: workers are put back to the one that is available; where there are several, to the one in
/// which a worker was before, and where that is not known the person is asked.
[[nodiscard]] Plan planFor(const StoryAct &act, const TaskStory &story, const Situation &situation,
                           const QList<Activity> &activities);

} // namespace Desk
