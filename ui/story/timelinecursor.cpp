#include "timelinecursor.h"

#include <algorithm>
#include <cmath>

namespace Desk {

namespace {

bool isShown(const TimelineGeometry &geometry, qsizetype bar)
{
    return geometry.rowOfLane(geometry.timeline()->bars.at(bar).lane) >= 0;
}

/// Of a lane the bar that is nearest in time to `when`; -1 where it has none.
qsizetype nearestIn(const TimelineGeometry &geometry, qsizetype lane, UtcMsecs when)
{
    const TimelineLane &one = geometry.timeline()->lanes.at(lane);
    qsizetype best = -1;
    UtcMsecs least = 0;
    for (qsizetype i = one.first; i < one.first + one.count; ++i) {
        const TimelineBar &bar = geometry.timeline()->bars.at(i);
        const UtcMsecs away = std::max<UtcMsecs>({bar.span.begin - when, when - geometry.endOf(bar), 0});
        if (best < 0 || away <= least) {
            best = i;
            least = away;
        }
    }
    return best;
}

qsizetype inOtherRow(const TimelineGeometry &geometry, qsizetype bar, int by)
{
    const TimelineBar &from = geometry.timeline()->bars.at(bar);
    for (qsizetype row = geometry.rowOfLane(from.lane) + by; row >= 0 && row < geometry.rows().size(); row += by) {
        const qsizetype found = nearestIn(geometry, geometry.rows().at(row).lane, from.span.begin);
        if (found >= 0)
            return found;
    }
    return bar;
}

qsizetype inTime(const TimelineGeometry &geometry, bool last)
{
    const QList<qsizetype> &order = geometry.timeline()->inTime;
    const auto shown = [&geometry](qsizetype bar) { return isShown(geometry, bar); };
    if (last) {
        const auto found = std::find_if(order.crbegin(), order.crend(), shown);
        return found == order.crend() ? -1 : *found;
    }
    const auto found = std::find_if(order.cbegin(), order.cend(), shown);
    return found == order.cend() ? -1 : *found;
}

} // namespace

qsizetype barAfter(const TimelineGeometry &geometry, qsizetype bar, TimelineStep step)
{
    const Timeline *timeline = geometry.timeline();
    if (!timeline || timeline->isEmpty())
        return -1;
    if (bar < 0 || bar >= timeline->bars.size() || !isShown(geometry, bar))
        return inTime(geometry, step == TimelineStep::Last || step == TimelineStep::Before);
    const TimelineLane &lane = timeline->lanes.at(timeline->bars.at(bar).lane);
    switch (step) {
    case TimelineStep::Before:
        return bar > lane.first ? bar - 1 : bar;
    case TimelineStep::After:
        return bar + 1 < lane.first + lane.count ? bar + 1 : bar;
    case TimelineStep::Above:
        return inOtherRow(geometry, bar, -1);
    case TimelineStep::Below:
        return inOtherRow(geometry, bar, 1);
    case TimelineStep::First:
        return inTime(geometry, false);
    case TimelineStep::Last:
        return inTime(geometry, true);
    }
    return bar;
}

} // namespace Desk
