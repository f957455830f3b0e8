#include "support/centre.h"

#include "simulator/api/eventtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Simulator;

namespace {

QByteArray printOf(const State &state)
{
    QByteArray print;
    state.events.forward({}, [&](const Event &event) {
        print += QByteArray::number(event.at) + wireWord(event.type).toByteArray() + describe(state, event);
        appendEventData(print, state, event);
        print += '\n';
        return true;
    });
    for (const auto &[id, reservation] : state.reservations)
        print += state.sids.text(Kind::Reservation, id) + wireWord(reservation.status).toByteArray() +
                 QByteArray::number(reservation.version) + '\n';
    return print;
}

} // namespace

class TestWorldTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameWorld_data();
    void sameSeedSameWorld();
    void smallStepsAndGreatOnesComeToTheSame();
    void staysFlatInRushHour();
};

void TestWorldTime::sameSeedSameWorld_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : scenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestWorldTime::sameSeedSameWorld()
{
    QFETCH(const QString, name);
    const auto run = [&name](quint64 seed) {
        Simulation simulation(std::get<Scenario>(loadScenario(name, seed)));
        for (int step = 0; step < 100; ++step)
            simulation.advanceTo(simulation.world().now() + 7 * Second);
        return printOf(simulation.world().state());
    };
    const QByteArray first = run(1);
    QVERIFY(!first.isEmpty());
    QVERIFY(first == run(1));
    QVERIFY(first != run(2));
}

void TestWorldTime::smallStepsAndGreatOnesComeToTheSame()
{
    const auto run = [](Time step) {
        Simulation simulation(std::get<Scenario>(loadScenario(u"rush-hour"_s, 3)));
        const Time end = simulation.start() + 10 * Minute;
        while (simulation.world().now() < end)
            simulation.advanceTo(std::min(end, simulation.world().now() + step));
        return printOf(simulation.world().state());
    };
    QVERIFY(run(100) == run(10 * Minute));
}

// A day here; benchmarks/bench_world lives through the week.
void TestWorldTime::staysFlatInRushHour()
{
    Simulation simulation(std::get<Scenario>(loadScenario(u"rush-hour"_s, 1)));
    const auto size = [&simulation] {
        const State &state = simulation.world().state();
        return state.tasks.size() + state.reservations.size();
    };
    simulation.advanceTo(simulation.start() + 4 * Hour);
    const size_t early = size();
    size_t most = early;
    for (int hours = 8; hours <= 24; hours += 4) {
        simulation.advanceTo(simulation.start() + hours * Hour);
        most = std::max(most, size());
        const EventLog &events = simulation.world().state().events;
        QVERIFY(events.count() <= EventLog::Limits().count);
        QVERIFY(events.size() <= EventLog::Limits().size);
    }
    QVERIFY2(most < 2 * early, qPrintable(QString::number(most)));
    QVERIFY(simulation.counters().count(EventType::ReservationAccepted) > 10'000);
    QVERIFY(simulation.counters().count(EventType::ReservationTimeout) > 100);
    QVERIFY(simulation.counters().count(EventType::ReservationRescinded) > 100);
    QVERIFY(simulation.counters().count(EventType::TaskCanceled) > 100);
}

QTEST_GUILESS_MAIN(TestWorldTime)
#include "tst_worldtime.moc"
