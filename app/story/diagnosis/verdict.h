#pragma once

#include <QString>

namespace Desk {

/// Why a task is not accepted, why it ended, or why this worker has it. verdicttable.h has the order in which they are
/// looked for.
enum class WhyVerdict : quint8 {
    CallerGaveUp,
    TtlPassed,
    WorkflowEnded,
    SkippedOut,
    TooManyOffers,
    EndedBySomebody,
    NoFilter,
    EarlierFilter,
    QueueNever,
    ExpressionExcludesAll,
    KnownWorker,
    Unavailable,
    NoCapacity,
    InLine,
    NotAnswered,
    AcceptedInVain,
    Rejected,
    CallbackFailed,
    Rescinded,
    RulesChanged,
    Transfer,
    Stuck,
    CannotTell,
    Accepted,
    Count
};

/// For programs ("caller-gave-up").
[[nodiscard]] QLatin1StringView toWire(WhyVerdict verdict);

enum class Certainty : quint8 {
    Proved,   ///< An Event says so.
    ShownNow, ///< The present state says so.
    Likely    ///< It follows from both, and something else may be the cause.
};
/// For programs ("proved", "shown-now", "likely").
[[nodiscard]] QLatin1StringView toWire(Certainty certainty);

} // namespace Desk
