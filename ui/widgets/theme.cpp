#include "theme.h"

#include "accessiblecombo.h"
#include "accessiblerole.h"
#include "altkeys.h"
#include "applicationfilter.h"
#include "combokeys.h"
#include "derivedfonts.h"
#include "dialogfit.h"
#include "eyeorder.h"
#include "filedialognames.h"
#include "focusring.h"
#include "highcontrast.h"
#include "menukey.h"
#include "menuletters.h"
#include "plaindescriptions.h"
#include "style.h"
#include "wheelguard.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk::Theme {

namespace {

constexpr qreal ReadableContrast = 4.5;
constexpr qreal HighContrast = 7; ///< Where the desktop asks for it.
constexpr auto FieldStateProperty = "deskFieldState";
constexpr auto PrimaryProperty = "deskPrimary";

QPalette ownPalette(bool dark)
{
    const auto rgb = [dark](QRgb light, QRgb darkOne) { return QColor(dark ? darkOne : light); };
    const QColor ground = rgb(0xffffff, 0x22262e);
    const QColor text = rgb(0x1c212b, 0xe6e9ef);
    const QColor accent = rgb(0x2563d9, 0x6aa2f8);
    QPalette palette(text, ground, rgb(0xe9ebef, 0x323843), rgb(0x8a93a6, 0x14171c), rgb(0xd9dce3, 0x3d434e), text,
                     rgb(0xffffff, 0xffffff), rgb(0xffffff, 0x1b1e24), ground);
    palette.setColor(QPalette::AlternateBase, rgb(0xf5f6f8, 0x1b1e24));
    palette.setColor(QPalette::Midlight, rgb(0xe6e8ed, 0x343a45));
    palette.setColor(QPalette::Button, ground);
    palette.setColor(QPalette::PlaceholderText, rgb(0x626b7d, 0x9aa3b5));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, rgb(0xffffff, 0x10141c));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, rgb(0x262b36, 0x3a404c));
    palette.setColor(QPalette::ToolTipText, rgb(0xffffff, 0xf0f2f6));
    const QColor disabled = rgb(0xa3a9b6, 0x6b7383);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(accent, ground, 0.45));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, rgb(0xffffff, 0x1b1e24));
    return palette;
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Chooses a font where no desktop does: Qt's default is an alias for whatever font is found first.
void installFont(QApplication &application)
{
    const QString family = application.font().family();
    const bool isAlias = family.isEmpty() || family.startsWith(u"Sans"_s);
    if (!isAlias)
        return;
    for (const QString &good : {u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s}) {
        if (QFontDatabase::hasFamily(good)) {
            QFont font(good);
            font.setPointSizeF(std::max(10.0, application.font().pointSizeF()));
            application.setFont(font);
            return;
        }
    }
}

} // namespace

void install(QApplication &application, Appearance appearance)
{
    installForAll<WheelGuard>(application);
    installForAll<ComboKeys>(application);
    installForAll<PlainDescriptions>(application);
    installForAll<MenuKey>(application);
    installForAll<AltKeys>(application);
    installForAll<MenuLetters>(application);
    installForAll<DialogFit>(application);
    installForAll<FileDialogNames>(application);
    installForAll<EyeOrder>(application);
    installForAll<FocusRing>(application);
    installAccessibleCombos();
    installAccessibleRoles();
    const bool ours = qobject_cast<Style *>(application.style()) != nullptr;
    const bool fusion = application.style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0;
    if (!ours && !fusion)
        return; // The platform has a style of its own.
    if (!ours) {
        installFont(application);
        application.setStyle(new Style); // The application owns it.
    }
    static const QPalette system = application.palette();
    if (appearance == Appearance::System && isHighContrast(system))
        application.setPalette(contrastPalette(system));
    else
        application.setPalette(
            ownPalette(appearance == Appearance::System ? isDark(system) : appearance == Appearance::Dark));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5;
}

QColor mixed(const QColor &front, const QColor &ground, qreal share)
{
    const auto part = [share](float one, float other) { return float(one * share + other * (1 - share)); };
    return QColor::fromRgbF(part(front.redF(), ground.redF()), part(front.greenF(), ground.greenF()),
                            part(front.blueF(), ground.blueF()));
}

