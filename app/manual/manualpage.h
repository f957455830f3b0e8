#pragma once

#include <QString>

namespace Desk {

struct Manual;

/// The page for man(1), in roff's man macros.
[[nodiscard]] QString manualPage(const Manual &manual);

} // namespace Desk
