#include "story/record/recorddatabase.h"
#include "story/record/storyrecord.h"
#include "support/evidencefacts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace EvidenceFacts;

namespace {

void writeOver(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(bytes);
}

} // namespace

/// The file of the kept stories: its owner's alone, damaged, in use by others, cut off, and handed over to a thread.
class StoryRecordFileTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isReadableByItsOwnerAlone();
    void setsAsideWhatIsDamaged_data();
    void setsAsideWhatIsDamaged();
    void saysWhatItCannotOpen();
    void twoProgramsKeepWithoutLoss();
    void waitsForAnotherProgramWithoutHoldingTheWindow();
    void survivesBeingKilled();
    void handsOverWithoutWaiting();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"stories/stories.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoryRecordFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void StoryRecordFileTest::isReadableByItsOwnerAlone()
{
    RecordDatabase record(path());
    QVERIFY(record.open(Now));
    QVERIFY(record.keep(facts(u"callbacks.txt"_s), {}, Now));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QDir folder = QFileInfo(path()).dir();
    QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // With its log.
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void StoryRecordFileTest::setsAsideWhatIsDamaged_data()
{
    QTest::addColumn<qint64>("at"); // Where the file is written over; -1: the whole of it.
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another file") << -1LL << QByteArray("Dear diary");
    QTest::newRow("newer") << 60LL << QByteArray("\0\0\0\x63", 4);
    QTest::newRow("a page") << 4096LL << QByteArray(4096, '\xa5');
    QTest::newRow("the first page") << 100LL << QByteArray(400, '\0');
}

void StoryRecordFileTest::setsAsideWhatIsDamaged()
{
    QFETCH(qint64, at);
    QFETCH(QByteArray, bytes);
    {
        RecordDatabase record(path());
        QVERIFY(record.open(Now));
        QVERIFY(record.keep(facts(u"callbacks.txt"_s), {}, Now));
    }
    if (at < 0) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    } else {
        writeOver(path(), at, bytes);
    }
    RecordDatabase record(path());
    QVERIFY2(record.open(Now), qPrintable(record.problem()));
    QVERIFY2(record.notice().contains(u".set-aside-"), qPrintable(record.notice()));
    QVERIFY(record.keep(facts(u"callbacks.txt"_s), {}, Now));
    QCOMPARE(record.count(), 1);
    const QStringList aside = QFileInfo(path()).dir().entryList({u"*.set-aside-*"_s});
    QVERIFY(!aside.isEmpty());
}

void StoryRecordFileTest::saysWhatItCannotOpen()
{
    QVERIFY(QDir().mkpath(path())); // A folder of that name.
    RecordDatabase record(path());
    QVERIFY(!record.open(Now));
    QVERIFY(!record.problem().isEmpty());
    // In words, where not even root can make its folder.
    RecordDatabase nowhere(u"/proc/self/stories/stories.sqlite"_s);
    QVERIFY(!nowhere.open(Now));
    QVERIFY2(nowhere.problem().contains(u"folder is not there"_s), qPrintable(nowhere.problem()));
    QVERIFY(!record.keep(facts(u"callbacks.txt"_s), {}, Now));
    StoryRecord asynchronous(path());
    QSignalSpy failed(&asynchronous, &StoryRecord::failed);
    QSignalSpy reopened(&asynchronous, &StoryRecord::reopened);
    asynchronous.keep(facts(u"callbacks.txt"_s), {});
    asynchronous.keep(facts(u"callbacks.txt"_s, 2), {});
    asynchronous.read({sid(u"WT"_s, 1), {}});
    QTRY_COMPARE(reopened.size(), 1);
    QCOMPARE(failed.size(), 1); // Said once.
    QVERIFY(reopened.constFirst().at(1).value<StoryFacts>().task.isNull());
}

