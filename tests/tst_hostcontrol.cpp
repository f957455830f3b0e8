#include "simulator/glance.h"
#include "simulator/host.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Simulator;

namespace {

/// A running host whose glances are kept.
class Watched
{
public:
    explicit Watched(const QString &scenario, double speed = 0)
        : started(&host, &Host::started)
        , refused(&host, &Host::refused)
    {
        QObject::connect(&host, &Host::glanced, &host, [this](const Glance &seen) {
            glance = seen;
            ++glances;
        });
        host.watch(true);
        host.start({.scenario = scenario, .port = 0, .seed = 1, .speed = speed, .folder = {}});
    }

    [[nodiscard]] QString person(const QString &name) const
    {
        for (const Glance::Person &person : glance.people) {
            if (person.name == name)
                return person.sid;
        }
        return {};
    }
    [[nodiscard]] QString call(const QString &title) const
    {
        for (const Glance::Call &call : glance.calls) {
            if (call.title == title)
                return call.sid;
        }
        return {};
    }
    [[nodiscard]] int count(ReservationStatus status) const
    {
        return glance.reservations.at(static_cast<size_t>(status));
    }
    void order(DeedKind kind, const QString &worker, const QString &task = {}, const QString &text = {})
    {
        Order order;
        order.kind = kind;
        order.worker = worker;
        order.task = task;
        order.text = text;
        host.carryOut(order);
    }

    Host host;
    QSignalSpy started;
    QSignalSpy refused;
    Glance glance;
    int glances = 0;
};

} // namespace

class TestHostControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWorldAtAGlance();
    void showsNothingUnlessWatched();
    void pausesAndResumes();
    void keepsSpeedInItsBorders();
    void stepsToTheNextThing();
    void jumpsAndLetsEverythingHappen();
    void doesWhatTheTrainerOrders();
    void saysWhyNot();
    void addsAndRemovesFaults();
    void reportsGoals();
    void startsAnotherScenario();
    void takesScenariosOfTheUser();
    void namesTheDefectOfAScenario();
    void commandsBeforeTheStartDoNoHarm();
};

void TestHostControl::showsTheWorldAtAGlance()
{
    Watched watched({});
    QTRY_VERIFY(watched.glances > 0);
    const Glance &glance = watched.glance;
    QCOMPARE(glance.scenario, u"contact-centre"_s);
    QVERIFY(glance.paused);
    QCOMPARE(glance.now, glance.start);
    QCOMPARE(glance.people.size(), qsizetype(12));
    QCOMPARE(glance.tasks.at(static_cast<size_t>(TaskStatus::Assigned)), 12);
    QVERIFY(!glance.offers.isEmpty());
    for (qsizetype i = 1; i < glance.offers.size(); ++i)
        QVERIFY(glance.offers.at(i - 1).left <= glance.offers.at(i).left);
    QVERIFY(glance.offers.constFirst().left > 0);
    QCOMPARE(glance.goals.size(), qsizetype(3));
    QVERIFY(!glance.guide.isEmpty());
    QVERIFY(glance.activities.contains(u"Available"_s));
    QVERIFY(!watched.call(u"Refund question"_s).isEmpty());
}

void TestHostControl::showsNothingUnlessWatched()
{
    Watched watched({});
    QTRY_VERIFY(watched.glances > 0);
    watched.host.watch(false);
    watched.order(DeedKind::Accept, u"WK1"_s); // Is refused: by then the end of watching has arrived.
    QTRY_COMPARE(watched.refused.size(), qsizetype(1));
    const int seen = watched.glances;
    watched.host.jump(1000);
    watched.order(DeedKind::Accept, u"WK1"_s);
    QTRY_COMPARE(watched.refused.size(), qsizetype(2));
    QCOMPARE(watched.glances, seen);
}

void TestHostControl::pausesAndResumes()
{
    Watched watched({}, 60);
    QTRY_VERIFY(watched.glances > 0 && watched.glance.now > watched.glance.start);
    QVERIFY(!watched.glance.paused);
    QCOMPARE(watched.glance.speed, 60.0);
    watched.host.pause();
    QTRY_VERIFY(watched.glance.paused);
    const qint64 stood = watched.glance.now;
    const int seen = watched.glances;
    QTRY_VERIFY(watched.glances > seen);
    QCOMPARE(watched.glance.now, stood);
    QCOMPARE(watched.host.now(), stood);
    watched.host.resume();
    QTRY_VERIFY(watched.glance.now > stood);
}

void TestHostControl::keepsSpeedInItsBorders()
{
    Watched watched({});
    watched.host.setSpeed(1000);
    QTRY_COMPARE(watched.glance.speed, 60.0);
    watched.host.setSpeed(0.01);
    QTRY_COMPARE(watched.glance.speed, 0.1);
}

void TestHostControl::stepsToTheNextThing()
{
    Watched watched(u"first-day"_s, 1);
    QTRY_VERIFY(watched.glances > 0);
    watched.host.step();
    QTRY_VERIFY(watched.glance.paused);
    // Nobody waits for it: the clock stands where something happens, however far that is.
    const qint64 first = watched.glance.now;
    QVERIFY(first > watched.glance.start);
    watched.host.step();
    QTRY_VERIFY(watched.glance.now > first);
    QVERIFY(watched.glance.paused);
}

