#include "story/record/recorddatabase.h"
#include "story/record/storybytes.h"
#include "story/record/storymerge.h"
#include "story/storybuilder.h"
#include "support/evidencefacts.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace EvidenceFacts;

namespace {

QList<Sid> tasksOf(const QList<KeptStory> &stories)
{
    QList<Sid> tasks;
    for (const KeptStory &story : stories)
        tasks.append(story.key.task);
    return tasks;
}

} // namespace

/// What is kept of a story, all of it, and how it is found again.
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
    for (Fact<Task> &task : kept.tasks) {
        task.value.virtualStart = Begin;
        task.value.routingTarget = sid(u"WK"_s, 2).toString();
        task.value.ignoresCapacity = true;
    }
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

QTEST_GUILESS_MAIN(StoryRecordTest)
#include "tst_storyrecord.moc"
