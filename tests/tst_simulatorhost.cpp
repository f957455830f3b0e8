#include "simulator/choices.h"
#include "simulator/host.h"
#include "simulator/httpfront.h"
#include "support/simulated.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QtTest>

#include <malloc.h>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

/// A client that says exactly what a test wants and keeps what it hears.
class RawClient : public QTcpSocket
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { heard += readAll(); });
        connectToHost(address, port);
    }
    [[nodiscard]] bool isOver() const { return state() == QAbstractSocket::UnconnectedState; }
    /// Whole answers with a length that came so far.
    [[nodiscard]] QList<QByteArray> answers() const
    {
        QList<QByteArray> found;
        QByteArrayView rest = heard;
        for (;;) {
            const qsizetype end = rest.indexOf("\r\n\r\n");
            const qsizetype length = rest.indexOf("Content-Length: ");
            if (end < 0 || length < 0 || length > end)
                return found;
            const qsizetype size = rest.sliced(length + 16, rest.indexOf('\r', length) - length - 16).toInt();
            if (rest.size() < end + 4 + size)
                return found;
            found.append(rest.first(end + 4 + size).toByteArray());
            rest = rest.sliced(end + 4 + size);
        }
    }

    QByteArray heard;
};

/// A front with its site in this thread; what the parts of a Host are.
struct Front
{
    explicit Front(const HttpPatience &patience = {})
        : front(simulated.service(), patience)
    {
        if (!front.listen(0))
            qFatal("cannot listen");
    }
    [[nodiscard]] quint16 port() const { return front.port(); }
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &more = {})
    {
        const QByteArray pair = simulated.service().accountSid() + ':' + simulated.service().authToken();
        return method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:4010\r\nAuthorization: Basic " + pair.toBase64() +
               "\r\n" + more + "\r\n";
    }
    [[nodiscard]] QByteArray get(const QByteArray &path) { return request("GET", path); }
    void fault(FaultKind kind, const std::function<void(FaultRule &)> &shape = {})
    {
        FaultRule rule;
        rule.kind = kind;
        if (shape)
            shape(rule);
        simulated.stage().faults().add(rule);
    }

    Simulated simulated;
    HttpFront front;
};

HostOptions wanted(const QString &scenario, quint16 port = 0, quint64 seed = 1, double speed = 1.0)
{
    HostOptions options;
    options.scenario = scenario;
    options.port = port;
    options.seed = seed;
    options.speed = speed;
    return options;
}

HostInfo started(Host &host, const HostOptions &options = {})
{
    QSignalSpy spy(&host, &Host::started);
    host.start(options);
    if (!spy.wait(10'000))
        qFatal("no simulator");
    return spy.first().first().value<HostInfo>();
}

QByteArray request(const HostInfo &info, const QByteArray &path, const QByteArray &host = {}, bool secret = true)
{
    const QByteArray name = host.isNull() ? "127.0.0.1:" + QByteArray::number(info.url.port()) : host;
    QByteArray bytes = "GET " + path + " HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n";
    if (secret)
        bytes += "Authorization: Basic " + (info.accountSid + u':' + info.authToken).toLatin1().toBase64() + "\r\n";
    return bytes + "\r\n";
}

QByteArray ask(const HostInfo &info, const QByteArray &bytes)
{
    RawClient client(static_cast<quint16>(info.url.port()));
    client.write(bytes);
    return QTest::qWaitFor([&] { return client.isOver(); }, 10'000) ? client.heard : QByteArray("nothing in time");
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace

class TestSimulatorHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIs();
    void listensOnLoopbackOnly();
    void refusesForeignHosts_data();
    void refusesForeignHosts();
    void saysWhyItCannotStart();
    void sameSeedSameBytes();
    void timePasses();
    void endsWhileClientsWait();

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
    void gapsInDelivery_data();
    void gapsInDelivery();
    void slowBodyComesWhole();
    void hugeBodyIsNotKept();
    void stalledReaderIsDropped();
    void clientsMayLeaveDuringADelay();
    void tenThousandRequestsLeaveNothing();
};

void TestSimulatorHost::saysWhereItIs()
{
    Host host;
    const HostInfo info = started(host);
    QCOMPARE(info.url.host(), u"127.0.0.1"_s);
    QVERIFY(info.url.port() > 0);
    QVERIFY(info.accountSid.startsWith(u"AC") && info.accountSid.size() == 34);
    QCOMPARE(info.authToken.size(), 32);
    const QByteArray task =
        "/v1/Workspaces/" + info.workspaceSid.toLatin1() + "/Tasks/" + info.taskSid.toLatin1() + "/Reservations";
    const QByteArray answer = ask(info, request(info, task));
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.contains("\"reservation_status\":\"pending\""));
    // localhost is the same place; URLs keep the name that was used.
    const QByteArray port = QByteArray::number(info.url.port());
    QVERIFY(ask(info, request(info, task, "localhost:" + port)).contains("\"url\":\"http://localhost:" + port));
}

void TestSimulatorHost::listensOnLoopbackOnly()
{
    Host host;
    const HostInfo info = started(host);
    QHostAddress outer;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            outer = address;
    }
    if (outer.isNull())
        QSKIP("this machine has no address but loopback");
    RawClient client(static_cast<quint16>(info.url.port()), outer);
    QTRY_VERIFY(client.isOver());
    QCOMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestSimulatorHost::refusesForeignHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("secret");
    QTest::addColumn<int>("status");
    QTest::newRow("a page's own name") << QByteArray("evil.test") << true << 421;
    QTest::newRow("with our port") << QByteArray("evil.test:{port}") << true << 421;
    QTest::newRow("our name in front") << QByteArray("127.0.0.1.evil.test:{port}") << true << 421;
    QTest::newRow("another port") << QByteArray("127.0.0.1:1") << true << 421;
    QTest::newRow("empty") << QByteArray("") << true << 421;
    QTest::newRow("no credentials") << QByteArray("127.0.0.1:{port}") << false << 401;
    QTest::newRow("neither") << QByteArray("evil.test") << false << 421;
}

void TestSimulatorHost::refusesForeignHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(const bool, secret);
    QFETCH(const int, status);
    Host simulator;
    const HostInfo info = started(simulator);
    host.replace("{port}", QByteArray::number(info.url.port()));
    const QByteArray answer = ask(info, request(info, "/v1/Workspaces", host, secret));
    QCOMPARE(statusOf(answer), status);
    QVERIFY(!answer.contains(info.workspaceSid.toLatin1()));
    QVERIFY(!answer.contains("Access-Control-Allow"));
}

