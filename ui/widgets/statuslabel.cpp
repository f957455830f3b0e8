#include "statuslabel.h"

#include "accessiblerole.h"
#include "announcement.h"
#include "reservations/plaintext.h"
#include "text/joinedparts.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"statusLine"_s);
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StatusLabel::~StatusLabel() = default;

void StatusLabel::setSubject(const QString &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_word.clear();
}

void StatusLabel::setStatus(const StatusLook &look, const QString &word, const QStringList &parts)
{
    const QString shownWord = oneLine(word);
    QStringList shownParts;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            shownParts.append(oneLine(part));
    }
    if (look == m_look && shownWord == m_word && shownParts == m_parts)
        return;
    const bool isNews = !m_word.isEmpty() && !shownWord.isEmpty() && shownWord != m_word;
    // Each second the details alone count on.
    const bool isCounting = look == m_look && shownWord == m_word;
    m_look = look;
    m_word = shownWord;
    m_parts = shownParts;
    m_isRestLaidOut = false;
    if (!isCounting)
        m_laidOutWidth = -1;
    setAccessibleName(m_parts.isEmpty() ? m_word : m_word + u' ' + restOf(m_parts.size()));
    layOut();
    update(isCounting ? placed(wordRight(), width() - wordRight()) : rect());
    if (!isNews || !isVisible())
        return;
    // The seconds change the name, too; what is told by itself is that it became something else.
    announce(this, accessibleName());
}

QString StatusLabel::restOf(qsizetype count) const
{
    return u"— "_s + joinedParts(m_parts.first(count));
}

int StatusLabel::wordLeft() const
{
    return Theme::grid(5) / 2 + Theme::grid(2);
}

StatusLabel::Line StatusLabel::lineOf(const QString &text, const QFont &font) const
{
    Line line{text, QStaticText(text)};
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    line.laidOut.setTextFormat(Qt::PlainText);
    line.laidOut.setTextOption(option);
    line.laidOut.prepare({}, font);
    return line;
}

/// What is shown at this width: glyphs are made of the texts here and nowhere else.
void StatusLabel::layOut() const
{
    if (std::exchange(m_laidOutWidth, width()) != width()) {
        const QFont strong = Theme::strongFont(font());
        const QFontMetrics metrics(strong);
        m_wordLine = lineOf(metrics.elidedText(m_word, Qt::ElideRight, width() - wordLeft()), strong);
        m_restLeft = wordLeft() + metrics.horizontalAdvance(m_word + u' ');
        m_isRestLaidOut = false;
    }
    if (std::exchange(m_isRestLaidOut, true))
        return;
    const int room = width() - m_restLeft;
    m_restLine = {};
    if (m_parts.isEmpty() || room <= 0)
        return;
    for (qsizetype count = m_parts.size(); count > 0; --count) {
        m_restLine = lineOf(restOf(count), font());
        if (m_restLine.laidOut.size().width() <= room)
            return;
    }
    m_restLine = lineOf(fontMetrics().elidedText(restOf(1), Qt::ElideRight, room), font());
}

/// Laid out from left to right, and mirrored for right-to-left languages.
QRect StatusLabel::placed(int left, int width) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
}

/// In the middle of the blank behind it, so that no edge of a letter is on the other side.
int StatusLabel::wordRight() const
{
    return m_restLeft - Theme::grid(1) / 2;
}

QString StatusLabel::shownRest() const
{
    layOut();
    return m_restLine.text;
}

void StatusLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_laidOutWidth = -1; // Perhaps it is another font.
}

// The same for every text: a hint that followed the seconds would lay out the pane each time.
QSize StatusLabel::sizeHint() const
{
    return {Theme::grid(60), fontMetrics().height() + Theme::grid(1)};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {Theme::grid(20), sizeHint().height()};
}

/// In the middle of the box's height, at that side of it where lines begin.
void StatusLabel::paintLine(QPainter &painter, const QRect &box, const Line &line) const
{
    const QSizeF size = line.laidOut.size();
    const double left = layoutDirection() == Qt::RightToLeft ? std::floor(box.right() + 1 - size.width()) : box.left();
    painter.drawStaticText(QPointF(left, box.top() + (box.height() - size.height()) / 2), line.laidOut);
}

void StatusLabel::paintEvent(QPaintEvent *event)
{
    if (m_word.isEmpty())
        return;
    layOut();
    QPainter painter(this);
    if (event->region().intersects(placed(0, wordRight()))) {
        Theme::paintShape(&painter, placed(0, Theme::grid(5) / 2), m_look.shape, Theme::color(m_look.tone, palette()));
        painter.setFont(Theme::strongFont(font()));
        painter.setPen(Theme::color(Tone::Plain, palette()));
        paintLine(painter, placed(wordLeft(), width() - wordLeft()), m_wordLine);
    }
    if (m_restLine.text.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(Theme::color(Tone::Muted, palette()));
    paintLine(painter, placed(m_restLeft, width() - m_restLeft), m_restLine);
}

} // namespace Desk
