// What a hand does with a TimelineView: wheel, mouse and keys.
#include "timelineview.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <array>
#include <cmath>

namespace Desk {

namespace {
constexpr double WheelStep = 1.2; ///< For a notch of the wheel.
constexpr double KeyStep = 1.5;
constexpr int Notch = 120;
} // namespace

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF place = event->position();
    const bool isBesidePlot = place.x() < m_geometry.titleWidth();
    const QPoint delta = event->angleDelta();
    event->accept();
    if (isBesidePlot && delta.y() != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() -
                                      delta.y() * verticalScrollBar()->singleStep() / Notch);
        return;
    }
    TimeWindow &window = m_geometry.window();
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    if (pans)
        window.panBy(delta.x() != 0 ? delta.x() : delta.y());
    else
        window.zoomBy(std::pow(WheelStep, double(delta.y()) / Notch), inPlot(place).x());
    window.keepWithin(m_timeline.begin, m_geometry.rangeEnd());
    m_isFitted = false;
    hideCard();
    changeWindow();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressed = event->position().toPoint();
    m_dragged = m_pressed;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_isPressed && !m_isDragging && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        hideCard();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (!m_isDragging) {
        setHovered(barAt(at));
        return;
    }
    const QPoint moved = at - m_dragged;
    m_dragged = at;
    m_geometry.window().panBy(moved.x());
    m_geometry.window().keepWithin(m_timeline.begin, m_geometry.rangeEnd());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    m_isFitted = false;
    changeWindow();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    viewport()->unsetCursor();
    if (m_isDragging) {
        m_isDragging = false;
        return;
    }
    const QPoint at = event->position().toPoint();
    if (at.x() < m_geometry.titleWidth()) {
        const qsizetype row = m_geometry.rowAt(static_cast<int>(inPlot(at).y()));
        const bool isRow = row >= 0 && at.y() >= m_geometry.axisHeight();
        if (isRow && m_timeline.activitiesOf(m_geometry.rows().at(row).lane) >= 0) {
            const Sid worker = m_timeline.lanes.at(m_geometry.rows().at(row).lane).worker;
            setUnfolded(worker, !m_marks.unfolded.contains(worker));
        }
        return;
    }
    const qsizetype bar = barAt(at);
    if (bar < 0)
        return;
    m_marks.focused = bar;
    viewport()->update();
    chooseBar(bar);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().x() >= m_geometry.titleWidth())
        fitAll();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (runKey(*event))
        event->accept();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool TimelineView::runKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return true;
    }
    const bool isShifted = event.modifiers() == Qt::ShiftModifier;
    const bool isBare = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    if (!isBare)
        return false;
    TimeWindow &window = m_geometry.window();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isShifted) {
            window.panBy(window.width() / (event.key() == Qt::Key_Left ? 5 : -5));
            window.keepWithin(m_timeline.begin, m_geometry.rangeEnd());
            m_isFitted = false;
            changeWindow();
        } else {
            moveCursor(event.key() == Qt::Key_Left ? TimelineStep::Before : TimelineStep::After);
        }
        return true;
    case Qt::Key_Up:
        moveCursor(TimelineStep::Above);
        return true;
    case Qt::Key_Down:
        moveCursor(TimelineStep::Below);
        return true;
    case Qt::Key_Home:
        moveCursor(TimelineStep::First);
        return true;
    case Qt::Key_End:
        moveCursor(TimelineStep::Last);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(KeyStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / KeyStep);
        return true;
    case Qt::Key_0:
        fitAll();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseBar(m_marks.focused);
        return true;
    case Qt::Key_E:
        if (m_marks.focused >= 0)
            Q_EMIT evidenceWanted(m_marks.focused);
        return true;
    case Qt::Key_A:
        unfoldAll(m_marks.unfolded.isEmpty());
        return true;
    case Qt::Key_Escape:
        if (m_cardBar < 0)
            return false;
        hideCard();
        return true;
    default:
        return false;
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype bar = isByKey ? m_marks.focused : barAt(event->pos());
    const QPoint at = isByKey && bar >= 0 ? barRect(bar).bottomLeft() : event->pos();
    hideCard();
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
    hideCard();
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
    m_isPressed = false;
    m_isDragging = false;
    hideCard();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_isPointerInside = true;
    if (event->type() == QEvent::Leave) {
        m_isPointerInside = false;
        setHovered(-1);
        if (m_next)
            apply(Timeline(*m_next));
        settle();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Desk
