#pragma once

#include "taskrouter/values.h"

#include <optional>

namespace Desk {

/// Somebody's coming into an activity.
struct ActivityChange
{
    UtcMsecs when = 0;
    Sid activity;
    std::optional<bool> isAvailable; ///< Of the activity; nothing where that is not known.
};

/// The activity of somebody who let an offer run out changes at most so much later, in milliseconds,
inline constexpr qint64 MissedOfferTakesMsecs = 5'000;
/// or earlier by so much: a worker's `date_status_changed` has whole seconds.
inline constexpr qint64 MissedOfferRoundingMsecs = 1'000;

/// Whether the offer that ran out at `ranOut` made that change: into the workspace's timeout activity
/// (`timeout_activity_sid`; null where it is not known, then into any that is not available), right after it. Who would
/// be put back is decided by this alone.
[[nodiscard]] bool isByMissedOffer(UtcMsecs ranOut, const ActivityChange &change, Sid timeoutActivity);

} // namespace Desk
