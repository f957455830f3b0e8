#include "statusbars.h"

#include "taskrouter/timetext.h"
#include "timelinebuilder.h"
#include "timelinetexts.h"
#include "timelinewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString wordOf(TaskStatus status)
{
    const QString word = toWire(status);
    return word.isEmpty() ? u"?"_s : word;
}

TimelineBar endMark(const StatusSpan &span, const TaskStory &story)
{
    TimelineBar bar;
    bar.kind = BarKind::TaskEnd;
    bar.taskStatus = span.status;
    bar.subject = story.task;
    bar.span = {span.span.begin, span.span.begin};
    bar.word = wordOf(span.status);
    bar.label = story.endReason.isEmpty() ? bar.word : bar.word + u": "_s + story.endReason;
    bar.facts.append(TimelineTexts::tr("The task was %1 at %2, %3 old.")
                         .arg(bar.word, timeText(span.span.begin, story.asOf()), durationText(story.age())));
    if (!story.endReason.isEmpty())
        bar.facts.append(TimelineTexts::tr("Reason: %1").arg(story.endReason));
    for (const qsizetype at : span.evidence.events) {
        const StoryEvent &event = story.event(at);
        if (!event.actorType.isEmpty())
            bar.facts.append(
                TimelineTexts::tr("By %1 %2, source %3.").arg(event.actorType, event.actorSid, event.source));
    }
    bar.evidence = span.evidence;
    return bar;
}

QString outcomeWord(const StoryInstruction &sent)
{
    if (sent.outcome == u"done")
        return TimelineTexts::tr("done");
    if (sent.outcome == u"refused")
        return sent.code != 0 ? TimelineTexts::tr("refused %1").arg(sent.code) : TimelineTexts::tr("refused");
    if (sent.outcome == u"not-sent")
        return TimelineTexts::tr("not sent");
    return sent.settled == 0 ? TimelineTexts::tr("no answer yet") : TimelineTexts::tr("outcome unknown");
}

} // namespace

void addStatusLane(Timeline &timeline, const TaskStory &story)
{
    beginLane(timeline, {TimelineLane::Kind::Task, TimelineTexts::tr("Task"), {}, -1, 0, 0});
    for (const StatusSpan &span : story.statuses) {
        if (span.status == TaskStatus::Completed || span.status == TaskStatus::Canceled) {
            addBar(timeline, endMark(span, story));
            continue;
        }
        TimelineBar bar;
        bar.kind = BarKind::TaskStatus;
        bar.taskStatus = span.status;
        bar.subject = story.task;
        bar.span = span.span;
        bar.isEndUnknown = span.span.isOpen() && !timeline.isLive;
        bar.word = wordOf(span.status);
        bar.label = bar.word;
        bar.facts.append(TimelineTexts::tr("The task was %1: %2.")
                             .arg(bar.word, spanText(span.span, story.asOf(), timeline.isLive)));
        bar.evidence = span.evidence;
        addBar(timeline, std::move(bar));
    }
}

void addPriorityLane(Timeline &timeline, const TaskStory &story)
{
    if (story.priorities.size() < 2)
        return;
    beginLane(timeline, {TimelineLane::Kind::Priority, TimelineTexts::tr("Priority"), {}, -1, 0, 0});
    for (qsizetype i = 0; i < story.priorities.size(); ++i) {
        const PriorityChange &change = story.priorities.at(i);
        TimelineBar bar;
        bar.kind = BarKind::Priority;
        bar.subject = story.task;
        bar.priority = change.priority;
        const bool isLast = i + 1 == story.priorities.size();
        bar.span = {change.when, isLast ? story.ended : story.priorities.at(i + 1).when};
        bar.isEndUnknown = bar.span.isOpen() && !timeline.isLive;
        bar.label = QLocale().toString(change.priority);
        bar.word = bar.label;
        bar.facts.append(i == 0 ? TimelineTexts::tr("Priority %1.").arg(bar.label)
                                : TimelineTexts::tr("Priority %1 instead of %2 from %3 on.")
                                      .arg(bar.label, QLocale().toString(story.priorities.at(i - 1).priority),
                                           timeText(change.when, story.asOf())));
        bar.evidence = change.evidence;
        addBar(timeline, std::move(bar));
    }
}

void addOurLane(Timeline &timeline, const TaskStory &story)
{
    if (story.facts.instructions.isEmpty())
        return;
    beginLane(timeline, {TimelineLane::Kind::Ours, TimelineTexts::tr("Ours"), {}, -1, 0, 0});
    for (const StoryInstruction &sent : story.facts.instructions) {
        TimelineBar bar;
        bar.kind = BarKind::Ours;
        bar.subject = sent.target;
        bar.span = {sent.when, sent.when};
        if (sent.outcome == u"done")
            bar.isGood = true;
        else if (sent.outcome == u"refused")
            bar.isGood = false;
        const Offer *offer = story.offer(sent.target);
        const QString whom = offer ? u" → "_s + offer->workerName : QString();
        bar.word = sent.action;
        bar.label = sent.action + whom + u", "_s + outcomeWord(sent);
        bar.facts.append(
            TimelineTexts::tr("We sent %1 at %2.").arg(sent.action + whom, timeText(sent.when, story.asOf())));
        bar.facts.append(
            sent.settled > sent.when
                ? TimelineTexts::tr("%1, %2 later.").arg(outcomeWord(sent), durationText(sent.settled - sent.when))
                : outcomeWord(sent) + u'.');
        if (!sent.message.isEmpty())
            bar.facts.append(sent.message);
        bar.evidence.journal.append(sent.row);
        addBar(timeline, std::move(bar));
    }
}

} // namespace Desk
