#include "simulator/world/assumptions.h"
#include "support/simulatorfront.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <malloc.h>

using namespace Simulator;
using namespace Qt::StringLiterals;

class TestSimulatorDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsInDelivery_data();
    void gapsInDelivery();
    void slowBodyComesWhole();
    void hugeBodyIsNotKept();
    void stalledReaderIsDropped();
    void clientsMayLeaveDuringADelay();
    void tenThousandRequestsLeaveNothing();
};

void TestSimulatorDelivery::gapsInDelivery_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("applied");
    QTest::newRow("drop before") << QByteArray("drop-before") << false;
    QTest::newRow("drop after") << QByteArray("drop-after") << true;
    QTest::newRow("reset") << QByteArray("reset") << false;
    QTest::newRow("half an answer") << QByteArray("half-answer") << true;
    QTest::newRow("garbage") << QByteArray("garbage") << false;
    QTest::newRow("wrong length") << QByteArray("wrong-length") << true;
}

void TestSimulatorDelivery::gapsInDelivery()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const bool, applied);
    Front front;
    front.fault(kind.constData());
    RawClient client(front.port());
    const qsizetype before = static_cast<qsizetype>(front.simulated.state().tasks.size());
    client.write(front.request("POST", front.simulated.base() + "/Tasks", "Content-Length: 10\r\n") + "Priority=4");
    QTRY_VERIFY(client.isOver());
    QCOMPARE(static_cast<qsizetype>(front.simulated.state().tasks.size()), before + (applied ? 1 : 0));
    QCOMPARE(client.answers().size(), 0);
    QTRY_COMPARE(front.front.connections(), 0);
    if (QByteArrayList{"drop-before", "drop-after", "reset"}.contains(kind)) {
        QVERIFY(client.heard.isEmpty());
    } else if (kind == "garbage") {
        QVERIFY(!client.heard.isEmpty());
        QCOMPARE(statusOf(client.heard), 0);
    } else {
        // Status and headers are right, the body is shorter than they say.
        QCOMPARE(statusOf(client.heard), 201);
        const qsizetype said = client.heard.sliced(client.heard.indexOf("Content-Length: ") + 16).left(5).toInt();
        const qsizetype came = client.heard.size() - client.heard.indexOf("\r\n\r\n") - 4;
        QVERIFY(came > 100);
        QCOMPARE(said, kind == "wrong-length" ? came + 1000 : said);
        QVERIFY(kind != "half-answer" || came == said / 2);
    }
}

void TestSimulatorDelivery::slowBodyComesWhole()
{
    Front front;
    front.fault("slow-body", [](FaultRule &rule) { rule.bytesPerSecond = 20'000; });
    RawClient client(front.port());
    client.write(front.get("/v1/Workspaces"));
    QTRY_VERIFY(client.heard.contains("\r\n\r\n"));
    // Its head is there before its body.
    QVERIFY(client.answers().isEmpty());
    QTRY_COMPARE(client.answers().size(), 1);
    QVERIFY(QJsonDocument::fromJson(client.heard.sliced(client.heard.indexOf("\r\n\r\n"))).isObject());
}

void TestSimulatorDelivery::hugeBodyIsNotKept()
{
    constexpr qint64 size = 64 * 1024 * 1024;
    Front front;
    front.fault("huge-body", [](FaultRule &rule) { rule.bytes = size; });
    QTcpSocket client;
    client.setReadBufferSize(1024 * 1024);
    qint64 came = 0;
    QObject::connect(&client, &QTcpSocket::readyRead, &client, [&] { came += client.readAll().size(); });
    client.connectToHost(QHostAddress::LocalHost, front.port());
    const size_t before = mallinfo2().hblkhd + mallinfo2().uordblks;
    size_t most = 0;
    QObject::connect(&client, &QTcpSocket::readyRead, &client,
                     [&] { most = std::max(most, mallinfo2().hblkhd + mallinfo2().uordblks); });
    client.write(front.get("/v1/Workspaces"));
    QTRY_VERIFY(came > size);
    QVERIFY2(most < before + 16 * 1024 * 1024, "the padding of an answer is kept in memory");
}

void TestSimulatorDelivery::stalledReaderIsDropped()
{
    HttpPatience patience;
    patience.write = 200;
    Front front(patience);
    front.fault("huge-body");
    QTcpSocket client;
    client.setReadBufferSize(1024);
    client.connectToHost(QHostAddress::LocalHost, front.port());
    client.write(front.get("/v1/Workspaces"));
    QTRY_COMPARE(front.front.connections(), 1);
    QTRY_COMPARE(front.front.connections(), 0);
}

// 200 clients, half of them leave while their answers are held back.
void TestSimulatorDelivery::clientsMayLeaveDuringADelay()
{
    Front front;
    front.fault("latency", [](FaultRule &rule) { rule.milliseconds = 300; });
    std::vector<std::unique_ptr<RawClient>> clients;
    const QByteArray wanted = front.get(front.simulated.base() + "/Tasks");
    for (int i = 0; i < 200; ++i) {
        clients.push_back(std::make_unique<RawClient>(front.port()));
        clients.back()->write(wanted);
    }
    QTRY_COMPARE(front.front.connections(), 200);
    for (size_t i = 0; i < clients.size(); i += 2) {
        // Politely, by resetting, and by disappearing.
        if (i % 3 == 0)
            clients[i]->disconnectFromHost();
        else if (i % 3 == 1)
            clients[i]->abort();
        else
            clients[i].reset();
    }
    for (size_t i = 1; i < clients.size(); i += 2)
        QTRY_COMPARE_WITH_TIMEOUT(clients[i]->answers().size(), 1, 20'000);
    QTRY_COMPARE(front.front.connections(), 100);
    clients.clear();
    QTRY_COMPARE(front.front.connections(), 0);
}

void TestSimulatorDelivery::tenThousandRequestsLeaveNothing()
{
    Front front;
    const QByteArray wanted = front.get(front.simulated.base() + "/Tasks?PageSize=5");
    const auto round = [&](int clients, int requests) {
        for (int i = 0; i < clients; ++i) {
            RawClient client(front.port());
            client.write(wanted.repeated(requests));
            QTRY_COMPARE(client.answers().size(), requests);
        }
    };
    round(10, 100);
    QTRY_COMPARE(front.front.connections(), 0);
    const size_t before = mallinfo2().uordblks;
    round(100, 100);
    QTRY_COMPARE(front.front.connections(), 0);
    const size_t after = mallinfo2().uordblks;
    QVERIFY2(after < before + 256 * 1024, qPrintable(u"grew by %1 bytes"_s.arg(after - before)));
}

QTEST_GUILESS_MAIN(TestSimulatorDelivery)
#include "tst_simulatordelivery.moc"
