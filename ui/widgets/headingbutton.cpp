#include "headingbutton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace Desk {

HeadingButton::HeadingButton(QWidget *parent, Tone tone)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize HeadingButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 4, fontMetrics().height() + 6};
}

QSize HeadingButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void HeadingButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const bool isHovered = isEnabled() && underMouse();
    painter.setPen(Theme::color(isHovered && m_tone == Tone::Muted ? Tone::Plain : m_tone, palette()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(),
                     int(Qt::AlignVCenter | Qt::TextSingleLine) |
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     shown);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void HeadingButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Desk
