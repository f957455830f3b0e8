#include "support/clienttest.h"
#include "support/simulatorserver.h"
#include "workspace/saving/workspacefetch.h"
#include "workspace/workspacereader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Moment = 1'772'460'207'000;

WorkspaceFetch::Wanted wanted(SimulatorServer &server, bool channels = true)
{
    return {server.firstTask().workspace, u"Training"_s, channels, [] { return Moment; }};
}

} // namespace

/// A workspace is read with GETs alone, whole or not at all.
class TestWorkspaceFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllOfIt();
    void leavesChannelsOut();
    void canBeCanceled();
    void endsWithItsClient();
    void endsWithTheFirstError();
    void saysWhatWentMeanwhile();
    void waitsForItsTurn();
};

void TestWorkspaceFetch::readsAllOfIt()
{
    SimulatorServer server(u"rush-hour"_s);
    const Simulator::State &state = server.simulation().world().state();
    Client client(server.endpoint());
    WorkspaceFetch fetch(client, wanted(server));
    QSignalSpy finished(&fetch, &WorkspaceFetch::finished);
    QSignalSpy progressed(&fetch, &WorkspaceFetch::progressed);
    fetch.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.count(), 1);
    QVERIFY(fetch.result().ok());
    QVERIFY2(fetch.notes().isEmpty(), qPrintable(fetch.notes().join(u'\n')));
    const WorkspaceAnswers &answers = fetch.result().value();
    QCOMPARE(answers.list(SidKind::Worker).size(), qsizetype(state.workers.size()));
    QCOMPARE(answers.list(SidKind::TaskQueue).size(), qsizetype(state.queues.size()));
    QCOMPARE(answers.list(SidKind::TaskChannel).size(), qsizetype(state.channels.size()));
    QCOMPARE(answers.workerChannels.size(), qsizetype(state.workers.size()));
    QCOMPARE(answers.read, Moment);
    QCOMPARE(answers.profile, u"Training"_s);
    QCOMPARE(answers.host, u"127.0.0.1"_s);
    QCOMPARE(server.posts(), 0);
    QCOMPARE(server.requests().size(), qsizetype(6 + state.workers.size()));
    QCOMPARE(progressed.count(), int(6 + state.workers.size()));
    QCOMPARE(progressed.last(), QVariantList({int(6 + state.workers.size()), int(6 + state.workers.size())}));
    // The file is what was read, and can be read.
    const auto read = readWorkspace({{u"x"_s, workspaceFile(answers)}});
    QVERIFY2(
        std::holds_alternative<ReadWorkspace>(read),
        qPrintable(std::holds_alternative<WorkspaceError>(read) ? std::get<WorkspaceError>(read).text() : QString()));
    const WorkspaceFindings &findings = std::get<ReadWorkspace>(read).findings;
    QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.constFirst().text()));
}

void TestWorkspaceFetch::leavesChannelsOut()
{
    SimulatorServer server;
    Client client(server.endpoint());
    WorkspaceFetch fetch(client, wanted(server, false));
    QSignalSpy finished(&fetch, &WorkspaceFetch::finished);
    fetch.start();
    QVERIFY(finished.wait());
    QCOMPARE(server.requests().size(), 6);
    QVERIFY(fetch.result().value().workerChannels.isEmpty());
}

void TestWorkspaceFetch::canBeCanceled()
{
    SimulatorServer server;
    Client client(server.endpoint());
    WorkspaceFetch fetch(client, wanted(server));
    QSignalSpy finished(&fetch, &WorkspaceFetch::finished);
    connect(&fetch, &WorkspaceFetch::progressed, &fetch, [&fetch](int done) {
        if (done == 3)
            fetch.cancel();
    });
    fetch.start();
    QVERIFY(finished.wait());
    QCOMPARE(fetch.result().error().kind, ErrorKind::Canceled);
    const auto asked = server.requests().size();
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), asked);
    QCOMPARE(finished.count(), 1);
}

