#pragma once

#include "journal/rowoutcome.h"
#include "ui/widgets/theme.h"

namespace Desk {

/// Shape and colour of what became of an instruction; rowOutcomeText() is its word.
[[nodiscard]] StatusLook lookOf(RowOutcome rowOutcome);
/// What an outcome means, in one sentence, and what to do about it.
[[nodiscard]] QString rowOutcomeAdvice(RowOutcome rowOutcome);

} // namespace Desk
