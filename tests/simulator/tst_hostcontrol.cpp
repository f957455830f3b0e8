#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "simulator/scenario/simulation.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Simulator;

namespace {

/// A running host whose snapshots are kept.
class Watched
{
public:
    explicit Watched(const QString &scenario, double speed = 0)
        : started(&host, &SimulatorThread::started)
        , refused(&host, &SimulatorThread::refused)
    {
        QObject::connect(&host, &SimulatorThread::snapshotTaken, &host, [this](const Snapshot &seen) {
            snapshot = seen;
            ++snapshots;
        });
        host.watch(true);
        host.start({.scenario = scenario, .port = 0, .seed = 1, .speed = speed, .folder = {}});
    }

    [[nodiscard]] QString person(const QString &name) const
    {
        for (const Snapshot::Person &person : snapshot.people) {
            if (person.name == name)
                return person.sid;
        }
        return {};
    }
    [[nodiscard]] QString call(const QString &title) const
    {
        for (const Snapshot::Call &call : snapshot.calls) {
            if (call.title == title)
                return call.sid;
        }
        return {};
    }
    [[nodiscard]] int count(ReservationStatus status) const
    {
        return snapshot.reservations.at(static_cast<size_t>(status));
    }
    void order(ScriptActionKind kind, const QString &worker, const QString &task = {}, const QString &text = {})
    {
        TrainerCommand command;
        command.kind = kind;
        command.worker = worker;
        command.task = task;
        command.text = text;
        host.carryOut(command);
    }

    SimulatorThread host;
    QSignalSpy started;
    QSignalSpy refused;
    Snapshot snapshot;
    int snapshots = 0;
};

} // namespace

class TestHostControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWorldInASnapshot();
    void showsNothingUnlessWatched();
    void pausesAndResumes();
    void keepsSpeedInItsBorders();
    void stepsToTheNextThing();
    void jumpsAndLetsEverythingHappen();
    void doesWhatTheTrainerOrders();
    void saysWhyNot();
    void addsAndRemovesFaults();
    void reportsGoals();
    void reportsFiguresThatAddUp();
    void startsAnotherScenario();
    void takesScenariosOfTheUser();
    void namesTheDefectOfAScenario();
    void commandsBeforeTheStartDoNoHarm();
};

void TestHostControl::showsTheWorldInASnapshot()
{
    Watched watched({});
    QTRY_VERIFY(watched.snapshots > 0);
    const Snapshot &snapshot = watched.snapshot;
    QCOMPARE(snapshot.scenario, u"contact-centre"_s);
    QVERIFY(snapshot.paused);
    QCOMPARE(snapshot.now, snapshot.start);
    QCOMPARE(snapshot.people.size(), qsizetype(12));
    QCOMPARE(snapshot.tasks.at(static_cast<size_t>(TaskStatus::Assigned)), 12);
    QVERIFY(!snapshot.offers.isEmpty());
    for (qsizetype i = 1; i < snapshot.offers.size(); ++i)
        QVERIFY(snapshot.offers.at(i - 1).left <= snapshot.offers.at(i).left);
    QVERIFY(snapshot.offers.constFirst().left > 0);
    QCOMPARE(snapshot.goals.size(), qsizetype(3));
    QVERIFY(!snapshot.guide.isEmpty());
    QVERIFY(snapshot.activities.contains(u"Available"_s));
    QVERIFY(!watched.call(u"Refund question"_s).isEmpty());
}

void TestHostControl::showsNothingUnlessWatched()
{
    Watched watched({});
    QTRY_VERIFY(watched.snapshots > 0);
    watched.host.watch(false);
    watched.order(ScriptActionKind::Accept, u"WK1"_s); // Is refused: by then the end of watching has arrived.
    QTRY_COMPARE(watched.refused.size(), qsizetype(1));
    const int seen = watched.snapshots;
    watched.host.jump(1000);
    watched.order(ScriptActionKind::Accept, u"WK1"_s);
    QTRY_COMPARE(watched.refused.size(), qsizetype(2));
    QCOMPARE(watched.snapshots, seen);
}

void TestHostControl::pausesAndResumes()
{
    Watched watched({}, 60);
    QTRY_VERIFY(watched.snapshots > 0 && watched.snapshot.now > watched.snapshot.start);
    QVERIFY(!watched.snapshot.paused);
    QCOMPARE(watched.snapshot.speed, 60.0);
    watched.host.pause();
    QTRY_VERIFY(watched.snapshot.paused);
    const qint64 stood = watched.snapshot.now;
    const int seen = watched.snapshots;
    QTRY_VERIFY(watched.snapshots > seen);
    QCOMPARE(watched.snapshot.now, stood);
    QCOMPARE(watched.host.now(), stood);
    watched.host.resume();
    QTRY_VERIFY(watched.snapshot.now > stood);
}

