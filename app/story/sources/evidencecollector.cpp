#include "evidencecollector.h"

#include "evidencewords.h"
#include "reservations/attributes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

EvidenceCollector::EvidenceCollector(EvidenceTask task, UtcMsecs now)
    : m_task(std::move(task))
    , m_now(now)
{
}

/// Until when this evidence tells, be that of another task; what is dated later than now is dated wrong.
void EvidenceCollector::know(UtcMsecs when)
{
    if (when <= m_now)
        m_facts.asOf = std::max(m_facts.asOf, when);
}

template <typename T>
void EvidenceCollector::keep(QList<Fact<T>> &list, const Fact<T> &fact)
{
    if (list.size() < MostOthers)
        list.append(fact);
    else
        ++m_leftOut;
}

void EvidenceCollector::addEvent(StoryEvent event)
{
    know(event.when);
    const Sid task = event.data.sid(EventField::TaskSid);
    const bool isOurs = task == m_task.task || (task.isNull() && event.resourceSid == m_task.task.toString());
    const EventSubject subject = subjectOf(event.type);
    const bool isOfWorker = (subject == EventSubject::Worker || subject == EventSubject::Reservation) &&
                            m_task.workers.contains(event.data.sid(EventField::WorkerSid));
    if (!isOurs && !isOfWorker && subject != EventSubject::Settings)
        return;
    if (m_facts.events.size() >= MostEvents) {
        ++m_leftOut;
        return;
    }
    m_facts.events.append(std::move(event));
}

void EvidenceCollector::addTask(const Fact<Task> &task)
{
    know(task.value.updated);
    know(task.from.learned);
    if (task.value.sid != m_task.task)
        return;
    m_seen = std::max(m_seen, task.from.learned);
    keep(m_facts.tasks, task);
}

void EvidenceCollector::addReservation(const Fact<Reservation> &reservation)
{
    know(reservation.value.updated);
    know(reservation.from.learned);
    if (reservation.value.taskSid != m_task.task)
        return;
    keep(m_facts.reservations, reservation);
}

void EvidenceCollector::addWorker(const Fact<Worker> &worker)
{
    if (m_task.workers.contains(worker.value.sid))
        keep(m_facts.workers, worker);
}

void EvidenceCollector::addWorkflow(const Fact<StoryWorkflow> &workflow)
{
    keep(m_facts.workflows, workflow);
}

void EvidenceCollector::addQueue(const Fact<StoryQueue> &queue)
{
    keep(m_facts.queues, queue);
}

void EvidenceCollector::addActivity(const Fact<Activity> &activity)
{
    keep(m_facts.activities, activity);
}

void EvidenceCollector::addTimeoutActivity(Sid workspace, Sid activity)
{
    if (m_task.workspace.isNull() || workspace == m_task.workspace)
        m_facts.timeoutActivity = activity;
}

void EvidenceCollector::addInstruction(Sid task, const StoryInstruction &instruction)
{
    know(instruction.when);
    if (task != m_task.task)
        return;
    m_facts.instructions.append(instruction);
}

void EvidenceCollector::addAlert(const Fact<StoryAlert> &alert)
{
    keep(m_facts.alerts, alert);
}

void EvidenceCollector::addCall(const Fact<StoryCall> &call)
{
    auto &known = m_calls[call.value.sid];
    if (known.value.sid.isEmpty() || call.from.learned >= known.from.learned)
        known = call;
}

void EvidenceCollector::addGone(Sid task, UtcMsecs when)
{
    if (task == m_task.task)
        m_gone = std::max(m_gone, std::max<UtcMsecs>(when, 1));
}

StoryFacts EvidenceCollector::facts()
{
    StoryFacts facts = std::exchange(m_facts, {});
    facts.task = m_task.task;
    facts.workspace = m_task.workspace;
    facts.isRecording = true;
    facts.isGone = m_gone > m_seen;
    QString attributes;
    for (const Fact<Task> &task : std::as_const(facts.tasks)) {
        if (!task.value.attributes.isEmpty())
            attributes = task.value.attributes;
    }
    for (const StoryEvent &event : std::as_const(facts.events)) {
        if (attributes.isEmpty() && event.data.sid(EventField::TaskSid) == facts.task)
            attributes = event.data.text(EventField::TaskAttributes);
    }
    const QString call = attributeText(attributes, "call_sid"_L1);
    if (const auto known = m_calls.constFind(call); !call.isEmpty() && known != m_calls.cend())
        facts.call = *known;
    facts.notes = m_notes.texts();
    if (m_leftOut > 0)
        facts.notes.append(EvidenceWords::tr("There is more than fits into one story: %n facts were left out.", nullptr,
                                             int(std::min<qint64>(m_leftOut, 1'000'000'000))));
    return facts;
}

} // namespace Desk
