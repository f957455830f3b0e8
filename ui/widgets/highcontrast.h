#pragma once

#include <QPalette>

/// Desktops for people who need all the contrast there is.
namespace Desk::Theme {

/// True for a desktop's palette of that kind: black on white, or white on black.
[[nodiscard]] bool isHighContrast(const QPalette &palette);
/// The desktop's own colours, with those roles that it leaves faint as clear as the others.
[[nodiscard]] QPalette contrastPalette(const QPalette &system);
/// The ground of what is selected there.
[[nodiscard]] QColor contrastSelection(const QPalette &palette);

} // namespace Desk::Theme
