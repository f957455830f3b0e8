#pragma once

#include <QString>

namespace Desk {

struct PanelTarget;

/// Describes the state of a reservation in sentences with its worker's name; translated, plain text.
namespace StateText {

/// True where nothing can happen to the reservation any more.
[[nodiscard]] bool isOver(const PanelTarget &target);
/// How the reservation ended; empty while it is open.
[[nodiscard]] QString end(const PanelTarget &target);
/// How an offer has changed without an instruction of ours: accepted, or ended; empty while it waits.
[[nodiscard]] QString move(const PanelTarget &target);
/// What the task does now, for a reservation that is over.
[[nodiscard]] QString goesOn(const PanelTarget &target);

} // namespace StateText

} // namespace Desk