void TestSimulatorHost::saysWhyItCannotStart()
{
    Host host;
    QSignalSpy failed(&host, &Host::failed);
    QSignalSpy begun(&host, &Host::started);
    host.start(wanted(u"no-such-scenario"_s));
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains(u"no-such-scenario"_s));
    Host other;
    const HostInfo info = started(other);
    host.start(wanted({}, static_cast<quint16>(info.url.port())));
    QVERIFY(failed.wait());
    QVERIFY(failed.last().first().toString().contains(QString::number(info.url.port())));
    QVERIFY(begun.isEmpty());
    // It is not lost for that.
    host.start({});
    QVERIFY(begun.wait());
}

void TestSimulatorHost::sameSeedSameBytes()
{
    QList<QByteArray> heard;
    for (const quint64 seed : {quint64(5), quint64(5), quint64(6)}) {
        Host host;
        const HostInfo info = started(host, wanted({}, 0, seed, 0.0));
        const QByteArray base = "/v1/Workspaces/" + info.workspaceSid.toLatin1();
        QByteArray all = info.authToken.toLatin1();
        for (const QByteArray path : {"/Tasks", "/Workers", "/Events?Minutes=600", "/Nothing"})
            all += ask(info, request(info, base + path));
        heard.append(all.replace(QByteArray::number(info.url.port()), "PORT"));
    }
    QVERIFY(heard.at(0).size() > 50'000);
    QVERIFY(heard.at(0) == heard.at(1));
    QVERIFY(heard.at(0) != heard.at(2));
}

void TestSimulatorHost::timePasses()
{
    Host host;
    const HostInfo info = started(host, wanted({}, 0, 1, 60.0));
    const QByteArray task = "/v1/Workspaces/" + info.workspaceSid.toLatin1() + "/Tasks/" + info.taskSid.toLatin1();
    const auto age = [&] {
        const QByteArray answer = ask(info, request(info, task));
        return QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n"))).object()["age"_L1].toInt();
    };
    const int before = age();
    QTRY_VERIFY(age() > before);
}

void TestSimulatorHost::endsWhileClientsWait()
{
    auto host = std::make_unique<Host>();
    const HostInfo info = started(*host, wanted(u"flaky-network"_s));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(static_cast<quint16>(info.url.port())));
        // Some are in the middle of a request, some have said nothing.
        if (i % 2 == 0)
            clients.back()->write(request(info, "/v1/Workspaces").first(40));
        QTRY_VERIFY(clients.back()->state() == QAbstractSocket::ConnectedState);
    }
    host.reset();
    for (const auto &client : clients)
        QTRY_VERIFY(client->isOver());
}

