#include "storybuilder.h"

#include "storyactivities.h"
#include "storyoffers.h"
#include "storystatuses.h"
#include "storysteps.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <vector>

namespace Desk {

namespace {

/// Where a task ends, its workers go elsewhere within so many milliseconds.
constexpr qint64 AfterTheEnd = 5'000;

struct StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Story)
};

/// In order, each once. Two without a SID are the same where all of them is.
QList<StoryEvent> sortedOut(const QList<StoryEvent> &events)
{
    // An Event is large: only its place is moved about.
    std::vector<const StoryEvent *> places;
    places.reserve(static_cast<size_t>(events.size()));
    for (const StoryEvent &event : events)
        places.push_back(&event);
    sortByCause(places);
    const auto same = [](const StoryEvent &one, const StoryEvent &other) {
        return one.when == other.when && one.typeWord == other.typeWord && one.resourceSid == other.resourceSid &&
               one.data == other.data;
    };
    QSet<Sid> seen;
    seen.reserve(events.size());
    QList<StoryEvent> sorted;
    sorted.reserve(events.size());
    for (const StoryEvent *event : places) {
        if (event->sid.isNull()) {
            const bool isDouble =
                !sorted.isEmpty() && sorted.constLast().sid.isNull() && same(sorted.constLast(), *event);
            if (isDouble)
                continue;
        } else {
            const qsizetype before = seen.size();
            seen.insert(event->sid);
            if (seen.size() == before)
                continue;
        }
        sorted.append(*event);
    }
    return sorted;
}

/// Whether an Event belongs to the story of this task.
bool belongs(const StoryEvent &event, const StoryFacts &facts, const QSet<Sid> &workers)
{
    switch (subjectOf(event.type)) {
    case EventSubject::Worker:
        return workers.contains(event.data.sid(EventField::WorkerSid));
    case EventSubject::Settings:
        return true;
    case EventSubject::Reservation:
        // What else its workers were asked explains what they did.
        return isOfTask(event, facts.task) || workers.contains(event.data.sid(EventField::WorkerSid));
    case EventSubject::Task:
    case EventSubject::Routing:
        break;
    }
    return isOfTask(event, facts.task);
}

QSet<Sid> workersOf(const StoryFacts &facts)
{
    QSet<Sid> workers;
    for (const Fact<Worker> &worker : facts.workers)
        workers.insert(worker.value.sid);
    for (const Fact<Reservation> &reservation : facts.reservations)
        workers.insert(reservation.value.workerSid);
    for (const StoryEvent &event : facts.events) {
        if (subjectOf(event.type) == EventSubject::Reservation && isOfTask(event, facts.task))
            workers.insert(event.data.sid(EventField::WorkerSid));
    }
    workers.remove({});
    return workers;
}

void sortEvents(StoryFacts &facts)
{
    const qsizetype all = facts.events.size();
    facts.events.removeIf([&facts](const StoryEvent &event) {
        const Sid workspace = event.data.sid(EventField::WorkspaceSid);
        return !facts.workspace.isNull() && !workspace.isNull() && workspace != facts.workspace;
    });
    if (const qsizetype foreign = all - facts.events.size(); foreign > 0)
        facts.notes.append(StoryWords::tr("Events of another workspace were left out: %1.").arg(foreign));
    const QSet<Sid> workers = workersOf(facts);
    facts.events.removeIf([&](const StoryEvent &event) { return !belongs(event, facts, workers); });
    facts.events = sortedOut(facts.events);
}

/// What workers did after the task's life, and what was set since then, is another story's.
void cutAfterTheEnd(TaskStory &story)
{
    if (story.ended == 0)
        return;
    StoryFacts &facts = story.facts;
    UtcMsecs end = story.ended;
    for (const StoryEvent &event : std::as_const(facts.events)) {
        if (isOfTask(event, story.task))
            end = std::max(end, event.when);
    }
    end += AfterTheEnd;
    const auto first = std::upper_bound(facts.events.cbegin(), facts.events.cend(), end,
                                        [](UtcMsecs until, const StoryEvent &event) { return until < event.when; });
    const qsizetype kept = first - facts.events.cbegin();
    facts.events.resize(kept);
    story.activities.removeIf([end](const ActivitySpan &span) { return span.span.begin > end; });
    for (ActivitySpan &span : story.activities)
        span.evidence.events.removeIf([kept](qsizetype at) { return at >= kept; });
}

