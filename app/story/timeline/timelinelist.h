#pragma once

#include "timeline.h"

namespace Desk {

/// One bar as a sentence, for whoever hears the timeline: "14:02:40 Bob Ömer: timeout after 30 s → Offline".
[[nodiscard]] QString barSentence(const Timeline &timeline, qsizetype bar, UtcMsecs now);

/// The whole timeline as text, in order of time: a line a bar, with its end and whether it is inferred.
[[nodiscard]] QString timelineText(const Timeline &timeline, UtcMsecs now);

} // namespace Desk
