#include "story/record/recorddatabase.h"
#include "story/record/storybytes.h"
#include "story/record/storymerge.h"
#include "story/record/storyrecord.h"
#include "story/sources/evidenceload.h"
#include "story/storybuilder.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMsecs Begin = 1772442840000;
constexpr UtcMsecs Now = Begin + 24LL * 60 * 60 * 1000;

Sid sid(const QString &prefix, int number)
{
    return *Sid::parse(prefix + u"%1"_s.arg(number, 32, 16, QLatin1Char('0')));
}

/// What a file of tests/data/evidence tells of its first task, or of another that is like it.
StoryFacts facts(const QString &name, int task = 1, const QByteArray &worker = "Alice")
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/evidence/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    if (task != 1)
        text.replace(sid(u"WT"_s, 1).toLatin1(), sid(u"WT"_s, task).toLatin1());
    text.replace("Alice", worker);
    const EvidenceInput input{{}, text};
    const EvidenceContents contents = evidenceContents(input, Now);
    for (const EvidenceTask &each : contents.tasks) {
        if (each.task == sid(u"WT"_s, task))
            return evidenceFacts(input, each, Now);
    }
    return {};
}

QList<Sid> tasksOf(const QList<KeptStory> &stories)
{
    QList<Sid> tasks;
    for (const KeptStory &story : stories)
        tasks.append(story.key.task);
    return tasks;
}

void writeOver(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(bytes);
}

} // namespace

class StoryRecordTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsEveryFactWithItsProvenance_data();
    void keepsEveryFactWithItsProvenance();
    void survivesDamagedBytes();
    void addsWhatIsNewAndLosesNothing();
    void keepsVersionsOfATaskButNotItsAge();
    void opensAStoryAgainAsARecording();
    void findsStories_data();
    void findsStories();
    void keepsWorldsApart();
    void forgetsWhatWasLookedAtLongestAgo();
    void staysBelowItsBytes();
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

void StoryRecordTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void StoryRecordTest::keepsEveryFactWithItsProvenance_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"session.har"_s, u"callbacks.txt"_s, u"stream.ndjson"_s, u"cli-tasks.json"_s,
                                u"odd.ndjson"_s, u"cli-events.json"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void StoryRecordTest::keepsEveryFactWithItsProvenance()
{
    QFETCH(QString, name);
    StoryFacts kept = facts(name);
    QVERIFY(!kept.task.isNull());
    kept.call = Fact<StoryCall>{{u"CA1"_s, u"completed"_s, Begin}, {}};
    kept.alerts.append(Fact<StoryAlert>{{u"NO1"_s, 40000, Begin, u"callback"_s, sid(u"WW"_s, 1)}, {}});
    kept.timeoutActivity = sid(u"WA"_s, 2);
    kept.activities.append(Fact<Activity>{{sid(u"WA"_s, 2), u"Offline"_s, false, {{u"available"_s, u"maybe"_s}}}, {}});
    const auto read = factsOf(bytesOf(kept));
    QVERIFY(read);
    QCOMPARE(read->events.size(), kept.events.size());
    for (qsizetype i = 0; i < kept.events.size(); ++i)
        QCOMPARE(read->events.at(i), kept.events.at(i));
    QVERIFY(*read == kept);
}

void StoryRecordTest::survivesDamagedBytes()
{
    const QByteArray whole = bytesOf(facts(u"session.har"_s));
    QVERIFY(!factsOf({}));
    QVERIFY(!factsOf(whole.first(whole.size() / 2)));
    QByteArray huge = whole;
    huge[0] = '\x7f'; // A length of two gigabytes.
    QVERIFY(!factsOf(huge));
    for (qsizetype i = 0; i < whole.size(); i += 97) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ 0x55);
        const auto read = factsOf(damaged); // Whatever it is, it is a story or nothing.
        QVERIFY(!read || !read->task.isNull());
    }
}

