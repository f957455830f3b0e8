#include "activitybars.h"

#include "taskrouter/timetext.h"
#include "text/joinedparts.h"
#include "timelinebuilder.h"
#include "timelinetexts.h"
#include "timelinewords.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString causeText(const ActivitySpan &span)
{
    switch (span.cause) {
    case ActivitySpan::Cause::MissedOffer:
        return TimelineTexts::tr("Because an offer ran out: the workspace's timeout activity.");
    case ActivitySpan::Cause::Rejection:
        return TimelineTexts::tr("With the rejection of an offer.");
    case ActivitySpan::Cause::Queue:
        return TimelineTexts::tr("By the queue's own activity for those who are asked.");
    case ActivitySpan::Cause::Chosen:
        break;
    }
    return {};
}

QStringList factsOf(const ActivitySpan &span, UtcMsecs asOf, bool isLive)
{
    QStringList facts{span.activityName + u": "_s + spanText(span.span, asOf, isLive) + u'.'};
    if (span.isAvailable)
        facts.append(*span.isAvailable ? TimelineTexts::tr("Available for offers.")
                                       : TimelineTexts::tr("Not available for offers."));
    if (const QString cause = causeText(span); !cause.isEmpty())
        facts.append(cause);
    return facts;
}

TimelineBar barOf(const ActivitySpan &span, const StoryPointer &story, bool isLive)
{
    TimelineBar bar;
    bar.kind = BarKind::Activity;
    bar.subject = span.worker;
    bar.span = span.span;
    bar.isEndUnknown = span.span.isOpen() && !isLive;
    bar.isGood = span.isAvailable;
    bar.isTrouble = span.cause == ActivitySpan::Cause::MissedOffer;
    bar.word = span.activityName.isEmpty() ? span.activity.shortened() : span.activityName;
    bar.label = bar.word;
    bar.facts = BarFacts([story, &span, isLive](UtcMsecs now) { return factsOf(span, now, isLive); });
    bar.evidence = span.evidence;
    return bar;
}

TimelineBar markOf(qsizetype at, const StoryPointer &story)
{
    const StoryEvent &event = story->event(at);
    TimelineBar bar;
    bar.kind = BarKind::Change;
    bar.subject = event.data.sid(EventField::WorkerSid);
    bar.span = {event.when, event.when};
    const QString channel = event.data.text(EventField::TaskChannelUniqueName);
    if (event.type == EventType::WorkerCapacityUpdate) {
        const QString before = event.data.text(EventField::WorkerChannelPreviousCapacity);
        const QString after = event.data.text(EventField::WorkerChannelCapacity);
        bar.label = before.isEmpty() ? TimelineTexts::tr("%1: capacity %2").arg(channel, after)
                                     : TimelineTexts::tr("%1: capacity %2 → %3").arg(channel, before, after);
    } else {
        bar.isGood = event.data.text(EventField::WorkerChannelAvailable) == u"true";
        bar.label = *bar.isGood ? TimelineTexts::tr("%1: on").arg(channel) : TimelineTexts::tr("%1: off").arg(channel);
    }
    bar.word = bar.label;
    bar.facts = BarFacts([story, label = bar.label, when = event.when](UtcMsecs now) {
        return QStringList(label + comma() + timeText(when, now));
    });
    bar.evidence.events.append(at);
    return bar;
}

} // namespace

QHash<Sid, QList<qsizetype>> capacityEventsOf(const TaskStory &story)
{
    QHash<Sid, QList<qsizetype>> changes;
    for (qsizetype i = 0; i < story.decidingEvents; ++i) {
        const StoryEvent &event = story.event(i);
        const bool tells =
            event.type == EventType::WorkerCapacityUpdate || event.type == EventType::WorkerChannelAvailabilityUpdate;
        if (tells && event.when != 0)
            changes[event.data.sid(EventField::WorkerSid)].append(i);
    }
    return changes;
}

void addActivityLane(Timeline &timeline, const StoryPointer &story, qsizetype parent,
                     const QList<const ActivitySpan *> &activities, const QList<qsizetype> &changes)
{
    if (activities.isEmpty() && changes.isEmpty())
        return;
    const Sid worker = parent < 0 ? story->task : timeline.lanes.at(parent).worker;
    beginLane(timeline, {TimelineLane::Kind::Activity, TimelineTexts::tr("Activity"), worker, parent, 0, 0});
    for (const ActivitySpan *span : activities)
        addBar(timeline, barOf(*span, story, timeline.isLive));
    for (const qsizetype at : changes)
        addBar(timeline, markOf(at, story));
}

} // namespace Desk
