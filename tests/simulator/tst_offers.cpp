#include "support/centre.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Simulator;

class TestOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToWhoWasIdleLongest();
    void offersOnlyToWhoFitsTheQueue();
    void routesByTheWorkflowsExpressions();
    void aLineWhoseQueueHasNobodyIsPassedOver();
    void movesToTheDefaultQueueWhenALineLosesPatience();
    void anOpenOfferIsWaitedForBeforeTheQueueIsLeft();
    void waitsUntilSomebodyIsAvailable();
    void offersTheMoreUrgentFirst();
    void keepsToTheCapacityOfAChannel();
    void timesOutAndOffersToTheNext();
    void whoLetsAnOfferRunOutIsSentAwayAndReturns();
    void rejectionOffersToTheNext();
    void rejectionWithoutAnActivityComesBackAtOnce();
    void rescindsTheOthersWhenOneAccepts();
    void severalOffersEndBeforeTheTaskWaitsAgain();
    void aThousandRejectionsCancelTheTask();
    void activitiesFollowReservationAndAssignment();
    void dequeueEndsInThePostWorkActivity();
    void rejectingPendingOffersWhenGoingAway();
};

void TestOffers::offersToWhoWasIdleLongest()
{
    const Centre centre({.more = oneCall});
    QCOMPARE(centre.story(), "Ann pending");
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    QCOMPARE(centre.reservation().expires, centre.state().now + 30 * Second);
}

void TestOffers::offersOnlyToWhoFitsTheQueue()
{
    const Centre centre(
        {.queue = ", \"targetWorkers\": \"skills HAS 'de' AND level >= 2\"",
         .workers =
             "{\"name\": \"Ann\", \"activity\": \"In\", \"attributes\": {\"skills\": [\"de\"], \"level\": 1}},"
             "{\"name\": \"Bob\", \"activity\": \"In\", \"attributes\": {\"skills\": [\"fr\"], \"level\": 3}},"
             "{\"name\": \"Cyd\", \"activity\": \"In\", \"attributes\": {\"skills\": [\"fr\", \"de\"], \"level\": 2}}",
         .more = oneCall});
    QCOMPARE(centre.story(), "Cyd pending");
}

void TestOffers::routesByTheWorkflowsExpressions()
{
    Centre centre({.queue = "}, {\"name\": \"Vip\"",
                   .workflow = ", \"filters\": [{\"expression\": \"vip == true\", \"queue\": \"Vip\"}]"});
    NewTask task;
    task.workflow = centre.state().workflows.begin()->first;
    task.channel = centre.state().channels.begin()->first;
    task.attributes = "{\"vip\":true}";
    const Id vip = centre.world().createTask(task);
    task.attributes = "{\"vip\":false}";
    const Id plain = centre.world().createTask(task);
    QCOMPARE(centre.state().queues.at(centre.state().tasks.at(vip).queue).name, "Vip");
    QCOMPARE(centre.state().queues.at(centre.state().tasks.at(plain).queue).name, "Q");
}

namespace {

/// Ann alone fits the queue "Vip", which a workflow tries first.
Pieces withVip(const QByteArray &line, const QByteArray &annsActivity)
{
    return {.queue = "}, {\"name\": \"Vip\", \"targetWorkers\": \"vip == true\"",
            .workflow = ", \"defaultTimeout\": 100, \"filters\": [{\"name\": \"Vips\", \"expression\": \"vip == "
                        "true\", \"queue\": \"Vip\"" +
                        line + "}]",
            .workers = "{\"name\": \"Ann\", \"activity\": \"" + annsActivity + "\", \"attributes\": {\"vip\": true}}",
            .more = ", \"script\": [{\"at\": 1, \"do\": \"task-arrives\", \"task\": {\"key\": \"call\", "
                    "\"attributes\": {\"vip\": true}}}]"};
}

QByteArray typesOf(const Centre &centre)
{
    QByteArrayList types;
    centre.state().events.forward({}, [&types](const Event &event) {
        types.append(wireWord(event.type).toByteArray());
        return true;
    });
    return types.join(' ');
}

QByteArray queueOf(const Centre &centre)
{
    return centre.state().queues.at(centre.task()->queue).name;
}

} // namespace

