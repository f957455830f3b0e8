#include "simulator/attributes.h"
#include "simulator/fields.h"
#include "simulator/stage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Simulator;

namespace {

/// A centre with three people, made of the pieces that a test gives.
struct Pieces
{
    QByteArray queue = {};    ///< More fields of the queue.
    QByteArray workflow = {}; ///< More fields of the workflow.
    QByteArray workspace = "\"timeoutActivity\": \"Away\"";
    QByteArray workers =
        "{\"name\": \"Ann\", \"activity\": \"In\", \"idle\": 300, \"attributes\": {\"contact_uri\": \"client:ann\"}},"
        "{\"name\": \"Bob\", \"activity\": \"In\", \"idle\": 200, \"attributes\": {\"contact_uri\": \"client:bob\"}},"
        "{\"name\": \"Cyd\", \"activity\": \"In\", \"idle\": 100, \"attributes\": {\"contact_uri\": \"client:cyd\"}}";
    QByteArray more = {}; ///< More fields of the scenario, each with a comma before it.
};

Scenario scenarioOf(const Pieces &pieces, quint64 seed = 1)
{
    const QByteArray text =
        "{\"format\": 1, \"title\": \"Test\", \"activities\": [{\"name\": \"In\", \"available\": true}, {\"name\": "
        "\"Away\"},"
        "{\"name\": \"Ringing\"}, {\"name\": \"Talking\"}, {\"name\": \"Notes\"}],"
        "\"channels\": [{\"name\": \"voice\"}], \"workspace\": {" +
        pieces.workspace + "}, \"queues\": [{\"name\": \"Q\"" + pieces.queue +
        "}], \"workflows\": [{\"name\": \"W\", \"defaultQueue\": \"Q\", \"reservationTimeout\": 30" + pieces.workflow +
        "}], \"workers\": [" + pieces.workers + "]" + pieces.more + "}";
    auto loaded = readScenario(text, u"test"_s, u"test"_s, seed);
    if (const auto *error = std::get_if<ScenarioError>(&loaded))
        qFatal("%s", qPrintable(error->text()));
    return std::get<Scenario>(std::move(loaded));
}

const QByteArray oneCall = ", \"tasks\": [{\"key\": \"call\", \"attributes\": {\"from\": \"+15005550006\"}}]";

/// A stage with short words for what tests ask.
class Centre
{
public:
    explicit Centre(const Pieces &pieces, quint64 seed = 1)
        : stage(scenarioOf(pieces, seed))
    {
    }

    [[nodiscard]] const State &state() const { return stage.world().state(); }
    [[nodiscard]] World &world() { return stage.world(); }
    void pass(Time time) { stage.advanceTo(world().now() + time); }

    [[nodiscard]] Id worker(const char *name) const
    {
        for (const auto &[id, worker] : state().workers) {
            if (worker.name == name)
                return id;
        }
        return 0;
    }
    [[nodiscard]] Id activity(const char *name) const
    {
        for (const auto &[id, activity] : state().activities) {
            if (activity.name == name)
                return id;
        }
        return 0;
    }
    [[nodiscard]] QByteArray activityOf(const char *name) const
    {
        return state().activities.at(state().workers.at(worker(name)).activity).name;
    }
    [[nodiscard]] const Task *task(const char *key = "call") const { return find(state().tasks, stage.taskOf(key)); }
    /// The task's reservation at this place, the last one for -1.
    [[nodiscard]] const Reservation &reservation(int place = -1, const char *key = "call") const
    {
        const auto &all = task(key)->reservations;
        return state().reservations.at(place < 0 ? all.back() : all.at(static_cast<size_t>(place)));
    }
    /// "Ann timeout, Bob pending"
    [[nodiscard]] QByteArray story(const char *key = "call") const
    {
        QByteArrayList words;
        for (const Id id : task(key)->reservations) {
            const Reservation &r = state().reservations.at(id);
            words.append(state().workers.at(r.worker).name + ' ' + wireWord(r.status).toByteArray());
        }
        return words.join(", ");
    }
    [[nodiscard]] int events(const char *type) const
    {
        int count = 0;
        for (const Event &event : state().events)
            count += event.type == type ? 1 : 0;
        return count;
    }
    [[nodiscard]] Outcome set(const Reservation &which, ReservationStatus to, Id activity = 0)
    {
        return world().setReservationStatus(which.id, to, activity);
    }
    [[nodiscard]] Outcome instruct(const Reservation &which, const QByteArray &form)
    {
        return world().instruct(which.id, *Fields::decode(form), true);
    }
    std::optional<QString> does(DeedKind kind, const char *name, const QByteArray &key = {})
    {
        Deed deed;
        deed.kind = kind;
        deed.worker = worker(name);
        deed.task = key;
        return stage.perform(deed);
    }

