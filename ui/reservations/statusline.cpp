#include "statusline.h"

#include "reservations/plaintext.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Desk {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"statusLine"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StatusLine::~StatusLine() = default;

void StatusLine::setStatus(const StatusLook &look, const QString &word, const QString &rest)
{
    const QString shownWord = oneLine(word);
    const QString shownRest = oneLine(rest);
    if (look == m_look && shownWord == m_word && shownRest == m_rest)
        return;
    m_look = look;
    m_word = shownWord;
    m_rest = shownRest;
    setAccessibleName(m_rest.isEmpty() ? m_word : m_word + u' ' + m_rest);
    update();
}

QSize StatusLine::sizeHint() const
{
    return {Theme::grid(60), fontMetrics().height() + Theme::grid(1)};
}

QSize StatusLine::minimumSizeHint() const
{
    return {Theme::grid(20), sizeHint().height()};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    if (m_word.isEmpty())
        return;
    QPainter painter(this);
    const qreal side = Theme::grid(5) / 2.0;
    Theme::paintShape(&painter, QRectF(0, 0, side, height()), m_look.shape, Theme::color(m_look.tone, palette()));
    int left = static_cast<int>(side) + Theme::grid(2);
    const QFont strong = Theme::strongFont(font());
    const QFontMetrics strongMetrics(strong);
    painter.setFont(strong);
    painter.setPen(Theme::color(Tone::Plain, palette()));
    painter.drawText(QRect(left, 0, width() - left, height()), int(Qt::AlignVCenter | Qt::TextSingleLine),
                     strongMetrics.elidedText(m_word, Qt::ElideRight, width() - left));
    left += strongMetrics.horizontalAdvance(m_word + u' ');
    if (m_rest.isEmpty() || left >= width())
        return;
    painter.setFont(font());
    painter.setPen(Theme::color(Tone::Muted, palette()));
    painter.drawText(QRect(left, 0, width() - left, height()), int(Qt::AlignVCenter | Qt::TextSingleLine),
                     fontMetrics().elidedText(m_rest, Qt::ElideRight, width() - left));
}

} // namespace Desk
