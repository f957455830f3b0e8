#pragma once

#include "taskstory.h"

namespace Desk {

/// The reservations of the task, oldest first. `facts` has its Events in order and without doubles.
[[nodiscard]] QList<Offer> offersOf(const StoryFacts &facts);

} // namespace Desk
