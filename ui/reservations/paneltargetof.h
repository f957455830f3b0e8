#pragma once

#include "ui/instructions/instructionpanel.h"

namespace Desk {

class KnownReservation;

/// What the panel is to act on: all that the session knows of a reservation and of what is around it. Without a
/// reservation there is nobody to act on.
[[nodiscard]] PanelTarget panelTargetOf(const KnownReservation &known, const NameSource &names);

} // namespace Desk
