#include "support/clienttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

const QByteArray Form = "ReservationStatus=accepted&Instruction=accept";

struct Loss
{
    const char *name;
    RawScript script;
    std::optional<ErrorKind> kind; ///< Nothing where it depends on what the network module notices first.
};

/// Every way to lose the answer of a request that was read whole.
QList<Loss> losses()
{
    const QByteArray body = ClientTest::reservationJson();
    const QByteArray length = QByteArray::number(body.size());
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray half = body.first(body.size() / 2);
    RawScript stall;
    stall.delayMsecs = 600'000;
    RawScript late = RawScript::fault(Then::Close, 150);
    RawScript cutLate = RawScript::raw(head + "\r\n" + half);
    cutLate.thenMsecs = 150;
    return {
        {"close", RawScript::fault(Then::Close), ErrorKind::ConnectionLost},
        {"late close", late, ErrorKind::ConnectionLost},
        {"reset", RawScript::fault(Then::Reset), ErrorKind::ConnectionLost},
        {"late reset", RawScript::fault(Then::Reset, 150), ErrorKind::ConnectionLost},
        {"half close", RawScript::fault(Then::HalfClose), ErrorKind::ConnectionLost},
        {"cut status line", RawScript::raw("HTTP/1."), ErrorKind::ConnectionLost},
        {"status line alone", RawScript::raw("HTTP/1.1 200 OK\r\n"), ErrorKind::ConnectionLost},
        {"half a header", RawScript::raw("HTTP/1.1 200 OK\r\nContent-Ty"), ErrorKind::ConnectionLost},
        {"half a header, reset", RawScript::raw("HTTP/1.1 200 OK\r\nContent-Ty", Then::Reset),
         ErrorKind::ConnectionLost},
        {"garbage", RawScript::raw(QByteArray("\x00\xff\x16\x03\x01 nothing that is HTTP \r\n\r\n", 32)),
         ErrorKind::ConnectionLost},
        {"cut body", RawScript::raw(head + "Content-Length: " + length + "\r\n\r\n" + half), ErrorKind::ConnectionLost},
        {"cut chunked body",
         RawScript::raw(head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" +
                        half),
         ErrorKind::ConnectionLost},
        {"cut body without a length", RawScript::raw(head + "\r\n" + half), {}},
        {"cut body without a length, late", cutLate, {}},
        {"empty body", RawScript::raw(head + "Content-Length: 0\r\n\r\n"), ErrorKind::NotJson},
        {"silence", stall, ErrorKind::Timeout},
    };
}

} // namespace

/// An instruction leaves at most once, and a lost answer is never a success. At socket level, because what
/// sends twice is below QNetworkAccessManager.
class TestOnePost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lostConnectionLeavesOnePost_data();
    void lostConnectionLeavesOnePost();
    void connectionLostOnTheSecondRequestIsNoSuccess_data();
    void connectionLostOnTheSecondRequestIsNoSuccess();
    void redirectionsAreNotFollowed_data();
    void redirectionsAreNotFollowed();
    void askingForCredentialsRepeatsNothing_data();
    void askingForCredentialsRepeatsNothing();
    void eachWriteIsTold();
    void refusalsAreNotRepeated_data();
    void refusalsAreNotRepeated();
    void abortedUpdateMayHaveLeft();
    void refusedConnectionCannotHaveLeft();
    void emptyFormIsOnePostAsWell();
    void largeFormIsOnePostAsWell();

private:
    Endpoint endpoint(const RawServer &server) const { return ClientTest::endpointOf(server, m_certificates.caFile()); }
    TestIdentity identity(bool tls) const { return tls ? m_certificates.good() : TestIdentity(); }

    TestCertificates m_certificates;
};

void TestOnePost::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.problem()));
}

void TestOnePost::lostConnectionLeavesOnePost_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<RawScript>("script");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    for (const bool tls : {false, true}) {
        for (const bool kept : {false, true}) {
            for (const Loss &loss : losses())
                QTest::addRow("%s, %s, %s", tls ? "https" : "http", kept ? "kept alive" : "fresh", loss.name)
                    << tls << kept << loss.script << loss.kind;
        }
    }
}

