#include "simulator/host/simulatorthread.h"
#include "support/simulatorfront.h"

#include <QJsonDocument>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

HostOptions wanted(const QString &scenario, quint16 port = 0, quint64 seed = 1, double speed = 1.0)
{
    HostOptions options;
    options.scenario = scenario;
    options.port = port;
    options.seed = seed;
    options.speed = speed;
    return options;
}

HostInfo started(SimulatorThread &host, const HostOptions &options = {})
{
    QSignalSpy spy(&host, &SimulatorThread::started);
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
    void answersTheSameBytesForTheSameSeed();
    void timePasses();
    void endsWhileClientsWait();
};

void TestSimulatorHost::saysWhereItIs()
{
    SimulatorThread host;
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
    SimulatorThread host;
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
    SimulatorThread simulator;
    const HostInfo info = started(simulator);
    host.replace("{port}", QByteArray::number(info.url.port()));
    const QByteArray answer = ask(info, request(info, "/v1/Workspaces", host, secret));
    QCOMPARE(statusOf(answer), status);
    QVERIFY(!answer.contains(info.workspaceSid.toLatin1()));
    QVERIFY(!answer.contains("Access-Control-Allow"));
}

void TestSimulatorHost::saysWhyItCannotStart()
{
    SimulatorThread host;
    QSignalSpy failed(&host, &SimulatorThread::failed);
    QSignalSpy begun(&host, &SimulatorThread::started);
    host.start(wanted(u"no-such-scenario"_s));
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains(u"no-such-scenario"_s));
    SimulatorThread other;
    const HostInfo info = started(other);
    host.start(wanted({}, static_cast<quint16>(info.url.port())));
    QVERIFY(failed.wait());
    QVERIFY(failed.last().first().toString().contains(QString::number(info.url.port())));
    QVERIFY(begun.isEmpty());
    // It is not lost for that.
    host.start({});
    QVERIFY(begun.wait());
}

void TestSimulatorHost::answersTheSameBytesForTheSameSeed()
{
    QList<QByteArray> heard;
    for (const quint64 seed : {quint64(5), quint64(5), quint64(6)}) {
        SimulatorThread host;
        const HostInfo info = started(host, wanted({}, 0, seed, 0.0));
        const QByteArray base = "/v1/Workspaces/" + info.workspaceSid.toLatin1();
        QByteArray all = info.authToken.toLatin1();
        for (const QByteArray path : {"/Tasks", "/Workers", "/Events?Minutes=600", "/Nothing"})
            all += ask(info, request(info, base + path));
        // With its colon: the digits alone may stand in a SID as well.
        all.replace(':' + QByteArray::number(info.url.port()), ":PORT");
        // What is left of a second's requests depends on how long they take here.
        static const QRegularExpression remaining(u"(X-Rate-Limit-Remaining: )\\d+"_s);
        heard.append(QString::fromUtf8(all).replace(remaining, u"\\1"_s).toUtf8());
    }
    QVERIFY(heard.at(0).size() > 50'000);
    if (heard.at(0) != heard.at(1)) {
        const auto [one, other] =
            std::mismatch(heard.at(0).cbegin(), heard.at(0).cend(), heard.at(1).cbegin(), heard.at(1).cend());
        const qsizetype at = std::max<qsizetype>(one - heard.at(0).cbegin() - 200, 0);
        QFAIL((heard.at(0).mid(at, 400) + "\n---\n" + heard.at(1).mid(at, 400)).constData());
    }
    QVERIFY(heard.at(0) != heard.at(2));
}

void TestSimulatorHost::timePasses()
{
    SimulatorThread host;
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
    auto host = std::make_unique<SimulatorThread>();
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

QTEST_GUILESS_MAIN(TestSimulatorHost)
#include "tst_simulatorhost.moc"
