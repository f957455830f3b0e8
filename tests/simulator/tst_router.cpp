#include "simulator/world/router.h"
#include "support/centre.h"

#include <QTest>

using namespace Simulator;

namespace {

/// A state that no world lives in: Ann, Bob and Cyd are there, Ann the longest.
State stateOf(const Pieces &pieces = {})
{
    return scenarioOf(pieces).state;
}

Id named(const State &state, const char *name)
{
    for (const auto &[id, worker] : state.workers) {
        if (worker.name == name)
            return id;
    }
    return 0;
}

Task &addTask(State &state, int priority = 0, Time age = 0)
{
    Task task;
    task.id = state.nextId();
    task.priority = priority;
    task.virtualStart = state.now - age;
    task.queue = state.queues.begin()->first;
    task.workflow = state.workflows.begin()->first;
    task.channel = state.channels.begin()->first;
    return state.tasks[task.id] = task;
}

/// Whom the router asks for what, each marked as being asked: "Ann 7, Bob 8" with the tasks' priorities.
QByteArray offersOf(Router &router, State &state)
{
    QByteArrayList offers;
    router.dispatch([&](Task &task, Worker &worker) {
        Reservation reservation;
        reservation.id = state.nextId();
        reservation.task = task.id;
        reservation.worker = worker.id;
        task.open.push_back(reservation.id);
        worker.open.push_back(reservation.id);
        state.reservations[reservation.id] = reservation;
        offers.append(worker.name + ' ' + QByteArray::number(task.priority));
    });
    return offers.join(", ");
}

void knowAll(Router &router, State &state)
{
    for (auto &[id, worker] : state.workers)
        router.updateWorker(worker);
    for (const auto &[id, task] : state.tasks)
        router.updateTask(task);
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostUrgentGoesToWhoIsIdleLongest();
    void theOldestOfEquallyUrgentOnesIsFirst();
    void aFullOrAbsentWorkerIsNotAsked();
    void whatIsForgottenIsNotOffered();
    void asManyAreAskedAsTheQueueWants();
    void aTargetIsAskedAlone();
    void theFirstLineThatFitsIsTheTarget();
};

void TestRouter::theMostUrgentGoesToWhoIsIdleLongest()
{
    State state = stateOf();
    addTask(state, 1);
    addTask(state, 5);
    Router router(state);
    knowAll(router, state);
    QCOMPARE(offersOf(router, state), "Ann 5, Bob 1");
    QCOMPARE(offersOf(router, state), "");
}

void TestRouter::theOldestOfEquallyUrgentOnesIsFirst()
{
    State state = stateOf();
    const Id young = addTask(state, 3, Second).id;
    const Id old = addTask(state, 3, Minute).id;
    Router router(state);
    knowAll(router, state);
    std::vector<Id> order;
    router.dispatch([&](Task &task, Worker &worker) {
        order.push_back(task.id);
        task.open.push_back(1);
        worker.activity = 0;
    });
    QCOMPARE(order, (std::vector<Id>{old, young}));
}

void TestRouter::aFullOrAbsentWorkerIsNotAsked()
{
    State state = stateOf();
    state.workers.at(named(state, "Ann")).activity = state.workspace.timeoutActivity;
    state.workers.at(named(state, "Bob")).channels.front().capacity = 0;
    addTask(state, 1);
    addTask(state, 2);
    Router router(state);
    knowAll(router, state);
    QCOMPARE(offersOf(router, state), "Cyd 2");
    state.workers.at(named(state, "Cyd")).channels.front().capacity = 2;
    QCOMPARE(offersOf(router, state), "Cyd 1");
}

void TestRouter::whatIsForgottenIsNotOffered()
{
    State state = stateOf();
    const Id gone = addTask(state, 1).id;
    Task &assigned = addTask(state, 2);
    Router router(state);
    knowAll(router, state);
    router.forgetTask(gone);
    assigned.status = TaskStatus::Assigned;
    router.updateTask(assigned);
    QCOMPARE(offersOf(router, state), "");
}

void TestRouter::asManyAreAskedAsTheQueueWants()
{
    State state = stateOf({.queue = ", \"maxReservedWorkers\": 2"});
    addTask(state, 1);
    Router router(state);
    knowAll(router, state);
    QCOMPARE(offersOf(router, state), "Ann 1, Bob 1");
}

void TestRouter::aTargetIsAskedAlone()
{
    State state = stateOf();
    addTask(state, 1).routingTarget = named(state, "Cyd");
    Router router(state);
    knowAll(router, state);
    QCOMPARE(offersOf(router, state), "Cyd 1");
}

void TestRouter::theFirstLineThatFitsIsTheTarget()
{
    State state = stateOf({.queue = "}, {\"name\": \"Vip\", \"targetWorkers\": \"vip == true\"",
                           .workflow = ", \"defaultTimeout\": 100, \"filters\": [{\"expression\": \"vip == true\", "
                                       "\"queue\": \"Vip\", \"timeout\": 7, \"skipIfNobody\": true}]"});
    const Workflow &workflow = state.workflows.begin()->second;
    Router router(state);
    knowAll(router, state);
    const QueueTarget skipped = router.targetFor(workflow, "{\"vip\": true}");
    QCOMPARE(state.queues.at(skipped.queue).name, "Q");
    QCOMPARE(skipped.route, Event::DefaultRoute);
    QCOMPARE(skipped.timeout, 100);
    QCOMPARE(skipped.skipped, std::vector<int>{0});
    Worker &ann = state.workers.at(named(state, "Ann"));
    ann.attributes = "{\"vip\": true}";
    router.updateWorker(ann);
    const QueueTarget fits = router.targetFor(workflow, "{\"vip\": true}");
    QCOMPARE(state.queues.at(fits.queue).name, "Vip");
    QCOMPARE(fits.route, 0);
    QCOMPARE(fits.timeout, 7);
    QVERIFY(fits.skipped.empty());
    QCOMPARE(state.queues.at(router.targetFor(workflow, "{}").queue).name, "Q");
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
