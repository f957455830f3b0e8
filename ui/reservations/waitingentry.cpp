#include "waitingentry.h"

#include "taskdelegate.h"
#include "text/joinedparts.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/selectedground.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Desk {

WaitingEntry::WaitingEntry(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"waitingEntry"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(tr("Waiting now"));
    updateWords();
}

WaitingEntry::~WaitingEntry() = default;

void WaitingEntry::setCount(std::optional<int> tasks)
{
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    updateWords();
}

void WaitingEntry::setCalls(const Calls &calls)
{
    if (calls == m_calls)
        return;
    m_calls = calls;
    updateWords();
}

void WaitingEntry::setOpen(bool open)
{
    m_isOpen = open;
    update();
}

void WaitingEntry::updateWords()
{
    QString words = text();
    if (const QString count = countText(); !count.isEmpty())
        words += comma() + count;
    if (m_calls.count > 0)
        words += comma() + QString(m_calls.words).replace(u'\n', comma());
    setAccessibleName(words);
    setPlainToolTip(this, m_calls.count > 0 ? m_calls.words : QString());
    update();
}

QString WaitingEntry::countText() const
{
    if (!m_tasks)
        return {};
    if (m_calls.stuck == 0)
        return tr("%n tasks, by cause", nullptr, *m_tasks);
    return tr("%n tasks wait", nullptr, *m_tasks) + comma() + tr("%n stuck", nullptr, m_calls.stuck);
}

QSize WaitingEntry::sizeHint() const
{
    return {Theme::grid(30), TaskDelegate::rowHeight(font())};
}

QSize WaitingEntry::minimumSizeHint() const
{
    return {Theme::grid(20), sizeHint().height()};
}

void WaitingEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isOpen)
        paintSelectedGround(painter, rect(), palette());
    else if (underMouse())
        painter.fillRect(rect(),
                         Theme::mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.03));
    const QRect box = rect().adjusted(Theme::grid(3), Theme::grid(3) / 2, -Theme::grid(3), -Theme::grid(3) / 2);
    const int line = fontMetrics().height();
    int room = box.width();
    if (m_calls.count > 0) {
        QFont font = Theme::secondaryFont(this->font());
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const QString number = QLocale().toString(m_calls.count);
        const int wide = std::max(QFontMetrics(font).horizontalAdvance(number) + Theme::grid(3), line);
        const QRect badge =
            QStyle::visualRect(layoutDirection(), box, QRect(box.right() - wide + 1, box.top(), wide, line));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::tint(Tone::Bad, palette()));
        painter.drawRoundedRect(badge, line / 2.0, line / 2.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Theme::onTint(Tone::Bad, palette()));
        painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, number);
        room -= wide + Theme::grid(2);
    }
    const auto write = [&](int top, int width, const QFont &font, Tone tone, const QString &words) {
        painter.setFont(font);
        painter.setPen(Theme::color(tone, palette()));
        const QRect place = QStyle::visualRect(layoutDirection(), box, QRect(box.left(), top, width, line));
        painter.drawText(place, int(Qt::AlignVCenter | Qt::TextSingleLine),
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, width));
    };
    write(box.top(), room, Theme::strongFont(font()), Tone::Plain, text());
    write(box.bottom() - line + 1, box.width(), Theme::secondaryFont(font()), Tone::Muted, countText());
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::line(palette()));
    if (hasFocus()) {
        painter.setPen(Theme::color(Tone::Accent, palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void WaitingEntry::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Desk
