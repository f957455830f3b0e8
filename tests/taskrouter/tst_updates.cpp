#include "support/clienttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

const Sid Ws = ClientTest::sid(SidKind::Workspace);
const Sid Wt = ClientTest::sid(SidKind::Task);
const Sid Wk = ClientTest::sid(SidKind::Worker);
const Address OfTask{Ws, Wt, {}, {}};
const Address OfWorker{Ws, {}, Wk, {}};
const QByteArray TaskPath = "/v1/Workspaces/" + Ws.toLatin1() + "/Tasks/" + Wt.toLatin1();
const QByteArray WorkerPath = "/v1/Workspaces/" + Ws.toLatin1() + "/Workers/" + Wk.toLatin1();

QByteArray taskJson(Sid task = Wt)
{
    return R"({"sid":")" + task.toLatin1() + R"(","assignment_status":"canceled","priority":7,"reason":"over"})";
}

QByteArray workerJson(Sid worker = Wk)
{
    return R"({"sid":")" + worker.toLatin1() + R"(","activity_sid":")" + ClientTest::sid(SidKind::Activity).toLatin1() +
           R"(","activity_name":"Break","available":false})";
}

RawScript withVersion(const QByteArray &body, const QByteArray &etag)
{
    return RawScript::json(body, 200, "ETag: " + etag + "\r\n");
}

} // namespace

/// Updates of tasks and workers: the same one POST as a reservation's.
class TestUpdates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaskIsUpdatedWithOnePost();
    void aWorkerIsUpdatedWithOnePost();
    void anotherResourcesAnswerIsNone();
    void aLostAnswerIsAskedForOnce();
    void refusalsKeepTheirKind();
    void wrongAddressesLeaveNothing();
    void pathsAreOfWhatTheAddressNames();
};

