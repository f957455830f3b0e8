#pragma once

#include "taskrouter/values.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QPainter;
class QRectF;
class QWidget;

namespace Desk {

/// The meaning of a colour. All other colours come from the palette.
enum class Tone : quint8 { Plain, Muted, Wait, Ok, Bad, Accent };

/// The shape beside the word of a status, so that the colour is not needed to recognise it.
enum class StatusShape : quint8 { Dot, Check, HalfDot, Square, Cross, Ring, Dash, Diamond, Question };

struct StatusLook
{
    StatusShape shape = StatusShape::Question;
    Tone tone = Tone::Muted;
    friend bool operator==(const StatusLook &, const StatusLook &) = default;
};

/// The state of a form field, which `Style` shows in its frame.
enum class FieldState : quint8 { Plain, Set, Warning, Error };

/// The rules of the program's look: colours, fonts and measures. Measures are pixels at the widget's scale and follow
/// the font, so that everything grows with the text.
namespace Theme {

/// The appearance that the user chose.
enum class Appearance : quint8 { System, Light, Dark };

/// Gives the application our style and palette if the platform has no style of its own (Fusion). Call it before the
/// first widget, and again to change the appearance.
void install(QApplication &application, Appearance appearance);

[[nodiscard]] bool isDark(const QPalette &palette);
/// The colour of a tone on the window's background, with a contrast of at least 4.5:1.
[[nodiscard]] QColor color(Tone tone, const QPalette &palette);
/// A mix of two colours, of which `share` (0 to 1) is `front`.
[[nodiscard]] QColor mixed(const QColor &front, const QColor &ground, qreal share);
/// The background of a tone: for the banner, messages, selected rows.
[[nodiscard]] QColor tint(Tone tone, const QPalette &palette);
/// The colour of a tone on its own tint, moved towards the text colour until the contrast is 4.5:1.
[[nodiscard]] QColor onTint(Tone tone, const QPalette &palette);
/// The colour of thin lines between panes and rows.
[[nodiscard]] QColor line(const QPalette &palette);
/// The contrast of two colours as WCAG defines it, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &one, const QColor &other);

[[nodiscard]] QFont secondaryFont(const QFont &base); ///< One point smaller.
[[nodiscard]] QFont titleFont(const QFont &base);     ///< Two points larger, semibold.
[[nodiscard]] QFont strongFont(const QFont &base);    ///< Semibold.
[[nodiscard]] QFont fixedFont(const QFont &base);     ///< For SIDs, requests and JSON.

/// Distances in pixels, as multiples of a grid of 4 px at the usual font.
struct Measures
{
    int unit = 4;
    int row = 32;
    int header = 36;
    int toolbar = 44;
    int status = 26;
    int icon = 16;
};
[[nodiscard]] Measures measures(const QFont &base);
/// `units` of the grid at the application's font, in pixels.
[[nodiscard]] int grid(int units);

[[nodiscard]] StatusLook lookOf(ReservationStatus status);
/// Tasks look as the reservations that they are nearest to.
[[nodiscard]] StatusLook lookOf(TaskStatus status);
/// Paints a shape in the middle of `rect`, as large as fits.
void paintShape(QPainter *painter, const QRectF &rect, StatusShape shape, const QColor &color);
/// Paints a number at the end of the line (right, or left if the painter's layout is right-to-left). Each digit gets
/// the same width, so that a counting number does not tremble.
void paintFigure(QPainter *painter, const QRectF &rect, const QString &text);

void setFieldState(QWidget *field, FieldState state);
[[nodiscard]] FieldState fieldState(const QWidget *field);
/// Marks the primary button of the window, which is filled.
void setPrimary(QWidget *button, bool primary);
[[nodiscard]] bool isPrimary(const QWidget *button);

} // namespace Theme
} // namespace Desk