void TestWorkspaceFetch::endsWithItsClient()
{
    SimulatorServer server;
    auto client = std::make_unique<Client>(server.endpoint());
    WorkspaceFetch fetch(*client, wanted(server));
    QSignalSpy finished(&fetch, &WorkspaceFetch::finished);
    fetch.start();
    client.reset();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(fetch.result().error().kind, ErrorKind::Canceled);
}

void TestWorkspaceFetch::endsWithTheFirstError()
{
    SimulatorServer server;
    Client client(server.endpoint(), ClientTest::quickOptions());
    Simulator::FaultRule rule;
    rule.kind = Simulator::faultKind("status");
    QVERIFY(rule.kind);
    rule.status = 403;
    server.strikeAfter(4, rule);
    WorkspaceFetch fetch(client, wanted(server));
    QSignalSpy finished(&fetch, &WorkspaceFetch::finished);
    fetch.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(fetch.result().error().kind, ErrorKind::Forbidden);
}

/// Between the list and his own turn a worker can go: the rest is read all the same.
void TestWorkspaceFetch::saysWhatWentMeanwhile()
{
    RawServer server;
    server.setHandler([](const RawRequest &request) {
        const QByteArray target = request.target();
        const QByteArray row = "{\"sid\":\"" + ClientTest::sid(SidKind::Worker, 1).toLatin1() + "\"},{\"sid\":\"" +
                               ClientTest::sid(SidKind::Worker, 2).toLatin1() + "\"},{\"name\":\"no SID\"}";
        if (target.contains("/Workers/" + ClientTest::sid(SidKind::Worker, 1).toLatin1()))
            return RawScript::json("{\"code\":20404,\"status\":404}", 404);
        if (target.contains("/Channels"))
            return RawScript::json("{\"meta\":{\"next_page_url\":null},\"channels\":[]}");
        if (target.contains("/Workers"))
            return RawScript::json("{\"meta\":{\"next_page_url\":null},\"workers\":[" + row + "]}");
        for (const char *key :
             {"Activities:activities", "TaskChannels:channels", "TaskQueues:task_queues", "Workflows:workflows"}) {
            const QByteArrayList pair = QByteArray(key).split(':');
            if (target.contains('/' + pair.at(0)))
                return RawScript::json("{\"meta\":{\"next_page_url\":null},\"" + pair.at(1) + "\":[]}");
        }
        return RawScript::json("{\"sid\":\"" + ClientTest::sid(SidKind::Workspace).toLatin1() + "\"}");
    });
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    WorkspaceFetch fetch(client, {ClientTest::sid(SidKind::Workspace), u"x"_s, true, [] { return Moment; }});
    QSignalSpy finished(&fetch, &WorkspaceFetch::finished);
    fetch.start();
    QVERIFY(finished.wait());
    QVERIFY(fetch.result().ok());
    QCOMPARE(fetch.result().value().workerChannels.size(), 1);
    QCOMPARE(fetch.notes().size(), 2);
    QVERIFY2(fetch.notes().at(0).contains(u"workers[2]"_s), qPrintable(fetch.notes().at(0)));
    QVERIFY2(fetch.notes().at(1).contains(ClientTest::sid(SidKind::Worker, 1).toString()),
             qPrintable(fetch.notes().at(1)));
}

/// The budget of reads is the client's, and shared.
void TestWorkspaceFetch::waitsForItsTurn()
{
    SimulatorServer server;
    ClientOptions options = ClientTest::quickOptions();
    options.readsPerMinute = 3;
    Client client(server.endpoint(), options);
    WorkspaceFetch fetch(client, wanted(server));
    QSignalSpy waiting(&fetch, &WorkspaceFetch::waiting);
    fetch.start();
    QVERIFY(waiting.wait());
    QCOMPARE(waiting.first().at(1).value<Error>().kind, ErrorKind::Paced);
    QCOMPARE(server.requests().size(), 3);
    fetch.cancel();
    QVERIFY(fetch.isFinished());
}

QTEST_GUILESS_MAIN(TestWorkspaceFetch)
#include "tst_workspacefetch.moc"