void TestUpdates::aTaskIsUpdatedWithOnePost()
{
    RawServer server;
    server.setScript(withVersion(taskJson(), "\"4\""));
    Client client(ClientTest::endpointOf(server));
    ReplyOf<TaskDetail> *reply = client.updateTask({OfTask, "AssignmentStatus=canceled&Reason=over", "\"3\""});
    QSignalSpy sent(reply, &Reply::requestSent);
    const auto outcome = ClientTest::outcomeOf(reply);
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(outcome->value().task.status, TaskStatus::Canceled);
    QCOMPARE(outcome->value().task.priority, 7);
    QCOMPARE(outcome->value().task.reason, u"over"_s);
    QCOMPARE(outcome->value().etag, "\"4\"");
    QCOMPARE(outcome->value().body, taskJson());
    QCOMPARE(sent.size(), 1);
    const RawRequest request = server.requests().constFirst();
    QVERIFY(request.head.startsWith("POST " + TaskPath + " HTTP/1.1\r\n"));
    QCOMPARE(request.header("if-match"), "\"3\"");
    QCOMPARE(request.header("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.body, "AssignmentStatus=canceled&Reason=over");
    QCOMPARE(server.count(), 1);
}

void TestUpdates::aWorkerIsUpdatedWithOnePost()
{
    RawServer server;
    server.setScript(withVersion(workerJson(), "\"9\""));
    Client client(ClientTest::endpointOf(server));
    const auto outcome = ClientTest::outcomeOf(client.updateWorker({OfWorker, "ActivitySid=WA", {}}));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(outcome->value().worker.activityName, u"Break"_s);
    QCOMPARE(outcome->value().etag, "\"9\"");
    const RawRequest request = server.requests().constFirst();
    QVERIFY(request.head.startsWith("POST " + WorkerPath + " HTTP/1.1\r\n"));
    QVERIFY(request.header("if-match").isEmpty());
    QCOMPARE(server.count(), 1);
    const auto fetched = ClientTest::outcomeOf(client.fetchWorkerDetail(Ws, Wk));
    QVERIFY(fetched && fetched->ok());
    QCOMPARE(fetched->value().etag, "\"9\"");
    QCOMPARE(server.requests().at(1).method(), "GET");
    QCOMPARE(server.requests().at(1).target(), WorkerPath);
}

void TestUpdates::anotherResourcesAnswerIsNone()
{
    RawServer server;
    server.setHandler([](const RawRequest &request) {
        return RawScript::json(request.target() == TaskPath ? taskJson(ClientTest::sid(SidKind::Task, 2))
                                                            : workerJson(ClientTest::sid(SidKind::Worker, 2)));
    });
    Client client(ClientTest::endpointOf(server));
    const auto task = ClientTest::outcomeOf(client.updateTask({OfTask, "Priority=1", {}}));
    QVERIFY(task && !task->ok());
    QCOMPARE(task->error().kind, ErrorKind::BadAnswer);
    QVERIFY(task->error().mayHaveBeenSent);
    const auto worker = ClientTest::outcomeOf(client.updateWorker({OfWorker, "ActivitySid=WA", {}}));
    QVERIFY(worker && !worker->ok());
    QCOMPARE(worker->error().kind, ErrorKind::BadAnswer);
    QCOMPARE(server.posts(), 2);
}

void TestUpdates::aLostAnswerIsAskedForOnce()
{
    RawServer server;
    server.setHandler([](const RawRequest &request) {
        return request.isPost() ? RawScript::fault(Then::Close) : RawScript::json(workerJson());
    });
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    // A connection that stands, on which Qt itself would send again.
    QVERIFY(ClientTest::outcomeOf(client.fetchWorkerDetail(Ws, Wk))->ok());
    const auto task = ClientTest::outcomeOf(client.updateTask({OfTask, "Priority=1", {}}));
    QVERIFY(task && !task->ok());
    QCOMPARE(task->error().kind, ErrorKind::ConnectionLost);
    QVERIFY(task->error().mayHaveBeenSent);
    const auto worker = ClientTest::outcomeOf(client.updateWorker({OfWorker, "ActivitySid=WA", {}}));
    QVERIFY(worker && !worker->ok());
    QCOMPARE(worker->error().kind, ErrorKind::ConnectionLost);
    QVERIFY(ClientTest::outcomeOf(client.fetchWorkerDetail(Ws, Wk))->ok());
    QCOMPARE(server.posts(), 2);
}

void TestUpdates::refusalsKeepTheirKind()
{
    RawServer server;
    server.setScript(RawScript::json(R"({"code":20412,"message":"moved","status":412})", 412));
    Client client(ClientTest::endpointOf(server));
    const auto task = ClientTest::outcomeOf(client.updateTask({OfTask, "Priority=1", "\"1\""}));
    QVERIFY(task && !task->ok());
    QCOMPARE(task->error().kind, ErrorKind::PreconditionFailed);
    QCOMPARE(task->error().code, 20412);
}

void TestUpdates::wrongAddressesLeaveNothing()
{
    RawServer server;
    server.setScript(RawScript::json(taskJson()));
    Client client(ClientTest::endpointOf(server));
    const auto task = ClientTest::outcomeOf(client.updateTask({OfWorker, "Priority=1", {}}));
    QVERIFY(task && !task->ok());
    QCOMPARE(task->error().kind, ErrorKind::InvalidInput);
    QVERIFY(task->error().message.contains(u"a task (WT…)"_s));
    QVERIFY(!task->error().mayHaveBeenSent);
    const auto worker = ClientTest::outcomeOf(client.updateWorker({OfTask, "ActivitySid=WA", {}}));
    QVERIFY(worker && !worker->ok());
    QVERIFY(worker->error().message.contains(u"a worker (WK…)"_s));
    const auto version = ClientTest::outcomeOf(client.updateTask({OfTask, "Priority=1", "\"1\"\r\nX: y"}));
    QVERIFY(version && !version->ok());
    QCOMPARE(version->error().kind, ErrorKind::InvalidInput);
    QCOMPARE(server.connections(), 0);
}

void TestUpdates::pathsAreOfWhatTheAddressNames()
{
    QCOMPARE(targetPath(OfTask), TaskPath);
    QCOMPARE(targetPath(OfWorker), WorkerPath);
    QCOMPARE(targetPath(ClientTest::address()), reservationPath(ClientTest::address()));
    QCOMPARE(targetOf(OfTask), Wt);
    QCOMPARE(targetOf(OfWorker), Wk);
    QCOMPARE(targetOf(ClientTest::address()), ClientTest::sid(SidKind::Reservation));
    QVERIFY(targetOf({Ws, {}, {}, {}}).isNull());
}

QTEST_GUILESS_MAIN(TestUpdates)
#include "tst_updates.moc"
