#pragma once

#include "story/sources/evidence.h"
#include "story/taskstory.h"

namespace Desk {

/// "event callbacks, HAR": what a file consists of, for people.
[[nodiscard]] QString evidenceKindsText(EvidenceKinds kinds);
/// What a story is of: what its attributes call it, or its SID shortened.
[[nodiscard]] QString storyTitle(const TaskStory &story);

} // namespace Desk
