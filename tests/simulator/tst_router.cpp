#include "simulator/world/router.h"
#include "support/centre.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <array>

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

void nobodyMoves(Task &, const Routing::Decision &)
{
    QFAIL("a task moves");
}

/// Whom the router asks for what, each marked as being asked: "Ann 7, Bob 8" with the tasks' priorities.
QByteArray offersOf(Router &router, State &state)
{
    QByteArrayList offers;
    const auto offer = [&](Task &task, Worker &worker) {
        Reservation reservation;
        reservation.id = state.nextId();
        reservation.task = task.id;
        reservation.worker = worker.id;
        task.open.push_back(reservation.id);
        worker.open.push_back(reservation.id);
        state.reservations[reservation.id] = reservation;
        router.touchWorker(worker.id);
        offers.append(worker.name + ' ' + QByteArray::number(task.priority));
    };
    router.dispatch(offer, nobodyMoves);
    return offers.join(", ");
}

void knowAll(Router &router, State &state)
{
    router.rebuild();
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
    void decidesWithWhoIsThere();
    void whoIsInAQueueFollowsWhatHeDoes();
    void peopleComeAndGo();
    void aTaskThatWaitsIsWhereADecisionSays_data();
    void aTaskThatWaitsIsWhereADecisionSays();
    void nobodyIsLeftWhoCouldBeAsked_data();
    void nobodyIsLeftWhoCouldBeAsked();
    void aBacklogIsNotLookedAtAgainAndAgain();
};

namespace {

/// Up to four filters of up to three targets with what moves a task on: timeouts, skips, priorities, other queues.
QByteArray randomFilters(Random &random)
{
    static constexpr std::array skips{"1==1", "1==0", "workers.available == 0", "workers.unavailable > 1"};
    QByteArrayList filters;
    for (quint64 filter = random.below(4) + 1; filter > 0; --filter) {
        QByteArrayList targets;
        for (quint64 target = random.below(3) + 1; target > 0; --target) {
            QByteArrayList members;
            if (targets.isEmpty() || random.chance(0.5))
                members += random.chance(0.5) ? R"("queue": "Q")" : R"("queue": "Other")";
            if (random.chance(0.7))
                members += "\"timeout\": " + QByteArray::number(random.below(20) + 1);
            if (random.chance(0.3))
                members += "\"priority\": " + QByteArray::number(random.below(9));
            if (random.chance(0.3))
                members += QByteArray("\"skip_if\": \"") + skips[random.below(skips.size())] + '"';
            targets += '{' + members.join(", ") + '}';
        }
        filters += R"({"expression": "kind )" + QByteArray(random.chance(0.7) ? "==" : "!=") + R"( 1", "targets": [)" +
                   targets.join(", ") + "]}";
    }
    return filters.join(", ");
}

} // namespace

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
    const auto offer = [&](Task &task, Worker &worker) {
        order.push_back(task.id);
        Reservation reservation;
        reservation.id = state.nextId();
        reservation.worker = worker.id;
        state.reservations[reservation.id] = reservation;
        task.open.push_back(reservation.id);
        worker.activity = 0;
        router.touchWorker(worker.id);
    };
    router.dispatch(offer, nobodyMoves);
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
    router.touchWorker(named(state, "Cyd"));
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

