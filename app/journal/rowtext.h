#pragma once

#include "journalrow.h"

namespace Desk {

/// "200", "400 · 20001"; empty where no answer arrived.
[[nodiscard]] QString answerText(const JournalRow &row);
/// A row as one line for the clipboard, separated by tabs: UTC time, instruction, worker, SIDs of what it was
/// sent to and of the task, outcome, answer,
/// duration and request id.
[[nodiscard]] QString lineOf(const JournalRow &row, bool isClaimed);
/// "2026-01-31T12:00:00.000Z"
[[nodiscard]] QString utcStamp(UtcMsecs when);

} // namespace Desk
