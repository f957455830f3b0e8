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
    void aTargetWhereNobodyIsAvailableIsSkipped();
    void aTaskLeavesItsWorkflowWhereItsLastTargetIsSkipped();
    void goesOnFromTargetToTargetByItsAge();
    void aTargetThatOnlyProlongsMovesNothing();
    void anOpenOfferIsWaitedForBeforeTheTargetIsLeft();
    void aDelayHoldsATaskBack();
    void newAttributesRouteATaskAnew();
    void newAttributesWaitForAnOpenOffer();
    void oneOfSeveralOffersHoldsATaskToo();
    void skipIfIsLookedAtAgainWhenAnOfferEnded();
    void aWaitingTaskIsNotSkippedLater();
    void aTaskGoesOnByTheConfigurationItCameWith();
    void whatNothingMatchesIsCanceled();
    void aRoutingTargetGoesBeforeTheWorkflow();
    void theNewestIsFirstInALifoQueue();
    void duringAPauseNothingFollows();
    void whoWorkedLastIsAskedLast();
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
                   .filters = "{\"expression\": \"vip == true\", \"targets\": [{\"queue\": \"Vip\"}]}"});
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
Pieces withVip(const QByteArray &target, const QByteArray &annsActivity, const QByteArray &targets = {})
{
    return {.queue = "}, {\"name\": \"Vip\", \"targetWorkers\": \"vip == true\"",
            .filters = "{\"filter_friendly_name\": \"Vips\", \"expression\": \"vip == true\", \"targets\": "
                       "[{\"queue\": \"Vip\"" +
                       target + "}" + targets + "]}",
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

void TestOffers::aTargetWhereNobodyIsAvailableIsSkipped()
{
    const QByteArray skips = ", \"skip_if\": \"workers.available == 0\"";
    Centre away(withVip(skips, "Away"));
    away.pass(Second);
    QCOMPARE(queueOf(away), "Q");
    QCOMPARE(typesOf(away), "task.created workflow.entered workflow.target-matched task-queue.entered");
    Centre there(withVip(skips, "In"));
    there.pass(Second);
    QCOMPARE(queueOf(there), "Vip");
    QCOMPARE(there.events("workflow.target-matched"), 1);
}

void TestOffers::aTaskLeavesItsWorkflowWhereItsLastTargetIsSkipped()
{
    Centre centre(withVip(", \"timeout\": 60", "Away", ", {\"queue\": \"Q\", \"skip_if\": \"1==1\"}"));
    centre.pass(61 * Second - 1);
    QCOMPARE(queueOf(centre), "Vip");
    centre.pass(1);
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
    QCOMPARE(centre.task()->reason, "Task canceled on Workflow timeout");
    QVERIFY(typesOf(centre).endsWith("task-queue.timeout workflow.skipped task.canceled"));
}

void TestOffers::goesOnFromTargetToTargetByItsAge()
{
    Centre centre(withVip(", \"timeout\": 60, \"priority\": 5", "Away", ", {\"queue\": \"Q\", \"timeout\": 100}"));
    centre.pass(61 * Second - 1);
    QCOMPARE(queueOf(centre), "Vip");
    QCOMPARE(centre.task()->priority, 5);
    const quint32 version = centre.task()->version;
    centre.pass(1);
    QCOMPARE(queueOf(centre), "Q");
    QCOMPARE(centre.task()->queued, centre.state().now);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    QVERIFY(centre.task()->version > version);
    QCOMPARE(typesOf(centre), "task.created workflow.entered workflow.target-matched task-queue.entered "
                              "task-queue.timeout task-queue.moved workflow.target-matched task-queue.entered");
    centre.pass(100 * Second - 1);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    centre.pass(1);
    // The default filter is no net.
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
    QCOMPARE(centre.task()->reason, "Task canceled on Workflow timeout");
    QVERIFY(typesOf(centre).endsWith("task-queue.timeout workflow.timeout task.canceled"));
}

void TestOffers::aTargetThatOnlyProlongsMovesNothing()
{
    Centre centre(withVip(", \"timeout\": 10", "Away", ", {}"));
    centre.pass(12 * Second);
    QCOMPARE(queueOf(centre), "Vip");
    QCOMPARE(centre.task()->standing->step.target, size_t(1));
    QVERIFY(typesOf(centre).endsWith("task-queue.timeout workflow.target-matched"));
    centre.pass(Hour);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
}

void TestOffers::anOpenOfferIsWaitedForBeforeTheTargetIsLeft()
{
    Centre centre(withVip(", \"timeout\": 20", "In", ", {\"queue\": \"Q\", \"timeout\": 100}"));
    centre.pass(25 * Second);
    QCOMPARE(centre.story(), "Ann pending");
    QCOMPARE(queueOf(centre), "Vip");
    centre.pass(6 * Second);
    QCOMPARE(centre.story(), "Ann timeout");
    QCOMPARE(queueOf(centre), "Q");
}

void TestOffers::aDelayHoldsATaskBack()
{
    Centre centre(withVip(", \"timeout\": 20, \"expression\": \"1==0\"", "In", ", {}"));
    centre.pass(20 * Second);
    QVERIFY(centre.task()->reservations.empty());
    centre.pass(Second);
    QCOMPARE(centre.story(), "Ann pending");
}

void TestOffers::newAttributesRouteATaskAnew()
{
    Centre centre(withVip(", \"timeout\": 60", "Away"));
    centre.pass(31 * Second);
    TaskChange change;
    change.attributes = "{\"vip\": true, \"n\": 1}";
    centre.world().updateTask(centre.task()->id, change);
    QCOMPARE(queueOf(centre), "Vip");
    QCOMPARE(centre.events("workflow.target-matched"), 1);
    QCOMPARE(centre.task()->standing->since, 0);
    change.attributes = "{\"vip\": false}";
    centre.world().updateTask(centre.task()->id, change);
    QCOMPARE(queueOf(centre), "Q");
    QVERIFY(typesOf(centre).endsWith("task.updated task-queue.moved workflow.target-matched task-queue.entered"));
    // It has all of its time again.
    change.attributes = "{\"vip\": true}";
    centre.world().updateTask(centre.task()->id, change);
    QCOMPARE(queueOf(centre), "Vip");
    centre.pass(60 * Second - 1);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    centre.pass(1);
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
}

void TestOffers::newAttributesWaitForAnOpenOffer()
{
    Centre centre(withVip({}, "In"));
    centre.pass(2 * Second);
    QCOMPARE(centre.story(), "Ann pending");
    TaskChange change;
    change.attributes = "{}";
    centre.world().updateTask(centre.task()->id, change);
    QCOMPARE(queueOf(centre), "Vip");
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Rejected, centre.activity("Away")));
    QCOMPARE(queueOf(centre), "Q");
}