void TestRouter::decidesWithWhoIsThere()
{
    State state = stateOf({.queue = "}, {\"name\": \"Vip\", \"targetWorkers\": \"vip == true\"",
                           .filters = "{\"expression\": \"vip == true\", \"targets\": [{\"queue\": \"Vip\", "
                                      "\"timeout\": 7, \"priority\": 3, \"skip_if\": \"workers.available == 0\"}]}"});
    Router router(state);
    router.rebuild();
    Task task;
    task.workflow = state.workflows.begin()->first;
    task.channel = state.channels.begin()->first;
    task.created = state.now;
    task.attributes = "{\"vip\": true}";
    const auto queueOf = [&state](const Routing::Decision &decision) {
        return state.queues.at(*state.sids.read(Kind::TaskQueue, decision.queue.toLatin1())).name;
    };
    const Routing::Decision skipped = router.decide(task);
    QCOMPARE(queueOf(skipped), "Q");
    QVERIFY(skipped.standing.step.isDefault());
    QCOMPARE(skipped.left.size(), size_t(1));
    Worker &ann = state.workers.at(named(state, "Ann"));
    ann.attributes = "{\"vip\": true}";
    router.updateWorker(ann);
    const Routing::Decision fits = router.decide(task);
    QCOMPARE(queueOf(fits), "Vip");
    QCOMPARE(fits.kind, Routing::Decision::Kind::Asks);
    QCOMPARE(fits.priority, 3);
    QCOMPARE(fits.endsAt, 7000);
    task.attributes = "{}";
    QCOMPARE(queueOf(router.decide(task)), "Q");
}

void TestRouter::whoIsInAQueueFollowsWhatHeDoes()
{
    State state = stateOf({.queue = ", \"targetWorkers\": \"channel.voice.assigned_tasks == 0 AND activity_name == "
                                    "'In' AND friendly_name != 'Cyd'\""});
    Router router(state);
    router.rebuild();
    const auto isIn = [&state](const char *name) { return !state.workers.at(named(state, name)).queues.empty(); };
    QVERIFY(isIn("Ann"));
    QVERIFY(!isIn("Cyd"));
    Worker &ann = state.workers.at(named(state, "Ann"));
    ann.activity = state.workspace.timeoutActivity;
    router.touchWorker(ann.id);
    QVERIFY(!isIn("Ann"));
    Worker &bob = state.workers.at(named(state, "Bob"));
    Reservation reservation;
    reservation.id = state.nextId();
    reservation.task = addTask(state).id;
    state.reservations[reservation.id] = reservation;
    bob.open.push_back(reservation.id);
    router.touchWorker(bob.id);
    QVERIFY(isIn("Bob"));
    state.reservations[reservation.id].status = ReservationStatus::Accepted;
    router.touchWorker(bob.id);
    QVERIFY(!isIn("Bob"));
}

void TestRouter::peopleComeAndGo()
{
    State state = stateOf();
    addTask(state, 4);
    Router router(state);
    knowAll(router, state);
    const Id ann = named(state, "Ann");
    Worker dot = state.workers.at(ann);
    dot.id = state.nextId();
    dot.name = "Dot";
    dot.statusChanged = 0;
    router.updateWorker(state.workers[dot.id] = dot);
    router.touchWorker(ann);
    router.forgetWorker(ann);
    state.workers.erase(ann);
    addTask(state, 3);
    addTask(state, 2);
    addTask(state, 1);
    for (const auto &[id, task] : state.tasks)
        router.updateTask(task);
    QCOMPARE(offersOf(router, state), "Dot 4, Bob 3, Cyd 2");
}

void TestRouter::aTaskThatWaitsIsWhereADecisionSays_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

