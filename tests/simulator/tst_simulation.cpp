#include "simulator/host/snapshot.h"
#include "simulator/scenario/checkpoint.h"
#include "simulator/scenario/guide.h"
#include "simulator/world/clock.h"
#include "support/centre.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Simulator;

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAnswerTalkAndWrapUp();
    void theScriptHappensInItsTime();
    void aLineThatDoesNotFitIsCounted();
    void scriptActionsThatCannotBeDoneSayWhy();
    void goalsAreReachedAndMissed();
    void theGuideCountsWhatTheGoalsCount();
    void aNoteIsOverWithItsStep();
    void onlyTheTraineesScriptActionsCountWhereAsked();
    void faultsOfTheScriptBeginWhenItSays();
    void somebodyElseChangesTheReservation();
    void asManyTasksComeAsAreWanted();
    void whoHasNoArrivalsCannotHaveMore();
};

void TestSimulation::peopleAnswerTalkAndWrapUp()
{
    Centre centre({.workers = "{\"name\": \"Ann\", \"activity\": \"In\", \"habit\": \"quick\", \"attributes\": "
                              "{\"contact_uri\": \"client:ann\"}}",
                   .more = ", \"habits\": {\"quick\": {\"answers\": 4, \"talks\": 60, \"wraps\": 20}}" + oneCall});
    centre.pass(4 * Second + Assumptions::RingsFor);
    QCOMPARE(centre.story(), "Ann accepted");
    centre.pass(60 * Second);
    QCOMPARE(centre.story(), "Ann wrapping");
    centre.pass(20 * Second);
    QCOMPARE(centre.story(), "Ann completed");
    QCOMPARE(centre.task()->status, TaskStatus::Completed);
}

void TestSimulation::theScriptHappensInItsTime()
{
    Centre centre({.more = oneCall + ", \"script\": [{\"at\": 20, \"do\": \"note\", \"text\": \"later\"},"
                                     "{\"at\": 8, \"do\": \"accept\", \"worker\": \"Ann\"}]"});
    QCOMPARE(centre.simulation.upcoming().size(), size_t(2));
    QCOMPARE(centre.simulation.upcoming().front().at, 8 * Second);
    centre.pass(8 * Second - 1);
    QCOMPARE(centre.story(), "Ann pending");
    centre.pass(1);
    QCOMPARE(centre.story(), "Ann accepted");
    QCOMPARE(centre.simulation.upcoming().size(), size_t(1));
    QVERIFY(centre.simulation.notes().empty());
    centre.pass(12 * Second);
    QCOMPARE(centre.simulation.notes().size(), size_t(1));
    QCOMPARE(centre.simulation.notes().front().text, u"later"_s);
}

void TestSimulation::aLineThatDoesNotFitIsCounted()
{
    Centre centre({.more = oneCall + ", \"script\": [{\"at\": 1, \"do\": \"complete\", \"worker\": \"Ann\"}]"});
    centre.pass(2 * Second);
    QCOMPARE(centre.simulation.counters().missed, 1);
    QCOMPARE(centre.story(), "Ann pending");
}

void TestSimulation::scriptActionsThatCannotBeDoneSayWhy()
{
    Centre centre({.more = oneCall});
    QVERIFY(centre.does(ScriptActionKind::Accept, "Bob"));
    QVERIFY(centre.does(ScriptActionKind::Accept, "Ann", "nothing"));
    QVERIFY(centre.does(ScriptActionKind::DeleteTask, "", "nothing"));
    QVERIFY(centre.does(ScriptActionKind::Activity, "Ann"));
    QVERIFY(!centre.does(ScriptActionKind::Accept, "Ann", centre.state().sids.text(Kind::Task, centre.task()->id)));
    QVERIFY(centre.does(ScriptActionKind::CancelTask, "", "call"));
}

