#include "screenfit.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Desk {

QSize fittingSize(const QWidget &window, const QSize &wanted)
{
    // An estimate of the window manager's frame; the real one is known when the window is shown.
    const QStyle &style = *window.style();
    const int side = style.pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const QSize frame(2 * side, style.pixelMetric(QStyle::PM_TitleBarHeight) + side);
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

void fitScreen(QWidget &window)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen) || !window.isVisible())
        return;
    const QRect room = window.screen()->availableGeometry();
    const QRect whole = window.frameGeometry();
    const QSize around = whole.size() - window.size();
    // It is larger than the screen.
    const bool isMeant = window.width() > room.width() || window.height() > room.height();
    if (around.isNull() || room.contains(whole) || isMeant)
        return;
    window.resize(window.size().boundedTo(room.size() - around));
    const QRect now(whole.topLeft(), window.size() + around);
    window.move(std::clamp(now.left(), room.left(), std::max(room.left(), room.right() + 1 - now.width())),
                std::clamp(now.top(), room.top(), std::max(room.top(), room.bottom() + 1 - now.height())));
}

} // namespace Desk
