#include "taborder.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace Desk {

void keepTabOrder(QWidget &place)
{
    QList<QWidget *> inside;
    for (QWidget *next = place.nextInFocusChain(); next != &place; next = next->nextInFocusChain()) {
        if (place.isAncestorOf(next))
            inside.append(next);
    }
    QWidget *before = &place;
    for (QWidget *next : std::as_const(inside))
        QWidget::setTabOrder(std::exchange(before, next), next);
}

} // namespace Desk