void TestSimulation::goalsAreReachedAndMissed()
{
    Centre centre(
        {.more = oneCall +
                 ", \"goals\": [{\"title\": \"answer\", \"event\": \"reservation.accepted\", \"task\": \"call\", "
                 "\"worker\": \"Bob\"},"
                 "{\"title\": \"in time\", \"event\": \"reservation.accepted\", \"within\": 20},"
                 "{\"title\": \"no second timeout\", \"event\": \"reservation.timeout\", \"avoid\": true, \"within\": "
                 "50, \"count\": 2},"
                 "{\"title\": \"no timeout\", \"event\": \"reservation.timeout\", \"avoid\": true, \"within\": 100}]"});
    const auto state = [&](size_t i) { return centre.simulation.goals().all().at(i).state; };
    centre.pass(20 * Second);
    QCOMPARE(state(0), GoalState::Open);
    QCOMPARE(state(1), GoalState::Failed);
    centre.pass(10 * Second);
    QCOMPARE(state(3), GoalState::Failed);
    QCOMPARE(state(2), GoalState::Open);
    QVERIFY(!centre.does(ScriptActionKind::Accept, "Bob"));
    QCOMPARE(state(0), GoalState::Reached);
    QCOMPARE(centre.simulation.goals().all().at(0).at, centre.simulation.start() + 30 * Second);
    QVERIFY(!centre.simulation.goals().allDecided());
    centre.pass(20 * Second);
    QCOMPARE(state(2), GoalState::Reached);
    QVERIFY(centre.simulation.goals().allDecided());
}

// The guide and whoever shows the goals count the same ones, and what must not happen is open until its time is up.
void TestSimulation::theGuideCountsWhatTheGoalsCount()
{
    Centre centre({.more = oneCall + ", \"goals\": [{\"title\": \"accept\", \"event\": \"reservation.accepted\"},"
                                     "{\"title\": \"lose nobody\", \"event\": \"task.canceled\", \"avoid\": true, "
                                     "\"within\": 60}]"});
    QVERIFY(!centre.does(ScriptActionKind::Accept, "Ann"));
    const QString open = u"1 of 2 goals reached, 1 open. What must not happen is decided only at the end."_s;
    QCOMPARE(standingOf(centre.simulation.goals()), open);
    const Guide last = guideOf(centre.simulation);
    QVERIFY2(last.text.startsWith(u"That was the last step. "_s + open), qPrintable(last.text));
    QVERIFY(last.texts.contains(last.text)); // Room was made for it.
    QCOMPARE(snapshotOf(centre.simulation, VirtualClock(centre.simulation.start(), 0), 0).standing, open);
    centre.pass(Minute);
    const QString decided = u"It is decided: 2 of 2 goals reached."_s;
    QCOMPARE(standingOf(centre.simulation.goals()), decided);
    QVERIFY(guideOf(centre.simulation).text.contains(decided));
    QVERIFY(last.texts.contains(guideOf(centre.simulation).text));
    QCOMPARE(standingOf(Goals()), QString());
}

void TestSimulation::aNoteIsOverWithItsStep()
{
    Centre centre({.more = oneCall + ", \"script\": [{\"at\": 2, \"do\": \"note\", \"text\": \"accept it\"},"
                                     "{\"at\": 20, \"do\": \"note\", \"text\": \"and complete it\"}],"
                                     "\"goals\": [{\"title\": \"accept\", \"event\": \"reservation.accepted\"},"
                                     "{\"title\": \"complete\", \"event\": \"reservation.completed\"},"
                                     "{\"title\": \"lose nobody\", \"event\": \"task.canceled\", \"avoid\": true, "
                                     "\"within\": 10}]"});
    QCOMPARE(guideOf(centre.simulation).note, QString());
    centre.pass(2 * Second);
    QCOMPARE(guideOf(centre.simulation).note, u"accept it"_s);
    centre.pass(9 * Second); // What must not happen is no step.
    QCOMPARE(guideOf(centre.simulation).note, u"accept it"_s);
    QVERIFY(!centre.does(ScriptActionKind::Accept, "Ann"));
    QCOMPARE(guideOf(centre.simulation).step, 2);
    QCOMPARE(guideOf(centre.simulation).note, QString());
    centre.pass(9 * Second);
    QCOMPARE(guideOf(centre.simulation).note, u"and complete it"_s);
    centre.pass(Second);
    QVERIFY(!centre.does(ScriptActionKind::Complete, "Ann"));
    QCOMPARE(guideOf(centre.simulation).note, QString());
}

