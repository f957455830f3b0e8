#include "journal/journal.h"
#include "reservations/directory.h"
#include "reservations/pollbudget.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "story/record/storyrecord.h"
#include "story/timeline/daybuilder.h"
#include "story/timeline/timelinebuilder.h"
#include "story/watch/storywatch.h"
#include "support/clienttest.h"
#include "support/simulatorserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A task of a scenario whose clock goes when a test says so, and the watches on it.
class Watched
{
public:
    explicit Watched(const QString &scenario = u"nobody-answers"_s, bool isReserved = true)
        : server(scenario)
        , client(server.endpoint())
        , clock(worldClock())
        , rows(clock)
        , task(client, rows, clock)
        , directory(client)
        , open(isReserved ? server.pendingReservation() : server.firstTask())
    {
        open.reservation = {};
        journal.open();
        sources = {&client, &task, &rows, &directory, &budget, &journal, clock};
    }
    Q_DISABLE_COPY_MOVE(Watched)

    [[nodiscard]] Clock worldClock()
    {
        Clock world = Clock::system();
        world.utc = [this] { return server.simulation().world().now(); };
        world.simulated = true;
        return world;
    }
    void pass(int seconds) { server.simulation().advanceTo(server.simulation().world().now() + seconds * 1000); }
    [[nodiscard]] qsizetype eventRequests() const
    {
        return std::count_if(server.requests().cbegin(), server.requests().cend(),
                             [](const Simulator::Request &request) { return request.target.contains("/Events"); });
    }
    /// The list is read again, and the watch has noticed.
    [[nodiscard]] bool read(StoryWatch &watch)
    {
        QSignalSpy changed(&watch, &StoryWatch::changed);
        task.refresh();
        return changed.wait(20'000) && QTest::qWaitFor([&] { return !watch.isLoading(); }, 20'000);
    }

    QTemporaryDir folder;
    SimulatorServer server;
    Client client;
    Clock clock;
    ReservationTableModel rows;
    TaskWatch task;
    Directory directory;
    PollBudget budget;
    Journal journal{folder.filePath(u"journal.sqlite"_s)};
    Address open;
    StoryWatch::Sources sources;
};

QStringList labelsOf(const TaskStory &story)
{
    QStringList labels;
    const Timeline timeline = buildTimeline(story);
    for (const TimelineBar &bar : timeline.bars)
        labels.append(timeline.lanes.at(bar.lane).title + u": "_s + bar.label +
                      (bar.consequence.isEmpty() ? QString() : u' ' + bar.consequence));
    return labels;
}

} // namespace

/// The story of the task that is open, kept up to date with few requests.
class TestStoryWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNothingBeforeItIsLookedAt();
    void readsWhatHappenedWithTwoRequests();
    void followsWhatChanges();
    void letsTheListFollowEvents();
    void asksTheListAnewThatWasOnItsWay();
    void asksTheListOnceItMay();
    void tellsOfTheCascade();
    void tellsOfForgottenWrapUp();
    void tellsThatTheCallerHungUp();
    void forgetsTheTaskBefore();
    void tellsOfAWorkersDay();
    void hasOurOwnInstructions();
    void keepsTheStoryWhereEventsCannotBeRead();
    void asksNothingMoreOfATaskThatIsOver();
    void tellsOfATaskThatIsGone();
    void tellsWhatWasKeptOfATaskThatIsGone();
    void isKeptWithWhatChangedOfTheTaskAlone();
    void wasSeenForAsLongAsItWasOpen();
    void buildsLongStoriesBesideTheWindow();
};

void TestStoryWatch::readsNothingBeforeItIsLookedAt()
{
    Watched desk;
    StoryWatch watch(desk.sources);
    desk.task.open(desk.open);
    QTRY_VERIFY(desk.task.refreshedAt() != 0 && !desk.task.isLoading());
    QCOMPARE(desk.eventRequests(), 0);
    QVERIFY(!watch.story());
    watch.setOn(true);
    QTRY_VERIFY(watch.story());
    QVERIFY(desk.eventRequests() > 0);
}

