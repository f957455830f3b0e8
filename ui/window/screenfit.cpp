#include "screenfit.h"

#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace Desk {

namespace {
constexpr int SettleMsecs = 300;

/// `whole` is with the frame.
void place(QWidget &window, const QRect &whole)
{
    const QRect now = window.frameGeometry();
    if (whole == now)
        return;
    window.resize(whole.size() - (now.size() - window.size()));
    window.move(whole.topLeft());
}

} // namespace

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
    // It is larger than the screen.
    const bool isMeant = window.width() > room.width() || window.height() > room.height();
    if (!isMeant)
        place(window, seenPlace(window.frameGeometry(), {room}));
}

void fitAgain(QWidget &window, const QSize &before)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen) || !window.isVisible())
        return;
    const QRect room = window.screen()->availableGeometry();
    const QRect whole = window.frameGeometry();
    const bool wasMeant = before.width() > room.width() || before.height() > room.height();
    if (wasMeant || room.contains(whole) || window.size() == before)
        return;
    place(window, seenPlace(QRect(whole.topLeft(), before + (whole.size() - window.size())), {room}));
}

QRect seenPlace(const QRect &whole, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return whole;
    QRect room = screens.constFirst();
    qint64 most = 0;
    for (const QRect &screen : screens) {
        if (screen.contains(whole))
            return whole;
        const QRect part = screen & whole;
        const qint64 area = qint64(part.width()) * part.height();
        if (!part.isEmpty() && area > most) {
            most = area;
            room = screen;
        }
    }
    QRect seen(whole.topLeft(), whole.size().boundedTo(room.size()));
    seen.moveTo(std::clamp(seen.left(), room.left(), room.right() + 1 - seen.width()),
                std::clamp(seen.top(), room.top(), room.bottom() + 1 - seen.height()));
    return seen;
}

void bringBack(QWidget &window)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen) || !window.isVisible())
        return; // The window manager places those.
    QList<QRect> rooms;
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QRect whole = window.frameGeometry();
    bool isAnywhere = false;
    for (const QScreen *screen : screens) {
        rooms.append(screen->availableGeometry());
        isAnywhere = isAnywhere || screen->geometry().contains(whole.center());
    }
    // One that a person moved over an edge is where it is wanted.
    if (isAnywhere)
        return;
    place(window, seenPlace(whole, rooms));
}

void watchScreens(QWidget &window)
{
    QObject::connect(qApp, &QGuiApplication::screenRemoved, &window, [&window] {
        // Qt and the window manager move them first.
        QTimer::singleShot(SettleMsecs, &window, [] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *one : windows) {
                if (one->isWindow() && (one->windowType() == Qt::Window || one->windowType() == Qt::Dialog))
                    bringBack(*one);
            }
        });
    });
}

} // namespace Desk
