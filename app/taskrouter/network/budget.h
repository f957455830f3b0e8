#pragma once

#include <QtGlobal>

#include <deque>

namespace Desk {

/// How many reads of one client may start, and be tried again, in any 60 seconds, however many panes poll: twenty tasks
/// that are watched must not become a storm on a service that is already failing. Updates are never counted and never
/// held back. Times are milliseconds of any clock that only goes forward.
class ReadBudget
{
public:
    /// 0 for no limit.
    ReadBudget(int readsPerMinute, int retriesPerMinute);

    /// 0 and counted, or the milliseconds to wait before asking again.
    [[nodiscard]] qint64 pauseBeforeRead(qint64 nowMsecs);
    /// True and counted, or false: the minute's retries are used up, and the failure stands.
    [[nodiscard]] bool spendRetry(qint64 nowMsecs);

private:
    static void forget(std::deque<qint64> &times, qint64 nowMsecs);

    int m_readsPerMinute;
    int m_retriesPerMinute;
    std::deque<qint64> m_reads;
    std::deque<qint64> m_retries;
};

} // namespace Desk