void TestStoryWatch::readsWhatHappenedWithTwoRequests()
{
    Watched desk;
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    QCOMPARE(desk.server.requests().size(), 0);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story());
    QCOMPARE(desk.eventRequests(), 2);
    QCOMPARE(watch.story()->task, desk.open.task);
    QCOMPARE(watch.story()->status, TaskStatus::Reserved);
    QVERIFY(!watch.story()->facts.events.isEmpty());
    QVERIFY(!watch.error());
    QVERIFY(watch.story()->facts.notes.isEmpty());
}

void TestStoryWatch::followsWhatChanges()
{
    Watched desk;
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story() && !watch.isLoading());
    const qsizetype events = watch.story()->facts.events.size();
    const qsizetype asked = desk.eventRequests();
    desk.task.refresh(); // Nothing has changed, so nothing is asked.
    QTRY_VERIFY(!desk.task.isLoading());
    QCOMPARE(desk.eventRequests(), asked);
    desk.pass(20);
    QVERIFY(desk.read(watch));
    QTRY_VERIFY(watch.story()->facts.events.size() > events);
    QVERIFY(std::any_of(watch.story()->offers.cbegin(), watch.story()->offers.cend(),
                        [](const Offer &offer) { return offer.status == ReservationStatus::Timeout; }));
}

/// Events tell of the next offer before the list is read again: it is read at once, and no more than once.
void TestStoryWatch::letsTheListFollowEvents()
{
    Watched desk;
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    watch.setPolling(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story() && !watch.isLoading() && !desk.task.isLoading());
    const int before = desk.rows.rowCount();
    desk.pass(60);
    QSignalSpy refreshed(&desk.task, &TaskWatch::refreshed);
    watch.refresh(); // The Events alone.
    QTRY_VERIFY(watch.story()->offers.size() > before);
    QTRY_COMPARE(desk.rows.rowCount(), int(watch.story()->offers.size()));
    QTRY_VERIFY(!watch.isLoading() && !desk.task.isLoading());
    QTest::qWait(300);
    QVERIFY2(refreshed.size() <= 2, QByteArray::number(refreshed.size()).constData());
    for (const Offer &offer : watch.story()->offers)
        QCOMPARE(desk.rows.at(desk.rows.rowOf(offer.sid))->status, offer.status);
}

/// A list that was asked for before something happened, and comes after the Events of it, says the old.
void TestStoryWatch::asksTheListAnewThatWasOnItsWay()
{
    Watched desk;
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    watch.setPolling(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story() && !watch.isLoading() && !desk.task.isLoading());
    const int before = desk.rows.rowCount();
    // Its answer is that of now, and takes seconds.
    Simulator::FaultRule slow;
    slow.kind = Simulator::faultKind("slow-body");
    slow.route = "reservations.list";
    slow.times = 1;
    slow.bytesPerSecond = 400;
    desk.server.simulation().faults().add(slow);
    const qsizetype requests = desk.server.requests().size();
    desk.task.refresh();
    QTRY_VERIFY(desk.server.requests().size() >= requests + 2); // The task and its list.
    desk.pass(60);
    watch.refresh();
    QTRY_VERIFY(watch.story()->offers.size() > before);
    QVERIFY(desk.task.isLoading());
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows.rowCount(), int(watch.story()->offers.size()), 20'000);
}

/// Other polls may have taken all that may be asked.
void TestStoryWatch::asksTheListOnceItMay()
{
    Watched desk;
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    watch.setPolling(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story() && !watch.isLoading() && !desk.task.isLoading());
    const int before = desk.rows.rowCount();
    desk.pass(60);
    Error busy;
    busy.kind = ErrorKind::RateLimited;
    busy.retryAfterMsecs = 1'500;
    desk.budget.report(busy);
    watch.refresh(); // For a person, who is not held back.
    QTRY_VERIFY(watch.story()->offers.size() > before);
    QTRY_COMPARE(desk.rows.rowCount(), int(watch.story()->offers.size()));
}

void TestStoryWatch::tellsOfTheCascade()
{
    Watched desk;
    desk.pass(50);
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story());
    const QStringList labels = labelsOf(*watch.story());
    // One after the other, and each goes offline by it.
    for (const QString &who : {u"Arlo"_s, u"Bea"_s, u"Cyrus"_s})
        QVERIFY2(labels.contains(who + u": timeout after 15 s → Offline"_s), qPrintable(labels.join(u'\n')));
}

