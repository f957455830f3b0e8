#include "simulation.h"
#include "simulator/world/attributes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct StageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Simulation)
};

bool fits(const Reservation &reservation, ScriptActionKind kind)
{
    switch (kind) {
    case ScriptActionKind::Accept:
    case ScriptActionKind::Reject:
    case ScriptActionKind::Conference:
        return reservation.status == ReservationStatus::Pending && reservation.hold == Hold::None;
    case ScriptActionKind::WrapUp:
        return reservation.status == ReservationStatus::Accepted;
    case ScriptActionKind::Complete:
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

std::optional<QString> Simulation::perform(const ScriptAction &scriptAction)
{
    // What requests did before is theirs; what comes now is not.
    notice(true);
    std::optional<QString> why;
    switch (scriptAction.kind) {
    case ScriptActionKind::TaskArrives:
        arrive(scriptAction.plan);
        break;
    case ScriptActionKind::Accept:
    case ScriptActionKind::Reject:
    case ScriptActionKind::Conference:
    case ScriptActionKind::WrapUp:
    case ScriptActionKind::Complete:
        why = performOnReservation(scriptAction);
        break;
    case ScriptActionKind::Activity:
        if (!m_world.state().workers.contains(scriptAction.worker) ||
            !m_world.state().activities.contains(scriptAction.activity))
            why = StageTexts::tr("There is no such worker or activity.");
        else
            m_world.setWorkerActivity(scriptAction.worker, scriptAction.activity, scriptAction.rejectPending);
        break;
    case ScriptActionKind::Phone:
        if (scriptAction.worker == 0)
            m_world.planLegs(scriptAction.phone);
        else
            m_world.planLegs(scriptAction.worker, scriptAction.phone);
        break;
    case ScriptActionKind::CallerHangsUp:
    case ScriptActionKind::CancelTask:
    case ScriptActionKind::DeleteTask:
        why = performOnTask(scriptAction);
        break;
    case ScriptActionKind::Fault: {
        FaultRule rule = scriptAction.fault;
        if (rule.from != Never)
            rule.from += m_world.now();
        if (rule.until != Never)
            rule.until += m_world.now();
        m_faults.add(rule);
        break;
    }
    case ScriptActionKind::ClearFaults:
        m_faults.clear();
        break;
    case ScriptActionKind::Note:
        m_notes.push_back({m_world.now(), scriptAction.text});
        break;
    case ScriptActionKind::Count:
        break;
    }
    notice(false);
    return why;
}

const Reservation *Simulation::fitting(const ScriptAction &scriptAction, Id task) const
{
    const State &state = m_world.state();
    const Worker *worker = find(state.workers, scriptAction.worker);
    if (!worker)
        return nullptr;
    for (const Id id : worker->open) {
        const Reservation &reservation = state.reservations.at(id);
        if ((task == 0 || reservation.task == task) && fits(reservation, scriptAction.kind))
            return &reservation;
    }
    return nullptr;
}

std::optional<QString> Simulation::performOnReservation(const ScriptAction &scriptAction)
{
    const Id task = scriptAction.task.isEmpty() ? 0 : taskOf(scriptAction.task);
    if (!scriptAction.task.isEmpty() && task == 0)
        return StageTexts::tr("The task is not there.");
    const Reservation *reservation = fitting(scriptAction, task);
    if (!reservation)
        return StageTexts::tr("The worker has no reservation that this fits.");
    const Id id = reservation->id;
    switch (scriptAction.kind) {
    case ScriptActionKind::Accept:
        m_ownAnswers.insert(id);
        return said(m_world.setReservationStatus(id, ReservationStatus::Accepted, 0));
    case ScriptActionKind::Conference:
        return said(connect(id));
    case ScriptActionKind::Reject:
        return said(m_world.setReservationStatus(id, ReservationStatus::Rejected, scriptAction.activity));
    case ScriptActionKind::WrapUp:
        return said(m_world.setReservationStatus(id, ReservationStatus::Wrapping, 0));
    default:
        return said(m_world.setReservationStatus(id, ReservationStatus::Completed, 0));
    }
}

std::optional<QString> Simulation::performOnTask(const ScriptAction &scriptAction)
{
    const Id id = taskOf(scriptAction.task);
    const Task *task = find(m_world.state().tasks, id);
    if (!task)
        return StageTexts::tr("The task is not there.");
    if (scriptAction.kind == ScriptActionKind::DeleteTask) {
        m_world.deleteTask(id);
        return std::nullopt;
    }
    if (scriptAction.kind == ScriptActionKind::CancelTask)
        return said(m_world.setTaskStatus(id, TaskStatus::Canceled, scriptAction.text.toUtf8()));
    if (task->callerGone || isFinished(task->status))
        return StageTexts::tr("Nobody is on the line any more.");
    m_world.callerHangsUp(id);
    return std::nullopt;
}

void Simulation::arrive(const TaskPlan &plan)
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

void Simulation::changeBefore(const Request &request)
{
    QByteArrayView path = request.target;
    if (const qsizetype query = path.indexOf('?'); query >= 0)
        path = path.first(query);
    const auto id = m_world.sids().read(Kind::Reservation, path.sliced(path.lastIndexOf('/') + 1));
    if (id && m_world.state().reservations.contains(*id))
        m_world.touchReservation(*id);
}

} // namespace Simulator
