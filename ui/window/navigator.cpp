#include "navigator.h"

#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacefinder.h"
#include "reservations/workspacewatch.h"
#include "taskrouter/client.h"
#include "ui/session/session.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

constexpr qsizetype MaxHistory = 100;

bool isPlace(const Address &address)
{
    return !address.task.isNull() || !address.worker.isNull();
}

/// A scenario has the same SIDs in each of its runs: what is open in one is not what was open in another.
QString worldOf(const Session &session)
{
    const Endpoint &endpoint = session.client->endpoint();
    return endpoint.baseUrl.toString() + u' ' + endpoint.accountSid + u' ' + endpoint.world;
}

} // namespace

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
    connect(&m_retry, &Poller::poll, this, &Navigator::retry);
}

Navigator::~Navigator() = default;

void Navigator::setSession(const Session *session)
{
    if (m_session) {
        m_session->directory->disconnect(this);
        m_session->taskWatch->disconnect(this);
    }
    m_session = session;
    forgetWanted();
    m_finder.reset();
    m_current = {};
    // The same account again, masked or with another secret: one goes back to where one was.
    if (session && m_history.world != worldOf(*session))
        m_history = {worldOf(*session), {}, -1};
    Q_EMIT changed();
    m_retry.setBudget(session ? session->pollBudget : nullptr);
    if (!session)
        return;
    listen();
    if (session->open == Address())
        openHome();
    else
        open(session->open);
}

void Navigator::listen()
{
    const Directory *directory = m_session->directory;
    connect(directory, &Directory::changed, this, [this](Directory::Kind kind) {
        if (kind == Directory::Kind::Workspaces)
            updateWorkspaces();
        Q_EMIT changed();
    });
    connect(directory, &Directory::failed, this, [this](Directory::Kind kind, const Error &error) {
        if (kind == Directory::Kind::Workspaces && m_wantsWorkspace)
            m_retry.settle(Liveliness::Active, 0, error);
    });
    connect(m_session->taskWatch, &TaskWatch::taskChanged, this, &Navigator::changed);
    connect(m_session->taskWatch, &TaskWatch::refreshed, this, &Navigator::updateRows);
    m_finder = std::make_unique<WorkspaceFinder>(*m_session->client, *m_session->directory);
    connect(m_finder.get(), &WorkspaceFinder::found, this, &Navigator::visit);
    connect(m_finder.get(), &WorkspaceFinder::refused, this, [this](const QString &why, const Address &wanted) {
        refuse(why);
        if (!wanted.task.isNull())
            Q_EMIT lost(wanted.task);
    });
    connect(m_finder.get(), &WorkspaceFinder::failed, this, [this](const Error &error) {
        m_retry.settle(Liveliness::Active, 0, error);
        Q_EMIT lookingChanged();
    });
}

void Navigator::openHome()
{
    const Address &home = m_session->home;
    if (home.workspace.isNull()) {
        m_wantsWorkspace = true;
        updateWorkspaces();
    } else if (isPlace(home)) {
        visit(home);
    } else {
        openWorkspace(home.workspace);
    }
}

void Navigator::open(const Address &address)
{
    if (!m_session)
        return;
    if (!isPlace(address)) {
        if (address.reservation.isNull())
            openWorkspace(address.workspace);
        else
            openReservation(address);
        return;
    }
    Address wanted = address;
    if (!wanted.task.isNull())
        wanted.worker = {};
    if (wanted.workspace.isNull())
        wanted.workspace = knownWorkspaceOf(wanted);
    if (!wanted.workspace.isNull()) {
        visit(wanted);
        return;
    }
    forgetWanted();
    m_finder->find(wanted, {m_current.workspace, m_session->home.workspace});
    Q_EMIT lookingChanged();
}

/// The API has no address for a reservation alone, but it may be one of those that are shown.
void Navigator::openReservation(const Address &address)
{
    const bool here = address.workspace.isNull() || address.workspace == m_current.workspace;
    if (here && m_session->reservations->rowOf(address.reservation) >= 0) {
        Q_EMIT reservationWanted(address.reservation);
        return;
    }
    refuse(tr("A reservation is found by its task or its worker. Give the WT… or the WK… as well."));
}

void Navigator::visit(const Address &address)
{
    forgetWanted();
    go(address);
    Address kept = address;
    kept.reservation = {};
    QList<Address> &visited = m_history.visited;
    qsizetype &at = m_history.at;
    if (at < 0 || visited.at(at) != kept) { // Otherwise one is there already, with what lies ahead.
        while (visited.size() > at + 1)
            visited.removeLast();
        visited.append(kept);
        if (visited.size() > MaxHistory)
            visited.removeFirst();
        at = visited.size() - 1;
    }
    Q_EMIT changed();
}

void Navigator::openTask(Sid task)
{
    Address address;
    address.workspace = m_current.workspace;
    address.task = task;
    open(address);
}

void Navigator::openWorkspace(Sid workspace)
{
    if (!m_session || workspace.isNull())
        return;
    forgetWanted();
    if (workspace == m_current.workspace && isPlace(m_current)) {
        m_session->workspaceWatch->refresh();
        return;
    }
    Address address;
    address.workspace = workspace;
    visit(address);
}

void Navigator::openWaiting()
{
    if (!m_session || m_current.workspace.isNull() || !isPlace(m_current))
        return;
    Address address;
    address.workspace = m_current.workspace;
    visit(address);
}

/// Opens a workspace without a task.
void Navigator::enter(Sid workspace)
{
    m_current = {};
    m_current.workspace = workspace;
    m_session->taskWatch->open({}); // The rows of a task elsewhere do not belong to this workspace.
    m_session->directory->open(workspace);
    m_session->workspaceWatch->open(workspace);
    Q_EMIT changed();
}

