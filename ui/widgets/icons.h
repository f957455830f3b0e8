#pragma once

#include <QIcon>
#include <QPalette>

namespace Desk {

/// One of the program's icons (resources/icons/NAME.svg), painted in the palette's colour for `role`, whatever the
/// palette is at that moment.
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::WindowText);

} // namespace Desk
