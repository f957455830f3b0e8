#include "attributes.h"
#include "stage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct StageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Stage)
};

bool fits(const Reservation &reservation, DeedKind kind)
{
    switch (kind) {
    case DeedKind::Accept:
    case DeedKind::Reject:
    case DeedKind::Conference:
        return reservation.status == ReservationStatus::Pending && reservation.hold == Hold::None;
    case DeedKind::WrapUp:
        return reservation.status == ReservationStatus::Accepted;
    case DeedKind::Complete:
        return reservation.status == ReservationStatus::Accepted || reservation.status == ReservationStatus::Wrapping;
    default:
        return false;
    }
}

std::optional<QString> said(const Outcome &outcome)
{
    return outcome ? std::optional(QString::fromUtf8(outcome->message)) : std::nullopt;
}

} // namespace

std::optional<QString> Stage::perform(const Deed &deed)
{
    // What requests did before is theirs; what comes now is not.
    notice(true);
    std::optional<QString> why;
    switch (deed.kind) {
    case DeedKind::TaskArrives:
        arrive(deed.plan);
        break;
    case DeedKind::Accept:
    case DeedKind::Reject:
    case DeedKind::Conference:
    case DeedKind::WrapUp:
    case DeedKind::Complete:
        why = performOnReservation(deed);
        break;
    case DeedKind::Activity:
        if (!m_world.state().workers.contains(deed.worker) || !m_world.state().activities.contains(deed.activity))
            why = StageTexts::tr("There is no such worker or activity.");
        else
            m_world.setWorkerActivity(deed.worker, deed.activity, deed.rejectPending);
        break;
    case DeedKind::Phone:
        if (deed.worker == 0)
            m_world.planLegs(deed.phone);
        else
            m_world.planLegs(deed.worker, deed.phone);
        break;
    case DeedKind::CallerHangsUp:
    case DeedKind::CancelTask:
    case DeedKind::DeleteTask:
        why = performOnTask(deed);
        break;
    case DeedKind::Fault: {
        FaultRule rule = deed.fault;
        if (rule.from != Never)
            rule.from += m_world.now();
        if (rule.until != Never)
            rule.until += m_world.now();
        m_faults.add(rule);
        break;
    }
    case DeedKind::ClearFaults:
        m_faults.clear();
        break;
    case DeedKind::Note:
        m_notes.push_back({m_world.now(), deed.text});
        break;
    case DeedKind::Count:
        break;
    }
    notice(false);
    return why;
}

const Reservation *Stage::fitting(const Deed &deed, Id task) const
{
    const State &state = m_world.state();
    const Worker *worker = find(state.workers, deed.worker);
    if (!worker)
        return nullptr;
    for (const Id id : worker->open) {
        const Reservation &reservation = state.reservations.at(id);
        if ((task == 0 || reservation.task == task) && fits(reservation, deed.kind))
            return &reservation;
    }
    return nullptr;
}

std::optional<QString> Stage::performOnReservation(const Deed &deed)
{
    const Id task = deed.task.isEmpty() ? 0 : taskOf(deed.task);
    if (!deed.task.isEmpty() && task == 0)
        return StageTexts::tr("The task is not there.");
    const Reservation *reservation = fitting(deed, task);
    if (!reservation)
        return StageTexts::tr("The worker has no reservation that this fits.");
    const Id id = reservation->id;
    switch (deed.kind) {
    case DeedKind::Accept:
        m_ownAnswers.insert(id);
        return said(m_world.setReservationStatus(id, ReservationStatus::Accepted, 0));
    case DeedKind::Conference:
        return said(connect(id));
    case DeedKind::Reject:
        return said(m_world.setReservationStatus(id, ReservationStatus::Rejected, deed.activity));
    case DeedKind::WrapUp:
        return said(m_world.setReservationStatus(id, ReservationStatus::Wrapping, 0));
    default:
        return said(m_world.setReservationStatus(id, ReservationStatus::Completed, 0));
    }
}

std::optional<QString> Stage::performOnTask(const Deed &deed)
{
    const Id id = taskOf(deed.task);
    const Task *task = find(m_world.state().tasks, id);
    if (!task)
        return StageTexts::tr("The task is not there.");
    if (deed.kind == DeedKind::DeleteTask) {
        m_world.deleteTask(id);
        return std::nullopt;
    }
    if (deed.kind == DeedKind::CancelTask)
        return said(m_world.setTaskStatus(id, TaskStatus::Canceled, deed.text.toUtf8()));
    if (task->callerGone || isFinished(task->status))
        return StageTexts::tr("Nobody is on the line any more.");
    m_world.callerHangsUp(id);
    return std::nullopt;
}

void Stage::arrive(const TaskPlan &plan)
{
    World::NewTask task = plan.task;
    ++m_arrived;
    task.attributes.replace("{n}", QByteArray::number(m_arrived));
    if (task.attributes.contains("{phone}"))
        task.attributes.replace("{phone}", QByteArray::number(1000 + m_random.below(9000)));
    // The task will be the next thing that gets an id; its call is named after it.
    const Id next = m_world.state().lastId + 1;
    if (plan.call && attribute(task.attributes, "call_sid"_L1).isEmpty())
        task.attributes =
            withAttribute(task.attributes, "call_sid"_L1, QString::fromUtf8(m_world.sids().text(Kind::Call, next)));
    const Id id = m_world.createTask(task);
    if (!plan.key.isEmpty())
        m_scenario.tasks[plan.key] = id;
    const Time patience = plan.patience.draw(m_random);
    if (patience != Never)
        schedule(m_world.now() + patience, Due::PatienceEnds, id);
}

void Stage::changeBefore(const Request &request)
{
    QByteArrayView path = request.target;
    if (const qsizetype query = path.indexOf('?'); query >= 0)
        path = path.first(query);
    const auto id = m_world.sids().read(Kind::Reservation, path.sliced(path.lastIndexOf('/') + 1));
    if (id && m_world.state().reservations.contains(*id))
        m_world.touchReservation(*id);
}

} // namespace Simulator
