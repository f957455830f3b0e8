#include "wholescroll.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

namespace Desk {

WholeScroll::WholeScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("wholeScroll"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now) && widget()->height() > viewport()->height())
            bringIntoSight(*now);
    });
}

WholeScroll::~WholeScroll() = default;

/// What is wider than the room is read from where it begins.
void WholeScroll::bringIntoSight(QWidget &wanted)
{
    ensureWidgetVisible(&wanted, 0, fontMetrics().height());
    if (wanted.width() > viewport()->width())
        horizontalScrollBar()->setValue(0);
}

bool WholeScroll::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    // The window's least size follows that of the widget.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return done;
}

/// A list at its end hands the wheel on: the window stays where it is unless there is something to scroll.
void WholeScroll::wheelEvent(QWheelEvent *event)
{
    if (widget() && widget()->height() > viewport()->height())
        QScrollArea::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Desk
