#pragma once

#include <QString>

namespace Desk {

struct Manual;

/// What --help prints: how the program is called, and every option with its words. In the language of the translators
/// that are installed; its lines are as wide as a terminal shows them, and in the order of their letters, without signs
/// of direction: terminals turn what is read from right to left themselves, or not at all.
[[nodiscard]] QString helpText(const Manual &manual, int columns = 79);

} // namespace Desk
