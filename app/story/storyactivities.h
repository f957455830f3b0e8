#pragma once

#include "taskstory.h"

namespace Desk {

/// What the workers of the story did meanwhile, worker after worker, each in order of time; `facts` has its Events in
/// order and without doubles.
[[nodiscard]] QList<ActivitySpan> activitiesOf(const StoryFacts &facts, const QList<Offer> &offers);

} // namespace Desk