void TestStoryWatch::tellsOfForgottenWrapUp()
{
    Watched desk(u"stuck-in-wrap-up"_s, false);
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story());
    const QStringList labels = labelsOf(*watch.story());
    QVERIFY2(labels.contains(u"Task: wrapping"_s), qPrintable(labels.join(u'\n')));
    QVERIFY2(labels.contains(u"Jonas: offered"_s) && labels.contains(u"Jonas: accepted 4 min 44 s"_s) &&
                 labels.contains(u"Jonas: wrapping"_s),
             qPrintable(labels.join(u'\n')));
}

void TestStoryWatch::tellsThatTheCallerHungUp()
{
    Watched desk(u"caller-hangs-up"_s, false);
    desk.pass(45);
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story());
    const QStringList labels = labelsOf(*watch.story());
    QVERIFY2(labels.contains(u"Task: canceled: hangup"_s), qPrintable(labels.join(u'\n')));
    QVERIFY2(std::any_of(labels.cbegin(), labels.cend(),
                         [](const QString &label) { return label.startsWith(u"Gus: canceled after"_s); }),
             qPrintable(labels.join(u'\n')));
}

void TestStoryWatch::forgetsTheTaskBefore()
{
    Watched desk(u"caller-hangs-up"_s, false);
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story());
    Address other = desk.open;
    for (const auto &[id, task] : desk.server.simulation().world().state().tasks) {
        const QByteArray sid = desk.server.simulation().world().state().sids.text(Simulator::Kind::Task, id);
        if (sid != desk.open.task.toLatin1())
            other.task = Sid::parse(QString::fromLatin1(sid)).value_or(Sid());
    }
    QSignalSpy opened(&watch, &StoryWatch::opened);
    desk.task.open(other);
    QCOMPARE(opened.count(), 1);
    QVERIFY(!watch.story()); // Nothing of the one before.
    QTRY_VERIFY(watch.story());
    QCOMPARE(watch.story()->task, other.task);
    for (const StoryEvent &event : watch.story()->facts.events)
        QVERIFY(event.data.sid(EventField::TaskSid) != desk.open.task);
}

/// What a worker did and was offered, whatever the tasks were.
void TestStoryWatch::tellsOfAWorkersDay()
{
    Watched desk;
    desk.pass(50);
    const Sid arlo = [&] {
        for (const auto &[id, worker] : desk.server.simulation().world().state().workers) {
            if (worker.name == "Arlo")
                return Sid::parse(QString::fromLatin1(
                                      desk.server.simulation().world().state().sids.text(Simulator::Kind::Worker, id)))
                    .value_or(Sid());
        }
        return Sid();
    }();
    QVERIFY(!arlo.isNull());
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open({desk.open.workspace, {}, arlo, {}});
    QTRY_VERIFY(watch.story());
    QCOMPARE(watch.subject(), arlo);
    QCOMPARE(desk.eventRequests(), 1);
    const StoryPointer day = watch.story();
    QCOMPARE(day->offers.size(), 1);
    QCOMPARE(day->offers.constFirst().status, ReservationStatus::Timeout);
    const Timeline timeline = buildDayTimeline(day);
    QCOMPARE(timeline.subject, arlo);
    QStringList labels;
    for (const TimelineBar &bar : timeline.bars)
        labels.append(bar.label + bar.consequence);
    QVERIFY2(labels.contains(u"Night: timeout after 15 s→ Offline"_s), qPrintable(labels.join(u'\n')));
    QVERIFY2(labels.contains(u"Available"_s) && labels.contains(u"On a call"_s) && labels.contains(u"Offline"_s),
             qPrintable(labels.join(u'\n')));
    for (const qsizetype at : day->offers.constFirst().evidence.events)
        QCOMPARE(day->event(at).data.sid(EventField::ReservationSid), day->offers.constFirst().sid);
    for (const StoryEvent &event : day->facts.events)
        QCOMPARE(event.data.sid(EventField::WorkerSid), arlo);
    // Nobody else is in it, and the day before is not either.
    QVERIFY(timeline.begin >= day->asOf() - StoryWatch::DayMsecs);
}