    Stage stage;
};

QByteArray attributeOf(const Centre &centre, QLatin1StringView outer, QLatin1StringView inner)
{
    return attributeValue(centre.task()->attributes, outer).toObject().value(inner).toString().toUtf8();
}

} // namespace

class TestLivingWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Offers
    void offersToWhoWasIdleLongest();
    void offersOnlyToWhoFitsTheQueue();
    void routesByTheWorkflowsExpressions();
    void waitsUntilSomebodyIsAvailable();
    void offersTheMoreUrgentFirst();
    void keepsToTheCapacityOfAChannel();
    void timesOutAndOffersToTheNext();
    void whoLetsAnOfferRunOutIsSentAwayAndReturns();
    void rejectionOffersToTheNext();
    void rejectionWithoutAnActivityComesBackAtOnce();
    void rescindsTheOthersWhenOneAccepts();
    void severalOffersEndBeforeTheTaskWaitsAgain();
    void aThousandRejectionsCancelTheTask();
    // Activities
    void activitiesFollowReservationAndAssignment();
    void dequeueEndsInThePostWorkActivity();
    void rejectingPendingOffersWhenGoingAway();
    // Tasks
    void callerHangsUpBeforeAnybodyAnswers();
    void callerHangsUpDuringTheConference();
    void impatientCallersLeave();
    void tooLongWaitingCancels();
    void finishedTasksAreDeletedAfterFiveMinutes();
    void deletedWhileAcceptedCountsAsCompleted();
    void anAssignedTaskIsDeletedAfterADay();
    // Telephony
    void conferenceConnectsWhenItIsAnswered();
    void theHoldIsHiddenAndStopsTheClock();
    void legsEndAsPlanned_data();
    void legsEndAsPlanned();
    void aCallThatDoesNotAcceptLeavesThePendingAlone();
    void redirectAcceptsOnlyWhenAsked();
    void superviseJoinsARunningConference();
    void superviseIsRefusedWhereThereIsNoConference();
    // People, script, goals
    void peopleAnswerTalkAndWrapUp();
    void theScriptHappensInItsTime();
    void aLineThatDoesNotFitIsCounted();
    void deedsThatCannotBeDoneSayWhy();
    void goalsAreReachedAndMissed();
    void onlyTheTraineesDeedsCountWhereAsked();
    void faultsOfTheScriptBeginWhenItSays();
    void somebodyElseChangesTheReservation();
    // Time and size
    void sameSeedSameWorld_data();
    void sameSeedSameWorld();
    void smallStepsAndGreatOnesComeToTheSame();
    void staysFlatInRushHour();
    void eventsAreForgottenAfterThirtyDays();
};

void TestLivingWorld::offersToWhoWasIdleLongest()
{
    const Centre centre({.more = oneCall});
    QCOMPARE(centre.story(), "Ann pending");
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    QCOMPARE(centre.reservation().expires, centre.state().now + 30 * Second);
}

void TestLivingWorld::offersOnlyToWhoFitsTheQueue()
{
    const Centre centre(
        {.queue = ", \"targetWorkers\": \"skills HAS 'de' AND level >= 2\"",
         .workers =
             "{\"name\": \"Ann\", \"activity\": \"In\", \"attributes\": {\"skills\": [\"de\"], \"level\": 1}},"
             "{\"name\": \"Bob\", \"activity\": \"In\", \"attributes\": {\"skills\": [\"fr\"], \"level\": 3}},"
             "{\"name\": \"Cyd\", \"activity\": \"In\", \"attributes\": {\"skills\": [\"fr\", \"de\"], \"level\": 2}}",
         .more = oneCall});
    QCOMPARE(centre.story(), "Cyd pending");
}

void TestLivingWorld::routesByTheWorkflowsExpressions()
{
    Centre centre({.queue = "}, {\"name\": \"Vip\"",
                   .workflow = ", \"filters\": [{\"expression\": \"vip == true\", \"queue\": \"Vip\"}]"});
    World::NewTask task;
    task.workflow = centre.state().workflows.begin()->first;
    task.channel = centre.state().channels.begin()->first;
    task.attributes = "{\"vip\":true}";
    const Id vip = centre.world().createTask(task);
    task.attributes = "{\"vip\":false}";
    const Id plain = centre.world().createTask(task);
    QCOMPARE(centre.state().queues.at(centre.state().tasks.at(vip).queue).name, "Vip");
    QCOMPARE(centre.state().queues.at(centre.state().tasks.at(plain).queue).name, "Q");
}

