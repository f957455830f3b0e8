#pragma once

#include <QtGlobal>

#include <functional>

namespace Desk {

/// Times and bounds of the client. The defaults are for people; tests use shorter ones and their own clock and dice.
struct ClientOptions
{
    int inactivityMsecs = 10'000;        ///< Nothing moved for so long: ErrorKind::Timeout.
    int readDeadlineMsecs = 60'000;      ///< Total time of one read, whatever drips in (R18).
    int updateDeadlineMsecs = 30'000;    ///< Total time of one update.
    qint64 bodyCap = 16 * 1024 * 1024;   ///< Bytes of an answer after decompression (R19).
    qint64 keptBody = 1024 * 1024;       ///< Bytes of a failed answer's body that an Error keeps.
    int retries = 4;                     ///< How often a read is tried again at most (R17).
    int backOffMsecs = 500;              ///< Upper bound of the first pause; doubles with each try.
    int backOffCapMsecs = 8'000;         ///< Upper bound of every pause that the server did not ask for.
    qint64 retryAfterCapMsecs = 300'000; ///< Longest pause that a server may ask for.
    int maxPages = 20'000;               ///< A list that never ends is stopped here.
    int readsPerMinute = 1200; ///< Reads that start in any minute; more wait their turn. 0, or the simulator: no limit.
    int retriesPerMinute = 240; ///< Reads that are tried again in any minute; after that a failure stands. 0: no limit.
    std::function<double()> dice; ///< Uniform in [0, 1), for the jitter; the system's where empty.
    std::function<qint64()> now;  ///< UTC milliseconds, for Retry-After dates; the system's where empty.
};

} // namespace Desk
