#pragma once

#include "journal/rowoutcome.h"
#include "ui/widgets/theme.h"

namespace Desk {

/// Shape and colour of an outcome; rowOutcomeText() has its word.
[[nodiscard]] StatusLook lookOf(RowOutcome rowOutcome);
/// What an outcome means and what to do about it, in one sentence.
[[nodiscard]] QString rowOutcomeAdvice(RowOutcome rowOutcome);

} // namespace Desk
