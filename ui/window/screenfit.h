#pragma once

class QSize;
class QWidget;

namespace Desk {

/// `wanted`, or what of it has room on the screen with a usual frame around it: for a window that was never shown.
[[nodiscard]] QSize fittingSize(const QWidget &window, const QSize &wanted);
/// Moves and shrinks a window that is shown so that it is on its screen with its frame, which is known only once the
/// window manager made it. One that somebody made larger than the screen stays so.
void fitScreen(QWidget &window);

} // namespace Desk
