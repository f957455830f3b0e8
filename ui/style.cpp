#include "style.h"

#include "theme.h"

#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QSplitter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qreal Radius = 5;

QRectF hairlineRect(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1)
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
    case FieldState::Set:
        return palette.color(QPalette::Active, QPalette::Highlight);
    case FieldState::Plain:
        break;
    }
    return palette.color(QPalette::Mid);
}

bool isFlatTool(const QStyleOption *option)
{
    return (option->state & QStyle::State_AutoRaise) &&
           !(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

Style::~Style() = default;

void Style::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & State_Enabled;
    const bool over = enabled && (option->state & State_MouseOver);
    const bool down = option->state & State_Sunken;
    const QColor accent = palette.color(QPalette::Highlight);
    QColor fill = palette.color(QPalette::Button);
    QColor edge = enabled ? palette.color(QPalette::Mid) : Theme::line(palette);
    if (Theme::isPrimary(widget)) {
        fill = down ? accent.darker(115) : over ? accent.darker(107) : accent;
        edge = fill;
    } else if (option->state & State_On) {
        fill = Theme::tint(Tone::Accent, palette);
        edge = accent;
    } else if (down || over) {
        fill = Theme::mixed(palette.color(QPalette::ButtonText), fill, down ? 0.10 : 0.05);
    }
    drawRounded(painter, option->rect, fill, edge);
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
        const QColor ring = Theme::isPrimary(widget) ? palette.color(QPalette::HighlightedText) : accent;
        const int inset = Theme::isPrimary(widget) ? 2 : 0;
        drawRounded(painter, option->rect.adjusted(inset, inset, -inset, -inset), Qt::transparent, ring, 2);
    }
}

void Style::drawFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focus = enabled && (option->state & State_HasFocus);
    QColor edge = fieldEdge(option, widget);
    if (focus && Theme::fieldState(widget) == FieldState::Plain)
        edge = option->palette.color(QPalette::Highlight);
    const QColor fill = option->palette.color(enabled ? QPalette::Base : QPalette::Window);
    drawRounded(painter, option->rect, fill, enabled ? edge : Theme::line(option->palette), focus ? 2 : 1);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (!isFlatTool(option))
            drawButtonPanel(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return; // the panel draws it
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawFieldPanel(option, painter, widget);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_Frame:
        if (widget && widget->property("deskField").toBool()) {
            drawFieldPanel(option, painter, widget);
            return;
        }
        painter->save();
        painter->setPen(Theme::line(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawRounded(painter, option->rect, Qt::transparent, option->palette.color(QPalette::Highlight), 1.5);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorToolBarSeparator:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (!(button->features & QStyleOptionButton::Flat) || (button->state & (State_MouseOver | State_Sunken)))
                drawButtonPanel(option, painter, widget);
            if (button->features & QStyleOptionButton::HasMenu) {
                const int w = pixelMetric(PM_MenuButtonIndicator, option, widget);
                const QRect box(button->rect.right() - w - 4, button->rect.top(), w, button->rect.height());
                drawArrow(painter, visualRect(option->direction, button->rect, box), false,
                          option->palette.color(QPalette::ButtonText));
            }
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            if (Theme::isPrimary(widget))
                copy.palette.setBrush(QPalette::ButtonText, option->palette.highlightedText());
            else if (option->state & State_On)
                copy.palette.setColor(QPalette::ButtonText, Theme::onTint(Tone::Accent, option->palette));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy(*tool);
            if (option->state & State_On)
                copy.palette.setColor(QPalette::ButtonText, Theme::onTint(Tone::Accent, option->palette));
            if (tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
                copy.rect.adjust(5, 0, 0, 0);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::line(option->palette));
        return;
    case CE_MenuBarItem:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        if (element == CE_MenuBarItem) {
            if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
                if (option->state & (State_Selected | State_Sunken) && option->state & State_Enabled)
                    drawRounded(painter, option->rect.adjusted(1, 1, -1, -1),
                                Theme::tint(Tone::Accent, option->palette), Qt::transparent);
                drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                             option->palette, option->state & State_Enabled, item->text, QPalette::WindowText);
            }
        }
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.window());
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    if (!(option->state & State_Enabled) || thumb.isEmpty())
        return;
    const bool active =
        option->activeSubControls & SC_ScrollBarSlider && option->state & (State_MouseOver | State_Sunken);
    const QColor color = Theme::mixed(option->palette.color(QPalette::WindowText),
                                      option->palette.color(QPalette::Window), active ? 0.45 : 0.22);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QRectF bar = QRectF(thumb).adjusted(2, 2, -2, -2);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (combo && combo->isEditable())
        drawFieldPanel(option, painter, widget);
    else
        drawButtonPanel(option, painter, widget);
    const QColor edge = fieldEdge(option, widget);
    if (Theme::fieldState(widget) != FieldState::Plain)
        drawRounded(painter, option->rect, Qt::transparent, edge);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawArrow(painter, QRectF(arrow), false, option->palette.color(QPalette::ButtonText));
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawFieldPanel(option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QColor color = option->palette.color(QPalette::PlaceholderText);
    drawArrow(painter, QRectF(subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget)), true, color);
    drawArrow(painter, QRectF(subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget)), false, color);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ToolButton:
        // Buttons with a menu say so in their text; Fusion's arrow in the corner would be a second one.
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && !(tool->features & QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOptionToolButton copy(*tool);
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -5, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    // No arrows at the ends: the groove is the whole bar.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep));
        thumb = std::min(length, std::max(least, thumb));
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = across ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                  : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
        return visualRect(option->direction, option->rect, rect);
    };
    switch (sub) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return part(start, thumb);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = widget ? Theme::measures(widget->font()).row - 4 : 28;
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            // Fusion makes every button 80 px wide; ours are as wide as what they say.
            const int menu = button->features & QStyleOptionButton::HasMenu ? 8 : 0;
            result.setWidth(size.width() + 22 + menu);
        }
        result.setHeight(std::max(result.height(), control));
        break;
    case CT_ToolButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), control));
        break;
    case CT_MenuBarItem:
        result += QSize(8, 4);
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuButtonIndicator:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return widget ? Theme::measures(widget->font()).icon : 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace Desk
