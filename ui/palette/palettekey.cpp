#include "palettekey.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Desk {

PaletteKey::PaletteKey(const QAction &action, QWidget *window)
    : QObject(window)
    , m_action(&action)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

PaletteKey::~PaletteKey() = default;

bool PaletteKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !m_action)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (!widget || widget->window() != m_window->window() ||
        !m_action->shortcuts().contains(QKeySequence(press->keyCombination())))
        return false;
    // Nobody but the shortcut is asked.
    event->ignore();
    return true;
}

} // namespace Desk
