#include "journal/journal.h"
#include "support/reservationdouble.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <sys/resource.h>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000;

JournalOrigin live()
{
    return {u"Front office"_s, ClientTest::sid(SidKind::Account).toString(), u"https://taskrouter.twilio.com"_s, false};
}

Settlement settlementOf(qint64 id, Outcome outcome, int number = 1)
{
    Settlement settlement;
    settlement.id = id;
    settlement.instruction = ReservationDouble::accept(number);
    settlement.outcome = outcome;
    settlement.durationMsecs = 141;
    auto answer = std::make_shared<RawAnswer>();
    answer->statusLine = outcome == Outcome::Done ? u"200 OK"_s : u"400 Bad Request"_s;
    answer->headers = {{"Twilio-Request-Id", "RQ00000000000000000000000000000007"}, {"ETag", "\"3\""}};
    answer->body = ClientTest::reservationJson(settlement.instruction.address.reservation, "accepted");
    settlement.answer = answer;
    if (outcome != Outcome::Done) {
        settlement.error.kind = ErrorKind::BadRequest;
        settlement.error.code = 20001;
        settlement.error.message = u"Already in state [timeout]"_s;
    }
    return settlement;
}

/// Runs one statement on the file, beside any journal.
bool runOn(const QString &path, const QString &sql)
{
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            ok = query.exec(sql);
        }
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return ok;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList setAsideIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.set-aside-*"_s}, QDir::Files).filter(QRegularExpression(u"Z(-\\d+)?$"_s));
}

} // namespace

/// The record on disk: written ahead, never overwritten, bounded, and honest about what it cannot do.
class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void r13_rowIsOnDiskWhenBeginReturns();
    void keepsWhatItWasGiven();
    void r13_fullDiskIsSaidAndNothingIsLost();
    void r13_placeThatCannotBeWrittenIsSaid();
    void r14_rowWithoutOutcomeIsUnknownAtTheNextStart();
    void reconciliationClosesTheRow();
    void sayingAgainNamesTheRowBefore();
    void r15_unusableFilesAreKeptAndSetAside_data();
    void r15_unusableFilesAreKeptAndSetAside();
    void r15_newerFileIsKeptAndSetAside();
    void r15_readableRowsOfADamagedFileAreTakenOver();
    void r15_emptyFileIsTheBeginning();
    void r16_secondInstanceReadsOnly();
    void r32_folderAndFilesAreThePersonsAlone();
    void findsByText_data();
    void findsByText();
    void filtersByOutcomeAndPages();
    void prunesByAgeButNeverAnOpenRow();
    void prunesBySizeButNeverAnOpenRow();
    void clockThatJumpsBackLosesNothing();
    void claimsAreExclusive();

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

void TestJournal::r13_rowIsOnDiskWhenBeginReturns()
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

void TestJournal::r13_fullDiskIsSaidAndNothingIsLost()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 first = journal.begin(ReservationDouble::accept(1), live(), nullptr);
    QVERIFY(first > 0);
    QSignalSpy failed(&journal, &Journal::writeFailed);
    // No file of this process may grow any more, as on a full disk.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit full = before;
    full.rlim_cur = rlim_t(QFileInfo(path() + u"-wal"_s).size());
    auto *handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    QString why;
    const qint64 refused = journal.begin(ReservationDouble::accept(2), live(), &why);
    const bool settled = journal.settle(settlementOf(first, Outcome::Done));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(refused, 0);
    QVERIFY2(why.contains(u"journal"_s) && why.contains(u"full"_s), qPrintable(why));
    QVERIFY(!settled);
    QCOMPARE(failed.count(), 2);
    // There is room again: the first row is still there and still open, which is the truth.
    QCOMPARE(journal.count({}), 1);
    QVERIFY(journal.row(first).open);
    QVERIFY(journal.begin(ReservationDouble::accept(3), live(), &why) > 0);
}

void TestJournal::r13_placeThatCannotBeWrittenIsSaid()
{
    // Not even root can make a folder there.
    Journal journal(u"/proc/self/journal/journal.sqlite"_s);
    QCOMPARE(journal.open(), Journal::State::Unavailable);
    QVERIFY2(journal.problem().contains(u"cannot be written"_s), qPrintable(journal.problem()));
    QString why;
    QCOMPARE(journal.begin(ReservationDouble::accept(), live(), &why), 0);
    QCOMPARE(why, journal.problem());
}

void TestJournal::r14_rowWithoutOutcomeIsUnknownAtTheNextStart()
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

void TestJournal::r15_unusableFilesAreKeptAndSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("{\"not\":\"a journal\"}\n");
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("header and nothing") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    QTest::newRow("garbage") << QByteArray(100'000, '\xff');
    QTest::newRow("100 MB") << QByteArray(100 * 1024 * 1024, 'x');
}

void TestJournal::r15_unusableFilesAreKeptAndSetAside()
{
    QFETCH(QByteArray, bytes);
    QDir().mkpath(QFileInfo(path()).path());
    write(path(), bytes);
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const QStringList aside = setAsideIn(QFileInfo(path()).path());
    QCOMPARE(aside.size(), 1);
    QVERIFY(contentOf(QFileInfo(path()).path() + u'/' + aside.first()) == bytes);
    QVERIFY2(journal.notice().contains(aside.first()), qPrintable(journal.notice()));
    QVERIFY(journal.begin(ReservationDouble::accept(), live(), nullptr) > 0);
}