namespace {

/// As it is meant to be where contrast is ordinary.
QColor usualColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        return palette.color(QPalette::WindowText);
    case Tone::Muted:
        return palette.color(QPalette::PlaceholderText);
    case Tone::Wait:
        return dark ? QColor(0xf5b55c) : QColor(0xb25e09);
    case Tone::Ok:
        return dark ? QColor(0x53c28b) : QColor(0x1a7f4b);
    case Tone::Bad:
        return dark ? QColor(0xf0776c) : QColor(0xc0362c);
    case Tone::Accent:
        return palette.color(QPalette::Highlight);
    }
    return {};
}

/// Moves a colour towards the text's until it is clear enough on the ground.
QColor cleared(const QColor &colour, const QColor &text, const QColor &ground, qreal least)
{
    QColor result = colour;
    for (int step = 1; step <= 10 && contrast(result, ground) < least; ++step)
        result = mixed(text, colour, step / 10.0);
    return result;
}

} // namespace

QColor color(Tone tone, const QPalette &palette)
{
    const QColor usual = usualColor(tone, palette);
    if (!isHighContrast(palette))
        return usual;
    // What is selected has the ground that is nearest to the text.
    return cleared(usual, palette.color(QPalette::WindowText), contrastSelection(palette), HighContrast);
}

QColor tint(Tone tone, const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    if (tone == Tone::Wait && !isDark(palette))
        return QColor(0xfdf0dc); // Amber mixed with white would look like sand.
    return mixed(color(tone, palette), ground, isDark(palette) ? 0.16 : 0.12);
}

QColor onTint(Tone tone, const QPalette &palette)
{
    return cleared(color(tone, palette), palette.color(QPalette::WindowText), tint(tone, palette),
                   isHighContrast(palette) ? HighContrast : ReadableContrast);
}

QColor line(const QPalette &palette)
{
    return palette.color(QPalette::Midlight);
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont secondaryFont(const QFont &base)
{
    return DerivedFonts::instance().font(DerivedFonts::Kind::Secondary, base, [](const QFont &from) {
        QFont font = from;
        font.setPointSizeF(std::max(6.0, QFontInfo(from).pointSizeF() - 1));
        return font;
    });
}

QFont titleFont(const QFont &base)
{
    return DerivedFonts::instance().font(DerivedFonts::Kind::Title, base, [](const QFont &from) {
        QFont font = from;
        font.setPointSizeF(QFontInfo(from).pointSizeF() + 2);
        font.setWeight(QFont::DemiBold);
        return font;
    });
}

QFont strongFont(const QFont &base)
{
    return DerivedFonts::instance().font(DerivedFonts::Kind::Strong, base, [](const QFont &from) {
        QFont font = from;
        font.setWeight(QFont::DemiBold);
        return font;
    });
}

QFont fixedFont(const QFont &base)
{
    return DerivedFonts::instance().font(DerivedFonts::Kind::Fixed, base, [](const QFont &from) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(std::max(6.0, QFontInfo(from).pointSizeF() - 1));
        return font;
    });
}

Measures measures(const QFont &base)
{
    return DerivedFonts::instance().measures(base, [](const QFont &font) {
        // The grid is made for lines that are 16 px high.
        const qreal scale = std::max(1.0, QFontMetricsF(font).height() / 16.5);
        const auto scaled = [scale](int pixels) { return static_cast<int>(std::lround(pixels * scale)); };
        return Measures{scaled(4), scaled(32), scaled(36), scaled(44), scaled(26), scaled(16)};
    });
}

int grid(int units)
{
    return measures(QApplication::font()).unit * units;
}

StatusLook lookOf(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Pending:
        return {StatusShape::Dot, Tone::Wait};
    case ReservationStatus::Accepted:
        return {StatusShape::Check, Tone::Ok};
    case ReservationStatus::Wrapping:
        return {StatusShape::HalfDot, Tone::Ok};
    case ReservationStatus::Completed:
        return {StatusShape::Square, Tone::Muted};
    case ReservationStatus::Rejected:
        return {StatusShape::Cross, Tone::Bad};
    case ReservationStatus::Timeout:
        return {StatusShape::Ring, Tone::Muted};
    case ReservationStatus::Canceled:
        return {StatusShape::Dash, Tone::Muted};
    case ReservationStatus::Rescinded:
        return {StatusShape::Diamond, Tone::Muted};
    case ReservationStatus::Unknown:
        break;
    }
    return {StatusShape::Question, Tone::Muted};
}

