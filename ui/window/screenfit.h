#pragma once

#include <QList>
#include <QRect>

class QSize;
class QWidget;

namespace Desk {

/// For a window that was never shown: the part of `wanted` that fits on its screen together with a usual frame.
[[nodiscard]] QSize fittingSize(const QWidget &window, const QSize &wanted);
/// Moves and shrinks a shown window so that it fits on its screen together with its frame, whose size is known once the
/// window manager has made it. A window that was made larger than the screen on purpose is left alone.
void fitScreen(QWidget &window);
/// Gives a shown window that grew by itself, and out of its screen, the size back that it had, as far as what is in it
/// lets it. One that was larger than the screen before is left alone.
void fitAgain(QWidget &window, const QSize &before);
/// Where a window with its frame is to be so that all of it is seen: on the screen that has most of it, or else on the
/// first. `screens` is what windows may use of each; `whole` itself where it is seen already, or where there is none.
[[nodiscard]] QRect seenPlace(const QRect &whole, const QList<QRect> &screens);
/// Brings a shown window back whole where the screen that it was on is gone.
void bringBack(QWidget &window);
/// Does so for all windows whenever a screen goes, as long as `window` exists.
void watchScreens(QWidget &window);

} // namespace Desk