void StoryRecordFileTest::twoProgramsKeepWithoutLoss()
{
    RecordDatabase one(path());
    RecordDatabase other(path());
    QVERIFY(one.open(Now));
    QVERIFY(other.open(Now));
    QVERIFY(one.keep(facts(u"callbacks.txt"_s), {}, Now));
    QVERIFY(other.keep(facts(u"cli-tasks.json"_s), {}, Now));
    QVERIFY(one.keep(facts(u"callbacks.txt"_s, 2), {}, Now));
    const auto read = one.read({sid(u"WT"_s, 1), {}}, Now);
    QVERIFY(read);
    QCOMPARE(read->tasks.size(), 1);
    QCOMPARE(read->events.size(), 9);
    QCOMPARE(other.count(), 2);
}

void StoryRecordFileTest::waitsForAnotherProgramWithoutHoldingTheWindow()
{
    {
        RecordDatabase record(path());
        QVERIFY(record.open(Now));
    }
    QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
    holder.setDatabaseName(path());
    QVERIFY(holder.open());
    QVERIFY(QSqlQuery(holder).exec(u"BEGIN IMMEDIATE"_s));
    {
        StoryRecord record(path());
        QSignalSpy kept(&record, &StoryRecord::kept);
        QElapsedTimer clock;
        clock.start();
        record.keep(facts(u"callbacks.txt"_s), {});
        QTest::qWait(200);
        QVERIFY(kept.isEmpty());
        QVERIFY(QSqlQuery(holder).exec(u"ROLLBACK"_s));
        QTRY_COMPARE(kept.size(), 1);
    }
    holder.close();
    holder = {};
    QSqlDatabase::removeDatabase(u"holder"_s);
}

void StoryRecordFileTest::survivesBeingKilled()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/storykeeper"_s;
    qsizetype most = 0;
    for (int round = 0; round < 5; ++round) {
        QProcess keeper;
        keeper.start(program, {path(), QStringLiteral(DESK_TEST_DATA "/evidence/session.har")});
        QVERIFY(keeper.waitForReadyRead());
        QTest::qWait(20 + round * 17);
        ::kill(pid_t(keeper.processId()), SIGKILL);
        keeper.waitForFinished();
        const qsizetype told = keeper.readAllStandardOutput().count('\n');
        RecordDatabase record(path());
        QVERIFY2(record.open(Now), qPrintable(record.problem()));
        QVERIFY2(record.notice().isEmpty(), qPrintable(record.notice()));
        QVERIFY2(record.count() >= std::max(told, most), "what was said to be kept is kept");
        most = std::max<qsizetype>(most, record.count());
        QVERIFY(record.read({sid(u"WT"_s, 1), {}}, Now));
    }
}

void StoryRecordFileTest::handsOverWithoutWaiting()
{
    StoryFacts live = facts(u"session.har"_s);
    live.isRecording = false;
    // Ten thousand Events.
    const StoryEvent pattern = live.events.constFirst();
    for (int i = 0; i < 10'000; ++i) {
        StoryEvent event = pattern;
        event.sid = sid(u"EV"_s, 1000 + i);
        live.events.append(event);
    }
    StoryRecord record(path());
    QSignalSpy kept(&record, &StoryRecord::kept);
    QSignalSpy found(&record, &StoryRecord::found);
    QSignalSpy reopened(&record, &StoryRecord::reopened);
    qint64 longest = 0;
    for (int i = 0; i < 50; ++i) { // As a window that polls.
        live.asOf += 5000;
        QElapsedTimer clock;
        clock.start();
        record.keep(live, {});
        record.find(u"hangup"_s, quint64(i));
        longest = std::max(longest, clock.elapsed());
    }
    QVERIFY2(longest <= 5, qPrintable(u"%1 ms"_s.arg(longest)));
    QTRY_COMPARE(found.size(), 50);
    QVERIFY2(kept.size() < 50, "what was overtaken is not written");
    record.read({live.task, {}});
    QTRY_COMPARE(reopened.size(), 1);
    QCOMPARE(reopened.constFirst().at(1).value<StoryFacts>().asOf, live.asOf);
    QCOMPARE(found.constLast().at(0).toULongLong(), 49ULL);
    QCOMPARE(found.constLast().at(1).value<QList<KeptStory>>().size(), 1);
}

QTEST_GUILESS_MAIN(StoryRecordFileTest)
#include "tst_storyrecordfile.moc"
