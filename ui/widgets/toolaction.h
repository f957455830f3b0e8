#pragma once

class QAction;
class QToolButton;

namespace Desk {

/// Makes `action` the default action of the button. Assistive technology toggles a checkable button, which in Qt checks
/// the action without triggering it: this triggers it as well.
void placeAction(QToolButton *button, QAction *action);

} // namespace Desk
