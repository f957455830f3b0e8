#pragma once

#include "journalrow.h"

namespace Desk {

/// What became of a row, outcome and reconciliation taken together: one word, one shape, one colour.
enum class RowOutcome : quint8 {
    OnItsWay,
    Applied,
    Refused,
    NotSent,
    Unknown, ///< It may have left, and no fetch has said what became of it.
    TookEffect,
    NoChangeSeen,
    ChangedOtherwise,
    WorldEnded, ///< The simulator it went to was stopped before that was known.
    MaybeTwice, ///< Written to the network more than once (R5).
    Count
};
/// `isClaimed`: somebody looks after it (Journal::isClaimed()).
[[nodiscard]] RowOutcome rowOutcomeOf(const JournalRow &row, bool isClaimed);
/// For people: "applied", "refused", "no change seen".
[[nodiscard]] QString rowOutcomeText(RowOutcome rowOutcome);
/// Words of the API's kind for files and searches: "done", "refused", "not-sent", "unknown".
[[nodiscard]] QLatin1StringView wordOf(Outcome outcome);
/// "took-effect", "no-change-seen", "changed-otherwise", "could-not-fetch", "world-ended"; empty for None.
[[nodiscard]] QLatin1StringView wordOf(Reconciliation reconciliation);

} // namespace Desk
