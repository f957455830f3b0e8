#pragma once

class QSize;
class QWidget;

namespace Desk {

/// For a window that was never shown: the part of `wanted` that fits on its screen together with a usual frame.
[[nodiscard]] QSize fittingSize(const QWidget &window, const QSize &wanted);
/// Moves and shrinks a shown window so that it fits on its screen together with its frame, whose size is known once the
/// window manager has made it. A window that was made larger than the screen on purpose is left alone.
void fitScreen(QWidget &window);

} // namespace Desk
