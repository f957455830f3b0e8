#include "reservations/directory.h"

#include "support/samples.h"
#include "support/taskrouterscript.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Kind = Directory::Kind;
using Script = TaskRouterScript;

namespace {

Sid workspaceSid(quint32 number = 1)
{
    return Samples::sid(SidKind::Workspace, number);
}

QByteArray pathOf(const QByteArray &list, quint32 workspace = 1)
{
    return "/v1/Workspaces/" + workspaceSid(workspace).toLatin1() + '/' + list;
}

Worker workerOf(quint32 number)
{
    Worker worker;
    worker.sid = Samples::sid(SidKind::Worker, number);
    worker.workspaceSid = workspaceSid();
    worker.friendlyName = u"Worker %1"_s.arg(number);
    worker.activityName = u"Idle"_s;
    worker.attributes = u"{\"contact_uri\":\"client:w%1\"}"_s.arg(number);
    return worker;
}

struct Desktop
{
    Script server;
    Client client{server.endpoint(), Script::options()};
    Directory directory{client};
    QSignalSpy changed{&directory, &Directory::changed};
    QSignalSpy failed{&directory, &Directory::failed};
    QSignalSpy workers{&directory, &Directory::workerChanged};

    Desktop()
    {
        server.list("/v1/Workspaces", "workspaces", {Script::named(workspaceSid(), u"Support"_s)});
        server.list(pathOf("Workers"), "workers", Script::json(QList<Worker>{workerOf(2), workerOf(1)}), 1);
        server.list(pathOf("Activities"), "activities", {Script::named(Samples::sid(SidKind::Activity, 1), u"Idle"_s)});
        server.list(pathOf("TaskQueues"), "task_queues",
                    {Script::named(Samples::sid(SidKind::TaskQueue, 1), u"English"_s)});
        server.list(pathOf("Workflows"), "workflows", {Script::named(Samples::sid(SidKind::Workflow, 1), u"Voice"_s)});
        directory.open(workspaceSid());
    }
};

} // namespace

