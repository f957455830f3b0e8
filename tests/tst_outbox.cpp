#include "support/reservationdouble.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

Q_DECLARE_METATYPE(RawScript)
Q_DECLARE_METATYPE(Desk::Outcome)
Q_DECLARE_METATYPE(Desk::Reconciliation)

namespace {

/// Tries at once, so that a test takes milliseconds; keeps which attempts were asked for.
ReconcilePlan quickPlan(int tries = 5)
{
    ReconcilePlan plan;
    plan.tries = tries;
    plan.delay = [](int attempt) -> qint64 { return attempt < 20 ? 1 : 60'000; };
    return plan;
}

Settlement lastOf(const QSignalSpy &spy)
{
    return spy.last().at(0).value<Settlement>();
}

} // namespace

/// The one way out, against a real socket that counts: at most one POST for one decision, and no guessed outcome.
class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settlesEachAnswerWithOneOfFourOutcomes_data();
    void settlesEachAnswerWithOneOfFourOutcomes();
    void nothingListeningIsNotSent();
    void r01_lostAtEveryByteOfTheAnswerIsUnknownAndOnePost();
    void r05_writtenTwiceIsUnknownAndAnAlarm();
    void r06_secondInstructionIsRefusedWhileOneIsInFlight();
    void r06_secondInstructionIsRefusedWhileOneIsUnknown();
    void r06_otherReservationsAreNotLocked();
    void r07_noTimerRepeatsAPost_data();
    void r07_noTimerRepeatsAPost();
    void r08_rateLimitedIsRefusedAndSaysUntilWhen();
    void r09_staleVersionIsRefusedAndNeverOverwritten();
    void r10_standardPlanAsksWithinTwoSecondsWithJitter();
    void r10_asksUntilTheTriesAreUsedUp();
    void r11_appliedAndDroppedEndsWithTookEffect();
    void r12_notAppliedAndDroppedEndsWithNoChangeSeen();
    void r12_sendingAgainIsASecondDecision();
    void changedBySomebodyElseIsSaid();
    void unreachableServerKeepsTheLockAndIsAskedAgain();
    void goneReservationGivesTheLockBack();
    void refusedCredentialsAreNotTriedByTimer();
    void ownAbortIsUnknown();
    void outboxMayBeDestroyedInASlot();
    void comparesStates_data();
    void comparesStates();
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
    QTest::newRow("403, HTML") << RawScript::answer(403, "text/html", "<h1>No</h1>") << Outcome::Refused;
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

void TestOutbox::r01_lostAtEveryByteOfTheAnswerIsUnknownAndOnePost()
{
    ReservationDouble double_;
    const QByteArray whole = RawScript::json(ClientTest::reservationJson()).bytes;
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    int expected = 0;
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        double_.setPost(true, RawScript::raw(whole.first(cut), cut % 2 == 0 ? Then::Close : Then::Reset));
        QVERIFY(outbox.send(ReservationDouble::accept(int(cut) + 1), nullptr) > 0);
        ++expected;
        QVERIFY(settled.count() == expected || settled.wait());
        QVERIFY2(lastOf(settled).outcome == Outcome::Unknown, qPrintable(u"cut at %1"_s.arg(cut)));
        QCOMPARE(double_.posts(), expected);
    }
}

/// A server cannot make Qt write our body twice, so the second write is told by the reply itself.
void TestOutbox::r05_writtenTwiceIsUnknownAndAnAlarm()
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

void TestOutbox::r06_secondInstructionIsRefusedWhileOneIsInFlight()
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

void TestOutbox::r06_secondInstructionIsRefusedWhileOneIsUnknown()
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

void TestOutbox::r06_otherReservationsAreNotLocked()
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

void TestOutbox::r07_noTimerRepeatsAPost_data()
{
    QTest::addColumn<RawScript>("answer");
    QTest::newRow("close") << RawScript::fault(Then::Close);
    QTest::newRow("429") << RawScript::json("{}", 429, "Retry-After: 0\r\n");
    QTest::newRow("412") << RawScript::json("{}", 412);
    QTest::newRow("503") << RawScript::json("{}", 503, "Retry-After: 0\r\n");
    QTest::newRow("401") << RawScript::json("{}", 401, "WWW-Authenticate: Basic realm=\"x\"\r\n");
}

void TestOutbox::r07_noTimerRepeatsAPost()
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

