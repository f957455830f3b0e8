#include "workspacerules.h"

#include "routing/queuenames.h"
#include "routing/workflowreader.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

template <typename List>
const typename List::value_type *findByKey(const List &list, const QByteArray &key)
{
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [&key](const auto &one) { return savedKey(one) == key; });
    return key.isEmpty() || found == list.cend() ? nullptr : &*found;
}

Routing::WorkerFacts workerFactsOf(const SavedWorker &worker, const SavedWorkspace &workspace)
{
    Routing::WorkerFacts facts;
    facts.sid = text(savedKey(worker));
    facts.name = text(worker.name);
    facts.withoutTaskSince = worker.statusChanged;
    facts.attributes = Routing::Value::fromJson(QJsonDocument::fromJson(worker.attributes).object());
    if (const SavedActivity *activity = findByKey(workspace.activities, worker.activity)) {
        facts.activitySid = text(savedKey(*activity));
        facts.activityName = text(activity->name);
        facts.isAvailable = activity->available;
    }
    for (const SavedWorkerChannel &channel : worker.channels) {
        const SavedChannel *its = findByKey(workspace.channels, channel.channel);
        Routing::ChannelFacts one;
        one.uniqueName = text(its ? its->uniqueName : channel.channel);
        one.configured = channel.capacity;
        one.isAvailable = channel.available;
        facts.channels.push_back(std::move(one));
    }
    facts.fields = fieldsOf(facts);
    return facts;
}

} // namespace

Routing::LintWorkspace lintWorkspaceOf(const SavedWorkspace &workspace)
{
    Routing::LintWorkspace result;
    result.sid = text(workspace.sid);
    result.name = text(workspace.name);
    for (const SavedQueue &queue : workspace.queues)
        result.queues.push_back({text(savedKey(queue)), text(queue.name), text(queue.targetWorkers)});
    for (const SavedWorkflow &workflow : workspace.workflows)
        result.workflows.push_back(
            {text(workflow.sid), text(workflow.name), workflow.configuration, workflow.reservationTimeout});
    for (const SavedWorker &worker : workspace.workers) {
        result.workers.push_back(workerFactsOf(worker, workspace));
        result.knowsChannels = result.knowsChannels && worker.channelsRead;
    }
    if (const SavedActivity *activity = findByKey(workspace.activities, workspace.timeoutActivity))
        result.timeoutActivity = Routing::LintTimeoutActivity{text(activity->name), activity->available};
    return result;
}

Routing::RoutingWorkspace routingWorkspaceOf(const SavedWorkspace &workspace)
{
    Routing::RoutingWorkspace result;
    result.isMultitasking = workspace.multitask;
    result.isLifo = !workspace.fifo;
    Routing::QueueNames names;
    for (const SavedQueue &queue : workspace.queues) {
        names.add(text(savedKey(queue)), text(queue.name));
        auto read = Routing::Expression::parse(text(queue.targetWorkers), Routing::Place::Worker);
        if (auto *expression = std::get_if<Routing::Expression>(&read))
            result.queues.push_back({text(savedKey(queue)), text(queue.name), std::move(*expression),
                                     queue.maxReservedWorkers, !queue.fifo});
    }
    for (const SavedWorkflow &workflow : workspace.workflows) {
        auto reading =
            Routing::readWorkflow(workflow.configuration, [&names](const QString &queue) { return names.find(queue); });
        if (!reading.hasErrors())
            result.workflows.push_back({text(savedKey(workflow)), text(workflow.name), std::move(reading.workflow)});
    }
    for (const SavedWorker &worker : workspace.workers)
        result.workers.push_back(workerFactsOf(worker, workspace));
    for (const SavedActivity &activity : workspace.activities)
        result.activities.push_back({text(savedKey(activity)), text(activity.name), activity.available});
    for (const SavedChannel &channel : workspace.channels)
        result.channels.append(text(channel.uniqueName));
    return result;
}

void addLoads(Routing::RoutingWorkspace &workspace, const WorkspaceAnswers &answers)
{
    QHash<QString, size_t> places;
    for (size_t at = 0; at < workspace.workers.size(); ++at)
        places.insert(workspace.workers[at].sid, at);
    for (const WorkspaceAnswers::WorkerChannels &one : answers.workerChannels) {
        const auto found = places.constFind(one.worker.toString());
        if (found == places.cend())
            continue;
        Routing::WorkerFacts &worker = workspace.workers[*found];
        for (const QByteArray &json : one.channels) {
            const QJsonObject channel = QJsonDocument::fromJson(json).object();
            const QString name = channel.value("task_channel_unique_name"_L1).toString();
            const auto its =
                std::find_if(worker.channels.begin(), worker.channels.end(),
                             [&name](const Routing::ChannelFacts &facts) { return facts.uniqueName == name; });
            if (its == worker.channels.end())
                continue;
            its->accepted = std::max(0, channel.value("assigned_tasks"_L1).toInt());
            const double free = channel.value("available_capacity_percentage"_L1).toDouble(100);
            // The percentage was rounded down: what is used was not less than this.
            const int used = its->configured - static_cast<int>(std::ceil(its->configured * free / 100));
            its->pending = std::max(0, used - its->accepted);
        }
        worker.fields = fieldsOf(worker);
    }
}

} // namespace Desk
