#include "support/outboxtest.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Desk;
using namespace OutboxTest;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

/// The one way out, against a real socket that counts: at most one POST for one decision, and no guessed outcome.
class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settlesEachAnswerWithOneOfFourOutcomes_data();
    void settlesEachAnswerWithOneOfFourOutcomes();
    void nothingListeningIsNotSent();
    void writtenTwiceIsUnknownAndAnAlarm();
    void secondInstructionIsRefusedWhileOneIsInFlight();
    void secondInstructionIsRefusedWhileOneIsUnknown();
    void otherReservationsAreNotLocked();
    void noTimerRepeatsAPost_data();
    void noTimerRepeatsAPost();
    void rateLimitedIsRefusedAndSaysUntilWhen();
    void staleVersionIsRefusedAndNeverOverwritten();
    void ownAbortIsUnknown();
    void outboxMayBeDestroyedInASlot();
};

void TestOutbox::settlesEachAnswerWithOneOfFourOutcomes_data()
{
    QTest::addColumn<RawScript>("answer");
    QTest::addColumn<Outcome>("outcome");
    const QByteArray body = ClientTest::reservationJson();
    const QByteArray refusal = "{\"code\":20001,\"message\":\"No.\",\"status\":400}";
    QTest::newRow("200, ours") << RawScript::json(body) << Outcome::Done;
    QTest::newRow("201, ours") << RawScript::json(body, 201) << Outcome::Done;
    for (const int status : {400, 401, 403, 404, 405, 407, 408, 409, 412, 422, 429, 499})
        QTest::addRow("%d", status) << RawScript::json(refusal, status) << Outcome::Refused;
    // Whoever says so, it is not TaskRouter: the instruction may have passed nevertheless.
    for (const int status : {400, 401, 403, 404, 412, 429}) {
        QTest::addRow("%d, HTML", status) << RawScript::answer(status, "text/html", "<h1>No</h1>") << Outcome::Unknown;
        QTest::addRow("%d, nothing", status) << RawScript::answer(status, "text/plain", "") << Outcome::Unknown;
    }
    QTest::newRow("200, another reservation")
        << RawScript::json(ClientTest::reservationJson(ClientTest::sid(SidKind::Reservation, 9))) << Outcome::Unknown;
    QTest::newRow("200, HTML") << RawScript::answer(200, "text/html", "<h1>Sign in</h1>") << Outcome::Unknown;
    QTest::newRow("200, empty") << RawScript::json("") << Outcome::Unknown;
    QTest::newRow("204") << RawScript::answer(204, "application/json", "") << Outcome::Unknown;
    QTest::newRow("200, cut without a length")
        << RawScript::raw("HTTP/1.1 200 OK\r\n\r\n" + body.first(40)) << Outcome::Unknown;
    QTest::newRow("400, cut") << RawScript::raw("HTTP/1.1 400 No\r\nContent-Length: 90\r\n\r\n{\"code\"")
                              << Outcome::Unknown;
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << RawScript::json(body, status, "Location: /elsewhere\r\n") << Outcome::Unknown;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << RawScript::json(refusal, status) << Outcome::Unknown;
    QTest::newRow("close") << RawScript::fault(Then::Close) << Outcome::Unknown;
    QTest::newRow("reset") << RawScript::fault(Then::Reset) << Outcome::Unknown;
    QTest::newRow("half close") << RawScript::fault(Then::HalfClose) << Outcome::Unknown;
    QTest::newRow("garbage") << RawScript::raw("\x16\x03nothing of HTTP\r\n\r\n") << Outcome::Unknown;
}

