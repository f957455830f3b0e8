#pragma once

#include "journalrow.h"

namespace Desk {

/// What became of a row, from its outcome and what was found out later. Each value has a word, a shape and a colour.
enum class RowOutcome : quint8 {
    OnItsWay,
    Applied,
    Refused,
    NotSent,
    Unknown, ///< It may have been sent, and no fetch has told yet.
    TookEffect,
    NoChangeSeen,
    ChangedOtherwise,
    WorldEnded, ///< The simulator was stopped before that was found out.
    MaybeTwice, ///< The network wrote it more than once.
    Count
};
/// `isClaimed`: see Journal::isClaimed().
[[nodiscard]] RowOutcome rowOutcomeOf(const JournalRow &row, bool isClaimed);
/// For people: "applied", "refused", "no change seen".
[[nodiscard]] QString rowOutcomeText(RowOutcome rowOutcome);
/// For files and searches: "done", "refused", "not-sent", "unknown".
[[nodiscard]] QLatin1StringView wordOf(Outcome outcome);
/// "took-effect", "no-change-seen", "changed-otherwise", "could-not-fetch", "world-ended"; empty for None.
[[nodiscard]] QLatin1StringView wordOf(Reconciliation reconciliation);

} // namespace Desk