void TestOffers::oneOfSeveralOffersHoldsATaskToo()
{
    Pieces pieces = withVip({}, "In");
    pieces.queue += ", \"maxReservedWorkers\": 2";
    Centre centre(pieces);
    centre.pass(2 * Second);
    QCOMPARE(centre.story(), "Ann pending");
    TaskChange change;
    change.attributes = "{}";
    centre.world().updateTask(centre.task()->id, change);
    QCOMPARE(queueOf(centre), "Vip");
}

void TestOffers::skipIfIsLookedAtAgainWhenAnOfferEnded()
{
    Centre centre(withVip(", \"skip_if\": \"workers.available == 0\"", "In"));
    const Id ann = centre.worker("Ann");
    const Id voice = centre.state().workers.at(ann).channels.front().id;
    centre.world().setWorkerChannel(ann, voice, 0, true);
    centre.pass(2 * Second);
    QVERIFY(centre.task()->reservations.empty());
    centre.world().setWorkerChannel(ann, voice, 1, true);
    QCOMPARE(centre.story(), "Ann pending");
    centre.world().setWorkerActivity(ann, centre.activity("Away"), false);
    QCOMPARE(queueOf(centre), "Vip");
    centre.pass(30 * Second);
    QCOMPARE(centre.story(), "Ann timeout");
    QCOMPARE(queueOf(centre), "Q");
}

void TestOffers::aWaitingTaskIsNotSkippedLater()
{
    Centre centre(withVip(", \"skip_if\": \"workers.available == 0\"", "In"));
    const Id ann = centre.worker("Ann");
    centre.world().setWorkerChannel(ann, centre.state().workers.at(ann).channels.front().id, 0, true);
    centre.pass(2 * Second);
    QCOMPARE(queueOf(centre), "Vip");
    QVERIFY(centre.task()->reservations.empty());
    centre.world().setWorkerActivity(ann, centre.activity("Away"), false);
    TaskChange change;
    change.priority = 4;
    centre.world().updateTask(centre.task()->id, change);
    centre.pass(Minute);
    QCOMPARE(queueOf(centre), "Vip");
}

