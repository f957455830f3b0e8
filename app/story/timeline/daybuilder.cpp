#include "daybuilder.h"

#include "activitybars.h"
#include "offerbars.h"
#include "timelinebuilder.h"
#include "timelinetexts.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The queue that an offer came from, as its first Event says.
QString queueOf(const Offer &offer, const TaskStory &day)
{
    return offer.evidence.events.isEmpty()
               ? QString()
               : day.event(offer.evidence.events.constFirst()).data.text(EventField::TaskQueueName);
}

/// Offers that ran at the same time stand in different lanes: the first in which there is room.
QList<QList<const Offer *>> lanesOf(const QList<Offer> &offers)
{
    QList<QList<const Offer *>> lanes;
    QList<UtcMsecs> ends;
    for (const Offer &offer : offers) {
        const UtcMsecs end = offer.ended != 0 ? offer.ended : std::numeric_limits<UtcMsecs>::max();
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&offer](UtcMsecs until) { return until <= offer.offered; });
        if (free == ends.end()) {
            lanes.append({&offer});
            ends.append(end);
        } else {
            lanes[free - ends.begin()].append(&offer);
            *free = end;
        }
    }
    return lanes;
}

} // namespace

Timeline buildDayTimeline(const StoryPointer &day)
{
    Timeline timeline;
    timeline.subject = day->task;
    timeline.asOf = day->asOf();
    timeline.isLive = !day->facts.isRecording;
    QList<const ActivitySpan *> activities;
    for (const ActivitySpan &span : day->activities) {
        if (span.worker == day->task)
            activities.append(&span);
    }
    addActivityLane(timeline, day, -1, activities, capacityEventsOf(*day).value(day->task));
    const QList<QList<const Offer *>> lanes = lanesOf(day->offers);
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        const QString title = i == 0 ? TimelineTexts::tr("Offers") : TimelineTexts::tr("at once: %1").arg(i + 1);
        beginLane(timeline, {TimelineLane::Kind::Worker, title, day->task, -1, 0, 0});
        for (const Offer *offer : lanes.at(i)) {
            QList<TimelineBar> bars = barsOf(*offer, day, timeline.isLive, activities);
            if (const QString queue = queueOf(*offer, *day); !bars.isEmpty() && !queue.isEmpty())
                bars.first().label.prepend(queue + u": "_s);
            for (const TimelineBar &bar : std::as_const(bars))
                addBar(timeline, bar);
        }
    }
    finishTimeline(timeline);
    // What lasts since before is cut off where the day begins.
    timeline.begin = std::max(timeline.begin, day->begun);
    return timeline;
}

} // namespace Desk