void TestOutbox::r08_rateLimitedIsRefusedAndSaysUntilWhen()
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

void TestOutbox::r09_staleVersionIsRefusedAndNeverOverwritten()
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

void TestOutbox::r10_standardPlanAsksWithinTwoSecondsWithJitter()
{
    const ReconcilePlan plan = ReconcilePlan::standard();
    QCOMPARE(plan.tries, 5);
    QSet<qint64> firsts;
    qint64 ceiling = 1000;
    for (int attempt = 0; attempt < 5; ++attempt, ceiling *= 2) {
        for (int i = 0; i < 200; ++i) {
            const qint64 wait = plan.delay(attempt);
            QVERIFY(wait >= 0 && wait <= ceiling);
            if (attempt == 0)
                firsts.insert(wait);
        }
    }
    QVERIFY(firsts.size() > 20);
    for (int i = 0; i < 200; ++i)
        QVERIFY(plan.delay(5 + i) >= 30'000 && plan.delay(5 + i) <= 60'000);
}

void TestOutbox::r10_asksUntilTheTriesAreUsedUp()
{
    ReservationDouble double_;
    double_.setPost(false, RawScript::fault(Then::Close));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    QList<int> attempts;
    ReconcilePlan plan;
    plan.delay = [&attempts](int attempt) -> qint64 {
        attempts.append(attempt);
        return 0;
    };
    Outbox outbox(client, plan);
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(attempts, QList<int>({0, 1, 2, 3, 4}));
    QCOMPARE(double_.gets(), 5);
    QCOMPARE(double_.posts(), 1);
}

void TestOutbox::r11_appliedAndDroppedEndsWithTookEffect()
{
    ReservationDouble double_;
    double_.setPost(true, RawScript::fault(Then::Close));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(reconciled.count(), 1);
    const Settlement settlement = lastOf(reconciled);
    QCOMPARE(settlement.outcome, Outcome::Unknown);
    QCOMPARE(settlement.reconciliation, Reconciliation::TookEffect);
    QCOMPARE(settlement.instruction.statusBefore, ReservationStatus::Pending);
    QVERIFY(settlement.now);
    QCOMPARE(settlement.now->reservation.status, ReservationStatus::Accepted);
    QCOMPARE(double_.posts(), 1);
}

void TestOutbox::r12_notAppliedAndDroppedEndsWithNoChangeSeen()
{
    ReservationDouble double_;
    double_.setPost(false, RawScript::fault(Then::Reset));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(lastOf(reconciled).reconciliation, Reconciliation::NoChangeSeen);
    QVERIFY(lastOf(reconciled).now);
    QCOMPARE(lastOf(reconciled).now->reservation.status, ReservationStatus::Pending);
    QCOMPARE(double_.posts(), 1);
}

void TestOutbox::r12_sendingAgainIsASecondDecision()
{
    ReservationDouble double_;
    double_.setPost(false, RawScript::fault(Then::Reset));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan(1));
    QSignalSpy settled(&outbox, &Outbox::settled);
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    const qint64 first = outbox.send(ReservationDouble::accept(), nullptr);
    QTRY_COMPARE(reconciled.count(), 1);
    double_.setPost(true);
    const qint64 second = outbox.send(ReservationDouble::accept(), nullptr);
    QVERIFY(second > first);
    QTRY_COMPARE(settled.count(), 2);
    QCOMPARE(lastOf(settled).outcome, Outcome::Done);
    QCOMPARE(double_.posts(), 2);
}

void TestOutbox::changedBySomebodyElseIsSaid()
{
    ReservationDouble double_;
    double_.setPost(false, RawScript::fault(Then::Close));
    double_.setStatus("canceled");
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(lastOf(reconciled).reconciliation, Reconciliation::ChangedOtherwise);
    QCOMPARE(lastOf(reconciled).now->reservation.status, ReservationStatus::Canceled);
}

void TestOutbox::unreachableServerKeepsTheLockAndIsAskedAgain()
{
    ReservationDouble double_;
    double_.setPost(true, RawScript::fault(Then::Close));
    double_.setGet(RawScript::fault(Then::Close));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan(2));
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    const Instruction accept = ReservationDouble::accept();
    QVERIFY(outbox.send(accept, nullptr) > 0);
    QTRY_VERIFY(reconciled.count() >= 2); // Said again with each later fetch.
    QCOMPARE(lastOf(reconciled).reconciliation, Reconciliation::CouldNotFetch);
    QVERIFY(outbox.isLocked(accept.address.reservation));
    double_.setGet({});
    QTRY_VERIFY(!outbox.isLocked(accept.address.reservation));
    QCOMPARE(lastOf(reconciled).reconciliation, Reconciliation::TookEffect);
    QCOMPARE(double_.posts(), 1);
}

