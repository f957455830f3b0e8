#include "timelinehand.h"

#include "timelineview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace Desk {

namespace {
constexpr double WheelStep = 1.2; ///< For a notch of the wheel.
constexpr double KeyStep = 1.5;
constexpr int PanPart = 5; ///< Of the width, for a key.
constexpr int Notch = 120;
} // namespace

TimelineHand::TimelineHand(TimelineView &view)
    : QObject(&view)
    , m_view(view)
{
}

TimelineHand::~TimelineHand() = default;

bool TimelineHand::takes(QEvent &event)
{
    switch (event.type()) {
    case QEvent::Wheel:
        wheel(static_cast<QWheelEvent &>(event));
        break;
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent &>(event));
        break;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent &>(event));
        break;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent &>(event));
        break;
    case QEvent::MouseButtonDblClick:
        doubleClick(static_cast<QMouseEvent &>(event));
        break;
    default:
        return false;
    }
    event.accept();
    return true;
}

void TimelineHand::wheel(const QWheelEvent &event)
{
    const QPoint delta = event.angleDelta();
    QScrollBar *bar = m_view.verticalScrollBar();
    if (event.position().x() < m_view.geometryOf().titleWidth() && delta.y() != 0)
        return bar->setValue(bar->value() - delta.y() * bar->singleStep() / Notch);
    const bool pans = event.modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    if (pans)
        m_view.panBy(delta.x() != 0 ? delta.x() : delta.y());
    else
        m_view.zoomAt(std::pow(WheelStep, double(delta.y()) / Notch), event.position().x());
}

void TimelineHand::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressed = event.position().toPoint();
    m_dragged = m_pressed;
}

void TimelineHand::move(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    if (m_isPressed && !m_isDragging && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (!m_isDragging)
        return m_view.hover(m_view.barAt(at));
    const QPoint moved = at - m_dragged;
    m_dragged = at;
    m_view.panBy(moved.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - moved.y());
}

void TimelineHand::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_isPressed)
        return;
    const bool wasDragging = m_isDragging;
    letGo();
    if (!wasDragging)
        click(event.position().toPoint());
}

void TimelineHand::letGo()
{
    m_isPressed = false;
    m_isDragging = false;
    m_view.viewport()->unsetCursor();
}

void TimelineHand::click(const QPoint &at)
{
    if (at.x() < m_view.geometryOf().titleWidth())
        return toggleLane(at);
    const qsizetype bar = m_view.barAt(at);
    if (bar < 0)
        return;
    m_view.markFocused(bar);
    m_view.chooseBar(bar);
}

void TimelineHand::doubleClick(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton && event.position().x() >= m_view.geometryOf().titleWidth())
        m_view.fitAll();
}

/// Unfolds the activities of the lane whose title that is, or folds them.
void TimelineHand::toggleLane(const QPoint &at)
{
    const qsizetype lane = m_view.geometryOf().laneIn(at, m_view.verticalScrollBar()->value());
    if (lane < 0 || m_view.timeline().activitiesOf(lane) < 0)
        return;
    const Sid worker = m_view.timeline().lanes.at(lane).worker;
    m_view.setUnfolded(worker, !m_view.isUnfolded(worker));
}

void TimelineHand::moveCursor(TimelineStep step)
{
    const qsizetype chosen = m_view.timeline().barOf(m_view.chosen());
    const bool isFirst = m_view.focusedBar() < 0 && chosen >= 0; // It begins at what is chosen.
    m_view.focusBar(isFirst ? chosen : barAfter(m_view.geometryOf(), m_view.focusedBar(), step));
}

bool TimelineHand::stepKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        moveCursor(TimelineStep::Before);
        return true;
    case Qt::Key_Right:
        moveCursor(TimelineStep::After);
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
    default:
        return false;
    }
}

bool TimelineHand::key(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT m_view.copyWanted();
        return true;
    }
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != 0)
        return false;
    const bool isAcross = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isAcross && event.modifiers().testFlag(Qt::ShiftModifier)) {
        const double width = m_view.geometryOf().plotWidth();
        m_view.panBy(event.key() == Qt::Key_Left ? width / PanPart : -width / PanPart);
        return true;
    }
    if (stepKey(event.key()))
        return true;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoomBy(KeyStep);
        return true;
    case Qt::Key_Minus:
        m_view.zoomBy(1 / KeyStep);
        return true;
    case Qt::Key_0:
        m_view.fitAll();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view.chooseBar(m_view.focusedBar());
        return true;
    case Qt::Key_E:
        if (m_view.focusedBar() >= 0)
            Q_EMIT m_view.evidenceWanted(m_view.focusedBar());
        return true;
    case Qt::Key_A:
        m_view.unfoldAll(!m_view.isAnyUnfolded());
        return true;
    case Qt::Key_Escape:
        return m_view.hideCard() || m_view.clearDimmed();
    default:
        return false;
    }
}

} // namespace Desk
