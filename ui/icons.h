#pragma once

#include <QIcon>

namespace Desk {

/// One of our own icons (resources/icons/NAME.svg), painted in the application's text colour, whatever the palette is
/// when it is painted.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace Desk
