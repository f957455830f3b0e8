#include "support/journalrows.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace JournalRows;

namespace {

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

/// The file of the journal: never overwritten, the person's alone, and honest about what cannot be done with it.
class TestJournalFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fullDiskIsSaidAndNothingIsLost();
    void placeThatCannotBeWrittenIsSaid();
    void unusableFilesAreKeptAndSetAside_data();
    void unusableFilesAreKeptAndSetAside();
    void newerFileIsKeptAndSetAside();
    void readableRowsOfADamagedFileAreTakenOver();
    void aColumnThatBecameAnotherIsDamage();
    void emptyFileIsTheBeginning();
    void anOlderFileIsBroughtUpToDateWithItsRows_data();
    void anOlderFileIsBroughtUpToDateWithItsRows();
    void anOlderFileThatMayOnlyBeReadIsRead_data();
    void anOlderFileThatMayOnlyBeReadIsRead();
    void saysWhatIsThereInPlaceOfAFile_data();
    void saysWhatIsThereInPlaceOfAFile();
    void folderAndFilesAreThePersonsAlone();

private:
    /// A journal with one row, as an earlier version of the program wrote it.
    void makeOlder(int version) const
    {
        {
            Journal journal(path());
            QCOMPARE(journal.open(), Journal::State::Writable);
            QCOMPARE(add(journal, Outcome::Done), 1);
        }
        for (const QString &index : {u"instructions_task"_s, u"instructions_worker"_s})
            QVERIFY(runOn(path(), u"DROP INDEX "_s + index));
        QVERIFY(runOn(path(), u"ALTER TABLE instructions DROP COLUMN value_before"_s));
        if (version < 3)
            QVERIFY(runOn(path(), u"ALTER TABLE instructions DROP COLUMN run"_s));
        if (version < 2)
            QVERIFY(runOn(path(), u"ALTER TABLE instructions DROP COLUMN world"_s));
        QVERIFY(runOn(path(), u"PRAGMA user_version = %1"_s.arg(version)));
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal/journal.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournalFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestJournalFile::cleanup()
{
    m_folder.reset();
}

void TestJournalFile::fullDiskIsSaidAndNothingIsLost()
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

void TestJournalFile::placeThatCannotBeWrittenIsSaid()
{
    // Not even root can make a folder there.
    Journal journal(u"/proc/self/journal/journal.sqlite"_s);
    QCOMPARE(journal.open(), Journal::State::Unavailable);
    QVERIFY2(journal.problem().contains(u"cannot be written"_s), qPrintable(journal.problem()));
    QString why;
    QCOMPARE(journal.begin(ReservationDouble::accept(), live(), &why), 0);
    QCOMPARE(why, journal.problem());
}

void TestJournalFile::unusableFilesAreKeptAndSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("{\"not\":\"a journal\"}\n");
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("header and nothing") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    QTest::newRow("garbage") << QByteArray(100'000, '\xff');
    QTest::newRow("100 MB") << QByteArray(100 * 1024 * 1024, 'x');
}

void TestJournalFile::unusableFilesAreKeptAndSetAside()
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

void TestJournalFile::newerFileIsKeptAndSetAside()
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

void TestJournalFile::readableRowsOfADamagedFileAreTakenOver()
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

// Found by the fuzzer: to SQLite such a file is whole.
void TestJournalFile::aColumnThatBecameAnotherIsDamage()
{
    {
        Journal journal(path());
        QCOMPARE(journal.open(), Journal::State::Writable);
        const qint64 id = journal.begin(ReservationDouble::accept(), live(), nullptr);
        QVERIFY(journal.settle(settlementOf(id, Outcome::Done, 1)));
    }
    QByteArray bytes = contentOf(path());
    const QByteArray sound = "answer_headers BLOB, answer BLOB";
    QVERIFY(bytes.contains(sound));
    bytes.replace(sound, "answer_headers BLaB ,nOswer BLOB");
    write(path(), bytes);
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    QVERIFY2(journal.notice().contains(u"damaged"_s), qPrintable(journal.notice()));
    QVERIFY(contentOf(QFileInfo(path()).path() + u'/' + setAsideIn(QFileInfo(path()).path()).first()) == bytes);
    QCOMPARE(journal.count({}), 1); // But for that column, the row is there.
    const qint64 id = journal.begin(ReservationDouble::accept(2), live(), nullptr);
    QVERIFY(journal.settle(settlementOf(id, Outcome::Done, 2)));
    QCOMPARE(journal.row(id).outcome, Outcome::Done);
}

void TestJournalFile::emptyFileIsTheBeginning()
{
    QDir().mkpath(QFileInfo(path()).path());
    write(path(), {});
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    QCOMPARE(journal.notice(), QString());
    QVERIFY(journal.begin(ReservationDouble::accept(), live(), nullptr) > 0);
}

void TestJournalFile::anOlderFileIsBroughtUpToDateWithItsRows_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("the first") << 1;
    QTest::newRow("the second") << 2;
    QTest::newRow("the third") << 3;
}

void TestJournalFile::anOlderFileIsBroughtUpToDateWithItsRows()
{
    QFETCH(int, version);
    makeOlder(version);
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    QCOMPARE(journal.notice(), QString());
    QVERIFY(setAsideIn(QFileInfo(path()).path()).isEmpty());
    QCOMPARE(journal.count({}), 1);
    QCOMPARE(journal.row(1).instruction.worldTime, 0);
    Instruction instruction = ReservationDouble::accept(2);
    instruction.worldTime = 42;
    const qint64 id = journal.begin(instruction, live(), nullptr);
    QCOMPARE(journal.row(id).instruction.worldTime, 42);
    JournalOrigin training = live();
    training.training = true;
    training.world = u"run 1"_s;
    QCOMPARE(journal.row(journal.begin(ReservationDouble::accept(3), training, nullptr)).origin.world, u"run 1"_s);
    // What only the newest version writes: an instruction to a task, and the lock that it is.
    const qint64 ofTask = journal.begin(ReservationDouble::cancelTask(4), live(), nullptr);
    QCOMPARE(journal.row(ofTask).instruction.about, SidKind::Task);
    QCOMPARE(journal.row(ofTask).instruction.valueBefore, u"3"_s);
    QCOMPARE(journal.openRowOf(ClientTest::sid(SidKind::Task, 4), live()), ofTask);
    QCOMPARE(journal.openRowOf(ClientTest::sid(SidKind::Reservation, 2), live()), id);
}

void TestJournalFile::anOlderFileThatMayOnlyBeReadIsRead_data()
{
    anOlderFileIsBroughtUpToDateWithItsRows_data();
}

void TestJournalFile::anOlderFileThatMayOnlyBeReadIsRead()
{
    QFETCH(int, version);
    makeOlder(version);
    QLockFile other(path() + u".lock"_s); // As another program's.
    QVERIFY(other.tryLock(0));
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::ReadOnly);
    QCOMPARE(journal.count({}), 1);
    QCOMPARE(journal.row(1).id, 1);
    QCOMPARE(journal.rows({}).size(), 1);
}

void TestJournalFile::saysWhatIsThereInPlaceOfAFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("folder") << u"folder"_s << u"a folder"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"no file"_s;
    QTest::newRow("file in place of the folder") << u"file"_s << u"there is a file"_s;
}

void TestJournalFile::saysWhatIsThereInPlaceOfAFile()
{
    QFETCH(QString, what);
    QFETCH(QString, words);
    const QString folder = QFileInfo(path()).path();
    if (what == "folder"_L1) {
        QVERIFY(QDir().mkpath(path()));
    } else if (what == "pipe"_L1) {
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    } else {
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Unavailable);
    QVERIFY2(journal.problem().contains(words), qPrintable(journal.problem()));
    QVERIFY2(!journal.problem().contains(u"permission"_s), qPrintable(journal.problem()));
}

void TestJournalFile::folderAndFilesAreThePersonsAlone()
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

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