void StoryRecordTest::addsWhatIsNewAndLosesNothing()
{
    StoryFacts merged = facts(u"callbacks.txt"_s);
    const qsizetype doubles = merged.events.size() - 8;
    QCOMPARE(doubles, 1);
    mergeFacts(merged, facts(u"session.har"_s));
    QCOMPARE(merged.tasks.size(), 1);
    QCOMPARE(merged.events.size(), 9); // All of the HAR's were known.
    QVERIFY(merged.isGone);
    const StoryFacts once = merged;
    mergeFacts(merged, facts(u"session.har"_s));
    mergeFacts(merged, facts(u"callbacks.txt"_s));
    QVERIFY(merged == once);
    // The same story, whichever came first.
    StoryFacts other = facts(u"session.har"_s);
    mergeFacts(other, facts(u"callbacks.txt"_s));
    QCOMPARE(buildStory(other).statuses, buildStory(merged).statuses);
    QCOMPARE(buildStory(other).offers, buildStory(merged).offers);
}

void StoryRecordTest::keepsVersionsOfATaskButNotItsAge()
{
    StoryFacts merged;
    merged.task = sid(u"WT"_s, 1);
    StoryFacts look = merged;
    Fact<Task> answer;
    answer.value.sid = merged.task;
    for (int second = 0; second < 1000; ++second) {
        answer.value.ageSeconds = second;
        answer.value.priority = second / 100;
        answer.from.learned = Begin + second * 1000;
        look.tasks = {answer};
        mergeFacts(merged, look);
    }
    QCOMPARE(merged.tasks.size(), 10);
    QCOMPARE(merged.tasks.constLast().from.learned, Begin + 999'000);
}

void StoryRecordTest::opensAStoryAgainAsARecording()
{
    StoryFacts live = facts(u"session.har"_s);
    live.isRecording = false;
    {
        RecordDatabase record(path());
        QVERIFY(record.open(Now));
        QVERIFY2(record.keep(live, {}, Now), qPrintable(record.problem()));
    }
    RecordDatabase record(path());
    QVERIFY(record.open(Now));
    QVERIFY(record.notice().isEmpty());
    const auto read = record.read({live.task, {}}, Now);
    QVERIFY(read);
    QVERIFY(read->isRecording);
    QCOMPARE(read->asOf, live.asOf);
    QCOMPARE(buildStory(*read).offers, buildStory(live).offers);
    QVERIFY(!record.read({sid(u"WT"_s, 77), {}}, Now));
    QVERIFY(record.problem().isEmpty());
    QVERIFY(record.forget({live.task, {}}));
    QVERIFY(!record.forget({live.task, {}}));
    QCOMPARE(record.count(), 0);
    QVERIFY(record.find({}, 10).isEmpty());
}

void StoryRecordTest::findsStories_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("tasks"); // 1: the caller's, 2: "Second".
    QTest::newRow("everything") << QString() << QList<int>{2, 1};
    QTest::newRow("task") << sid(u"WT"_s, 1).toString() << QList<int>{1};
    QTest::newRow("reservation") << sid(u"WR"_s, 1).toString() << QList<int>{1};
    QTest::newRow("Event") << sid(u"EV"_s, 5).toString() << QList<int>{1};
    QTest::newRow("call") << sid(u"CA"_s, 1).toString() << QList<int>{1};
    QTest::newRow("worker") << sid(u"WK"_s, 1).toString() << QList<int>{1};
    QTest::newRow("no such call") << sid(u"CA"_s, 9).toString() << QList<int>{};
    QTest::newRow("attribute") << u"attributes.customer.id = 42"_s << QList<int>{1};
    QTest::newRow("attribute, short") << u"customer.id=42"_s << QList<int>{1};
    QTest::newRow("attribute, another value") << u"customer.id=4"_s << QList<int>{};
    QTest::newRow("attribute, another path") << u"id=42"_s << QList<int>{};
    QTest::newRow("number") << u"from=+15550100"_s << QList<int>{1};
    QTest::newRow("beginning") << u"from=+1555*"_s << QList<int>{1};
    QTest::newRow("beginning, as people write") << u"from = +155…"_s << QList<int>{1};
    QTest::newRow("beginning of nothing") << u"from=+1556*"_s << QList<int>{};
    QTest::newRow("quotes") << u"customer.name=\"ana example\""_s << QList<int>{1};
    QTest::newRow("known path") << u"worker=alice"_s << QList<int>{1};
    QTest::newRow("beginning of a name") << u"worker=ALI"_s << QList<int>{1};
    QTest::newRow("beginning of a later word") << u"worker=alv"_s << QList<int>{1};
    QTest::newRow("middle of a word") << u"worker=lice"_s << QList<int>{};
    QTest::newRow("no wildcard in a name") << u"worker=%"_s << QList<int>{};
    QTest::newRow("nobody") << u"worker="_s << QList<int>{};
    QTest::newRow("status") << u"status=pending"_s << QList<int>{2};
    QTest::newRow("queue") << u"queue=French"_s << QList<int>{2, 1};
    QTest::newRow("words") << u"ANA exam"_s << QList<int>{1};
    QTest::newRow("inside of a word") << u"0100"_s << QList<int>{1};
    QTest::newRow("two letters") << u"na"_s << QList<int>{1};
    QTest::newRow("no wildcards") << u"%"_s << QList<int>{};
    QTest::newRow("a quote") << u"a\"b"_s << QList<int>{};
    QTest::newRow("both") << u"example customer.id=42"_s << QList<int>{1};
    QTest::newRow("one of both") << u"second customer.id=42"_s << QList<int>{};
    QTest::newRow("reason") << u"hangup"_s << QList<int>{1};
    QTest::newRow("origin") << u"origin=file"_s << QList<int>{2, 1};
    QTest::newRow("another origin") << u"origin=account"_s << QList<int>{};
    QTest::newRow("no origin by its word alone") << u"file"_s << QList<int>{};
}

