#include "directory.h"

#include "polling.h"
#include "taskrouter/client.h"

#include <QRandomGenerator>

#include <chrono>

namespace Desk {

Directory::Directory(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Directory::retryFailed);
}

Directory::~Directory()
{
    forget(m_workspaces);
    forgetWorkspace();
}

void Directory::open(Sid workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    forgetWorkspace();
}

Sid Directory::workspace() const
{
    return m_workspace;
}

const QList<Workspace> &Directory::workspaces()
{
    want(Kind::Workspaces);
    return m_workspaces.rows;
}

const QList<Worker> &Directory::workers()
{
    want(Kind::Workers);
    return m_workers.rows;
}

const QList<Activity> &Directory::activities()
{
    want(Kind::Activities);
    return m_activities.rows;
}

const QList<TaskQueue> &Directory::taskQueues()
{
    want(Kind::TaskQueues);
    return m_taskQueues.rows;
}

const QList<Workflow> &Directory::workflows()
{
    want(Kind::Workflows);
    return m_workflows.rows;
}

bool Directory::isLoaded(Kind kind) const
{
    return state(kind) == State::Loaded;
}

bool Directory::isLoading(Kind kind) const
{
    return state(kind) == State::Loading;
}

qint64 Directory::ageOf(Kind kind) const
{
    const QElapsedTimer &since = m_since.at(static_cast<size_t>(kind));
    return since.isValid() ? since.elapsed() : -1;
}

void Directory::refresh(Kind kind)
{
    if (kind != Kind::Workspaces && m_workspace.isNull())
        return;
    switch (kind) {
    case Kind::Workspaces:
        return load(m_workspaces, kind, m_client.listWorkspaces());
    case Kind::Workers:
        return load(m_workers, kind, m_client.listWorkers(m_workspace));
    case Kind::Activities:
        return load(m_activities, kind, m_client.listActivities(m_workspace));
    case Kind::TaskQueues:
        return load(m_taskQueues, kind, m_client.listTaskQueues(m_workspace));
    case Kind::Workflows:
        return load(m_workflows, kind, m_client.listWorkflows(m_workspace));
    }
}

QString Directory::nameOf(Sid sid)
{
    switch (sid.kind()) {
    case SidKind::Workspace:
        return name(m_workspaces, Kind::Workspaces, sid);
    case SidKind::Worker:
        return name(m_workers, Kind::Workers, sid);
    case SidKind::Activity:
        return name(m_activities, Kind::Activities, sid);
    case SidKind::TaskQueue:
        return name(m_taskQueues, Kind::TaskQueues, sid);
    case SidKind::Workflow:
        return name(m_workflows, Kind::Workflows, sid);
    default: // There is no list of other kinds.
        return {};
    }
}

const Worker *Directory::worker(Sid sid)
{
    return find(m_workers, Kind::Workers, sid);
}

const Workspace *Directory::workspaceOf(Sid sid)
{
    return find(m_workspaces, Kind::Workspaces, sid);
}

const Workflow *Directory::workflow(Sid sid)
{
    return find(m_workflows, Kind::Workflows, sid);
}

void Directory::refreshWorker(Sid worker)
{
    if (m_workspace.isNull() || worker.isNull() || m_workerReplies.value(worker))
        return;
    ReplyOf<Worker> *reply = m_client.fetchWorker(m_workspace, worker);
    m_workerReplies.insert(worker, reply);
    connect(reply, &Reply::finished, this, [this, reply, worker] {
        m_workerReplies.remove(worker);
        if (reply->result().ok())
            return putWorker(reply->result().value());
        const Error error = reply->result().error();
        if (error.kind == ErrorKind::NotFound) // The worker no longer exists; the list tells which do.
            return refresh(Kind::Workers);
        retryLater(Kind::Workers, error);
        Q_EMIT failed(Kind::Workers, error);
    });
}

