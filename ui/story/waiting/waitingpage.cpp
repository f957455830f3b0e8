#include "waitingpage.h"

#include "alarmsform.h"
#include "story/waiting/waitingwords.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"
#include "waitingcard.h"
#include "waitingchoices.h"
#include "waitingparts.h"
#include "waitingtable.h"
#include "workersstrip.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int NarrowPageUnits = 240; ///< Below that width the strip stands under the cards.
constexpr int StripUnits = 98;
constexpr qint64 PointedMsecs = 4'000; ///< Somebody who moved the pointer over the rows is about to click.
/// A list that is so much older than usual is said to be old.
constexpr qint64 OldListMsecs = 30'000;

QScrollArea *scrollArea(const QString &objectName, QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(objectName);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // What is in it can get the focus, and scrolls into view then.
    area->setWidget(content);
    return area;
}

} // namespace

WaitingPage::WaitingPage(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(tr("Waiting now"), this))
    , m_parts(new PaneLine(u"waitingParts"_s, Tone::Wait, this))
    , m_choices(new WaitingChoices(this))
    , m_calls(new QPushButton(this))
    , m_cardsLayout(nullptr)
    , m_nothing(new PlaceholderPage(this))
    , m_strip(new WorkersStrip)
    , m_side(new QWidget(this))
    , m_sideLayout(new QVBoxLayout(m_side))
    , m_sideHeader(new PaneHeader(tr("Workers"), m_side))
    , m_mainLayout(new QVBoxLayout)
{
    setObjectName(u"waitingPage"_s);
    build();
    connect(m_choices, &WaitingChoices::changed, this, &WaitingPage::update);
    connect(m_calls, &QPushButton::clicked, this,
            [this] { Q_EMIT callsWanted(m_shown.openCalls.first(callsToRead())); });
    connect(m_parts, &PaneLine::triggered, this, &WaitingPage::refreshWanted);
    connect(&m_second, &QTimer::timeout, this, &WaitingPage::updateTimes);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &WaitingPage::update);
}

WaitingPage::~WaitingPage() = default;

