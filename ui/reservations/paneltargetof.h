#pragma once

#include "ui/instructions/instructionpanel.h"

namespace Desk {

class KnownReservation;

/// The target of the instruction panel, from what the session knows of a reservation. Without a reservation it is
/// empty.
[[nodiscard]] PanelTarget panelTargetOf(const KnownReservation &known, const NameSource &names);

} // namespace Desk
