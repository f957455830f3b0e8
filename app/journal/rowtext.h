#pragma once

#include "journalrow.h"

namespace Desk {

/// "200", "400 · 20001"; empty where no answer came.
[[nodiscard]] QString answerText(const JournalRow &row);
/// One line for the clipboard: UTC time, instruction, worker, SIDs, outcome, answer, duration and request id, with tabs
/// between them.
[[nodiscard]] QString lineOf(const JournalRow &row, bool isClaimed);
/// "2026-01-31T12:00:00.000Z"
[[nodiscard]] QString utcStamp(UtcMsecs when);

} // namespace Desk
