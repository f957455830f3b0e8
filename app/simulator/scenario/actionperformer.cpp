#include "actionperformer.h"

#include <QCoreApplication>

namespace Simulator {

namespace {

struct PerformerTexts
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

ActionPerformer::ActionPerformer(World &world, FaultRules &faults, Agents &agents, Callers &callers)
    : m_world(world)
    , m_faults(faults)
    , m_agents(agents)
    , m_callers(callers)
{
}

std::optional<QString> ActionPerformer::perform(const ScriptAction &action)
{
    switch (action.kind) {
    case ScriptActionKind::TaskArrives:
        m_callers.arrive(action.plan);
        break;
    case ScriptActionKind::Accept:
    case ScriptActionKind::Reject:
    case ScriptActionKind::Conference:
    case ScriptActionKind::WrapUp:
    case ScriptActionKind::Complete:
        return performOnReservation(action);
    case ScriptActionKind::Activity:
        return moveWorker(action);
    case ScriptActionKind::Phone:
        if (action.worker == 0)
            m_world.planLegs(action.phone);
        else
            m_world.planLegs(action.worker, action.phone);
        break;
    case ScriptActionKind::CallerHangsUp:
    case ScriptActionKind::CancelTask:
    case ScriptActionKind::DeleteTask:
        return performOnTask(action);
    case ScriptActionKind::Fault:
        addFault(action.fault);
        break;
    case ScriptActionKind::ClearFaults:
        m_faults.clear();
        break;
    case ScriptActionKind::Arrivals:
        if (!m_callers.setPerHour(action.perHour))
            return PerformerTexts::tr("No tasks arrive by themselves in this scenario.");
        break;
    case ScriptActionKind::Note:
    case ScriptActionKind::Count:
        break;
    }
    return std::nullopt;
}

std::optional<QString> ActionPerformer::moveWorker(const ScriptAction &action)
{
    if (!m_world.state().workers.contains(action.worker) || !m_world.state().activities.contains(action.activity))
        return PerformerTexts::tr("There is no such worker or activity.");
    m_world.setWorkerActivity(action.worker, action.activity, action.rejectPending);
    return std::nullopt;
}

// Its times count from now.
void ActionPerformer::addFault(FaultRule rule)
{
    if (rule.from != Never)
        rule.from += m_world.now();
    if (rule.until != Never)
        rule.until += m_world.now();
    m_faults.add(rule);
}

const Reservation *ActionPerformer::fitting(const ScriptAction &action, Id task) const
{
    const State &state = m_world.state();
    const Worker *worker = find(state.workers, action.worker);
    if (!worker)
        return nullptr;
    for (const Id id : worker->open) {
        const Reservation &reservation = state.reservations.at(id);
        if ((task == 0 || reservation.task == task) && fits(reservation, action.kind))
            return &reservation;
    }
    return nullptr;
}

std::optional<QString> ActionPerformer::performOnReservation(const ScriptAction &action)
{
    const Id task = action.task.isEmpty() ? 0 : m_callers.taskOf(action.task);
    if (!action.task.isEmpty() && task == 0)
        return PerformerTexts::tr("The task is not there.");
    const Reservation *reservation = fitting(action, task);
    if (!reservation)
        return PerformerTexts::tr("The worker has no reservation that this fits.");
    const Id id = reservation->id;
    switch (action.kind) {
    case ScriptActionKind::Accept:
        return said(m_agents.accept(id));
    case ScriptActionKind::Conference:
        return said(m_agents.connect(id));
    case ScriptActionKind::Reject:
        return said(m_world.setReservationStatus(id, ReservationStatus::Rejected, action.activity));
    case ScriptActionKind::WrapUp:
        return said(m_world.setReservationStatus(id, ReservationStatus::Wrapping, 0));
    default:
        return said(m_world.setReservationStatus(id, ReservationStatus::Completed, 0));
    }
}

std::optional<QString> ActionPerformer::performOnTask(const ScriptAction &action)
{
    const Id id = m_callers.taskOf(action.task);
    const Task *task = find(m_world.state().tasks, id);
    if (!task)
        return PerformerTexts::tr("The task is not there.");
    if (action.kind == ScriptActionKind::DeleteTask) {
        m_world.deleteTask(id);
        return std::nullopt;
    }
    if (action.kind == ScriptActionKind::CancelTask)
        return said(m_world.setTaskStatus(id, TaskStatus::Canceled, action.text.toUtf8()));
    if (task->callerGone || isFinished(task->status))
        return PerformerTexts::tr("Nobody is on the line any more.");
    m_world.callerHangsUp(id);
    return std::nullopt;
}

} // namespace Simulator
