#pragma once

#include "taskstory.h"

namespace Desk {

/// The task's statuses, and its priorities where they change; `facts` has its Events in order and without doubles.
[[nodiscard]] QList<StatusSpan> statusesOf(const StoryFacts &facts);
[[nodiscard]] QList<PriorityChange> prioritiesOf(const StoryFacts &facts);

/// The newest that is known of the task itself; null where nothing is.
[[nodiscard]] const Task *newestTask(const StoryFacts &facts);

/// Whether the Event is about this task, and not about a worker or a setting beside it.
[[nodiscard]] bool isOfTask(const StoryEvent &event, Sid task);

} // namespace Desk
