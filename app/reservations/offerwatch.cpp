#include "offerwatch.h"

#include "attributes.h"
#include "directory.h"
#include "pollbudget.h"
#include "reservationtablemodel.h"
#include "tasklistmodel.h"
#include "taskrouter/client.h"
#include "taskwatch.h"
#include "workspacewatch.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Desk {

namespace {

bool isUnknown(const Reservation &row)
{
    return row.status == ReservationStatus::Unknown;
}

constexpr qint64 LooksWithinMsecs = 60'000;
constexpr qint64 StaleMsecs = 30'000;
/// For a reserved task without an offer, or with one that has ended: it has changed since, so it is asked again soon.
constexpr qint64 DoubtfulMsecs = 5'000;

} // namespace

OfferWatch::OfferWatch(Client &client, const TaskListModel &tasks, Directory &directory, Clock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_tasks(tasks)
    , m_directory(directory)
    , m_clock(std::move(clock))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &OfferWatch::look);
    connect(&m_directory, &Directory::changed, this, [this](Directory::Kind kind) {
        if (kind == Directory::Kind::Workflows)
            publish();
        if (kind == Directory::Kind::Workspaces) {
            m_noWorkspaces.reset();
            Q_EMIT changed();
        }
    });
    connect(&m_directory, &Directory::failed, this, [this](Directory::Kind kind, const Error &error) {
        if (kind != Directory::Kind::Workspaces)
            return;
        m_noWorkspaces = error;
        Q_EMIT changed();
    });
}

OfferWatch::~OfferWatch()
{
    dropReply(m_reply, this);
}

void OfferWatch::follow(const WorkspaceWatch &workspace, const TaskWatch &task,
                        const ReservationTableModel &reservations)
{
    m_workspaceWatch = &workspace;
    m_taskWatch = &task;
    m_reservations = &reservations;
    connect(&workspace, &WorkspaceWatch::refreshed, this, &OfferWatch::updateTasks);
    connect(&m_tasks, &QAbstractItemModel::modelReset, this, [this] { // For another workspace.
        m_known.clear();
        m_workspace = {};
        publish();
    });
    connect(&workspace, &WorkspaceWatch::errorChanged, this, &OfferWatch::changed);
    connect(&workspace, &WorkspaceWatch::loadingChanged, this, [this] {
        if (!isListed()) // Perhaps another workspace was opened after one without tasks.
            Q_EMIT changed();
    });
    connect(&task, &TaskWatch::refreshed, this, &OfferWatch::updateOpenTask);
    connect(&task, &TaskWatch::loadingChanged, this, &OfferWatch::look);
    connect(&reservations, &ReservationTableModel::held, this, &OfferWatch::publish);
}

void OfferWatch::setPollBudget(PollBudget *budget)
{
    m_budget = budget;
}

void OfferWatch::setPolling(bool on)
{
    m_polling = on;
    if (on)
        look();
    else
        m_later.stop();
}

/// True once a list of the workspace's tasks has arrived.
bool OfferWatch::isListed() const
{
    return !m_workspace.isNull() && m_workspace == m_workspaceWatch->workspace();
}

/// True where the account has no workspace.
bool OfferWatch::isNowhere() const
{
    return m_workspaceWatch && m_workspaceWatch->workspace().isNull() &&
           m_directory.isLoaded(Directory::Kind::Workspaces) && m_directory.workspaces().isEmpty();
}

std::optional<Error> OfferWatch::error() const
{
    if (!m_workspaceWatch || m_workspaceWatch->workspace().isNull())
        return m_noWorkspaces;
    if (m_workspaceWatch->error())
        return m_workspaceWatch->error();
    return isListed() ? m_error : std::nullopt;
}

qint64 OfferWatch::age() const
{
    return isListed() ? m_clock.monotonic() - m_tasksAt : -1;
}

bool OfferWatch::isComplete() const
{
    if (!isListed())
        return isNowhere();
    return std::none_of(m_known.cbegin(), m_known.cend(), [](const Known &known) { return known.lookedAt < 0; });
}

bool OfferWatch::isLooking() const
{
    const auto isWanted = [](const Known &known) { return known.wanted; };
    return m_reply || (m_polling && std::any_of(m_known.cbegin(), m_known.cend(), isWanted));
}

QHash<Sid, UtcMsecs> OfferWatch::looks() const
{
    QHash<Sid, UtcMsecs> looks;
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        if (known->asked != 0 && !known->unclear)
            looks.insert(known.key(), known->asked);
    }
    return looks;
}

bool OfferWatch::isUnclear() const
{
    return !m_tasks.tasksWith(TaskStatus::Unknown).isEmpty() ||
           std::any_of(m_known.cbegin(), m_known.cend(), [](const Known &known) { return known.unclear; });
}

bool OfferWatch::isDue(const Known &known, const Task &task) const
{
    if (known.lookedAt < 0 || known.taskUpdated != task.updated)
        return true;
    const UtcMsecs by = m_model.answerBy(task.sid);
    const bool doubtful = known.pending.isEmpty() || (by && by < m_clock.utc());
    return m_clock.monotonic() - known.lookedAt >= (doubtful ? DoubtfulMsecs : StaleMsecs);
}

void OfferWatch::updateTasks()
{
    if (!isListed())
        m_error.reset(); // It was about another workspace.
    m_workspace = m_workspaceWatch->workspace();
    m_tasksAt = m_clock.monotonic();
    const QList<Task> reserved = m_tasks.tasksWith(TaskStatus::Reserved);
    QHash<Sid, Known> known;
    for (const Task &task : reserved) {
        Known one = m_known.value(task.sid);
        one.wanted = isDue(one, task);
        one.taskUpdated = task.updated;
        known.insert(task.sid, one);
    }
    m_known = std::move(known);
    publish();
    look();
}

