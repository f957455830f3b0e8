#include "timelinesight.h"

#include <algorithm>
#include <cmath>

namespace Desk {

void TimelineSight::take(bool isOther, bool isHeld)
{
    if (isOther)
        m_isFitted = true;
    m_geometry.rescale(!isOther && (isHeld || !m_isFitted));
    if (isOther)
        m_geometry.fit();
}

void TimelineSight::fitAgain()
{
    if (m_isFitted)
        m_geometry.fit();
    else
        m_geometry.window().keepWithin(m_geometry.timeline()->begin, m_geometry.rangeEnd());
}

bool TimelineSight::settle()
{
    if (!m_isFitted)
        return false;
    const Timeline &timeline = *m_geometry.timeline();
    const TimeWindow &window = m_geometry.window();
    const double end = window.xOf(timeline.isLive ? std::max(timeline.end, m_geometry.now()) : timeline.end);
    const double begin = window.xOf(timeline.begin);
    const double width = window.width();
    // Not at each second: until it comes to the edge, only the bars grow.
    if (end <= width * 0.98 && end >= width * 0.5 && std::abs(begin) <= 0.5)
        return false;
    m_geometry.fit();
    return true;
}

void TimelineSight::zoomBy(double factor, double x)
{
    m_geometry.window().zoomBy(factor, x);
    keep();
}

void TimelineSight::panBy(double pixels)
{
    m_geometry.window().panBy(pixels);
    keep();
}

/// A person has changed what is in view.
void TimelineSight::keep()
{
    m_geometry.window().keepWithin(m_geometry.timeline()->begin, m_geometry.rangeEnd());
    m_isFitted = false;
}

void TimelineSight::fitAll()
{
    m_isFitted = true;
    m_geometry.rescale(false);
    m_geometry.fit();
}

void TimelineSight::show(const TimelineBar &bar)
{
    const UtcMsecs first = m_geometry.timeline()->begin;
    TimeWindow &window = m_geometry.window();
    const double before = window.xOf(first);
    // Workers go on before the task came and after it ended.
    window.show(std::max(bar.span.begin, first), std::min(m_geometry.endOf(bar), m_geometry.rangeEnd()));
    window.keepWithin(first, m_geometry.rangeEnd());
    if (std::abs(window.xOf(first) - before) > 0.5)
        m_isFitted = false;
}

StorySpan TimelineSight::shownSpan() const
{
    const TimeWindow &window = m_geometry.window();
    return {std::max(window.timeAt(0), m_geometry.timeline()->begin), window.timeAt(window.width())};
}

} // namespace Desk
