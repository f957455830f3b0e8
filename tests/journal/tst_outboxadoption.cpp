#include "journal/rowoutcome.h"
#include "support/journaledserver.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

/// What an outbox adopts: rows that an earlier session, another sign-in or another world left open.
class TestOutboxAdoption : public QObject, private JournaledServer
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void adoptsWhatAnEarlierSessionLeft();
    void sendToAForgottenReservationLooksItUpFirst();
    void outboxThatGoesLeavesItsRowsToTheNext();
    void anotherSignInTakesOverWhatTheOneBeforeLookedAfter();
    void anotherSignInLearnsOfWhatWasStillOnItsWay_data();
    void anotherSignInLearnsOfWhatWasStillOnItsWay();
    void anotherSimulatedWorldKnowsNothingOfIt_data();
    void anotherSimulatedWorldKnowsNothingOfIt();
    void aLiveConnectionClosesWhatASimulatorLeft();
    void whatCannotBeWrittenIsNotTakenOverForEver();

private:
    [[nodiscard]] JournalOrigin world(const QString &run) const
    {
        JournalOrigin origin = this->origin();
        origin.training = true;
        origin.world = run;
        return origin;
    }
};

void TestOutboxAdoption::adoptsWhatAnEarlierSessionLeft()
{
    m_double->setPost(true, RawScript::fault(Then::Close, 600'000));
    qint64 id = 0;
    {
        Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
        id = outbox.send(ReservationDouble::accept(), nullptr);
        QTRY_COMPARE(m_double->posts(), 1);
    }
    m_journal = std::make_unique<Journal>(m_journal->path());
    // The old one held the lock until it went.
    QCOMPARE(m_journal->state(), Journal::State::Closed);
    QTRY_COMPARE(m_journal->open(), Journal::State::Writable);
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    outbox.adopt();
    QCOMPARE(settled.count(), 1);
    QCOMPARE(settled.first().first().value<Settlement>().outcome, Outcome::Unknown);
    QCOMPARE(settled.first().first().value<Settlement>().id, id);
    QVERIFY(outbox.isLocked(reservation()) && outbox.isUnknown(reservation()));
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(reconciled.first().first().value<Settlement>().reconciliation, Reconciliation::TookEffect);
    QVERIFY(!m_journal->row(id).open);
    QCOMPARE(m_double->posts(), 1);
    outbox.adopt();
    QCOMPARE(settled.count(), 1);
}

void TestOutboxAdoption::sendToAForgottenReservationLooksItUpFirst()
{
    const qint64 id = m_journal->begin(ReservationDouble::accept(), origin(), nullptr);
    m_journal->release(id); // As if left by another session.
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    QString why;
    QCOMPARE(outbox.send(ReservationDouble::accept(), &why), 0);
    QVERIFY(why.contains(u"not known"_s));
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(m_double->posts(), 0);
    QVERIFY(outbox.send(ReservationDouble::accept(), &why) > 0);
}

void TestOutboxAdoption::outboxThatGoesLeavesItsRowsToTheNext()
{
    m_double->setPost(true, RawScript::fault(Then::Close));
    {
        // It must go before it has asked what became of the instruction.
        ReconcilePlan later = quickPlan();
        later.delay = [](int) { return qint64(60'000); };
        Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, later);
        QSignalSpy settled(&outbox, &Outbox::settled);
        QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
        QTRY_COMPARE(settled.count(), 1);
    }
    QCOMPARE(m_journal->openRows(origin()).size(), 1);
    Outbox next(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy reconciled(&next, &Outbox::reconciled);
    next.adopt();
    QTRY_COMPARE(reconciled.count(), 1);
    QVERIFY(m_journal->openRows(origin()).isEmpty());
}

void TestOutboxAdoption::anotherSignInTakesOverWhatTheOneBeforeLookedAfter()
{
    m_double->setPost(true, RawScript::fault(Then::Close));
    ReconcilePlan later = quickPlan();
    later.delay = [](int) { return qint64(60'000); };
    Outbox before(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, later);
    QSignalSpy unknown(&before, &Outbox::settled);
    const qint64 id = before.send(ReservationDouble::accept(), nullptr);
    QTRY_COMPARE(unknown.count(), 1);
    Outbox after(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy settled(&after, &Outbox::settled);
    QSignalSpy reconciled(&after, &Outbox::reconciled);
    after.adopt();
    QCOMPARE(settled.count(), 0); // The other one still looks after it.
    QVERIFY(after.isLocked(reservation()));
    before.retire();
    QVERIFY(!before.isLocked(reservation()));
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(after.isUnknown(reservation()));
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(reconciled.first().first().value<Settlement>().reconciliation, Reconciliation::TookEffect);
    QVERIFY(!m_journal->row(id).open);
    QVERIFY(!after.isLocked(reservation()));
    QCOMPARE(m_double->posts(), 1);
}

void TestOutboxAdoption::anotherSignInLearnsOfWhatWasStillOnItsWay_data()
{
    QTest::addColumn<bool>("answered");
    QTest::newRow("the answer came") << true;
    QTest::newRow("no answer came") << false;
}

void TestOutboxAdoption::anotherSignInLearnsOfWhatWasStillOnItsWay()
{
    QFETCH(bool, answered);
    RawScript answer = answered ? RawScript::json(ClientTest::reservationJson(reservation(), "accepted"))
                                : RawScript::fault(Then::Close);
    answer.delayMsecs = 300;
    m_double->setPost(true, answer);
    Outbox before(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy end(&before, &Outbox::settled);
    QVERIFY(before.send(ReservationDouble::accept(), nullptr) > 0);
    before.retire();
    QCOMPARE(before.inFlight(), 1); // An answer that is outstanding is not cut off.
    QString why;
    QCOMPARE(before.send(ReservationDouble::accept(2), &why), 0);
    Outbox after(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy locks(&after, &Outbox::lockChanged);
    QSignalSpy reconciled(&after, &Outbox::reconciled);
    after.adopt();
    QVERIFY(after.isLocked(reservation()));
    QCOMPARE(locks.count(), 1);
    QTRY_COMPARE(end.count(), 1);
    QCOMPARE(before.inFlight(), 0);
    QTRY_VERIFY(!after.isLocked(reservation()));
    QVERIFY(m_journal->openRows(origin()).isEmpty());
    QCOMPARE(reconciled.count(), answered ? 0 : 1);
    QCOMPARE(m_double->posts(), 1);
}

void TestOutboxAdoption::anotherSimulatedWorldKnowsNothingOfIt_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("unknown when the scenario is started again") << u"retired"_s;
    QTest::newRow("on its way when the scenario is started again") << u"in flight"_s;
    QTest::newRow("left by a crash") << u"crashed"_s;
}

/// The next run of a scenario has the same SIDs: what it answers says nothing of what was sent to the one before.
void TestOutboxAdoption::anotherSimulatedWorldKnowsNothingOfIt()
{
    QFETCH(QString, end);
    RawScript silence = RawScript::fault(Then::Close);
    silence.delayMsecs = end == u"in flight"_s ? 300 : 0;
    m_double->setPost(true, silence);
    ReconcilePlan later = quickPlan();
    later.delay = [](int) { return qint64(60'000); };
    auto before = std::make_unique<Outbox>(*m_client, *m_journal, world(u"run 1"_s), UnwrittenPolicy::Warn, later);
    QSignalSpy unknown(before.get(), &Outbox::settled);
    const qint64 id = before->send(ReservationDouble::accept(), nullptr);
    if (end != u"in flight"_s)
        QTRY_COMPARE(unknown.count(), 1);
    if (end == u"crashed"_s)
        before.reset();
    else
        before->retire();
    Outbox after(*m_client, *m_journal, world(u"run 2"_s), UnwrittenPolicy::Warn, quickPlan());
    QSignalSpy settled(&after, &Outbox::settled);
    QSignalSpy reconciled(&after, &Outbox::reconciled);
    after.adopt();
    QVERIFY(!after.isLocked(reservation()));
    QTRY_VERIFY(!m_journal->row(id).open);
    QCOMPARE(m_journal->row(id).outcome, Outcome::Unknown);
    QCOMPARE(m_journal->row(id).reconciliation, Reconciliation::WorldEnded);
    QCOMPARE(rowOutcomeOf(m_journal->row(id), m_journal->isClaimed(id)), RowOutcome::WorldEnded);
    QVERIFY(m_journal->row(id).statusAfter.isEmpty()); // Nothing was guessed.
    m_double->setPost(true);
    const qint64 next = after.send(ReservationDouble::accept(), nullptr);
    QVERIFY(next > id);
    QCOMPARE(m_journal->row(next).againOf, 0); // It repeats nothing: it was never said in this world.
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(settled.first().first().value<Settlement>().id, next);
    QCOMPARE(reconciled.count(), 0);
    QCOMPARE(m_double->gets(), 0);
}

void TestOutboxAdoption::aLiveConnectionClosesWhatASimulatorLeft()
{
    const qint64 rehearsed = m_journal->begin(ReservationDouble::accept(), world(u"run 1"_s), nullptr);
    const qint64 real = m_journal->begin(ReservationDouble::accept(2), origin(), nullptr);
    m_journal->release(rehearsed);
    m_journal->release(real);
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    outbox.adopt();
    QVERIFY(outbox.isUnknown(ReservationDouble::accept(2).address.reservation));
    QVERIFY(!outbox.isLocked(reservation()));
    QCOMPARE(m_journal->row(rehearsed).reconciliation, Reconciliation::WorldEnded);
    QVERIFY(m_journal->row(real).open);
}

void TestOutboxAdoption::whatCannotBeWrittenIsNotTakenOverForEver()
{
    m_double->setPost(false, RawScript::json("{\"code\":20001,\"message\":\"no\",\"status\":400}", 400));
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    outbox.adopt();
    QSignalSpy settled(&outbox, &Outbox::settled);
    QSignalSpy released(m_journal.get(), &Journal::released);
    const qint64 id = outbox.send(ReservationDouble::accept(), nullptr);
    {
        QSqlDatabase beside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        beside.setDatabaseName(m_journal->path());
        QVERIFY(beside.open());
        QSqlQuery query(beside);
        // The disk refuses this one write.
        QVERIFY(
            query.exec(u"CREATE TRIGGER refuse BEFORE UPDATE ON instructions BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    QTRY_COMPARE(settled.count(), 1);
    QTRY_COMPARE(released.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(settled.count(), 1);
    QVERIFY(!outbox.isLocked(reservation()));
    QVERIFY(m_journal->row(id).open); // The next start looks it up.
}

QTEST_GUILESS_MAIN(TestOutboxAdoption)
#include "tst_outboxadoption.moc"
