#pragma once

#include "taskrouter/values.h"

namespace Desk {

/// Whether nobody has taken a task of this status yet (`assignment_status`): it waits in a queue, or somebody is asked.
[[nodiscard]] constexpr bool isNotTaken(TaskStatus status)
{
    return status == TaskStatus::Pending || status == TaskStatus::Reserved;
}

} // namespace Desk