void TestOnePost::lostConnectionLeavesOnePost()
{
    QFETCH(bool, tls);
    QFETCH(bool, kept);
    QFETCH(RawScript, script);
    QFETCH(std::optional<ErrorKind>, kind);
    RawServer server(identity(tls));
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    ClientOptions options = ClientTest::quickOptions();
    options.inactivityMsecs = 1000;
    Client client(endpoint(server), options);
    if (kept) {
        // Connections that stand: one of a fetch, one of an update.
        const auto fetched = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
        QVERIFY(fetched && fetched->ok());
        const auto before = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), Form, {}}));
        QVERIFY(before && before->ok());
        server.forget();
    }
    server.setHandler([script](const RawRequest &request) {
        return request.isPost() ? script : RawScript::json(ClientTest::reservationJson());
    });

    Reply *const reply = client.updateReservation({ClientTest::address(), Form, "W/\"7\""});
    QSignalSpy sent(reply, &Reply::requestSent);
    const auto outcome = ClientTest::outcomeOf(static_cast<ReplyOf<ReservationDetail> *>(reply));

    QVERIFY(outcome);
    QVERIFY(!outcome->ok());
    QCOMPARE(outcome->error().kind, kind.value_or(outcome->error().kind));
    QVERIFY(outcome->error().mayHaveBeenSent);
    QVERIFY(!outcome->error().message.isEmpty());
    QCOMPARE(sent.size(), 1);
    // A fetch behind it: whatever Qt might have sent again would have come before.
    const auto after = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(after && after->ok());
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.requests().constFirst().body, Form);
}

void TestOnePost::connectionLostOnTheSecondRequestIsNoSuccess_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Then>("then");
    for (const bool tls : {false, true}) {
        QTest::addRow("%s, close", tls ? "https" : "http") << tls << Then::Close;
        QTest::addRow("%s, reset", tls ? "https" : "http") << tls << Then::Reset;
        QTest::addRow("%s, half close", tls ? "https" : "http") << tls << Then::HalfClose;
    }
}

void TestOnePost::connectionLostOnTheSecondRequestIsNoSuccess()
{
    QFETCH(bool, tls);
    QFETCH(Then, then);
    RawServer server(identity(tls));
    // Would the connection be used again, its second request is read and lost; every other one is answered.
    server.setHandler([then](const RawRequest &request) {
        return request.onConnection > 1 ? RawScript::fault(then) : RawScript::json(ClientTest::reservationJson());
    });
    Client client(endpoint(server), ClientTest::quickOptions());
    for (int i = 1; i <= 3; ++i) {
        const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), Form, {}}));
        QVERIFY(outcome);
        QVERIFY2(outcome->ok(), "An update met a connection that had been used before.");
        QCOMPARE(server.posts(), i);
    }
}

void TestOnePost::redirectionsAreNotFollowed_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("post");
    QTest::addColumn<bool>("sameOrigin");
    QTest::addColumn<int>("status");
    for (const bool tls : {false, true}) {
        for (const bool post : {false, true}) {
            for (const bool same : {false, true}) {
                for (const int status : {301, 302, 303, 307, 308})
                    QTest::addRow("%s %s %d to %s", tls ? "https" : "http", post ? "POST" : "GET", status,
                                  same ? "the same origin" : "another origin")
                        << tls << post << same << status;
            }
        }
    }
}

void TestOnePost::redirectionsAreNotFollowed()
{
    QFETCH(bool, tls);
    QFETCH(bool, post);
    QFETCH(bool, sameOrigin);
    QFETCH(int, status);
    RawServer server(identity(tls));
    RawServer other(identity(tls));
    other.setScript(RawScript::json(ClientTest::reservationJson()));
    const QByteArray target = (sameOrigin ? server : other).url().toEncoded() + "/elsewhere";
    server.setScript(RawScript::json("{}", status, "Location: " + target + "\r\n"));
    Client client(endpoint(server), ClientTest::quickOptions());

    const auto outcome = ClientTest::outcomeOf(post ? client.updateReservation({ClientTest::address(), Form, {}})
                                                    : client.fetchReservation(ClientTest::address()));

    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::Redirected);
    QVERIFY(outcome->error().mayHaveBeenSent);
    QVERIFY(outcome->error().message.contains(QString::fromLatin1(target)));
    QCOMPARE(server.count(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestOnePost::askingForCredentialsRepeatsNothing_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    for (const bool tls : {false, true}) {
        const char *scheme = tls ? "https" : "http";
        QTest::addRow("%s 401 Basic", scheme)
            << tls << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n") << 401 << ErrorKind::Unauthorized;
        QTest::addRow("%s 401 Digest", scheme)
            << tls << QByteArray("WWW-Authenticate: Digest realm=\"x\", nonce=\"1\"\r\n") << 401
            << ErrorKind::Unauthorized;
        QTest::addRow("%s 401 bare", scheme) << tls << QByteArray() << 401 << ErrorKind::Unauthorized;
        QTest::addRow("%s 407", scheme) << tls << QByteArray("Proxy-Authenticate: Basic realm=\"x\"\r\n") << 407
                                        << ErrorKind::Proxy;
    }
}

void TestOnePost::askingForCredentialsRepeatsNothing()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    RawServer server(identity(tls));
    server.setScript(RawScript::json("{\"code\":20003,\"message\":\"Authenticate\",\"status\":401}", status, header));
    Client client(endpoint(server), ClientTest::quickOptions());
    const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), Form, {}}));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, kind);
    QCOMPARE(outcome->error().code, 20003);
    QCOMPARE(server.count(), 1);
}

