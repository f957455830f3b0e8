#include "support/journalrows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace JournalRows;

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000;

} // namespace

/// The record: written ahead, and found again.
class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rowIsOnDiskWhenBeginReturns();
    void keepsWhatItWasGiven();
    void rowWithoutOutcomeIsUnknownAtTheNextStart();
    void reconciliationClosesTheRow();
    void sayingAgainNamesTheRowBefore();
    void findsByText_data();
    void findsByText();
    void findsWhatIsSpeltOtherwise();
    void filtersByOutcomeAndPages();
    void repeatsAreOfTheSameKindOfWorld();
    void keepsTheTimeOfTheWorld();
    void clockThatJumpsBackLosesNothing();
    void claimsAreExclusive();
    void readsWholeRowsInTheOrderAskedFor();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal/journal.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestJournal::cleanup()
{
    m_folder.reset();
}

void TestJournal::rowIsOnDiskWhenBeginReturns()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    QString why;
    const qint64 id = journal.begin(ReservationDouble::accept(), live(), &why);
    QVERIFY2(id > 0, qPrintable(why));
    // A copy of the files as they are now is all that a crash would leave.
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(path() + suffix, copy + suffix));
    Journal after(copy);
    QCOMPARE(after.open(), Journal::State::Writable);
    const QList<JournalRow> open = after.openRows(live());
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().instruction.address, ReservationDouble::accept().address);
    QVERIFY(open.first().begun > 0);
}

void TestJournal::keepsWhatItWasGiven()
{
    qint64 id = 0;
    Instruction instruction = ReservationDouble::accept();
    instruction.form = "ReservationStatus=accepted&SipAuthPassword=hunter22";
    instruction.shownForm = "ReservationStatus=accepted&SipAuthPassword=%5Bmasked%5D";
    instruction.ifMatch = "\"0\"";
    instruction.workerName = u"Ada Øresund"_s;
    {
        Journal journal(path());
        QCOMPARE(journal.open(), Journal::State::Writable);
        id = journal.begin(instruction, live(), nullptr);
        Settlement settlement = settlementOf(id, Outcome::Done);
        settlement.now.emplace();
        settlement.now->reservation.status = ReservationStatus::Accepted;
        settlement.now->etag = "\"1\"";
        QVERIFY(journal.settle(settlement));
        QVERIFY(journal.noteAlarm(id, u"twice"_s));
    }
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    QCOMPARE(journal.notice(), QString());
    const JournalRow row = journal.row(id);
    QCOMPARE(row.id, id);
    QCOMPARE(row.outcome, Outcome::Done);
    QVERIFY(row.answered && !row.open);
    QCOMPARE(row.origin.profile, live().profile);
    QCOMPARE(row.origin.account, live().account);
    QVERIFY(!row.origin.training);
    QCOMPARE(row.instruction.action, instruction.action);
    QCOMPARE(row.instruction.workerName, instruction.workerName);
    QCOMPARE(row.instruction.address, instruction.address);
    QCOMPARE(row.instruction.form, instruction.shownForm);
    QCOMPARE(row.instruction.ifMatch, instruction.ifMatch);
    QCOMPARE(row.instruction.etagBefore, instruction.etagBefore);
    QCOMPARE(row.instruction.updatedBefore, instruction.updatedBefore);
    QCOMPARE(row.instruction.statusBefore, ReservationStatus::Pending);
    QCOMPARE(row.formHash, QCryptographicHash::hash(instruction.shownForm, QCryptographicHash::Sha256));
    QCOMPARE(row.httpStatus, 200);
    QCOMPARE(row.statusLine, u"200 OK"_s);
    QCOMPARE(row.requestId, u"RQ00000000000000000000000000000007"_s);
    QCOMPARE(row.durationMsecs, 141);
    QCOMPARE(row.headers.size(), 2);
    QCOMPARE(row.answer, settlementOf(id, Outcome::Done).answer->body);
    QCOMPARE(row.statusAfter, u"accepted"_s);
    QCOMPARE(row.etagAfter, "\"1\""_ba);
    QCOMPARE(row.alarm, u"twice"_s);
    QVERIFY(!contentOf(path()).contains("hunter22"));
    QVERIFY(!contentOf(path() + u"-wal"_s).contains("hunter22"));
}

void TestJournal::rowWithoutOutcomeIsUnknownAtTheNextStart()
{
    qint64 id = 0;
    {
        Journal journal(path());
        QCOMPARE(journal.open(), Journal::State::Writable);
        id = journal.begin(ReservationDouble::accept(), live(), nullptr);
        QVERIFY(journal.openRows(live()).isEmpty()); // This process looks after it.
    }
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const QList<JournalRow> open = journal.openRows(live());
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().id, id);
    QCOMPARE(open.first().outcome, Outcome::Unknown);
    QVERIFY(!open.first().answered);
    JournalOrigin other = live();
    other.training = true;
    QVERIFY(journal.openRows(other).isEmpty());
    other = live();
    other.account = ClientTest::sid(SidKind::Account, 2).toString();
    QVERIFY(journal.openRows(other).isEmpty());
}