void TestJournal::r15_newerFileIsKeptAndSetAside()
{
    {
        Journal journal(path());
        QCOMPARE(journal.open(), Journal::State::Writable);
        QVERIFY(journal.begin(ReservationDouble::accept(), live(), nullptr) > 0);
    }
    QVERIFY(runOn(path(), u"PRAGMA user_version = 99"_s));
    const QByteArray before = contentOf(path());
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const QStringList aside = setAsideIn(QFileInfo(path()).path());
    QCOMPARE(aside.size(), 1);
    QVERIFY(contentOf(QFileInfo(path()).path() + u'/' + aside.first()) == before);
    QVERIFY(journal.notice().contains(u"newer"_s));
    QCOMPARE(journal.count({}), 0);
}

void TestJournal::r15_readableRowsOfADamagedFileAreTakenOver()
{
    constexpr int rows = 400;
    {
        Journal journal(path());
        QCOMPARE(journal.open(), Journal::State::Writable);
        for (int i = 1; i <= rows; ++i) {
            const qint64 id = journal.begin(ReservationDouble::accept(i), live(), nullptr);
            if (i != rows)
                QVERIFY(journal.settle(settlementOf(id, Outcome::Done, i)));
        }
    }
    QByteArray bytes = contentOf(path());
    const qsizetype at = bytes.size() / 2 / 4096 * 4096;
    bytes.replace(at, 4096, QByteArray(4096, '\x5a'));
    write(path(), bytes);
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    QVERIFY2(journal.notice().contains(u"damaged"_s), qPrintable(journal.notice()));
    QVERIFY2(journal.count({}) > rows / 2, qPrintable(journal.notice()));
    QVERIFY(contentOf(QFileInfo(path()).path() + u'/' + setAsideIn(QFileInfo(path()).path()).first()) == bytes);
    QCOMPARE(journal.openRows(live()).size(), 1); // The one that may have left is among them.
}

void TestJournal::r15_emptyFileIsTheBeginning()
{
    QDir().mkpath(QFileInfo(path()).path());
    write(path(), {});
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    QCOMPARE(journal.notice(), QString());
    QVERIFY(journal.begin(ReservationDouble::accept(), live(), nullptr) > 0);
}

void TestJournal::r16_secondInstanceReadsOnly()
{
    Journal first(path());
    QCOMPARE(first.open(), Journal::State::Writable);
    const qint64 id = first.begin(ReservationDouble::accept(), live(), nullptr);
    {
        Journal second(path());
        QCOMPARE(second.open(), Journal::State::ReadOnly);
        QVERIFY(second.problem().contains(u"Another window"_s));
        QString why;
        QCOMPARE(second.begin(ReservationDouble::accept(2), live(), &why), 0);
        QCOMPARE(why, second.problem());
        QVERIFY(!second.settle(settlementOf(id, Outcome::Done)));
        QCOMPARE(second.prune(), 0);
        QCOMPARE(second.row(id).id, id);
        QVERIFY(first.begin(ReservationDouble::accept(3), live(), nullptr) > 0);
        QCOMPARE(second.count({}), 2);
    }
    QVERIFY(first.settle(settlementOf(id, Outcome::Done)));
}

void TestJournal::r32_folderAndFilesAreThePersonsAlone()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    QVERIFY(journal.begin(ReservationDouble::accept(), live(), nullptr) > 0);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(QFileInfo(path()).path()).permissions() & others));
    const QFileInfoList files = QDir(QFileInfo(path()).path()).entryInfoList(QDir::Files | QDir::Hidden);
    int seen = 0;
    for (const QFileInfo &file : files) {
        if (file.suffix() == "lock"_L1) // Holds a process id; the folder hides it.
            continue;
        ++seen;
        QVERIFY2(!(file.permissions() & others), qPrintable(file.filePath()));
    }
    QVERIFY(seen >= 2);
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

void TestJournal::prunesByAgeButNeverAnOpenRow()
{
    qint64 now = 1'000 * Day;
    Journal journal(path());
    journal.setClock([&now] { return now; });
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 old = journal.begin(ReservationDouble::accept(1), live(), nullptr);
    QVERIFY(journal.settle(settlementOf(old, Outcome::Done, 1)));
    const qint64 open = journal.begin(ReservationDouble::accept(2), live(), nullptr);
    const qint64 unknown = journal.begin(ReservationDouble::accept(3), live(), nullptr);
    QVERIFY(journal.settle(settlementOf(unknown, Outcome::Unknown, 3)));
    now += 40 * Day;
    const qint64 young = journal.begin(ReservationDouble::accept(4), live(), nullptr);
    QVERIFY(journal.settle(settlementOf(young, Outcome::Done, 4)));
    QSignalSpy pruned(&journal, &Journal::pruned);
    journal.setBounds({30, 1LL << 30});
    QCOMPARE(pruned.count(), 1);
    QCOMPARE(journal.count({}), 3);
    QCOMPARE(journal.row(old).id, 0);
    QCOMPARE(journal.row(open).id, open);
    QCOMPARE(journal.row(unknown).id, unknown);
    QCOMPARE(journal.row(young).id, young);
}

void TestJournal::prunesBySizeButNeverAnOpenRow()
{
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    const qint64 open = journal.begin(ReservationDouble::accept(1), live(), nullptr);
    Settlement settlement = settlementOf(0, Outcome::Done);
    auto answer = std::make_shared<RawAnswer>(*settlement.answer);
    answer->body = QByteArray(20'000, 'x');
    settlement.answer = answer;
    journal.setBounds({365, 1024 * 1024});
    for (int i = 2; i < 400; ++i) {
        settlement.id = journal.begin(ReservationDouble::accept(i), live(), nullptr);
        QVERIFY(settlement.id > 0);
        QVERIFY(journal.settle(settlement));
    }
    QVERIFY(journal.prune() > 0);
    QVERIFY2(journal.size() <= 1024 * 1024 + 64 * 1024, qPrintable(QString::number(journal.size())));
    QCOMPARE(journal.row(open).id, open);
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

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
