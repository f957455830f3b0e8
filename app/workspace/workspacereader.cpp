#include "workspacereader.h"

#include "assumedparts.h"
#include "routing/explanation.h"
#include "routing/queuenames.h"
#include "routing/workflowreader.h"
#include "workspaceitems.h"
#include "workspacetexts.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int MostSeconds = 86400;

/// From resources to values. What others refer to comes first.
class WorkspaceReader
{
public:
    explicit WorkspaceReader(WorkspaceUse use)
        : m_use(use)
    {
    }

    std::variant<ReadWorkspace, WorkspaceError> read(const QList<WorkspaceText> &texts)
    {
        m_items.collect(texts);
        if (m_items.error())
            return *m_items.error();
        readActivities();
        readWorkspaceItself();
        readChannels();
        readQueues();
        readWorkflows();
        readWorkers();
        readWorkerChannels();
        if (!m_error && m_use == WorkspaceUse::Rehearsal) {
            AssumedParts(m_read.workspace, m_read.findings).fill();
            checkWorkflows();
        }
        if (m_error)
            return *m_error;
        m_unknown.report(m_read.findings);
        return std::move(m_read);
    }

private:
    void refuse(const QString &place, const QString &what)
    {
        if (!m_error)
            m_error = WorkspaceError{place, what};
    }

    void readCommon(SavedFields &fields, SidKind kind, SavedResource &resource)
    {
        resource.sid = fields.sid("sid"_L1, kind);
        resource.name = fields.text("friendly_name"_L1);
        resource.created = fields.time("date_created"_L1);
        resource.updated = fields.time("date_updated"_L1);
        readAccount(fields);
    }

    void readAccount(SavedFields &fields)
    {
        if (m_read.workspace.account.isEmpty())
            m_read.workspace.account = fields.sid("account_sid"_L1, SidKind::Account);
    }

    template <typename T, typename Fill>
    void readList(SidKind kind, QList<T> &list, const Fill &fill)
    {
        const QList<WorkspaceItems::Item> items = m_items.of(kind);
        for (const WorkspaceItems::Item &item : items) {
            SavedFields fields(item.object, item.place, m_read.findings);
            T one;
            readCommon(fields, kind, one);
            fill(fields, one);
            fields.done(m_unknown);
            list.append(std::move(one));
        }
    }

    void readActivities()
    {
        readList(SidKind::Activity, m_read.workspace.activities, [this](SavedFields &fields, SavedActivity &activity) {
            activity.available = fields.boolean("available"_L1, false);
            m_activities.insert(activity.sid);
        });
        m_hasActivities = !m_activities.isEmpty();
    }

    /// The SID of an activity that there is. Where the file lists none, those that are named are.
    QByteArray activity(SavedFields &fields, QLatin1StringView name)
    {
        const QByteArray sid = fields.sid(name, SidKind::Activity);
        if (sid.isEmpty() || m_activities.contains(sid))
            return sid;
        if (m_hasActivities) {
            fields.fail(name, WorkspaceTexts::tr("there is no activity %1").arg(QString::fromUtf8(sid)));
            return {};
        }
        SavedActivity seen;
        seen.sid = sid;
        const QLatin1StringView key = name == "activity_sid"_L1               ? "activity_name"_L1
                                      : name == "default_activity_sid"_L1     ? "default_activity_name"_L1
                                      : name == "timeout_activity_sid"_L1     ? "timeout_activity_name"_L1
                                      : name == "reservation_activity_sid"_L1 ? "reservation_activity_name"_L1
                                                                              : "assignment_activity_name"_L1;
        seen.name = fields.text(key, sid);
        // Only a worker says whether one can be offered anything in it.
        seen.available = name == "activity_sid"_L1 && fields.boolean("available"_L1, false);
        m_activities.insert(sid);
        m_read.workspace.activities.append(seen);
        m_read.findings.append(
            {WorkspaceFinding::Kind::Assumed, fields.place(name),
             WorkspaceTexts::tr("the activities are not in the file: \"%1\" is one, %2")
                 .arg(QString::fromUtf8(seen.name),
                      seen.available ? WorkspaceTexts::tr("available") : WorkspaceTexts::tr("not available"))});
        return sid;
    }

