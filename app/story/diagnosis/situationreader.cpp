#include "situationreader.h"

#include "attributesreader.h"
#include "routing/explanation.h"
#include "routing/queuenames.h"
#include "routing/workflowreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct SituationWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Situation)
};

QJsonObject attributesObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void SituationReader::note(const QString &text)
{
    if (!m_situation.notes.contains(text))
        m_situation.notes.append(text);
}

void SituationReader::readWorkspace(const QByteArray &json)
{
    const QJsonObject workspace = attributesObject(json);
    if (workspace.contains("multi_task_enabled"_L1))
        m_situation.isMultitasking = workspace.value("multi_task_enabled"_L1).toBool(true);
    if (workspace.contains("prioritize_queue_order"_L1))
        m_situation.isLifo = workspace.value("prioritize_queue_order"_L1).toString() == "LIFO"_L1;
    if (workspace.contains("timeout_activity_sid"_L1)) {
        m_situation.timeoutActivity = Sid::parse(workspace.value("timeout_activity_sid"_L1).toString()).value_or(Sid());
        m_situation.timeoutActivityName = workspace.value("timeout_activity_name"_L1).toString();
    }
}

void SituationReader::readQueues(const QList<QByteArray> &queues)
{
    auto &known = m_situation.queues.emplace();
    for (const QByteArray &json : queues) {
        const QJsonObject queue = attributesObject(json);
        const QString sid = queue.value("sid"_L1).toString();
        const QString name = queue.value("friendly_name"_L1).toString();
        const QString text = queue.value("target_workers"_L1).toString();
        m_situation.queueTexts.insert(sid, text);
        for (const auto key : {"reservation_activity_sid"_L1, "assignment_activity_sid"_L1}) {
            if (const QString activity = queue.value(key).toString(); !activity.isEmpty())
                m_situation.workActivities.insert(activity);
        }
        Routing::QueueFacts facts;
        facts.sid = sid;
        facts.name = name;
        facts.maxReservedWorkers = queue.value("max_reserved_workers"_L1).toInt(1);
        facts.isLifo = queue.value("task_order"_L1).toString() == "LIFO"_L1;
        auto read = Routing::Expression::parse(text, Routing::Place::Worker);
        if (const auto *error = std::get_if<Routing::SyntaxError>(&read)) {
            m_situation.queueProblems.insert(sid, Routing::describe(*error));
            // By our reading nobody is in it; TaskRouter's own membership counts where it is known.
            read = Routing::Expression::parse(u"1==0"_s, Routing::Place::Worker);
        }
        facts.workers = std::get<Routing::Expression>(std::move(read));
        known.push_back(std::move(facts));
    }
}

void SituationReader::readWorkflow(const QByteArray &json)
{
    const QJsonObject workflow = attributesObject(json);
    m_situation.workflowName = workflow.value("friendly_name"_L1).toString();
    Routing::QueueNames names;
    if (m_situation.queues) {
        for (const Routing::QueueFacts &queue : *m_situation.queues)
            names.add(queue.sid, queue.name);
    }
    const auto resolve = [&names](const QString &text) -> std::optional<QString> {
        // A queue that is gone, or is not known, is one where nobody is.
        return names.find(text).value_or(text);
    };
    Routing::WorkflowReading reading =
        Routing::readWorkflow(workflow.value("configuration"_L1).toString().toUtf8(), resolve);
    if (reading.hasErrors()) {
        m_situation.rulesProblem = reading.errorText();
        note(SituationWords::tr("The workflow's configuration cannot be read: %1").arg(reading.errorText()));
        return;
    }
    m_situation.rules = std::move(reading.workflow);
}

void SituationReader::readWorkers(const QList<Worker> &workers)
{
    m_situation.workers.reserve(m_situation.workers.size() + size_t(workers.size()));
    m_situation.states.reserve(m_situation.workers.capacity());
    AttributesReader attributes;
    for (const Worker &worker : workers) {
        if (m_places.contains(worker.sid))
            continue;
        m_places.insert(worker.sid, m_situation.workers.size());
        Routing::WorkerFacts facts;
        facts.sid = worker.sid.toString();
        facts.name = worker.friendlyName;
        facts.activitySid = worker.activitySid.toString();
        facts.activityName = worker.activityName;
        facts.isAvailable = worker.available;
        // The API does not say who has been without a task longest; since when in this activity comes next to it.
        facts.withoutTaskSince = worker.statusChanged;
        facts.attributes = attributes.read(worker.attributes);
        facts.fields = fieldsOf(facts);
        m_situation.workers.push_back(std::move(facts));
        WorkerState state;
        state.sid = worker.sid;
        state.statusChanged = worker.statusChanged;
        m_situation.states.push_back(std::move(state));
    }
}

void SituationReader::readMembers(const QString &queue, const QList<Worker> &workers, bool isWhole)
{
    readWorkers(workers);
    QueueMembers members;
    members.isWhole = isWhole;
    members.sids.reserve(workers.size());
    for (const Worker &worker : workers)
        members.sids.insert(worker.sid.toString());
    m_situation.members.insert(queue, members);
}

