#include "statusbars.h"

#include "instructions/actiontitle.h"
#include "taskrouter/timetext.h"
#include "text/joinedparts.h"
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

QStringList endFacts(const StatusSpan &span, const TaskStory &story)
{
    QStringList facts{
        TimelineTexts::tr("The task was %1 at %2, %3 old.")
            .arg(wordOf(span.status), timeText(span.span.begin, story.asOf()), durationText(story.age()))};
    if (!story.endReason.isEmpty())
        facts.append(TimelineTexts::tr("Reason: %1").arg(story.endReason));
    for (const qsizetype at : span.evidence.events) {
        const StoryEvent &event = story.event(at);
        if (!event.actorType.isEmpty())
            facts.append(TimelineTexts::tr("By %1 %2, source %3.").arg(event.actorType, event.actorSid, event.source));
    }
    return facts;
}

TimelineBar endMark(const StatusSpan &span, const StoryPointer &story)
{
    TimelineBar bar;
    bar.kind = BarKind::TaskEnd;
    bar.taskStatus = span.status;
    bar.subject = story->task;
    bar.span = {span.span.begin, span.span.begin};
    bar.word = wordOf(span.status);
    bar.label = story->endReason.isEmpty() ? bar.word : bar.word + u": "_s + story->endReason;
    bar.facts = BarFacts([story, &span](UtcMsecs) { return endFacts(span, *story); });
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

QString actionOf(const StoryInstruction &sent, const TaskStory &story)
{
    const Offer *offer = story.offer(sent.target);
    const QString title = actionTitle(sent.action);
    return offer ? title + u" → "_s + offer->workerName : title;
}

QStringList ourFacts(const StoryInstruction &sent, const TaskStory &story)
{
    QStringList facts{
        TimelineTexts::tr("We sent %1 at %2.").arg(actionOf(sent, story), timeText(sent.when, story.asOf()))};
    facts.append(sent.settled > sent.when
                     ? TimelineTexts::tr("%1, %2 later.").arg(outcomeWord(sent), durationText(sent.settled - sent.when))
                     : outcomeWord(sent) + u'.');
    if (!sent.message.isEmpty())
        facts.append(sent.message);
    return facts;
}

QString priorityFact(const TaskStory &story, qsizetype at)
{
    const QLocale locale;
    const PriorityChange &change = story.priorities.at(at);
    const QString now = locale.toString(change.priority);
    return at == 0 ? TimelineTexts::tr("Priority %1.").arg(now)
                   : TimelineTexts::tr("Priority %1 instead of %2 from %3 on.")
                         .arg(now, locale.toString(story.priorities.at(at - 1).priority),
                              timeText(change.when, story.asOf()));
}

} // namespace

void addStatusLane(Timeline &timeline, const StoryPointer &story)
{
    beginLane(timeline, {TimelineLane::Kind::Task, TimelineTexts::tr("Task"), {}, -1, 0, 0});
    for (const StatusSpan &span : story->statuses) {
        if (span.status == TaskStatus::Completed || span.status == TaskStatus::Canceled) {
            addBar(timeline, endMark(span, story));
            continue;
        }
        TimelineBar bar;
        bar.kind = BarKind::TaskStatus;
        bar.taskStatus = span.status;
        bar.subject = story->task;
        bar.span = span.span;
        bar.isEndUnknown = span.span.isOpen() && !timeline.isLive;
        bar.word = wordOf(span.status);
        bar.label = bar.word;
        bar.facts = BarFacts([story, &span, isLive = timeline.isLive](UtcMsecs now) {
            return QStringList(
                TimelineTexts::tr("The task was %1: %2.").arg(wordOf(span.status), spanText(span.span, now, isLive)));
        });
        bar.evidence = span.evidence;
        addBar(timeline, std::move(bar));
    }
}

void addPriorityLane(Timeline &timeline, const StoryPointer &story)
{
    if (story->priorities.size() < 2)
        return;
    beginLane(timeline, {TimelineLane::Kind::Priority, TimelineTexts::tr("Priority"), {}, -1, 0, 0});
    for (qsizetype i = 0; i < story->priorities.size(); ++i) {
        const PriorityChange &change = story->priorities.at(i);
        TimelineBar bar;
        bar.kind = BarKind::Priority;
        bar.subject = story->task;
        bar.priority = change.priority;
        const bool isLast = i + 1 == story->priorities.size();
        bar.span = {change.when, isLast ? story->ended : story->priorities.at(i + 1).when};
        bar.isEndUnknown = bar.span.isOpen() && !timeline.isLive;
        bar.label = QLocale().toString(change.priority);
        bar.word = bar.label;
        bar.facts = BarFacts([story, i](UtcMsecs) { return QStringList(priorityFact(*story, i)); });
        bar.evidence = change.evidence;
        addBar(timeline, std::move(bar));
    }
}

void addOurLane(Timeline &timeline, const StoryPointer &story)
{
    if (story->facts.instructions.isEmpty())
        return;
    beginLane(timeline, {TimelineLane::Kind::Ours, TimelineTexts::tr("Ours"), {}, -1, 0, 0});
    for (const StoryInstruction &sent : story->facts.instructions) {
        TimelineBar bar;
        bar.kind = BarKind::Ours;
        bar.subject = sent.target;
        bar.span = {sent.when, sent.when};
        if (sent.outcome == u"done")
            bar.isGood = true;
        else if (sent.outcome == u"refused")
            bar.isGood = false;
        bar.word = actionTitle(sent.action);
        bar.label = actionOf(sent, *story) + comma() + outcomeWord(sent);
        bar.facts = BarFacts([story, &sent](UtcMsecs) { return ourFacts(sent, *story); });
        bar.evidence.journal.append(sent.row);
        addBar(timeline, std::move(bar));
    }
}

} // namespace Desk
