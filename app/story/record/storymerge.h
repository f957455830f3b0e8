#pragma once

#include "story/storyfacts.h"

namespace Desk {

/// Adds what is new in `more` to facts of the same task. Nothing that was known is lost: an answer that lacks what an
/// earlier one had (a task that is gone) takes nothing away.
void mergeFacts(StoryFacts &facts, const StoryFacts &more);

/// So many versions of one list are kept; a task that is polled for a day has thousands that say the same.
inline constexpr qsizetype MostVersions = 500;
inline constexpr qsizetype MostKeptEvents = 200'000;

} // namespace Desk
