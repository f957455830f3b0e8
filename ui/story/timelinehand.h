#pragma once

#include "timelinecursor.h"

#include <QObject>
#include <QPoint>

class QEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace Desk {

class TimelineView;

/// What wheel, mouse and keys do with a timeline.
class TimelineHand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineHand)
public:
    /// `view` must outlive this.
    explicit TimelineHand(TimelineView &view);
    ~TimelineHand() override;

    /// True for an event of the viewport that is a hand's, which is done then.
    [[nodiscard]] bool takes(QEvent &event);
    /// True where the key means something here.
    [[nodiscard]] bool key(const QKeyEvent &event);
    /// The view is no longer there to be dragged.
    void letGo();
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

private:
    void wheel(const QWheelEvent &event);
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void toggleLane(const QPoint &at);
    void click(const QPoint &at);
    [[nodiscard]] bool stepKey(int key);
    void moveCursor(TimelineStep step);

    TimelineView &m_view;
    QPoint m_pressed;
    QPoint m_dragged;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace Desk
