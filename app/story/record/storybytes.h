#pragma once

#include "story/storyfacts.h"

namespace Desk {

/// The facts of a story as they are kept: packed, complete, and readable by later versions of the program, which leave
/// out what they do not know.
[[nodiscard]] QByteArray bytesOf(const StoryFacts &facts);
/// Nothing where they are damaged.
[[nodiscard]] std::optional<StoryFacts> factsOf(const QByteArray &bytes);
/// The same with nothing but the task and its reservations: Events are most of a story.
[[nodiscard]] std::optional<StoryFacts> answersOf(const QByteArray &bytes);

} // namespace Desk
