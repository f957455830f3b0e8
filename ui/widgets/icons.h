#pragma once

#include <QIcon>
#include <QPalette>

namespace Desk {

/// One of our own icons (resources/icons/NAME.svg), painted in the application's colour of a role, whatever the palette
/// is when it is painted.
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::WindowText);

} // namespace Desk
