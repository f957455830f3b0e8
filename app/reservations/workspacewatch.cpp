#include "workspacewatch.h"

#include "tasklistmodel.h"
#include "taskrouter/client.h"

#include <utility>

namespace Desk {

WorkspaceWatch::WorkspaceWatch(Client &client, TaskListModel &model, QObject *parent)
    : WorkspaceWatch(client, model, Clock::system(), parent)
{
}

WorkspaceWatch::WorkspaceWatch(Client &client, TaskListModel &model, Clock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_model(model)
    , m_clock(clock)
    , m_loadClock(std::move(clock), m_poller)
{
    connect(&m_loadClock, &LoadClock::waiting, this, &WorkspaceWatch::waiting);
    connect(&m_poller, &Poller::poll, this, &WorkspaceWatch::refresh);
}

WorkspaceWatch::~WorkspaceWatch()
{
    dropReply(m_reply, this);
}

void WorkspaceWatch::open(Sid workspace)
{
    if (workspace != m_workspace) {
        cancel();
        m_workspace = workspace;
        m_refreshedAt = 0;
        m_warnings.clear();
        m_notes = {};
        m_model.clear();
        setError({});
    }
    refresh();
}

void WorkspaceWatch::setFilter(const TaskFilter &filter)
{
    m_filter = filter;
    refresh();
}

void WorkspaceWatch::refresh()
{
    const bool dropped = dropReply(m_reply, this);
    load();
    if (dropped && !isLoading())
        Q_EMIT loadingChanged(false);
    else if (!dropped && isLoading())
        Q_EMIT loadingChanged(true);
}

void WorkspaceWatch::cancel()
{
    if (!dropReply(m_reply, this))
        return;
    m_poller.release(liveliness());
    Q_EMIT loadingChanged(false);
}

void WorkspaceWatch::setPolling(bool on)
{
    m_poller.setOn(on);
}

void WorkspaceWatch::load()
{
    m_poller.hold();
    if (m_workspace.isNull())
        return;
    m_present.clear();
    m_loadClock.start();
    ListReply<Task> *reply = m_client.listTasks(m_workspace, m_filter);
    m_reply = reply;
    m_loadClock.listenTo(*reply);
    connect(reply, &Reply::pageArrived, this, [this, reply] { mergePage(reply->releaseRows()); });
    connect(reply, &Reply::finished, this, [this, reply] {
        mergePage(reply->releaseRows());
        finish(reply->result());
    });
}

qint64 WorkspaceWatch::silentFor() const
{
    return isLoading() ? m_loadClock.silentFor() : 0;
}

void WorkspaceWatch::mergePage(const QList<Task> &tasks)
{
    for (const Task &task : tasks)
        m_present.insert(task.sid);
    if (!tasks.isEmpty())
        m_model.merge(tasks);
}

void WorkspaceWatch::finish(const Result<ListEnd> &result)
{
    m_reply = nullptr;
    const std::optional<Error> error = result.ok() ? std::nullopt : std::optional(result.error());
    if (result.ok()) {
        m_warnings = result.value().warnings;
        m_notes = result.value().notes;
        if (m_notes.unusable == 0) // Otherwise a removed task cannot be told from one that could not be read.
            m_model.retain(m_present);
        m_refreshedAt = m_clock.utc();
    }
    m_poller.settle(liveliness(), m_loadClock.elapsed(), error);
    m_present.clear();
    const QPointer<WorkspaceWatch> self(this);
    setError(error);
    if (self && !isLoading())
        Q_EMIT loadingChanged(false);
    if (self && result.ok())
        Q_EMIT refreshed();
}

/// By the tasks that are known, whether the last list was complete or failed. A workspace that was never read may be
/// busy.
Liveliness WorkspaceWatch::liveliness() const
{
    return m_refreshedAt == 0 || m_model.hasOpen() ? Liveliness::Active : Liveliness::Resting;
}

void WorkspaceWatch::setError(std::optional<Error> error)
{
    if (!error && !m_error)
        return;
    m_error = std::move(error);
    Q_EMIT errorChanged();
}

} // namespace Desk