void WaitingPage::build()
{
    m_calls->setObjectName(u"waitingCalls"_s);
    m_calls->setAutoDefault(false);
    m_calls->hide();
    m_header->addControl(m_calls);
    m_header->addControl(m_choices->queueBox());
    m_header->addControl(m_choices->channelBox());
    m_nothing->setObjectName(u"waitingNothing"_s);

    auto *cards = new QWidget;
    cards->setObjectName(u"waitingCards"_s);
    m_cardsLayout = new QVBoxLayout(cards);
    m_cardsLayout->setContentsMargins(Theme::grid(3), Theme::grid(3), Theme::grid(3), Theme::grid(3));
    m_cardsLayout->setSpacing(Theme::grid(3));
    addCards();
    m_cardsLayout->addWidget(m_nothing, 1);
    m_cardsLayout->addStretch(1);
    m_scroll = scrollArea(u"waitingScroll"_s, cards, this);

    m_mainLayout->setContentsMargins({});
    m_mainLayout->setSpacing(0);
    m_mainLayout->addWidget(m_header);
    m_mainLayout->addWidget(m_parts);
    m_mainLayout->addWidget(m_scroll, 1);
    auto *beside = new QWidget;
    auto *strip = new QVBoxLayout(beside);
    strip->setContentsMargins({});
    strip->addWidget(m_strip);
    m_sideScroll = scrollArea(u"workersScroll"_s, beside, m_side);
    m_sideLayout->setContentsMargins({});
    m_sideLayout->setSpacing(0);
    m_sideLayout->addWidget(m_sideHeader);
    m_sideLayout->addWidget(m_sideScroll, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addLayout(m_mainLayout, 1);
    columns->addWidget(m_side);
    m_side->setContentsMargins(1, 0, 0, 0);
    m_side->installEventFilter(this); // For the line at its edge.
    m_side->setFixedWidth(Theme::grid(StripUnits));
}

void WaitingPage::addCards()
{
    for (size_t at = 0; at < m_cards.size(); ++at) {
        auto *card = new WaitingCard(static_cast<WaitingCause>(at));
        m_cards.at(at) = card;
        m_cardsLayout->addWidget(card);
        connect(card, &WaitingCard::taskWanted, this, &WaitingPage::taskWanted);
        connect(card, &WaitingCard::actWanted, this, &WaitingPage::act);
        connect(card, &WaitingCard::whyWanted, this, &WaitingPage::whyWanted);
        connect(card, &WaitingCard::putBackWanted, this, &WaitingPage::putBack);
        connect(&card->table(), &WaitingTable::marked, this, [this, card] {
            if (m_isApplying)
                return; // Where a row goes, Qt marks the next.
            m_marked = card->table().markedTask();
            m_isChosen = true;
            showMark(card->table());
            for (const WaitingCard *other : m_cards) {
                if (other != card)
                    other->table().clearSelection();
            }
        });
        connect(&card->table(), &WaitingTable::left, this,
                [this, cause = card->cause()](bool below) { goOn(cause, below); });
        card->table().viewport()->installEventFilter(this);
    }
}

void WaitingPage::setWatch(WaitingWatch *watch, const Clock &clock)
{
    if (watch && watch == m_watch)
        return;
    if (m_watch)
        m_watch->disconnect(this);
    m_watch = watch;
    m_clock = clock;
    m_shown = {};
    m_pointed.setRemainingTime(0);
    m_strip->setClock(clock);
    for (WaitingCard *card : m_cards)
        card->setClock(clock);
    m_choices->clear();
    if (watch) {
        connect(watch, &WaitingWatch::changed, this, &WaitingPage::update);
        connect(watch, &WaitingWatch::partsChanged, this, &WaitingPage::updateParts);
    }
    update();
    updateParts();
}

AlarmsForm &WaitingPage::alarms() const
{
    return m_strip->alarms();
}

void WaitingPage::addFoot(QWidget *foot)
{
    m_foot = foot;
    foot->setParent(this);
    placeStrip();
}

void WaitingPage::focusRows()
{
    if (keepMark(true))
        return;
    for (const WaitingCard *card : m_cards) {
        if (!card->isHidden() && card->table().enterAt(true)) {
            m_isChosen = false;
            return m_scroll->verticalScrollBar()->setValue(0); // The card's title and button are above its rows.
        }
    }
    m_nothing->setFocus(Qt::OtherFocusReason);
}

/// Shows what the watch knows, but moves no row under somebody's pointer.
void WaitingPage::update()
{
    const WaitingNow now = m_watch ? m_watch->now() : WaitingNow();
    m_choices->setNow(now);
    const WaitingNow part = m_choices->partOf(now);
    if (isPointedAt() && movesAnything(part)) {
        m_rest.start(int(std::max<qint64>(m_pointed.remainingTime(), 100)));
        return;
    }
    apply(part);
}

bool WaitingPage::movesAnything(const WaitingNow &now) const
{
    return std::any_of(m_cards.cbegin(), m_cards.cend(),
                       [&now](WaitingCard *card) { return card->rows().movesAnything(now.rows(card->cause())); });
}

void WaitingPage::apply(const WaitingNow &now)
{
    m_shown = now;
    const WaitingLimits limits = m_watch ? m_watch->limits() : WaitingLimits();
    bool isAnyShown = false;
    const QWidget *focused = window()->focusWidget(); // A dialog may be before it.
    bool hadFocus = focused == m_nothing;
    bool isFocusLost = hadFocus;
    const Sid marked = m_marked;
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_isApplying = true;
    for (WaitingCard *card : m_cards) {
        const bool isFocused = focused && card->isAncestorOf(focused);
        card->setNow(now, limits);
        hadFocus = hadFocus || focused == &card->table();
        isFocusLost = isFocusLost || (isFocused && card->isHidden());
        isAnyShown = isAnyShown || !now.rows(card->cause()).isEmpty();
    }
    if (now.asOf == 0)
        m_nothing->setState(tr("Looking at what waits…"), {});
    else if (m_choices->isAnyChosen())
        m_nothing->setState(tr("Nothing waits there."), tr("All queues and all channels are in the lists above."));
    else
        m_nothing->setState(tr("Nothing waits."), tr("Tasks that wait come here by themselves, with the reason."));
    // A mark goes with its task, to another card as well, and leaves with it: Return opens no other one unseen. Where a
    // card goes, Qt gives the focus to what comes next.
    m_isApplying = false;
    if (!isAnyShown)
        m_nothing->show(); // What is hidden cannot have the focus.
    if (!(m_isChosen || isFirst(marked)) || !keepMark(hadFocus || isFocusLost)) {
        if (!marked.isNull() && now.asOf > 0)
            forgetMark(isFocusLost, scrolled);
        else if (isFocusLost)
            focusRows();
    }
    m_nothing->setVisible(!isAnyShown);
    m_strip->setNow(now);
    m_sideHeader->setCount(now.hasRules ? QLocale().toString(now.workers) : QString());
    updateCalls();
    updateTimes();
}

/// Marks the row again that was marked last; false where its task does not wait any more.
bool WaitingPage::keepMark(bool withFocus)
{
    if (m_marked.isNull())
        return false;
    for (const WaitingCard *card : m_cards) {
        WaitingTable &table = card->table();
        if (card->isHidden() || (table.markedTask() != m_marked && !table.markTask(m_marked)))
            continue;
        if (withFocus && window()->focusWidget() != &table) {
            table.setFocus(Qt::OtherFocusReason);
            showMark(table);
        }
        return true;
    }
    return false;
}

/// The uppermost that is shown; null for none.
WaitingCard *WaitingPage::firstCard() const
{
    const auto shown =
        std::find_if(m_cards.cbegin(), m_cards.cend(), [](const WaitingCard *one) { return !one->isHidden(); });
    return shown == m_cards.cend() ? nullptr : *shown;
}

/// What nobody chose is marked for being the first.
bool WaitingPage::isFirst(Sid task) const
{
    WaitingCard *card = firstCard();
    return card && card->rows().rowCount() > 0 && card->rows().at(0)->task == task;
}

/// Nothing moves: where a card goes, Qt scrolls to what gets the focus next.
void WaitingPage::forgetMark(bool isFocusLost, int scrolled)
{
    m_marked = {};
    for (const WaitingCard *card : m_cards)
        card->table().clearSelection();
    if (!isFocusLost)
        return;
    if (const WaitingCard *card = firstCard())
        card->table().setFocus(Qt::OtherFocusReason);
    else
        m_nothing->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

/// Brings the marked row into sight: what Return opens is seen. The tables are as high as their rows, so Qt scrolls
/// none. Nothing moves under a pressed button.
void WaitingPage::showMark(const WaitingTable &table)
{
    if (QApplication::mouseButtons() != Qt::NoButton)
        return;
    const QRect row = table.visualRect(table.currentIndex());
    const QPoint at = table.viewport()->mapTo(m_scroll->widget(), row.center());
    m_scroll->ensureVisible(at.x(), at.y(), 0, row.height());
}

void WaitingPage::setCalls(bool canBeRead, int reading)
{
    m_canReadCalls = canBeRead;
    m_readingCalls = reading;
    updateCalls();
}

/// Nobody asks for calls unless a person does.
void WaitingPage::updateCalls()
{
    const auto count = int(callsToRead());
    m_calls->setVisible(m_canReadCalls && (count > 0 || m_readingCalls > 0));
    m_calls->setEnabled(m_readingCalls == 0);
    m_calls->setText(m_readingCalls > 0 ? tr("Looking at %n calls…", nullptr, m_readingCalls)
                                        : tr("Look at %n calls", nullptr, count));
    setPlainToolTip(m_calls,
                    tr("Asks whether the calls of those tasks are over that have been as they are for longest, with "
                       "one request each. A task whose call is over is stuck."));
}

void WaitingPage::updateParts()
{
    const QString said = m_watch ? partsText(*m_watch, m_clock.utc()) : QString();
    m_parts->setLine(said, said.isEmpty() || !canBeTriedAgain(*m_watch) ? QString() : tr("Try again"));
}

void WaitingPage::updateTimes()
{
    for (WaitingCard *card : m_cards)
        card->updateTimes();
    m_strip->updateTimes();
    QString summary = m_shown.asOf == 0 ? QString() : summaryOf(m_shown, m_clock.utc());
    if (const qint64 age = m_clock.utc() - m_shown.asOf; m_shown.asOf > 0 && age > OldListMsecs)
        summary += u" · "_s + tr("as of %1 ago").arg(elapsedText(age));
    m_header->setCount(shorterForms(summary));
    if (!m_parts->text().isEmpty())
        updateParts();
}

void WaitingPage::act(WaitingCause cause)
{
    const QList<WaitingRow> &rows = m_shown.rows(cause);
    if (rows.isEmpty())
        return;
    switch (lookOf(cause).act) {
    case WaitingAct::None:
        return;
    case WaitingAct::PutBack:
        if (m_shown.absentees.isEmpty())
            Q_EMIT whyWanted(rows.first().task);
        else
            Q_EMIT putBackWanted(m_shown.absentees);
        return;
    case WaitingAct::Why:
        Q_EMIT whyWanted(rows.first().task);
        return;
    case WaitingAct::OpenTask:
        Q_EMIT taskWanted(rows.first().task);
        return;
    case WaitingAct::ClearUp:
        Q_EMIT clearUpWanted(rows);
        return;
    }
}

void WaitingPage::putBack(const QList<Sid> &whom)
{
    // Of a line they are not among those that the card counts.
    QList<WaitingAbsentee> all = m_watch ? m_watch->now().away : QList<WaitingAbsentee>();
    all.removeIf([&whom](const WaitingAbsentee &one) { return !whom.contains(one.worker); });
    if (!all.isEmpty())
        Q_EMIT putBackWanted(all);
}

Sid WaitingPage::markedTask() const
{
    const auto markedIn = [](const WaitingCard *card) { return card->isHidden() ? Sid() : card->table().markedTask(); };
    Sid marked;
    for (const WaitingCard *card : m_cards) {
        const Sid task = markedIn(card);
        if (!task.isNull() && (marked.isNull() || card->table().hasFocus()))
            marked = task;
    }
    return marked;
}

/// From card to card by the arrow keys, as if they were one list.
void WaitingPage::goOn(WaitingCause from, bool below)
{
    const int step = below ? 1 : -1;
    for (int at = int(from) + step; at >= 0 && at < int(m_cards.size()); at += step) {
        const WaitingCard *card = m_cards.at(size_t(at));
        if (!card->isHidden() && card->table().enterAt(below)) {
            m_cards.at(size_t(from))->table().clearSelection();
            return;
        }
    }
}

bool WaitingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_side) {
        if (event->type() == QEvent::Paint) {
            QPainter painter(m_side);
            const int edge = layoutDirection() == Qt::RightToLeft ? m_side->width() - 1 : 0;
            painter.fillRect(QRect(edge, 0, 1, m_side->height()), Theme::line(palette()));
        }
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::MouseButtonPress:
        m_pointed.setRemainingTime(PointedMsecs);
        break;
    case QEvent::Leave:
        m_pointed.setRemainingTime(0);
        if (m_rest.isActive())
            m_rest.start(0);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Beside the cards, or under them where that would leave them too little.
void WaitingPage::placeStrip()
{
    m_side->setVisible(!m_isNarrow);
    if (m_isNarrow)
        m_cardsLayout->insertWidget(m_cardsLayout->count() - 1, m_strip);
    else
        m_sideScroll->widget()->layout()->addWidget(m_strip);
    m_strip->show();
    if (m_foot && isAncestorOf(m_foot)) // Otherwise it was given to somebody else, whose layout may be at work.
        (m_isNarrow ? m_mainLayout : m_sideLayout)->addWidget(m_foot);
}

void WaitingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < Theme::grid(NarrowPageUnits);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    placeStrip();
}

void WaitingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start();
    QTimer::singleShot(0, this, [this] { // Once it has its size.
        for (const WaitingCard *card : m_cards) {
            if (!card->isHidden() && !card->table().markedTask().isNull())
                showMark(card->table());
        }
    });
}

void WaitingPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

} // namespace Desk
