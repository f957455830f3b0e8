#include "messagebar.h"

#include "answerdetails.h"
#include "safetext.h"
#include "ui/icons.h"
#include "ui/instructions/wraplabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MostShown = 2; ///< More would hide what the strip lies over.

MessageLife lifeOf(const Message &message)
{
    if (message.life != MessageLife::Auto)
        return message.life;
    return message.tone == Tone::Ok || message.tone == Tone::Muted ? MessageLife::Brief : MessageLife::Event;
}

int weightOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return 0;
    case Tone::Wait:
        return 1;
    case Tone::Plain:
    case Tone::Accent:
    case Tone::Muted:
    case Tone::Ok:
        break;
    }
    return 2;
}

} // namespace

class MessageBar::Item final : public QWidget
{
public:
    Item(const Message &message, MessageBar *bar);

    [[nodiscard]] const Message &message() const { return m_message; }
    void setMessage(const Message &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void endWhenBrief();

    MessageBar &m_bar;
    Message m_message;
    WrapLabel *m_text;
    QToolButton *m_close;
    QPushButton *m_action;
    QPushButton *m_other;
    AnswerDetails *m_answer;
    QTimer m_end;
};

MessageBar::Item::Item(const Message &what, MessageBar *bar)
    : QWidget(bar)
    , m_bar(*bar)
    , m_text(new WrapLabel(this))
    , m_close(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(u"message."_s + what.source);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(4), Theme::grid(2), Theme::grid(2), Theme::grid(2));
    column->setSpacing(Theme::grid(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(2));
    line->addWidget(m_text, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid(2));
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_action);
    m_answer = new AnswerDetails(u"message"_s, buttons, column, this);
    column->insertLayout(1, buttons);

    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    connect(m_action, &QPushButton::clicked, bar,
            [this] { Q_EMIT m_bar.actionTriggered(m_message.source, m_message.key); });
    m_other->setObjectName(u"messageOther"_s);
    connect(m_other, &QPushButton::clicked, bar,
            [this] { Q_EMIT m_bar.actionTriggered(m_message.source, m_message.otherKey); });
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(icon(u"close"_s));
    m_close->setToolTip(MessageBar::tr("Close (Esc)"));
    m_close->setAccessibleName(MessageBar::tr("Close"));
    connect(m_close, &QToolButton::clicked, bar, [this] { m_bar.close(m_message.source); });
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, bar, [this] { endWhenBrief(); });
    setMessage(what);
}

void MessageBar::Item::setMessage(const Message &message)
{
    const QString before = m_text->accessibleName();
    m_message = message;
    QString shown = paragraph(message.text);
    if (!message.when.isEmpty())
        shown += u" · "_s + paragraph(message.when);
    QString said = paragraph(message.text);
    if (!message.advice.isEmpty()) {
        shown += u'\n' + paragraph(message.advice);
        said += u' ' + paragraph(message.advice);
    }
    m_text->setText(shown);
    m_text->setAccessibleName(said);
    setAccessibleName(said);
    m_action->setText(actionText(message.actionText));
    m_action->setVisible(!message.actionText.isEmpty());
    m_other->setText(actionText(message.otherText));
    m_other->setVisible(!message.otherText.isEmpty());
    m_answer->setText(message.raw);
    m_close->setVisible(message.closable);
    if (lifeOf(message) == MessageLife::Brief)
        m_end.start(m_bar.m_briefMsecs);
    else
        m_end.stop();
    update();
    if (said == before)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Not under the pointer, and not while its buttons have the focus: somebody is about to use it.
void MessageBar::Item::endWhenBrief()
{
    const QWidget *focus = QApplication::focusWidget();
    // Not underMouse(): it is of the last event, and the strip may have come to lie elsewhere since.
    const bool isPointedAt = rect().contains(mapFromGlobal(QCursor::pos()));
    if (isPointedAt || (focus && isAncestorOf(focus)))
        m_end.start(m_bar.m_briefMsecs);
    else
        m_bar.clear(m_message.source);
}

void MessageBar::Item::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tint(m_message.tone, palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - Theme::grid(1) : 0;
    painter.fillRect(QRect(edge, 0, Theme::grid(1), height()), Theme::color(m_message.tone, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::line(palette()));
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Messages"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_more);
    m_more->setObjectName(u"moreMessages"_s);
    m_more->setCheckable(true);
    m_more->setFlat(true);
    connect(m_more, &QPushButton::toggled, this, &MessageBar::order);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::setPlace(QWidget *over, const QString &spared)
{
    m_over = over;
    m_spared = spared;
    watch(over);
    place();
}

void MessageBar::show(const Message &message)
{
    if (m_closed.contains(message.source)) {
        if (lifeOf(message) == MessageLife::State)
            return; // they know; it is told again when it was over once
        m_closed.remove(message.source);
    }
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [&](const Item *item) { return item->message().source == message.source; });
    if (found != m_items.cend()) {
        const Tone before = (*found)->message().tone;
        if ((*found)->message() != message || lifeOf(message) == MessageLife::Brief)
            (*found)->setMessage(message);
        if (before == message.tone && lifeOf(message) == MessageLife::State) {
            place(); // it may have become taller
            return;
        }
        m_items.prepend(m_items.takeAt(found - m_items.cbegin()));
    } else {
        m_items.prepend(new Item(message, this));
    }
    order();
}

/// What weighs most first, and of these the newest. The buttons of what moves keep their focus.
void MessageBar::order()
{
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item *one, const Item *other) {
        return weightOf(one->message().tone) < weightOf(other->message().tone);
    });
    const bool all = m_more->isChecked();
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        m_layout->insertWidget(int(at), m_items.at(at));
        m_items.at(at)->setVisible(all || at < MostShown);
    }
    const qsizetype more = m_items.size() - MostShown;
    m_more->setText(all ? tr("Show less") : tr("%n more", nullptr, int(std::max<qsizetype>(more, 0))));
    m_more->setVisible(more > 0);
    if (more <= 0)
        m_more->setChecked(false);
    setVisible(!m_items.isEmpty());
    place();
}

