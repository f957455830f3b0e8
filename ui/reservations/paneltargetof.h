#pragma once

#include "ui/instructions/instructionpanel.h"

namespace Desk {

class KnownReservation;
struct Session;

/// The target of the instruction panel, from what the session knows of a reservation. Without a reservation it is
/// empty.
[[nodiscard]] PanelTarget panelTargetOf(const KnownReservation &known, const NameSource &names);
/// The same without a reservation: the task that is open is what can be acted on.
[[nodiscard]] PanelTarget panelTargetOfTask(const Session &session, const NameSource &names);

} // namespace Desk
