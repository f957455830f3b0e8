#include "support/journaledserver.h"

#include "journal/standins.h"

#include <QFile>
#include <QSignalSpy>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

/// The outbox and the record together: written ahead, and closed after.
class TestOutboxJournal : public QObject, private JournaledServer
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void rowIsThereBeforeTheServerSeesTheFirstByte();
    void whatIsNotAllowedAnyMoreWhenTheRowIsOnDiskDoesNotLeave();
    void unwritableJournalBlocksOnLive();
    void unwritableJournalWarnsInTraining();
    void saysBeforeAnythingIsSentThatAnotherProgramWrites();
    void closesTheRowWithItsAnswer();
    void alarmIsWrittenDown();
    void sendingAgainNamesTheRowBefore();
    void twoOutboxesOnOneReservationSendOnce();
    void refusedLookUpGoesOnWhenReadsSucceed();
    void echoedSecretsAreNotWrittenDown();
    void standInsAreNeitherSentNorWrittenDown();
};

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

/// The window shows others "person9", and a person may send what he reads there.
void TestOutboxJournal::standInsAreNeitherSentNorWrittenDown()
{
    class Shown final : public StandIns
    {
    public:
        [[nodiscard]] QString realOf(const QString &shown) const override
        {
            return QString(shown).replace(u"person9"_s, u"Ingrid Åkesson"_s);
        }
        [[nodiscard]] QString firstIn(const QString &text) const override
        {
            return text.contains(u"person9"_s) ? u"person9"_s : QString();
        }
    };
    Outbox outbox(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    outbox.setStandIns(std::make_shared<Shown>());
    const QSignalSpy settled(&outbox, &Outbox::settled);
    Instruction instruction = ReservationDouble::accept();
    instruction.workerName = u"person9"_s;
    const QByteArray form = instruction.form;
    QString why;
    for (const char *value : {"client%3Aperson9", "%7B%22customer%22%3A%22person9%22%7D", "a+person9"}) {
        instruction.form = form + "&To=" + value;
        QCOMPARE(outbox.send(instruction, &why), 0);
        QVERIFY2(why.contains(u"person9"_s) && why.startsWith(u"To"_s), qPrintable(why));
    }
    QCOMPARE(m_journal->idRange().newest, 0);
    instruction.form = form;
    const qint64 id = outbox.send(instruction, &why);
    QVERIFY2(id > 0, qPrintable(why));
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(m_double->posts(), 1);
    QCOMPARE(m_journal->row(id).instruction.workerName, u"Ingrid Åkesson"_s);
    QCOMPARE(settled.first().first().value<Settlement>().instruction.workerName,
             u"person9"_s); // As the window shows it.
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

void TestOutboxJournal::twoOutboxesOnOneReservationSendOnce()
{
    Client other(ClientTest::endpointOf(m_double->server()), ClientTest::quickOptions());
    Outbox first(*m_client, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    Outbox second(other, *m_journal, origin(), UnwrittenPolicy::Block, quickPlan());
    QSignalSpy settled(&first, &Outbox::settled);
    QVERIFY(first.send(ReservationDouble::accept(), nullptr) > 0);
    QString why;
    QCOMPARE(second.send(ReservationDouble::accept(), &why), 0);
    QVERIFY(why.contains(u"sent there before"_s));
    second.adopt();
    QVERIFY(second.isLocked(reservation()));
    QVERIFY(!second.isUnknown(reservation())); // The other one looks after it.
    QTRY_COMPARE(settled.count(), 1);
    QTRY_VERIFY(!second.isLocked(reservation()));
    QCOMPARE(m_double->posts(), 1);
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
