#pragma once

class QWidget;

namespace Desk {

/// Widgets that are made later come last in the order of tabs: those in `place` are brought to where it stands, in the
/// order that they have.
void keepTabOrder(QWidget &place);

} // namespace Desk