    void readWorkspaceItself()
    {
        const QList<WorkspaceItems::Item> items = m_items.of(SidKind::Workspace);
        SavedWorkspace &workspace = m_read.workspace;
        for (const WorkspaceItems::Item &item : items) {
            SavedFields fields(item.object, item.place, m_read.findings);
            readCommon(fields, SidKind::Workspace, workspace);
            workspace.eventCallbackUrl = fields.text("event_callback_url"_L1);
            workspace.eventsFilter = fields.text("events_filter"_L1);
            workspace.multitask = fields.boolean("multi_task_enabled"_L1, true);
            workspace.fifo = fields.isFifo("prioritize_queue_order"_L1);
            workspace.defaultActivity = activity(fields, "default_activity_sid"_L1);
            workspace.timeoutActivity = activity(fields, "timeout_activity_sid"_L1);
            fields.done(m_unknown);
        }
    }

    void readChannels()
    {
        readList(SidKind::TaskChannel, m_read.workspace.channels, [this](SavedFields &fields, SavedChannel &channel) {
            channel.uniqueName = fields.text("unique_name"_L1, channel.name);
            channel.optimized = fields.boolean("channel_optimized_routing"_L1, true);
            m_channels.insert(channel.sid);
        });
        m_hasChannels = !m_channels.isEmpty();
    }

    void readQueues()
    {
        readList(SidKind::TaskQueue, m_read.workspace.queues, [this](SavedFields &fields, SavedQueue &queue) {
            queue.targetWorkers = fields.text("target_workers"_L1);
            queue.maxReservedWorkers = fields.integer("max_reserved_workers"_L1, 1, 1, 50);
            queue.fifo = fields.isFifo("task_order"_L1);
            queue.reservationActivity = activity(fields, "reservation_activity_sid"_L1);
            queue.assignmentActivity = activity(fields, "assignment_activity_sid"_L1);
            const auto expression =
                Routing::Expression::parse(QString::fromUtf8(queue.targetWorkers), Routing::Place::Worker);
            const auto *error = std::get_if<Routing::SyntaxError>(&expression);
            if (error && m_use == WorkspaceUse::Rehearsal)
                refuse(fields.place("target_workers"_L1), Routing::describe(*error));
        });
    }

    void readWorkflows()
    {
        readList(SidKind::Workflow, m_read.workspace.workflows, [this](SavedFields &fields, SavedWorkflow &workflow) {
            workflow.configuration = fields.text("configuration"_L1);
            workflow.place = fields.place("configuration"_L1);
            const bool isAny = m_use == WorkspaceUse::Lint;
            constexpr int any = std::numeric_limits<int>::max();
            workflow.reservationTimeout =
                fields.integer("task_reservation_timeout"_L1, 120, isAny ? -any : 1, isAny ? any : MostSeconds);
            workflow.callbackUrl = fields.text("assignment_callback_url"_L1);
            workflow.fallbackUrl = fields.text("fallback_assignment_callback_url"_L1);
        });
    }

    void readWorkers()
    {
        QList<SavedWorker> &workers = m_read.workspace.workers;
        readList(SidKind::Worker, workers, [this, &workers](SavedFields &fields, SavedWorker &worker) {
            worker.attributes = fields.attributes("attributes"_L1);
            worker.activity = activity(fields, "activity_sid"_L1);
            worker.statusChanged = fields.time("date_status_changed"_L1);
            static_cast<void>(fields.has("available"_L1)); // Follows from the activity.
            worker.channelsRead = m_items.hasChannelsOf(worker.sid);
            m_workers.insert(worker.sid, workers.size());
        });
    }

