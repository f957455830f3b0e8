#pragma once

#include "verdicttable.h"

namespace Desk {

// Rows of the table of verdicts: where its workflow put a task, and for whom.
[[nodiscard]] std::optional<VerdictFinding> knownWorker(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> noFilter(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> earlierFilter(const TaskCase &task);

} // namespace Desk
