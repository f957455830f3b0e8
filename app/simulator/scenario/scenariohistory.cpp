#include "scenarioreader.h"
#include "simulator/world/attributes.h"
#include "simulator/world/conference.h"
#include "simulator/world/events.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

bool wasAccepted(ReservationStatus status)
{
    return status == ReservationStatus::Accepted || status == ReservationStatus::Wrapping ||
           status == ReservationStatus::Completed;
}

EventType eventOf(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Pending:
        break;
    case ReservationStatus::Accepted:
        return EventType::ReservationAccepted;
    case ReservationStatus::Rejected:
        return EventType::ReservationRejected;
    case ReservationStatus::Timeout:
        return EventType::ReservationTimeout;
    case ReservationStatus::Canceled:
        return EventType::ReservationCanceled;
    case ReservationStatus::Rescinded:
        return EventType::ReservationRescinded;
    case ReservationStatus::Wrapping:
        return EventType::ReservationWrapup;
    case ReservationStatus::Completed:
        return EventType::ReservationCompleted;
    }
    return EventType::ReservationCreated;
}

} // namespace

Time ScenarioReader::ago(Cursor &from, QByteArrayView name, Time fallback)
{
    return from.has(name) ? m_start - from.seconds(name, 0) : fallback;
}

void ScenarioReader::readTasks(Cursor &root)
{
    for (Cursor &from : root.list("tasks")) {
        PastTask past;
        past.created = ago(from, "age", m_start);
        past.ended = ago(from, "ended", Never);
        past.reason = from.text("reason");
        if (from.has("status")) {
            const auto status = from.word("status", taskStatus);
            past.status = status.value_or(TaskStatus::Pending);
        }
        if (past.ended == Never && isFinished(past.status))
            past.ended = m_start;
        if (past.ended != Never && (past.ended < past.created || !isFinished(past.status)))
            from.fail("ended", HistoryTexts::tr("only a canceled or completed task has ended, and not before it came"));
        readReservations(from, past);
        past.plan = readPlan(from);
        from.done();
        m_past.push_back(std::move(past));
    }
}

void ScenarioReader::readReservations(Cursor &task, PastTask &past)
{
    for (Cursor &from : task.list("reservations"))
        readPastReservation(from, past);
    const auto open = std::find_if(past.reservations.begin(), past.reservations.end(),
                                   [](const PastReservation &reservation) { return isOpen(reservation.status); });
    if (open != past.reservations.end() && isFinished(past.status))
        task.fail("status", HistoryTexts::tr("a finished task has no open reservation"));
    if (open == past.reservations.end()) {
        if (!isFinished(past.status) && past.status != TaskStatus::Pending)
            task.fail("status", HistoryTexts::tr("without an open reservation a task is pending or finished"));
        return;
    }
    const TaskStatus follows = open->status == ReservationStatus::Pending    ? TaskStatus::Reserved
                               : open->status == ReservationStatus::Accepted ? TaskStatus::Assigned
                                                                             : TaskStatus::Wrapping;
    if (task.has("status") && past.status != follows && !isFinished(past.status))
        task.fail("status",
                  HistoryTexts::tr("its reservations make this task %1").arg(QString::fromUtf8(wireWord(follows))));
    past.status = follows;
}

void ScenarioReader::readPastReservation(Cursor &from, PastTask &past)
{
    PastReservation reservation;
    reservation.worker = from.reference("worker", m_workers, true);
    reservation.status = from.word("status", reservationStatus).value_or(ReservationStatus::Pending);
    reservation.offered = ago(from, "offered", m_start);
    reservation.answered = ago(from, "answered", wasAccepted(reservation.status) ? reservation.offered : Never);
    reservation.wrapped = ago(from, "wrapped", reservation.status == ReservationStatus::Wrapping ? m_start : Never);
    reservation.ended = ago(from, "ended", isOpen(reservation.status) ? Never : m_start);
    reservation.conference = from.boolean("conference", wasAccepted(reservation.status));
    if (!checkTimes(reservation, past.created, m_start))
        from.fail(HistoryTexts::tr("its moments are not in order: age of the task, offered, answered, wrapped, ended"));
    from.done();
    past.reservations.push_back(reservation);
}

bool ScenarioReader::checkTimes(const PastReservation &reservation, Time created, Time start)
{
    if (wasAccepted(reservation.status) != (reservation.answered != Never) ||
        isOpen(reservation.status) != (reservation.ended == Never))
        return false;
    Time last = created;
    for (const Time moment : {reservation.offered, reservation.answered, reservation.wrapped, reservation.ended}) {
        if (moment == Never)
            continue;
        if (moment < last || moment > start)
            return false;
        last = moment;
    }
    return true;
}

void ScenarioReader::liveThrough()
{
    std::vector<Moment> moments;
    for (size_t task = 0; task < m_past.size(); ++task) {
        const PastTask &past = m_past[task];
        moments.push_back({past.created, Moment::What::TaskCreated, task, 0});
        for (size_t i = 0; i < past.reservations.size(); ++i) {
            const PastReservation &reservation = past.reservations[i];
            moments.push_back({reservation.offered, Moment::What::Offered, task, i});
            if (reservation.answered != Never)
                moments.push_back({reservation.answered, Moment::What::Answered, task, i});
            if (reservation.wrapped != Never)
                moments.push_back({reservation.wrapped, Moment::What::Wrapped, task, i});
            if (reservation.ended != Never)
                moments.push_back({reservation.ended, Moment::What::Ended, task, i});
        }
        if (past.ended != Never)
            moments.push_back({past.ended, Moment::What::TaskEnded, task, 0});
    }
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.at < b.at; });
    for (const Moment &moment : moments)
        happen(moment);
    m_scenario.state.now = m_start;
}

