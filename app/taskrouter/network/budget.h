#pragma once

#include <QtGlobal>

#include <deque>

namespace Desk {

/// Limits how many reads of one client may start, and be retried, in any 60 seconds, however many panes poll: many
/// watched tasks must not add to the load of a service that is already failing. Updates are not counted and never held
/// back. Times are milliseconds of a clock that only goes forward.
class ReadBudget
{
public:
    /// 0 for no limit.
    ReadBudget(int readsPerMinute, int retriesPerMinute);

    /// Counts a read that may start now and returns 0, or returns the milliseconds to wait before asking again.
    [[nodiscard]] qint64 pauseBeforeRead(qint64 nowMsecs);
    /// Counts a retry and returns true; false where this minute's retries are used up, so that the failure is final.
    [[nodiscard]] bool spendRetry(qint64 nowMsecs);

private:
    static void forget(std::deque<qint64> &times, qint64 nowMsecs);

    int m_readsPerMinute;
    int m_retriesPerMinute;
    std::deque<qint64> m_reads;
    std::deque<qint64> m_retries;
};

} // namespace Desk
