#include "pollbudget.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr qint64 MinuteMsecs = 60'000;
constexpr qint64 LongestWaitMsecs = 300'000;

} // namespace

PollBudget::PollBudget(QObject *parent)
    : PollBudget(Clock::system(), parent)
{
}

PollBudget::PollBudget(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

PollBudget::~PollBudget() = default;

qint64 PollBudget::admit()
{
    const qint64 now = m_clock.monotonic();
    while (!m_left.empty() && m_left.front() <= now - MinuteMsecs)
        m_left.pop_front();
    qint64 until = m_waitUntil;
    if (!m_left.empty())
        until = std::max(until, m_left.back() + LeastGapMsecs);
    if (m_left.size() >= MostPerMinute)
        until = std::max(until, m_left.front() + MinuteMsecs);
    if (until > now)
        return until - now;
    m_left.push_back(now);
    return 0;
}

void PollBudget::report(const std::optional<Error> &error)
{
    if (error && error->retryAfterMsecs > 0)
        m_waitUntil = std::max(m_waitUntil, m_clock.monotonic() + std::min(error->retryAfterMsecs, LongestWaitMsecs));
    const bool refused =
        error && (error->kind == ErrorKind::Unauthorized || error->kind == ErrorKind::ProxyCredentials);
    if (refused && m_stoppedBy != error->kind) { // Who gets past the proxy may then be refused by the server.
        m_stoppedBy = error->kind;
        Q_EMIT stopped(error->kind);
    } else if (!error && m_stoppedBy) {
        m_stoppedBy.reset();
        Q_EMIT resumed();
    }
}

} // namespace Desk