void TestOnePost::eachWriteIsTold()
{
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    Client client(endpoint(server));
    Reply *const reply = client.updateReservation({ClientTest::address(), Form, {}});
    QSignalSpy sent(reply, &Reply::requestSent);
    QSignalSpy finished(reply, &Reply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(sent.size(), 1);
    QCOMPARE(server.posts(), 1);
}

void TestOnePost::refusalsAreNotRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("412") << 412 << QByteArray("ETag: \"8\"\r\n") << ErrorKind::PreconditionFailed;
    QTest::newRow("429") << 429 << QByteArray() << ErrorKind::RateLimited;
    QTest::newRow("429 at once") << 429 << QByteArray("Retry-After: 0\r\n") << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << QByteArray() << ErrorKind::ServerError;
    QTest::newRow("502") << 502 << QByteArray() << ErrorKind::ServerError;
    QTest::newRow("503") << 503 << QByteArray("Retry-After: 0\r\n") << ErrorKind::ServerError;
    QTest::newRow("504") << 504 << QByteArray() << ErrorKind::ServerError;
}

void TestOnePost::refusalsAreNotRepeated()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(ErrorKind, kind);
    RawServer server;
    server.setHandler([status, header](const RawRequest &request) {
        return request.isPost() ? RawScript::json("{\"code\":20500,\"message\":\"no\"}", status, header)
                                : RawScript::json(ClientTest::reservationJson());
    });
    Client client(endpoint(server), ClientTest::quickOptions());
    ReplyOf<ReservationDetail> *const reply = client.updateReservation({ClientTest::address(), Form, "\"7\""});
    QSignalSpy waiting(reply, &Reply::waiting);
    const auto outcome = ClientTest::outcomeOf(reply);
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, kind);
    QCOMPARE(waiting.size(), 0);
    // The pauses of quickOptions() are over many times before this fetch is.
    const auto after = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(after && after->ok());
    QCOMPARE(server.posts(), 1);
}

void TestOnePost::abortedUpdateMayHaveLeft()
{
    RawServer server;
    RawScript stall;
    stall.delayMsecs = 600'000;
    server.setScript(stall);
    Client client(endpoint(server));
    ReplyOf<ReservationDetail> *const reply = client.updateReservation({ClientTest::address(), Form, {}});
    QSignalSpy finished(reply, &Reply::finished);
    std::optional<Result<ReservationDetail>> result;
    connect(reply, &Reply::finished, this, [reply, &result] { result = reply->result(); });
    QTRY_COMPARE(server.posts(), 1);
    reply->abort();
    QCOMPARE(finished.size(), 1);
    reply->abort(); // A second time does nothing.
    QCOMPARE(finished.size(), 1);
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, ErrorKind::Canceled);
    QVERIFY(result->error().mayHaveBeenSent);
}

void TestOnePost::refusedConnectionCannotHaveLeft()
{
    Endpoint nobody;
    {
        const RawServer server;
        nobody = endpoint(server);
    }
    Client client(nobody);
    const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), Form, {}}));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::ConnectionRefused);
    QVERIFY(!outcome->error().mayHaveBeenSent);
}

void TestOnePost::emptyFormIsOnePostAsWell()
{
    RawServer server;
    server.setScript(RawScript::fault(Then::Close));
    Client client(endpoint(server));
    const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), {}, {}}));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.requests().constFirst().header("content-length"), "0");
}

void TestOnePost::largeFormIsOnePostAsWell()
{
    const QByteArray form = "CallUrl=" + QByteArray(3 * 1024 * 1024, 'x');
    RawServer server;
    server.setScripts({RawScript::json(ClientTest::reservationJson()), RawScript::fault(Then::Reset)});
    Client client(endpoint(server));
    const auto good = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), form, {}}));
    QVERIFY(good && good->ok());
    const auto lost = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), form, {}}));
    QVERIFY(lost && !lost->ok());
    QCOMPARE(server.posts(), 2);
    QCOMPARE(server.requests().constFirst().body, form);
}

QTEST_GUILESS_MAIN(TestOnePost)
#include "tst_onepost.moc"
