#pragma once

class QAction;
class QToolButton;

namespace Desk {

/// Makes `action` the one of the button. Over the accessibility bus a checkable button is toggled, which in Qt checks
/// its action and triggers nothing: such an action is triggered here, so that what is shown is what was done.
void placeAction(QToolButton *button, QAction *action);

} // namespace Desk
