#include "workspace/rules/workspacerules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Desk;

namespace {

const QByteArray support = "WQ00000000000000000000000000000001";
const QByteArray voice = "TC00000000000000000000000000000001";
const QByteArray available = "WA00000000000000000000000000000001";
const QByteArray offline = "WA00000000000000000000000000000002";
const QByteArray ann = "WK00000000000000000000000000000001";

template <typename T>
T named(const QByteArray &sid, const QByteArray &name)
{
    T resource;
    resource.sid = sid;
    resource.name = name;
    return resource;
}

SavedWorkspace small()
{
    SavedWorkspace workspace = named<SavedWorkspace>("WS00000000000000000000000000000001", "W");
    workspace.activities = {named<SavedActivity>(available, "Available"), named<SavedActivity>(offline, "Offline")};
    workspace.activities.front().available = true;
    workspace.timeoutActivity = offline;
    workspace.multitask = false;
    workspace.fifo = false;
    SavedChannel channel = named<SavedChannel>(voice, "Voice");
    channel.uniqueName = "voice";
    workspace.channels = {channel};
    SavedQueue queue = named<SavedQueue>(support, "Support");
    queue.targetWorkers = "level > 1";
    queue.maxReservedWorkers = 3;
    queue.fifo = false;
    workspace.queues = {queue};
    SavedWorkflow workflow = named<SavedWorkflow>("WW00000000000000000000000000000001", "Calls");
    workflow.configuration = R"({"task_routing": {"default_filter": {"queue": "Support"}}})";
    workflow.reservationTimeout = 20;
    workspace.workflows = {workflow};
    SavedWorker worker = named<SavedWorker>(ann, "Ann");
    worker.attributes = R"({"level": 2})";
    worker.activity = available;
    worker.statusChanged = 1000;
    SavedWorkerChannel its;
    its.channel = voice;
    its.capacity = 3;
    worker.channels = {its};
    workspace.workers = {worker};
    return workspace;
}

} // namespace

/// From a saved workspace to what routing and lint look at.
class TestWorkspaceRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lintSeesAllOfIt();
    void routingSeesAllOfIt();
    void whatCannotBeReadIsLeftOut();
    void loadsFollowTheChannels_data();
    void loadsFollowTheChannels();
};

void TestWorkspaceRules::lintSeesAllOfIt()
{
    const Routing::LintWorkspace lint = lintWorkspaceOf(small());
    QCOMPARE(lint.name, u"W"_s);
    QCOMPARE(lint.queues.front().sid, QString::fromLatin1(support));
    QCOMPARE(lint.queues.front().targetWorkers, u"level > 1"_s);
    QCOMPARE(lint.workflows.front().reservationTimeout, 20);
    QCOMPARE(lint.workers.front().name, u"Ann"_s);
    QCOMPARE(lint.timeoutActivity->name, u"Offline"_s);
    QVERIFY(!lint.timeoutActivity->isAvailable);
    QVERIFY(!lint.knowsChannels);
    SavedWorkspace read = small();
    read.workers.front().channelsRead = true;
    QVERIFY(lintWorkspaceOf(read).knowsChannels);
}

void TestWorkspaceRules::routingSeesAllOfIt()
{
    const Routing::RoutingWorkspace routing = routingWorkspaceOf(small());
    QVERIFY(!routing.isMultitasking);
    QVERIFY(routing.isLifo);
    QCOMPARE(routing.channels, QStringList(u"voice"_s));
    const Routing::QueueFacts &queue = routing.queues.front();
    QCOMPARE(queue.maxReservedWorkers, 3);
    QVERIFY(queue.isLifo);
    QCOMPARE(routing.workflows.front().workflow.defaultQueue, QString::fromLatin1(support));
    const Routing::WorkerFacts &worker = routing.workers.front();
    QVERIFY(worker.isAvailable);
    QCOMPARE(worker.activityName, u"Available"_s);
    QCOMPARE(worker.withoutTaskSince, 1000);
    QCOMPARE(worker.channel(u"voice"_s)->configured, 3);
    QVERIFY(queue.workers.fits({{}, {&worker.attributes, &worker.fields}}));
}

void TestWorkspaceRules::whatCannotBeReadIsLeftOut()
{
    SavedWorkspace workspace = small();
    workspace.queues.front().targetWorkers = "level >";
    workspace.workflows.front().configuration = "{";
    const Routing::RoutingWorkspace routing = routingWorkspaceOf(workspace);
    QVERIFY(routing.queues.empty());
    QVERIFY(routing.workflows.empty());
    QCOMPARE(routing.workers.size(), 1U);
}

void TestWorkspaceRules::loadsFollowTheChannels_data()
{
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("pending");
    QTest::newRow("idle") << QByteArray(R"("assigned_tasks": 0, "available_capacity_percentage": 100)") << 0 << 0;
    QTest::newRow("one accepted") << QByteArray(R"("assigned_tasks": 1, "available_capacity_percentage": 66)") << 1
                                  << 0;
    QTest::newRow("one pending") << QByteArray(R"("assigned_tasks": 0, "available_capacity_percentage": 66)") << 0 << 1;
    QTest::newRow("both") << QByteArray(R"("assigned_tasks": 1, "available_capacity_percentage": 33)") << 1 << 1;
    QTest::newRow("full") << QByteArray(R"("assigned_tasks": 3, "available_capacity_percentage": 0)") << 3 << 0;
    QTest::newRow("nothing said") << QByteArray(R"("x": 0)") << 0 << 0;
    QTest::newRow("nonsense") << QByteArray(R"("assigned_tasks": -4, "available_capacity_percentage": 400)") << 0 << 0;
}

void TestWorkspaceRules::loadsFollowTheChannels()
{
    QFETCH(const QByteArray, channel);
    Routing::RoutingWorkspace routing = routingWorkspaceOf(small());
    WorkspaceAnswers answers;
    answers.workerChannels = {
        {*Sid::parse(QString::fromLatin1(ann)), {R"({"task_channel_unique_name": "voice", )" + channel + "}"}},
        {*Sid::parse(u"WK00000000000000000000000000000009"_s), {}}};
    addLoads(routing, answers);
    const Routing::ChannelFacts *its = routing.workers.front().channel(u"voice"_s);
    QTEST(its->accepted, "accepted");
    QTEST(its->pending, "pending");
    // Expressions see it as well.
    const auto busy = std::get<Routing::Expression>(
        Routing::Expression::parse(u"channel.voice.assigned_tasks == %1"_s.arg(its->accepted), Routing::Place::Worker));
    const Routing::WorkerFacts &worker = routing.workers.front();
    QVERIFY(busy.fits({{}, {&worker.attributes, &worker.fields}}));
}

QTEST_GUILESS_MAIN(TestWorkspaceRules)
#include "tst_workspacerules.moc"
