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

/// What a colour means. Everything else comes from palette roles.
enum class Tone : quint8 { Plain, Muted, Wait, Ok, Bad, Accent };

/// The shape that stands for a status beside its word, so that colour never speaks alone.
enum class StatusShape : quint8 { Dot, Check, HalfDot, Square, Cross, Ring, Dash, Diamond, Question };

struct StatusLook
{
    StatusShape shape = StatusShape::Question;
    Tone tone = Tone::Muted;
    friend bool operator==(const StatusLook &, const StatusLook &) = default;
};

/// How a form field stands; `Style` draws its frame by it.
enum class FieldState : quint8 { Plain, Set, Warning, Error };

/// The few rules of the look: tokens, fonts and measures. Measures are pixels at the widget's scale, taken from font
/// metrics, so that a larger text makes everything larger.
namespace Theme {

/// Which of the two looks the user asked for.
enum class Appearance : quint8 { System, Light, Dark };

/// Gives the application our style and palette where the platform brings none of its own (Fusion). Call once, before
/// the first widget; again to change the appearance.
void install(QApplication &application, Appearance appearance);

[[nodiscard]] bool isDark(const QPalette &palette);
/// The colour of a tone on the window's ground: at least 4.5:1.
[[nodiscard]] QColor color(Tone tone, const QPalette &palette);
/// `front` laid over `ground` with `share` (0 to 1) of it.
[[nodiscard]] QColor mixed(const QColor &front, const QColor &ground, qreal share);
/// The quiet ground of a tone: banner, message bar, selected row.
[[nodiscard]] QColor tint(Tone tone, const QPalette &palette);
/// The colour of a tone on its own tint: moved towards the text until it is 4.5:1.
[[nodiscard]] QColor onTint(Tone tone, const QPalette &palette);
/// Hairlines between panes and rows.
[[nodiscard]] QColor line(const QPalette &palette);
/// Contrast as WCAG counts it, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &one, const QColor &other);

[[nodiscard]] QFont secondaryFont(const QFont &base); ///< One point smaller.
[[nodiscard]] QFont titleFont(const QFont &base);     ///< Two points larger, semibold.
[[nodiscard]] QFont strongFont(const QFont &base);    ///< Semibold.
[[nodiscard]] QFont fixedFont(const QFont &base);     ///< For SIDs, requests and JSON alone.

/// Multiples of the 4 px grid at the given font.
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
/// For layouts: `units` of the grid at the application's font.
[[nodiscard]] int grid(int units);

[[nodiscard]] StatusLook lookOf(ReservationStatus status);
/// Paints the shape into the middle of `rect`, as large as it allows.
void paintShape(QPainter *painter, const QRectF &rect, StatusShape shape, const QColor &color);
/// Paints a figure at the end of the line (right, or left where the painter runs that way), each digit in a cell of one
/// width, so that a counting number does not tremble.
void paintFigure(QPainter *painter, const QRectF &rect, const QString &text);

void setFieldState(QWidget *field, FieldState state);
[[nodiscard]] FieldState fieldState(const QWidget *field);
/// Marks the one button of the window that does the thing; drawn filled.
void setPrimary(QWidget *button, bool primary);
[[nodiscard]] bool isPrimary(const QWidget *button);

} // namespace Theme
} // namespace Desk
