#pragma once

#include "verdicttable.h"

namespace Desk {

// Rows of the table of verdicts: why nobody in the queue can be asked.
[[nodiscard]] std::optional<VerdictFinding> queueNever(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> expressionExcludesAll(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> unavailable(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> noCapacity(const TaskCase &task);
[[nodiscard]] std::optional<VerdictFinding> inLine(const TaskCase &task);

} // namespace Desk
