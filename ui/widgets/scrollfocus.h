#pragma once

class QScrollArea;

namespace Desk {

/// What gets the focus in `scrolled` comes into sight, wherever the focus was before: Qt sees to it only where Tab goes
/// from one widget of the area to another. Under a mouse nothing moves.
void bringFocusIntoSight(QScrollArea &scrolled);

} // namespace Desk