void MessageBar::remove(const QString &source)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item *item) { return item->message().source == source; });
    if (found == m_items.end())
        return;
    Item *item = *found;
    m_items.erase(found);
    // Whoever works with the keyboard goes on where a closed message was, not nowhere.
    const QWidget *focus = QApplication::focusWidget();
    if (focus && item->isAncestorOf(focus) && m_over)
        m_over->setFocus(Qt::OtherFocusReason);
    item->hide();
    item->deleteLater(); // its own close button may have called us
    order();
}

void MessageBar::clear(const QString &source)
{
    m_closed.remove(source);
    remove(source);
}

void MessageBar::close(const QString &source)
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [&](const Item *item) { return item->message().source == source; });
    if (found != m_items.cend() && lifeOf((*found)->message()) == MessageLife::State)
        m_closed.insert(source, (*found)->message().text);
    remove(source);
}

void MessageBar::clearAll()
{
    m_closed.clear();
    const QList<Message> all = told();
    for (const Message &message : all) {
        if (lifeOf(message) != MessageLife::UntilClosed)
            remove(message.source);
    }
}

bool MessageBar::dismissFirst()
{
    for (const Item *item : std::as_const(m_items)) {
        if (item->message().closable) {
            close(QString(item->message().source));
            return true;
        }
    }
    return false;
}

QString MessageBar::textOf(const QString &source) const
{
    for (const Item *item : m_items) {
        if (item->message().source == source)
            return item->message().text;
    }
    return {};
}

QList<Message> MessageBar::told() const
{
    QList<Message> all;
    for (const Item *item : m_items)
        all.append(item->message());
    return all;
}

void MessageBar::watch(QWidget *widget)
{
    widget->removeEventFilter(this); // once is enough
    widget->installEventFilter(this);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (!isHidden())
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void MessageBar::place()
{
    if (!m_over || !parentWidget() || m_items.isEmpty() || m_placing)
        return;
    m_placing = true; // our own layout resizes us, too
    const QRect all(m_over->mapTo(parentWidget(), QPoint()), m_over->size());
    int foot = all.bottom() + 1;
    if (auto *spared = m_over->findChild<QWidget *>(m_spared)) {
        for (QWidget *each = spared; each && each != m_over; each = each->parentWidget())
            watch(each); // what moves it, moves us
        const int top = spared->mapTo(parentWidget(), QPoint()).y() - Theme::grid(2);
        if (spared->isVisible() && top > all.center().y() && top < foot)
            foot = top;
    }
    const int least =
        m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(all.width()) : m_layout->totalSizeHint().height();
    const int high = std::min(least, all.height());
    setGeometry(all.left(), std::max(all.top(), foot - high), all.width(), high);
    raise();
    m_placing = false;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::line(palette()));
}

} // namespace Desk