void TestOutbox::settlesEachAnswerWithOneOfFourOutcomes()
{
    QFETCH(RawScript, answer);
    QFETCH(Outcome, outcome);
    ReservationDouble double_;
    double_.setPost(true, answer);
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy sent(&outbox, &Outbox::sent);
    QSignalSpy settled(&outbox, &Outbox::settled);
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    QString reason;
    const qint64 id = outbox.send(ReservationDouble::accept(), &reason);
    QVERIFY2(id > 0, qPrintable(reason));
    QVERIFY(settled.isEmpty());
    QTRY_COMPARE(settled.count(), 1);
    const Settlement settlement = lastOf(settled);
    QVERIFY2(
        settlement.outcome == outcome,
        qPrintable(
            u"%1 %2 %3"_s.arg(int(settlement.outcome)).arg(int(settlement.error.kind)).arg(settlement.error.message)));
    QCOMPARE(settlement.id, id);
    QCOMPARE(settlement.now.has_value(), outcome == Outcome::Done);
    QCOMPARE(sent.count(), 1);
    QVERIFY(sent.first().at(1).toDouble() > 0);
    QCOMPARE(outbox.inFlight(), 0);
    if (outcome == Outcome::Unknown)
        QTRY_COMPARE(reconciled.count(), 1);
    QVERIFY(!outbox.isLocked(settlement.instruction.address.reservation));
    QCOMPARE(double_.posts(), 1);
    QCOMPARE(settled.count(), 1);
}

