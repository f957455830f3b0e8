#include "assumedparts.h"

#include "routing/queuenames.h"
#include "routing/sample.h"
#include "routing/workflowreader.h"
#include "taskrouter/sid.h"
#include "workspacetexts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype PeopleForQueue = 3;
constexpr qsizetype MostQueuesWithPeople = 100;

/// "Tier 2" of "${QUEUE_SID_TIER_2}"; any other text as it is.
QString nameOfQueue(const QString &written)
{
    if (!written.startsWith("${"_L1) || !written.endsWith(u'}'))
        return written;
    QString words = written.sliced(2).chopped(1);
    for (const QLatin1StringView prefix : {"QUEUE_SID_"_L1, "TASK_QUEUE_SID_"_L1}) {
        if (words.startsWith(prefix, Qt::CaseInsensitive))
            words = words.sliced(prefix.size());
    }
    words = words.toLower().replace(u'_', u' ').trimmed();
    return words.isEmpty() ? written : words.left(1).toUpper() + words.mid(1);
}

bool isQueueSid(const QString &text)
{
    const auto sid = Sid::parse(text);
    return sid && sid->kind() == SidKind::TaskQueue;
}

} // namespace

AssumedParts::AssumedParts(SavedWorkspace &workspace, WorkspaceFindings &findings)
    : m_workspace(workspace)
    , m_findings(findings)
{
}

void AssumedParts::fill()
{
    if (m_workspace.name.isEmpty()) {
        m_workspace.name = "Workspace";
        assume(WorkspaceTexts::tr("the workspace itself is not in the file: multitasking is on"));
    }
    fillQueues();
    fillWorkflow();
    fillActivities();
    fillChannels();
    fillWorkers();
    fillWorkerActivities();
    fillWorkerChannels();
}

void AssumedParts::assume(const QString &what)
{
    m_findings.append({WorkspaceFinding::Kind::Assumed, {}, what});
}

/// Where the file lists none, those that the workflows name are; with a list, a queue that is not in it is a defect.
void AssumedParts::fillQueues()
{
    if (!m_workspace.queues.isEmpty())
        return;
    Routing::QueueNames known;
    QStringList names;
    const auto note = [&](const QString &written) -> std::optional<QString> {
        if (const auto found = known.find(written))
            return found;
        SavedQueue queue;
        if (isQueueSid(written))
            queue.sid = written.toLatin1();
        queue.name = nameOfQueue(written).toUtf8();
        queue.targetWorkers = "1==1";
        names.append(QString::fromUtf8(queue.name));
        known.add(QString::fromUtf8(savedKey(queue)), QString::fromUtf8(queue.name));
        m_workspace.queues.append(queue);
        return known.find(written);
    };
    for (const SavedWorkflow &workflow : std::as_const(m_workspace.workflows))
        static_cast<void>(Routing::readWorkflow(workflow.configuration, note));
    if (!names.isEmpty())
        assume(
            WorkspaceTexts::tr("the task queues are not in the file: %1 stand for those that the workflows name, and "
                               "everybody is in each of them")
                .arg(names.join(u", "_s)));
}

void AssumedParts::fillWorkflow()
{
    if (!m_workspace.workflows.isEmpty() || m_workspace.queues.isEmpty())
        return;
    QJsonArray filters;
    for (const SavedQueue &queue : std::as_const(m_workspace.queues)) {
        const QString name = QString::fromUtf8(queue.name);
        // In a text there is no escape: it ends at the quote that it began with.
        const QChar quote = name.contains(u'\'') ? u'"' : u'\'';
        if (name.contains(quote))
            continue;
        const QString key = QString::fromUtf8(savedKey(queue));
        filters.append(QJsonObject{{u"filter_friendly_name"_s, name},
                                   {u"expression"_s, u"queue == "_s + quote + name + quote},
                                   {u"targets"_s, QJsonArray{QJsonObject{{u"queue"_s, key}}}}});
    }
    const QString first = QString::fromUtf8(savedKey(m_workspace.queues.constFirst()));
    const QJsonObject routing{{u"filters"_s, filters}, {u"default_filter"_s, QJsonObject{{u"queue"_s, first}}}};
    SavedWorkflow workflow;
    workflow.name = "By queue";
    workflow.configuration = QJsonDocument(QJsonObject{{u"task_routing"_s, routing}}).toJson(QJsonDocument::Compact);
    m_workspace.workflows.append(std::move(workflow));
    assume(WorkspaceTexts::tr("the workflows are not in the file: one sends each task to the queue that its attribute "
                              "\"queue\" names"));
}

