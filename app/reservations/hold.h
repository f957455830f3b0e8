#pragma once

#include "taskrouter/error.h"
#include "taskrouter/values.h"

namespace Desk {

/// A hold that TaskRouter does not show: because of an instruction of ours, somebody's telephone rings for the
/// reservation. Until the call is answered or has failed, the status stays pending, the time to answer stands still,
/// and TaskRouter refuses everything else.
struct Hold
{
    UtcMsecs since = 0; ///< By the clock of the models.
    /// Whose telephone rings: a name or an address as one line of plain text, empty where not known.
    QString whom;
    friend bool operator==(const Hold &, const Hold &) = default;
};

/// Whether a refusal shows that such a hold is on, whoever caused it. No other answer of TaskRouter tells.
[[nodiscard]] bool tellsHold(const Error &error);

} // namespace Desk