void TestLivingWorld::waitsUntilSomebodyIsAvailable()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}", .more = oneCall});
    centre.pass(Minute);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    QVERIFY(centre.task()->reservations.empty());
    centre.world().setWorkerActivity(centre.worker("Ann"), centre.activity("In"), false);
    QCOMPARE(centre.story(), "Ann pending");
}

void TestLivingWorld::offersTheMoreUrgentFirst()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}",
                   .more = ", \"tasks\": [{\"key\": \"old\", \"age\": 50}, {\"key\": \"call\", \"priority\": 5}]"});
    centre.world().setWorkerActivity(centre.worker("Ann"), centre.activity("In"), false);
    QCOMPARE(centre.story("call"), "Ann pending");
    QVERIFY(centre.task("old")->reservations.empty());
}

void TestLivingWorld::keepsToTheCapacityOfAChannel()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\", \"channels\": {\"voice\": 2}}",
                   .more = ", \"tasks\": [{\"key\": \"a\"}, {\"key\": \"b\"}, {\"key\": \"c\"}]"});
    QCOMPARE(centre.story("a"), "Ann pending");
    QCOMPARE(centre.story("b"), "Ann pending");
    QVERIFY(centre.task("c")->reservations.empty());
    const Outcome accepted = centre.set(centre.reservation(-1, "a"), ReservationStatus::Accepted);
    QVERIFY(!accepted);
    QVERIFY(centre.task("c")->reservations.empty());
    const Outcome completed = centre.set(centre.reservation(-1, "a"), ReservationStatus::Completed);
    QVERIFY(!completed);
    QCOMPARE(centre.story("c"), "Ann pending");
}

void TestLivingWorld::timesOutAndOffersToTheNext()
{
    Centre centre({.more = oneCall});
    centre.pass(30 * Second - 1);
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(1);
    QCOMPARE(centre.story(), "Ann timeout, Bob pending");
    QCOMPARE(centre.reservation(0).version, 1u);
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    centre.pass(60 * Second);
    QCOMPARE(centre.story(), "Ann timeout, Bob timeout, Cyd timeout");
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    QCOMPARE(centre.events("reservation.timeout"), 3);
}

void TestLivingWorld::whoLetsAnOfferRunOutIsSentAwayAndReturns()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\", \"returnsAfter\": 10}", .more = oneCall});
    centre.pass(30 * Second);
    QCOMPARE(centre.activityOf("Ann"), "Away");
    centre.pass(10 * Second);
    QCOMPARE(centre.activityOf("Ann"), "In");
    QCOMPARE(centre.story(), "Ann timeout, Ann pending");
}

void TestLivingWorld::rejectionOffersToTheNext()
{
    Centre centre({.more = oneCall});
    const Outcome rejected = centre.set(centre.reservation(), ReservationStatus::Rejected, centre.activity("Away"));
    QVERIFY(!rejected);
    QCOMPARE(centre.activityOf("Ann"), "Away");
    QCOMPARE(centre.story(), "Ann rejected, Bob pending");
}

void TestLivingWorld::rejectionWithoutAnActivityComesBackAtOnce()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\"}", .more = oneCall});
    const Outcome rejected = centre.set(centre.reservation(), ReservationStatus::Rejected);
    QVERIFY(!rejected);
    QCOMPARE(centre.story(), "Ann rejected, Ann pending");
}

void TestLivingWorld::rescindsTheOthersWhenOneAccepts()
{
    Centre centre({.queue = ", \"maxReservedWorkers\": 3, \"reservationActivity\": \"Ringing\"", .more = oneCall});
    QCOMPARE(centre.story(), "Ann pending, Bob pending, Cyd pending");
    QCOMPARE(centre.activityOf("Cyd"), "Ringing");
    const Outcome accepted = centre.set(centre.reservation(1), ReservationStatus::Accepted);
    QVERIFY(!accepted);
    QCOMPARE(centre.story(), "Ann rescinded, Bob accepted, Cyd rescinded");
    QCOMPARE(centre.activityOf("Cyd"), "In");
    QCOMPARE(centre.events("reservation.rescinded"), 2);
    QCOMPARE(centre.task()->status, TaskStatus::Assigned);
}

void TestLivingWorld::severalOffersEndBeforeTheTaskWaitsAgain()
{
    Centre centre({.queue = ", \"maxReservedWorkers\": 2",
                   .workers = "{\"name\": \"Ann\", \"activity\": \"In\"}, {\"name\": \"Bob\", \"activity\": \"In\"}",
                   .more = oneCall});
    const Outcome first = centre.set(centre.reservation(0), ReservationStatus::Rejected, centre.activity("Away"));
    QVERIFY(!first);
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    const Outcome second = centre.set(centre.reservation(1), ReservationStatus::Rejected, centre.activity("Away"));
    QVERIFY(!second);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
}

