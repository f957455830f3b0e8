#include "timelineview.h"

#include "accessibletimeline.h"
#include "taskrouter/timetext.h"
#include "text/joinedparts.h"
#include "timelinecards.h"
#include "timelinehand.h"
#include "timelineprogress.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_geometry(m_sight.geometry())
    , m_cards(new TimelineCards(*this))
    , m_hand(new TimelineHand(*this))
{
    AccessibleTimeline::install(); // Before anything is told of this to a screen reader, which would remember it so.
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(
        tr("Arrow keys go from bar to bar, Enter chooses the reservation, E shows its events, A what workers did."));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&m_second, &QTimer::timeout, this, &TimelineView::tick);
    connect(m_cards, &TimelineCards::evidenceWanted, this, &TimelineView::evidenceWanted);
    m_geometry.setTimeline(&m_timeline, {});
}

TimelineView::~TimelineView() = default;

void TimelineView::setClock(const Clock &clock)
{
    m_clock = clock;
    m_geometry.setNow(m_clock.utc());
}

void TimelineView::setTimeline(const Timeline &timeline)
{
    const bool isOther = timeline.subject != m_timeline.subject || m_timeline.isEmpty();
    if (!isOther && isHeld() && !timeline.keepsLanesOf(m_timeline)) {
        m_next = timeline; // Lanes would move.
        return;
    }
    // Read again, and nothing has happened: the most of all refreshes.
    Timeline asBefore = timeline;
    asBefore.asOf = m_timeline.asOf;
    if (!isOther && !m_next && asBefore == m_timeline) {
        m_timeline = timeline;
        tick();
        return;
    }
    apply(timeline);
}

void TimelineView::apply(const Timeline &timeline)
{
    m_next.reset();
    const bool isOther = timeline.subject != m_timeline.subject || m_timeline.isEmpty();
    const auto again = [&](qsizetype bar) {
        return isOther || bar < 0 || bar >= m_timeline.bars.size()
                   ? -1
                   : timeline.barLike(m_timeline.bars.at(bar), m_timeline.lanes.at(m_timeline.bars.at(bar).lane));
    };
    m_marks.hovered = again(m_marks.hovered);
    m_marks.focused = again(m_marks.focused);
    const qsizetype carded = again(m_cards->bar());
    if (isOther)
        m_marks.unfolded.clear();
    m_timeline = timeline;
    m_marks.dimmed.clear();
    m_geometry.setNow(std::max(m_clock.utc(), timeline.asOf));
    layOut();
    m_sight.take(isOther, isHeld());
    settle();
    m_cards->update(carded);
    if (isOther)
        verticalScrollBar()->setValue(0);
    AccessibleTimeline::forget(this);
    changeWindow();
}

void TimelineView::layOut()
{
    m_geometry.setSize(font(), viewport()->width());
    m_geometry.setTimeline(&m_timeline, m_marks.unfolded);
    m_geometry.setSize(font(), viewport()->width());
    updateScrollBar();
}

void TimelineView::updateScrollBar()
{
    const int room = std::max(viewport()->height() - m_geometry.axisHeight(), 0);
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(Theme::grid(6));
    verticalScrollBar()->setRange(0, std::max(m_geometry.plotHeight() - room, 0));
}

/// Whether what is in view has to stay as it is.
bool TimelineView::isHeld() const
{
    return m_isPointerInside || m_hand->isDragging();
}

/// A second has passed.
void TimelineView::tick()
{
    if (!m_timeline.isLive)
        return;
    m_labels.setFont(m_geometry.labelFont());
    const TimelineProgress progress(m_geometry, m_labels);
    m_geometry.setNow(m_clock.utc());
    m_geometry.rescale(true);
    settle();
    viewport()->update(progress.changed(verticalScrollBar()->value(), viewport()->height()));
}

/// Where everything was in view, it is again, as soon as nothing is held.
void TimelineView::settle()
{
    if (isHeld() || !m_sight.settle())
        return;
    m_cards->hide();
    Q_EMIT shownChanged();
}

void TimelineView::setChosen(Sid reservation)
{
    if (m_marks.chosen == reservation)
        return;
    m_marks.chosen = reservation;
    const qsizetype bar = m_timeline.barOf(reservation);
    if (bar >= 0 && !isHeld() && !hasFocus())
        ensureShown(bar);
    viewport()->update();
}

void TimelineView::setDimmed(const QBitArray &dimmed)
{
    m_marks.dimmed = dimmed;
    viewport()->update();
}

bool TimelineView::clearDimmed()
{
    if (m_marks.dimmed.isEmpty())
        return false;
    Q_EMIT allWanted();
    return true;
}

Sid TimelineView::reservationOf(qsizetype bar) const
{
    if (bar < 0 || bar >= m_timeline.bars.size())
        return {};
    const Sid subject = m_timeline.bars.at(bar).subject;
    return subject.kind() == SidKind::Reservation ? subject : Sid();
}