void TestOffers::aTaskGoesOnByTheConfigurationItCameWith()
{
    Centre centre(withVip(", \"timeout\": 10", "Away", ", {\"queue\": \"Q\"}"));
    centre.pass(2 * Second);
    const Id task = centre.task()->id;
    State state = centre.world().releaseState();
    Workflow &workflow = state.workflows.begin()->second;
    auto onlyVip = *workflow.routing;
    onlyVip.filters.front().targets.pop_back();
    onlyVip.defaultQueue.clear();
    workflow.routing = std::make_shared<const Routing::Workflow>(onlyVip);
    const Id q = state.queues.begin()->first;
    World world(std::move(state));
    const Outcome refusal = world.deleteQueue(q);
    QVERIFY(refusal && refusal->message.endsWith("may still come to it"));
    world.advanceTo(world.now() + 20 * Second);
    QCOMPARE(world.state().tasks.at(task).queue, q);
    // Routed anew it goes by the one that there is now.
    world.reevaluateTasks(world.state().workflows.begin()->first);
    QVERIFY(world.state().tasks.at(task).queue != q);
    QVERIFY(!world.deleteQueue(q));
}

void TestOffers::whatNothingMatchesIsCanceled()
{
    Pieces pieces = withVip({}, "In");
    Scenario scenario = scenarioOf(pieces);
    auto bare = *scenario.state.workflows.begin()->second.routing;
    bare.defaultQueue.clear();
    scenario.state.workflows.begin()->second.routing = std::make_shared<const Routing::Workflow>(bare);
    World world(std::move(scenario.state));
    NewTask task;
    task.workflow = world.state().workflows.begin()->first;
    task.channel = world.state().channels.begin()->first;
    const Id id = world.createTask(task);
    QCOMPARE(world.state().tasks.at(id).status, TaskStatus::Canceled);
    QCOMPARE(world.state().tasks.at(id).reason, Assumptions::UnmatchedReason);
}

void TestOffers::aRoutingTargetGoesBeforeTheWorkflow()
{
    Centre centre({.queue = "}, {\"name\": \"Vip\", \"targetWorkers\": \"vip == true\"",
                   .filters = "{\"expression\": \"\", \"targets\": [{\"queue\": \"Vip\", \"timeout\": 5}]}"});
    NewTask task;
    task.workflow = centre.state().workflows.begin()->first;
    task.channel = centre.state().channels.begin()->first;
    task.routingTarget = centre.worker("Cyd");
    const Id forCyd = centre.world().createTask(task);
    const auto workerOf = [&centre](Id id) {
        const Task &made = centre.state().tasks.at(id);
        return made.open.empty() ? Id(0) : centre.state().reservations.at(made.open.front()).worker;
    };
    QCOMPARE(workerOf(forCyd), centre.worker("Cyd"));
    task.routingTarget = centre.state().queues.begin()->first;
    const Id forQueue = centre.world().createTask(task);
    QCOMPARE(workerOf(forQueue), centre.worker("Ann"));
    QCOMPARE(centre.state().tasks.at(forQueue).queue, task.routingTarget);
    task.routingTarget = centre.worker("Cyd");
    const Id waits = centre.world().createTask(task);
    centre.pass(10 * Second);
    QCOMPARE(centre.state().tasks.at(waits).status, TaskStatus::Pending);
}

void TestOffers::theNewestIsFirstInALifoQueue()
{
    Centre centre({.queue = ", \"fifo\": false",
                   .workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}",
                   .more = ", \"tasks\": [{\"key\": \"old\", \"age\": 50}, {\"key\": \"call\", \"age\": 10}]"});
    centre.world().setWorkerActivity(centre.worker("Ann"), centre.activity("In"), false);
    QCOMPARE(centre.story("call"), "Ann pending");
}

void TestOffers::duringAPauseNothingFollows()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}", .more = oneCall});
    {
        const World::Pause pause(centre.world());
        centre.world().setWorkerActivity(centre.worker("Ann"), centre.activity("In"), false);
        QCOMPARE(centre.activityOf("Ann"), "In");
        QVERIFY(centre.task()->reservations.empty());
    }
    QCOMPARE(centre.story(), "Ann pending");
}

void TestOffers::whoWorkedLastIsAskedLast()
{
    Centre centre({.more = oneCall + QByteArray()});
    QCOMPARE(centre.story(), "Ann pending");
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Accepted));
    centre.pass(Minute);
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Completed));
    NewTask task;
    task.workflow = centre.state().workflows.begin()->first;
    task.channel = centre.state().channels.begin()->first;
    QByteArrayList asked;
    for (int i = 0; i < 3; ++i) {
        const Id id = centre.world().createTask(task);
        const Task &made = centre.state().tasks.at(id);
        asked.append(centre.state().workers.at(centre.state().reservations.at(made.open.at(0)).worker).name);
    }
    QCOMPARE(asked.join(' '), "Bob Cyd Ann");
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