void TestLivingWorld::aThousandRejectionsCancelTheTask()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\"}", .more = oneCall});
    for (int i = 0; i < 999; ++i) {
        const Outcome rejected = centre.set(centre.reservation(), ReservationStatus::Rejected);
        QVERIFY(!rejected);
    }
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    QCOMPARE(centre.task()->reservations.size(), size_t(1000));
    const Outcome last = centre.set(centre.reservation(), ReservationStatus::Rejected);
    QVERIFY(!last);
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
    QCOMPARE(centre.task()->reason, "Max Assignment Count");
    QCOMPARE(centre.events("task.canceled"), 1);
}

void TestLivingWorld::activitiesFollowReservationAndAssignment()
{
    Centre centre(
        {.queue = ", \"reservationActivity\": \"Ringing\", \"assignmentActivity\": \"Talking\"", .more = oneCall});
    QCOMPARE(centre.activityOf("Ann"), "Ringing");
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Accepted));
    QCOMPARE(centre.activityOf("Ann"), "Talking");
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Wrapping));
    QCOMPARE(centre.activityOf("Ann"), "Talking");
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Completed));
    QCOMPARE(centre.activityOf("Ann"), "In");
    QCOMPARE(centre.task()->status, TaskStatus::Completed);
    QCOMPARE(centre.events("worker.activity.update"), 3);
}

void TestLivingWorld::dequeueEndsInThePostWorkActivity()
{
    Centre centre({.more = oneCall});
    const QByteArray notes = centre.state().sids.text(Kind::Activity, centre.activity("Notes"));
    QVERIFY(!centre.instruct(centre.reservation(),
                             "Instruction=dequeue&DequeueFrom=%2B15005550006&DequeuePostWorkActivitySid=" + notes));
    centre.pass(Choices::RingsFor);
    QCOMPARE(centre.story(), "Ann accepted");
    QVERIFY(!attribute(centre.task()->attributes, "worker_call_sid"_L1).isEmpty());
    centre.world().callerHangsUp(centre.task()->id);
    QCOMPARE(centre.story(), "Ann completed");
    QCOMPARE(centre.task()->status, TaskStatus::Completed);
    QCOMPARE(centre.activityOf("Ann"), "Notes");
}

void TestLivingWorld::rejectingPendingOffersWhenGoingAway()
{
    Centre centre({.more = oneCall});
    centre.world().setWorkerActivity(centre.worker("Ann"), centre.activity("Away"), true);
    QCOMPARE(centre.story(), "Ann rejected, Bob pending");
    centre.world().setWorkerActivity(centre.worker("Bob"), centre.activity("Away"), false);
    QCOMPARE(centre.story(), "Ann rejected, Bob pending");
}

void TestLivingWorld::callerHangsUpBeforeAnybodyAnswers()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(DeedKind::CallerHangsUp, "", "call"));
    QCOMPARE(centre.story(), "Ann canceled");
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
    QCOMPARE(centre.task()->reason, "hangup");
    QVERIFY(centre.does(DeedKind::CallerHangsUp, "", "call"));
}

void TestLivingWorld::callerHangsUpDuringTheConference()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(DeedKind::Conference, "Ann"));
    centre.pass(Choices::RingsFor);
    QCOMPARE(attributeOf(centre, "conference"_L1, "status"_L1), "in-progress");
    QVERIFY(!centre.does(DeedKind::CallerHangsUp, "", "call"));
    QCOMPARE(centre.story(), "Ann wrapping");
    QCOMPARE(centre.task()->status, TaskStatus::Wrapping);
    QCOMPARE(attributeOf(centre, "conference"_L1, "status"_L1), "completed");
}

void TestLivingWorld::impatientCallersLeave()
{
    Centre centre(
        {.more =
             ", \"script\": [{\"at\": 5, \"do\": \"task-arrives\", \"task\": {\"key\": \"call\", \"patience\": 7}}]"});
    centre.pass(12 * Second - 1);
    QCOMPARE(centre.task()->status, TaskStatus::Reserved);
    centre.pass(1);
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
}

void TestLivingWorld::tooLongWaitingCancels()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}",
                   .more = ", \"tasks\": [{\"key\": \"call\", \"timeout\": 600}]"});
    centre.pass(600 * Second - 1);
    QCOMPARE(centre.task()->status, TaskStatus::Pending);
    centre.pass(1);
    QCOMPARE(centre.task()->status, TaskStatus::Canceled);
    QVERIFY(!centre.task()->reason.isEmpty());
}

