#include "messagebar.h"

#include "accessiblerole.h"
#include "announcement.h"
#include "answerdetails.h"
#include "clipboard.h"
#include "icons.h"
#include "safetext.h"
#include "sidlens.h"
#include "text/joinedparts.h"
#include "wraplabel.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MostMessages = 2; ///< More would leave nothing of what the messages are about.
constexpr int MostPercent = 40;       ///< Of the pane's height; the rest is scrolled to.
constexpr int LeastLines = 2;         ///< Are read without much scrolling, however low the pane is.
constexpr int MostMessageLines = 3;   ///< Of a text that a server may have written; the rest is behind "Details".

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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void endWhenBrief();
    void updateCut();
    void showAnswer();

    MessageBar &m_bar;
    Message m_message;
    WrapLabel *m_text;
    WrapLabel *m_advice;
    QToolButton *m_close;
    QPushButton *m_action;
    QPushButton *m_other;
    AnswerDetails *m_answer;
    QTimer m_end;
    bool m_isCut = false; ///< The text is not shown completely.
};

/// Copies what is said, and has the SIDs in it.
void MessageBar::Item::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"messageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(MessageBar::tr("Copy message")), &QAction::triggered, menu,
            [text = m_message.text] { Clipboard::copy(text); });
    addSidMenus(*menu, this, sidsIn(m_message.text + u'\n' + m_message.raw));
    menu->popup(event->globalPos());
}

MessageBar::Item::Item(const Message &what, MessageBar *bar)
    : QWidget(bar)
    , m_bar(*bar)
    , m_text(new WrapLabel(this))
    , m_advice(new WrapLabel(this))
    , m_close(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(u"message."_s + what.source);
    setAccessibleRole(this, QAccessible::AlertMessage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(4), Theme::grid(2), Theme::grid(2), Theme::grid(2));
    column->setSpacing(Theme::grid(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(2));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_advice);
    line->addLayout(words, 1);
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
    m_text->setMostLines(MostMessageLines);
    m_text->installEventFilter(this);
    m_advice->setObjectName(u"messageAdvice"_s);
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
    const QString before = accessibleName();
    const QString whole = paragraph(message.text);
    m_message = message;
    m_text->setText(withShortSids(whole));
    m_text->setAccessibleName(m_text->text());
    QStringList advice = {withShortSids(paragraph(message.advice)), paragraph(message.when)};
    advice.removeAll(QString());
    m_advice->setText(joinedParts(advice));
    m_advice->setAccessibleName(advice.isEmpty() || message.advice.isEmpty() ? QString() : advice.constFirst());
    m_advice->setVisible(!advice.isEmpty());
    const QString said = message.advice.isEmpty() ? m_text->text() : m_text->text() + u' ' + m_advice->accessibleName();
    setAccessibleName(said);
    m_action->setText(actionText(message.actionText));
    m_action->setVisible(!message.actionText.isEmpty());
    m_other->setText(actionText(message.otherText));
    m_other->setVisible(!message.otherText.isEmpty());
    m_isCut = m_text->text() != whole || (m_text->isVisible() && m_text->isCut());
    showAnswer();
    m_close->setVisible(message.closable);
    if (lifeOf(message) == MessageLife::Brief)
        m_end.start(m_bar.m_briefMsecs);
    else
        m_end.stop();
    update();
    if (said == before)
        return;
    announce(this, said);
}

void MessageBar::Item::updateCut()
{
    const bool isCut = m_text->text() != paragraph(m_message.text) || (m_text->isVisible() && m_text->isCut());
    // The details of a message that is being read stay unfolded when a wider bar shows the whole text.
    if (isCut == m_isCut || m_answer->isOpen())
        return;
    m_isCut = isCut;
    showAnswer();
}

/// Shows the details: the rest of the text, then what the server sent.
void MessageBar::Item::showAnswer()
{
    QStringList parts;
    if (m_isCut)
        parts.append(m_message.text);
    if (!m_message.raw.isEmpty())
        parts.append(m_message.raw);
    m_answer->setText(parts.join(u"\n\n"_s));
}

/// How much of the text is cut depends on its width, so it is checked when that changes.
bool MessageBar::Item::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        updateCut();
    return QWidget::eventFilter(watched, event);
}

