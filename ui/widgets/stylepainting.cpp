#include "stylepainting.h"

#include "highcontrast.h"
#include "theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Desk::StylePainting {

namespace {

constexpr qreal Radius = 5;
constexpr qreal SetEdge = 0.7; ///< Of the text's colour.

QRectF hairlineRect(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(edge, width));
    painter->drawRoundedRect(hairlineRect(rect), Radius, Radius);
    painter->restore();
}

void drawArrow(QPainter *painter, const QRectF &box, bool up, const QColor &color)
{
    const qreal w = std::min<qreal>(8, box.width());
    const qreal h = w / 2;
    const QPointF c = box.center();
    const qreal sign = up ? -1 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{c + QPointF(-w / 2, -sign * h / 2), c + QPointF(0, sign * h / 2), c + QPointF(w / 2, -sign * h / 2)});
    painter->restore();
}

QColor fieldEdge(const QStyleOption *option, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    switch (Theme::fieldState(widget)) {
    case FieldState::Error:
        return Theme::color(Tone::Bad, palette);
    case FieldState::Warning:
        return Theme::color(Tone::Wait, palette);
    case FieldState::Set: // Not in the colour of the focus: which field has that must be seen among all that are set.
        return Theme::mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), SetEdge);
    case FieldState::Plain:
        break;
    }
    return palette.color(QPalette::Mid);
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool over = enabled && (option->state & QStyle::State_MouseOver);
    const bool down = option->state & QStyle::State_Sunken;
    const QColor accent = palette.color(QPalette::Highlight);
    QColor fill = palette.color(QPalette::Button);
    QColor edge = enabled ? palette.color(QPalette::Mid) : Theme::line(palette);
    if (Theme::isPrimary(widget)) {
        fill = down ? accent.darker(115) : over ? accent.darker(107) : accent;
        edge = fill;
    } else if (option->state & QStyle::State_On) {
        fill = Theme::tint(Tone::Accent, palette);
        edge = accent;
    } else if (down || over) {
        fill = Theme::mixed(palette.color(QPalette::ButtonText), fill, down ? 0.10 : 0.05);
    }
    const bool isClear = (option->state & QStyle::State_On) && Theme::isHighContrast(palette);
    drawRounded(painter, option->rect, fill, edge, isClear ? 2 : 1);
    if ((option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange)) {
        const bool isContrast = Theme::isHighContrast(palette);
        const QColor usual = isContrast ? palette.color(QPalette::ButtonText) : accent;
        const QColor ring = Theme::isPrimary(widget) ? palette.color(QPalette::HighlightedText) : usual;
        // Within an edge that has its colour anyway.
        const bool isInside = Theme::isPrimary(widget) || isContrast || (option->state & QStyle::State_On);
        const int inset = isInside ? 2 : 0;
        drawRounded(painter, option->rect.adjusted(inset, inset, -inset, -inset), Qt::transparent, ring, 2);
    }
}

/// Fusion's own edge is a shade of the window's colour, which a dark one swallows.
void drawIndicator(const QStyleOption *option, QPainter *painter, bool isRound)
{
    const QPalette &palette = option->palette;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor strong = isOn ? accent : Theme::mixed(text, window, 0.6);
    const QColor edge = isEnabled ? strong : Theme::mixed(strong, window, Theme::isHighContrast(palette) ? 0.7 : 0.45);
    const bool isOver = isEnabled && (option->state & QStyle::State_MouseOver);
    const QColor fill = isOn     ? edge
                        : isOver ? Theme::mixed(text, palette.color(QPalette::Base), 0.08)
                                 : palette.color(isEnabled ? QPalette::Base : QPalette::Window);
    const qreal side = std::min(option->rect.width(), option->rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(fill);
    if (isRound)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    const QColor mark = palette.color(QPalette::Active, QPalette::HighlightedText);
    if (isOn && isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), side / 5, side / 5);
    } else if (isOn) {
        painter->setPen(QPen(mark, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    }
    painter->restore();
}

void drawFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = enabled && (option->state & QStyle::State_HasFocus);
    QColor edge = fieldEdge(option, widget);
    const FieldState state = Theme::fieldState(widget);
    if (focus && (state == FieldState::Plain || state == FieldState::Set))
        edge = option->palette.color(QPalette::Highlight);
    const QColor fill = option->palette.color(enabled ? QPalette::Base : QPalette::Window);
    drawRounded(painter, option->rect, fill, enabled ? edge : Theme::line(option->palette), focus ? 2 : 1);
    // Where the edge is as clear without, another colour of it is hardly seen.
    if (focus && Theme::isHighContrast(option->palette))
        drawRounded(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent,
                    option->palette.color(QPalette::Text), 2);
}

void drawScrollThumb(const QStyleOption *option, const QRect &thumb, bool active, QPainter *painter)
{
    const bool isContrast = Theme::isHighContrast(option->palette);
    const double usual = active ? 0.45 : 0.22;
    const double clear = active ? 0.9 : 0.65;
    const QColor color = Theme::mixed(option->palette.color(QPalette::WindowText),
                                      option->palette.color(QPalette::Window), isContrast ? clear : usual);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QRectF bar = QRectF(thumb).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int least)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(qint64(bar.pageStep) * length / (qint64(range) + bar.pageStep));
        thumb = std::min(length, std::max(least, thumb));
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = across ? QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height())
                                  : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size);
        return QStyle::visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

} // namespace Desk::StylePainting