void TestLivingWorld::finishedTasksAreDeletedAfterFiveMinutes()
{
    Centre centre({.more = oneCall});
    const Id reservation = centre.reservation().id;
    const Id task = centre.task()->id;
    centre.world().callerHangsUp(task);
    centre.pass(5 * Minute - 1);
    QVERIFY(centre.state().tasks.contains(task));
    centre.pass(1);
    QVERIFY(!centre.state().tasks.contains(task));
    QVERIFY(!centre.state().reservations.contains(reservation));
    QCOMPARE(centre.events("task.system-deleted"), 1);
    QCOMPARE(centre.events("reservation.canceled"), 1);
}

void TestLivingWorld::deletedWhileAcceptedCountsAsCompleted()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(DeedKind::Accept, "Ann"));
    QVERIFY(!centre.does(DeedKind::DeleteTask, "", "call"));
    QVERIFY(!centre.task());
    QCOMPARE(centre.events("reservation.completed"), 1);
    QCOMPARE(centre.events("task.deleted"), 1);
    QVERIFY(centre.state().workers.at(centre.worker("Ann")).open.empty());
}

void TestLivingWorld::anAssignedTaskIsDeletedAfterADay()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(DeedKind::Accept, "Ann"));
    centre.pass(24 * Hour - 1);
    QVERIFY(centre.task());
    centre.pass(1);
    QVERIFY(!centre.task());
}

void TestLivingWorld::conferenceConnectsWhenItIsAnswered()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.instruct(centre.reservation(), "Instruction=conference"));
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(Choices::RingsFor);
    QCOMPARE(centre.story(), "Ann accepted");
    QCOMPARE(attributeOf(centre, "conference"_L1, "friendly_name"_L1),
             centre.state().sids.text(Kind::Task, centre.task()->id));
    QCOMPARE(attributeValue(centre.task()->attributes, "conference"_L1)
                 .toObject()
                 .value("participants"_L1)
                 .toObject()
                 .size(),
             2);
}

void TestLivingWorld::theHoldIsHiddenAndStopsTheClock()
{
    Centre centre(
        {.more = oneCall + ", \"script\": [{\"at\": 0, \"do\": \"phone\", \"end\": \"answered\", \"after\": 100}]"});
    centre.pass(Second);
    const quint32 version = centre.reservation().version;
    QVERIFY(!centre.instruct(centre.reservation(), "Instruction=conference"));
    QCOMPARE(centre.reservation().version, version);
    const QByteArray sid = centre.state().sids.text(Kind::Reservation, centre.reservation().id);
    for (const QByteArray form : {"Instruction=conference", "Instruction=dequeue"}) {
        const Outcome refused = centre.instruct(centre.reservation(), form);
        QVERIFY(refused);
        QCOMPARE(refused->message,
                 "Reservation " + sid + " not in expected state [pending] and cannot be updated to [onHold]");
    }
    const Outcome accepted = centre.set(centre.reservation(), ReservationStatus::Accepted);
    QVERIFY(accepted);
    QCOMPARE(accepted->status, 400);
    QVERIFY(accepted->message.endsWith("cannot be updated to [onHold]"));
    centre.pass(90 * Second);
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(10 * Second);
    QCOMPARE(centre.story(), "Ann accepted");
}

void TestLivingWorld::legsEndAsPlanned_data()
{
    QTest::addColumn<QByteArray>("instruction");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<QByteArray>("task");
    for (const QByteArray instruction :
         {"Instruction=conference", "Instruction=dequeue&DequeueFrom=%2B15005550006",
          "Instruction=call&CallFrom=%2B15005550006&CallUrl=http%3A%2F%2Fa.example%2F&CallAccept=true"}) {
        const QByteArray name = instruction.sliced(12).split('&').constFirst();
        const auto row = [&](const char *end, const char *story, const char *task) {
            QTest::newRow((name + ' ' + end).constData())
                << instruction << QByteArray(end) << QByteArray(story) << QByteArray(task);
        };
        row("answered", "Ann accepted", "assigned");
        row("no-answer", "Ann canceled, Ann pending", "reserved");
        row("busy", "Ann canceled, Ann pending", "reserved");
        row("bad-number", "Ann canceled, Ann pending", "reserved");
        row("caller-gone", "Ann canceled", "canceled");
    }
}