void TestStoryWatch::hasOurOwnInstructions()
{
    Watched desk;
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story() && !watch.story()->offers.isEmpty());
    Instruction sent;
    sent.action = u"conference"_s;
    sent.address = desk.open;
    sent.address.reservation = watch.story()->offers.constLast().sid;
    sent.worldTime = desk.clock.utc();
    const JournalOrigin origin = JournalOrigin::of(desk.client.endpoint());
    QString why;
    const qint64 row = desk.journal.begin(sent, origin, &why);
    QVERIFY2(row != 0, qPrintable(why));
    QTRY_COMPARE(watch.story()->facts.instructions.size(), 1);
    QCOMPARE(watch.story()->facts.instructions.constFirst().when, sent.worldTime);
    QCOMPARE(watch.story()->facts.instructions.constFirst().outcome, u"unknown"_s);
    Settlement settlement;
    settlement.id = row;
    settlement.instruction = sent;
    settlement.outcome = Outcome::Done;
    QVERIFY(desk.journal.settle(settlement));
    QTRY_COMPARE(watch.story()->facts.instructions.constFirst().outcome, u"done"_s);
    QVERIFY(labelsOf(*watch.story()).contains(u"Ours: Conference → Arlo, done"_s));
    // What went to another task is no part of it.
    sent.address.task = Sid::parse(u"WT00000000000000000000000000000009").value_or(Sid());
    QVERIFY(desk.journal.begin(sent, origin, &why) != 0);
    QTest::qWait(200);
    QCOMPARE(watch.story()->facts.instructions.size(), 1);
}

void TestStoryWatch::keepsTheStoryWhereEventsCannotBeRead()
{
    Watched desk;
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story() && !watch.isLoading());
    const qsizetype events = watch.story()->facts.events.size();
    Simulator::FaultRule refused;
    refused.kind = Simulator::faultKind("status");
    refused.status = 403;
    refused.route = "events";
    desk.server.strikeAfter(0, refused);
    watch.refresh();
    QTRY_VERIFY(watch.error());
    QCOMPARE(watch.error()->kind, ErrorKind::Forbidden);
    QCOMPARE(watch.story()->facts.events.size(), events);
    desk.server.reset();
    watch.refresh();
    QTRY_VERIFY(!watch.error());
}

void TestStoryWatch::asksNothingMoreOfATaskThatIsOver()
{
    Watched desk(u"caller-hangs-up"_s, false);
    desk.pass(45);
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    watch.setPolling(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story() && !watch.isLoading());
    QVERIFY(watch.story()->isOver());
    const qsizetype asked = desk.eventRequests();
    desk.task.refresh();
    QTRY_VERIFY(!desk.task.isLoading());
    QTest::qWait(200);
    QCOMPARE(desk.eventRequests(), asked);
}

void TestStoryWatch::tellsOfATaskThatIsGone()
{
    Watched desk;
    Simulator::World &world = desk.server.simulation().world();
    const auto task = world.state().sids.read(Simulator::Kind::Task, desk.open.task.toLatin1());
    QVERIFY(task);
    world.deleteTask(*task);
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story());
    QVERIFY(watch.story()->facts.isGone);
    QVERIFY(!watch.story()->facts.events.isEmpty());
    QVERIFY(!watch.story()->offers.isEmpty());
}

