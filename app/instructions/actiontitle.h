#pragma once

#include <QString>

namespace Desk {

/// What people call an action: the translated title that the catalogue has for its key ("task-priority"), or the key
/// itself where it has none, as a later version's.
[[nodiscard]] QString actionTitle(const QString &key);

} // namespace Desk