void OfferWatch::correct(const QSet<Sid> &ended, const QSet<Sid> &tasks)
{
    bool isChanged = false;
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        const auto gone = known->pending.removeIf([&ended](const Reservation &row) { return ended.contains(row.sid); });
        isChanged = isChanged || gone > 0;
        // Looked at before is not known better than the list; right now it is being read.
        const bool isJustRead = known->lookedAt >= 0 && m_clock.monotonic() - known->lookedAt < DoubtfulMsecs;
        known->wanted = known->wanted || gone > 0 || (tasks.contains(known.key()) && !isJustRead);
    }
    if (isChanged)
        publish();
    look();
}

bool OfferWatch::isOpenTaskWhole() const
{
    const ReservationFilter &filter = m_taskWatch->filter();
    return filter.status.isEmpty() && filter.worker.isNull() && filter.limit == 0;
}

/// True for the open task while its list is being read: asking would bring the same rows.
bool OfferWatch::isComing(Sid task) const
{
    return m_taskWatch && m_taskWatch->isLoading() && m_taskWatch->address().task == task && isOpenTaskWhole();
}

/// Uses the complete list of the open task, which is newer than any look.
void OfferWatch::updateOpenTask()
{
    const Address &open = m_taskWatch->address();
    const auto known = m_known.find(open.task);
    if (known == m_known.end() || !isOpenTaskWhole())
        return;
    known->pending.clear();
    known->unclear = false;
    for (int row = 0; row < m_reservations->rowCount(); ++row) {
        known->unclear = known->unclear || isUnknown(*m_reservations->at(row));
        if (m_reservations->at(row)->status == ReservationStatus::Pending)
            known->pending.append(*m_reservations->at(row));
    }
    known->lookedAt = m_clock.monotonic();
    known->asked = m_taskWatch->refreshedAt();
    known->wanted = false;
    publish();
}

/// Milliseconds until a look may start; 0 for now, and then it is counted.
qint64 OfferWatch::wait()
{
    const qint64 now = m_clock.monotonic();
    while (!m_looks.empty() && now - m_looks.front() >= LooksWithinMsecs)
        m_looks.pop_front();
    if (m_looks.size() >= MostLooksPerMinute)
        return LooksWithinMsecs - (now - m_looks.front());
    const qint64 others = m_budget ? m_budget->admit() : 0;
    if (others == 0)
        m_looks.push_back(now);
    return others;
}

/// Asks one task at a time, first those that were never asked. Of these, the last changed one comes first: its offer
/// has the most time left.
void OfferWatch::look()
{
    if (m_reply || !m_polling || (m_budget && m_budget->isStopped()))
        return;
    auto next = m_known.end();
    const auto urgency = [](const Known &known) { return std::pair(known.lookedAt < 0, known.taskUpdated); };
    for (auto one = m_known.begin(); one != m_known.end(); ++one) {
        if (one->wanted && !isComing(one.key()) && (next == m_known.end() || urgency(*one) > urgency(*next)))
            next = one;
    }
    if (next == m_known.end())
        return;
    if (const qint64 later = wait(); later > 0) {
        m_later.start(std::chrono::milliseconds(later));
        return;
    }
    next->wanted = false;
    Address address;
    address.workspace = m_workspace;
    address.task = next.key();
    ReservationFilter filter;
    filter.status = toWire(ReservationStatus::Pending);
    filter.limit = LargestPage; // More than a task can have; it ends the list of a server that ignores the filter.
    ListReply<Reservation> *reply = m_client.listReservations(address, filter);
    m_reply = reply;
    connect(reply, &Reply::finished, this, [this, reply, task = address.task, asked = m_clock.utc()] {
        m_reply = nullptr;
        finish(task, asked, reply->result(), reply->releaseRows());
    });
}

void OfferWatch::finish(Sid task, UtcMsecs asked, const Result<ListEnd> &result, QList<Reservation> rows)
{
    const std::optional<Error> error = result.ok() ? std::nullopt : std::optional(result.error());
    if (m_budget)
        m_budget->report(error);
    m_error = error;
    const auto known = m_known.find(task);
    if (known != m_known.end()) {
        known->lookedAt = m_clock.monotonic();
        if (result.ok()) {
            known->unclear = std::any_of(rows.cbegin(), rows.cend(), isUnknown);
            rows.removeIf([](const Reservation &row) { return row.status != ReservationStatus::Pending; });
            known->pending = std::move(rows);
            known->asked = asked;
        } else if (error->kind == ErrorKind::NotFound) { // The task was deleted since the list of tasks arrived.
            m_known.erase(known);
            m_error.reset();
        }
    }
    publish();
    look();
}

UtcMsecs OfferWatch::answerBy(const Reservation &reservation, const Task &task)
{
    const Workflow *workflow = task.workflowSid.isNull() ? nullptr : m_directory.workflow(task.workflowSid);
    if (!workflow || workflow->reservationTimeoutSeconds <= 0 || reservation.created == 0)
        return 0;
    return reservation.created + workflow->reservationTimeoutSeconds * 1000;
}

void OfferWatch::publish()
{
    QList<PendingOffer> offers;
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        const Task *task = m_tasks.task(known.key());
        if (!task)
            continue;
        for (const Reservation &reservation : known->pending) {
            const bool held = m_reservations && m_reservations->holdOf(reservation);
            offers.append(
                {reservation, taskTitle(*task), task->taskChannelName, held ? 0 : answerBy(reservation, *task), held});
        }
    }
    m_model.setOffers(std::move(offers));
    Q_EMIT changed();
}

} // namespace Desk