void TestSimulatorHost::keepsAConnectionForMany()
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
void TestSimulatorHost::answersAPipelineInOrder()
{
    Front front;
    front.fault(FaultKind::Latency, [](FaultRule &rule) {
        rule.times = 1;
        rule.milliseconds = 150;
        rule.route = "tasks.list";
    });
    front.fault(FaultKind::Status, [](FaultRule &rule) {
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

void TestSimulatorHost::refusesAndCloses_data()
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

void TestSimulatorHost::refusesAndCloses()
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
void TestSimulatorHost::refusalOutlivesALongBody()
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

void TestSimulatorHost::slowSendersAreTurnedAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a line") << QByteArray("GET /v1");
    QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX-A: b\r\n");
    QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    QTest::newRow("half a chunk") << QByteArray(
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
}

void TestSimulatorHost::slowSendersAreTurnedAway()
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

void TestSimulatorHost::idleConnectionsAreClosed()
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

void TestSimulatorHost::asksForTheBody()
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

void TestSimulatorHost::headHasNoBody()
{
    Front front;
    RawClient client(front.port());
    client.write(front.request("HEAD", "/v1/Workspaces") + front.get("/nowhere"));
    QTRY_VERIFY(client.heard.contains("404 Not Found"));
    QVERIFY(client.heard.contains("Content-Length: "));
    QVERIFY(!client.heard.contains("workspaces"));
}

void TestSimulatorHost::oldHttpCloses()
{
    Front front;
    RawClient client(front.port());
    client.write(front.request("GET", "/v1/Workspaces", "Connection: keep-alive\r\n").replace("HTTP/1.1", "HTTP/1.0"));
    QTRY_VERIFY(client.isOver());
    QCOMPARE(statusOf(client.heard), 200);
}

void TestSimulatorHost::gapsInDelivery_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("applied");
    QTest::newRow("drop before") << int(FaultKind::DropBefore) << false;
    QTest::newRow("drop after") << int(FaultKind::DropAfter) << true;
    QTest::newRow("reset") << int(FaultKind::Reset) << false;
    QTest::newRow("half an answer") << int(FaultKind::HalfAnswer) << true;
    QTest::newRow("garbage") << int(FaultKind::Garbage) << false;
    QTest::newRow("wrong length") << int(FaultKind::WrongLength) << true;
}

void TestSimulatorHost::gapsInDelivery()
{
    QFETCH(const int, kind);
    QFETCH(const bool, applied);
    const auto fault = static_cast<FaultKind>(kind);
    Front front;
    front.fault(fault);
    RawClient client(front.port());
    const qsizetype before = static_cast<qsizetype>(front.simulated.state().tasks.size());
    client.write(front.request("POST", front.simulated.base() + "/Tasks", "Content-Length: 10\r\n") + "Priority=4");
    QTRY_VERIFY(client.isOver());
    QCOMPARE(static_cast<qsizetype>(front.simulated.state().tasks.size()), before + (applied ? 1 : 0));
    QCOMPARE(client.answers().size(), 0);
    QTRY_COMPARE(front.front.connections(), 0);
    switch (fault) {
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
    case FaultKind::Reset:
        QVERIFY(client.heard.isEmpty());
        break;
    case FaultKind::Garbage:
        QVERIFY(!client.heard.isEmpty());
        QCOMPARE(statusOf(client.heard), 0);
        break;
    default: {
        // Status and headers are right, the body is shorter than they say.
        QCOMPARE(statusOf(client.heard), 201);
        const qsizetype said = client.heard.sliced(client.heard.indexOf("Content-Length: ") + 16).left(5).toInt();
        const qsizetype came = client.heard.size() - client.heard.indexOf("\r\n\r\n") - 4;
        QVERIFY(came > 100);
        QCOMPARE(said, fault == FaultKind::WrongLength ? came + 1000 : said);
        QVERIFY(fault != FaultKind::HalfAnswer || came == said / 2);
    }
    }
}

void TestSimulatorHost::slowBodyComesWhole()
{
    Front front;
    front.fault(FaultKind::SlowBody, [](FaultRule &rule) { rule.bytesPerSecond = 20'000; });
    RawClient client(front.port());
    client.write(front.get("/v1/Workspaces"));
    QTRY_VERIFY(client.heard.contains("\r\n\r\n"));
    // Its head is there before its body.
    QVERIFY(client.answers().isEmpty());
    QTRY_COMPARE(client.answers().size(), 1);
    QVERIFY(QJsonDocument::fromJson(client.heard.sliced(client.heard.indexOf("\r\n\r\n"))).isObject());
}

void TestSimulatorHost::hugeBodyIsNotKept()
{
    constexpr qint64 size = 64 * 1024 * 1024;
    Front front;
    front.fault(FaultKind::HugeBody, [](FaultRule &rule) { rule.bytes = size; });
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

void TestSimulatorHost::stalledReaderIsDropped()
{
    HttpPatience patience;
    patience.write = 200;
    Front front(patience);
    front.fault(FaultKind::HugeBody);
    QTcpSocket client;
    client.setReadBufferSize(1024);
    client.connectToHost(QHostAddress::LocalHost, front.port());
    client.write(front.get("/v1/Workspaces"));
    QTRY_COMPARE(front.front.connections(), 1);
    QTRY_COMPARE(front.front.connections(), 0);
}

// R36: 200 clients, half of them leave while their answers are held back.
void TestSimulatorHost::clientsMayLeaveDuringADelay()
{
    Front front;
    front.fault(FaultKind::Latency, [](FaultRule &rule) { rule.milliseconds = 300; });
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

void TestSimulatorHost::tenThousandRequestsLeaveNothing()
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

QTEST_GUILESS_MAIN(TestSimulatorHost)
#include "tst_simulatorhost.moc"
