#include "support/clienttest.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

const QByteArray Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/// A listening socket whose queue is full: the next connection gets no answer at all.
class DeafPort
{
    Q_DISABLE_COPY_MOVE(DeafPort)
public:
    DeafPort()
    {
        m_sockets += ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *const plain = reinterpret_cast<sockaddr *>(&address);
        m_ok = ::bind(m_sockets.first(), plain, size) == 0 && ::listen(m_sockets.first(), 0) == 0 &&
               ::getsockname(m_sockets.first(), plain, &size) == 0;
        m_port = ntohs(address.sin_port);
        for (int i = 0; i < 8; ++i) {
            m_sockets += ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            ::connect(m_sockets.last(), plain, size); // EINPROGRESS is what it is for.
        }
    }
    ~DeafPort()
    {
        for (const int socket : std::as_const(m_sockets))
            ::close(socket);
    }
    [[nodiscard]] bool isOk() const { return m_ok; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QList<int> m_sockets;
    bool m_ok = false;
    quint16 m_port = 0;
};

/// `megabytes` of zeros as gzip sends them.
QByteArray bomb(int megabytes)
{
    QProcess gzip;
    gzip.start(u"sh"_s, {u"-c"_s, u"head -c %1M /dev/zero | gzip -9"_s.arg(megabytes)});
    return gzip.waitForFinished(60'000) ? gzip.readAllStandardOutput() : QByteArray();
}

/// Highest resident size so far, in KiB; 0 under AddressSanitizer, which keeps what is freed. Asked of the running
/// program: .ci/run sanitizes the rooms alone.
qint64 peakKib()
{
    if (dlsym(RTLD_DEFAULT, "__asan_init"))
        return 0;
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

/// Whatever a server does, a read ends: at the deadline, at the cap, or at the first thing that is not an answer.
class TestBounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadlineEndsWhatDripsOrStalls_data();
    void deadlineEndsWhatDripsOrStalls();
    void stallInConnectEndsAtTheDeadline();
    void stallInTlsEndsAtTheDeadline();
    void silenceEndsBeforeTheDeadline();
    void endlessBodyIsStoppedAtTheCap_data();
    void endlessBodyIsStoppedAtTheCap();
    void busyWindowIsNotFlooded();
    void packedBombIsStopped_data();
    void packedBombIsStopped();
    void bodyAtTheCapIsRead();
    void refusalWithAHugeBodyKeepsItsKind();
    void absurdHeadersEndInAnError_data();
    void absurdHeadersEndInAnError();
    void bodyCutWithoutALengthIsAnError();
    void rowsBeforeACutPageStay();
};

void TestBounds::deadlineEndsWhatDripsOrStalls_data()
{
    QTest::addColumn<RawScript>("script");
    RawScript drip;
    drip.bytes = Head + "Content-Length: 100000\r\n\r\n{";
    drip.dripMsecs = 20;
    QTest::newRow("one byte after the other, for ever") << drip;
    RawScript slowHeaders;
    slowHeaders.bytes = Head + "X-Slow: ";
    slowHeaders.again = "x";
    slowHeaders.dripMsecs = 20;
    QTest::newRow("headers that never end, a byte at a time") << slowHeaders;
    RawScript inHead = RawScript::raw(Head, Then::Close);
    inHead.thenMsecs = 600'000;
    QTest::newRow("stall in the headers") << inHead;
    RawScript inBody = RawScript::raw(Head + "Content-Length: 900\r\n\r\n{\"sid\":", Then::Close);
    inBody.thenMsecs = 600'000;
    QTest::newRow("stall in the body") << inBody;
    RawScript chunked = RawScript::raw(Head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"sid", Then::Close);
    chunked.thenMsecs = 600'000;
    QTest::newRow("stall in a chunk") << chunked;
}

void TestBounds::deadlineEndsWhatDripsOrStalls()
{
    QFETCH(RawScript, script);
    RawServer server;
    server.setScript(script);
    ClientOptions options = ClientTest::quickOptions();
    options.inactivityMsecs = 60'000; // The total alone is to end it.
    options.readDeadlineMsecs = 700;
    options.updateDeadlineMsecs = 700;
    Client client(ClientTest::endpointOf(server), options);
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
    QVERIFY2(outcome->error().message.contains(u"0.7 seconds"_s), qPrintable(outcome->error().message));
    QCOMPARE(server.count(), 1);
    const auto update = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", {}}));
    QVERIFY(update && !update->ok());
    QCOMPARE(update->error().kind, ErrorKind::Timeout);
    QVERIFY(update->error().mayHaveBeenSent);
    QCOMPARE(server.posts(), 1);
}

void TestBounds::stallInConnectEndsAtTheDeadline()
{
    const DeafPort deaf;
    QVERIFY(deaf.isOk());
    const RawServer unused;
    Endpoint endpoint = ClientTest::endpointOf(unused);
    endpoint.baseUrl.setPort(deaf.port());
    ClientOptions options = ClientTest::quickOptions();
    options.readDeadlineMsecs = 400;
    Client client(endpoint, options);
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
}

void TestBounds::stallInTlsEndsAtTheDeadline()
{
    // A server that never says a word: the handshake waits for one.
    RawServer silent;
    Endpoint endpoint = ClientTest::endpointOf(silent);
    endpoint.baseUrl.setScheme(u"https"_s);
    ClientOptions options = ClientTest::quickOptions();
    options.inactivityMsecs = 60'000;
    options.readDeadlineMsecs = 600;
    Client client(endpoint, options);
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
    QCOMPARE(silent.count(), 0);
}

void TestBounds::silenceEndsBeforeTheDeadline()
{
    RawServer server;
    RawScript never;
    never.delayMsecs = 600'000;
    server.setScript(never);
    ClientOptions options = ClientTest::quickOptions();
    options.inactivityMsecs = 300;
    Client client(ClientTest::endpointOf(server), options);
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
    QVERIFY2(outcome->error().message.contains(u"0.3 seconds"_s), qPrintable(outcome->error().message));
}

void TestBounds::endlessBodyIsStoppedAtTheCap_data()
{
    QTest::addColumn<QByteArray>("lengthHeader");
    QTest::newRow("no length") << QByteArray();
    QTest::newRow("1 GiB said") << QByteArray("Content-Length: 1073741824\r\n");
    QTest::newRow("8 EiB said") << QByteArray("Content-Length: 9223372036854775807\r\n");
}

void TestBounds::endlessBodyIsStoppedAtTheCap()
{
    QFETCH(QByteArray, lengthHeader);
    RawServer server;
    RawScript script;
    script.bytes = Head + lengthHeader + "\r\n{\"reservations\":[";
    script.again = QByteArray(64 * 1024, '0');
    server.setScript(script);
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    const auto warm = ClientTest::listed(client.listReservations(ClientTest::address()));
    QVERIFY(warm.end && !warm.end->ok());
    QCOMPARE(warm.end->error().kind, ErrorKind::TooLarge);
    QVERIFY(warm.end->error().answer);
    QCOMPARE(warm.end->error().answer->body.size(), ClientOptions().keptBody);
    QVERIFY(!warm.end->error().answer->complete);
    const qint64 before = peakKib();
    for (int i = 0; i < 4; ++i) {
        const auto list = ClientTest::listed(client.listReservations(ClientTest::address()));
        QVERIFY(list.end && !list.end->ok());
    }
    QVERIFY2(peakKib() - before < 64 * 1024, "Memory grows with each endless body.");
}

// It pours while the window sees nothing of it, not even the head.
void TestBounds::busyWindowIsNotFlooded()
{
    RawServer server;
    RawScript script;
    script.bytes = Head + "\r\n{\"reservations\":[";
    script.again = QByteArray(64 * 1024, '0');
    script.delayMsecs = 100;
    server.setScript(script);
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    const qint64 before = peakKib();
    ListReply<Reservation> *list = client.listReservations(ClientTest::address());
    QTRY_COMPARE(server.count(), 1);
    qint64 poured = -1; // until nobody takes any more of it
    while (server.poured() == 0 || (server.poured() != poured && poured < 512 * 1024 * 1024)) {
        poured = server.poured();
        QThread::msleep(50);
    }
    QVERIFY2(peakKib() - before < 64 * 1024, qPrintable(QString::number(peakKib() - before)));
    const auto listed = ClientTest::listed(list);
    QVERIFY(listed.end && !listed.end->ok());
    QCOMPARE(listed.end->error().kind, ErrorKind::TooLarge);
}

void TestBounds::packedBombIsStopped_data()
{
    QTest::addColumn<int>("megabytes");
    QTest::newRow("5 MiB") << 5;
    QTest::newRow("20 MiB") << 20;
    QTest::newRow("200 MiB") << 200;
}

void TestBounds::packedBombIsStopped()
{
    QFETCH(int, megabytes);
    const QByteArray packed = bomb(megabytes);
    QVERIFY(packed.startsWith("\x1f\x8b"));
    RawServer server;
    server.setScript(RawScript::json(packed, 200, "Content-Encoding: gzip\r\n"));
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    const qint64 before = peakKib();
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && !outcome->ok());
    const QList<ErrorKind> fine =
        megabytes <= 16 ? QList{ErrorKind::NotJson} : QList{ErrorKind::TooLarge, ErrorKind::BadAnswer};
    QVERIFY2(fine.contains(outcome->error().kind), QByteArray::number(int(outcome->error().kind)).constData());
    QVERIFY(outcome->error().answer->body.size() <= ClientOptions().keptBody);
    QVERIFY2(peakKib() - before < 64 * 1024, qPrintable(QString::number(peakKib() - before)));
}

void TestBounds::bodyAtTheCapIsRead()
{
    const QByteArray body = ClientTest::reservationJson();
    RawServer server;
    server.setScript(RawScript::json(body));
    ClientOptions options = ClientTest::quickOptions();
    options.bodyCap = body.size();
    Client fits(ClientTest::endpointOf(server), options);
    const auto good = ClientTest::outcomeOf(fits.fetchReservation(ClientTest::address()));
    QVERIFY(good && good->ok());
    QCOMPARE(good->value().body, body);
    options.bodyCap = body.size() - 1;
    Client tight(ClientTest::endpointOf(server), options);
    const auto large = ClientTest::outcomeOf(tight.fetchReservation(ClientTest::address()));
    QVERIFY(large && !large->ok());
    QCOMPARE(large->error().kind, ErrorKind::TooLarge);
}

void TestBounds::refusalWithAHugeBodyKeepsItsKind()
{
    RawServer server;
    RawScript script;
    script.bytes = "HTTP/1.1 404 Not Found\r\nTwilio-Request-Id: RQ00000000000000000000000000000001\r\n\r\n<html>";
    script.again = QByteArray(64 * 1024, 'x');
    server.setScript(script);
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    const auto read = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(read && !read->ok());
    QCOMPARE(read->error().kind, ErrorKind::NotFound);
    // An update's refusal must be whole to prove that nothing was done.
    const auto update = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", {}}));
    QVERIFY(update && !update->ok());
    QCOMPARE(update->error().kind, ErrorKind::TooLarge);
    QVERIFY(update->error().mayHaveBeenSent);
}

void TestBounds::absurdHeadersEndInAnError_data()
{
    QTest::addColumn<QByteArray>("headers");
    QByteArray many;
    for (int i = 0; i < 150; ++i)
        many += "X-Header-" + QByteArray::number(i) + ": value\r\n";
    QTest::newRow("150 headers") << many;
    QTest::newRow("150 KiB in one") << "X-Long: " + QByteArray(150 * 1024, 'x') + "\r\n";
    QTest::newRow("300 KiB in all") << ("X-Long: " + QByteArray(6000, 'x') + "\r\n").repeated(50);
}

void TestBounds::absurdHeadersEndInAnError()
{
    QFETCH(QByteArray, headers);
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson(), 200, headers));
    ClientOptions options = ClientTest::quickOptions();
    options.inactivityMsecs = 500;
    options.readDeadlineMsecs = 1500;
    Client client(ClientTest::endpointOf(server), options);
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && !outcome->ok());
    QVERIFY(!outcome->error().message.isEmpty());
}

