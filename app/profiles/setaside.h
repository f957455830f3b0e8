#pragma once

#include <QString>

namespace Desk {

/// Moves a damaged file beside itself under a name that nothing has, so that a new one never overwrites it. The new
/// path; empty where it could not be moved.
[[nodiscard]] QString setAside(const QString &path);

} // namespace Desk
