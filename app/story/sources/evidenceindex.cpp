#include "evidenceindex.h"

#include "reservations/attributes.h"
#include "story/storystatuses.h"

#include <algorithm>
#include <tuple>

namespace Desk {

EvidenceIndex::EvidenceIndex(UtcMsecs now)
    : m_now(now)
{
}

EvidenceIndex::Entry &EvidenceIndex::entry(Sid task, UtcMsecs when)
{
    Entry &entry = m_tasks[task];
    if (entry.task.task.isNull()) {
        entry.task.task = task;
        entry.task.title = task.shortened();
    }
    if (when > 0 && (entry.task.first == 0 || when < entry.task.first))
        entry.task.first = when;
    if (when <= m_now)
        entry.task.last = std::max(entry.task.last, when);
    return entry;
}

void EvidenceIndex::nameBy(Entry &entry, const QString &attributes)
{
    if (entry.isNamed || attributes.isEmpty())
        return;
    Task task;
    task.sid = entry.task.task;
    task.attributes = attributes;
    entry.task.title = taskTitle(task);
    entry.isNamed = true;
}

void EvidenceIndex::addEvent(StoryEvent event)
{
    Sid task = event.data.sid(EventField::TaskSid);
    if (task.isNull() && event.resourceSid.startsWith(u"WT"))
        task = Sid::parse(event.resourceSid).value_or(Sid());
    if (task.kind() != SidKind::Task)
        return;
    Entry &known = entry(task, event.when);
    if (isOfTask(event, task)) // As the story counts them, and as kept stories do.
        ++known.task.events;
    if (known.task.workspace.isNull())
        known.task.workspace = event.data.sid(EventField::WorkspaceSid);
    if (const Sid worker = event.data.sid(EventField::WorkerSid);
        worker.kind() == SidKind::Worker && subjectOf(event.type) == EventSubject::Reservation)
        known.task.workers.insert(worker);
    nameBy(known, event.data.text(EventField::TaskAttributes));
}

void EvidenceIndex::addTask(const Fact<Task> &task)
{
    Entry &known = entry(task.value.sid, task.value.created);
    static_cast<void>(entry(task.value.sid, task.value.updated));
    ++known.task.answers;
    if (known.task.workspace.isNull())
        known.task.workspace = task.value.workspaceSid;
    nameBy(known, task.value.attributes);
}

void EvidenceIndex::addReservation(const Fact<Reservation> &reservation)
{
    Entry &known = entry(reservation.value.taskSid, reservation.value.created);
    static_cast<void>(entry(reservation.value.taskSid, reservation.value.updated));
    ++known.task.answers;
    if (known.task.workspace.isNull())
        known.task.workspace = reservation.value.workspaceSid;
    if (!reservation.value.workerSid.isNull())
        known.task.workers.insert(reservation.value.workerSid);
}

void EvidenceIndex::addInstruction(Sid task, const StoryInstruction &instruction)
{
    ++entry(task, instruction.when).task.answers;
}

void EvidenceIndex::addGone(Sid task, UtcMsecs when)
{
    ++entry(task, when).task.answers;
}

QList<EvidenceTask> EvidenceIndex::tasks() const
{
    QList<EvidenceTask> tasks;
    tasks.reserve(m_tasks.size());
    for (const Entry &known : m_tasks)
        tasks.append(known.task);
    std::sort(tasks.begin(), tasks.end(), [](const EvidenceTask &one, const EvidenceTask &other) {
        return std::tie(other.last, one.task) < std::tie(one.last, other.task);
    });
    return tasks;
}

} // namespace Desk
