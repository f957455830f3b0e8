#include "tasklife.h"

#include "assumptions.h"

namespace Simulator {

namespace {

QByteArray naming(const State &state, const Task &task)
{
    return "task " + state.sids.text(Kind::Task, task.id) + " in workspace " +
           state.sids.text(Kind::Workspace, state.workspace.id) + " for account " +
           state.sids.text(Kind::Account, state.account);
}

} // namespace

TaskLife::TaskLife(State &state, EventRecorder &recorder, Router &router, Tasks &tasks, Reservations &reservations)
    : m_state(state)
    , m_recorder(recorder)
    , m_router(router)
    , m_tasks(tasks)
    , m_reservations(reservations)
{
}

Outcome TaskLife::setStatus(Task &task, TaskStatus to, const QByteArray &reason)
{
    const bool waiting = task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved;
    const bool taken = task.status == TaskStatus::Assigned || task.status == TaskStatus::Wrapping;
    switch (to) {
    case TaskStatus::Canceled:
        if (!waiting)
            return invalid("Cannot cancel " + naming(m_state, task) + " because it is not pending or reserved.");
        cancel(task, reason);
        return {};
    case TaskStatus::Wrapping:
        if (task.status != TaskStatus::Assigned)
            return invalid("Cannot wrap up a " + naming(m_state, task) + " because it's not currently assigned");
        for (Reservation *reservation : m_reservations.openOf(task)) {
            if (reservation->status == ReservationStatus::Accepted)
                m_reservations.wrapUp(*reservation);
        }
        task.reason = reason;
        wrapUp(task);
        return {};
    case TaskStatus::Completed:
        if (!taken)
            return invalid("Cannot complete " + naming(m_state, task) +
                           " because it is not currently assigned or wrapping.");
        for (Reservation *reservation : m_reservations.openOf(task))
            m_reservations.complete(*reservation);
        m_tasks.finish(task, TaskStatus::Completed, reason);
        return {};
    case TaskStatus::Pending:
    case TaskStatus::Reserved:
    case TaskStatus::Assigned:
        break;
    }
    return invalid("Cannot update " + naming(m_state, task) + " to " + wireWord(to).toByteArray() +
                   ": this status follows from its reservations.");
}

void TaskLife::cancel(Task &task, const QByteArray &reason)
{
    for (Reservation *reservation : m_reservations.openOf(task))
        m_reservations.cancel(*reservation);
    m_tasks.finish(task, TaskStatus::Canceled, reason);
}

void TaskLife::remove(Id id)
{
    for (Reservation *reservation : m_reservations.openOf(m_state.tasks.at(id))) {
        if (reservation->status == ReservationStatus::Pending)
            m_reservations.cancel(*reservation);
        else
            m_reservations.complete(*reservation);
    }
    m_tasks.remove(id, EventType::TaskDeleted);
}

void TaskLife::expire(Id id)
{
    for (Reservation *reservation : m_reservations.openOf(m_state.tasks.at(id)))
        m_reservations.complete(*reservation);
    m_tasks.remove(id, EventType::TaskSystemDeleted);
}

void TaskLife::wrapUp(Task &task)
{
    m_tasks.setStatus(task, TaskStatus::Wrapping);
    m_recorder.task(task, EventType::TaskWrapup);
}

void TaskLife::requeue(Task &task)
{
    if (isFinished(task.status) || !task.open.empty())
        return;
    if (task.offers >= Assumptions::MaxAssignments) {
        m_tasks.finish(task, TaskStatus::Canceled, "Max Assignment Count");
        return;
    }
    // Here it is looked at again where it goes, and whether what was due meanwhile has come.
    if (task.standing)
        task.standing->isSettled = false;
    m_tasks.setStatus(task, TaskStatus::Pending);
    m_router.reconsider(task);
}

void TaskLife::move(Task &task, const Routing::Decision &decision)
{
    using End = Routing::StepTrace::End;
    if (!decision.left.empty() && decision.left.front().end == End::TimedOut)
        m_recorder.step(task, EventType::TaskQueueTimeout);
    switch (decision.kind) {
    case Routing::Decision::Kind::Asks:
    case Routing::Decision::Kind::Waits:
        m_tasks.move(task, decision);
        return;
    case Routing::Decision::Kind::Canceled:
        m_recorder.step(task, decision.left.back().end == End::TimedOut ? EventType::WorkflowTimeout
                                                                        : EventType::WorkflowSkipped);
        cancel(task, Assumptions::WorkflowEndReason);
        return;
    case Routing::Decision::Kind::Unmatched:
        cancel(task, Assumptions::UnmatchedReason);
        return;
    }
}

} // namespace Simulator
