#pragma once

#include "verdicttable.h"

namespace Desk {

// Rows of the table of verdicts: how a task ended.
[[nodiscard]] std::optional<VerdictFinding> callerGaveUp(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> tooManyOffers(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> ttlPassed(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> workflowEnded(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> skippedOut(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> endedBySomebody(const TaskCase &task);

} // namespace Desk
