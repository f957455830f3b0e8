#pragma once

#include "story/storyfacts.h"

namespace Desk {

class Journal;
struct JournalOrigin;

/// What our journal has about a task, oldest first. Times are those of the world that it was sent to.
[[nodiscard]] QList<StoryInstruction> instructionsOf(const Journal &journal, const JournalOrigin &origin, Sid task);

} // namespace Desk
