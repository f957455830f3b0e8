#pragma once

#include "timeline.h"

namespace Desk {

/// A lane for each worker who was asked, in the order of the first offers, with the worker's reservations as bars; and
/// below each a lane with what the worker did meanwhile.
void addWorkerLanes(Timeline &timeline, const StoryPointer &story);

/// The bars of one reservation: the offer, a hold, the talk, wrap-up. `activities` are those of its worker.
[[nodiscard]] QList<TimelineBar> barsOf(const Offer &offer, const StoryPointer &story, bool isLive,
                                        const QList<const ActivitySpan *> &activities);

} // namespace Desk
