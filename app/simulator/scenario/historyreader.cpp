#include "historyreader.h"

#include <QCoreApplication>

#include <algorithm>

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

QString impossible(QByteArrayView why)
{
    return HistoryTexts::tr("TaskRouter does not let this happen: %1").arg(QString::fromUtf8(why));
}

} // namespace

HistoryReader::HistoryReader(Scenario &scenario, ScenarioNames &names, Random &random, Time start)
    : m_scenario(scenario)
    , m_names(names)
    , m_random(random)
    , m_start(start)
{
}

void HistoryReader::read(Cursor &root)
{
    for (Cursor &from : root.list("tasks"))
        m_tasks.push_back(readTask(from));
    if (!root.defects().found())
        liveThrough();
}

HistoryReader::PastTask HistoryReader::readTask(Cursor &from)
{
    PastTask past{from};
    past.created = past.from.ago("age", m_start, m_start);
    past.ended = past.from.ago("ended", m_start, Never);
    past.reason = past.from.text("reason");
    if (past.from.has("status"))
        past.status = past.from.word("status", taskStatus).value_or(TaskStatus::Pending);
    if (past.ended == Never && isFinished(past.status))
        past.ended = m_start;
    if (past.ended != Never && (past.ended < past.created || !isFinished(past.status)))
        past.from.fail("ended",
                       HistoryTexts::tr("only a canceled or completed task has ended, and not before it came"));
    readReservations(past);
    past.plan = m_names.readPlan(past.from);
    past.from.done();
    return past;
}

void HistoryReader::readReservations(PastTask &past)
{
    for (Cursor &from : past.from.list("reservations"))
        past.reservations.push_back(readReservation(from, past.created));
    const auto open = std::find_if(past.reservations.begin(), past.reservations.end(),
                                   [](const PastReservation &reservation) { return isOpen(reservation.status); });
    if (open != past.reservations.end() && isFinished(past.status))
        past.from.fail("status", HistoryTexts::tr("a finished task has no open reservation"));
    if (open == past.reservations.end()) {
        if (!isFinished(past.status) && past.status != TaskStatus::Pending)
            past.from.fail("status", HistoryTexts::tr("without an open reservation a task is pending or finished"));
        return;
    }
    const TaskStatus follows = open->status == ReservationStatus::Pending    ? TaskStatus::Reserved
                               : open->status == ReservationStatus::Accepted ? TaskStatus::Assigned
                                                                             : TaskStatus::Wrapping;
    if (past.from.has("status") && past.status != follows && !isFinished(past.status))
        past.from.fail(
            "status", HistoryTexts::tr("its reservations make this task %1").arg(QString::fromUtf8(wireWord(follows))));
    past.status = follows;
}

HistoryReader::PastReservation HistoryReader::readReservation(Cursor &from, Time taskCreated) const
{
    PastReservation past{from};
    past.worker = past.from.reference("worker", m_names.workers, true);
    past.status = past.from.word("status", reservationStatus).value_or(ReservationStatus::Pending);
    past.offered = past.from.ago("offered", m_start, m_start);
    past.answered = past.from.ago("answered", m_start, wasAccepted(past.status) ? past.offered : Never);
    past.wrapped = past.from.ago("wrapped", m_start, past.status == ReservationStatus::Wrapping ? m_start : Never);
    past.ended = past.from.ago("ended", m_start, isOpen(past.status) ? Never : m_start);
    past.conference = past.from.boolean("conference", wasAccepted(past.status));
    if (!isInOrder(past, taskCreated))
        past.from.fail(
            HistoryTexts::tr("its moments are not in order: age of the task, offered, answered, wrapped, ended"));
    past.from.done();
    return past;
}

bool HistoryReader::isInOrder(const PastReservation &reservation, Time taskCreated) const
{
    if (wasAccepted(reservation.status) != (reservation.answered != Never) ||
        isOpen(reservation.status) != (reservation.ended == Never))
        return false;
    Time last = taskCreated;
    for (const Time moment : {reservation.offered, reservation.answered, reservation.wrapped, reservation.ended}) {
        if (moment == Never)
            continue;
        if (moment < last || moment > m_start)
            return false;
        last = moment;
    }
    return true;
}

