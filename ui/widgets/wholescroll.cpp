#include "wholescroll.h"

#include "scrollfocus.h"

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
    bringFocusIntoSight(*this);
}

WholeScroll::~WholeScroll() = default;

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