template <typename T>
void Directory::load(Table<T> &table, Kind kind, ListReply<T> *reply)
{
    dropReply(table.reply, this);
    table.arriving.clear();
    table.reply = reply;
    table.state = State::Loading;
    connect(reply, &Reply::pageArrived, this, [&table, reply] { table.arriving += reply->releaseRows(); });
    connect(reply, &Reply::waiting, this,
            [this, kind](qint64 msecs, const Error &why) { Q_EMIT waiting(kind, msecs, why); });
    connect(reply, &Reply::finished, this, [this, &table, kind, reply] {
        table.arriving += reply->releaseRows();
        table.reply = nullptr;
        QList<T> rows = std::exchange(table.arriving, {});
        if (reply->result().ok()) {
            table.state = State::Loaded;
            const ListEnd &end = reply->result().value();
            m_notes[static_cast<size_t>(kind)] = {end.notes, end.warnings};
            m_since[static_cast<size_t>(kind)].start();
            forgetRetry(kind);
            put(table, std::move(rows));
            Q_EMIT changed(kind);
        } else { // Old names are better than none.
            table.state = State::Failed;
            retryLater(kind, reply->result().error());
            Q_EMIT failed(kind, reply->result().error());
        }
    });
}

template <typename T>
void Directory::put(Table<T> &table, QList<T> rows)
{
    table.rows = std::move(rows);
    table.rowOf.clear();
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        table.rowOf.insert(table.rows.at(row).sid, row);
}

template <typename T>
void Directory::forget(Table<T> &table)
{
    dropReply(table.reply, this);
    table = {};
}

template <typename T>
const T *Directory::find(Table<T> &table, Kind kind, Sid sid)
{
    want(kind);
    const qsizetype row = table.rowOf.value(sid, -1);
    return row < 0 ? nullptr : &table.rows.at(row);
}

template <typename T>
QString Directory::name(Table<T> &table, Kind kind, Sid sid)
{
    const T *known = find(table, kind, sid);
    return known ? known->friendlyName : QString();
}

Directory::State Directory::state(Kind kind) const
{
    switch (kind) {
    case Kind::Workspaces:
        return m_workspaces.state;
    case Kind::Workers:
        return m_workers.state;
    case Kind::Activities:
        return m_activities.state;
    case Kind::TaskQueues:
        return m_taskQueues.state;
    case Kind::Workflows:
        return m_workflows.state;
    }
    return State::Unasked;
}

/// Fetches a list that was never asked for. One that failed waits for its retry, because names are asked for with every
/// paint.
void Directory::want(Kind kind)
{
    if (state(kind) == State::Unasked)
        refresh(kind);
}

void Directory::retryLater(Kind kind, const Error &error)
{
    if (endsPolling(error) || error.kind == ErrorKind::Canceled) {
        forgetRetry(kind);
        return;
    }
    m_toRetry.insert(kind);
    ++m_failures;
    const PollSituation situation{Liveliness::Active, 0, m_failures, error.retryAfterMsecs};
    const qint64 delay = pollDelay(situation, QRandomGenerator::global()->generateDouble());
    if (!m_again.isActive() || error.retryAfterMsecs > m_again.remainingTime())
        m_again.start(std::chrono::milliseconds(delay));
}

void Directory::forgetRetry(Kind kind)
{
    m_toRetry.remove(kind);
    if (!m_toRetry.isEmpty())
        return;
    m_again.stop();
    m_failures = 0;
}

void Directory::retryFailed()
{
    m_again.stop();
    const QSet<Kind> kinds = std::exchange(m_toRetry, {});
    for (const Kind kind : kinds)
        refresh(kind);
}

void Directory::putWorker(const Worker &worker)
{
    const qsizetype row = m_workers.rowOf.value(worker.sid, -1);
    if (row >= 0) {
        m_workers.rows[row] = worker;
    } else {
        m_workers.rowOf.insert(worker.sid, m_workers.rows.size());
        m_workers.rows.append(worker);
    }
    Q_EMIT changed(Kind::Workers);
    Q_EMIT workerChanged(worker.sid);
}

void Directory::forgetWorkspace()
{
    for (const Kind kind : {Kind::Workers, Kind::Activities, Kind::TaskQueues, Kind::Workflows})
        forgetRetry(kind);
    forget(m_workers);
    forget(m_activities);
    forget(m_taskQueues);
    forget(m_workflows);
    for (const Kind kind : {Kind::Workers, Kind::Activities, Kind::TaskQueues, Kind::Workflows}) {
        m_notes[static_cast<size_t>(kind)] = {};
        m_since[static_cast<size_t>(kind)].invalidate();
    }
    auto replies = std::exchange(m_workerReplies, {});
    for (QPointer<Reply> &reply : replies)
        dropReply(reply, this);
}

} // namespace Desk