class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAListWhenItIsFirstAskedFor()
    {
        Desktop d;
        QCOMPARE(d.server.count(), 0);
        QVERIFY(d.directory.workers().isEmpty());
        QVERIFY(!d.directory.isLoaded(Kind::Workers));
        QVERIFY(d.directory.workers().isEmpty()); // asked twice: fetched once
        QTRY_COMPARE(d.changed.size(), 1);
        QCOMPARE(d.changed.at(0).at(0).value<Kind>(), Kind::Workers);
        QVERIFY(d.directory.isLoaded(Kind::Workers));
        QCOMPARE(d.directory.workers().size(), 2); // both pages, in the server's order
        QCOMPARE(d.directory.workers().at(0).friendlyName, u"Worker 2"_s);
        QCOMPARE(d.server.count(), 2);
        QVERIFY(!d.directory.isLoaded(Kind::Activities));
    }

    void namesEverySidItHasAListFor_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("workspace") << static_cast<int>(SidKind::Workspace) << u"Support"_s;
        QTest::newRow("worker") << static_cast<int>(SidKind::Worker) << u"Worker 1"_s;
        QTest::newRow("activity") << static_cast<int>(SidKind::Activity) << u"Idle"_s;
        QTest::newRow("queue") << static_cast<int>(SidKind::TaskQueue) << u"English"_s;
        QTest::newRow("workflow") << static_cast<int>(SidKind::Workflow) << u"Voice"_s;
    }

    void namesEverySidItHasAListFor()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        Desktop d;
        const Sid sid = Samples::sid(static_cast<SidKind>(kind), 1);
        QCOMPARE(d.directory.nameOf(sid), QString());
        QTRY_COMPARE(d.changed.size(), 1);
        QCOMPARE(d.directory.nameOf(sid), name);
        QCOMPARE(d.directory.nameOf(Samples::sid(static_cast<SidKind>(kind), 99)), QString());
        QCOMPARE(d.changed.size(), 1);
    }

    void asksNothingForASidWithoutAList()
    {
        Desktop d;
        QCOMPARE(d.directory.nameOf(Samples::sid(SidKind::Task, 1)), QString());
        QCOMPARE(d.directory.nameOf({}), QString());
        QCOMPARE(d.server.count(), 0);
    }

    void doesNotAskAgainByItselfAfterAFailure()
    {
        Desktop d;
        d.server.fail(pathOf("Workers"), 401);
        const Sid sid = workerOf(1).sid;
        QCOMPARE(d.directory.nameOf(sid), QString());
        QTRY_COMPARE(d.failed.size(), 1);
        QCOMPARE(d.failed.at(0).at(0).value<Kind>(), Kind::Workers);
        QCOMPARE(d.failed.at(0).at(1).value<Error>().kind, ErrorKind::Unauthorized);
        const int asked = d.server.count();
        QCOMPARE(d.directory.nameOf(sid), QString()); // a paint, and another
        QVERIFY(!d.directory.worker(sid));
        QVERIFY(d.client.findChildren<Reply *>().isEmpty() ||
                QTest::qWaitFor([&d] { return d.client.findChildren<Reply *>().isEmpty(); }));
        QCOMPARE(d.server.count(), asked);
        d.server.list(pathOf("Workers"), "workers", Script::json(QList<Worker>{workerOf(1)}));
        d.directory.refresh(Kind::Workers);
        QTRY_COMPARE(d.directory.nameOf(sid), u"Worker 1"_s);
    }

    void keepsNamesWhenARefreshFails()
    {
        Desktop d;
        (void)d.directory.workers();
        QTRY_VERIFY(d.directory.isLoaded(Kind::Workers));
        d.server.list(pathOf("Workers"), "workers", Script::json(QList<Worker>{workerOf(3), workerOf(4)}), 1, 1);
        d.directory.refresh(Kind::Workers);
        QTRY_COMPARE(d.failed.size(), 1);
        QCOMPARE(d.directory.workers().size(), 2);
        QCOMPARE(d.directory.nameOf(workerOf(1).sid), u"Worker 1"_s);
        QVERIFY(!d.directory.isLoaded(Kind::Workers));
    }

    void fetchesOneWorkerAnew()
    {
        Desktop d;
        (void)d.directory.workers();
        QTRY_VERIFY(d.directory.isLoaded(Kind::Workers));
        Worker busy = workerOf(1);
        busy.activityName = u"Busy"_s;
        d.server.answer(pathOf("Workers/" + busy.sid.toLatin1()), Script::json(busy));
        d.directory.refreshWorker(busy.sid);
        d.directory.refreshWorker(busy.sid); // while the first is under way
        QTRY_COMPARE(d.workers.size(), 1);
        QCOMPARE(d.workers.at(0).at(0).value<Sid>(), busy.sid);
        QCOMPARE(d.directory.worker(busy.sid)->activityName, u"Busy"_s);
        QCOMPARE(d.directory.workers().size(), 2);
        QCOMPARE(d.changed.size(), 2);
        QCOMPARE(d.server.count(pathOf("Workers/" + busy.sid.toLatin1())), 1);
    }

    void forgetsAnotherWorkspacesNames()
    {
        Desktop d;
        (void)d.directory.workers();
        (void)d.directory.workspaces();
        QTRY_COMPARE(d.changed.size(), 2);
        d.directory.open(workspaceSid()); // the same
        QCOMPARE(d.directory.workers().size(), 2);
        d.server.hang(pathOf("Workers", 2));
        d.directory.open(workspaceSid(2));
        QVERIFY(d.directory.workers().isEmpty());
        QVERIFY(!d.directory.isLoaded(Kind::Workers));
        QVERIFY(d.directory.isLoaded(Kind::Workspaces)); // the account's
        QCOMPARE(d.directory.nameOf(workspaceSid()), u"Support"_s);
        d.directory.open(workspaceSid());
        QVERIFY(d.directory.workers().isEmpty());
        QTRY_COMPARE(d.directory.workers().size(), 2);
    }

    void asksNothingBeforeAWorkspaceIsOpen()
    {
        Script server;
        Client client(server.endpoint(), Script::options());
        Directory directory(client);
        QVERIFY(directory.workers().isEmpty());
        directory.refreshWorker(workerOf(1).sid);
        directory.refresh(Kind::Workflows);
        QCOMPARE(server.count(), 0);
        server.list(pathOf("Workers"), "workers", Script::json(QList<Worker>{workerOf(1)}));
        directory.open(workspaceSid());
        QVERIFY(directory.workers().isEmpty());
        QTRY_COMPARE(directory.workers().size(), 1);
    }
};

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
