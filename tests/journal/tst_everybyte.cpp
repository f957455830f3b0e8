#include "support/outboxtest.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

using namespace Desk;
using namespace OutboxTest;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

/// The one that was asked for.
QByteArray reservationOf(const RawRequest &request)
{
    const QByteArray target = request.target();
    const auto reservation = Sid::parse(QString::fromLatin1(target.sliced(target.lastIndexOf('/') + 1)));
    return ClientTest::reservationJson(reservation.value_or(Sid()));
}

/// Reads a POST up to a byte and cuts the connection there, its rest unread; answers everything else whole.
class CuttingServer final : public QTcpServer
{
    Q_OBJECT
public:
    static constexpr qint64 Never = -1;

    CuttingServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The cutting server cannot listen: %s", qPrintable(errorString()));
        connect(this, &QTcpServer::newConnection, this, &CuttingServer::greet);
    }

    [[nodiscard]] Endpoint endpoint() const
    {
        Endpoint endpoint;
        endpoint.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
        endpoint.accountSid = ClientTest::sid(SidKind::Account).toString();
        endpoint.user = endpoint.accountSid;
        endpoint.secret = "not-a-real-token";
        return endpoint;
    }
    /// From now on.
    void cutAfter(qint64 bytes, bool reset)
    {
        m_cutAfter = bytes;
        m_reset = reset;
    }
    /// Connections on which a POST began.
    [[nodiscard]] int posts() const { return m_posts; }
    [[nodiscard]] int answeredPosts() const { return m_answered; }
    [[nodiscard]] qsizetype lastPostSize() const { return m_lastPostSize; }

private:
    struct Talk
    {
        QByteArray read;
        bool counted = false;
    };

    void greet()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            auto talk = std::make_shared<Talk>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, talk] { hear(socket, *talk); });
        }
    }

    void hear(QTcpSocket *socket, Talk &talk)
    {
        const bool isPost = !talk.read.isEmpty() ? talk.read.startsWith('P') : socket->peek(1) == "P";
        if (isPost && !talk.counted) {
            talk.counted = true;
            ++m_posts;
        }
        if (isPost && m_cutAfter != Never) {
            talk.read += socket->read(m_cutAfter - talk.read.size());
            if (talk.read.size() == m_cutAfter)
                cut(socket);
            return;
        }
        talk.read += socket->readAll();
        const qsizetype end = talk.read.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        RawRequest request;
        request.head = talk.read.first(end + 4);
        const qsizetype whole = end + 4 + request.header("content-length").toLongLong();
        if (talk.read.size() < whole)
            return;
        if (isPost) {
            ++m_answered;
            m_lastPostSize = whole;
        }
        talk = {};
        socket->write(RawScript::json(reservationOf(request)).bytes);
    }

    void cut(QTcpSocket *socket) const
    {
        if (m_reset) {
            const linger none{1, 0};
            ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        }
        socket->abort();
    }

    qint64 m_cutAfter = Never;
    bool m_reset = false;
    int m_posts = 0;
    int m_answered = 0;
    qsizetype m_lastPostSize = 0;
};

