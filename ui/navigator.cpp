#include "navigator.h"

#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "session.h"

namespace Desk {

namespace {
constexpr qsizetype MaxHistory = 100;
}

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

Navigator::~Navigator() = default;

void Navigator::setSession(const Session *session)
{
    if (m_session) {
        m_session->directory->disconnect(this);
        m_session->taskWatch->disconnect(this);
        m_session->tasks->disconnect(this);
    }
    m_session = session;
    m_current = {};
    m_history.clear();
    m_at = -1;
    m_wantsWorkspace = m_wantsTask = false;
    Q_EMIT changed();
    if (!session)
        return;
    connect(session->directory, &Directory::changed, this, [this](Directory::Kind kind) {
        if (kind == Directory::Kind::Workspaces && m_wantsWorkspace)
            takeWorkspaces();
        Q_EMIT changed();
    });
    connect(session->taskWatch, &TaskWatch::taskChanged, this, &Navigator::changed);
    connect(session->tasks, &QAbstractItemModel::rowsInserted, this, &Navigator::takeTasks);
    open(session->open);
}

void Navigator::open(const Address &address)
{
    if (!m_session)
        return;
    Address wanted = address;
    if (wanted.workspace.isNull())
        wanted.workspace = m_current.workspace;
    if (wanted.workspace.isNull()) {
        m_wantsWorkspace = true;
        takeWorkspaces();
        return;
    }
    if (wanted.task.isNull() && wanted.worker.isNull() && !wanted.reservation.isNull()) {
        // A reservation alone has no address in the API; here it may be one of those that are shown.
        if (m_session->reservations->rowOf(wanted.reservation) >= 0) {
            Q_EMIT reservationWanted(wanted.reservation);
            return;
        }
        Q_EMIT refused(tr("A reservation is found by its task or its worker. Give the WT… or the WK… as well."));
        return;
    }
    if (!wanted.task.isNull())
        wanted.worker = {};
    if (wanted.task.isNull() && wanted.worker.isNull()) {
        openWorkspace(wanted.workspace);
        return;
    }
    go(wanted);
    while (m_history.size() > m_at + 1)
        m_history.removeLast();
    Address kept = wanted;
    kept.reservation = {};
    if (m_history.isEmpty() || m_history.last() != kept)
        m_history.append(kept);
    if (m_history.size() > MaxHistory)
        m_history.removeFirst();
    m_at = m_history.size() - 1;
    Q_EMIT changed();
}

void Navigator::openTask(Sid task)
{
    Address address;
    address.task = task;
    open(address);
}

void Navigator::openWorkspace(Sid workspace)
{
    if (!m_session || workspace.isNull())
        return;
    m_current = {};
    m_current.workspace = workspace;
    m_session->directory->open(workspace);
    m_session->workspaceWatch->open(workspace);
    m_wantsTask = true;
    takeTasks();
    Q_EMIT changed();
}

void Navigator::go(const Address &address)
{
    if (m_session->workspaceWatch->workspace() != address.workspace) {
        m_session->directory->open(address.workspace);
        m_session->workspaceWatch->open(address.workspace);
    }
    m_wantsTask = false;
    const bool same = address.task == m_current.task && address.worker == m_current.worker &&
                      address.workspace == m_current.workspace && m_at >= 0;
    m_current = address;
    m_current.reservation = {};
    if (!same)
        m_session->taskWatch->open(m_current);
    if (!address.reservation.isNull())
        Q_EMIT reservationWanted(address.reservation);
}

void Navigator::step(int by)
{
    const qsizetype at = m_at + by;
    if (!m_session || at < 0 || at >= m_history.size())
        return;
    m_at = at;
    go(m_history.at(at));
    Q_EMIT changed();
}

void Navigator::takeWorkspaces()
{
    const QList<Workspace> &workspaces = m_session->directory->workspaces();
    if (!m_wantsWorkspace || workspaces.isEmpty())
        return;
    m_wantsWorkspace = false;
    openWorkspace(workspaces.first().sid);
}

void Navigator::takeTasks()
{
    if (!m_wantsTask || !m_session)
        return;
    const QAbstractItemModel *tasks = m_session->tasks;
    for (int heading = 0; heading < tasks->rowCount(); ++heading) {
        const QModelIndex parent = tasks->index(heading, 0);
        if (tasks->rowCount(parent) == 0)
            continue;
        m_wantsTask = false;
        const Sid first = tasks->index(0, 0, parent).data(SidRole).value<Sid>();
        // Not from inside the model's own signal.
        QMetaObject::invokeMethod(
            this,
            [this, first, workspace = m_current.workspace] {
                // Somebody may have opened something meanwhile.
                if (m_current.workspace == workspace && m_current.task.isNull() && m_current.worker.isNull())
                    openTask(first);
            },
            Qt::QueuedConnection);
        return;
    }
}

QString Navigator::workspaceName() const
{
    if (!m_session || m_current.workspace.isNull())
        return {};
    const QString name = m_session->directory->nameOf(m_current.workspace);
    return name.isEmpty() ? m_current.workspace.shortened() : name;
}

QString Navigator::title() const
{
    if (!m_session)
        return {};
    if (!m_current.task.isNull()) {
        if (m_session->taskWatch->task())
            return taskTitle(m_session->taskWatch->task()->task);
        if (const Task *task = m_session->tasks->task(m_current.task))
            return taskTitle(*task);
        return m_current.task.shortened();
    }
    if (m_current.worker.isNull())
        return {};
    const QString name = m_session->directory->nameOf(m_current.worker);
    return name.isEmpty() ? m_current.worker.shortened() : name;
}

} // namespace Desk
