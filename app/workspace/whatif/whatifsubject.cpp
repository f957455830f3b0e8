#include "whatifsubject.h"

#include "workspace/rules/workspacerules.h"
#include "workspace/workspacereader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 UsualTimeout = 86'400; ///< Seconds, of a task that was created without one.

struct WhatIfWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::WhatIf)
};

std::variant<ReadWorkspace, WorkspaceError> readAnswers(const WorkspaceAnswers &answers)
{
    return readWorkspace({{QString(), workspaceFile(answers)}}, WorkspaceUse::Lint);
}

Routing::RoutingTask taskOf(const QJsonObject &task, const QList<Sid> &busyWith)
{
    Routing::RoutingTask result;
    const QByteArray attributes = task.value("attributes"_L1).toString().toUtf8();
    result.attributes = Routing::Value::fromJson(QJsonDocument::fromJson(attributes).object());
    result.priority = task.value("priority"_L1).toInt();
    result.age = task.value("age"_L1).toInteger() * 1000;
    result.channel = task.value("task_channel_unique_name"_L1).toString();
    result.routingTarget = task.value("routing_target"_L1).toString();
    result.ignoresCapacity = task.value("ignore_capacity"_L1).toBool();
    for (const Sid &worker : busyWith)
        result.openWith.push_back(worker.toString());
    return result;
}

/// What TaskRouter says of the task: whether it is routed at all, and where it has it.
void addFate(const QJsonObject &task, Routing::RoutingQuestion &question)
{
    using Fate = Routing::RoutingQuestion::Fate;
    const QString status = task.value("assignment_status"_L1).toString();
    question.fate = status == "completed"_L1                             ? Fate::Completed
                    : status == "canceled"_L1                            ? Fate::Canceled
                    : status == "assigned"_L1 || status == "wrapping"_L1 ? Fate::Accepted
                                                                         : Fate::Waits;
    question.timeout = std::max<qint64>(0, task.value("timeout"_L1).toInteger(UsualTimeout)) * 1000;
    if (question.fate == Fate::Waits) {
        question.queueNow = task.value("task_queue_sid"_L1).toString();
        return;
    }
    question.task.age = 0;
    question.task.openWith.clear();
}

/// The first of what applications usually put there.
QString nameOf(const QByteArray &attributes)
{
    const QJsonObject object = QJsonDocument::fromJson(attributes).object();
    for (const QLatin1StringView key : {"title"_L1, "subject"_L1, "name"_L1, "customer"_L1, "from"_L1}) {
        if (const QString text = object.value(key).toString().simplified(); !text.isEmpty())
            return text;
    }
    return {};
}

/// Where nobody read what a worker may have: one task at a time in each channel.
QStringList assumeChannels(const SavedWorkspace &saved, Routing::RoutingWorkspace &workspace)
{
    QStringList names;
    for (size_t at = 0; at < workspace.workers.size(); ++at) {
        if (saved.workers.at(static_cast<qsizetype>(at)).channelsRead)
            continue;
        names += workspace.workers[at].name;
        for (const QString &channel : std::as_const(workspace.channels))
            Routing::setLoad(workspace.workers[at], channel, 1, 0);
    }
    return names;
}

} // namespace

QList<Sid> workersConcerned(const WorkspaceAnswers &answers, Sid workflow, qsizetype most)
{
    const auto read = readAnswers(answers);
    const auto *saved = std::get_if<ReadWorkspace>(&read);
    if (!saved)
        return {};
    const Routing::RoutingWorkspace workspace = routingWorkspaceOf(saved->workspace);
    QSet<QString> queues;
    const auto at = placeOf(workspace.workflows, workflow.toString());
    if (at) {
        const Routing::Workflow &rules = workspace.workflows[*at].workflow;
        queues.insert(rules.defaultQueue);
        for (const Routing::Filter &filter : rules.filters) {
            for (const Routing::Target &target : filter.targets)
                queues.insert(target.queue);
        }
    }
    QList<Sid> concerned;
    for (const Routing::WorkerFacts &worker : workspace.workers) {
        const bool isIn =
            !at || std::any_of(workspace.queues.begin(), workspace.queues.end(), [&](const Routing::QueueFacts &queue) {
                return queues.contains(queue.sid) && queue.workers.fits({{}, {&worker.attributes, &worker.fields}});
            });
        if (const auto sid = Sid::parse(worker.sid); isIn && sid && concerned.size() < most)
            concerned.append(*sid);
    }
    return concerned;
}

std::variant<WhatIfSubject, QString> whatIfSubject(const WorkspaceAnswers &answers, const QByteArray &task,
                                                   const QList<Sid> &busyWith)
{
    const auto read = readAnswers(answers);
    if (const auto *error = std::get_if<WorkspaceError>(&read))
        return error->text();
    const SavedWorkspace &saved = std::get<ReadWorkspace>(read).workspace;
    WhatIfSubject subject;
    Routing::RoutingQuestion &question = subject.question;
    question.workspace = routingWorkspaceOf(saved);
    addLoads(question.workspace, answers);
    subject.withoutChannels = assumeChannels(saved, question.workspace);
    if (question.workspace.workflows.empty())
        return WhatIfWords::tr("There is no workflow whose rules can be read.");
    const QJsonObject json = QJsonDocument::fromJson(task).object();
    subject.isEmptyTask = json.isEmpty();
    question.task = taskOf(json, busyWith);
    addFate(json, question);
    subject.taskAttributes = json.value("attributes"_L1).toString(u"{}"_s).toUtf8();
    subject.taskName = nameOf(subject.taskAttributes);
    if (question.task.channel.isEmpty())
        question.task.channel = question.workspace.channels.value(0, u"default"_s);
    if (const QString workflow = json.value("workflow_sid"_L1).toString(); !workflow.isEmpty()) {
        const auto at = placeOf(question.workspace.workflows, workflow);
        if (!at)
            return WhatIfWords::tr("The rules of the task's workflow %1 cannot be read.").arg(workflow);
        question.workflow = *at;
    }
    for (const SavedWorkflow &workflow : saved.workflows)
        subject.configurations.insert(QString::fromUtf8(savedKey(workflow)), workflow.configuration);
    for (const SavedWorker &worker : saved.workers)
        subject.attributes.insert(QString::fromUtf8(savedKey(worker)), worker.attributes);
    return subject;
}

} // namespace Desk
