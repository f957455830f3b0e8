#include "toolaction.h"

#include <QAction>
#include <QToolButton>

namespace Desk {

void placeAction(QToolButton *button, QAction *action)
{
    button->setDefaultAction(action);
    // Where the action is moved, by a click or by code, its button follows and is heard first; where the button was
    // moved, the action is.
    constexpr auto key = "deskActionState";
    button->setProperty(key, action->isChecked());
    QObject::connect(action, &QAction::toggled, button, [button](bool on) { button->setProperty(key, on); });
    QObject::connect(button, &QToolButton::toggled, action, [button, action](bool on) {
        if (button->defaultAction() == action && button->property(key).toBool() == on)
            Q_EMIT action->triggered(on);
    });
}

} // namespace Desk