void TestOffers::aLineWhoseQueueHasNobodyIsPassedOver()
{
    Centre away(withVip(", \"skipIfNobody\": true", "Away"));
    away.pass(Second);
    QCOMPARE(queueOf(away), "Q");
    QCOMPARE(typesOf(away),
             "task.created workflow.entered workflow.skipped workflow.target-matched task-queue.entered");
    Centre there(withVip(", \"skipIfNobody\": true", "In"));
    there.pass(Second);
    QCOMPARE(queueOf(there), "Vip");
    QCOMPARE(there.events("workflow.skipped"), 0);
    QCOMPARE(there.events("workflow.target-matched"), 1);
}

void TestOffers::movesToTheDefaultQueueWhenALineLosesPatience()
{
    Centre centre(withVip(", \"timeout\": 60", "Away"));
    centre.pass(61 * Second - 1);
    QCOMPARE(queueOf(centre), "Vip");
    const quint32 version = centre.task()->version;
    centre.pass(1);
    QCOMPARE(queueOf(centre), "Q");
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    QVERIFY(centre.task()->version > version);
    QCOMPARE(typesOf(centre), "task.created workflow.entered workflow.target-matched task-queue.entered "
                              "task-queue.timeout task-queue.moved workflow.target-matched task-queue.entered");
    centre.pass(100 * Second - 1);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    centre.pass(1);
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
    QVERIFY(typesOf(centre).endsWith("task-queue.timeout workflow.timeout task.canceled"));
}

void TestOffers::anOpenOfferIsWaitedForBeforeTheQueueIsLeft()
{
    Centre centre(withVip(", \"timeout\": 20", "In"));
    centre.pass(25 * Second);
    QCOMPARE(centre.story(), "Ann pending");
    QCOMPARE(queueOf(centre), "Vip");
    centre.pass(6 * Second);
    QCOMPARE(centre.story(), "Ann timeout");
    QCOMPARE(queueOf(centre), "Q");
}

void TestOffers::waitsUntilSomebodyIsAvailable()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}", .more = oneCall});
    centre.pass(Minute);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    QVERIFY(centre.task()->reservations.empty());
    centre.world().setWorkerActivity(centre.worker("Ann"), centre.activity("In"), false);
    QCOMPARE(centre.story(), "Ann pending");
}

void TestOffers::offersTheMoreUrgentFirst()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}",
                   .more = ", \"tasks\": [{\"key\": \"old\", \"age\": 50}, {\"key\": \"call\", \"priority\": 5}]"});
    centre.world().setWorkerActivity(centre.worker("Ann"), centre.activity("In"), false);
    QCOMPARE(centre.story("call"), "Ann pending");
    QVERIFY(centre.task("old")->reservations.empty());
}

void TestOffers::keepsToTheCapacityOfAChannel()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\", \"channels\": {\"voice\": 2}}",
                   .more = ", \"tasks\": [{\"key\": \"a\"}, {\"key\": \"b\"}, {\"key\": \"c\"}]"});
    QCOMPARE(centre.story("a"), "Ann pending");
    QCOMPARE(centre.story("b"), "Ann pending");
    QVERIFY(centre.task("c")->reservations.empty());
    const Outcome accepted = centre.set(centre.reservation(-1, "a"), ReservationStatus::Accepted);
    QVERIFY(!accepted);
    QVERIFY(centre.task("c")->reservations.empty());
    const Outcome completed = centre.set(centre.reservation(-1, "a"), ReservationStatus::Completed);
    QVERIFY(!completed);
    QCOMPARE(centre.story("c"), "Ann pending");
}

void TestOffers::timesOutAndOffersToTheNext()
{
    Centre centre({.more = oneCall});
    centre.pass(30 * Second - 1);
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(1);
    QCOMPARE(centre.story(), "Ann timeout, Bob pending");
    QCOMPARE(centre.reservation(0).version, 1u);
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    centre.pass(60 * Second);
    QCOMPARE(centre.story(), "Ann timeout, Bob timeout, Cyd timeout");
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    QCOMPARE(centre.events("reservation.timeout"), 3);
}

void TestOffers::whoLetsAnOfferRunOutIsSentAwayAndReturns()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\", \"returnsAfter\": 10}", .more = oneCall});
    centre.pass(30 * Second);
    QCOMPARE(centre.activityOf("Ann"), "Away");
    centre.pass(10 * Second);
    QCOMPARE(centre.activityOf("Ann"), "In");
    QCOMPARE(centre.story(), "Ann timeout, Ann pending");
}

void TestOffers::rejectionOffersToTheNext()
{
    Centre centre({.more = oneCall});
    const Outcome rejected = centre.set(centre.reservation(), ReservationStatus::Rejected, centre.activity("Away"));
    QVERIFY(!rejected);
    QCOMPARE(centre.activityOf("Ann"), "Away");
    QCOMPARE(centre.story(), "Ann rejected, Bob pending");
}