void TestHostControl::jumpsAndLetsEverythingHappen()
{
    Watched watched(u"rush-hour"_s);
    QTRY_VERIFY(watched.glances > 0);
    watched.host.jump(10 * 60 * 1000);
    QTRY_COMPARE(watched.glance.now, watched.glance.start + 10 * 60 * 1000);
    QVERIFY(watched.count(ReservationStatus::Accepted) > 0);
    QVERIFY(watched.glance.report.contains(watched.glance.title));
    watched.host.jump(-5000);
    const int seen = watched.glances;
    QTRY_VERIFY(watched.glances > seen);
    QCOMPARE(watched.glance.now, watched.glance.start + 10 * 60 * 1000);
}

void TestHostControl::doesWhatTheTrainerOrders()
{
    Watched watched(u"first-day"_s);
    QTRY_VERIFY(watched.glances > 0);
    watched.order(DeedKind::Accept, watched.person(u"Dana"_s));
    QTRY_COMPARE(watched.count(ReservationStatus::Accepted), 1);
    watched.order(DeedKind::CallerHangsUp, {}, watched.call(u"A first call"_s));
    QTRY_COMPARE(watched.count(ReservationStatus::Wrapping), 1);
    watched.order(DeedKind::TaskArrives, {}, {}, u"From the trainer"_s);
    QTRY_VERIFY(!watched.call(u"From the trainer"_s).isEmpty());
    watched.order(DeedKind::Activity, watched.person(u"Ben"_s), {}, u"Available"_s);
    QTRY_COMPARE(watched.count(ReservationStatus::Pending), 1);
    QCOMPARE(watched.refused.size(), qsizetype(0));
}

void TestHostControl::saysWhyNot()
{
    Watched watched(u"first-day"_s);
    QTRY_VERIFY(watched.glances > 0);
    watched.order(DeedKind::Accept, watched.person(u"Ben"_s));
    watched.order(DeedKind::Accept, u"WK00000000000000000000000000000000"_s);
    watched.order(DeedKind::CallerHangsUp, {}, u"WT00000000000000000000000000000000"_s);
    watched.order(DeedKind::Activity, watched.person(u"Ben"_s), {}, u"Dancing"_s);
    watched.host.removeFault(4711);
    QTRY_COMPARE(watched.refused.size(), qsizetype(5));
    for (const QList<QVariant> &why : std::as_const(watched.refused))
        QVERIFY(!why.constFirst().toString().isEmpty());
}

void TestHostControl::addsAndRemovesFaults()
{
    Watched watched({});
    QTRY_VERIFY(watched.glances > 0);
    QVERIFY(watched.glance.faults.isEmpty());
    Order order;
    order.kind = DeedKind::Fault;
    order.fault.kind = FaultKind::DropAfter;
    order.fault.route = "reservations.update";
    watched.host.carryOut(order);
    QTRY_COMPARE(watched.glance.faults.size(), qsizetype(1));
    QVERIFY(watched.glance.faults.constFirst().text.contains(u"reservations.update"_s));
    watched.host.removeFault(watched.glance.faults.constFirst().number);
    QTRY_VERIFY(watched.glance.faults.isEmpty());
    watched.host.carryOut(order);
    watched.host.carryOut(order);
    QTRY_COMPARE(watched.glance.faults.size(), qsizetype(2));
    watched.order(DeedKind::ClearFaults, {});
    QTRY_VERIFY(watched.glance.faults.isEmpty());
}

void TestHostControl::reportsGoals()
{
    Watched watched(u"first-day"_s);
    QTRY_VERIFY(watched.glances > 0);
    QCOMPARE(watched.glance.goals.constFirst().state, GoalState::Open);
    watched.order(DeedKind::Accept, watched.person(u"Dana"_s));
    QTRY_COMPARE(watched.glance.goals.constFirst().state, GoalState::Reached);
    QVERIFY(watched.glance.report.contains(watched.glance.goals.constFirst().title));
    QVERIFY(watched.glance.report.contains(u"[reached]"_s));
}

void TestHostControl::startsAnotherScenario()
{
    Watched watched(u"first-day"_s);
    QTRY_COMPARE(watched.started.size(), qsizetype(1));
    watched.host.start({.scenario = u"rush-hour"_s, .port = 0, .seed = 2, .speed = 0, .folder = {}});
    QTRY_COMPARE(watched.started.size(), qsizetype(2));
    QTRY_COMPARE(watched.glance.scenario, u"rush-hour"_s);
    QCOMPARE(watched.glance.seed, quint64(2));
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
    QCOMPARE(Host::scenarios(folder.path()).constLast(), u"mine"_s);
    QCOMPARE(Host::titleOf(u"mine"_s, folder.path()), u"Mine"_s);
    Host host;
    const QSignalSpy started(&host, &Host::started);
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
    Host host;
    const QSignalSpy failed(&host, &Host::failed);
    host.start({.scenario = u"broken"_s, .port = 0, .seed = 1, .speed = 1, .folder = folder.path()});
    QTRY_COMPARE(failed.size(), qsizetype(1));
    QVERIFY(failed.constFirst().constFirst().toString().startsWith(u"broken.json, line 3, title"_s));
}

void TestHostControl::commandsBeforeTheStartDoNoHarm()
{
    Host host;
    host.pause();
    host.step();
    host.jump(5);
    host.carryOut({});
    host.removeFault(1);
    host.watch(true);
    const QSignalSpy started(&host, &Host::started);
    host.start({});
    QTRY_COMPARE(started.size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(TestHostControl)
#include "tst_hostcontrol.moc"
