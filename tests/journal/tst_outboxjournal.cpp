#include "journal/journal.h"
#include "journal/rowoutcome.h"
#include "support/reservationdouble.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

ReconcilePlan quickPlan()
{
    ReconcilePlan plan;
    plan.tries = 2;
    plan.delay = [](int attempt) -> qint64 { return attempt < 20 ? 1 : 60'000; };
    return plan;
}

} // namespace

/// The outbox and the record together: written ahead, closed after, taken over by the next start.
class TestOutboxJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rowIsThereBeforeTheServerSeesTheFirstByte();
    void whatIsNotAllowedAnyMoreWhenTheRowIsOnDiskDoesNotLeave();
    void unwritableJournalBlocksOnLive();
    void unwritableJournalWarnsInTraining();
    void saysBeforeAnythingIsSentThatAnotherProgramWrites();
    void closesTheRowWithItsAnswer();
    void alarmIsWrittenDown();
    void sendingAgainNamesTheRowBefore();
    void adoptsWhatAnEarlierSessionLeft();
    void sendToAForgottenReservationLooksItUpFirst();
    void twoOutboxesOnOneReservationSendOnce();
    void outboxThatGoesLeavesItsRowsToTheNext();
    void anotherSignInTakesOverWhatTheOneBeforeLookedAfter();
    void anotherSignInLearnsOfWhatWasStillOnItsWay_data();
    void anotherSignInLearnsOfWhatWasStillOnItsWay();
    void anotherSimulatedWorldKnowsNothingOfIt_data();
    void anotherSimulatedWorldKnowsNothingOfIt();
    void aLiveConnectionClosesWhatASimulatorLeft();
    void refusedLookUpGoesOnWhenReadsSucceed();
    void whatCannotBeWrittenIsNotTakenOverForEver();
    void echoedSecretsAreNotWrittenDown();

private:
    [[nodiscard]] JournalOrigin origin() const
    {
        return {u"Test"_s, ClientTest::sid(SidKind::Account).toString(), m_double->server().url().toString(), false};
    }
    [[nodiscard]] JournalOrigin world(const QString &run) const
    {
        JournalOrigin origin = this->origin();
        origin.training = true;
        origin.world = run;
        return origin;
    }
    [[nodiscard]] Sid reservation() const { return ReservationDouble::accept().address.reservation; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReservationDouble> m_double;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Journal> m_journal;
};

void TestOutboxJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_double = std::make_unique<ReservationDouble>();
    m_client = std::make_unique<Client>(ClientTest::endpointOf(m_double->server()), ClientTest::quickOptions());
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal/journal.sqlite"_s));
    QCOMPARE(m_journal->open(), Journal::State::Writable);
}

void TestOutboxJournal::cleanup()
{
    m_client.reset();
    m_journal.reset();
    m_double.reset();
    m_folder.reset();
}

void TestOutboxJournal::rowIsThereBeforeTheServerSeesTheFirstByte()
{
    // Answered late: whatever is on disk meanwhile was written before.
    m_double->setPost(true, RawScript::fault(Then::Close, 600'000));
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    const qint64 id = outbox.send(ReservationDouble::accept(), nullptr);
    QVERIFY(id > 0);
    QCOMPARE(m_double->posts(), 0); // The loop has not turned since: nothing can have left.
    const JournalRow row = m_journal->row(id);
    QCOMPARE(row.id, id);
    QVERIFY(row.open && !row.answered);
    QTRY_COMPARE(m_double->posts(), 1);
}

void TestOutboxJournal::whatIsNotAllowedAnyMoreWhenTheRowIsOnDiskDoesNotLeave()
{
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    const QSignalSpy settled(&outbox, &Outbox::settled);
    JournalRow seen;
    const auto locked = [&] {
        seen = m_journal->row(m_journal->idRange().newest);
        return false;
    };
    QCOMPARE(outbox.send(ReservationDouble::accept(), nullptr, locked), 0);
    QVERIFY(seen.id > 0 && seen.open); // It was asked when the row was on disk,
    const JournalRow row = m_journal->row(seen.id);
    QVERIFY(!row.open);
    QCOMPARE(row.outcome, Outcome::NotSent); // which then says that nothing left.
    QVERIFY(!outbox.isLocked(reservation()));
    QVERIFY(!m_journal->isClaimed(row.id));
    // The next decision is another row, and it alone leaves.
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr, [] { return true; }) > row.id);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(m_double->posts(), 1);
}

