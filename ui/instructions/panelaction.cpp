#include "panelaction.h"

#include <QAction>
#include <QWidget>

namespace Desk {

QAction *panelAction(QWidget *owner, const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setAutoRepeat(false); // A key that is held down is one decision.
    owner->addAction(action);
    return action;
}

} // namespace Desk
