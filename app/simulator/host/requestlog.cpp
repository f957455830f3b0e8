#include "requestlog.h"

namespace Simulator {

void RequestLog::note(const QByteArray &routeName, qint64 real)
{
    const qint64 number = real / 1000;
    Second &second = m_seconds[static_cast<size_t>(number) % m_seconds.size()];
    if (second.number != number)
        second = {number, {}};
    ++second.counts[routeName];
}

void RequestLog::note(Deed deed)
{
    m_deeds.push_back(std::move(deed));
    if (m_deeds.size() > MostDeeds)
        m_deeds.pop_front();
}

void RequestLog::note(UsedUpFault fault, qint64 real)
{
    m_faults.emplace_back(real, std::move(fault));
    if (m_faults.size() > MostFaults)
        m_faults.pop_front();
}

QList<UsedUpFault> RequestLog::usedUpFaults(qint64 real) const
{
    QList<UsedUpFault> faults;
    for (auto one = m_faults.crbegin(); one != m_faults.crend() && real - one->first < FaultsStay; ++one)
        faults.append(one->second);
    return faults;
}

RouteCounts RequestLog::lastMinute(qint64 real) const
{
    RouteCounts counts;
    for (const Second &second : m_seconds) {
        if (second.number < 0 || second.number <= real / 1000 - static_cast<qint64>(m_seconds.size()))
            continue;
        for (auto count = second.counts.cbegin(); count != second.counts.cend(); ++count)
            counts[count.key()] += count.value();
    }
    return counts;
}

} // namespace Simulator