/// Removes a brief message, but not while the pointer is over it or its buttons have the focus: somebody is about to
/// use it.
void MessageBar::Item::endWhenBrief()
{
    const QWidget *focus = QApplication::focusWidget();
    // Not underMouse(), which is of the last event: the bar may have moved since.
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
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_layout(new QVBoxLayout(m_list))
    , m_more(new QPushButton(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Messages"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_scroll->setObjectName(u"messageScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Its buttons can get the focus, and scroll into view then.
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_list);
    m_list->installEventFilter(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);
    if (parent)
        parent->installEventFilter(this);
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

void MessageBar::show(const Message &message)
{
    if (m_closed.contains(message.source)) {
        if (lifeOf(message) == MessageLife::State)
            return; // It was closed; it is shown again once it was cleared.
        m_closed.remove(message.source);
    }
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [&](const Item *item) { return item->message().source == message.source; });
    if (found != m_items.cend()) {
        const Tone before = (*found)->message().tone;
        if ((*found)->message() != message || lifeOf(message) == MessageLife::Brief)
            (*found)->setMessage(message);
        if (before == message.tone && lifeOf(message) == MessageLife::State) {
            fit(); // It may have become higher.
            return;
        }
        m_items.prepend(m_items.takeAt(found - m_items.cbegin()));
    } else {
        m_items.prepend(new Item(message, this));
    }
    order();
}

/// Sorts the messages: the most important first, of these the newest. Buttons that move keep the focus.
void MessageBar::order()
{
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item *one, const Item *other) {
        return weightOf(one->message().tone) < weightOf(other->message().tone);
    });
    const bool all = m_more->isChecked();
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        m_layout->insertWidget(int(at), m_items.at(at));
        m_items.at(at)->setVisible(all || at < MostMessages);
    }
    const qsizetype more = m_items.size() - MostMessages;
    m_more->setText(all ? tr("Show less") : tr("%n more", nullptr, int(std::max<qsizetype>(more, 0))));
    m_more->setVisible(more > 0);
    if (more <= 0)
        m_more->setChecked(false);
    fit();
    setVisible(!m_items.isEmpty());
}

void MessageBar::remove(const QString &source)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item *item) { return item->message().source == source; });
    if (found == m_items.end())
        return;
    Item *item = *found;
    m_items.erase(found);
    item->hide();
    item->deleteLater(); // Its own close button may have called this.
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

bool MessageBar::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this); // Its largest height depends on the pane's.
    return QWidget::event(event);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfPane =
        watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest);
    if (isOfPane || (watched == m_list && event->type() == QEvent::LayoutRequest))
        fit();
    return QWidget::eventFilter(watched, event);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit(); // The lines wrap differently now.
}

QSize MessageBar::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), std::min(leastHeight(), minimumHeight())};
}

int MessageBar::leastHeight() const
{
    return fontMetrics().lineSpacing() * LeastLines + 2 * Theme::grid(2);
}

/// What the pane has when all else in it is as small as it can be.
int MessageBar::roomBesideOthers() const
{
    const QLayout *layout = parentWidget()->layout();
    if (!layout)
        return QWIDGETSIZE_MAX;
    const int ours = isHidden() ? 0 : minimumHeight();
    return parentWidget()->height() - (layout->totalMinimumSize().height() - ours);
}

/// The height is fixed, so that a layout takes nothing of it for what could be scrolled; what the pane asks for at
/// least counts minimumSizeHint() in its place.
void MessageBar::fit()
{
    if (m_items.isEmpty() || !parentWidget())
        return;
    const int wide = isVisible() ? width() : parentWidget()->contentsRect().width();
    const int part = parentWidget()->height() * MostPercent / 100;
    const int most = std::min(part, std::max(roomBesideOthers(), leastHeight()));
    const bool scrolls = m_layout->totalHeightForWidth(wide) > most;
    // Not left to the scroll area, which would reserve the height that labels want at any width.
    const int forList = scrolls ? wide - m_scroll->verticalScrollBar()->sizeHint().width() : wide;
    m_scroll->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_list->resize(forList, m_layout->totalHeightForWidth(forList));
    setFixedHeight(scrolls ? most : m_list->height());
}

} // namespace Desk