void SituationReader::readCandidates(const QString &queue, const QString &expression, const QList<Worker> &workers,
                                     bool isWhole)
{
    readWorkers(workers);
    QueueCandidates candidates{queue, expression, {}, isWhole};
    const auto members = m_situation.members.find(queue);
    for (const Worker &worker : workers) {
        candidates.sids.insert(worker.sid.toString());
        if (members != m_situation.members.end())
            members->sids.insert(worker.sid.toString());
    }
    m_situation.candidates = std::move(candidates);
}

void SituationReader::readChannels(Sid worker, const QList<QByteArray> &channels)
{
    const auto at = m_places.constFind(worker);
    if (at == m_places.cend())
        return;
    Routing::WorkerFacts &facts = m_situation.workers[*at];
    facts.channels.clear();
    for (const QByteArray &json : channels) {
        const QJsonObject channel = attributesObject(json);
        Routing::ChannelFacts its;
        its.uniqueName = channel.value("task_channel_unique_name"_L1).toString();
        its.configured = channel.value("configured_capacity"_L1).toInt();
        its.isAvailable = channel.value("available"_L1).toBool(true);
        its.accepted = std::max(0, channel.value("assigned_tasks"_L1).toInt());
        const double free = channel.value("available_capacity_percentage"_L1).toDouble(100);
        // The percentage was rounded down: what is used was not less than this.
        const int used = its.configured - static_cast<int>(std::ceil(its.configured * free / 100));
        its.pending = std::max(0, used - its.accepted);
        facts.channels.push_back(std::move(its));
    }
    facts.fields = fieldsOf(facts);
    m_situation.states[*at].knowsChannels = true;
    splitLoad(*at);
}

/// assigned_tasks counts what is accepted; wrap-ups are among the rest.
void SituationReader::splitLoad(size_t worker)
{
    const std::optional<QList<OpenReservation>> &wrapUps = m_situation.states[worker].wrapUps;
    if (!wrapUps)
        return;
    int left = static_cast<int>(wrapUps->size());
    for (Routing::ChannelFacts &channel : m_situation.workers[worker].channels) {
        const int moved = std::min(left, channel.pending);
        channel.pending -= moved;
        channel.wrapping += moved;
        left -= moved;
    }
}

void SituationReader::readWrapUps(Sid worker, const QList<Reservation> &wrapUps)
{
    const auto at = m_places.constFind(worker);
    if (at == m_places.cend() || m_situation.states[*at].wrapUps)
        return;
    QList<OpenReservation> read;
    for (const Reservation &reservation : wrapUps) {
        if (reservation.status == ReservationStatus::Wrapping)
            read.append({reservation.sid, reservation.taskSid, reservation.status, reservation.updated});
    }
    m_situation.states[*at].wrapUps = std::move(read);
    splitLoad(*at);
}

void SituationReader::readNumbers(const QueueStatistics &statistics)
{
    m_situation.numbers =
        QueueNumbers{statistics.sid.toString(), statistics.eligibleWorkers, statistics.availableWorkers};
}

void SituationReader::readWaiting(const QString &queue, const QList<Task> &tasks, bool isWhole)
{
    WaitingTasks waiting;
    waiting.queue = queue;
    waiting.isWhole = isWhole;
    for (const Task &task : tasks) {
        waiting.tasks.append({task.sid, task.status, task.priority,
                              task.virtualStart != 0 ? task.virtualStart : task.created, task.taskChannelName});
    }
    m_situation.waiting = std::move(waiting);
}

Situation recordedSituation(const TaskStory &story)
{
    SituationReader reader;
    reader.setAsOf(story.asOf());
    QList<QByteArray> queues;
    QSet<Sid> seen;
    for (const Fact<StoryQueue> &fact : story.facts.queues) {
        const StoryQueue *queue = story.queueNow(fact.value.sid);
        if (!queue || seen.contains(queue->sid))
            continue;
        seen.insert(queue->sid);
        const QJsonObject json{{u"sid"_s, queue->sid.toString()},
                               {u"friendly_name"_s, queue->name},
                               {u"target_workers"_s, queue->targetWorkers},
                               {u"max_reserved_workers"_s, queue->maxReservedWorkers},
                               {u"task_order"_s, queue->isLifo ? u"LIFO"_s : u"FIFO"_s}};
        queues.append(QJsonDocument(json).toJson());
    }
    if (!queues.isEmpty())
        reader.readQueues(queues);
    if (const StoryWorkflow *workflow = story.workflowNow(); workflow && !workflow->configuration.isEmpty()) {
        const QJsonObject json{{u"friendly_name"_s, workflow->name},
                               {u"configuration"_s, QString::fromUtf8(workflow->configuration)}};
        reader.readWorkflow(QJsonDocument(json).toJson());
    }
    return reader.situation();
}

} // namespace Desk