void StoryRecordTest::findsStories()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, tasks);
    RecordDatabase record(path());
    QVERIFY(record.open(Now));
    QVERIFY(record.keep(facts(u"session.har"_s, 1, "Alice Alvarez"), {}, Now));
    QVERIFY(record.keep(facts(u"callbacks.txt"_s, 1, "Alice Alvarez"), {}, Now)); // Of the same task.
    StoryFacts second;
    {
        const EvidenceInput input{QStringLiteral(DESK_TEST_DATA "/evidence/cli-tasks.json"), {}};
        second = evidenceFacts(input, evidenceContents(input, Now).tasks.constFirst(), Now);
        second.asOf = Now;
    }
    QVERIFY(record.keep(second, {}, Now));
    QList<Sid> expected;
    for (const int task : std::as_const(tasks))
        expected.append(sid(u"WT"_s, task));
    const QList<KeptStory> found = record.find(storyQuery(text), 10);
    QVERIFY2(record.problem().isEmpty(), qPrintable(record.problem()));
    QCOMPARE(tasksOf(found), expected);
    if (tasks == QList<int>{1}) {
        const KeptStory &story = found.constFirst();
        QCOMPARE(story.title, u"+15550100"_s);
        QCOMPARE(story.status, u"canceled"_s);
        QCOMPARE(story.queue, u"French"_s);
        QCOMPARE(story.first, Begin);
        QCOMPARE(story.looked, Now);
        QCOMPARE(story.events, 7); // Of the task itself: one of the eight is its worker's own.
        QCOMPARE(story.workspace, sid(u"WS"_s, 1));
        QVERIFY(story.isOfFile);
        QVERIFY(!story.isOfAccount);
    }
    // What TaskRouter told itself of the same task counts more than the file.
    StoryFacts live = facts(u"session.har"_s);
    for (Fact<Task> &task : live.tasks) {
        task.from.line = 0;
        task.from.learned = Now;
    }
    QVERIFY(record.keep(live, {}, Now));
    const QList<KeptStory> both = record.find(storyQuery(u"origin=account"_s), 10);
    QCOMPARE(tasksOf(both), QList<Sid>{live.task});
    QVERIFY(both.constFirst().isOfFile);
    QVERIFY(both.constFirst().isOfAccount);
}

