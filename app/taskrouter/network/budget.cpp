#include "budget.h"

#include <algorithm>

namespace Desk {

namespace {
constexpr qint64 Minute = 60'000;
}

ReadBudget::ReadBudget(int readsPerMinute, int retriesPerMinute)
    : m_readsPerMinute(readsPerMinute)
    , m_retriesPerMinute(retriesPerMinute)
{
}

void ReadBudget::forget(std::deque<qint64> &times, qint64 nowMsecs)
{
    while (!times.empty() && times.front() <= nowMsecs - Minute)
        times.pop_front();
}

qint64 ReadBudget::pauseBeforeRead(qint64 nowMsecs)
{
    if (m_readsPerMinute <= 0)
        return 0;
    forget(m_reads, nowMsecs);
    if (m_reads.size() >= size_t(m_readsPerMinute))
        return std::max<qint64>(1, m_reads.front() + Minute - nowMsecs);
    m_reads.push_back(nowMsecs);
    return 0;
}

bool ReadBudget::spendRetry(qint64 nowMsecs)
{
    if (m_retriesPerMinute <= 0)
        return true;
    forget(m_retries, nowMsecs);
    if (m_retries.size() >= size_t(m_retriesPerMinute))
        return false;
    m_retries.push_back(nowMsecs);
    return true;
}

} // namespace Desk
