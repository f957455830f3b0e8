#include "noticeframe.h"

#include <QPainter>

namespace Desk {

NoticeFrame::NoticeFrame(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
}

void NoticeFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::mixed(Theme::color(m_tone, palette()), palette().color(QPalette::Window), 0.6), 1));
    painter.setBrush(Theme::tint(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace Desk
