#include "journal/outcome.h"
#include "support/outboxtest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace OutboxTest;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

/// What becomes of an unknown instruction: it is looked up, both states are compared, and nothing is sent again.
class TestReconcile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standardPlanAsksWithinTwoSecondsWithJitter();
    void asksUntilTheTriesAreUsedUp();
    void fewLooksWithoutAChangeAreEnough();
    void appliedAndDroppedEndsWithTookEffect();
    void notAppliedAndDroppedEndsWithNoChangeSeen();
    void sendingAgainIsASecondDecision();
    void changedBySomebodyElseIsSaid();
    void unreachableServerKeepsTheLockAndIsAskedAgain();
    void goneReservationGivesTheLockBack();
    void refusedCredentialsAreNotTriedByTimer();
    void comparesStates_data();
    void comparesStates();
};

void TestReconcile::standardPlanAsksWithinTwoSecondsWithJitter()
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

void TestReconcile::asksUntilTheTriesAreUsedUp()
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

void TestReconcile::fewLooksWithoutAChangeAreEnough()
{
    ReservationDouble double_;
    double_.setPost(false, RawScript::fault(Then::Close));
    Client client(ClientTest::endpointOf(double_.server()), ClientTest::quickOptions());
    // Rush-hour offers live 20 s: with the waits that are usual, this takes less than half of that.
    ReconcilePlan plan = ReconcilePlan::standard();
    QCOMPARE(plan.unchangedTries, 3);
    QVERIFY(plan.unchangedMsecs >= 2000 && plan.unchangedMsecs <= 5000);
    plan.unchangedMsecs = 300;
    plan.delay = [](int) -> qint64 { return 0; };
    Outbox outbox(client, plan);
    QSignalSpy settled(&outbox, &Outbox::settled);
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    QElapsedTimer since;
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QTRY_COMPARE(settled.count(), 1);
    since.start();
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(lastOf(reconciled).reconciliation, Reconciliation::NoChangeSeen);
    QCOMPARE(double_.gets(), 3);
    QVERIFY2(since.elapsed() >= 200, qPrintable(QString::number(since.elapsed()))); // not all of them at once
    QVERIFY(!outbox.isLocked(ReservationDouble::accept().address.reservation));
    QCOMPARE(double_.posts(), 1);
}

void TestReconcile::appliedAndDroppedEndsWithTookEffect()
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

void TestReconcile::notAppliedAndDroppedEndsWithNoChangeSeen()
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

void TestReconcile::sendingAgainIsASecondDecision()
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

void TestReconcile::changedBySomebodyElseIsSaid()
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

void TestReconcile::unreachableServerKeepsTheLockAndIsAskedAgain()
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

void TestReconcile::goneReservationGivesTheLockBack()
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

void TestReconcile::refusedCredentialsAreNotTriedByTimer()
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

void TestReconcile::comparesStates_data()
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

void TestReconcile::comparesStates()
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
    QCOMPARE(compareStates(instruction, Baseline::of(now.reservation, now.etag)), expected);
    now.etag.clear(); // The time alone decides.
    QCOMPARE(compareStates(instruction, Baseline::of(now.reservation, now.etag)), expected);
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
