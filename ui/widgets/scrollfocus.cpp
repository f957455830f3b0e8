#include "scrollfocus.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace Desk {

void bringFocusIntoSight(QScrollArea &area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](const QWidget *, QWidget *now) {
        const QWidget *whole = area.widget();
        if (!now || !whole || !whole->isAncestorOf(now) || whole->height() <= area.viewport()->height() ||
            QApplication::mouseButtons() != Qt::NoButton)
            return;
        area.ensureWidgetVisible(now, 0, area.fontMetrics().height());
        // What is wider than the room is read from where it begins.
        if (now->width() > area.viewport()->width())
            area.horizontalScrollBar()->setValue(0);
    });
}

} // namespace Desk
