#include "support/routetest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

class TestSimulatorEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsTellOfQuarterAnHour();
    void eventsByPeriodAndSubject();
    void statisticsCount();
};

void TestSimulatorEvents::eventsTellOfQuarterAnHour()
{
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    const QByteArray sid = simulated.sid(Kind::Reservation, id);
    const QByteArray list = simulated.base() + "/Events?EventType=reservation.rejected&ReservationSid=" + sid;
    QCOMPARE(simulated.post(simulated.reservation(id), "ReservationStatus=rejected").status, 200);
    const QJsonArray events = jsonOf(simulated.get(list))["events"_L1].toArray();
    QCOMPARE(events.size(), 1);
    const QJsonObject event = events.at(0).toObject();
    QCOMPARE(event.value("event_type"_L1).toString(), u"reservation.rejected"_s);
    QCOMPARE(event.value("resource_sid"_L1).toString(), QString::fromLatin1(sid));
    QCOMPARE(event.value("event_data"_L1)["reservation_sid"_L1].toString(), QString::fromLatin1(sid));
    QVERIFY(event.value("event_data"_L1)["task_priority"_L1].isString());
    simulated.pass(Assumptions::DefaultEventMinutes * Minute - Second);
    QCOMPARE(jsonOf(simulated.get(list))["events"_L1].toArray().size(), 1);
    simulated.pass(2 * Second);
    QCOMPARE(jsonOf(simulated.get(list))["events"_L1].toArray().size(), 0);
    QCOMPARE(jsonOf(simulated.get(list + "&Minutes=20"))["events"_L1].toArray().size(), 1);
    // One alone is found however old it is.
    QCOMPARE(QJsonValue(jsonOf(simulated.get(targetOf(event.value("url"_L1))))), QJsonValue(event));
}

void TestSimulatorEvents::eventsByPeriodAndSubject()
{
    Simulated simulated;
    const QByteArray list = simulated.base() + "/Events?PageSize=1000&";
    const QJsonArray all = jsonOf(simulated.get(list + "Minutes=1440"))["events"_L1].toArray();
    QVERIFY(all.size() > 20);
    const QByteArray middle = all.at(all.size() / 2)["event_date"_L1].toString().toLatin1();
    const auto count = [&](const QByteArray &query) {
        return jsonOf(simulated.get(list + query))["events"_L1].toArray().size();
    };
    qsizetype later = 0;
    qsizetype workers = 0;
    const QByteArray worker = simulated.sid(Kind::Worker, simulated.state().workers.begin()->first);
    for (const QJsonValue &event : all) {
        later += event["event_date"_L1].toString().toLatin1() >= middle ? 1 : 0;
        workers += event["event_data"_L1]["worker_sid"_L1].toString().toLatin1() == worker ? 1 : 0;
    }
    QCOMPARE(count("StartDate=" + middle), later);
    QCOMPARE(count("StartDate=2026-01-01&EndDate=" + middle + "&Minutes=5") + later >= all.size(), true);
    QVERIFY(workers > 0);
    QCOMPARE(count("Minutes=1440&WorkerSid=" + worker), workers);
    QCOMPARE(count("Minutes=1440&EventType=no.such"), 0);
    QCOMPARE(count("Minutes=0"), 0);
    QVERIFY(count("Minutes=1440&TaskChannel=chat") > 0);
    QVERIFY(count("Minutes=1440&TaskChannel=voice") < all.size());
}

void TestSimulatorEvents::statisticsCount()
{
    Simulated simulated;
    const QJsonObject real = jsonOf(simulated.get(simulated.base() + "/RealTimeStatistics"));
    QCOMPARE(real.value("total_workers"_L1).toInt(), 12);
    const QJsonObject byStatus = real.value("tasks_by_status"_L1).toObject();
    QCOMPARE(byStatus.value("reserved"_L1).toInt(), 3);
    QCOMPARE(byStatus.value("pending"_L1).toInt(), 6);
    const QJsonArray activities = real.value("activity_statistics"_L1).toArray();
    int workers = 0;
    for (const QJsonValue &activity : activities)
        workers += activity["workers"_L1].toInt();
    QCOMPARE(workers, 12);
    const QByteArray cumulative = simulated.base() + "/CumulativeStatistics?Minutes=1";
    const int before = jsonOf(simulated.get(cumulative)).value("reservations_rejected"_L1).toInt();
    const Id again = simulated.firstReservation(ReservationStatus::Pending);
    QCOMPARE(simulated.post(simulated.reservation(again), "ReservationStatus=rejected").status, 200);
    QCOMPARE(jsonOf(simulated.get(cumulative)).value("reservations_rejected"_L1).toInt(), before + 1);
    const QJsonObject both = jsonOf(simulated.get(simulated.base() + "/Statistics?Minutes=1"));
    QCOMPARE(both.value("cumulative"_L1)["reservations_rejected"_L1].toInt(), before + 1);
    QCOMPARE(both.value("realtime"_L1)["total_workers"_L1].toInt(), 12);
}

QTEST_APPLESS_MAIN(TestSimulatorEvents)
#include "tst_simulatorevents.moc"