void TestJournal::reconciliationClosesTheRow()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 id = journal.begin(ReservationDouble::accept(), live(), nullptr);
    Settlement settlement = settlementOf(id, Outcome::Unknown);
    QVERIFY(journal.settle(settlement));
    QVERIFY(journal.row(id).open);
    settlement.reconciliation = Reconciliation::CouldNotFetch;
    QVERIFY(journal.reconcile(settlement, false));
    QVERIFY(journal.row(id).open);
    settlement.reconciliation = Reconciliation::TookEffect;
    settlement.now.emplace();
    settlement.now->reservation.status = ReservationStatus::Accepted;
    QVERIFY(journal.reconcile(settlement, true));
    const JournalRow row = journal.row(id);
    QVERIFY(!row.open);
    QCOMPARE(row.outcome, Outcome::Unknown);
    QCOMPARE(row.reconciliation, Reconciliation::TookEffect);
    QCOMPARE(row.statusAfter, u"accepted"_s);
    QCOMPARE(row.httpStatus, 400); // Of the answer itself: a look later does not rub it out.
}

void TestJournal::sayingAgainNamesTheRowBefore()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 first = journal.begin(ReservationDouble::accept(), live(), nullptr);
    Settlement settlement = settlementOf(first, Outcome::Unknown);
    QVERIFY(journal.settle(settlement));
    settlement.reconciliation = Reconciliation::NoChangeSeen;
    QVERIFY(journal.reconcile(settlement, true));
    const qint64 second = journal.begin(ReservationDouble::accept(), live(), nullptr);
    QCOMPARE(journal.row(second).againOf, first);
    QVERIFY(journal.settle(settlementOf(second, Outcome::Done)));
    const qint64 third = journal.begin(ReservationDouble::accept(), live(), nullptr);
    QCOMPARE(journal.row(third).againOf, 0);
    QCOMPARE(journal.row(journal.begin(ReservationDouble::accept(2), live(), nullptr)).againOf, 0);
}

void TestJournal::findsByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing asked") << QString() << 3;
    QTest::newRow("reservation") << u"WR00000000000000000000000000000002"_s << 1;
    QTest::newRow("part of it") << u"0000002"_s << 1;
    QTest::newRow("task") << u"WT00000000000000000000000000000001"_s << 3;
    QTest::newRow("worker") << u"ada"_s << 3;
    QTest::newRow("action") << u"accept"_s << 3;
    QTest::newRow("code") << u"20001"_s << 1;
    QTest::newRow("outcome") << u"refused"_s << 1;
    QTest::newRow("message") << u"already state"_s << 1;
    QTest::newRow("answer") << u"taskrouter.example"_s << 2;
    QTest::newRow("request id") << u"RQ00000000000000000000000000000007"_s << 2;
    QTest::newRow("two words") << u"ada 20001"_s << 1;
    QTest::newRow("a wildcard is a letter") << u"%"_s << 0;
    QTest::newRow("so is a low line") << u"Reservation_tatus"_s << 0;
    QTest::newRow("and a quote") << u"'; DROP TABLE instructions; --"_s << 0;
}

void TestJournal::findsByText()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    qint64 id = journal.begin(ReservationDouble::accept(1), live(), nullptr);
    QVERIFY(journal.settle(settlementOf(id, Outcome::Done, 1)));
    id = journal.begin(ReservationDouble::accept(2), live(), nullptr);
    QVERIFY(journal.settle(settlementOf(id, Outcome::Refused, 2)));
    QVERIFY(journal.begin(ReservationDouble::accept(3), live(), nullptr) > 0);
    JournalQuery query;
    query.text = text;
    QCOMPARE(journal.rows(query).size(), found);
    QCOMPARE(journal.count(query), found);
}

void TestJournal::findsWhatIsSpeltOtherwise()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    Instruction what = ReservationDouble::accept(1);
    what.workerName = u"Zo\u00eb Stra\u00dfer"_s;
    QVERIFY(journal.begin(what, live(), nullptr) > 0);
    what = ReservationDouble::accept(2);
    what.workerName = u"Zoe\u0308"_s;
    QVERIFY(journal.begin(what, live(), nullptr) > 0);
    QVERIFY(journal.begin(ReservationDouble::accept(3), live(), nullptr) > 0);
    JournalQuery query;
    for (const QString &text : {u"zoe"_s, u"ZO\u00cb"_s, u"zoe\u0308"_s}) {
        query.text = text;
        QCOMPARE(journal.rows(query).size(), 2);
        QCOMPARE(journal.count(query), 2);
    }
    query.limit = 1;
    QCOMPARE(journal.rows(query).size(), 1);
    query.text = u"strasser accept"_s;
    QCOMPARE(journal.rows(query).size(), 1);
}