void TestHostControl::keepsSpeedInItsBorders()
{
    Watched watched({});
    watched.host.setSpeed(1000);
    QTRY_COMPARE(watched.snapshot.speed, 60.0);
    watched.host.setSpeed(0.01);
    QTRY_COMPARE(watched.snapshot.speed, 0.1);
}

void TestHostControl::stepsToTheNextThing()
{
    Watched watched(u"first-day"_s, 1);
    QTRY_VERIFY(watched.snapshots > 0);
    watched.host.step();
    QTRY_VERIFY(watched.snapshot.paused);
    // Nobody waits for it: the clock stands where something happens, however far that is.
    const qint64 first = watched.snapshot.now;
    QVERIFY(first > watched.snapshot.start);
    watched.host.step();
    QTRY_VERIFY(watched.snapshot.now > first);
    QVERIFY(watched.snapshot.paused);
}

void TestHostControl::jumpsAndLetsEverythingHappen()
{
    Watched watched(u"rush-hour"_s);
    QTRY_VERIFY(watched.snapshots > 0);
    watched.host.jump(10 * 60 * 1000);
    QTRY_COMPARE(watched.snapshot.now, watched.snapshot.start + 10 * 60 * 1000);
    QVERIFY(watched.count(ReservationStatus::Accepted) > 0);
    QVERIFY(watched.snapshot.report.contains(watched.snapshot.title));
    watched.host.jump(-5000);
    const int seen = watched.snapshots;
    QTRY_VERIFY(watched.snapshots > seen);
    QCOMPARE(watched.snapshot.now, watched.snapshot.start + 10 * 60 * 1000);
}

void TestHostControl::doesWhatTheTrainerOrders()
{
    Watched watched(u"first-day"_s);
    QTRY_VERIFY(watched.snapshots > 0);
    watched.order(ScriptActionKind::Accept, watched.person(u"Dana"_s));
    QTRY_COMPARE(watched.count(ReservationStatus::Accepted), 1);
    watched.order(ScriptActionKind::CallerHangsUp, {}, watched.call(u"A first call"_s));
    QTRY_COMPARE(watched.count(ReservationStatus::Wrapping), 1);
    watched.order(ScriptActionKind::TaskArrives, {}, {}, u"From the trainer"_s);
    QTRY_VERIFY(!watched.call(u"From the trainer"_s).isEmpty());
    watched.order(ScriptActionKind::Activity, watched.person(u"Ben"_s), {}, u"Available"_s);
    QTRY_COMPARE(watched.count(ReservationStatus::Pending), 1);
    QCOMPARE(watched.refused.size(), qsizetype(0));
}

void TestHostControl::saysWhyNot()
{
    Watched watched(u"first-day"_s);
    QTRY_VERIFY(watched.snapshots > 0);
    watched.order(ScriptActionKind::Accept, watched.person(u"Ben"_s));
    watched.order(ScriptActionKind::Accept, u"WK00000000000000000000000000000000"_s);
    watched.order(ScriptActionKind::CallerHangsUp, {}, u"WT00000000000000000000000000000000"_s);
    watched.order(ScriptActionKind::Activity, watched.person(u"Ben"_s), {}, u"Dancing"_s);
    watched.host.removeFault(4711);
    QTRY_COMPARE(watched.refused.size(), qsizetype(5));
    for (const QList<QVariant> &why : std::as_const(watched.refused))
        QVERIFY(!why.constFirst().toString().isEmpty());
}

void TestHostControl::addsAndRemovesFaults()
{
    Watched watched({});
    QTRY_VERIFY(watched.snapshots > 0);
    QVERIFY(watched.snapshot.faults.isEmpty());
    TrainerCommand command;
    command.kind = ScriptActionKind::Fault;
    command.fault.kind = faultKind("drop-after");
    command.fault.route = "reservations.update";
    watched.host.carryOut(command);
    QTRY_COMPARE(watched.snapshot.faults.size(), qsizetype(1));
    QVERIFY(watched.snapshot.faults.constFirst().text.contains(Simulator::routeText("reservations.update")));
    watched.host.removeFault(watched.snapshot.faults.constFirst().number);
    QTRY_VERIFY(watched.snapshot.faults.isEmpty());
    watched.host.carryOut(command);
    watched.host.carryOut(command);
    QTRY_COMPARE(watched.snapshot.faults.size(), qsizetype(2));
    watched.order(ScriptActionKind::ClearFaults, {});
    QTRY_VERIFY(watched.snapshot.faults.isEmpty());
}

