#include "simulator/world/assumptions.h"
#include "support/simulatorfront.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Simulator;
using namespace Qt::StringLiterals;

class TestSimulatorFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAConnectionForMany();
    void answersAPipelineInOrder();
    void refusesAndCloses_data();
    void refusesAndCloses();
    void refusalOutlivesALongBody();
    void slowSendersAreTurnedAway_data();
    void slowSendersAreTurnedAway();
    void idleConnectionsAreClosed();
    void asksForTheBody();
    void headHasNoBody();
    void oldHttpCloses();
};

void TestSimulatorFront::keepsAConnectionForMany()
{
    Front front;
    RawClient client(front.port());
    for (int i = 1; i <= 50; ++i) {
        client.write(front.get("/v1/Workspaces"));
        QTRY_COMPARE(client.answers().size(), i);
    }
    QVERIFY(!client.isOver());
    QCOMPARE(front.front.connections(), 1);
}

// The first is late and slow; none of the others may overtake it.
void TestSimulatorFront::answersAPipelineInOrder()
{
    Front front;
    front.fault("latency", [](FaultRule &rule) {
        rule.times = 1;
        rule.milliseconds = 150;
        rule.route = "tasks.list";
    });
    front.fault("status", [](FaultRule &rule) {
        rule.times = 1;
        rule.status = 429;
        rule.route = "workers.list";
    });
    const QByteArray base = front.simulated.base();
    RawClient client(front.port());
    QByteArray all = front.get(base + "/Tasks") + front.get(base + "/Workers") + front.get(base) +
                     front.request("POST", base + "/Tasks", "Content-Length: 10\r\n") + "Priority=3" +
                     front.get("/nowhere");
    for (int i = 0; i < 100; ++i)
        all += front.get(base + "/Activities");
    client.write(all);
    QTRY_COMPARE(client.answers().size(), 105);
    QList<int> statuses;
    const QList<QByteArray> answers = client.answers();
    for (const QByteArray &answer : answers)
        statuses.append(statusOf(answer));
    QCOMPARE(statuses.first(6), QList<int>({200, 429, 200, 201, 404, 200}));
    QVERIFY(answers.at(0).contains("\"tasks\":["));
    QVERIFY(answers.at(3).contains("\"priority\":3"));
}

void TestSimulatorFront::refusesAndCloses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray head = "GET / HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("headers of 40 KiB") << head + "X: " + QByteArray(40 * 1024, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("headers of 4 MiB") << head + ("X: " + QByteArray(1000, 'a') + "\r\n").repeated(4000) << 431;
    QTest::newRow("a bad length") << head + "Content-Length: many\r\n\r\n" << 400;
    QTest::newRow("an unknown method") << QByteArray("BREW / HTTP/1.1\r\nHost: x\r\n\r\n") << 501;
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00", 5) << 400;
    QTest::newRow("megabytes of garbage") << QByteArray("\x16\x03").repeated(2 * 1024 * 1024) << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
}

void TestSimulatorFront::refusesAndCloses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    Front front;
    RawClient client(front.port());
    client.write(bytes);
    QTRY_VERIFY(client.isOver());
    QCOMPARE(statusOf(client.heard), status);
    QVERIFY(client.heard.contains("Connection: close"));
    const QList<QByteArray> answers = client.answers();
    QCOMPARE(answers.size(), 1);
    QVERIFY(QJsonDocument::fromJson(answers.first().sliced(answers.first().indexOf("\r\n\r\n"))).isObject());
    QTRY_COMPARE(front.front.connections(), 0);
}

// A client that writes all of a long body before it reads must still hear why.
void TestSimulatorFront::refusalOutlivesALongBody()
{
    Front front;
    RawClient client(front.port());
    client.write(front.request("POST", front.simulated.base() + "/Tasks", "Content-Length: 8000000\r\n"));
    for (int i = 0; i < 80; ++i)
        client.write(QByteArray(100'000, 'a'));
    QTRY_COMPARE(client.answers().size(), 1);
    QCOMPARE(statusOf(client.heard), 413);
    QTRY_VERIFY(client.isOver());
}

void TestSimulatorFront::slowSendersAreTurnedAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a line") << QByteArray("GET /v1");
    QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX-A: b\r\n");
    QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    QTest::newRow("half a chunk") << QByteArray(
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
}

void TestSimulatorFront::slowSendersAreTurnedAway()
{
    QFETCH(const QByteArray, bytes);
    HttpPatience patience;
    patience.head = patience.body = patience.linger = 100;
    Front front(patience);
    RawClient client(front.port());
    client.write(bytes);
    // Dripping bytes does not help: the whole has its time, not each byte.
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, &client, [&client, &bytes] {
        client.write(bytes.contains("X-A") ? "x" : "");
        client.flush();
    });
    drip.start(10);
    QTRY_COMPARE(client.answers().size(), 1);
    drip.stop();
    QCOMPARE(statusOf(client.heard), 408);
    QTRY_VERIFY(client.isOver());
    QTRY_COMPARE(front.front.connections(), 0);
}

void TestSimulatorFront::idleConnectionsAreClosed()
{
    HttpPatience patience;
    patience.idle = 100;
    Front front(patience);
    RawClient silent(front.port());
    RawClient polite(front.port());
    polite.write(front.get("/v1/Workspaces"));
    QTRY_VERIFY(silent.isOver());
    QTRY_VERIFY(polite.isOver());
    QVERIFY(silent.heard.isEmpty());
    QCOMPARE(polite.answers().size(), 1);
}

void TestSimulatorFront::asksForTheBody()
{
    Front front;
    RawClient client(front.port());
    client.write(
        front.request("POST", front.simulated.base() + "/Tasks", "Expect: 100-continue\r\nContent-Length: 10\r\n"));
    QTRY_COMPARE(client.heard, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.heard.clear();
    client.write("Priority=4");
    QTRY_COMPARE(client.answers().size(), 1);
    QCOMPARE(statusOf(client.heard), 201);
}

void TestSimulatorFront::headHasNoBody()
{
    Front front;
    RawClient client(front.port());
    client.write(front.request("HEAD", "/v1/Workspaces") + front.get("/nowhere"));
    QTRY_VERIFY(client.heard.contains("404 Not Found"));
    QVERIFY(client.heard.contains("Content-Length: "));
    QVERIFY(!client.heard.contains("workspaces"));
}

void TestSimulatorFront::oldHttpCloses()
{
    Front front;
    RawClient client(front.port());
    client.write(front.request("GET", "/v1/Workspaces", "Connection: keep-alive\r\n").replace("HTTP/1.1", "HTTP/1.0"));
    QTRY_VERIFY(client.isOver());
    QCOMPARE(statusOf(client.heard), 200);
}

QTEST_GUILESS_MAIN(TestSimulatorFront)
#include "tst_simulatorfront.moc"
