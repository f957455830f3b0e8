#include "selectedground.h"

#include "highcontrast.h"
#include "theme.h"

#include <QPainter>

namespace Desk {

namespace {
constexpr int EdgePixels = 2;
} // namespace

void paintSelectedGround(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    if (!Theme::isHighContrast(palette)) {
        painter.fillRect(rect, Theme::tint(Tone::Accent, palette));
        return;
    }
    const QColor edge = Theme::color(Tone::Accent, palette);
    painter.fillRect(rect, Theme::contrastSelection(palette));
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), EdgePixels), edge);
    painter.fillRect(QRect(rect.left(), rect.bottom() - EdgePixels, rect.width(), EdgePixels), edge);
}

} // namespace Desk