void StoryRecordTest::keepsWorldsApart()
{
    RecordDatabase record(path());
    QVERIFY(record.open(Now));
    QVERIFY(record.keep(facts(u"callbacks.txt"_s), u"monday"_s, Now));
    QVERIFY(record.keep(facts(u"cli-tasks.json"_s), u"tuesday"_s, Now));
    QCOMPARE(record.count(), 2);
    const auto monday = record.read({sid(u"WT"_s, 1), u"monday"_s}, Now);
    QVERIFY(monday && monday->tasks.isEmpty());
    const auto tuesday = record.read({sid(u"WT"_s, 1), u"tuesday"_s}, Now);
    QVERIFY(tuesday && tuesday->events.isEmpty());
    // A rehearsal is found, and left out, where a person says so.
    QVERIFY(record.keep(facts(u"callbacks.txt"_s, 4), {}, Now));
    const auto found = [&record](const QString &text) { return record.find(storyQuery(text), 10); };
    QCOMPARE(found({}).size(), 3);
    QCOMPARE(tasksOf(found(u"training=no"_s)), QList<Sid>{sid(u"WT"_s, 4)});
    QVERIFY(!found(u"training=no"_s).constFirst().key.isTraining());
    const QList<KeptStory> rehearsed = found(u"Training = yes "_s + sid(u"WT"_s, 1).toString());
    QCOMPARE(rehearsed.size(), 2);
    QVERIFY(rehearsed.constFirst().key.isTraining() && rehearsed.constLast().key.isTraining());
    QVERIFY(found(u"training=monday"_s).isEmpty()); // That is an attribute.
}

void StoryRecordTest::forgetsWhatWasLookedAtLongestAgo()
{
    RecordDatabase record(path(), {3, 1 << 30});
    QVERIFY(record.open(Now));
    for (int task = 1; task <= 3; ++task)
        QVERIFY(record.keep(facts(u"callbacks.txt"_s, task), {}, Now + task));
    QVERIFY(record.read({sid(u"WT"_s, 1), {}}, Now + 10)); // Looked at again.
    QVERIFY(record.keep(facts(u"callbacks.txt"_s, 4), {}, Now + 11));
    QCOMPARE(record.count(), 3);
    QVERIFY(record.read({sid(u"WT"_s, 1), {}}, Now + 12));
    QVERIFY(!record.read({sid(u"WT"_s, 2), {}}, Now + 13));
    QVERIFY(record.find(storyQuery(sid(u"WT"_s, 2).toString()), 10).isEmpty());
    QCOMPARE(record.find(storyQuery(u"hangup"_s), 10).size(), 3);
}

void StoryRecordTest::staysBelowItsBytes()
{
    RecordDatabase record(path(), {1000, 64 * 1024});
    QVERIFY(record.open(Now));
    for (int task = 1; task <= 100; ++task)
        QVERIFY(record.keep(facts(u"session.har"_s, task), {}, Now + task));
    const qint64 kept = record.count();
    QVERIFY2(kept > 5 && kept < 60, qPrintable(QString::number(kept)));
    QVERIFY(record.read({sid(u"WT"_s, 100), {}}, Now));
    QVERIFY(!record.read({sid(u"WT"_s, 1), {}}, Now));
}

void StoryRecordTest::isReadableByItsOwnerAlone()
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

void StoryRecordTest::setsAsideWhatIsDamaged_data()
{
    QTest::addColumn<qint64>("at"); // Where the file is written over; -1: the whole of it.
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another file") << -1LL << QByteArray("Dear diary");
    QTest::newRow("newer") << 60LL << QByteArray("\0\0\0\x63", 4);
    QTest::newRow("a page") << 4096LL << QByteArray(4096, '\xa5');
    QTest::newRow("the first page") << 100LL << QByteArray(400, '\0');
}

void StoryRecordTest::setsAsideWhatIsDamaged()
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

void StoryRecordTest::saysWhatItCannotOpen()
{
    QVERIFY(QDir().mkpath(path())); // A folder of that name.
    RecordDatabase record(path());
    QVERIFY(!record.open(Now));
    QVERIFY(!record.problem().isEmpty());
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

void StoryRecordTest::twoProgramsKeepWithoutLoss()
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

void StoryRecordTest::waitsForAnotherProgramWithoutHoldingTheWindow()
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

void StoryRecordTest::survivesBeingKilled()
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

void StoryRecordTest::handsOverWithoutWaiting()
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

QTEST_GUILESS_MAIN(StoryRecordTest)
#include "tst_storyrecord.moc"
