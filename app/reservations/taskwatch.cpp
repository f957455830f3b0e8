#include "taskwatch.h"

#include "reservationtablemodel.h"
#include "tasklistmodel.h"
#include "taskrouter/client.h"

#include <utility>

namespace Desk {

namespace {
/// The task itself changes seldom where its reservations do not: it is polled as what is merely going on.
constexpr qint64 TaskEveryMsecs = 5'000;
} // namespace

TaskWatch::TaskWatch(Client &client, ReservationTableModel &model, QObject *parent)
    : TaskWatch(client, model, Clock::system(), parent)
{
}

TaskWatch::TaskWatch(Client &client, ReservationTableModel &model, Clock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_model(model)
    , m_clock(clock)
    , m_loadClock(std::move(clock), m_poller)
    , m_loader(client, model)
    , m_detailWatch(client)
{
    connect(&m_poller, &Poller::poll, this, &TaskWatch::poll);
    const auto noteChange = [this] { m_isListChanged = true; };
    connect(&m_model, &ReservationTableModel::rowsChanged, this, noteChange);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, noteChange);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, noteChange);
    connect(&m_loadClock, &LoadClock::waiting, this, &TaskWatch::waiting);
    connect(&m_loader, &ReservationLoader::progressed, this, &TaskWatch::progressed);
    connect(&m_loader, &ReservationLoader::finished, this, &TaskWatch::onListFinished);
    connect(&m_detailWatch, &ReservationDetailWatch::arrived, this, [this](const Reservation &reservation) {
        m_loader.flush(); // The list was asked for before this newer state.
        if (m_model.rowOf(reservation.sid) >= 0)
            m_model.merge({reservation});
    });
    connect(&m_detailWatch, &ReservationDetailWatch::changed, this, &TaskWatch::detailChanged);
    connect(&m_detailWatch, &ReservationDetailWatch::fetched, this, &TaskWatch::detailFetched);
    connect(&m_detailWatch, &ReservationDetailWatch::failed, this, &TaskWatch::detailFailed);
}

TaskWatch::~TaskWatch()
{
    dropLoad();
}

void TaskWatch::open(const Address &address)
{
    Address next = address;
    next.reservation = {};
    if (next == m_address) {
        refresh();
        return;
    }
    stop();
    m_address = next;
    m_refreshedAt = 0;
    m_task.reset();
    m_loader.clear();
    watchReservation({});
    Q_EMIT opened();
    Q_EMIT taskChanged();
    setError({});
    refresh();
}

void TaskWatch::setFilter(const ReservationFilter &filter)
{
    if (filter == m_loader.filter())
        return;
    m_loader.setFilter(filter);
    refresh();
}

void TaskWatch::refresh()
{
    begin(true);
}

void TaskWatch::poll()
{
    begin(isTaskDue());
}

bool TaskWatch::isTaskDue() const
{
    return !m_task || m_taskError || m_clock.monotonic() - m_taskAskedAt >= TaskEveryMsecs;
}

void TaskWatch::begin(bool withTask)
{
    m_loader.flush();
    const bool dropped = dropLoad();
    load(withTask);
    if (dropped != isLoading())
        Q_EMIT loadingChanged(isLoading());
}

void TaskWatch::cancel()
{
    m_loader.flush();
    stop();
}

qint64 TaskWatch::silentFor() const
{
    return isLoading() ? m_loadClock.silentFor() : 0;
}

void TaskWatch::watchReservation(Sid reservation)
{
    if (reservation == watchedReservation())
        return;
    Address wanted = m_address;
    wanted.reservation = reservation;
    m_detailWatch.watch(wanted);
}

void TaskWatch::update(const ReservationDetail &detail)
{
    const Reservation &reservation = detail.reservation;
    if (m_address.workspace.isNull() || reservation.workspaceSid != m_address.workspace)
        return;
    if (m_address.task.isNull() ? reservation.workerSid != m_address.worker : reservation.taskSid != m_address.task)
        return;
    if (m_loader.update(reservation) && reservation.sid == watchedReservation())
        m_detailWatch.update(detail);
}

