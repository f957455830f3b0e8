#pragma once

#include "timeline.h"

#include <QHash>

namespace Desk {

/// By worker, the Events that tell of another capacity or of a channel that was switched: places in the story.
[[nodiscard]] QHash<Sid, QList<qsizetype>> capacityEventsOf(const TaskStory &story);

/// What one worker did, below the lane `parent`, or in a lane of its own for -1 in a worker's day; no lane where
/// nothing is known.
void addActivityLane(Timeline &timeline, const StoryPointer &story, qsizetype parent,
                     const QList<const ActivitySpan *> &activities, const QList<qsizetype> &changes);

} // namespace Desk