/// Sends one acceptance, each to another reservation, and waits until it is settled.
std::optional<Settlement> sendOne(Outbox &outbox, const Instruction &instruction)
{
    QSignalSpy settled(&outbox, &Outbox::settled);
    if (outbox.send(instruction, nullptr) == 0 || (settled.isEmpty() && !settled.wait(30'000)))
        return {};
    return lastOf(settled);
}

} // namespace

/// A connection that is lost at any byte of the request or of the answer: one POST, and nobody guesses what became of
/// it.
class TestEveryByte : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestReadUpToAnyByteIsOnePost_data();
    void requestReadUpToAnyByteIsOnePost();
    void largeRequestCutWhileItIsWrittenIsOnePost();
    void answerLostAtAnyByteIsUnknownAndOnePost_data();
    void answerLostAtAnyByteIsUnknownAndOnePost();
};

void TestEveryByte::requestReadUpToAnyByteIsOnePost_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

void TestEveryByte::requestReadUpToAnyByteIsOnePost()
{
    QFETCH(bool, reset);
    CuttingServer server;
    Client client(server.endpoint(), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan(1));
    const QSignalSpy alarms(&outbox, &Outbox::alarm);
    // A whole one first: how long it is, and that the server can be talked to.
    const auto whole = sendOne(outbox, ReservationDouble::accept());
    QVERIFY(whole);
    QCOMPARE(whole->outcome, Outcome::Done);
    const qsizetype size = server.lastPostSize();
    QVERIFY2(size > 300, qPrintable(QString::number(size)));
    for (qint64 cut = 1; cut <= size; ++cut) {
        server.cutAfter(cut, reset);
        const auto settlement = sendOne(outbox, ReservationDouble::accept(int(cut)));
        const QString where = u"cut after byte %1 of %2"_s.arg(cut).arg(size);
        QVERIFY2(settlement, qPrintable(where));
        QVERIFY2(settlement->outcome == Outcome::Unknown, qPrintable(where));
        QVERIFY2(server.posts() == 1 + cut, qPrintable(u"%1: %2 posts"_s.arg(where).arg(server.posts())));
    }
    // A fetch behind them: whatever might have left once more would have come before.
    const auto after = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(after && after->ok());
    QCOMPARE(server.posts(), 1 + int(size));
    QCOMPARE(server.answeredPosts(), 1);
    QCOMPARE(alarms.count(), 0);
}

void TestEveryByte::largeRequestCutWhileItIsWrittenIsOnePost()
{
    CuttingServer server;
    Client client(server.endpoint(), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan(1));
    Instruction large = ReservationDouble::accept();
    large.form += "&CallUrl=" + QByteArray(2 * 1024 * 1024, 'x'); // More than the sockets take at once.
    int expected = 0;
    for (const qint64 cut : {1, 200, 16'384, 65'536, 300'000, 1'000'000, 2'000'000}) {
        for (const bool reset : {false, true}) {
            server.cutAfter(cut, reset);
            large.address.reservation = ClientTest::sid(SidKind::Reservation, ++expected);
            const auto settlement = sendOne(outbox, large);
            QVERIFY(settlement);
            QCOMPARE(settlement->outcome, Outcome::Unknown);
            QCOMPARE(server.posts(), expected);
        }
    }
}

void TestEveryByte::answerLostAtAnyByteIsUnknownAndOnePost_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestEveryByte::answerLostAtAnyByteIsUnknownAndOnePost()
{
    QFETCH(bool, tls);
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.problem()));
    RawServer server(tls ? certificates.good() : TestIdentity());
    const QByteArray body = ClientTest::reservationJson();
    const QByteArray whole = RawScript::json(body).bytes;
    Client client(ClientTest::endpointOf(server, certificates.caFile()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan(1));
    const QSignalSpy alarms(&outbox, &Outbox::alarm);
    // TLS costs a handshake each time, and inside the body one byte is like the next.
    const qsizetype head = whole.size() - body.size();
    int expected = 0;
    for (qsizetype cut = 0; cut < whole.size(); cut += tls && cut > head + 2 ? 16 : 1) {
        server.setHandler([&whole, cut](const RawRequest &request) {
            return request.isPost() ? RawScript::raw(whole.first(cut), cut % 2 == 0 ? Then::Close : Then::Reset)
                                    : RawScript::json(reservationOf(request));
        });
        const auto settlement = sendOne(outbox, ReservationDouble::accept(++expected));
        const QString where = u"cut at %1 of %2"_s.arg(cut).arg(whole.size());
        QVERIFY2(settlement, qPrintable(where));
        QVERIFY2(settlement->outcome == Outcome::Unknown, qPrintable(where));
        QVERIFY2(server.posts() == expected, qPrintable(u"%1: %2 posts"_s.arg(where).arg(server.posts())));
    }
    const auto after = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(after && after->ok());
    QCOMPARE(server.posts(), expected);
    QCOMPARE(alarms.count(), 0);
}

QTEST_GUILESS_MAIN(TestEveryByte)
#include "tst_everybyte.moc"