void TestLivingWorld::legsEndAsPlanned()
{
    QFETCH(const QByteArray, instruction);
    QFETCH(const QByteArray, end);
    QFETCH(const QByteArray, story);
    QFETCH(const QByteArray, task);
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\", \"attributes\": {\"contact_uri\": "
                              "\"client:ann\"}, \"phone\": {\"end\": \"" +
                              end + "\", \"after\": 8}}",
                   .more = oneCall});
    QVERIFY(!centre.instruct(centre.reservation(), instruction));
    centre.pass(8 * Second - 1);
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(1);
    QCOMPARE(centre.story(), story);
    QCOMPARE(wireWord(centre.task()->status).toByteArray(), task);
}

void TestLivingWorld::aCallThatDoesNotAcceptLeavesThePendingAlone()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.instruct(centre.reservation(),
                             "Instruction=call&CallFrom=%2B15005550006&CallUrl=http%3A%2F%2Fa.example%2F"));
    centre.pass(20 * Second);
    QCOMPARE(centre.story(), "Ann pending");
    QVERIFY(!centre.set(centre.reservation(), ReservationStatus::Accepted));
}

void TestLivingWorld::redirectAcceptsOnlyWhenAsked()
{
    Centre centre({.more = oneCall});
    const QByteArray form = "Instruction=redirect&RedirectUrl=http%3A%2F%2Fa.example%2F&RedirectCallSid=" +
                            attribute(centre.task()->attributes, "call_sid"_L1);
    QVERIFY(!centre.instruct(centre.reservation(), form));
    QCOMPARE(centre.story(), "Ann pending");
    QVERIFY(!centre.instruct(centre.reservation(), form + "&RedirectAccept=true"));
    QCOMPARE(centre.story(), "Ann accepted");
    Centre gone({.more = oneCall});
    const Outcome refused = gone.instruct(
        gone.reservation(),
        "Instruction=redirect&RedirectUrl=http%3A%2F%2Fa.example%2F&RedirectCallSid=CA" + QByteArray(32, '0'));
    QVERIFY(refused);
    QCOMPARE(refused->code, 40122);
}

void TestLivingWorld::superviseJoinsARunningConference()
{
    Centre centre({.more = oneCall});
    QVERIFY(!centre.does(DeedKind::Conference, "Ann"));
    centre.pass(Choices::RingsFor);
    const quint32 version = centre.reservation().version;
    const QByteArray supervisor = centre.state().sids.text(Kind::Worker, centre.worker("Bob"));
    QVERIFY(!centre.instruct(centre.reservation(),
                             "Instruction=supervise&SupervisorMode=monitor&Supervisor=" + supervisor));
    QCOMPARE(attributeValue(centre.task()->attributes, "conference"_L1)
                 .toObject()
                 .value("participants"_L1)
                 .toObject()
                 .size(),
             3);
    QCOMPARE(centre.story(), "Ann accepted");
    QCOMPARE(centre.reservation().version, version);
}

void TestLivingWorld::superviseIsRefusedWhereThereIsNoConference()
{
    Centre centre({.more = oneCall});
    const QByteArray form = "Instruction=supervise&SupervisorMode=monitor&Supervisor=" +
                            centre.state().sids.text(Kind::Worker, centre.worker("Bob"));
    const Outcome pending = centre.instruct(centre.reservation(), form);
    QVERIFY(pending);
    QCOMPARE(pending->code, 40146);
    QVERIFY(!centre.does(DeedKind::Accept, "Ann"));
    QVERIFY(centre.instruct(centre.reservation(), form));
    Centre over({.more = oneCall});
    QVERIFY(!over.does(DeedKind::Conference, "Ann"));
    over.pass(Choices::RingsFor);
    QVERIFY(!over.does(DeedKind::CallerHangsUp, "", "call"));
    QVERIFY(over.instruct(over.reservation(), form));
}

void TestLivingWorld::peopleAnswerTalkAndWrapUp()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\", \"habit\": \"quick\", \"attributes\": "
                              "{\"contact_uri\": \"client:ann\"}}",
                   .more = ", \"habits\": {\"quick\": {\"answers\": 4, \"talks\": 60, \"wraps\": 20}}" + oneCall});
    centre.pass(4 * Second + Choices::RingsFor);
    QCOMPARE(centre.story(), "Ann accepted");
    centre.pass(60 * Second);
    QCOMPARE(centre.story(), "Ann wrapping");
    centre.pass(20 * Second);
    QCOMPARE(centre.story(), "Ann completed");
    QCOMPARE(centre.task()->status, TaskStatus::Completed);
}

