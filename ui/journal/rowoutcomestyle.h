#pragma once

#include "journal/rowoutcome.h"
#include "ui/widgets/theme.h"

namespace Desk {

/// Shape and colour of what became of an instruction; fateText() is its word.
[[nodiscard]] StatusLook lookOf(RowOutcome rowOutcome);
/// What a fate means, in one sentence, and what to do about it.
[[nodiscard]] QString fateAdvice(RowOutcome rowOutcome);

} // namespace Desk
