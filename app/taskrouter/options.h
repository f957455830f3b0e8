#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace Desk {

class ExchangeObserver;

/// Timeouts and limits of the client. Tests use shorter ones, and their own clock and random numbers.
struct ClientOptions
{
    int inactivityMsecs = 10'000;        ///< So long without a byte ends a request: ErrorKind::Timeout.
    int readDeadlineMsecs = 60'000;      ///< Total time of one read.
    int updateDeadlineMsecs = 30'000;    ///< Total time of one update.
    qint64 bodyCap = 16 * 1024 * 1024;   ///< Longest body of an answer, in bytes after decompression.
    qint64 keptBody = 1024 * 1024;       ///< Bytes of a failed answer's body that an Error keeps.
    int retries = 4;                     ///< How often a read is retried at most.
    int backOffMsecs = 500;              ///< Upper bound of the first pause; doubles with each try.
    int backOffCapMsecs = 8'000;         ///< Upper bound of every pause that the server did not ask for.
    qint64 retryAfterCapMsecs = 300'000; ///< Longest pause that a server may ask for.
    int maxPages = 20'000;               ///< Most pages of one list; ends a list that never ends.
    /// Reads that start in any minute; more wait. 0, and always for the simulator: no limit.
    int readsPerMinute = 1200;
    int retriesPerMinute = 240;   ///< Retries in any minute; after that a failure is final. 0: no limit.
    std::function<double()> dice; ///< Uniform in [0, 1), for the jitter; the system's where empty.
    std::function<qint64()> now;  ///< UTC milliseconds, for Retry-After dates; the system's where empty.
    std::shared_ptr<ExchangeObserver> observer = nullptr; ///< Is told of each exchange; null for none.
};

} // namespace Desk
