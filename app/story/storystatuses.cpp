#include "storystatuses.h"

#include <QSet>

#include <algorithm>

namespace Desk {

namespace {

/// Keeps the reservations that are open.
void follow(QSet<Sid> &open, const StoryEvent &event)
{
    const Sid reservation = event.data.sid(EventField::ReservationSid);
    if (event.type == EventType::ReservationCreated)
        open.insert(reservation);
    else if (endsReservation(event.type))
        open.remove(reservation);
}

/// What an Event says of the task's status: its own field, or what it stands for.
TaskStatus statusAt(const StoryEvent &event, TaskStatus before, bool isOffered)
{
    const TaskStatus told = taskStatusFromWire(event.data.text(EventField::TaskAssignmentStatus));
    // The Event of an offer's end has the status that the task had until then; no other Event tells that it waits
    // again.
    if (told == TaskStatus::Reserved && endsReservation(event.type) && !isOffered)
        return TaskStatus::Pending;
    if (told != TaskStatus::Unknown)
        return told;
    switch (event.type) {
    case EventType::TaskCreated:
    case EventType::ReservationRejected:
    case EventType::ReservationTimeout:
        return before == TaskStatus::Assigned || before == TaskStatus::Wrapping ? before : TaskStatus::Pending;
    case EventType::ReservationCreated:
        return before == TaskStatus::Assigned ? before : TaskStatus::Reserved;
    case EventType::ReservationAccepted:
        return TaskStatus::Assigned;
    case EventType::TaskWrapup:
        return TaskStatus::Wrapping;
    case EventType::TaskCompleted:
        return TaskStatus::Completed;
    case EventType::TaskCanceled:
        return TaskStatus::Canceled;
    default: // The others say nothing of it.
        return before;
    }
}

} // namespace

const Task *newestTask(const StoryFacts &facts)
{
    const auto newest =
        std::max_element(facts.tasks.cbegin(), facts.tasks.cend(), [](const auto &one, const auto &other) {
            return std::tie(one.value.updated, one.from.learned) < std::tie(other.value.updated, other.from.learned);
        });
    return newest == facts.tasks.cend() ? nullptr : &newest->value;
}

bool isOfTask(const StoryEvent &event, Sid task)
{
    const EventSubject subject = subjectOf(event.type);
    if (subject == EventSubject::Worker || subject == EventSubject::Settings)
        return false;
    const Sid about = event.data.sid(EventField::TaskSid);
    return about.isNull() ? event.resourceSid == task.toString() : about == task;
}

QList<StatusSpan> statusesOf(const StoryFacts &facts)
{
    QList<StatusSpan> spans;
    const auto add = [&spans](UtcMsecs when, TaskStatus status) -> StatusSpan & {
        if (!spans.isEmpty() && spans.constLast().status == status)
            return spans.last();
        if (!spans.isEmpty())
            spans.last().span.end = when;
        spans.append({{when, 0}, status, {}});
        return spans.last();
    };
    const Task *task = newestTask(facts);
    QSet<Sid> open;
    for (qsizetype i = 0; i < facts.events.size(); ++i) {
        const StoryEvent &event = facts.events.at(i);
        if (!isOfTask(event, facts.task) || event.when == 0)
            continue;
        const TaskStatus before = spans.isEmpty() ? TaskStatus::Unknown : spans.constLast().status;
        follow(open, event);
        const TaskStatus now = statusAt(event, before, !open.isEmpty());
        if (now == TaskStatus::Unknown || now == before)
            continue;
        UtcMsecs when = event.when;
        // What is known begins later than the task where its first Events are gone.
        if (spans.isEmpty() && task && task->created > 0 && now == TaskStatus::Pending)
            when = std::min(when, task->created);
        add(when, now).evidence.events.append(i);
    }
    if (task && task->status != TaskStatus::Unknown) {
        const bool isLast = !spans.isEmpty() && spans.constLast().status == task->status;
        const bool isNewer = spans.isEmpty() || task->updated / 1000 >= spans.constLast().span.begin / 1000;
        if (!isLast && isNewer)
            add(spans.isEmpty() ? task->created : std::max(task->updated, spans.constLast().span.begin), task->status);
    }
    return spans;
}

QList<PriorityChange> prioritiesOf(const StoryFacts &facts)
{
    QList<PriorityChange> changes;
    const auto add = [&changes](UtcMsecs when, int priority, const Evidence &evidence) {
        if (changes.isEmpty() || changes.constLast().priority != priority)
            changes.append({when, priority, evidence});
    };
    for (qsizetype i = 0; i < facts.events.size(); ++i) {
        const StoryEvent &event = facts.events.at(i);
        const auto priority = event.data.number(EventField::TaskPriority);
        if (priority && isOfTask(event, facts.task) && event.when != 0)
            add(event.when, static_cast<int>(*priority), {{i}, {}, false});
    }
    const Task *task = newestTask(facts);
    if (task && (changes.isEmpty() || task->updated >= changes.constLast().when))
        add(changes.isEmpty() ? task->created : task->updated, task->priority, {});
    return changes;
}

} // namespace Desk