void TestBounds::bodyCutWithoutALengthIsAnError()
{
    const QByteArray body = ClientTest::reservationJson();
    RawServer server;
    for (const qsizetype length : {qsizetype(0), qsizetype(1), body.size() / 2, body.size() - 1}) {
        server.setScript(RawScript::raw(Head + "\r\n" + body.first(length)));
        ClientOptions options = ClientTest::quickOptions();
        options.retries = 0;
        Client client(ClientTest::endpointOf(server), options);
        const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
        QVERIFY(outcome && !outcome->ok());
        QVERIFY2(outcome->error().kind == ErrorKind::NotJson || outcome->error().kind == ErrorKind::ConnectionLost,
                 qPrintable(outcome->error().message));
        QVERIFY(!outcome->error().message.isEmpty());
    }
}

void TestBounds::rowsBeforeACutPageStay()
{
    RawServer server;
    const QByteArray next = server.url().toEncoded() + "/v1/Workspaces/" + ClientTest::address().workspace.toLatin1() +
                            "/Tasks/" + ClientTest::address().task.toLatin1() +
                            "/Reservations?PageSize=50&Page=1&PageToken=PA1";
    const QByteArray second = ClientTest::pageJson(ClientTest::reservationRows(51, 50));
    server.setScripts({RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 50), next)),
                       RawScript::json(second.first(second.size() * 3 / 4))});
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    const auto list = ClientTest::listed(client.listReservations(ClientTest::address()));
    QVERIFY(list.end && !list.end->ok());
    QCOMPARE(list.end->error().kind, ErrorKind::NotJson);
    QVERIFY(list.rows.size() >= 50);
    QVERIFY(list.rows.size() < 100);
    QCOMPARE(list.rows.first().sid, ClientTest::sid(SidKind::Reservation, 1));
    QVERIFY(list.end->error().answer->body.size() == second.size() * 3 / 4);
}

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