void TimelineView::focusBar(qsizetype bar)
{
    if (bar < 0 || bar >= m_timeline.bars.size())
        return;
    m_marks.focused = bar;
    ensureShown(bar);
    if (hasFocus()) {
        m_cards->show(bar, barRect(bar).bottomLeft());
        AccessibleTimeline::tellFocus(this, bar);
    }
    viewport()->update();
}

void TimelineView::markFocused(qsizetype bar)
{
    m_marks.focused = bar;
    viewport()->update();
}

void TimelineView::chooseBar(qsizetype bar)
{
    if (const Sid reservation = reservationOf(bar); !reservation.isNull())
        Q_EMIT reservationChosen(reservation);
}

qsizetype TimelineView::barAt(const QPoint &inViewport) const
{
    return m_geometry.barIn(inViewport, verticalScrollBar()->value());
}

QRect TimelineView::barRect(qsizetype bar) const
{
    return m_geometry.shownRect(bar, verticalScrollBar()->value());
}

void TimelineView::ensureShown(qsizetype bar)
{
    m_sight.show(m_timeline.bars.at(bar));
    const QRectF rect = m_geometry.barRect(bar);
    if (!rect.isNull()) {
        QScrollBar *scroll = verticalScrollBar();
        const int room = scroll->pageStep();
        if (rect.top() < scroll->value())
            scroll->setValue(static_cast<int>(rect.top()) - Theme::grid(1));
        else if (rect.bottom() > scroll->value() + room)
            scroll->setValue(static_cast<int>(rect.bottom()) - room + Theme::grid(1));
    }
    changeWindow();
}

void TimelineView::zoomBy(double factor)
{
    const double width = m_geometry.plotWidth();
    const double x =
        m_marks.focused < 0 ? width / 2 : std::clamp(m_geometry.barRect(m_marks.focused).center().x(), 0.0, width);
    zoomAt(factor, x + m_geometry.titleWidth());
}

void TimelineView::zoomAt(double factor, double x)
{
    m_sight.zoomBy(factor, x - m_geometry.titleWidth());
    m_cards->hide();
    changeWindow();
}

void TimelineView::panBy(double pixels)
{
    m_sight.panBy(pixels);
    m_cards->hide();
    changeWindow();
}

void TimelineView::fitAll()
{
    m_sight.fitAll();
    changeWindow();
}

void TimelineView::setUnfolded(Sid worker, bool unfolded)
{
    if (unfolded)
        m_marks.unfolded.insert(worker);
    else
        m_marks.unfolded.remove(worker);
    layOut();
    viewport()->update();
}

void TimelineView::unfoldAll(bool unfolded)
{
    m_marks.unfolded = unfolded ? m_timeline.workersWithActivities() : QSet<Sid>();
    layOut();
    viewport()->update();
}

void TimelineView::changeWindow()
{
    if (m_cards->bar() >= 0 && m_cards->bar() != m_marks.focused)
        m_cards->hide();
    viewport()->update();
    Q_EMIT shownChanged();
}

TimelinePicture TimelineView::picture() const
{
    const QString sid = m_timeline.subject.toString();
    const QString title = m_timeline.title.isEmpty() ? sid : m_timeline.title + comma() + sid;
    return {m_geometry, m_marks, palette(), font(), title + comma() + utcText(m_geometry.now())};
}

QSize TimelineView::sizeHint() const
{
    return {Theme::grid(120), Theme::grid(60)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {Theme::grid(40), Theme::grid(8)};
}

void TimelineView::hover(qsizetype bar)
{
    if (bar == m_marks.hovered)
        return;
    m_marks.hovered = bar;
    m_cards->hover(bar);
    viewport()->update();
}

bool TimelineView::hideCard()
{
    const bool wasShown = m_cards->bar() >= 0;
    m_cards->hide();
    return wasShown;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_timeline.isEmpty())
        return;
    m_marks.hasFocus = hasFocus();
    m_labels.setFont(m_geometry.labelFont());
    TimelinePainter(m_geometry, m_marks, palette(), font(), &m_labels)
        .paint(painter, verticalScrollBar()->value(), viewport()->height(), event->region());
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    m_sight.fitAgain();
    changeWindow();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
        m_sight.fitAgain();
    }
}

void TimelineView::scrollContentsBy(int, int)
{
    m_cards->hide();
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_hand->key(*event))
        event->accept();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype bar = isByKey ? m_marks.focused : barAt(event->pos());
    const QPoint at = isByKey && bar >= 0 ? barRect(bar).bottomLeft() : event->pos();
    m_cards->hide();
    Q_EMIT menuWanted(at, bar);
    event->accept();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    if (isByKey && m_marks.focused < 0)
        m_marks.focused = m_timeline.barOf(m_marks.chosen);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_cards->hide();
    viewport()->update();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_second.start();
    tick();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_second.stop();
    m_isPointerInside = false;
    m_hand->letGo();
    m_cards->hide();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (m_hand->takes(*event))
        return true;
    if (event->type() == QEvent::Enter)
        m_isPointerInside = true;
    if (event->type() == QEvent::Leave) {
        m_isPointerInside = false;
        hover(-1);
        if (m_next)
            apply(Timeline(*m_next));
        settle();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Desk
