#include "style.h"

#include "highcontrast.h"
#include "icons.h"
#include "stylepainting.h"
#include "theme.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

using namespace StylePainting;

namespace {

/// Left and right of the text of a combo box that is not editable; the same as in a line edit.
constexpr int ComboTextInset = 3;

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
        return; // The panel paints it.
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
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawRounded(painter, option->rect, Qt::transparent, option->palette.color(QPalette::Highlight), 1.5);
        return;
    case PE_PanelMenu:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (Theme::isHighContrast(option->palette)) { // Fusion's edge is a shade of the ground.
            painter->save();
            painter->setPen(option->palette.color(QPalette::Mid));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
        return;
    case PE_FrameStatusBarItem:
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
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy(*combo);
            const QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            copy.currentText =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width() - 2 - icon);
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
                // Mnemonics are shown once the Alt key has given the menu bar the focus.
                const auto letters = widget && widget->hasFocus() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
                drawItemText(painter, option->rect, Qt::AlignCenter | letters | Qt::TextSingleLine, option->palette,
                             option->state & State_Enabled, item->text, QPalette::WindowText);
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
    drawScrollThumb(option, thumb, active, painter);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    const bool isField = combo && combo->isEditable();
    if (isField)
        drawFieldPanel(option, painter, widget);
    else
        drawButtonPanel(option, painter, widget);
    if (!isField && Theme::fieldState(widget) != FieldState::Plain)
        drawRounded(painter, option->rect, Qt::transparent, fieldEdge(option, widget));
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawArrow(painter, QRectF(arrow), false, option->palette.color(QPalette::PlaceholderText));
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
        // The text of such buttons shows that they have a menu, so Fusion's arrow in the corner is left out.
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

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && sub == SC_ComboBoxEditField && !combo->editable)
        return QProxyStyle::subControlRect(control, option, sub, widget)
            .adjusted(ComboTextInset, 0, -ComboTextInset, 0);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    return scrollBarPart(*bar, sub, pixelMetric(PM_ScrollBarSliderMin, option, widget));
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -5, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = widget ? Theme::measures(widget->font()).row - 4 : 28;
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            // Fusion makes every button at least 80 px wide; these are as wide as their text.
            const int menu = button->features & QStyleOptionButton::HasMenu ? 8 : 0;
            result.setWidth(size.width() + 22 + menu);
        }
        result.setHeight(std::max(result.height(), control));
        break;
    case CT_ComboBox:
        result.rwidth() += 2 * ComboTextInset;
        [[fallthrough]];
    case CT_ToolButton:
    case CT_LineEdit:
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
    case SH_DialogButtonBox_ButtonsHaveIcons: // Those icons do not match the program's.
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Ours follows the palette, and no folder of themes is searched for it at the start.
    if (which == SP_LineEditClearButton)
        return icon(u"close"_s, QPalette::PlaceholderText);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace Desk
