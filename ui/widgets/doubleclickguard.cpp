#include "doubleclickguard.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

namespace Desk {

DoubleClickGuard::DoubleClickGuard(QWidget *viewport)
    : QObject(viewport)
{
    viewport->installEventFilter(this);
}

DoubleClickGuard::~DoubleClickGuard() = default;

bool DoubleClickGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_sincePress.start();
    // The first press was elsewhere if there was none here within the time of a double click.
    const bool isForeign =
        event->type() == QEvent::MouseButtonDblClick &&
        (!m_sincePress.isValid() || m_sincePress.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval()));
    return isForeign || QObject::eventFilter(watched, event);
}

} // namespace Desk