void TestJournal::filtersByOutcomeAndPages()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    for (int i = 1; i <= 30; ++i) {
        const qint64 id = journal.begin(ReservationDouble::accept(i), live(), nullptr);
        if (i % 3 != 0)
            QVERIFY(journal.settle(settlementOf(id, i % 3 == 1 ? Outcome::Done : Outcome::Refused, i)));
    }
    JournalQuery query;
    query.outcomes = {Outcome::Unknown};
    QCOMPARE(journal.count(query), 10);
    query.outcomes = {Outcome::Done, Outcome::Refused};
    query.limit = 8;
    QList<qint64> ids;
    for (;;) {
        const QList<JournalRow> page = journal.rows(query);
        if (page.isEmpty())
            break;
        for (const JournalRow &row : page)
            ids += row.id;
        query.below = page.last().id;
    }
    QCOMPARE(ids.size(), 20);
    QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    JournalQuery training;
    training.training = true;
    QCOMPARE(journal.count(training), 0);
}

void TestJournal::repeatsAreOfTheSameKindOfWorld()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    JournalOrigin training = live();
    training.training = true;
    const qint64 rehearsed = journal.begin(ReservationDouble::accept(), training, nullptr);
    QVERIFY(journal.settle(settlementOf(rehearsed, Outcome::Unknown)));
    QCOMPARE(journal.row(journal.begin(ReservationDouble::accept(), live(), nullptr)).againOf, 0);
    QCOMPARE(journal.row(journal.begin(ReservationDouble::accept(), training, nullptr)).againOf, rehearsed);
}

void TestJournal::keepsTheTimeOfTheWorld()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    Instruction instruction = ReservationDouble::accept();
    const qint64 live1 = journal.begin(instruction, live(), nullptr);
    instruction.worldTime = 1'772'442'000'000;
    const qint64 world = journal.begin(instruction, live(), nullptr);
    QCOMPARE(journal.row(live1).instruction.worldTime, 0);
    QCOMPARE(journal.row(world).instruction.worldTime, 1'772'442'000'000);
    QVERIFY(journal.row(world).begun != 1'772'442'000'000);
}

void TestJournal::clockThatJumpsBackLosesNothing()
{
    qint64 now = 1'000 * Day;
    Journal journal(path());
    journal.setClock([&now] { return now; });
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 first = journal.begin(ReservationDouble::accept(1), live(), nullptr);
    now -= 900 * Day;
    const qint64 second = journal.begin(ReservationDouble::accept(2), live(), nullptr);
    QVERIFY(second > first);
    const QList<JournalRow> rows = journal.rows({});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().id, second); // In the order of the decisions, whatever the clock said.
}

void TestJournal::claimsAreExclusive()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 id = journal.begin(ReservationDouble::accept(), live(), nullptr);
    QVERIFY(!journal.claim(id));
    journal.release(id);
    QCOMPARE(journal.openRows(live()).size(), 1);
    QVERIFY(journal.claim(id));
    QVERIFY(journal.openRows(live()).isEmpty());
    QCOMPARE(journal.openRowOf(ReservationDouble::accept().address.reservation, live()), id);
}

void TestJournal::readsWholeRowsInTheOrderAskedFor()
{
    Journal journal(path());
    QCOMPARE(journal.idRange().newest, 0);
    journal.open();
    QCOMPARE(journal.idRange().newest, 0);
    QList<qint64> ids;
    for (int number = 1; number <= 3; ++number)
        ids += add(journal, Outcome::Refused, number);
    const QList<JournalRow> rows = journal.wholeRows({ids.at(2), 4711, ids.at(0)});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).id, ids.at(2));
    QCOMPARE(rows.at(1).instruction.address, ReservationDouble::accept(1).address);
    QCOMPARE(rows.at(1).headers.constFirst().first, "Twilio-Request-Id"_ba);
    QCOMPARE(rows.at(1).answer, settlementOf(0, Outcome::Refused, 1).answer->body);
    QCOMPARE(journal.row(4711).id, 0);
    QCOMPARE(journal.ids(ids.at(1)), ids.sliced(1));
    QCOMPARE(journal.idRange().oldest, ids.constFirst());
    QCOMPARE(journal.idRange().newest, ids.constLast());
    JournalQuery query;
    query.task = ReservationDouble::accept().address.task;
    query.from = ids.at(1);
    query.below = ids.at(2);
    QCOMPARE(journal.rows(query).size(), 1);
    query.task = ClientTest::sid(SidKind::Task, 99);
    QCOMPARE(journal.rows(query).size(), 0);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
