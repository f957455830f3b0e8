#include "story/sources/evidenceload.h"
#include "story/storybuilder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMsecs Begin = 1772442840000;               // 2026-03-02T09:14:00Z, when the task of the files was made.
constexpr UtcMsecs Now = Begin + 24LL * 60 * 60 * 1000; // When they are read.

QString path(const QString &name)
{
    return QStringLiteral(DESK_TEST_DATA "/evidence/") + name;
}

Sid sid(const QString &prefix, int number)
{
    return *Sid::parse(prefix + u"%1"_s.arg(number, 32, 16, QLatin1Char('0')));
}

QByteArray bytesOf(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

EvidenceContents contents(const QString &name)
{
    return evidenceContents({path(name), {}}, Now);
}

const EvidenceTask *find(const EvidenceContents &contents, Sid task)
{
    const auto found = std::find_if(contents.tasks.cbegin(), contents.tasks.cend(),
                                    [task](const EvidenceTask &each) { return each.task == task; });
    return found == contents.tasks.cend() ? nullptr : &*found;
}

TaskStory story(const EvidenceInput &input)
{
    const EvidenceContents read = evidenceContents(input, Now);
    const EvidenceTask *task = find(read, sid(u"WT"_s, 1));
    return task ? buildStory(evidenceFacts(input, *task, Now)) : TaskStory();
}

TaskStory story(const QString &name)
{
    return story(EvidenceInput{path(name), {}});
}

} // namespace

class EvidenceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheSameStoryWhateverBroughtTheEvents_data();
    void tellsTheSameStoryWhateverBroughtTheEvents();
    void tellsFilesApartByTheirContent();
    void listsEveryTaskOfAFile();
    void readsRowsOfTwilioCliAndPagesAlike();
    void readsAnswersInstructionsAndCallbacksOfAHar();
    void readsAHarThatIsOneLine();
    void saysWhereACutHarEnds();
    void readsOurBugBundle();
    void readsAZipThatIsCut();
    void readsDroppedText();
    void saysEachThingThatCannotBeRead();
    void keepsWorkersEventsAndLeavesOutOthers();
    void refusesWhatIsNoEvidence_data();
    void refusesWhatIsNoEvidence();
    void readsInAThreadOfItsOwn();
    void tellsNothingAfterItWasCanceled();
};

void EvidenceTest::tellsTheSameStoryWhateverBroughtTheEvents_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<EvidenceKind>("kind");
    QTest::addColumn<Provenance::Kind>("from");
    QTest::addColumn<qint64>("line"); // Of the Event that is first in time.
    using From = Provenance::Kind;
    QTest::newRow("callbacks, one a line") << u"callbacks.txt"_s << EvidenceKind::Callbacks << From::Callback << 2LL;
    QTest::newRow("callbacks in a server's log")
        << u"callbacks.log"_s << EvidenceKind::Callbacks << From::Callback << 2LL;
    QTest::newRow("callbacks as JSON") << u"callbacks.ndjson"_s << EvidenceKind::Callbacks << From::Callback << 2LL;
    QTest::newRow("Event Streams") << u"stream.ndjson"_s << EvidenceKind::EventStream << From::EventStream << 2LL;
    QTest::newRow("Event Streams in an array")
        << u"stream-array.json"_s << EvidenceKind::EventStream << From::EventStream << 26LL;
    QTest::newRow("page of Events") << u"events-page.json"_s << EvidenceKind::EventList << From::EventList << 37LL;
    QTest::newRow("Events of twilio-cli") << u"cli-events.json"_s << EvidenceKind::EventList << From::EventList << 30LL;
    QTest::newRow("bug bundle") << u"bundle.zip"_s << EvidenceKind::BugBundle << From::EventList << 16LL;
}

