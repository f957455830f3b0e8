#include "badge.h"

#include "highcontrast.h"

#include <QPainter>

namespace Desk {

namespace {

QFont badgeFont(const QFont &base)
{
    QFont font = Theme::secondaryFont(base);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Badge::Badge(QWidget *parent)
    : PlainLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::~Badge() = default;

void Badge::setBadge(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(badgeFont(font()));
    const int height = metrics.height() + Theme::grid(1);
    return {std::max(metrics.horizontalAdvance(text()) + Theme::grid(4), height), height};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF shape(rect());
    painter.setPen(Qt::NoPen);
    if (Theme::isHighContrast(palette())) { // A tint of black or white is hardly seen.
        painter.setPen(palette().color(QPalette::Mid));
        shape.adjust(0.5, 0.5, -0.5, -0.5);
    }
    // Neither plain nor muted has a tint of its own.
    const bool hasTint = m_tone != Tone::Muted && m_tone != Tone::Plain;
    painter.setBrush(hasTint
                         ? Theme::tint(m_tone, palette())
                         : Theme::mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.1));
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setFont(badgeFont(font()));
    painter.setPen(hasTint ? Theme::onTint(m_tone, palette()) : palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace Desk
