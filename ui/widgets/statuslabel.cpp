#include "statuslabel.h"

#include "accessiblerole.h"
#include "announcement.h"
#include "reservations/plaintext.h"

#include <QPainter>
#include <QStyle>

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
    m_look = look;
    m_word = shownWord;
    m_parts = shownParts;
    setAccessibleName(m_parts.isEmpty() ? m_word : m_word + u' ' + restOf(m_parts.size()));
    update();
    if (!isNews || !isVisible())
        return;
    // The seconds change the name, too; what is told by itself is that it became something else.
    announce(this, accessibleName());
}

QString StatusLabel::restOf(qsizetype count) const
{
    return u"— "_s + m_parts.first(count).join(u" · "_s);
}

int StatusLabel::restLeft() const
{
    const QFontMetrics strong(Theme::strongFont(font()));
    return Theme::grid(5) / 2 + Theme::grid(2) + strong.horizontalAdvance(m_word + u' ');
}

QString StatusLabel::shownRest() const
{
    const int room = width() - restLeft();
    if (m_parts.isEmpty() || room <= 0)
        return {};
    qsizetype count = m_parts.size();
    while (count > 1 && fontMetrics().horizontalAdvance(restOf(count)) > room)
        --count;
    return fontMetrics().elidedText(restOf(count), Qt::ElideRight, room);
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

void StatusLabel::paintEvent(QPaintEvent *)
{
    if (m_word.isEmpty())
        return;
    QPainter painter(this);
    const int side = Theme::grid(5) / 2;
    // Laid out from left to right, and mirrored for right-to-left languages.
    const auto from = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    Theme::paintShape(&painter, from(0, side), m_look.shape, Theme::color(m_look.tone, palette()));
    const int left = side + Theme::grid(2);
    const QFont strong = Theme::strongFont(font());
    const QFontMetrics strongMetrics(strong);
    painter.setFont(strong);
    painter.setPen(Theme::color(Tone::Plain, palette()));
    painter.drawText(from(left, width() - left), int(Qt::AlignVCenter | Qt::TextSingleLine),
                     strongMetrics.elidedText(m_word, Qt::ElideRight, width() - left));
    const QString rest = shownRest();
    if (rest.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(Theme::color(Tone::Muted, palette()));
    painter.drawText(from(restLeft(), width() - restLeft()), int(Qt::AlignVCenter | Qt::TextSingleLine), rest);
}

} // namespace Desk
