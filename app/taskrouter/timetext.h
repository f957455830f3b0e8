#pragma once

#include "values.h"

namespace Desk {

/// A moment for people, in their language and time zone: today's to the second ("14:03:11"), another day's to the
/// minute ("23 Nov 19:00"), with the year where it is not this one. An hour that a change of the clocks repeats is
/// shown with its offset ("02:30:00 UTC+2"). Empty for 0.
[[nodiscard]] QString timeText(UtcMsecs when, UtcMsecs now);
/// A moment for other programs, in UTC: "2026-05-14T10:50:02Z". Empty for 0.
[[nodiscard]] QString isoText(UtcMsecs when);
/// A moment for comparing with logs: "2026-05-14 10:50:02 UTC". Empty for 0.
[[nodiscard]] QString utcText(UtcMsecs when);

} // namespace Desk