std::vector<HistoryReader::Moment> HistoryReader::moments() const
{
    std::vector<Moment> moments;
    for (size_t task = 0; task < m_tasks.size(); ++task) {
        const PastTask &past = m_tasks[task];
        moments.push_back({past.created, Moment::What::TaskCreated, task, 0});
        for (size_t i = 0; i < past.reservations.size(); ++i) {
            const PastReservation &reservation = past.reservations[i];
            moments.push_back({reservation.offered, Moment::What::Offered, task, i});
            if (reservation.answered != Never)
                moments.push_back({reservation.answered, Moment::What::Answered, task, i});
            if (reservation.wrapped != Never)
                moments.push_back({reservation.wrapped, Moment::What::Wrapped, task, i});
            // A task that ends takes its reservations along.
            const ReservationStatus taken =
                past.status == TaskStatus::Completed ? ReservationStatus::Completed : ReservationStatus::Canceled;
            if (reservation.ended != Never && (reservation.ended != past.ended || reservation.status != taken))
                moments.push_back({reservation.ended, Moment::What::Ended, task, i});
        }
        if (past.ended != Never)
            moments.push_back({past.ended, Moment::What::TaskEnded, task, 0});
    }
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.at < b.at; });
    return moments;
}

void HistoryReader::liveThrough()
{
    World world(std::move(m_scenario.state), World::Mode::Replay);
    for (const Moment &moment : moments()) {
        world.advanceTo(moment.at);
        if (!happen(world, moment))
            return;
    }
    world.advanceTo(m_start);
    check(world.state());
    m_scenario.state = world.releaseState();
    sendAwayWhoMissed(m_scenario.state);
}

void HistoryReader::sendAwayWhoMissed(State &state) const
{
    for (const PastTask &past : m_tasks) {
        for (const PastReservation &reservation : past.reservations) {
            if (reservation.status != ReservationStatus::Timeout)
                continue;
            Worker &worker = state.workers.at(reservation.worker);
            if (worker.activity == state.workspace.timeoutActivity)
                worker.statusChanged = std::max(worker.statusChanged, reservation.ended);
        }
    }
}

bool HistoryReader::happen(World &world, const Moment &moment)
{
    PastTask &past = m_tasks[moment.task];
    if (moment.what == Moment::What::TaskCreated) {
        createTask(world, past);
        return true;
    }
    const bool ofTask = moment.what == Moment::What::TaskEnded;
    Cursor &from = ofTask ? past.from : past.reservations[moment.reservation].from;
    const Outcome refusal = ofTask ? world.setTaskStatus(past.id, past.status, past.reason)
                                   : happen(world, past, past.reservations[moment.reservation], moment.what);
    if (refusal)
        from.fail("status", impossible(refusal->message));
    return !refusal;
}

Outcome HistoryReader::happen(World &world, PastTask &task, PastReservation &reservation, Moment::What what)
{
    const bool conference = reservation.conference && task.plan.task.call;
    switch (what) {
    case Moment::What::TaskCreated:
    case Moment::What::TaskEnded:
        break;
    case Moment::What::Offered: {
        const TaskStatus status = world.state().tasks.at(task.id).status;
        if (status != TaskStatus::Pending && status != TaskStatus::Reserved)
            return invalid(wireWord(status).toByteArray());
        // One that ran out had so long to be answered, whatever the workflow says by now.
        std::optional<int> timeout;
        if (reservation.status == ReservationStatus::Timeout && reservation.ended != Never)
            timeout = static_cast<int>((reservation.ended - reservation.offered) / Second);
        reservation.id = world.offer(task.id, reservation.worker,
                                     world.state().workers.at(reservation.worker).homeActivity, timeout);
        break;
    }
    case Moment::What::Answered:
        if (!conference)
            return world.setReservationStatus(reservation.id, ReservationStatus::Accepted, 0);
        world.answerConference(reservation.id);
        break;
    case Moment::What::Wrapped:
        if (!conference || !world.state().workspace.multitask)
            return world.setReservationStatus(reservation.id, ReservationStatus::Wrapping, 0);
        world.callerHangsUp(task.id);
        break;
    case Moment::What::Ended:
        if (reservation.status == ReservationStatus::Completed || reservation.status == ReservationStatus::Rejected)
            return world.setReservationStatus(reservation.id, reservation.status, 0);
        // Somebody else accepted at the same moment.
        if (world.state().reservations.at(reservation.id).status == ReservationStatus::Pending)
            world.endReservation(reservation.id, reservation.status);
        break;
    }
    return {};
}

void HistoryReader::createTask(World &world, PastTask &past)
{
    past.id = world.createTask(past.plan.task);
    if (const Time patience = past.plan.patience.draw(m_random); patience != Never)
        m_scenario.patience[past.id] = patience;
    if (!past.plan.key.isEmpty())
        m_scenario.tasks[past.plan.key] = past.id;
}

void HistoryReader::check(const State &state)
{
    for (PastTask &past : m_tasks) {
        for (PastReservation &reservation : past.reservations) {
            const ReservationStatus status = state.reservations.at(reservation.id).status;
            if (status != reservation.status)
                reservation.from.fail("status", impossible(wireWord(status)));
        }
    }
}

} // namespace Simulator
