#include "clock.h"

#include <algorithm>
#include <cmath>

namespace Simulator {

VirtualClock::VirtualClock(Time start, qint64 real, double speed)
    : m_virtual(start)
    , m_real(real)
    , m_paused(speed <= 0)
{
    if (!m_paused)
        setSpeed(speed, real);
}

Time VirtualClock::at(qint64 real) const
{
    // A real clock that went back does not take the virtual one along.
    if (m_paused || real <= m_real)
        return m_virtual;
    return m_virtual + static_cast<Time>(std::floor(static_cast<double>(real - m_real) * m_speed));
}

qint64 VirtualClock::realUntil(Time when, qint64 real) const
{
    if (m_paused)
        return -1;
    const Time left = when - at(real);
    if (left <= 0)
        return 0;
    auto wait = static_cast<qint64>(static_cast<double>(left) / m_speed);
    // Neither the division nor at() is exact: the first moment that is late enough is looked for.
    wait = std::max<qint64>(wait - 1, 0);
    while (at(std::max(real, m_real) + wait) < when)
        ++wait;
    return wait;
}

void VirtualClock::pause(qint64 real)
{
    settle(real);
    m_paused = true;
}

void VirtualClock::resume(qint64 real)
{
    settle(real);
    m_paused = false;
}

void VirtualClock::setSpeed(double speed, qint64 real)
{
    if (!std::isfinite(speed))
        return;
    settle(real);
    m_speed = std::clamp(speed, SlowestSpeed, FastestSpeed);
}

void VirtualClock::jumpTo(Time when, qint64 real)
{
    settle(real);
    m_virtual = std::max(m_virtual, when);
}

void VirtualClock::settle(qint64 real)
{
    m_virtual = at(real);
    m_real = std::max(m_real, real);
}

} // namespace Simulator