void TaskWatch::load(bool withTask)
{
    m_poller.hold();
    if (m_address.workspace.isNull() || (m_address.task.isNull() && m_address.worker.isNull()))
        return;
    m_listError.reset();
    m_taskError.reset();
    m_isListAlone = !withTask && !m_address.task.isNull();
    m_isListChanged = false;
    m_loadClock.start();
    m_loadClock.listenTo(m_loader.load(m_address));
    if (withTask && !m_address.task.isNull())
        fetchTask();
}

void TaskWatch::fetchTask()
{
    m_taskAskedAt = m_clock.monotonic();
    auto *reply = m_client.fetchTask(m_address.workspace, m_address.task);
    m_taskReply = reply;
    m_loadClock.listenTo(*reply);
    connect(reply, &Reply::finished, this, [this, reply] { onTaskFinished(reply->result()); });
}

void TaskWatch::stop()
{
    if (!dropLoad())
        return;
    m_poller.release(liveliness());
    Q_EMIT loadingChanged(false);
}

bool TaskWatch::dropLoad()
{
    const bool hadList = m_loader.stop();
    return dropReply(m_taskReply, this) || hadList;
}

void TaskWatch::onListFinished(const std::optional<Error> &error)
{
    m_listMsecs = m_loadClock.elapsed();
    m_listError = error;
    const QPointer<TaskWatch> self(this);
    if (!error) {
        m_refreshedAt = m_clock.utc();
        m_refreshedMonotonic = m_clock.monotonic();
        Q_EMIT listCompleted(m_loader.rows(), m_listMsecs);
        if (self && m_isListAlone && m_isListChanged && !m_loader.isLoading()) {
            m_isListAlone = false;
            fetchTask();
        }
    }
    if (self && !m_loader.isLoading())
        finishLoad();
}

void TaskWatch::onTaskFinished(const Result<TaskDetail> &result)
{
    m_taskReply = nullptr;
    if (result.ok()) {
        // Nothing has happened in most polls, and a good part of the window follows the task.
        const bool isAsBefore = m_task && m_task->etag == result.value().etag &&
                                TaskListModel::sameForPeople(m_task->task, result.value().task);
        m_task = result.value();
        const QPointer<TaskWatch> self(this);
        if (!isAsBefore)
            Q_EMIT taskChanged();
        if (!self || m_taskReply)
            return;
    } else {
        m_taskError = result.error();
    }
    finishLoad();
}

void TaskWatch::finishLoad()
{
    if (isLoading())
        return;
    const std::optional<Error> failure = m_listError ? m_listError : m_taskError;
    const bool listed = !m_listError;
    m_poller.settle(liveliness(), m_listMsecs, failure);
    const QPointer<TaskWatch> self(this);
    if (listed && !watchedReservation().isNull())
        m_detailWatch.fetchIfOther(m_model.at(m_model.rowOf(watchedReservation())));
    setError(failure);
    if (self && !isLoading())
        Q_EMIT loadingChanged(false);
    if (self && listed)
        Q_EMIT refreshed();
}

void TaskWatch::setError(std::optional<Error> error)
{
    if (!error && !m_error)
        return;
    m_error = std::move(error);
    m_model.setLastCopy(m_error && m_error->kind == ErrorKind::NotFound);
    Q_EMIT errorChanged();
}

Liveliness TaskWatch::liveliness() const
{
    bool open = m_refreshedAt == 0; // A task that was never read may be open.
    if (m_task)
        open = open || (m_task->task.status != TaskStatus::Completed && m_task->task.status != TaskStatus::Canceled);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ReservationStatus status = m_model.at(row)->status;
        if (status == ReservationStatus::Pending)
            return Liveliness::Waiting;
        open = open || !isTerminal(status);
    }
    return open ? Liveliness::Active : Liveliness::Resting;
}

} // namespace Desk
