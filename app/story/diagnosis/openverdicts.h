#pragma once

#include "verdicttable.h"

namespace Desk {

// Rows of the table of verdicts: what is to be said of a task that is open, or that somebody has.
[[nodiscard]] std::optional<VerdictFinding> stuck(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> transferred(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> callbackFailed(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> rulesChanged(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> rescinded(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> accepted(const TaskCase &task);

} // namespace Desk
