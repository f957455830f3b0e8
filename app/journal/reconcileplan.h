#pragma once

#include <QtGlobal>

#include <functional>

namespace Desk {

/// When to look up an unknown outcome. That sends GETs only, so it can be repeated.
struct ReconcilePlan
{
    int tries = 5; ///< Fetches that may answer "no change seen", or not answer at all, before that is the result.
    int unchangedTries = 5; ///< After so many answers that show no change, the result is "no change seen" …
    int unchangedMsecs = 0; ///< … if the last of them was asked for so long after the outcome: a change may come late.
    /// Milliseconds before a try, counted from 0. The first one must be at most 2 s.
    std::function<qint64(int attempt)> delay;
    /// The usual plan: backoff with full jitter of up to 1, 2, 4, 8 and 16 s, then 30 to 60 s, which only a server that
    /// cannot be reached needs. Three answers without a change are a result if the last was asked for after three
    /// seconds: an offer that somebody waits for may last only 20 seconds.
    [[nodiscard]] static ReconcilePlan standard();
};

} // namespace Desk
