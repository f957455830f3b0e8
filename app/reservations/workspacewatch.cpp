#include "workspacewatch.h"

#include "tasklistmodel.h"

#include <algorithm>

namespace Desk {

WorkspaceWatch::WorkspaceWatch(Client &client, TaskListModel &model, QObject *parent)
    : WorkspaceWatch(client, model, Clock::system(), parent)
{
}

WorkspaceWatch::WorkspaceWatch(Client &client, TaskListModel &model, Clock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_model(model)
    , m_clock(std::move(clock))
{
    connect(&m_poller, &Poller::poll, this, &WorkspaceWatch::refresh);
}

WorkspaceWatch::~WorkspaceWatch()
{
    drop();
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
    const bool dropped = drop();
    load();
    if (dropped && !isLoading())
        Q_EMIT loadingChanged(false);
    else if (!dropped && isLoading())
        Q_EMIT loadingChanged(true);
}

void WorkspaceWatch::cancel()
{
    if (!drop())
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
    m_startedAt = m_heardAt = m_clock.monotonic();
    ListReply<Task> *reply = m_client.listTasks(m_workspace, m_filter);
    m_reply = reply;
    connect(reply, &Reply::pageArrived, this, [this, reply] { mergePage(reply->releaseRows()); });
    connect(reply, &Reply::waiting, this, [this](qint64 msecs, const Error &why) {
        m_heardAt = m_clock.monotonic() + msecs;
        m_poller.note(why); // a load that is stopped meanwhile is no way around it
        Q_EMIT waiting(msecs, why);
    });
    connect(reply, &Reply::finished, this, [this, reply] {
        mergePage(reply->releaseRows());
        finish(reply->result());
    });
}

/// Forgets the load that is under way; true if there was one.
bool WorkspaceWatch::drop()
{
    if (!m_reply)
        return false;
    Reply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    return true;
}

qint64 WorkspaceWatch::silentFor() const
{
    return isLoading() ? std::max<qint64>(m_clock.monotonic() - m_heardAt, 0) : 0;
}

void WorkspaceWatch::mergePage(const QList<Task> &tasks)
{
    m_heardAt = m_clock.monotonic();
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
        if (m_notes.unusable == 0) // else those that went cannot be told from those that could not be read
            m_model.retain(m_present);
        m_refreshedAt = m_clock.utc();
    }
    m_poller.settle(liveliness(), m_clock.monotonic() - m_startedAt, error);
    m_present.clear();
    const QPointer<WorkspaceWatch> self(this);
    setError(error);
    if (self && !isLoading())
        Q_EMIT loadingChanged(false);
    if (self && result.ok())
        Q_EMIT refreshed();
}

/// By the tasks that are known, whether the last list named them or failed. What was never read may be anything.
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
