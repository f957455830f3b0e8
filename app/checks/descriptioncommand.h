#pragma once

#include "commandoutput.h"

namespace Desk {

/// `--check-description FILE`: in which parameters, values and defaults a published description (OpenAPI 3, JSON)
/// differs from the program's, a line each, and below them a patch of resources/parameters. `patch -p1` takes the whole
/// output. Found where anything differs.
[[nodiscard]] CommandOutput runDescriptionCheck(const QString &file, bool asJson);

} // namespace Desk
