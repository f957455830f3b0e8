#pragma once

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

/// What the files of Style share.
namespace Desk {

inline constexpr qreal Radius = 5;
/// Left and right of the text of a box that is not typed into, as in a line edit.
inline constexpr int ComboTextInset = 3;

inline QRectF hairlineRect(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

inline void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(edge, width));
    painter->drawRoundedRect(hairlineRect(rect), Radius, Radius);
    painter->restore();
}

inline void drawArrow(QPainter *painter, const QRectF &box, bool up, const QColor &color)
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

inline QColor fieldEdge(const QStyleOption *option, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    switch (Theme::fieldState(widget)) {
    case FieldState::Error:
        return Theme::color(Tone::Bad, palette);
    case FieldState::Warning:
        return Theme::color(Tone::Wait, palette);
    case FieldState::Set:
        return palette.color(QPalette::Active, QPalette::Highlight);
    case FieldState::Plain:
        break;
    }
    return palette.color(QPalette::Mid);
}

} // namespace Desk
