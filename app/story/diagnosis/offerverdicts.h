#pragma once

#include "verdicttable.h"

namespace Desk {

// Rows of the table of verdicts: what became of the offers.
[[nodiscard]] std::optional<VerdictFinding> acceptedInVain(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> rejected(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> notAnswered(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> cannotTell(const TaskCase &task);

} // namespace Desk
