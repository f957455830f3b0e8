#pragma once

#include <QString>

namespace Desk {

struct PanelTarget;

/// How a reservation stands, in sentences that name its worker; translated, plain text.
namespace StateText {

/// Whether nothing can happen to the reservation any more.
[[nodiscard]] bool isOver(const PanelTarget &target);
/// How it ended; empty for one that is still open.
[[nodiscard]] QString end(const PanelTarget &target);
/// What has become of an offer without a word of ours: accepted, or how it ended; empty while it waits.
[[nodiscard]] QString move(const PanelTarget &target);
/// What the task of a reservation that is over does now.
[[nodiscard]] QString goesOn(const PanelTarget &target);

} // namespace StateText

} // namespace Desk