QByteArray AssumedParts::firstActivity(bool available) const
{
    const auto found = std::find_if(m_workspace.activities.cbegin(), m_workspace.activities.cend(),
                                    [available](const SavedActivity &one) { return one.available == available; });
    return found == m_workspace.activities.cend() ? QByteArray() : savedKey(*found);
}

void AssumedParts::fillActivities()
{
    for (const bool available : {true, false}) {
        if (!firstActivity(available).isEmpty())
            continue;
        SavedActivity activity;
        activity.name = available ? "Available" : "Offline";
        activity.available = available;
        m_workspace.activities.append(activity);
        assume(available ? WorkspaceTexts::tr("there is no activity in which anybody is offered tasks: \"%1\" is one")
                               .arg(QString::fromUtf8(activity.name))
                         : WorkspaceTexts::tr("there is no activity in which nobody is offered tasks: \"%1\" is one")
                               .arg(QString::fromUtf8(activity.name)));
    }
    if (m_workspace.timeoutActivity.isEmpty())
        m_workspace.timeoutActivity = firstActivity(false);
    if (m_workspace.defaultActivity.isEmpty())
        m_workspace.defaultActivity = firstActivity(false);
}

void AssumedParts::fillChannels()
{
    if (!m_workspace.channels.isEmpty())
        return;
    for (const char *const name : {"default", "voice"}) {
        SavedChannel channel;
        channel.name = channel.uniqueName = name;
        m_workspace.channels.append(channel);
    }
    assume(WorkspaceTexts::tr("the task channels are not in the file: \"default\" and \"voice\" are"));
}

void AssumedParts::fillWorkers()
{
    if (!m_workspace.workers.isEmpty())
        return;
    static constexpr std::array names{"Ada",  "Ben", "Cleo", "Dan",   "Eva",  "Finn", "Gita", "Hugo",  "Ines",
                                      "Jona", "Kim", "Lea",  "Malik", "Nora", "Otis", "Pia",  "Quinn", "Rosa"};
    Routing::SampleBudget budget;
    QStringList without;
    qsizetype number = 0;
    const qsizetype queues = std::min(m_workspace.queues.size(), MostQueuesWithPeople);
    for (qsizetype i = 0; i < queues; ++i) {
        const SavedQueue &queue = m_workspace.queues.at(i);
        const auto read = Routing::Expression::parse(QString::fromUtf8(queue.targetWorkers), Routing::Place::Worker);
        const auto *expression = std::get_if<Routing::Expression>(&read);
        auto attributes = expression ? Routing::sampleFor(*expression, {}, budget) : std::nullopt;
        if (!attributes) {
            without.append(QString::fromUtf8(queue.name));
            continue;
        }
        for (qsizetype person = 0; person < PeopleForQueue; ++person, ++number) {
            SavedWorker worker;
            worker.name = names[static_cast<size_t>(number) % names.size()];
            const auto round = number / static_cast<qsizetype>(names.size());
            if (round > 0)
                worker.name += ' ' + QByteArray::number(round + 1);
            attributes->insert(u"contact_uri"_s, u"client:"_s + QString::fromUtf8(worker.name).toLower().remove(u' '));
            worker.attributes = QJsonDocument(*attributes).toJson(QJsonDocument::Compact);
            worker.activity = firstActivity(true);
            m_workspace.workers.append(std::move(worker));
        }
    }
    assume(WorkspaceTexts::tr("the workers are not in the file: %n people were made up who fit the queues", nullptr,
                              static_cast<int>(number)));
    if (!without.isEmpty())
        assume(WorkspaceTexts::tr("nobody was found who would fit these queues: %1").arg(without.join(u", "_s)));
}

void AssumedParts::fillWorkerActivities()
{
    int count = 0;
    for (SavedWorker &worker : m_workspace.workers) {
        if (!worker.activity.isEmpty())
            continue;
        worker.activity = firstActivity(true);
        ++count;
    }
    if (count > 0)
        assume(WorkspaceTexts::tr("workers whose activity is not known: %n; they are available", nullptr, count));
}

void AssumedParts::fillWorkerChannels()
{
    int count = 0;
    for (SavedWorker &worker : m_workspace.workers) {
        if (worker.channelsRead || !worker.channels.isEmpty())
            continue;
        for (const SavedChannel &channel : std::as_const(m_workspace.channels)) {
            SavedWorkerChannel one;
            one.channel = savedKey(channel);
            worker.channels.append(one);
        }
        ++count;
    }
    if (count > 0)
        assume(WorkspaceTexts::tr("workers whose channels are not in the file: %n; one task at a time in each channel",
                                  nullptr, count));
}

} // namespace Desk
