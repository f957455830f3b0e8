#include "plannedacts.h"

#include "reservations/attributes.h"
#include "reservations/directory.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr auto ActivitySid = "ActivitySid"_L1;
} // namespace

PlannedAct plannedFor(const Task &task, const QString &action)
{
    PlannedAct act;
    act.action = action;
    act.address.workspace = task.workspaceSid;
    act.address.task = task.sid;
    act.name = taskTitle(task);
    act.beside = task.taskQueueName;
    act.state = Baseline::of(task, {});
    act.known.taskName = act.name;
    act.known.taskStatus = task.statusText();
    act.known.taskAttributes = attributeKeys(task.attributes);
    return act;
}

PlannedAct plannedFor(const Worker &worker, const QString &action, Directory &directory)
{
    PlannedAct act;
    act.action = action;
    act.address.workspace = worker.workspaceSid;
    act.address.worker = worker.sid;
    act.name = worker.friendlyName;
    act.state = Baseline::of(worker, {});
    act.known.workerName = worker.friendlyName;
    act.known.workerContactUri = contactUri(worker.attributes);
    for (const Activity &activity : directory.activities())
        act.known.names.insert(activity.sid.toString(), activity.friendlyName);
    return act;
}

PlannedAct plannedFor(const Reservation &reservation, const QString &action, const Task *task)
{
    PlannedAct act;
    act.action = action;
    act.address.workspace = reservation.workspaceSid;
    act.address.task = reservation.taskSid;
    act.address.worker = reservation.workerSid;
    act.address.reservation = reservation.sid;
    act.name = reservation.workerName.isEmpty() ? reservation.workerSid.shortened() : reservation.workerName;
    act.beside = task ? taskTitle(*task) : reservation.taskSid.shortened();
    act.state = Baseline::of(reservation, {});
    act.known.reservationSid = reservation.sid.toString();
    act.known.reservationStatus = reservation.statusText();
    act.known.workerName = reservation.workerName;
    if (task) {
        act.known.taskName = act.beside;
        act.known.taskStatus = task->statusText();
        act.known.taskAttributes = attributeKeys(task->attributes);
    }
    return act;
}

PlannedAct plannedMove(const Worker &worker, Sid activity, Directory &directory)
{
    PlannedAct act = plannedFor(worker, MoveWorker, directory);
    if (activity.isNull()) {
        int available = 0;
        for (const Activity &one : directory.activities()) {
            if (one.available && ++available == 1)
                activity = one.sid;
        }
        if (available != 1)
            return act;
    }
    act.draft.set(ActivitySid, activity.toString());
    return act;
}

} // namespace Desk
