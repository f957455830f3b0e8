#include "loadclock.h"

#include "polling.h"

#include <algorithm>
#include <utility>

namespace Desk {

LoadClock::LoadClock(Clock clock, Poller &poller, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_poller(poller)
{
}

void LoadClock::start()
{
    m_startedAt = m_heardAt = m_clock.monotonic();
}

void LoadClock::listenTo(const Reply &reply)
{
    const auto hear = [this] { m_heardAt = m_clock.monotonic(); };
    connect(&reply, &Reply::pageArrived, this, hear);
    connect(&reply, &Reply::finished, this, hear);
    connect(&reply, &Reply::waiting, this, &LoadClock::onWaiting);
}

qint64 LoadClock::elapsed() const
{
    return m_clock.monotonic() - m_startedAt;
}

qint64 LoadClock::silentFor() const
{
    return std::max<qint64>(m_clock.monotonic() - m_heardAt, 0);
}

/// Tells the poller as well: stopping a load in its pause must not be a way around the server's wish to wait.
void LoadClock::onWaiting(qint64 msecs, const Error &why)
{
    m_heardAt = m_clock.monotonic() + msecs;
    m_poller.note(why);
    Q_EMIT waiting(msecs, why);
}

} // namespace Desk
