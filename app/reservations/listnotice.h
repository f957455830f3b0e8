#pragma once

#include "taskrouter/oddities.h"

namespace Desk {

/// What people are told about the odd rows of a list: "1 row has an unusual date · 2 rows have no SID of their own and
/// are not shown". Empty where there is nothing to tell.
[[nodiscard]] QString listNotice(const ListNotes &notes);

} // namespace Desk