void TestOutboxJournal::unwritableJournalBlocksOnLive()
{
    Journal broken(u"/proc/self/journal/journal.sqlite"_s);
    QCOMPARE(broken.open(), Journal::State::Unavailable);
    Outbox outbox(*m_client, broken, origin(), UnwrittenPolicy::Block, quickPlan());
    QString why;
    QCOMPARE(outbox.send(ReservationDouble::accept(), &why), 0);
    QVERIFY2(why.contains(broken.problem()) && why.contains(u"not sent"_s), qPrintable(why));
    QVERIFY(!outbox.isLocked(reservation()));
    QVERIFY(m_client->findChildren<Reply *>().isEmpty());
    QCOMPARE(m_double->posts(), 0);
}

void TestOutboxJournal::unwritableJournalWarnsInTraining()
{
    Journal broken(u"/proc/self/journal/journal.sqlite"_s);
    QCOMPARE(broken.open(), Journal::State::Unavailable);
    Outbox outbox(*m_client, broken, origin(), UnwrittenPolicy::Warn, quickPlan());
    QSignalSpy unwritten(&outbox, &Outbox::unwritten);
    QSignalSpy settled(&outbox, &Outbox::settled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QCOMPARE(unwritten.count(), 1);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(m_double->posts(), 1);
}

/// Known before a person clicks, and over when the other one ends. In training a row may be missing.
void TestOutboxJournal::saysBeforeAnythingIsSentThatAnotherProgramWrites()
{
    Journal second(m_journal->path());
    QCOMPARE(second.open(), Journal::State::ReadOnly);
    Outbox live(*m_client, second, origin(), UnwrittenPolicy::Block, quickPlan());
    Outbox training(*m_client, second, origin(), UnwrittenPolicy::Warn, quickPlan());
    QSignalSpy changed(&live, &Outbox::objectionChanged);
    QVERIFY2(live.objection().contains(u"Another window"_s), qPrintable(live.objection()));
    QCOMPARE(training.objection(), QString());
    QString why;
    QCOMPARE(live.send(ReservationDouble::accept(), &why), 0);
    QCOMPARE(why, live.objection());
    m_journal.reset();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(live.objection(), QString());
    QVERIFY(live.send(ReservationDouble::accept(), &why) > 0);
    QCOMPARE(m_double->server().posts(), 0); // It is on its way.
}

void TestOutboxJournal::closesTheRowWithItsAnswer()
{
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    const qint64 id = outbox.send(ReservationDouble::accept(), nullptr);
    QTRY_COMPARE(settled.count(), 1);
    const JournalRow row = m_journal->row(id);
    QVERIFY(!row.open);
    QCOMPARE(row.outcome, Outcome::Done);
    QCOMPARE(row.httpStatus, 200);
    QCOMPARE(row.requestId, u"RQ00000000000000000000000000000001"_s);
    QCOMPARE(row.statusAfter, u"accepted"_s);
    QVERIFY(row.answer.contains("accepted"));
    QCOMPARE(row.origin.baseUrl, m_double->server().url().toString());
}

void TestOutboxJournal::alarmIsWrittenDown()
{
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    const qint64 id = outbox.send(ReservationDouble::accept(), nullptr);
    auto *reply = m_client->findChild<Reply *>();
    QVERIFY(reply);
    Q_EMIT reply->requestSent();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(m_journal->row(id).outcome, Outcome::Unknown);
    QVERIFY(!m_journal->row(id).alarm.isEmpty());
}

void TestOutboxJournal::sendingAgainNamesTheRowBefore()
{
    m_double->setPost(false, RawScript::fault(Then::Close));
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    const qint64 first = outbox.send(ReservationDouble::accept(), nullptr);
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(m_journal->row(first).reconciliation, Reconciliation::NoChangeSeen);
    m_double->setPost(true);
    const qint64 second = outbox.send(ReservationDouble::accept(), nullptr);
    QVERIFY(second > first);
    QCOMPARE(m_journal->row(second).againOf, first);
}

void TestOutboxJournal::adoptsWhatAnEarlierSessionLeft()
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

void TestOutboxJournal::sendToAForgottenReservationLooksItUpFirst()
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

void TestOutboxJournal::twoOutboxesOnOneReservationSendOnce()
{
    Client other(ClientTest::endpointOf(m_double->server()), ClientTest::quickOptions());
    Outbox first(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    Outbox second(other, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy settled(&first, &Outbox::settled);
    QVERIFY(first.send(ReservationDouble::accept(), nullptr) > 0);
    QString why;
    QCOMPARE(second.send(ReservationDouble::accept(), &why), 0);
    QVERIFY(why.contains(u"sent before"_s));
    second.adopt();
    QVERIFY(second.isLocked(reservation()));
    QVERIFY(!second.isUnknown(reservation())); // The other one looks after it.
    QTRY_COMPARE(settled.count(), 1);
    QTRY_VERIFY(!second.isLocked(reservation()));
    QCOMPARE(m_double->posts(), 1);
}

void TestOutboxJournal::outboxThatGoesLeavesItsRowsToTheNext()
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

void TestOutboxJournal::anotherSignInTakesOverWhatTheOneBeforeLookedAfter()
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

void TestOutboxJournal::anotherSignInLearnsOfWhatWasStillOnItsWay_data()
{
    QTest::addColumn<bool>("answered");
    QTest::newRow("the answer came") << true;
    QTest::newRow("no answer came") << false;
}

void TestOutboxJournal::anotherSignInLearnsOfWhatWasStillOnItsWay()
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

void TestOutboxJournal::anotherSimulatedWorldKnowsNothingOfIt_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("unknown when the scenario is started again") << u"retired"_s;
    QTest::newRow("on its way when the scenario is started again") << u"in flight"_s;
    QTest::newRow("left by a crash") << u"crashed"_s;
}

/// The next run of a scenario has the same SIDs: what it answers says nothing of what was sent to the one before.
void TestOutboxJournal::anotherSimulatedWorldKnowsNothingOfIt()
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

void TestOutboxJournal::aLiveConnectionClosesWhatASimulatorLeft()
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

void TestOutboxJournal::refusedLookUpGoesOnWhenReadsSucceed()
{
    m_double->setPost(true, RawScript::fault(Then::Close));
    m_double->setGet(RawScript::json("{\"code\":20003,\"message\":\"Authenticate\",\"status\":401}", 401));
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    QVERIFY(outbox.send(ReservationDouble::accept(), nullptr) > 0);
    QVERIFY(!outbox.needsPerson(reservation()));
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(reconciled.takeFirst().first().value<Settlement>().reconciliation, Reconciliation::CouldNotFetch);
    QVERIFY(outbox.isLocked(reservation()));
    QVERIFY(outbox.needsPerson(reservation()));
    const int asked = m_double->gets();
    m_double->setGet({});
    outbox.readsSucceed(); // The last fetch is less than ten seconds ago.
    QCOMPARE(m_client->findChildren<Reply *>().size(), 0);
    QCOMPARE(m_double->gets(), asked);
    outbox.reconcileNow(reservation()); // A person may always.
    QVERIFY(!outbox.needsPerson(reservation()));
    QTRY_COMPARE(reconciled.count(), 1);
    QCOMPARE(reconciled.first().first().value<Settlement>().reconciliation, Reconciliation::TookEffect);
    QVERIFY(!outbox.isLocked(reservation()));
}

void TestOutboxJournal::whatCannotBeWrittenIsNotTakenOverForEver()
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

void TestOutboxJournal::echoedSecretsAreNotWrittenDown()
{
    const QByteArray token = "not-a-real-token";
    const QByteArray echo = "{\"code\":20001,\"message\":\"You sent " + ClientTest::authorization() + " and " + token +
                            "\",\"status\":400}";
    m_double->setPost(false, RawScript::json(echo, 400, "X-Echo: " + ClientTest::authorization() + "\r\n"));
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    const qint64 id = outbox.send(ReservationDouble::accept(), nullptr);
    QTRY_COMPARE(settled.count(), 1);
    // Blotted out where it came in: what the journal is given holds it no more.
    QVERIFY(m_journal->row(id).message.startsWith(u"You sent "_s));
    QVERIFY(m_journal->row(id).message.endsWith(QString(token.size(), u'*')));
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_journal->path() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(token));
        QVERIFY(!bytes.contains(ClientTest::authorization().sliced(6)));
    }
}

QTEST_GUILESS_MAIN(TestOutboxJournal)
#include "tst_outboxjournal.moc"