void TestLivingWorld::theScriptHappensInItsTime()
{
    Centre centre({.more = oneCall + ", \"script\": [{\"at\": 20, \"do\": \"note\", \"text\": \"later\"},"
                                     "{\"at\": 8, \"do\": \"accept\", \"worker\": \"Ann\"}]"});
    QCOMPARE(centre.stage.upcoming().size(), size_t(2));
    QCOMPARE(centre.stage.upcoming().front().at, 8 * Second);
    centre.pass(8 * Second - 1);
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(1);
    QCOMPARE(centre.story(), "Ann accepted");
    QCOMPARE(centre.stage.upcoming().size(), size_t(1));
    QVERIFY(centre.stage.notes().empty());
    centre.pass(12 * Second);
    QCOMPARE(centre.stage.notes().size(), size_t(1));
    QCOMPARE(centre.stage.notes().front().text, u"later"_s);
}

void TestLivingWorld::aLineThatDoesNotFitIsCounted()
{
    Centre centre({.more = oneCall + ", \"script\": [{\"at\": 1, \"do\": \"complete\", \"worker\": \"Ann\"}]"});
    centre.pass(2 * Second);
    QCOMPARE(centre.stage.tally().missed, 1);
    QCOMPARE(centre.story(), "Ann pending");
}

void TestLivingWorld::deedsThatCannotBeDoneSayWhy()
{
    Centre centre({.more = oneCall});
    QVERIFY(centre.does(DeedKind::Accept, "Bob"));
    QVERIFY(centre.does(DeedKind::Accept, "Ann", "nothing"));
    QVERIFY(centre.does(DeedKind::DeleteTask, "", "nothing"));
    QVERIFY(centre.does(DeedKind::Activity, "Ann"));
    QVERIFY(!centre.does(DeedKind::Accept, "Ann", centre.state().sids.text(Kind::Task, centre.task()->id)));
    QVERIFY(centre.does(DeedKind::CancelTask, "", "call"));
}

void TestLivingWorld::goalsAreReachedAndMissed()
{
    Centre centre(
        {.more = oneCall +
                 ", \"goals\": [{\"title\": \"answer\", \"event\": \"reservation.accepted\", \"task\": \"call\", "
                 "\"worker\": \"Bob\"},"
                 "{\"title\": \"in time\", \"event\": \"reservation.accepted\", \"within\": 20},"
                 "{\"title\": \"no second timeout\", \"event\": \"reservation.timeout\", \"avoid\": true, \"within\": "
                 "50, \"count\": 2},"
                 "{\"title\": \"no timeout\", \"event\": \"reservation.timeout\", \"avoid\": true, \"within\": 100}]"});
    const auto state = [&](size_t i) { return centre.stage.goals().all().at(i).state; };
    centre.pass(20 * Second);
    QCOMPARE(state(0), GoalState::Open);
    QCOMPARE(state(1), GoalState::Failed);
    centre.pass(10 * Second);
    QCOMPARE(state(3), GoalState::Failed);
    QCOMPARE(state(2), GoalState::Open);
    QVERIFY(!centre.does(DeedKind::Accept, "Bob"));
    QCOMPARE(state(0), GoalState::Reached);
    QCOMPARE(centre.stage.goals().all().at(0).at, centre.stage.start() + 30 * Second);
    QVERIFY(!centre.stage.goals().allDecided());
    centre.pass(20 * Second);
    QCOMPARE(state(2), GoalState::Reached);
    QVERIFY(centre.stage.goals().allDecided());
}

void TestLivingWorld::onlyTheTraineesDeedsCountWhereAsked()
{
    const Pieces pieces{
        .more =
            oneCall + ", \"goals\": [{\"title\": \"you\", \"event\": \"reservation.accepted\", \"trainee\": true}]"};
    const auto reached = [](const Centre &centre) {
        return centre.stage.goals().all().front().state == GoalState::Reached;
    };
    Centre trainer(pieces);
    QVERIFY(!trainer.does(DeedKind::Accept, "Ann"));
    QVERIFY(!reached(trainer));
    Centre trainersConference(pieces);
    QVERIFY(!trainersConference.does(DeedKind::Conference, "Ann"));
    trainersConference.pass(Minute);
    QVERIFY(!reached(trainersConference));
    Centre trainee(pieces);
    QVERIFY(!trainee.set(trainee.reservation(), ReservationStatus::Accepted));
    trainee.stage.noticeRequests();
    QVERIFY(reached(trainee));
    Centre conference(pieces);
    QVERIFY(!conference.instruct(conference.reservation(), "Instruction=conference"));
    conference.pass(Minute);
    QVERIFY(reached(conference));
}

