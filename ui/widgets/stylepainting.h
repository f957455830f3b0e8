#pragma once

#include <QRect>
#include <QStyle>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionSlider;
class QWidget;

/// How `Style` paints: with the palette of the option alone, and the state that the option and the theme tell.
namespace Desk::StylePainting {

/// A rectangle with round corners and a line around it that is `width` pixels wide.
void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1);
/// Two strokes in the middle of `box`, pointing up or down.
void drawArrow(QPainter *painter, const QRectF &box, bool up, const QColor &color);
/// The line around a field, by its state.
[[nodiscard]] QColor fieldEdge(const QStyleOption *option, const QWidget *widget);
/// What a button stands on: primary, pressed, checked, under the pointer, with the focus.
void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// The mark of a check box, or of a radio button where `isRound`, ticked or not.
void drawIndicator(const QStyleOption *option, QPainter *painter, bool isRound);
/// What is typed into.
void drawFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// The thumb of a scroll bar, which is all of it that is seen.
void drawScrollThumb(const QStyleOption *option, const QRect &thumb, bool active, QPainter *painter);
/// Where a part of a scroll bar is that has no arrows at its ends, so that the groove is the whole bar, and a thumb of
/// at least `least` pixels.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int least);

} // namespace Desk::StylePainting