void ScenarioReader::happen(const Moment &moment)
{
    State &state = m_scenario.state;
    state.now = moment.at;
    PastTask &past = m_past[moment.task];
    switch (moment.what) {
    case Moment::What::TaskCreated:
        beginTask(past);
        return;
    case Moment::What::Offered:
        beginReservation(past, past.reservations[moment.reservation], moment.reservation);
        return;
    case Moment::What::Answered:
        setTask(past.id, TaskStatus::Assigned);
        moveReservation(moment, ReservationStatus::Accepted, EventType::ReservationAccepted);
        return;
    case Moment::What::Wrapped:
        moveReservation(moment, ReservationStatus::Wrapping, EventType::ReservationWrapup);
        setTask(past.id, TaskStatus::Wrapping);
        recordTask(state, state.tasks.at(past.id), EventType::TaskWrapup);
        return;
    case Moment::What::Ended: {
        const ReservationStatus end = past.reservations[moment.reservation].status;
        moveReservation(moment, end, eventOf(end));
        if (!wasAccepted(end) && state.tasks.at(past.id).open.empty())
            setTask(past.id, TaskStatus::Pending);
        return;
    }
    case Moment::What::TaskEnded: {
        Task &task = state.tasks.at(past.id);
        task.reason = past.reason;
        task.finished = moment.at;
        setTask(past.id, past.status);
        recordTask(state, task,
                   past.status == TaskStatus::Completed ? EventType::TaskCompleted : EventType::TaskCanceled);
        return;
    }
    }
}

void ScenarioReader::beginTask(PastTask &past)
{
    State &state = m_scenario.state;
    Task task;
    task.id = past.id = state.nextId();
    const World::NewTask &wanted = past.plan.task;
    task.attributes = wanted.attributes;
    if (past.plan.call && attribute(task.attributes, "call_sid"_L1).isEmpty())
        task.attributes =
            withAttribute(task.attributes, "call_sid"_L1, QString::fromUtf8(state.sids.text(Kind::Call, task.id)));
    task.priority = wanted.priority;
    task.timeout = wanted.timeout;
    task.workflow = wanted.workflow;
    task.channel = wanted.channel;
    task.routingTarget = wanted.routingTarget;
    task.ignoreCapacity = wanted.ignoreCapacity;
    task.created = task.updated = task.queued = task.virtualStart = state.now;
    QueueTarget target;
    if (const Workflow *workflow = find(state.workflows, task.workflow); workflow && wanted.queue == 0)
        target = targetFor(state, *workflow, task.attributes);
    if (wanted.queue == 0)
        enterQueue(state, task, target);
    else
        task.queue = wanted.queue;
    const Task &made = state.tasks.emplace_hint(state.tasks.end(), task.id, task)->second;
    ++state.tasksVersion;
    recordArrival(state, made, target);
    if (const Time patience = past.plan.patience.draw(m_random); patience != Never)
        m_scenario.patience[task.id] = patience;
    if (!past.plan.key.isEmpty())
        m_scenario.tasks[past.plan.key] = task.id;
}

void ScenarioReader::beginReservation(PastTask &past, const PastReservation &from, size_t index)
{
    State &state = m_scenario.state;
    Task &task = state.tasks.at(past.id);
    Worker &worker = state.workers.at(from.worker);
    Reservation reservation;
    reservation.id = state.nextId();
    reservation.task = task.id;
    reservation.worker = worker.id;
    reservation.previousActivity = worker.homeActivity;
    reservation.created = reservation.updated = state.now;
    const Workflow *workflow = find(state.workflows, task.workflow);
    if (from.status == ReservationStatus::Pending) {
        // An offer that should be over by now times out in the first moment instead of never.
        const Time end = state.now + (workflow ? workflow->reservationTimeout : 120) * Second;
        reservation.expires = std::max(end, m_start + 1);
    }
    task.reservations.push_back(reservation.id);
    task.open.push_back(reservation.id);
    worker.open.push_back(reservation.id);
    ++task.offers;
    ++task.listVersion;
    setTask(task.id, TaskStatus::Reserved);
    m_reservations[{static_cast<size_t>(&past - m_past.data()), index}] = reservation.id;
    state.reservations.emplace_hint(state.reservations.end(), reservation.id, reservation);
    recordReservation(state, reservation, EventType::ReservationCreated);
}

void ScenarioReader::moveReservation(const Moment &moment, ReservationStatus to, EventType event)
{
    State &state = m_scenario.state;
    Reservation &reservation = state.reservations.at(m_reservations.at({moment.task, moment.reservation}));
    Task &task = state.tasks.at(reservation.task);
    reservation.status = to;
    reservation.updated = state.now;
    ++reservation.version;
    ++task.listVersion;
    const bool conference = m_past[moment.task].reservations[moment.reservation].conference;
    if (to == ReservationStatus::Accepted && conference && m_past[moment.task].plan.call) {
        reservation.conference = true;
        task.attributes = attributesInConference(state, task, reservation);
    } else if (to == ReservationStatus::Wrapping && reservation.conference) {
        reservation.conference = false;
        task.attributes = attributesAfterConference(task.attributes);
    }
    if (!isOpen(to)) {
        reservation.conference = false;
        std::erase(task.open, reservation.id);
        std::erase(state.workers.at(reservation.worker).open, reservation.id);
    }
    recordReservation(state, reservation, event);
}

void ScenarioReader::setTask(Id id, TaskStatus to)
{
    State &state = m_scenario.state;
    Task &task = state.tasks.at(id);
    if (task.status == to)
        return;
    task.status = to;
    task.updated = state.now;
    ++task.version;
    ++state.tasksVersion;
}

} // namespace Simulator
