#include "requestlog.h"

namespace Simulator {

namespace {

constexpr qint64 minute = 60'000;

} // namespace

void RequestLog::note(const QByteArray &routeName, qint64 real)
{
    m_arrivals.push_back({real, routeName});
    while (m_arrivals.size() > MostRequests || m_arrivals.front().real < real - minute)
        m_arrivals.pop_front();
}

void RequestLog::note(Deed deed)
{
    m_deeds.push_back(std::move(deed));
    if (m_deeds.size() > MostDeeds)
        m_deeds.pop_front();
}

RouteCounts RequestLog::lastMinute(qint64 real) const
{
    RouteCounts counts;
    for (const Arrival &arrival : m_arrivals) {
        if (arrival.real >= real - minute)
            ++counts[arrival.route];
    }
    return counts;
}

} // namespace Simulator
