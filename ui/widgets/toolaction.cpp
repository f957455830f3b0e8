#include "toolaction.h"

#include <QAction>
#include <QToolButton>

namespace Desk {

void placeAction(QToolButton *button, QAction *action)
{
    button->setDefaultAction(action);
    // When the action changes first, the button follows it and emits toggled() before this property is set. When the
    // button is toggled first, the property is set by then.
    constexpr auto key = "deskActionState";
    button->setProperty(key, action->isChecked());
    QObject::connect(action, &QAction::toggled, button, [button](bool on) { button->setProperty(key, on); });
    QObject::connect(button, &QToolButton::toggled, action, [button, action](bool on) {
        if (button->defaultAction() == action && button->property(key).toBool() == on)
            Q_EMIT action->triggered(on);
    });
}

} // namespace Desk
