#include "timeline.h"

#include <algorithm>

namespace Desk {

qsizetype Timeline::activitiesOf(qsizetype lane) const
{
    const qsizetype next = lane + 1;
    return next < lanes.size() && lanes.at(next).parent == lane ? next : -1;
}

std::pair<qsizetype, qsizetype> Timeline::between(qsizetype lane, UtcMsecs from, UtcMsecs to) const
{
    const qsizetype first = lanes.at(lane).first;
    const qsizetype last = first + lanes.at(lane).count;
    const auto touching = std::lower_bound(reach.cbegin() + first, reach.cbegin() + last, from);
    const auto after = std::upper_bound(bars.cbegin() + first, bars.cbegin() + last, to,
                                        [](UtcMsecs when, const TimelineBar &bar) { return when < bar.span.begin; });
    const qsizetype firstOf = touching - reach.cbegin();
    return {firstOf, std::max(firstOf, qsizetype(after - bars.cbegin()))};
}

QList<UtcMsecs> Timeline::moments() const
{
    QList<UtcMsecs> all;
    all.reserve(2 * bars.size() + 2);
    if (begin != 0)
        all.append(begin);
    for (const TimelineBar &bar : bars) {
        // What a worker did before the task came is no part of its story.
        all.append(std::max(bar.span.begin, begin));
        if (bar.span.end != 0)
            all.append(std::max(bar.span.end, begin));
        if (bar.deadline != 0)
            all.append(bar.deadline);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QStringList Timeline::factsOf(qsizetype bar, UtcMsecs now) const
{
    return bars.at(bar).facts(isLive ? std::max(now, asOf) : asOf);
}

qsizetype Timeline::barLike(const TimelineBar &other, const TimelineLane &itsLane) const
{
    qsizetype near = -1;
    for (const TimelineLane &lane : lanes) {
        if (lane.kind != itsLane.kind || lane.worker != itsLane.worker)
            continue;
        for (qsizetype i = lane.first; i < lane.first + lane.count; ++i) {
            const TimelineBar &bar = bars.at(i);
            if (bar.kind != other.kind || bar.subject != other.subject)
                continue;
            if (bar.span.begin == other.span.begin)
                return i;
            if (near < 0 ||
                std::abs(bar.span.begin - other.span.begin) < std::abs(bars.at(near).span.begin - other.span.begin))
                near = i;
        }
    }
    return near;
}

qsizetype Timeline::barOf(Sid reservation) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const TimelineBar &bar = bars.at(i);
        const bool isOffer = bar.kind == BarKind::Offer || bar.kind == BarKind::Hold || bar.kind == BarKind::Talk ||
                             bar.kind == BarKind::WrapUp;
        if (isOffer && bar.subject == reservation && (found < 0 || bar.span.begin >= bars.at(found).span.begin))
            found = i;
    }
    return found;
}

bool Timeline::keepsLanesOf(const Timeline &before) const
{
    return before.lanes.size() <= lanes.size() && std::equal(before.lanes.cbegin(), before.lanes.cend(), lanes.cbegin(),
                                                             [](const TimelineLane &one, const TimelineLane &other) {
                                                                 return one.kind == other.kind &&
                                                                        one.worker == other.worker;
                                                             });
}

QSet<Sid> Timeline::workersWithActivities() const
{
    QSet<Sid> workers;
    for (const TimelineLane &lane : lanes) {
        if (lane.parent >= 0)
            workers.insert(lane.worker);
    }
    return workers;
}

} // namespace Desk
