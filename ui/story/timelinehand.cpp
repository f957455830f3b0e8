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
        return m_view.toggleLane(at);
    const qsizetype bar = m_view.barAt(at);
    if (bar < 0)
        return;
    m_view.markFocused(bar);
    m_view.chooseBar(bar);
}

bool TimelineHand::stepKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        m_view.moveCursor(TimelineStep::Before);
        return true;
    case Qt::Key_Right:
        m_view.moveCursor(TimelineStep::After);
        return true;
    case Qt::Key_Up:
        m_view.moveCursor(TimelineStep::Above);
        return true;
    case Qt::Key_Down:
        m_view.moveCursor(TimelineStep::Below);
        return true;
    case Qt::Key_Home:
        m_view.moveCursor(TimelineStep::First);
        return true;
    case Qt::Key_End:
        m_view.moveCursor(TimelineStep::Last);
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
