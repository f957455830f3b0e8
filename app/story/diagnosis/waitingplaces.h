#pragma once

#include "diagnosis.h"

namespace Desk {

class TaskCase;

/// Where the task waits: its workflow and filter, the steps before, the one it is in, those after it, and what comes
/// then.
[[nodiscard]] QList<PlaceRow> placesOf(const TaskCase &task);

} // namespace Desk
