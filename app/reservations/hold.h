#pragma once

#include "taskrouter/error.h"
#include "taskrouter/values.h"

namespace Desk {

/// TaskRouter's hidden hold: by an instruction of ours somebody's telephone rings for the reservation. It goes on
/// saying pending, lets the time to answer stand still, and refuses whatever else is sent, until the call is answered
/// or has failed.
struct Hold
{
    UtcMsecs since = 0; ///< By the clock of the models.
    QString whom;       ///< Whose telephone: a name or an address; plain text of one line, empty where not known.
    friend bool operator==(const Hold &, const Hold &) = default;
};

/// Whether a refusal tells that such a hold is on, by whoever's instruction: no other answer does.
[[nodiscard]] bool tellsHold(const Error &error);

} // namespace Desk