/// A task is deleted five minutes after its end; whoever looked at it before still sees all of it.
void TestStoryWatch::tellsWhatWasKeptOfATaskThatIsGone()
{
    Watched desk;
    StoryRecord record(desk.folder.filePath(u"stories.sqlite"_s));
    desk.sources.record = &record;
    UtcMsecs until = 0;
    {
        StoryWatch watch(desk.sources);
        watch.setOn(true);
        desk.task.open(desk.open);
        QTRY_VERIFY(watch.story() && !watch.isLoading());
        QVERIFY(!watch.story()->facts.isRecording);
        until = watch.story()->asOf();
        record.keep(watch.story()->facts, desk.client.endpoint().world);
        desk.task.open({});
    }
    Simulator::World &world = desk.server.simulation().world();
    const auto task = world.state().sids.read(Simulator::Kind::Task, desk.open.task.toLatin1());
    QVERIFY(task);
    world.deleteTask(*task);
    desk.pass(7200);
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story() && watch.story()->facts.isRecording);
    QTRY_VERIFY(!watch.isLoading());
    const StoryPointer kept = watch.story();
    const TaskStory &story = *kept;
    QVERIFY(story.facts.isGone);
    QVERIFY(!story.facts.tasks.isEmpty()); // TaskRouter tells of Events alone.
    QVERIFY(!story.facts.reservations.isEmpty());
    QVERIFY(!buildTimeline(story).isLive);
    // Until the last that happened, not until today.
    QVERIFY2(story.asOf() >= until && story.asOf() < until + 60'000, qPrintable(QString::number(story.asOf() - until)));
    // What was kept of another world with the same SIDs is not of this task.
    desk.task.open({});
    QTRY_VERIFY(!watch.story());
    record.forget({desk.open.task, desk.client.endpoint().world});
    record.keep(story.facts, u"another"_s);
    QSignalSpy reopened(&record, &StoryRecord::reopened);
    desk.task.open(desk.open);
    QTRY_COMPARE(reopened.size(), 1);
    QTRY_VERIFY(watch.story());
    QVERIFY(!watch.story()->facts.isRecording);
}

/// No reservation tells of another priority.
void TestStoryWatch::isKeptWithWhatChangedOfTheTaskAlone()
{
    Watched desk;
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story() && !watch.isLoading());
    Simulator::World &world = desk.server.simulation().world();
    Simulator::TaskChange change;
    change.priority = 77;
    world.updateTask(*world.state().sids.read(Simulator::Kind::Task, desk.open.task.toLatin1()), change);
    QVERIFY(desk.read(watch));
    QCOMPARE(watch.story()->facts.tasks.constLast().value.priority, 77);
}

/// A story is kept when it changes; who looked at it for longer has seen that it stayed so.
void TestStoryWatch::wasSeenForAsLongAsItWasOpen()
{
    Watched desk(u"stuck-in-wrap-up"_s, false); // Nothing happens in it.
    StoryRecord record(desk.folder.filePath(u"stories.sqlite"_s));
    desk.sources.record = &record;
    QSignalSpy read(&record, &StoryRecord::lastSeenRead);
    UtcMsecs until = 0;
    const StoryKey key{desk.open.task, desk.client.endpoint().world};
    {
        StoryWatch watch(desk.sources);
        watch.setOn(true);
        desk.task.open(desk.open);
        QTRY_VERIFY(watch.story() && !watch.isLoading());
        record.keep(watch.story()->facts, key.world);
        record.readLastSeen(key);
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read.constLast().at(1).value<LastSeen>().when, watch.story()->facts.tasks.constLast().from.learned);
        const StoryPointer before = watch.story();
        desk.pass(61);
        QSignalSpy refreshed(&desk.task, &TaskWatch::refreshed);
        desk.task.refresh();
        QTRY_COMPARE(refreshed.size(), 1);
        until = desk.task.refreshedAt();
        QCOMPARE(watch.story(), before);
        desk.task.open({});
    }
    record.readLastSeen(key);
    QTRY_COMPARE(read.size(), 2);
    const LastSeen seen = read.constLast().at(1).value<LastSeen>();
    QCOMPARE(seen.when, until);
    QVERIFY(!seen.reservations.isEmpty());
}

void TestStoryWatch::buildsLongStoriesBesideTheWindow()
{
    Watched desk;
    desk.pass(3 * 3600);
    StoryWatch watch(desk.sources);
    watch.setOn(true);
    desk.task.open(desk.open);
    QTRY_VERIFY(watch.story());
    const qsizetype events = watch.story()->facts.events.size();
    QVERIFY2(events > 500, qPrintable(QString::number(events))); // So that it is built in another thread.
    QCOMPARE(watch.story()->task, desk.open.task);
}

QTEST_MAIN(TestStoryWatch)
#include "tst_storywatch.moc"