void EvidenceTest::tellsTheSameStoryWhateverBroughtTheEvents()
{
    QFETCH(QString, name);
    QFETCH(EvidenceKind, kind);
    QFETCH(Provenance::Kind, from);
    QFETCH(qint64, line);
    const EvidenceContents read = contents(name);
    QCOMPARE(read.problem, QString());
    QVERIFY(read.kinds.testFlag(kind));
    QCOMPARE(read.tasks.size(), 1);
    const EvidenceTask &task = read.tasks.constFirst();
    QCOMPARE(task.title, u"+15550100"_s);
    QCOMPARE(task.first, Begin);
    QCOMPARE(task.last, Begin + 45'000);
    QCOMPARE(task.workspace, sid(u"WS"_s, 1));

    const TaskStory told = story(name);
    // Of the nine Events of a file one came twice.
    QCOMPARE(told.facts.events.size(), 8);
    QCOMPARE(told.status, TaskStatus::Canceled);
    QCOMPARE(told.endReason, u"hangup"_s);
    QCOMPARE(told.begun, Begin);
    QCOMPARE(told.ended, Begin + 45'000);
    QCOMPARE(told.offers.size(), 1);
    QCOMPARE(told.offers.constFirst().status, ReservationStatus::Timeout);
    QCOMPARE(told.offers.constFirst().timeoutSeconds, 30);
    QCOMPARE(told.offers.constFirst().workerName, u"Alice"_s);
    QCOMPARE(told.steps.size(), 1);
    QCOMPARE(told.steps.constFirst().filterName, u"French"_s);
    QCOMPARE(told.activities.size(), 2);
    QCOMPARE(told.activities.constLast().cause, ActivitySpan::Cause::MissedOffer);
    QCOMPARE(told.asOf(), Begin + 45'000);
    QVERIFY(told.facts.isRecording);
    const StoryEvent &first = told.facts.events.constFirst();
    QCOMPARE(first.type, EventType::TaskCreated);
    QCOMPARE(first.sid, sid(u"EV"_s, 1));
    QCOMPARE(first.from.kind, from);
    QCOMPARE(first.from.id, sid(u"EV"_s, 1).toString());
    QCOMPARE(first.from.line, line);
    QVERIFY(first.from.file.startsWith(name));
    QVERIFY(!first.json.isEmpty());
}

void EvidenceTest::tellsFilesApartByTheirContent()
{
    QTemporaryDir folder;
    const QString other = folder.filePath(u"holiday.jpg"_s);
    QVERIFY(QFile::copy(path(u"stream.ndjson"_s), other));
    const EvidenceContents read = evidenceContents({other, {}}, Now);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.kinds, EvidenceKinds(EvidenceKind::EventStream));
    QCOMPARE(read.tasks.size(), 1);
}

void EvidenceTest::listsEveryTaskOfAFile()
{
    for (const QString &name : {u"cli-tasks.json"_s, u"tasks-page.json"_s}) {
        const EvidenceContents read = contents(name);
        QCOMPARE(read.tasks.size(), 2);
        QCOMPARE(read.tasks.at(0).task, sid(u"WT"_s, 2)); // To which something happened last.
        QCOMPARE(read.tasks.at(0).title, u"Second"_s);
        QCOMPARE(read.tasks.at(1).title, u"+15550100"_s);
        QCOMPARE(read.tasks.at(1).answers, 1);
        QCOMPARE(read.tasks.at(1).events, 0);
        QVERIFY(read.notes.isEmpty());
    }
}

void EvidenceTest::readsRowsOfTwilioCliAndPagesAlike()
{
    const TaskStory cli = story(u"cli-tasks.json"_s);
    const TaskStory page = story(u"tasks-page.json"_s);
    QCOMPARE(cli.facts.tasks.size(), 1);
    QCOMPARE(cli.facts.tasks.constFirst().value, page.facts.tasks.constFirst().value);
    const Task &task = cli.facts.tasks.constFirst().value;
    QCOMPARE(task.status, TaskStatus::Canceled);
    QCOMPARE(task.reason, u"hangup"_s);
    QCOMPARE(task.priority, 5);
    QCOMPARE(task.taskQueueName, u"French"_s);
    QCOMPARE(task.created, Begin);
    QVERIFY(task.attributes.contains(u"+15550100"));
    const TaskStory offered = story(u"cli-reservations.json"_s);
    QCOMPARE(offered.offers.size(), 1);
    QCOMPARE(offered.offers.constFirst().ended, Begin + 31'000);
}

void EvidenceTest::readsAnswersInstructionsAndCallbacksOfAHar()
{
    const EvidenceContents read = contents(u"session.har"_s);
    QCOMPARE(read.problem, QString());
    QVERIFY(read.kinds.testFlag(EvidenceKind::Har));
    QCOMPARE(read.tasks.size(), 1);
    QCOMPARE(read.tasks.constFirst().events, 7); // Six in an answer, one a callback.
    QVERIFY(read.notes.contains(u"session.har: 1 requests to other services, which tell nothing of a task."_s));
    QVERIFY(read.notes.contains(u"session.har: 3 requests to TaskRouter that were not answered with data."_s));

    const TaskStory told = story(u"session.har"_s);
    QCOMPARE(told.facts.tasks.size(), 1);
    const Provenance &from = told.facts.tasks.constFirst().from;
    QCOMPARE(from.kind, Provenance::Kind::Answer);
    QVERIFY(from.id.startsWith(u"RQ"));
    QCOMPARE(from.learned, Begin + 50'120);
    QCOMPARE(told.facts.reservations.size(), 1);
    QCOMPARE(told.facts.workers.size(), 1);
    QCOMPARE(told.facts.workflows.size(), 1);
    QVERIFY(told.facts.workflows.constFirst().value.configuration.contains("default_filter"));
    QVERIFY(told.facts.queues.constFirst().value.isLifo);
    QCOMPARE(told.facts.instructions.size(), 1);
    const StoryInstruction &sent = told.facts.instructions.constFirst();
    QCOMPARE(sent.action, u"accept"_s);
    QCOMPARE(sent.outcome, u"refused"_s);
    QCOMPARE(sent.code, 20001);
    QCOMPARE(sent.target, sid(u"WR"_s, 1));
    QCOMPARE(sent.when, Begin + 40'000);
    QVERIFY(told.facts.isGone); // 404, later than the answer that had it.
    QCOMPARE(told.endReason, u"hangup"_s);
    const StoryEvent &last = told.facts.events.constLast();
    QCOMPARE(last.from.kind, Provenance::Kind::Callback);
}

void EvidenceTest::readsAHarThatIsOneLine()
{
    TaskStory one = story(u"session-one-line.har"_s);
    const TaskStory many = story(u"session.har"_s);
    QCOMPARE(one.facts.tasks.constFirst().from.line, 1);
    QCOMPARE(one.statuses, many.statuses);
    QCOMPARE(one.offers, many.offers);
}

void EvidenceTest::saysWhereACutHarEnds()
{
    const EvidenceContents read = contents(u"session-cut.har"_s);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.tasks.size(), 1);
    const qint64 lines = bytesOf(u"session-cut.har"_s).count('\n') + 1;
    QVERIFY2(
        read.notes.contains(u"session-cut.har, line %1: It breaks off here; what stands before was read."_s.arg(lines)),
        qPrintable(read.notes.join(u'\n')));
    const TaskStory told = story(u"session-cut.har"_s);
    QCOMPARE(told.facts.events.size(), 6);
    QVERIFY(told.facts.notes.join(u'\n').contains(u"breaks off"));
}

void EvidenceTest::readsOurBugBundle()
{
    const TaskStory told = story(u"bundle.zip"_s);
    QCOMPARE(told.facts.instructions.size(), 1);
    QCOMPARE(told.facts.instructions.constFirst().row, 17);
    QCOMPARE(told.facts.reservations.size(), 1);
    QCOMPARE(told.facts.events.constFirst().from.file, u"bundle.zip/bundle.json"_s);
    QVERIFY(told.facts.events.constFirst().hasData);
}

void EvidenceTest::readsAZipThatIsCut()
{
    QTemporaryDir folder;
    const QString cut = folder.filePath(u"cut.zip"_s);
    QFile file(cut);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray whole = bytesOf(u"bundle.zip"_s);
    file.write(whole.first(whole.size() * 3 / 4)); // The list at the end is gone, and half of bundle.json.
    file.close();
    const EvidenceContents read = evidenceContents({cut, {}}, Now);
    QCOMPARE(read.tasks.size(), 1);
    QVERIFY(read.tasks.constFirst().answers > 0);
    QVERIFY2(read.notes.join(u'\n').contains(u"damaged or breaks off"), qPrintable(read.notes.join(u'\n')));
}

void EvidenceTest::readsDroppedText()
{
    const TaskStory told = story(EvidenceInput{{}, bytesOf(u"callbacks.txt"_s)});
    QCOMPARE(told.facts.events.size(), 8);
    QCOMPARE(told.facts.events.constFirst().from.file, QString());
    QCOMPARE(told.facts.events.constFirst().from.line, 2);
}

void EvidenceTest::saysEachThingThatCannotBeRead()
{
    const EvidenceContents read = contents(u"odd.ndjson"_s);
    QCOMPARE(read.tasks.size(), 1);
    QCOMPARE(read.tasks.constFirst().last, Begin + 31'000); // Not in a year, which one of them says.
    const QStringList expected{
        u"odd.ndjson, line 6: sid is not what belongs there; it was left out."_s,
        u"odd.ndjson, line 7: This cannot be read as JSON."_s,
        u"odd.ndjson, line 8: This is nothing that tells of a task."_s,
        u"odd.ndjson, line 9: This cannot be read as JSON."_s,
        u"odd.ndjson, line 10: It breaks off here; what stands before was read."_s,
    };
    QCOMPARE(read.notes, expected);

    const TaskStory told = story(u"odd.ndjson"_s);
    // The one of another workspace is left out; the one without data stays.
    QCOMPARE(told.facts.events.size(), 5);
    const QString notes = told.facts.notes.join(u'\n');
    QVERIFY2(notes.contains(u"Events of another workspace were left out: 1."), qPrintable(notes));
    QVERIFY2(notes.contains(u"Events without data: 1."), qPrintable(notes));
    QVERIFY2(notes.contains(u"Events without a time: 1."), qPrintable(notes));
    QVERIFY2(notes.contains(u"Events dated later than this story, which decide nothing: 1."), qPrintable(notes));
}

void EvidenceTest::keepsWorkersEventsAndLeavesOutOthers()
{
    QByteArray text = bytesOf(u"stream.ndjson"_s);
    // The same once more, of another task and another worker.
    QByteArray other = text;
    other.replace("WT00000000000000000000000000000001", "WT00000000000000000000000000000009");
    other.replace("WK00000000000000000000000000000001", "WK00000000000000000000000000000009");
    other.replace("EV0000000000000000000000000000000", "EV0000000000000000000000000000009");
    text += other;
    const EvidenceContents read = evidenceContents({{}, text}, Now);
    QCOMPARE(read.tasks.size(), 2);
    const EvidenceTask *task = find(read, sid(u"WT"_s, 1));
    QVERIFY(task);
    const StoryFacts facts = evidenceFacts(read.input, *task, Now);
    QCOMPARE(facts.events.size(), 9); // As they stand in the file, with the double.
    QVERIFY(std::all_of(facts.events.cbegin(), facts.events.cend(), [](const StoryEvent &event) {
        return event.data.sid(EventField::WorkerSid) != sid(u"WK"_s, 9);
    }));
}

void EvidenceTest::refusesWhatIsNoEvidence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << QByteArray() << u"file is empty."_s;
    QTest::newRow("blanks") << QByteArray(" \n\n") << u"file is empty."_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << u"file is none of the files that tell of tasks: event callbacks, Event Streams, "
                                  "lists of the API, a HAR, a bug bundle."_s;
    QTest::newRow("prose") << QByteArray("Dear all,\nthe task is gone.\n") << u"Nothing in file tells of a task."_s;
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << u"Nothing in file tells of a task."_s;
}

void EvidenceTest::refusesWhatIsNoEvidence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const EvidenceContents read = evidenceContents({file.fileName(), {}}, Now);
    QCOMPARE(read.problem, problem);
    QVERIFY(read.tasks.isEmpty());
    QVERIFY(!evidenceContents({folder.path(), {}}, Now).problem.isEmpty());
    QVERIFY(!evidenceContents({folder.filePath(u"none"_s), {}}, Now).problem.isEmpty());
}

void EvidenceTest::readsInAThreadOfItsOwn()
{
    EvidenceLoad load;
    QSignalSpy opened(&load, &EvidenceLoad::opened);
    QSignalSpy chosen(&load, &EvidenceLoad::chosen);
    QSignalSpy progressed(&load, &EvidenceLoad::progressed);
    const EvidenceInput input{path(u"session.har"_s), {}};
    load.open(input, Now);
    QVERIFY(load.isRunning());
    QVERIFY(opened.isEmpty());
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!load.isRunning());
    QVERIFY(!progressed.isEmpty());
    const auto read = opened.constFirst().constFirst().value<EvidenceContents>();
    QCOMPARE(read.tasks.size(), 1);
    load.choose(input, read.tasks.constFirst(), Now);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<StoryFacts>(), evidenceFacts(input, read.tasks.constFirst(), Now));
}

void EvidenceTest::tellsNothingAfterItWasCanceled()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray some = bytesOf(u"stream.ndjson"_s);
    for (int i = 0; i < 8000; ++i) // 56 MB
        file.write(some);
    file.close();
    EvidenceLoad load;
    QSignalSpy opened(&load, &EvidenceLoad::opened);
    load.open({file.fileName(), {}}, Now);
    QElapsedTimer clock;
    clock.start();
    load.cancel();
    QVERIFY2(clock.elapsed() < 1000, "canceling waits for no more than a megabyte");
    QVERIFY(!load.isRunning());
    QTest::qWait(50);
    QVERIFY(opened.isEmpty());
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
