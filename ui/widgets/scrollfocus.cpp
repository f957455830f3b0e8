#include "scrollfocus.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace Desk {

void bringFocusIntoSight(QScrollArea &scrolled)
{
    QObject *object = &scrolled;
    QObject::connect(qApp, &QApplication::focusChanged, object, [object](const QWidget *, QWidget *now) {
        // What is in it loses the focus as it is deleted with it, when it is no scroll area any more.
        auto *area = qobject_cast<QScrollArea *>(object);
        const QWidget *whole = area ? area->widget() : nullptr;
        if (!now || !whole || !whole->isAncestorOf(now) || whole->height() <= area->viewport()->height() ||
            QApplication::mouseButtons() != Qt::NoButton)
            return;
        area->ensureWidgetVisible(now, 0, area->fontMetrics().height());
        // What is wider than the room is read from where it begins.
        if (now->width() > area->viewport()->width())
            area->horizontalScrollBar()->setValue(0);
    });
}

} // namespace Desk