void TestHostControl::reportsGoals()
{
    Watched watched(u"first-day"_s);
    QTRY_VERIFY(watched.snapshots > 0);
    QCOMPARE(watched.snapshot.goals.constFirst().state, GoalState::Open);
    watched.order(ScriptActionKind::Accept, watched.person(u"Dana"_s));
    QTRY_COMPARE(watched.snapshot.goals.constFirst().state, GoalState::Reached);
    QVERIFY(watched.snapshot.report.contains(watched.snapshot.goals.constFirst().title));
    QVERIFY(watched.snapshot.report.contains(u"[reached]"_s));
}

/// Who counts the report's tasks comes out at those that are there.
void TestHostControl::reportsFiguresThatAddUp()
{
    Simulation simulation(std::get<Scenario>(loadScenario(u"rush-hour"_s, 1)));
    simulation.advanceTo(simulation.start() + 600'000);
    const QString report = reportOf(simulation);
    const auto figure = [&report](const QString &name) {
        const QRegularExpression line(QRegularExpression::escape(name) + u": (\\d+)"_s);
        return line.match(report).captured(1).toInt();
    };
    const int before = figure(u"Tasks there at the beginning"_s);
    const int arrived = figure(u"Tasks arrived"_s);
    QCOMPARE(before, 1);
    QVERIFY(arrived > 100);
    const int open = figure(u"Tasks open now"_s);
    QVERIFY(open > 0);
    QCOMPARE(before + arrived,
             open + figure(u"Tasks completed"_s) + figure(u"Tasks canceled, callers lost among them"_s));
}

void TestHostControl::startsAnotherScenario()
{
    Watched watched(u"first-day"_s);
    QTRY_COMPARE(watched.started.size(), qsizetype(1));
    watched.host.start({.scenario = u"rush-hour"_s, .port = 0, .seed = 2, .speed = 0, .folder = {}});
    QTRY_COMPARE(watched.started.size(), qsizetype(2));
    QTRY_COMPARE(watched.snapshot.scenario, u"rush-hour"_s);
    QCOMPARE(watched.snapshot.seed, quint64(2));
    QVERIFY(watched.started.at(0).constFirst().value<HostInfo>().taskSid !=
            watched.started.at(1).constFirst().value<HostInfo>().taskSid);
}

void TestHostControl::takesScenariosOfTheUser()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{\"format\":1,\"title\":\"Mine\",\"activities\":[{\"name\":\"In\",\"available\":true},{\"name\":\"Out\"}],"
        "\"channels\":[{\"name\":\"voice\"}],\"queues\":[{\"name\":\"Q\"}],"
        "\"workflows\":[{\"name\":\"W\",\"defaultQueue\":\"Q\"}],\"workers\":[{\"name\":\"Ann\",\"activity\":\"In\"}]"
        "}");
    file.close();
    QCOMPARE(SimulatorThread::scenarios(folder.path()).constLast(), u"mine"_s);
    QCOMPARE(SimulatorThread::titleOf(u"mine"_s, folder.path()), u"Mine"_s);
    SimulatorThread host;
    const QSignalSpy started(&host, &SimulatorThread::started);
    host.start({.scenario = u"mine"_s, .port = 0, .seed = 1, .speed = 1, .folder = folder.path()});
    QTRY_COMPARE(started.size(), qsizetype(1));
}

void TestHostControl::namesTheDefectOfAScenario()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\"format\": 1,\n\"title\": 5\n}");
    file.close();
    SimulatorThread host;
    const QSignalSpy failed(&host, &SimulatorThread::failed);
    host.start({.scenario = u"broken"_s, .port = 0, .seed = 1, .speed = 1, .folder = folder.path()});
    QTRY_COMPARE(failed.size(), qsizetype(1));
    QVERIFY(failed.constFirst().constFirst().toString().startsWith(u"broken.json, line 3, title"_s));
}

void TestHostControl::commandsBeforeTheStartDoNoHarm()
{
    SimulatorThread host;
    host.pause();
    host.step();
    host.jump(5);
    host.carryOut({});
    host.removeFault(1);
    host.watch(true);
    const QSignalSpy started(&host, &SimulatorThread::started);
    host.start({});
    QTRY_COMPARE(started.size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(TestHostControl)
#include "tst_hostcontrol.moc"
