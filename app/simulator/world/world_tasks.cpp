#include "events.h"
#include "world.h"

namespace Simulator {

namespace {

QByteArray naming(const State &state, const Task &task)
{
    return "task " + state.sids.text(Kind::Task, task.id) + " in workspace " +
           state.sids.text(Kind::Workspace, state.workspace.id) + " for account " +
           state.sids.text(Kind::Account, state.account);
}

} // namespace

Id World::createTask(const NewTask &wanted)
{
    Task task;
    task.id = m_state.nextId();
    task.attributes = wanted.attributes;
    task.priority = wanted.priority;
    task.timeout = wanted.timeout;
    task.workflow = wanted.workflow;
    task.channel = wanted.channel;
    task.routingTarget = wanted.routingTarget;
    task.ignoreCapacity = wanted.ignoreCapacity;
    task.created = task.updated = task.queued = m_state.now;
    task.virtualStart = wanted.virtualStart == Never ? m_state.now : wanted.virtualStart;
    QueueTarget target;
    if (const Workflow *workflow = find(m_state.workflows, wanted.workflow); workflow && wanted.queue == 0)
        target = targetFor(m_state, *workflow, wanted.attributes);
    if (wanted.queue == 0)
        enterQueue(m_state, task, target);
    else
        task.queue = wanted.queue;
    Task &made = m_state.tasks.emplace_hint(m_state.tasks.end(), task.id, task)->second;
    ++m_state.tasksVersion;
    recordArrival(m_state, made, target);
    expectQueueTimeout(made);
    schedule(made.created + made.timeout * Second, Due::TaskTimeout, made.id);
    wantOffers(made);
    dispatch();
    return task.id;
}

Outcome World::setTaskStatus(Id id, TaskStatus to, const QByteArray &reason)
{
    Task &task = m_state.tasks.at(id);
    const bool waiting = task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved;
    const bool taken = task.status == TaskStatus::Assigned || task.status == TaskStatus::Wrapping;
    switch (to) {
    case TaskStatus::Canceled:
        if (!waiting)
            return invalid("Cannot cancel " + naming(m_state, task) + " because it is not pending or reserved.");
        cancelTask(task, reason);
        break;
    case TaskStatus::Wrapping:
        if (task.status != TaskStatus::Assigned)
            return invalid("Cannot wrap up a " + naming(m_state, task) + " because it's not currently assigned");
        for (Reservation *reservation : openReservations(task)) {
            if (reservation->status == ReservationStatus::Accepted)
                wrapUp(*reservation);
        }
        task.reason = reason;
        changeTask(task, TaskStatus::Wrapping);
        recordTask(m_state, task, EventType::TaskWrapup);
        break;
    case TaskStatus::Completed:
        if (!taken)
            return invalid("Cannot complete " + naming(m_state, task) +
                           " because it is not currently assigned or wrapping.");
        for (Reservation *reservation : openReservations(task))
            complete(*reservation);
        finishTask(task, TaskStatus::Completed, reason);
        break;
    case TaskStatus::Pending:
    case TaskStatus::Reserved:
    case TaskStatus::Assigned:
        return invalid("Cannot update " + naming(m_state, task) + " to " + wireWord(to).toByteArray() +
                       ": this status follows from its reservations.");
    }
    dispatch();
    return {};
}

void World::changeAttributes(Task &task, const QByteArray &attributes)
{
    task.attributes = attributes;
    task.updated = m_state.now;
    ++task.version;
    ++m_state.tasksVersion;
    recordTask(m_state, task, EventType::TaskUpdated);
}

void World::updateTask(Id id, const TaskChange &change)
{
    if (change.isEmpty())
        return;
    Task &task = m_state.tasks.at(id);
    task.attributes = change.attributes.value_or(task.attributes);
    task.priority = change.priority.value_or(task.priority);
    task.channel = change.channel.value_or(task.channel);
    task.virtualStart = change.virtualStart.value_or(task.virtualStart);
    task.updated = m_state.now;
    ++task.version;
    ++m_state.tasksVersion;
    recordTask(m_state, task, EventType::TaskUpdated);
    dispatch();
}

void World::deleteTask(Id id)
{
    Task &task = m_state.tasks.at(id);
    for (Reservation *reservation : openReservations(task)) {
        // Deleted while accepted counts as done, before that as taken away.
        if (reservation->status == ReservationStatus::Pending)
            cancel(*reservation);
        else
            complete(*reservation);
    }
    removeTask(id, EventType::TaskDeleted);
    dispatch();
}

void World::callerHangsUp(Id id)
{
    Task &task = m_state.tasks.at(id);
    task.callerGone = true;
    if (task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved) {
        cancelTask(task, "hangup");
    } else if (task.status == TaskStatus::Assigned) {
        for (Reservation *reservation : openReservations(task)) {
            if (reservation->status == ReservationStatus::Accepted)
                endCall(*reservation);
        }
        if (openReservations(task).empty()) {
            finishTask(task, TaskStatus::Completed, "hangup");
        } else {
            changeTask(task, TaskStatus::Wrapping);
            recordTask(m_state, task, EventType::TaskWrapup);
        }
    }
    dispatch();
}

void World::changeTask(Task &task, TaskStatus to)
{
    task.status = to;
    task.updated = m_state.now;
    ++task.version;
    ++m_state.tasksVersion;
    wantOffers(task);
}

void World::finishTask(Task &task, TaskStatus to, const QByteArray &reason)
{
    task.reason = reason;
    task.finished = m_state.now;
    changeTask(task, to);
    recordTask(m_state, task, to == TaskStatus::Completed ? EventType::TaskCompleted : EventType::TaskCanceled);
    schedule(m_state.now + Assumptions::FinishedTaskStays, Due::TaskDeletion, task.id);
}

void World::cancelTask(Task &task, const QByteArray &reason)
{
    for (Reservation *reservation : openReservations(task))
        cancel(*reservation);
    finishTask(task, TaskStatus::Canceled, reason);
}

void World::removeTask(Id id, EventType type)
{
    Task &task = m_state.tasks.at(id);
    for (Reservation *reservation : openReservations(task))
        complete(*reservation);
    recordTask(m_state, task, type);
    for (const Id reservation : task.reservations)
        m_state.reservations.erase(reservation);
    m_waiting.erase(id);
    m_state.tasks.erase(id);
    ++m_state.tasksVersion;
}

void World::requeue(Task &task)
{
    if (isFinished(task.status) || !openReservations(task).empty()) {
        wantOffers(task);
        return;
    }
    if (task.offers >= Assumptions::MaxAssignments) {
        finishTask(task, TaskStatus::Canceled, "Max Assignment Count");
        return;
    }
    changeTask(task, TaskStatus::Pending);
    loseQueuePatience(task);
}

} // namespace Simulator
