#include "story/waiting/waitingplans.h"

#include "waitingcentre.h"

using namespace WaitingCentre;
using Kind = WaitingWhy::Kind;

namespace {

/// Everything that can be stuck, and a wrap-up of which it is not known whose it is.
WaitingFacts stuck()
{
    const QString attributes = u"{\"title\": \"Lost call\", \"call_sid\": \"CA00000000000000000000000000000001\"}"_s;
    WaitingFacts facts = WaitingCentre::facts();
    facts.tasks = {task(1, Support, 900, TaskStatus::Wrapping), task(2, Support, 800, TaskStatus::Wrapping),
                   task(3, Support, 300, TaskStatus::Pending, attributes),
                   task(4, Support, 300, TaskStatus::Assigned, attributes),
                   task(5, Support, 300, TaskStatus::Assigned)};
    facts.tasks[0].updated = facts.tasks[1].updated = Start - 500'000;
    facts.ledger.note(reservation(1, 1, 2, ReservationStatus::Wrapping, 680));
    facts.ledger.note(reservation(4, 4, 3, ReservationStatus::Accepted, 250));
    facts.ledger.noteCall(u"CA00000000000000000000000000000001"_s, Start - 60'000);
    facts.ledger.takeReservations(facts.tasks[4].sid, {}, Start);
    return facts;
}

Plan planFor(const WaitingFacts &facts)
{
    return clearUpPlan(WaitingSurvey().take(facts).rows(WaitingCause::Stuck), sid(SidKind::Workspace, 1),
                       [&facts](Sid wanted) -> const Task * {
                           for (const Task &task : facts.tasks) {
                               if (task.sid == wanted)
                                   return &task;
                           }
                           return nullptr;
                       });
}

const PlannedAct *actOn(const Plan &plan, quint32 number)
{
    for (const PlannedAct &act : plan.acts) {
        if (act.address.task == sid(SidKind::Task, number))
            return &act;
    }
    return nullptr;
}

} // namespace

/// What a plan would send, row by row, and for which state.
class TestWaitingPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForgottenWrapUpIsEndedByItsReservation()
    {
        const Plan plan = planFor(stuck());
        const PlannedAct *act = actOn(plan, 1);
        QVERIFY(act);
        QCOMPARE(act->action, u"complete"_s);
        QCOMPARE(act->address.reservation, sid(SidKind::Reservation, 1));
        QCOMPARE(act->address.workspace, sid(SidKind::Workspace, 1));
        QCOMPARE(act->name, u"Worker 2"_s);
        QCOMPARE(act->beside, u"Call 1"_s);
        QCOMPARE(act->state.status, ReservationStatus::Wrapping);
        QCOMPARE(act->state.statusText, u"wrapping"_s);
        QVERIFY(act->draft.setNames().isEmpty());
    }

    void whatIsNotKnownIsNotSent()
    {
        const WaitingFacts facts = stuck();
        const WaitingNow now = WaitingSurvey().take(facts);
        QCOMPARE(now.rows(WaitingCause::Stuck).size(), 5);
        const Plan plan = planFor(facts);
        QVERIFY(!actOn(plan, 2));
        QCOMPARE(plan.acts.size(), 4);
        QCOMPARE(actText(now, WaitingCause::Stuck), u"Clear up 4…"_s);
    }

    void aTaskWhoseCallIsOverIsCanceledWhileItWaitsAndCompletedOtherwise()
    {
        const Plan plan = planFor(stuck());
        QCOMPARE(actOn(plan, 3)->action, u"cancel-task"_s);
        QCOMPARE(actOn(plan, 3)->state.statusText, u"pending"_s);
        QVERIFY(actOn(plan, 3)->address.reservation.isNull());
        QCOMPARE(actOn(plan, 4)->action, u"complete-task"_s);
        QCOMPARE(actOn(plan, 4)->state.statusText, u"assigned"_s);
        QCOMPARE(actOn(plan, 5)->action, u"complete-task"_s);
        QCOMPARE(actOn(plan, 5)->name, u"Call 5"_s);
    }

    void workersGoBackToTheOneAvailableActivity()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.ledger.take(missedOffer(10, 3, u"Cyd"_s, 40));
        const WaitingNow now = WaitingSurvey().take(facts);
        const Plan plan = putBackPlan(now.absentees, sid(SidKind::Workspace, 1), facts.rules.get(), facts.workers);
        QCOMPARE(plan.acts.size(), 1);
        const PlannedAct &act = plan.acts.first();
        QCOMPARE(act.action, u"move-worker"_s);
        QCOMPARE(act.address.worker, workerSid(3));
        QCOMPARE(act.draft.value(u"ActivitySid"_s), sid(SidKind::Activity, Available).toString());
        QCOMPARE(act.state, Baseline::of(facts.workers[2], {}));
        // An Event is newer than the list: then it is sent while Cyd is where the Event says.
        facts.workers[2] = worker(3, u"Cyd"_s, Break);
        const Plan newer = putBackPlan(now.absentees, sid(SidKind::Workspace, 1), facts.rules.get(), facts.workers);
        QCOMPARE(newer.acts.first().state.statusText, u"Offline"_s);
        QCOMPARE(newer.acts.first().state.value, sid(SidKind::Activity, Offline).toString());
        QCOMPARE(newer.acts.first().state.updated, 0);
    }

    void whichActivityIsAskedWhereThereAreSeveral()
    {
        WaitingFacts facts = WaitingCentre::facts();
        facts.ledger.take(missedOffer(10, 3, u"Cyd"_s, 40));
        WaitingRules several = *facts.rules;
        several.routing.activities[1].isAvailable = true;
        const Plan plan =
            putBackPlan(WaitingSurvey().take(facts).absentees, sid(SidKind::Workspace, 1), &several, facts.workers);
        QVERIFY(!plan.acts.first().draft.isSet(u"ActivitySid"_s));
        QVERIFY(plan.acts.first().known.names.contains(sid(SidKind::Activity, Break).toString()));
    }
};

QTEST_GUILESS_MAIN(TestWaitingPlans)
#include "tst_waitingplans.moc"
