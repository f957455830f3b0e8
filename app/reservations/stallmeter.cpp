#include "stallmeter.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr int BeatMsecs = 4;

} // namespace

StallMeter::StallMeter(QObject *parent)
    : QObject(parent)
{
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.setInterval(BeatMsecs);
    connect(&m_heart, &QTimer::timeout, this, &StallMeter::beat);
}

void StallMeter::start()
{
    m_longestNsecs = 0;
    m_sinceBeat.start();
    m_heart.start();
}

double StallMeter::stop()
{
    if (m_heart.isActive())
        beat();
    m_heart.stop();
    return static_cast<double>(m_longestNsecs) / 1e6;
}

void StallMeter::beat()
{
    m_longestNsecs = std::max(m_longestNsecs, m_sinceBeat.nsecsElapsed());
    m_sinceBeat.start();
}

} // namespace Desk
