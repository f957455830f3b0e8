#include "timewindow.h"

#include <algorithm>

namespace Desk {

void TimeWindow::setScale(const TimeScale &scale, UtcMsecs anchor)
{
    const double x = xOf(anchor);
    m_scale = scale;
    m_left = m_scale.positionOf(anchor) - x / m_zoom;
}

void TimeWindow::setWidth(double pixels)
{
    m_width = std::max(pixels, 1.0);
}

void TimeWindow::fit(UtcMsecs begin, UtcMsecs end)
{
    m_left = m_scale.positionOf(begin);
    const double length = m_scale.positionOf(end) - m_left;
    m_zoom = length > 0 ? std::min(m_width / length, MostZoom) : 0.01;
}

void TimeWindow::zoomBy(double factor, double x)
{
    const double position = m_left + x / m_zoom;
    m_zoom = std::min(m_zoom * factor, MostZoom);
    m_left = position - x / m_zoom;
}

void TimeWindow::panBy(double pixels)
{
    m_left -= pixels / m_zoom;
}

void TimeWindow::keepWithin(UtcMsecs begin, UtcMsecs end)
{
    const double first = m_scale.positionOf(begin);
    const double last = std::max(m_scale.positionOf(end), first + 1);
    const double least = m_width / (last - first);
    if (m_zoom < least)
        m_zoom = std::min(least, MostZoom);
    const double seen = m_width / m_zoom;
    m_left = seen >= last - first ? first : std::clamp(m_left, first, last - seen);
}

void TimeWindow::show(UtcMsecs begin, UtcMsecs end)
{
    const double edge = m_width / 20;
    const double from = xOf(begin);
    const double to = xOf(end);
    if (from < 0)
        panBy(edge - from);
    else if (to > m_width)
        panBy(-std::min(to - m_width + edge, std::max(from - edge, 0.0)));
}

} // namespace Desk
