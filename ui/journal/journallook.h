#pragma once

#include "journal/journalrow.h"
#include "ui/theme.h"

namespace Desk {

/// Shape and colour of what became of an instruction; fateText() is its word.
[[nodiscard]] StatusLook lookOf(Fate fate);
/// What a fate means, in one sentence, and what to do about it.
[[nodiscard]] QString fateAdvice(Fate fate);

} // namespace Desk