StatusLook lookOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Pending:
    case TaskStatus::Reserved:
        return lookOf(ReservationStatus::Pending);
    case TaskStatus::Assigned:
        return lookOf(ReservationStatus::Accepted);
    case TaskStatus::Wrapping:
        return lookOf(ReservationStatus::Wrapping);
    case TaskStatus::Completed:
        return lookOf(ReservationStatus::Completed);
    case TaskStatus::Canceled:
        return lookOf(ReservationStatus::Canceled);
    case TaskStatus::Unknown:
        break;
    }
    return lookOf(ReservationStatus::Unknown);
}

void paintShape(QPainter *painter, const QRectF &rect, StatusShape shape, const QColor &color)
{
    const qreal side = std::min(rect.width(), rect.height());
    const qreal stroke = side * 0.17;
    QRectF box(0, 0, side - stroke, side - stroke);
    box.moveCenter(rect.center());
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    switch (shape) {
    case StatusShape::Dot:
        painter->setBrush(color);
        painter->drawEllipse(box);
        break;
    case StatusShape::Ring:
        painter->drawEllipse(box);
        break;
    case StatusShape::HalfDot:
        painter->drawEllipse(box);
        painter->setBrush(color);
        painter->drawChord(box, 90 * 16, 180 * 16);
        break;
    case StatusShape::Check:
        painter->drawPolyline(QPolygonF{at(0.05, 0.55), at(0.38, 0.88), at(0.98, 0.15)});
        break;
    case StatusShape::Square:
        painter->setBrush(color);
        painter->drawRect(QRectF(at(0.12, 0.12), at(0.88, 0.88)));
        break;
    case StatusShape::Cross:
        painter->drawLine(at(0.1, 0.1), at(0.9, 0.9));
        painter->drawLine(at(0.9, 0.1), at(0.1, 0.9));
        break;
    case StatusShape::Dash:
        painter->setPen(QPen(color, stroke * 1.4, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(at(0, 0.5), at(1, 0.5));
        break;
    case StatusShape::Diamond:
        painter->drawPolygon(QPolygonF{at(0.5, -0.08), at(1.08, 0.5), at(0.5, 1.08), at(-0.08, 0.5)});
        break;
    case StatusShape::Question: {
        QFont font = painter->font();
        font.setPixelSize(std::max(1, static_cast<int>(side * 1.1)));
        font.setWeight(QFont::Bold);
        painter->setFont(font);
        painter->drawText(rect, Qt::AlignCenter, u"?"_s);
        break;
    }
    }
    painter->restore();
}

void paintFigure(QPainter *painter, const QRectF &rect, const QString &text)
{
    LabelCache &labels = DerivedFonts::instance().labelsFor(*painter);
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    qreal right = isMirrored ? rect.left() + labels.figureWidth(text) : rect.right();
    const qreal digit = labels.figureWidth(u"0"_s);
    for (auto c = text.crbegin(); c != text.crend(); ++c) {
        const QString one(*c);
        const qreal own = labels.widthOf(one);
        const qreal width = c->isDigit() ? digit : own;
        labels.paint(*painter, QRectF(right - width + (width - own) / 2, rect.top(), width, rect.height()), one);
        right -= width;
    }
}

void setFieldState(QWidget *field, FieldState state)
{
    if (fieldState(field) == state)
        return;
    field->setProperty(FieldStateProperty, static_cast<int>(state));
    field->update();
}

FieldState fieldState(const QWidget *field)
{
    return field ? static_cast<FieldState>(field->property(FieldStateProperty).toInt()) : FieldState::Plain;
}

void setPrimary(QWidget *button, bool primary)
{
    button->setProperty(PrimaryProperty, primary);
    button->update();
}

bool isPrimary(const QWidget *button)
{
    return button && button->property(PrimaryProperty).toBool();
}

} // namespace Desk::Theme