// The world goes from step to step as time passes, a decision looks back from an age: over the same people they agree.
void TestRouter::aTaskThatWaitsIsWhereADecisionSays()
{
    QFETCH(quint64, seed);
    Random random(seed);
    int canceled = 0;
    int moved = 0;
    for (int round = 0; round < 20; ++round) {
        Centre centre({.queue = "}, {\"name\": \"Other\", \"targetWorkers\": \"other == true\"",
                       .filters = randomFilters(random),
                       .workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}, {\"name\": \"Bob\", \"activity\": "
                                  "\"Away\", \"attributes\": {\"other\": true}}"});
        NewTask task;
        task.workflow = centre.state().workflows.begin()->first;
        task.channel = centre.state().channels.begin()->first;
        task.attributes = random.chance(0.8) ? R"({"kind": 1})" : R"({"kind": 2})";
        const Id id = centre.world().createTask(task);
        for (int age = 0; age <= 60; age += 5) {
            const Task &lives = centre.state().tasks.at(id);
            const Routing::Workflow &workflow = *centre.state().workflows.begin()->second.routing;
            std::vector<Routing::WorkerFacts> workers;
            for (const auto &[worker, person] : centre.state().workers)
                workers.push_back(factsOf(centre.state(), person));
            std::vector<Routing::QueueFacts> queues;
            for (const auto &[queue, place] : centre.state().queues)
                queues.push_back(
                    {QString::fromLatin1(centre.state().sids.text(Kind::TaskQueue, queue)), {}, place.workers});
            Routing::RoutingTask facts;
            facts.attributes = Routing::Value::fromJson(QJsonDocument::fromJson(task.attributes).object());
            facts.channel = QStringLiteral("voice");
            facts.age = age * Second;
            const Routing::Decision decision = Routing::decide(workflow, facts, {queues, workers});
            const bool isOver = decision.kind == Routing::Decision::Kind::Canceled;
            QCOMPARE(lives.status, isOver ? TaskStatus::Canceled : TaskStatus::Pending);
            canceled += isOver;
            if (!isOver) {
                QCOMPARE(lives.standing->step, decision.standing.step);
                QCOMPARE(centre.state().sids.text(Kind::TaskQueue, lives.queue), decision.queue.toLatin1());
                QCOMPARE(lives.priority, decision.priority);
                moved += decision.standing.step.target > 0;
            }
            centre.pass(5 * Second);
        }
    }
    QVERIFY(canceled > 10);
    QVERIFY(moved > 10);
}

namespace {

/// Somebody changes something; half of what comes to mind is not possible and does nothing.
void doSomething(Centre &centre, Random &random)
{
    World &world = centre.world();
    const State &state = centre.state();
    const auto anyOf = [&random](const auto &table) {
        return table.empty() ? Id(0) : std::next(table.begin(), static_cast<qint64>(random.below(table.size())))->first;
    };
    const Id worker = anyOf(state.workers);
    const Id task = anyOf(state.tasks);
    const QByteArray attributes = "{\"kind\": " + QByteArray::number(random.below(3) + 1) +
                                  ", \"other\": " + (random.chance(0.5) ? "true" : "false") + '}';
    switch (random.below(12)) {
    case 0:
    case 1:
    case 2:
    case 3: {
        NewTask wanted;
        wanted.workflow = state.workflows.begin()->first;
        wanted.channel = state.channels.begin()->first;
        wanted.attributes = attributes;
        wanted.priority = static_cast<int>(random.below(3));
        wanted.ignoreCapacity = random.chance(0.1);
        wanted.routingTarget = random.chance(0.1) ? worker : 0;
        world.createTask(wanted);
        return;
    }
    case 4:
        return world.setWorkerActivity(worker, anyOf(state.activities), random.chance(0.5));
    case 5:
        return world.setWorkerAttributes(worker, attributes);
    case 6:
        return world.setWorkerChannel(worker, state.workers.at(worker).channels.front().id,
                                      static_cast<int>(random.below(3)), random.chance(0.9));
    case 7:
    case 8:
    case 9: {
        const std::vector<Id> &open = state.workers.at(worker).open;
        static constexpr std::array ends{ReservationStatus::Accepted, ReservationStatus::Rejected,
                                         ReservationStatus::Wrapping, ReservationStatus::Completed};
        if (!open.empty())
            static_cast<void>(world.setReservationStatus(open[random.below(open.size())], ends[random.below(4)], 0));
        return;
    }
    case 10:
        if (task != 0 && !isFinished(state.tasks.at(task).status))
            world.updateTask(task, {attributes, static_cast<int>(random.below(5)), {}, {}});
        return;
    default: {
        QueueChange change;
        change.maxReservedWorkers = static_cast<int>(random.below(3)) + 1;
        change.fifo = random.chance(0.5);
        static_cast<void>(world.updateQueue(anyOf(state.queues), change));
        return;
    }
    }
}

/// "WT… could be offered to Ann", as the rules alone say it of the world as it is; empty where it is as it should be.
QByteArray whoIsLeft(const State &state)
{
    std::vector<Routing::WorkerFacts> workers;
    for (const auto &[id, worker] : state.workers)
        workers.push_back(factsOf(state, worker));
    std::vector<Routing::QueueFacts> queues;
    for (const auto &[id, queue] : state.queues)
        queues.push_back({QString::fromLatin1(state.sids.text(Kind::TaskQueue, id)), {}, queue.workers});
    const Routing::Roster roster{queues, workers, state.workspace.multitask, !state.workspace.fifo};
    for (const auto &[id, task] : state.tasks) {
        const Queue *queue = find(state.queues, task.queue);
        const size_t most = queue ? static_cast<size_t>(queue->maxReservedWorkers) : 1;
        const bool waits = task.status == TaskStatus::Pending || (task.status == TaskStatus::Reserved && most > 1);
        if (!waits || task.open.size() >= most)
            continue;
        Routing::RoutingTask facts;
        facts.attributes = Routing::Value::fromJson(QJsonDocument::fromJson(task.attributes).object());
        facts.channel = QStringLiteral("voice");
        facts.ignoresCapacity = task.ignoreCapacity;
        facts.routingTarget = QString::fromLatin1(sidOfTarget(state, task.routingTarget));
        for (const Id open : task.open)
            facts.openWith.push_back(
                QString::fromLatin1(state.sids.text(Kind::Worker, state.reservations.at(open).worker)));
        const auto place = roster.queueAt(QString::fromLatin1(state.sids.text(Kind::TaskQueue, task.queue)));
        const Routing::Target *target = task.standing ? targetAt(*task.routing, task.standing->step) : nullptr;
        const Routing::Selection selection(roster, facts, place, target);
        for (const Routing::WorkerFacts &worker : workers) {
            if (selection.whyNot(worker) == Routing::NotAsked::Asked)
                return state.sids.text(Kind::Task, id) + " could be offered to " + worker.name.toUtf8();
        }
    }
    return {};
}

} // namespace

