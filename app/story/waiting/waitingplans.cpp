#include "waitingplans.h"

#include "plans/plannedacts.h"
#include "reservations/attributes.h"
#include "waitingstatus.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct WaitingPlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::WaitingPlans)
};

constexpr auto CompleteReservation = "complete"_L1;
constexpr auto CancelTask = "cancel-task"_L1;
constexpr auto CompleteTask = "complete-task"_L1;

/// As it was seen: in this activity, and since when the list of workers says, where that is as new.
Baseline stateOf(const WaitingAbsentee &absentee, const QList<Worker> &workers)
{
    const auto listed = std::find_if(workers.cbegin(), workers.cend(), [&absentee](const Worker &worker) {
        return worker.sid == absentee.worker && worker.activitySid == absentee.activity;
    });
    if (listed != workers.cend())
        return Baseline::of(*listed, {});
    Baseline state;
    state.statusText = absentee.activityName;
    state.value = absentee.activity.toString();
    return state;
}

PlannedAct actOn(const WaitingRow &row, Sid workspace, const Task *task)
{
    PlannedAct act;
    act.address.workspace = workspace;
    act.address.task = row.task;
    act.name = row.title;
    act.beside = row.queueName;
    if (task) {
        act.state = Baseline::of(*task, {});
        act.known.taskStatus = task->statusText();
        act.known.taskAttributes = attributeKeys(task->attributes);
    }
    act.known.taskName = row.title;
    act.known.workerName = row.why.worker;
    return act;
}

} // namespace

Plan putBackPlan(const QList<WaitingAbsentee> &whom, Sid workspace, const WaitingRules *rules,
                 const QList<Worker> &workers)
{
    Plan plan;
    plan.title = WaitingPlanTexts::tr("Put %n workers back", nullptr, int(whom.size()));
    QStringList available;
    QHash<QString, QString> names;
    if (rules) {
        for (const Routing::ActivityFacts &activity : rules->routing.activities) {
            names.insert(activity.sid, activity.name);
            if (activity.isAvailable)
                available.append(activity.sid);
        }
    }
    for (const WaitingAbsentee &absentee : whom) {
        PlannedAct act;
        act.action = MoveWorker;
        act.address.workspace = workspace;
        act.address.worker = absentee.worker;
        act.name = absentee.name;
        act.known.workerName = absentee.name;
        act.known.names = names;
        if (available.size() == 1)
            act.draft.set(u"ActivitySid"_s, available.constFirst());
        act.state = stateOf(absentee, workers);
        plan.acts.append(std::move(act));
    }
    return plan;
}

bool canBeClearedUp(const WaitingRow &row)
{
    return row.cause == WaitingCause::Stuck && (row.why.kind != WaitingWhy::Kind::WrapUp || !row.reservation.isNull());
}

Plan clearUpPlan(const QList<WaitingRow> &rows, Sid workspace, const TaskSource &taskOf)
{
    Plan plan;
    for (const WaitingRow &row : rows) {
        if (!canBeClearedUp(row))
            continue;
        PlannedAct act = actOn(row, workspace, taskOf(row.task));
        if (row.why.kind == WaitingWhy::Kind::WrapUp) {
            act.action = CompleteReservation;
            act.address.reservation = row.reservation;
            act.address.worker = row.worker;
            act.name = row.why.worker;
            act.beside = row.title;
            act.state = {};
            act.state.status = ReservationStatus::Wrapping;
            act.state.statusText = toWire(ReservationStatus::Wrapping);
            act.known.reservationSid = row.reservation.toString();
            act.known.reservationStatus = toWire(ReservationStatus::Wrapping);
        } else {
            act.action = isNotTaken(row.status) ? CancelTask : CompleteTask;
        }
        plan.acts.append(std::move(act));
    }
    plan.title = WaitingPlanTexts::tr("Clear up %n that are stuck", nullptr, int(plan.acts.size()));
    return plan;
}

} // namespace Desk
