#pragma once

#include <QtGlobal>

#include <functional>

namespace Desk {

/// How an Unknown is followed up. Only GETs are made, so trying again is safe.
struct ReconcilePlan
{
    int tries = 5; ///< Fetches that may answer "no change seen", or not answer at all, before that is the result.
    int unchangedTries = 5; ///< So many that answer, without a change, are enough …
    int unchangedMsecs = 0; ///< … where the last of them left so long after the outcome: the change may come late.
    /// Msecs before the given try, from 0. The first must be within 2 s (R10).
    std::function<qint64(int attempt)> delay;
    /// Backoff with full jitter: up to 1 s before the first try, then up to 2, 4, 8 and 16 s; each later one, which
    /// only a server that cannot be reached needs, 30 to 60 s. Three answers without a change, the last of them three
    /// seconds after, are a result: an offer that somebody waits for lives 20 seconds.
    [[nodiscard]] static ReconcilePlan standard();
};

} // namespace Desk