void TestRouter::nobodyIsLeftWhoCouldBeAsked_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

// Only what changed is looked at; all the same it comes to what looking at everything would.
void TestRouter::nobodyIsLeftWhoCouldBeAsked()
{
    QFETCH(quint64, seed);
    Random random(seed);
    Centre centre({.queue = R"(, "maxReservedWorkers": 2}, {"name": "Other", "targetWorkers": "other == true")",
                   .filters = randomFilters(random) +
                              R"(, {"expression": "kind == 3", "targets": [{"queue": "Q", "expression":
                                   "worker.channel.voice.available_capacity_percentage < 100"}]})"});
    int waiting = 0;
    for (int step = 0; step < 150; ++step) {
        doSomething(centre, random);
        QCOMPARE(whoIsLeft(centre.state()), QByteArray());
        if (random.chance(0.3)) {
            centre.pass(static_cast<Time>(random.below(20)) * Second);
            QCOMPARE(whoIsLeft(centre.state()), QByteArray());
        }
        waiting += static_cast<int>(
            std::count_if(centre.state().tasks.begin(), centre.state().tasks.end(),
                          [](const auto &entry) { return entry.second.status == TaskStatus::Pending; }));
    }
    QVERIFY2(waiting > 100, qPrintable(QString::number(waiting)));
}

// In the time that looking at each of them again would take this does not end.
void TestRouter::aBacklogIsNotLookedAtAgainAndAgain()
{
    State state = stateOf();
    for (auto &[id, worker] : state.workers)
        worker.channels.front().capacity = 0;
    for (int at = 0; at < 20'000; ++at)
        addTask(state);
    Router router(state);
    knowAll(router, state);
    QElapsedTimer timer;
    timer.start();
    for (int at = 0; at < 2'000; ++at) {
        router.touchWorker(state.workers.begin()->first);
        QCOMPARE(offersOf(router, state), "");
    }
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