void TestOutbox::nothingListeningIsNotSent()
{
    Endpoint endpoint;
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        endpoint.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(taken.serverPort()));
    }
    Client client(endpoint, ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy sent(&outbox, &Outbox::sent);
    QSignalSpy settled(&outbox, &Outbox::settled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(lastOf(settled).outcome, Outcome::NotSent);
    QCOMPARE(lastOf(settled).error.kind, ErrorKind::ConnectionRefused);
    QVERIFY(sent.isEmpty());
    QVERIFY(!outbox.isLocked(ReservationDouble::accept().address.reservation));
}

/// A server cannot make Qt write our body twice, so the second write is told by the reply itself.
void TestOutbox::writtenTwiceIsUnknownAndAnAlarm()
{
    ReservationDouble double_;
    double_.setPost(true);
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy alarm(&outbox, &Outbox::alarm);
    QSignalSpy settled(&outbox, &Outbox::settled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    auto *reply = client.findChild<Reply *>();
    QVERIFY(reply);
    Q_EMIT reply->requestSent();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(lastOf(settled).outcome, Outcome::Unknown);
    QCOMPARE(alarm.count(), 1);
    QVERIFY(alarm.first().at(0).toString().contains("WR00000000000000000000000000000001"_L1));
}

void TestOutbox::secondInstructionIsRefusedWhileOneIsInFlight()
{
    ReservationDouble double_;
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    QSignalSpy lock(&outbox, &Outbox::lockChanged);
    const Instruction accept = ReservationDouble::accept();
    QVERIFY(outbox.send(accept, nullptr) > 0);
    QVERIFY(outbox.isLocked(accept.address.reservation));
    QCOMPARE(outbox.inFlight(), 1);
    for (int i = 0; i < 20; ++i) { // Enter held down.
        QString reason;
        QCOMPARE(outbox.send(accept, &reason), 0);
        QVERIFY(reason.contains(u"on its way"_s));
    }
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(double_.posts(), 1);
    QCOMPARE(lock.count(), 2);
    QVERIFY(!outbox.isLocked(accept.address.reservation));
}

void TestOutbox::secondInstructionIsRefusedWhileOneIsUnknown()
{
    ReservationDouble double_;
    double_.setPost(true, RawScript::fault(Then::Close));
    double_.setGet(RawScript::fault(Then::Close));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    const Instruction accept = ReservationDouble::accept();
    QVERIFY(outbox.send(accept, nullptr) > 0);
    QTRY_COMPARE(settled.count(), 1);
    QString reason;
    QCOMPARE(outbox.send(accept, &reason), 0);
    QVERIFY(reason.contains(u"not known"_s));
    double_.setGet({});
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(double_.posts(), 1);
    QVERIFY(outbox.send(accept, &reason) > 0);
}

void TestOutbox::otherReservationsAreNotLocked()
{
    ReservationDouble double_;
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    QVERIFY(outbox.send(ReservationDouble::accept(1), nullptr) > 0);
    QVERIFY(outbox.send(ReservationDouble::accept(2), nullptr) > 0);
    QTRY_COMPARE(settled.count(), 2);
    QCOMPARE(double_.posts(), 2);
}

void TestOutbox::noTimerRepeatsAPost_data()
{
    QTest::addColumn<RawScript>("answer");
    QTest::newRow("close") << RawScript::fault(Then::Close);
    QTest::newRow("429") << RawScript::json("{}", 429, "Retry-After: 0\r\n");
    QTest::newRow("412") << RawScript::json("{}", 412);
    QTest::newRow("503") << RawScript::json("{}", 503, "Retry-After: 0\r\n");
    QTest::newRow("401") << RawScript::json("{}", 401, "WWW-Authenticate: Basic realm=\"x\"\r\n");
}

void TestOutbox::noTimerRepeatsAPost()
{
    QFETCH(RawScript, answer);
    ReservationDouble double_;
    double_.setPost(false, answer);
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(settled.count(), 1);
    const Sid reservation = ReservationDouble::accept().address.reservation;
    QTRY_VERIFY(!outbox.isLocked(reservation));
    // Nothing is left that could fire: no timer, no reply.
    QVERIFY(outbox.findChildren<QTimer *>().isEmpty());
    QTRY_VERIFY(client.findChildren<Reply *>().isEmpty());
    QCOMPARE(double_.posts(), 1);
}

void TestOutbox::rateLimitedIsRefusedAndSaysUntilWhen()
{
    ReservationDouble double_;
    double_.setPost(false, RawScript::json("{\"code\":20429,\"message\":\"Too many\"}", 429, "Retry-After: 7\r\n"));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(lastOf(settled).outcome, Outcome::Refused);
    QCOMPARE(lastOf(settled).error.kind, ErrorKind::RateLimited);
    QCOMPARE(lastOf(settled).error.retryAfterMsecs, 7000);
    QCOMPARE(double_.posts(), 1);
    QCOMPARE(double_.gets(), 0);
}

void TestOutbox::staleVersionIsRefusedAndNeverOverwritten()
{
    ReservationDouble double_;
    double_.setPost(false, RawScript::json("{\"code\":20412,\"message\":\"Stale\"}", 412, "ETag: \"5\"\r\n"));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    Instruction accept = ReservationDouble::accept();
    accept.ifMatch = "\"0\"";
    QVERIFY(outbox.send(accept, nullptr) > 0);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(lastOf(settled).outcome, Outcome::Refused);
    QCOMPARE(lastOf(settled).error.kind, ErrorKind::PreconditionFailed);
    QCOMPARE(double_.posts(), 1);
    QCOMPARE(double_.server().requests().constFirst().header("if-match"), "\"0\""_ba);
    QVERIFY(!outbox.isLocked(accept.address.reservation));
}

void TestOutbox::ownAbortIsUnknown()
{
    ReservationDouble double_;
    RawScript never = RawScript::fault(Then::Close, 600'000);
    double_.setPost(true, never);
    ClientOptions options = ClientTest::quickOptions();
    options.updateDeadlineMsecs = 300;
    Client client(ClientTest::endpointOf(double_.server()), options);
    Outbox outbox(client, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    QVERIFY(outbox.send(ReservationDouble::accept(1), nullptr) > 0);
    client.findChild<Reply *>()->abort(); // At once: nothing may have left, but nobody can know.
    QCOMPARE(settled.count(), 1);
    QCOMPARE(lastOf(settled).outcome, Outcome::Unknown);
    QCOMPARE(lastOf(settled).error.kind, ErrorKind::Canceled);
    QVERIFY(outbox.send(ReservationDouble::accept(2), nullptr) > 0);
    QTRY_COMPARE(settled.count(), 2);
    QCOMPARE(lastOf(settled).outcome, Outcome::Unknown);
    QCOMPARE(lastOf(settled).error.kind, ErrorKind::Timeout);
}

void TestOutbox::outboxMayBeDestroyedInASlot()
{
    ReservationDouble double_;
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    auto *outbox = new Outbox(client, quickPlan());
    bool settled = false;
    connect(outbox, &Outbox::settled, this, [outbox, &settled] {
        settled = true;
        delete outbox;
    });
    QVERIFY(outbox->send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_VERIFY(settled);
    QCOMPARE(double_.posts(), 1);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