void Navigator::rest()
{
    if (m_current != Address())
        return;
    const QList<Workspace> &workspaces = m_session->directory->workspaces();
    if (!m_session->home.workspace.isNull())
        enter(m_session->home.workspace);
    else if (!workspaces.isEmpty())
        enter(workspaces.first().sid);
    else
        m_wantsWorkspace = m_rests = true;
}

void Navigator::go(const Address &address)
{
    if (m_session->workspaceWatch->workspace() != address.workspace) {
        m_session->directory->open(address.workspace);
        m_session->workspaceWatch->open(address.workspace);
    }
    const bool same = address.task == m_current.task && address.worker == m_current.worker &&
                      address.workspace == m_current.workspace && m_history.at >= 0;
    m_current = address;
    m_current.reservation = {};
    m_reservation = address.reservation;
    if (!same)
        m_session->taskWatch->open(isPlace(m_current) ? m_current : Address());
    else if (!m_reservation.isNull() && m_session->reservations->rowOf(m_reservation) < 0)
        m_session->taskWatch->refresh();
    if (!m_reservation.isNull())
        Q_EMIT reservationWanted(m_reservation);
}

void Navigator::step(int by)
{
    const qsizetype at = m_history.at + by;
    if (!m_session || at < 0 || at >= m_history.visited.size())
        return;
    forgetWanted();
    m_history.at = at;
    go(m_history.visited.at(at));
    Q_EMIT changed();
}

Sid Navigator::knownWorkspaceOf(const Address &address) const
{
    Directory &directory = *m_session->directory;
    const auto isIt = [&address](const Address &other) {
        return other.task == address.task && other.worker == address.worker;
    };
    if (isIt(m_current))
        return m_current.workspace;
    if (!address.task.isNull() && m_session->tasks->task(address.task))
        return m_session->workspaceWatch->workspace();
    if (address.task.isNull() && directory.isLoaded(Directory::Kind::Workers) && directory.worker(address.worker))
        return directory.workspace();
    const QList<Address> &visited = m_history.visited;
    if (const auto past = std::find_if(visited.begin(), visited.end(), isIt); past != visited.end())
        return past->workspace;
    const bool knowsAll = directory.isLoaded(Directory::Kind::Workspaces);
    return knowsAll && directory.workspaces().size() == 1 ? directory.workspaces().first().sid : Sid();
}

/// Forgets what was asked for.
void Navigator::forgetWanted()
{
    const bool any = wanted() != m_current;
    if (m_finder)
        m_finder->cancel();
    m_retry.hold();
    m_reservation = {};
    m_wantsWorkspace = m_rests = false;
    if (any)
        Q_EMIT lookingChanged();
}

void Navigator::refuse(const QString &why)
{
    Q_EMIT lookingChanged();
    Q_EMIT refused(why);
    if (m_session)
        rest();
}

void Navigator::setPolling(bool on)
{
    m_retry.setOn(on);
}

void Navigator::retry()
{
    if (!m_session)
        return;
    m_retry.hold();
    m_finder->retry();
    if (m_wantsWorkspace && !m_session->directory->isLoading(Directory::Kind::Workspaces))
        m_session->directory->refresh(Directory::Kind::Workspaces);
    Q_EMIT lookingChanged();
}

void Navigator::cancel()
{
    if (lookingText().isEmpty())
        return;
    const Address &wanted = m_finder->wanted();
    const Sid sid = wanted.task.isNull() ? wanted.worker : wanted.task;
    forgetWanted();
    refuse(tr("%1 is not looked for any more.").arg(sid.shortened()));
}

bool Navigator::isAnythingOpen() const
{
    return isPlace(m_current);
}

const Address &Navigator::wanted() const
{
    return m_finder && m_finder->wanted() != Address() ? m_finder->wanted() : m_current;
}

QString Navigator::lookingText() const
{
    return m_finder ? m_finder->text() : QString();
}

std::optional<Error> Navigator::lookingFailure() const
{
    return m_finder ? m_finder->failure() : std::nullopt;
}

void Navigator::updateWorkspaces()
{
    const QList<Workspace> &workspaces = m_session->directory->workspaces();
    if (!m_wantsWorkspace || workspaces.isEmpty())
        return;
    const Sid first = workspaces.first().sid;
    if (std::exchange(m_rests, false)) {
        m_wantsWorkspace = false;
        enter(first);
    } else {
        openWorkspace(first);
    }
}

/// The list is complete: chooses the reservation that was asked for, or says that it is not there.
void Navigator::updateRows()
{
    const Sid wanted = std::exchange(m_reservation, {});
    if (wanted.isNull() || m_session->reservations->rowOf(wanted) >= 0)
        return;
    const ReservationFilter &filter = m_session->taskWatch->filter();
    const bool isFiltered = !filter.status.isEmpty() || !filter.worker.isNull() || filter.limit > 0;
    Q_EMIT refused(isFiltered ? tr("The reservation %1 is not among those that TaskRouter was asked for. Show all to "
                                   "see whether it is there.")
                                    .arg(wanted.shortened())
                   : m_current.task.isNull() ? tr("This worker has no reservation %1.").arg(wanted.shortened())
                                             : tr("This task has no reservation %1.").arg(wanted.shortened()));
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
        return m_current.workspace.isNull() ? QString() : tr("Waiting now");
    const QString name = m_session->directory->nameOf(m_current.worker);
    return name.isEmpty() ? m_current.worker.shortened() : name;
}

} // namespace Desk
