#pragma once

#include <QRect>
#include <QStyle>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionSlider;
class QWidget;

/// The painting functions of `Style`. Colours come from the option's palette, states from the option and the theme.
namespace Desk::StylePainting {

/// A rounded rectangle with a border that is `width` pixels wide.
void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1);
/// An arrow of two strokes in the middle of `box`, pointing up or down.
void drawArrow(QPainter *painter, const QRectF &box, bool up, const QColor &color);
/// The colour of a field's border, by its state.
[[nodiscard]] QColor fieldEdge(const QStyleOption *option, const QWidget *widget);
/// The background of a button: primary, pressed, checked, hovered, focused.
void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// The mark of a check box, or of a radio button where `isRound`, ticked or not.
void drawIndicator(const QStyleOption *option, QPainter *painter, bool isRound);
/// What is typed into.
void drawFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// The handle of a scroll bar; nothing else of it is painted.
void drawScrollThumb(const QStyleOption *option, const QRect &thumb, bool active, QPainter *painter);
/// The rectangle of a part of a scroll bar that has no arrows, so that the groove is the whole bar, and whose handle
/// has at least `least` pixels.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int least);

} // namespace Desk::StylePainting