void TestOutbox::goneReservationGivesTheLockBack()
{
    ReservationDouble double_;
    double_.setPost(true, RawScript::fault(Then::Close));
    double_.setGet(RawScript::json("{\"code\":20404,\"message\":\"Gone\"}", 404));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(lastOf(reconciled).reconciliation, Reconciliation::CouldNotFetch);
    QCOMPARE(lastOf(reconciled).error.kind, ErrorKind::NotFound);
    QVERIFY(!outbox.isLocked(ReservationDouble::accept().address.reservation));
}

void TestOutbox::refusedCredentialsAreNotTriedByTimer()
{
    ReservationDouble double_;
    double_.setPost(true, RawScript::fault(Then::Close));
    double_.setGet(RawScript::json("{\"code\":20003,\"message\":\"No\"}", 401));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    Outbox outbox(client, quickPlan());
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    const Instruction accept = ReservationDouble::accept();
    QVERIFY(outbox.send(accept, nullptr) > 0);
    QTRY_COMPARE(reconciled.count(), 1);
    QVERIFY(outbox.isLocked(accept.address.reservation));
    QCOMPARE(double_.gets(), 1);
    double_.setGet({});
    outbox.reconcileNow(accept.address.reservation);
    QTRY_COMPARE(reconciled.count(), 2);
    QCOMPARE(lastOf(reconciled).reconciliation, Reconciliation::TookEffect);
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

void TestOutbox::comparesStates_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("versions"); ///< By how much the version moved.
    QTest::addColumn<Reconciliation>("expected");
    const auto row = [](const char *name, const char *form, const char *before, const char *after, int versions,
                        Reconciliation expected) {
        QTest::newRow(name) << QByteArray(form) << QByteArray(before) << QByteArray(after) << versions << expected;
    };
    using enum Reconciliation;
    row("accepted", "ReservationStatus=accepted", "pending", "accepted", 1, TookEffect);
    row("rejected", "ReservationStatus=rejected&WorkerActivitySid=WA", "pending", "rejected", 1, TookEffect);
    row("still pending", "ReservationStatus=accepted", "pending", "pending", 0, NoChangeSeen);
    row("timed out", "ReservationStatus=accepted", "pending", "timeout", 1, ChangedOtherwise);
    row("moved and still pending", "ReservationStatus=accepted", "pending", "pending", 1, ChangedOtherwise);
    row("conference stands", "Instruction=conference", "pending", "accepted", 1, TookEffect);
    row("conference failed", "Instruction=conference", "pending", "canceled", 1, ChangedOtherwise);
    row("dequeued", "Instruction=dequeue", "pending", "accepted", 1, TookEffect);
    row("call that accepts", "Instruction=call&CallAccept=true", "pending", "accepted", 1, TookEffect);
    row("call that does not", "Instruction=call&CallAccept=false", "pending", "accepted", 1, ChangedOtherwise);
    row("redirect that accepts", "Instruction=redirect&RedirectAccept=true", "pending", "accepted", 1, TookEffect);
    row("supervise leaves no trace", "Instruction=supervise", "accepted", "accepted", 0, NoChangeSeen);
    row("wrapping", "ReservationStatus=wrapping", "accepted", "wrapping", 1, TookEffect);
    row("a word that is newer than us", "ReservationStatus=accepted", "pending", "parked", 1, ChangedOtherwise);
}

void TestOutbox::comparesStates()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, versions);
    QFETCH(Reconciliation, expected);
    Instruction instruction = ReservationDouble::accept();
    instruction.form = form;
    instruction.statusBefore = reservationStatusFromWire(QString::fromLatin1(before));
    ReservationDetail now;
    now.reservation.status = reservationStatusFromWire(QString::fromLatin1(after));
    now.reservation.updated = instruction.updatedBefore + versions * 1000;
    now.etag = '"' + QByteArray::number(versions) + '"';
    QCOMPARE(compareStates(instruction, now), expected);
    now.etag.clear(); // The time alone decides.
    QCOMPARE(compareStates(instruction, now), expected);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