void TestSimulation::onlyTheTraineesScriptActionsCountWhereAsked()
{
    const Pieces pieces{
        .more =
            oneCall + ", \"goals\": [{\"title\": \"you\", \"event\": \"reservation.accepted\", \"trainee\": true}]"};
    const auto reached = [](const Centre &centre) {
        return centre.simulation.goals().all().front().state == GoalState::Reached;
    };
    Centre trainer(pieces);
    QVERIFY(!trainer.does(ScriptActionKind::Accept, "Ann"));
    QVERIFY(!reached(trainer));
    Centre trainersConference(pieces);
    QVERIFY(!trainersConference.does(ScriptActionKind::Conference, "Ann"));
    trainersConference.pass(Minute);
    QVERIFY(!reached(trainersConference));
    Centre trainee(pieces);
    QVERIFY(!trainee.set(trainee.reservation(), ReservationStatus::Accepted));
    trainee.simulation.noticeRequests();
    QVERIFY(reached(trainee));
    Centre conference(pieces);
    QVERIFY(!conference.instruct(conference.reservation(), "Instruction=conference"));
    conference.pass(Minute);
    QVERIFY(reached(conference));
}

void TestSimulation::faultsOfTheScriptBeginWhenItSays()
{
    Centre centre(
        {.more = ", \"script\": [{\"at\": 10, \"do\": \"fault\", \"fault\": {\"fault\": \"reset\", \"until\": 5}},"
                 "{\"at\": 30, \"do\": \"fault\", \"fault\": {\"fault\": \"garbage\"}}, {\"at\": 40, \"do\": "
                 "\"clear-faults\"}]"});
    const auto active = [&] { return centre.simulation.faults().active().size(); };
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

void TestSimulation::somebodyElseChangesTheReservation()
{
    Centre centre({.more = oneCall});
    const quint32 version = centre.reservation().version;
    Request request;
    request.method = "POST";
    request.target = "/v1/Workspaces/x/Tasks/y/Reservations/" +
                     centre.state().sids.text(Kind::Reservation, centre.reservation().id) + "?a=/";
    centre.simulation.changeBefore(request);
    QCOMPARE(centre.reservation().version, version + 1);
    QCOMPARE(centre.story(), "Ann pending");
    request.target = "/v1/Workspaces";
    centre.simulation.changeBefore(request);
    request.target.clear();
    centre.simulation.changeBefore(request);
    QCOMPARE(centre.reservation().version, version + 1);
}

void TestSimulation::asManyTasksComeAsAreWanted()
{
    // Sixty an hour and twenty.
    Centre centre(
        {.more = ", \"arrivals\": [{\"every\": [40, 80], \"task\": {}}, {\"every\": [120, 240], \"task\": {}}]"});
    const auto arrivedIn = [&centre](Time time) {
        const int before = centre.simulation.counters().count(EventType::TaskCreated);
        centre.pass(time);
        return centre.simulation.counters().count(EventType::TaskCreated) - before;
    };
    const auto isAbout = [](int count, int wanted) { return count > wanted * 0.85 && count < wanted * 1.15; };
    const auto order = [&centre](double perHour) {
        ScriptAction action;
        action.kind = ScriptActionKind::Arrivals;
        action.perHour = perHour;
        return centre.simulation.perform(action);
    };
    QCOMPARE(centre.simulation.arrivalsPerHour(), std::optional(80.0));
    QVERIFY(isAbout(arrivedIn(10 * Hour), 800));
    QVERIFY(!order(600));
    QVERIFY(qFuzzyCompare(centre.simulation.arrivalsPerHour().value(), 600.0));
    // At once, and not when those come that were on their way.
    QVERIFY(isAbout(arrivedIn(Hour), 600));
    // So it is written, and so it goes on.
    Simulation other{centre.simulation.checkpoint()};
    other.advanceTo(other.world().now() + Hour);
    QVERIFY(isAbout(other.counters().count(EventType::TaskCreated) -
                        centre.simulation.counters().count(EventType::TaskCreated),
                    600));
    QVERIFY(!order(0));
    QCOMPARE(arrivedIn(10 * Hour), 0);
    QVERIFY(!order(20));
    QVERIFY(isAbout(arrivedIn(20 * Hour), 400));
    // More than can be: it does not stop the clock.
    QVERIFY(!order(36'000));
    QVERIFY(arrivedIn(Minute) > 400);
}

void TestSimulation::whoHasNoArrivalsCannotHaveMore()
{
    Centre centre({});
    QVERIFY(!centre.simulation.arrivalsPerHour());
    ScriptAction action;
    action.kind = ScriptActionKind::Arrivals;
    action.perHour = 60;
    QCOMPARE(centre.simulation.perform(action), std::optional(u"No tasks arrive by themselves in this scenario."_s));
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
