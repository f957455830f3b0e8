#include "timelinebuilder.h"

#include "activitybars.h"
#include "offerbars.h"
#include "routingbars.h"
#include "statusbars.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Desk {

void beginLane(Timeline &timeline, TimelineLane lane)
{
    lane.first = timeline.bars.size();
    lane.count = 0;
    timeline.lanes.append(std::move(lane));
}

void addBar(Timeline &timeline, TimelineBar bar)
{
    bar.lane = timeline.lanes.size() - 1;
    ++timeline.lanes.last().count;
    timeline.bars.append(std::move(bar));
}

void finishTimeline(Timeline &timeline)
{
    QList<TimelineBar> &bars = timeline.bars;
    timeline.reach.resize(bars.size());
    for (const TimelineLane &lane : std::as_const(timeline.lanes)) {
        const auto first = bars.begin() + lane.first;
        std::stable_sort(first, first + lane.count, [](const TimelineBar &one, const TimelineBar &other) {
            return one.span.begin < other.span.begin;
        });
        UtcMsecs latest = 0;
        for (qsizetype i = lane.first; i < lane.first + lane.count; ++i) {
            const TimelineBar &bar = std::as_const(bars).at(i);
            latest = std::max(latest, bar.span.end != 0 ? std::max(bar.span.end, bar.span.begin)
                                                        : std::numeric_limits<UtcMsecs>::max());
            timeline.reach[i] = latest;
        }
    }
    timeline.inTime.resize(bars.size());
    std::iota(timeline.inTime.begin(), timeline.inTime.end(), 0);
    std::stable_sort(timeline.inTime.begin(), timeline.inTime.end(), [&bars](qsizetype one, qsizetype other) {
        return std::as_const(bars).at(one).span.begin < std::as_const(bars).at(other).span.begin;
    });
    const auto isOfTask = [&timeline](const TimelineBar &bar) { return timeline.lanes.at(bar.lane).parent < 0; };
    for (const TimelineBar &bar : std::as_const(bars)) {
        if (!isOfTask(bar))
            continue; // Workers go on before and after.
        if (timeline.begin == 0 || bar.span.begin < timeline.begin)
            timeline.begin = bar.span.begin;
        timeline.end = std::max({timeline.end, bar.span.begin, bar.span.end, bar.deadline});
    }
    if (timeline.isLive || timeline.end == 0)
        timeline.end = std::max(timeline.end, timeline.asOf);
}

Timeline buildTimeline(const TaskStory &story)
{
    return buildTimeline(std::make_shared<const TaskStory>(story));
}

Timeline buildTimeline(const StoryPointer &story)
{
    Timeline timeline;
    timeline.subject = story->task;
    timeline.asOf = story->asOf();
    timeline.isLive = !story->isOver() && !story->facts.isRecording && !story->facts.isGone;
    timeline.bars.reserve(story->statuses.size() + story->steps.size() + 3 * story->offers.size() +
                          story->activities.size());
    addStatusLane(timeline, story);
    addRoutingLane(timeline, story);
    addPriorityLane(timeline, story);
    addWorkerLanes(timeline, story);
    addOurLane(timeline, story);
    finishTimeline(timeline);
    return timeline;
}

} // namespace Desk