void TestLivingWorld::faultsOfTheScriptBeginWhenItSays()
{
    Centre centre(
        {.more = ", \"script\": [{\"at\": 10, \"do\": \"fault\", \"fault\": {\"fault\": \"reset\", \"until\": 5}},"
                 "{\"at\": 30, \"do\": \"fault\", \"fault\": {\"fault\": \"garbage\"}}, {\"at\": 40, \"do\": "
                 "\"clear-faults\"}]"});
    const auto active = [&] { return centre.stage.faults().active().size(); };
    QCOMPARE(active(), size_t(0));
    centre.pass(10 * Second);
    QCOMPARE(active(), size_t(1));
    centre.pass(5 * Second);
    QCOMPARE(active(), size_t(0));
    centre.pass(15 * Second);
    QCOMPARE(active(), size_t(1));
    centre.pass(10 * Second);
    QCOMPARE(active(), size_t(0));
}

void TestLivingWorld::somebodyElseChangesTheReservation()
{
    Centre centre({.more = oneCall});
    const quint32 version = centre.reservation().version;
    Request request;
    request.method = "POST";
    request.target = "/v1/Workspaces/x/Tasks/y/Reservations/" +
                     centre.state().sids.text(Kind::Reservation, centre.reservation().id) + "?a=/";
    centre.stage.changeBefore(request);
    QCOMPARE(centre.reservation().version, version + 1);
    QCOMPARE(centre.story(), "Ann pending");
    request.target = "/v1/Workspaces";
    centre.stage.changeBefore(request);
    request.target.clear();
    centre.stage.changeBefore(request);
    QCOMPARE(centre.reservation().version, version + 1);
}

namespace {

QByteArray printOf(const State &state)
{
    QByteArray print;
    for (const Event &event : state.events)
        print += QByteArray::number(event.at) + event.type + event.data + event.description + '\n';
    for (const auto &[id, reservation] : state.reservations)
        print += state.sids.text(Kind::Reservation, id) + wireWord(reservation.status).toByteArray() +
                 QByteArray::number(reservation.version) + '\n';
    return print;
}

} // namespace

void TestLivingWorld::sameSeedSameWorld_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : scenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestLivingWorld::sameSeedSameWorld()
{
    QFETCH(const QString, name);
    const auto run = [&name](quint64 seed) {
        Stage stage(std::get<Scenario>(loadScenario(name, seed)));
        for (int step = 0; step < 100; ++step)
            stage.advanceTo(stage.world().now() + 7 * Second);
        return printOf(stage.world().state());
    };
    const QByteArray first = run(1);
    QVERIFY(!first.isEmpty());
    QVERIFY(first == run(1));
    QVERIFY(first != run(2));
}

void TestLivingWorld::smallStepsAndGreatOnesComeToTheSame()
{
    const auto run = [](Time step) {
        Stage stage(std::get<Scenario>(loadScenario(u"rush-hour"_s, 3)));
        const Time end = stage.start() + 10 * Minute;
        while (stage.world().now() < end)
            stage.advanceTo(std::min(end, stage.world().now() + step));
        return printOf(stage.world().state());
    };
    QVERIFY(run(100) == run(10 * Minute));
}

// A day here; benchmarks/bench_world lives through the week.
void TestLivingWorld::staysFlatInRushHour()
{
    Stage stage(std::get<Scenario>(loadScenario(u"rush-hour"_s, 1)));
    const auto size = [&stage] {
        const State &state = stage.world().state();
        return state.tasks.size() + state.reservations.size();
    };
    stage.advanceTo(stage.start() + 4 * Hour);
    const size_t early = size();
    size_t most = early;
    for (int hours = 8; hours <= 24; hours += 4) {
        stage.advanceTo(stage.start() + hours * Hour);
        most = std::max(most, size());
        QVERIFY(stage.world().state().events.size() <= Choices::MaxEvents);
    }
    QVERIFY2(most < 2 * early, qPrintable(QString::number(most)));
    QVERIFY(stage.tally().events.at("reservation.accepted") > 10'000);
    QVERIFY(stage.tally().events.at("reservation.timeout") > 100);
    QVERIFY(stage.tally().events.at("reservation.rescinded") > 100);
    QVERIFY(stage.tally().events.at("task.canceled") > 100);
}

void TestLivingWorld::eventsAreForgottenAfterThirtyDays()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}", .more = oneCall});
    QVERIFY(centre.events("task.created") == 1);
    centre.pass(30 * Day);
    QCOMPARE(centre.events("task.created"), 1);
    centre.pass(1);
    QCOMPARE(centre.events("task.created"), 0);
}

QTEST_GUILESS_MAIN(TestLivingWorld)
#include "tst_livingworld.moc"
