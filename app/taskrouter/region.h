#pragma once

#include <QString>

namespace Desk {

/// The edge of a region ("dublin" of "ie1"), without case; empty for a region that we do not know.
[[nodiscard]] QString edgeOf(const QString &region);

} // namespace Desk
