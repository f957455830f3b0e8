#pragma once

#include <QString>

namespace Desk {

/// The edge that belongs to a region ("dublin" to "ie1"), without regard to case; empty for a region that is not known.
[[nodiscard]] QString edgeOf(const QString &region);

} // namespace Desk