void TestOffers::rejectionWithoutAnActivityComesBackAtOnce()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\"}", .more = oneCall});
    const Outcome rejected = centre.set(centre.reservation(), ReservationStatus::Rejected);
    QVERIFY(!rejected);
    QCOMPARE(centre.story(), "Ann rejected, Ann pending");
}

void TestOffers::rescindsTheOthersWhenOneAccepts()
{
    Centre centre({.queue = ", \"maxReservedWorkers\": 3, \"reservationActivity\": \"Ringing\"", .more = oneCall});
    QCOMPARE(centre.story(), "Ann pending, Bob pending, Cyd pending");
    QCOMPARE(centre.activityOf("Cyd"), "Ringing");
    const Outcome accepted = centre.set(centre.reservation(1), ReservationStatus::Accepted);
    QVERIFY(!accepted);
    QCOMPARE(centre.story(), "Ann rescinded, Bob accepted, Cyd rescinded");
    QCOMPARE(centre.activityOf("Cyd"), "In");
    QCOMPARE(centre.events("reservation.rescinded"), 2);
    QCOMPARE(centre.task()->status, TaskStatus::Assigned);
}

void TestOffers::severalOffersEndBeforeTheTaskWaitsAgain()
{
    Centre centre({.queue = ", \"maxReservedWorkers\": 2",
                   .workers = "{\"name\": \"Ann\", \"activity\": \"In\"}, {\"name\": \"Bob\", \"activity\": \"In\"}",
                   .more = oneCall});
    const Outcome first = centre.set(centre.reservation(0), ReservationStatus::Rejected, centre.activity("Away"));
    QVERIFY(!first);
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    const Outcome second = centre.set(centre.reservation(1), ReservationStatus::Rejected, centre.activity("Away"));
    QVERIFY(!second);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
}

void TestOffers::aThousandRejectionsCancelTheTask()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\"}", .more = oneCall});
    for (int i = 0; i < 999; ++i) {
        const Outcome rejected = centre.set(centre.reservation(), ReservationStatus::Rejected);
        QVERIFY(!rejected);
    }
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    QCOMPARE(centre.task()->reservations.size(), size_t(1000));
    const Outcome last = centre.set(centre.reservation(), ReservationStatus::Rejected);
    QVERIFY(!last);
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
    QCOMPARE(centre.task()->reason, "Max Assignment Count");
    QCOMPARE(centre.events("task.canceled"), 1);
}

void TestOffers::activitiesFollowReservationAndAssignment()
{
    Centre centre(
        {.queue = ", \"reservationActivity\": \"Ringing\", \"assignmentActivity\": \"Talking\"", .more = oneCall});
    QCOMPARE(centre.activityOf("Ann"), "Ringing");
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Accepted));
    QCOMPARE(centre.activityOf("Ann"), "Talking");
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Wrapping));
    QCOMPARE(centre.activityOf("Ann"), "Talking");
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Completed));
    QCOMPARE(centre.activityOf("Ann"), "In");
    QCOMPARE(centre.task()->status, TaskStatus::Completed);
    QCOMPARE(centre.events("worker.activity.update"), 3);
}

void TestOffers::dequeueEndsInThePostWorkActivity()
{
    Centre centre({.more = oneCall});
    const QByteArray notes = centre.state().sids.text(Kind::Activity, centre.activity("Notes"));
    QVERIFY(!centre.instruct(centre.reservation(),
                             "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeuePostWorkActivitySid=" + notes));
    centre.pass(Assumptions::RingsFor);
    QCOMPARE(centre.story(), "Ann accepted");
    QVERIFY(!attribute(centre.task()->attributes, "worker_call_sid"_L1).isEmpty());
    centre.world().callerHangsUp(centre.task()->id);
    QCOMPARE(centre.story(), "Ann completed");
    QCOMPARE(centre.task()->status, TaskStatus::Completed);
    QCOMPARE(centre.activityOf("Ann"), "Notes");
}

void TestOffers::rejectingPendingOffersWhenGoingAway()
{
    Centre centre({.more = oneCall});
    centre.world().setWorkerActivity(centre.worker("Ann"), centre.activity("Away"), true);
    QCOMPARE(centre.story(), "Ann rejected, Bob pending");
    centre.world().setWorkerActivity(centre.worker("Bob"), centre.activity("Away"), false);
    QCOMPARE(centre.story(), "Ann rejected, Bob pending");
}

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
