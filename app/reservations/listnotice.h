#pragma once

#include "taskrouter/oddities.h"

namespace Desk {

/// "1 row has an unusual date · 2 rows have no SID of their own and are not shown": what people are told of a list's
/// rows; empty where there is nothing to say.
[[nodiscard]] QString listNotice(const ListNotes &notes);

} // namespace Desk
