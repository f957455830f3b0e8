// Style's controls of several parts: scroll bars, combo boxes, spin boxes, tool buttons with a menu.

#include "style.h"
#include "style_p.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Desk {

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

} // namespace Desk