void noteOddEvents(TaskStory &story)
{
    StoryFacts &facts = story.facts;
    const auto bare = std::count_if(facts.events.cbegin(), facts.events.cend(),
                                    [](const StoryEvent &event) { return !event.hasData; });
    if (bare > 0)
        facts.notes.append(StoryWords::tr("Events without data: %1.").arg(bare));
    const auto undated = std::count_if(facts.events.cbegin(), facts.events.cend(),
                                       [](const StoryEvent &event) { return event.when == 0; });
    if (undated > 0)
        facts.notes.append(StoryWords::tr("Events without a time: %1.").arg(undated));
    if (const qsizetype later = facts.events.size() - story.decidingEvents; later > 0)
        facts.notes.append(StoryWords::tr("Events dated later than this story, which decide nothing: %1.").arg(later));
}

void summarize(TaskStory &story)
{
    if (const Task *task = newestTask(story.facts)) {
        story.status = task->status;
        story.begun = task->created;
        story.workflow = task->workflowSid;
        story.queue = task->taskQueueSid;
        story.queueName = task->taskQueueName;
        story.channel = task->taskChannelName;
        story.attributes = task->attributes;
        story.endReason = task->reason;
    }
    for (const StoryEvent &event : story.facts.events) {
        if (!isOfTask(event, story.task))
            continue;
        if (story.begun == 0)
            story.begun = event.when;
        const auto keep = [&event](QString &kept, EventField field) {
            if (const QString &text = event.data.text(field); !text.isEmpty())
                kept = text;
        };
        const auto keepSid = [&event](Sid &kept, EventField field) {
            if (const Sid sid = event.data.sid(field); !sid.isNull())
                kept = sid;
        };
        if (story.facts.tasks.isEmpty()) {
            keep(story.attributes, EventField::TaskAttributes);
            keep(story.queueName, EventField::TaskQueueName);
            keep(story.channel, EventField::TaskChannelUniqueName);
            keepSid(story.queue, EventField::TaskQueueSid);
            keepSid(story.workflow, EventField::WorkflowSid);
        }
        if (event.type == EventType::TaskCanceled) {
            keep(story.endReason, EventField::Reason);
            keep(story.endReason, EventField::TaskCanceledReason);
        } else if (event.type == EventType::TaskCompleted) {
            keep(story.endReason, EventField::TaskCompletedReason);
        }
    }
    if (!story.statuses.isEmpty()) {
        story.status = story.statuses.constLast().status;
        if (story.isOver())
            story.ended = story.statuses.constLast().span.begin;
    }
    if (!story.priorities.isEmpty())
        story.priority = story.priorities.constLast().priority;
}

} // namespace

bool isQuicklyBuilt(const StoryFacts &facts)
{
    constexpr qsizetype most = 500;
    return facts.events.size() + facts.reservations.size() <= most;
}

TaskStory buildStory(StoryFacts facts)
{
    TaskStory story;
    sortEvents(facts);
    const qsizetype deciding = decidingEvents(facts.events, facts.asOf);
    QList<StoryEvent> later = facts.events.mid(deciding);
    if (!later.isEmpty())
        facts.events.resize(deciding);
    story.facts = std::move(facts);
    story.task = story.facts.task;
    story.statuses = statusesOf(story.facts);
    story.priorities = prioritiesOf(story.facts);
    story.steps = stepsOf(story.facts);
    story.offers = offersOf(story.facts);
    story.activities = activitiesOf(story.facts, story.offers);
    summarize(story);
    cutAfterTheEnd(story);
    story.decidingEvents = story.facts.events.size();
    if (story.ended != 0)
        later.removeIf([&story](const StoryEvent &event) { return !isOfTask(event, story.task); });
    story.facts.events += later;
    noteOddEvents(story);
    return story;
}

} // namespace Desk