    void readWorkerChannels()
    {
        const QList<WorkspaceItems::Item> items = m_items.of(SidKind::WorkerChannel);
        for (const WorkspaceItems::Item &item : items) {
            SavedFields fields(item.object, item.place, m_read.findings);
            SavedWorkerChannel channel;
            channel.sid = fields.sid("sid"_L1, SidKind::WorkerChannel);
            const QByteArray worker = fields.sid("worker_sid"_L1, SidKind::Worker);
            channel.channel = fields.sid("task_channel_sid"_L1, SidKind::TaskChannel);
            channel.capacity = fields.integer("configured_capacity"_L1, 1, 0, 50);
            channel.available = fields.boolean("available"_L1, true);
            channel.created = fields.time("date_created"_L1);
            channel.updated = fields.time("date_updated"_L1);
            noteChannel(fields, channel.channel);
            fields.done(m_unknown);
            const qsizetype index = m_workers.value(worker, -1);
            if (index < 0)
                fields.fail("worker_sid"_L1, WorkspaceTexts::tr("there is no such worker; the channel is left out"));
            else if (!m_channels.contains(channel.channel))
                fields.fail("task_channel_sid"_L1,
                            WorkspaceTexts::tr("there is no such task channel; the channel is left out"));
            else
                m_read.workspace.workers[index].channels.append(channel);
        }
    }

    /// Where the file lists no task channels, those of the workers are.
    void noteChannel(SavedFields &fields, const QByteArray &sid)
    {
        if (m_hasChannels || sid.isEmpty() || m_channels.contains(sid))
            return;
        SavedChannel channel;
        channel.sid = sid;
        channel.uniqueName = channel.name = fields.text("task_channel_unique_name"_L1, sid);
        m_channels.insert(sid);
        m_read.workspace.channels.append(channel);
        m_read.findings.append({WorkspaceFinding::Kind::Assumed, fields.place("task_channel_sid"_L1),
                                WorkspaceTexts::tr("the task channels are not in the file: \"%1\" is one")
                                    .arg(QString::fromUtf8(channel.uniqueName))});
    }

    void checkWorkflows()
    {
        const SavedWorkspace &workspace = m_read.workspace;
        if (workspace.workflows.isEmpty())
            return refuse({}, WorkspaceTexts::tr("there is neither a workflow nor a task queue in it"));
        Routing::QueueNames names;
        for (const SavedQueue &queue : workspace.queues)
            names.add(QString::fromUtf8(savedKey(queue)), QString::fromUtf8(queue.name));
        for (const SavedWorkflow &workflow : workspace.workflows) {
            const auto reading = Routing::readWorkflow(workflow.configuration,
                                                       [&names](const QString &text) { return names.find(text); });
            for (const Routing::ConfigurationDefect &defect : reading.defects) {
                const QString place = workflow.place.isEmpty() ? defect.place : workflow.place + u", "_s + defect.place;
                if (defect.severity == Routing::ConfigurationDefect::Severity::Error)
                    return refuse(defect.line > 0 ? workflow.place : place,
                                  defect.line > 0 ? defect.text() : defect.what);
                m_read.findings.append({WorkspaceFinding::Kind::Unread, place, defect.what});
            }
        }
    }

    WorkspaceUse m_use;
    ReadWorkspace m_read;
    std::optional<WorkspaceError> m_error;
    UnknownFields m_unknown;
    WorkspaceItems m_items{m_read.workspace, m_read.findings, m_unknown};
    QSet<QByteArray> m_activities;
    QSet<QByteArray> m_channels;
    QHash<QByteArray, qsizetype> m_workers; ///< Place in the list, by SID.
    bool m_hasActivities = false;
    bool m_hasChannels = false;
};

} // namespace

bool looksLikeWorkspace(QByteArrayView text)
{
    constexpr qsizetype enough = 4096;
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    const QByteArrayView start = text.first(std::min(enough, text.size())).trimmed();
    // Scenarios have a format of their own. Of what has none a workspace's reader can say what is expected.
    return start.startsWith('[') || start.contains("\"desk-workspace/") ||
           (start.startsWith('{') && !start.contains("\"format\""));
}

std::variant<ReadWorkspace, WorkspaceError> readWorkspace(const QList<WorkspaceText> &texts, WorkspaceUse use)
{
    return WorkspaceReader(use).read(texts);
}

} // namespace Desk
