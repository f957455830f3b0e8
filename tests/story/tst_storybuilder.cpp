#include "storyscript.h"

#include "story/storyday.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace StoryScript;

namespace {

const QString worker1 = sid(SidKind::Worker, 1).toString();
const QString worker2 = sid(SidKind::Worker, 2).toString();
const Sid offer1 = sid(SidKind::Reservation, 1);
const Sid offer2 = sid(SidKind::Reservation, 2);
const QString refunds = sid(SidKind::TaskQueue, 1).toString();
const QString support = sid(SidKind::TaskQueue, 2).toString();
const Sid offline = sid(SidKind::Activity, 9);
const QString available = sid(SidKind::Activity, 1).toString();

/// Alice misses an offer and goes Offline; the first step ends; Bob accepts.
QList<StoryEvent> missedThenAccepted()
{
    return {
        told(1, 0, "task.created"_L1,
             {{"task_assignment_status", u"pending"_s}, {"task_priority", u"0"_s}, {"task_attributes", u"{}"_s}}),
        told(2, 0, "workflow.entered"_L1, {{"workflow_name", u"Support"_s}}),
        told(3, 0, "workflow.target-matched"_L1,
             {{"workflow_filter_name", u"Refunds"_s}, {"workflow_filter_target_expression", u"worker.level > 3"_s}}),
        told(4, 0, "task-queue.entered"_L1, {{"task_queue_sid", refunds}, {"task_queue_name", u"Refunds"_s}}),
        told(5, 1'000, "reservation.created"_L1,
             {{"reservation_sid", offer1.toString()},
              {"worker_sid", worker1},
              {"worker_name", u"Alice"_s},
              {"reservation_timeout", u"30"_s},
              {"task_assignment_status", u"reserved"_s}}),
        told(6, 31'000, "reservation.timeout"_L1,
             {{"reservation_sid", offer1.toString()},
              {"worker_sid", worker1},
              {"task_assignment_status", u"pending"_s}}),
        told(7, 31'200, "worker.activity.update"_L1,
             {{"worker_sid", worker1},
              {"worker_name", u"Alice"_s},
              {"worker_activity_sid", offline.toString()},
              {"worker_activity_name", u"Offline"_s},
              {"worker_previous_activity_sid", available},
              {"worker_previous_activity_name", u"Available"_s},
              {"worker_time_in_previous_activity_ms", u"600000"_s}}),
        told(8, 60'000, "task-queue.timeout"_L1, {{"task_queue_sid", refunds}}),
        told(9, 60'000, "workflow.target-matched"_L1,
             {{"workflow_filter_name", u"Refunds"_s}, {"task_priority", u"10"_s}}),
        told(10, 60'000, "task-queue.moved"_L1,
             {{"task_queue_sid", support}, {"task_queue_name", u"Support"_s}, {"target_changed_reason", u"timeout"_s}}),
        told(11, 61'000, "reservation.created"_L1,
             {{"reservation_sid", offer2.toString()},
              {"worker_sid", worker2},
              {"worker_name", u"Bob"_s},
              {"reservation_timeout", u"30"_s}}),
        told(12, 65'000, "reservation.accepted"_L1, {{"reservation_sid", offer2.toString()}, {"worker_sid", worker2}}),
    };
}

StoryFacts missedFacts()
{
    StoryFacts made = facts(missedThenAccepted(), 70'000);
    made.timeoutActivity = offline;
    return made;
}

} // namespace

class TestStoryBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatBecameOfEachOffer();
    void tellsTheStepsAndHowTheyEnded();
    void tellsStatusAndPriority();
    void waitsAgainBetweenTwoOffers();
    void sendsWhoMissedAnOfferOffline();
    void knowsWhyWhoIsBackWasAway();
    void takesNoUnrelatedTimeoutForTheCause();
    void isTheSameInAnyOrderAndTwice();
    void infersAHold();
    void knowsAHoldFromTheJournal();
    void letsANewerAnswerGoBeforeEvents();
    void tellsAStoryWithoutEvents();
    void leavesOutAnotherWorkspace();
    void keepsEventsWithoutDataAndFromTheFuture();
    void letsNoEventFromTheFutureDecide();
    void letsNoEventFromTheFutureDecideADay();
    void ordersByCauseInOneMillisecond();
    void ordersWhatAWorkerDidInOneMillisecond();
    void readsFieldsOfAnyKind();
    void readsAnyWord();
    void endsWithTheTask();
};

void TestStoryBuilder::tellsWhatBecameOfEachOffer()
{
    const TaskStory story = buildStory(missedFacts());
    QCOMPARE(story.offers.size(), 2);
    const Offer &first = story.offers.at(0);
    QCOMPARE(first.sid, offer1);
    QCOMPARE(first.workerName, u"Alice"_s);
    QCOMPARE(first.status, ReservationStatus::Timeout);
    QCOMPARE(first.offered, start + 1'000);
    QCOMPARE(first.ended, start + 31'000);
    QCOMPARE(first.deadline(), start + 31'000);
    QVERIFY(!first.hold);
    QCOMPARE(first.evidence.events.size(), 2);
    const Offer &second = story.offers.at(1);
    QCOMPARE(second.status, ReservationStatus::Accepted);
    QCOMPARE(second.accepted, start + 65'000);
    QCOMPARE(second.ended, 0);
    QVERIFY(!second.hold);
}

void TestStoryBuilder::tellsTheStepsAndHowTheyEnded()
{
    const TaskStory story = buildStory(missedFacts());
    QCOMPARE(story.steps.size(), 2);
    QCOMPARE(story.steps.at(0).filterName, u"Refunds"_s);
    QCOMPARE(story.steps.at(0).targetExpression, u"worker.level > 3"_s);
    QCOMPARE(story.steps.at(0).queue.toString(), refunds);
    QCOMPARE(story.steps.at(0).how, RoutingStep::End::Timeout);
    QCOMPARE(story.steps.at(0).span, (StorySpan{start, start + 60'000}));
    QCOMPARE(story.steps.at(1).queueName, u"Support"_s);
    QCOMPARE(story.steps.at(1).how, RoutingStep::End::Reserved);
    QCOMPARE(story.steps.at(1).span.end, start + 65'000);
}

void TestStoryBuilder::tellsStatusAndPriority()
{
    const TaskStory story = buildStory(missedFacts());
    QList<TaskStatus> statuses;
    for (const StatusSpan &span : story.statuses)
        statuses.append(span.status);
    QCOMPARE(statuses, (QList{TaskStatus::Pending, TaskStatus::Reserved, TaskStatus::Pending, TaskStatus::Reserved,
                              TaskStatus::Assigned}));
    QCOMPARE(story.status, TaskStatus::Assigned);
    QVERIFY(story.statuses.constLast().span.isOpen());
    QCOMPARE(story.priorities.size(), 2);
    QCOMPARE(story.priorities.at(1).priority, 10);
    QCOMPARE(story.priorities.at(1).when, start + 60'000);
    QCOMPARE(story.begun, start);
    QCOMPARE(story.ended, 0);
    QCOMPARE(story.age(), 70'000);
}

/// The Event of the offer's end may still call it reserved.
void TestStoryBuilder::waitsAgainBetweenTwoOffers()
{
    QList<StoryEvent> events = missedThenAccepted();
    events[5].data.set(EventField::TaskAssignmentStatus, u"reserved"_s);
    const TaskStory story = buildStory(facts(events, 70'000));
    QCOMPARE(story.statuses.size(), 5);
    QCOMPARE(story.statuses.at(2).status, TaskStatus::Pending);
    QCOMPARE(story.statuses.at(2).span, (StorySpan{start + 31'000, start + 61'000}));

    // Somebody else is still being asked.
    events.insert(5, told(20, 2'000, "reservation.created"_L1,
                          {{"reservation_sid", sid(SidKind::Reservation, 9).toString()},
                           {"worker_sid", worker2},
                           {"task_assignment_status", u"reserved"_s}}));
    QCOMPARE(buildStory(facts(events, 50'000)).statuses.at(1).span.end, start + 65'000);
}

void TestStoryBuilder::sendsWhoMissedAnOfferOffline()
{
    const TaskStory story = buildStory(missedFacts());
    QCOMPARE(story.activities.size(), 2);
    QCOMPARE(story.activities.at(0).activityName, u"Available"_s);
    QCOMPARE(story.activities.at(0).span.begin, start + 31'200 - 600'000);
    QCOMPARE(story.activities.at(1).activityName, u"Offline"_s);
    QCOMPARE(story.activities.at(1).cause, ActivitySpan::Cause::MissedOffer);
    QCOMPARE(story.activities.at(1).reservation, offer1);
}

/// Nothing tells of the way there but the Event of the way back, and how long it was until then.
void TestStoryBuilder::knowsWhyWhoIsBackWasAway()
{
    StoryFacts back = missedFacts();
    StoryEvent &change = back.events[6];
    change.when = start + 50'000;
    change.data.set(EventField::WorkerPreviousActivitySid, offline.toString());
    change.data.set(EventField::WorkerPreviousActivityName, u"Offline"_s);
    change.data.set(EventField::WorkerTimeInPreviousActivityMs, u"18800"_s);
    change.data.set(EventField::WorkerActivitySid, available);
    change.data.set(EventField::WorkerActivityName, u"Available"_s);
    const TaskStory story = buildStory(back);
    QCOMPARE(story.activities.size(), 2);
    QCOMPARE(story.activities.at(0).activityName, u"Offline"_s);
    QCOMPARE(story.activities.at(0).span, (StorySpan{start + 31'200, start + 50'000}));
    QCOMPARE(story.activities.at(0).cause, ActivitySpan::Cause::MissedOffer);
    QCOMPARE(story.activities.at(0).reservation, offer1);
    QCOMPARE(story.activities.at(1).cause, ActivitySpan::Cause::Chosen);
}

void TestStoryBuilder::takesNoUnrelatedTimeoutForTheCause()
{
    QList<StoryEvent> events = missedThenAccepted();
    events[6].when = start + 40'000; // Nine seconds after the offer ran out.
    StoryFacts late = facts(events, 70'000);
    late.timeoutActivity = offline;
    QCOMPARE(buildStory(late).activities.constLast().cause, ActivitySpan::Cause::Chosen);

    StoryFacts other = missedFacts();
    other.timeoutActivity = sid(SidKind::Activity, 8);
    QCOMPARE(buildStory(other).activities.constLast().cause, ActivitySpan::Cause::Chosen);
}

void TestStoryBuilder::isTheSameInAnyOrderAndTwice()
{
    const TaskStory expected = buildStory(missedFacts());
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        StoryFacts mixed = missedFacts();
        mixed.events += missedThenAccepted();
        std::shuffle(mixed.events.begin(), mixed.events.end(), random);
        QCOMPARE(buildStory(mixed), expected);
    }
}

void TestStoryBuilder::infersAHold()
{
    const QList<StoryEvent> events{
        told(1, 0, "reservation.created"_L1,
             {{"reservation_sid", offer1.toString()}, {"worker_sid", worker1}, {"reservation_timeout", u"30"_s}}),
        told(2, 52'000, "reservation.canceled"_L1, {{"reservation_sid", offer1.toString()}, {"worker_sid", worker1}}),
    };
    const TaskStory story = buildStory(facts(events, 60'000));
    QVERIFY(story.offers.constFirst().hold.has_value());
    QCOMPARE(*story.offers.constFirst().hold, (StorySpan{start + 30'000, start + 52'000}));
    QVERIFY(story.offers.constFirst().isHoldInferred);

    // Still pending long after its time: held now.
    const TaskStory open = buildStory(facts({events.constFirst()}, 60'000));
    QCOMPARE(*open.offers.constFirst().hold, (StorySpan{start + 30'000, 0}));
    // Not yet over.
    QVERIFY(!buildStory(facts({events.constFirst()}, 30'000)).offers.constFirst().hold);
}

void TestStoryBuilder::knowsAHoldFromTheJournal()
{
    StoryFacts made = facts({told(1, 0, "reservation.created"_L1,
                                  {{"reservation_sid", offer1.toString()}, {"reservation_timeout", u"30"_s}})},
                            10'000);
    made.instructions.append({5, u"conference"_s, offer1, start + 4'000, start + 4'200, u"done"_s, 0, {}});
    const Offer held = buildStory(made).offers.constFirst();
    QCOMPARE(*held.hold, (StorySpan{start + 4'000, 0}));
    QVERIFY(!held.isHoldInferred);
    QCOMPARE(held.evidence.journal, QList<qint64>{5});

    made.instructions.first().outcome = u"refused"_s;
    QVERIFY(!buildStory(made).offers.constFirst().hold);
}

void TestStoryBuilder::letsANewerAnswerGoBeforeEvents()
{
    StoryFacts made = missedFacts();
    Reservation row;
    row.sid = offer2;
    row.taskSid = task;
    row.status = ReservationStatus::Wrapping;
    row.updated = start + 68'000;
    made.reservations.append({row, {}});
    QCOMPARE(buildStory(made).offers.at(1).status, ReservationStatus::Wrapping);
    QCOMPARE(buildStory(made).offers.at(1).wrapping, start + 68'000);

    // An older answer says nothing new.
    made.reservations.first().value.status = ReservationStatus::Pending;
    made.reservations.first().value.updated = start + 61'000;
    QCOMPARE(buildStory(made).offers.at(1).status, ReservationStatus::Accepted);

    Task newer;
    newer.sid = task;
    newer.status = TaskStatus::Canceled;
    newer.reason = u"hangup"_s;
    newer.created = start;
    newer.updated = start + 69'000;
    made.tasks.append({newer, {}});
    const TaskStory story = buildStory(made);
    QCOMPARE(story.status, TaskStatus::Canceled);
    QCOMPARE(story.ended, start + 69'000);
    QCOMPARE(story.endReason, u"hangup"_s);
}

void TestStoryBuilder::tellsAStoryWithoutEvents()
{
    Task only;
    only.sid = task;
    only.status = TaskStatus::Pending;
    only.created = start;
    only.updated = start;
    only.priority = 3;
    only.taskQueueSid = sid(SidKind::TaskQueue, 1);
    only.taskQueueName = u"Refunds"_s;
    StoryFacts made = facts({}, 5'000);
    made.tasks.append({only, {}});
    const TaskStory story = buildStory(made);
    QCOMPARE(story.statuses.size(), 1);
    QCOMPARE(story.priority, 3);
    QCOMPARE(story.steps.size(), 1);
    QCOMPARE(story.steps.constFirst().queueName, u"Refunds"_s);
    QVERIFY(story.offers.isEmpty());
    QCOMPARE(buildStory(facts({}, 0)), buildStory(facts({}, 0)));
}

void TestStoryBuilder::leavesOutAnotherWorkspace()
{
    StoryFacts made = missedFacts();
    made.events.append(told(20, 2'000, "reservation.created"_L1,
                            {{"workspace_sid", sid(SidKind::Workspace, 2).toString()},
                             {"reservation_sid", sid(SidKind::Reservation, 3).toString()}}));
    const TaskStory story = buildStory(made);
    QCOMPARE(story.offers.size(), 2);
    QCOMPARE(story.facts.notes.size(), 1);
}

void TestStoryBuilder::keepsEventsWithoutDataAndFromTheFuture()
{
    StoryFacts made = missedFacts();
    Event bare;
    bare.sid = sid(SidKind::Event, 21);
    bare.type = u"task.updated"_s;
    bare.when = start + 3'600'000;
    bare.resourceSid = task.toString();
    EventFieldReader reader;
    made.events.append(storyEvent(bare, reader, {}));
    const TaskStory story = buildStory(made);
    QCOMPARE(story.facts.events.size(), 13);
    QVERIFY(!story.facts.events.constLast().hasData);
    QCOMPARE(story.facts.notes.size(), 2);
}

void TestStoryBuilder::letsNoEventFromTheFutureDecide()
{
    const TaskStory before = buildStory(missedFacts());
    StoryFacts made = missedFacts();
    const qint64 later = made.asOf - start + 3'600'000;
    made.events.append(told(40, later, "task.canceled"_L1, {{"task_canceled_reason", u"hangup"_s}}));
    made.events.append(told(41, later, "reservation.rejected"_L1, {{"reservation_sid", offer2.toString()}}));
    made.events.append(told(42, later, "workflow.timeout"_L1, {{"task_priority", u"99"_s}}));
    made.events.append(told(43, later, "worker.activity.update"_L1,
                            {{"worker_sid", before.offers.at(1).worker.toString()},
                             {"worker_activity_sid", sid(SidKind::Activity, 7).toString()}}));
    TaskStory story = buildStory(made);
    QCOMPARE(story.facts.events.size(), before.facts.events.size() + 4);
    QCOMPARE(story.decidingEvents, before.facts.events.size());
    QCOMPARE(story.facts.notes.size(), before.facts.notes.size() + 1);
    QVERIFY(story.facts.notes.constLast().contains(u'4'));
    // All else is as if they were not there.
    story.facts.events.resize(story.decidingEvents);
    story.facts.notes.removeLast();
    QCOMPARE(story, before);

    // Clocks differ a little.
    made = missedFacts();
    made.events.append(told(40, made.asOf - start + 30'000, "task.canceled"_L1, {}));
    QCOMPARE(buildStory(made).status, TaskStatus::Canceled);
    // Nobody knows until when it tells.
    made = missedFacts();
    made.events.append(told(40, made.asOf - start + 3'600'000, "task.canceled"_L1, {}));
    made.asOf = 0;
    QCOMPARE(buildStory(made).status, TaskStatus::Canceled);
}

void TestStoryBuilder::letsNoEventFromTheFutureDecideADay()
{
    StoryFacts made = missedFacts();
    const Sid worker = buildStory(made).offers.at(1).worker;
    const TaskStory before = buildDay(made, worker, start);
    made.events.append(told(41, made.asOf - start + 3'600'000, "reservation.rejected"_L1,
                            {{"reservation_sid", offer2.toString()}, {"worker_sid", worker.toString()}}));
    const TaskStory day = buildDay(made, worker, start);
    QCOMPARE(day.offers, before.offers);
    QCOMPARE(day.facts.events.size(), before.facts.events.size() + 1);
}

void TestStoryBuilder::ordersByCauseInOneMillisecond()
{
    const TaskStory story = buildStory(missedFacts());
    QStringList words;
    for (const StoryEvent &event : story.facts.events.first(4))
        words.append(event.typeWord);
    QCOMPARE(words, (QStringList{u"task.created"_s, u"workflow.entered"_s, u"workflow.target-matched"_s,
                                 u"task-queue.entered"_s}));
}

/// Who comes back and is asked at once has two changes of activity in one instant: they are told as they can have
/// happened, in whatever order they came, and twice.
void TestStoryBuilder::ordersWhatAWorkerDidInOneMillisecond()
{
    const QString onACall = sid(SidKind::Activity, 7).toString();
    const auto moved = [](quint8 number, const QString &from, const QString &to, int after = 0) {
        return told(number, 40'000, "worker.activity.update"_L1,
                    {{"worker_sid", worker1},
                     {"worker_previous_activity_sid", from},
                     {"worker_activity_sid", to},
                     {"worker_activity_name", to},
                     {"worker_time_in_previous_activity_ms", QString::number(after)}});
    };
    const QList<StoryEvent> came{
        // The SID that comes first is that of what happened last.
        moved(40, available, onACall),
        told(41, 40'000, "reservation.created"_L1,
             {{"reservation_sid", offer2.toString()}, {"worker_sid", worker1}, {"worker_name", u"Alice"_s}}),
        moved(42, offline.toString(), available),
        moved(43, onACall, offline.toString(), 15'000),
        told(44, 40'000, "reservation.timeout"_L1, {{"reservation_sid", offer1.toString()}, {"worker_sid", worker1}}),
        told(45, 40'000, "reservation.created"_L1,
             {{"reservation_sid", sid(SidKind::Reservation, 9).toString()}, {"worker_sid", worker2}}),
    };
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        QList<StoryEvent> mixed = came + came;
        std::shuffle(mixed.begin(), mixed.end(), random);
        const TaskStory story = buildStory(facts(mixed, 50'000));
        QStringList told;
        for (const StoryEvent &event : story.facts.events) {
            if (event.data.sid(EventField::WorkerSid).toString() == worker1)
                told.append(event.sid.toString().right(2));
        }
        QCOMPARE(told, (QStringList{u"2c"_s, u"2b"_s, u"2a"_s, u"29"_s, u"28"_s}));
        QCOMPARE(story.activities.constLast().activity.toString(), onACall);
    }
    // Where it is not told from where to where, nothing is moved.
    const TaskStory odd = buildStory(facts({came.at(1), moved(51, {}, onACall), moved(50, {}, available)}, 50'000));
    QCOMPARE(odd.facts.events.size(), 3);
    QCOMPARE(odd.facts.events.constLast().sid, sid(SidKind::Event, 51));
}

void TestStoryBuilder::readsFieldsOfAnyKind()
{
    EventFieldReader reader;
    const auto read =
        reader.read(R"({"task_age": 12 , "task_sid":null,"worker_name":"Zo\u00eb","task_attributes":{"a":[1]},
                                      "reservation_timeout":"30","other":{"task_age":"99"}})");
    QVERIFY(read);
    QCOMPARE(read->number(EventField::TaskAge), 12);
    QVERIFY(!read->has(EventField::TaskSid));
    QVERIFY(read->sid(EventField::TaskSid).isNull());
    QCOMPARE(read->text(EventField::WorkerName), u"Zoë"_s);
    QCOMPARE(read->text(EventField::TaskAttributes), u"{\"a\":[1]}"_s);
    QCOMPARE(read->number(EventField::ReservationTimeout), 30);
    QVERIFY(!reader.read("[]"));
    QVERIFY(!reader.read(""));
    QVERIFY(!reader.read(R"({"task_age": 12)"));
    QVERIFY(reader.read("{}"));
}

void TestStoryBuilder::readsAnyWord()
{
    for (size_t i = 1; i < static_cast<size_t>(EventType::Count); ++i) {
        const auto type = static_cast<EventType>(i);
        QVERIFY(!toWire(type).isEmpty());
        QCOMPARE(eventTypeFromWire(QString(toWire(type))), type);
    }
    QCOMPARE(eventTypeFromWire(u"task.dreamed"), EventType::Unknown);
    for (size_t i = 0; i < static_cast<size_t>(EventField::Count); ++i)
        QVERIFY(!toWire(static_cast<EventField>(i)).isEmpty());
}

/// What ended a task may have sent its worker elsewhere; what workers did later is none of the task's.
void TestStoryBuilder::endsWithTheTask()
{
    const auto goes = [](quint8 number, qint64 at, const QString &activity) {
        return told(number, at, "worker.activity.update"_L1,
                    {{"worker_sid", worker2}, {"worker_name", u"Bob"_s}, {"worker_activity_name", activity}});
    };
    QList<StoryEvent> events = missedThenAccepted();
    events += {
        told(20, 90'000, "task.completed"_L1, {{"task_assignment_status", u"completed"_s}}),
        goes(21, 91'000, u"Wrap-up"_s),
        goes(22, 400'000, u"Offline"_s),
        told(23, 500'000, "reservation.created"_L1,
             {{"task_sid", sid(SidKind::Task, 2).toString()},
              {"reservation_sid", sid(SidKind::Reservation, 9).toString()},
              {"worker_sid", worker2}}),
        told(24, 600'000, "workflow.updated"_L1, {}),
    };
    StoryFacts known = facts(events, 900'000);
    const TaskStory story = buildStory(known);
    QCOMPARE(story.ended, start + 90'000);
    QCOMPARE(story.facts.events.constLast().sid, sid(SidKind::Event, 21));
    QCOMPARE(story.activities.constLast().activityName, u"Wrap-up"_s);
    QCOMPARE(story.activities.constLast().span.end, start + 400'000); // Known, though nothing of it is told.
    for (const ActivitySpan &span : story.activities) {
        for (const qsizetype at : span.evidence.events)
            QVERIFY(at < story.facts.events.size());
    }
    // While it goes on, all of it belongs to it.
    known.events.removeIf([](const StoryEvent &event) { return event.type == EventType::TaskCompleted; });
    QCOMPARE(buildStory(known).facts.events.size(), known.events.size());
}

QTEST_GUILESS_MAIN(TestStoryBuilder)
#include "tst_storybuilder.moc"
