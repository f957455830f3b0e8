#include "simulator/api/eventtext.h"
#include "support/centre.h"
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
    void tellOfTheStepsOfAWorkflow();
    void tellOfTheTaskAndItsReservation();
};

namespace {

/// What is told of the last Event of that type.
QJsonObject lastOf(const Centre &centre, EventType type)
{
    QByteArray data;
    EventQuery query;
    query.type = type;
    centre.state().events.forward(query, [&](const Event &event) {
        data.clear();
        appendEventData(data, centre.state(), event);
        return true;
    });
    return QJsonDocument::fromJson(data).object();
}

} // namespace

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

void TestSimulatorEvents::tellOfTheStepsOfAWorkflow()
{
    Centre centre({.queue = "}, {\"name\": \"Vip\", \"targetWorkers\": \"vip == true\"",
                   .filters = R"({"filter_friendly_name": "Vips", "expression": "vip == true", "targets": [
                       {"queue": "Vip", "priority": 7, "timeout": 20, "expression": "worker.level > task.level",
                        "known_worker_friendly_name": "task.agent"},
                       {"queue": "Q", "priority": 9, "timeout": 20}]})",
                   .workers = "{\"name\": \"Ann\", \"activity\": \"Away\"}",
                   .more = ", \"script\": [{\"at\": 1, \"do\": \"task-arrives\", \"task\": {\"key\": \"call\", "
                           "\"priority\": 2, \"attributes\": {\"vip\": true, \"level\": 1, \"agent\": \"Ann\"}}}]"});
    centre.pass(Second);
    const QJsonObject first = lastOf(centre, EventType::WorkflowTargetMatched);
    QCOMPARE(first.value("workflow_filter_name"_L1), u"Vips"_s);
    QCOMPARE(first.value("workflow_filter_expression"_L1), u"vip == true"_s);
    QCOMPARE(first.value("workflow_filter_target_name"_L1), u"Vip"_s);
    QCOMPARE(first.value("workflow_filter_target_expression"_L1), u"worker.level > task.level"_s);
    QCOMPARE(first.value("known_worker_sid"_L1),
             QString::fromLatin1(centre.state().sids.text(Kind::Worker, centre.worker("Ann"))));
    QCOMPARE(first.value("task_priority"_L1), u"7"_s);
    QCOMPARE(first.value("task_queue_target_expression"_L1), u"vip == true"_s);
    centre.pass(20 * Second);
    const QJsonObject moved = lastOf(centre, EventType::TaskQueueMoved);
    QCOMPARE(moved.value("previous_task_queue_name"_L1), u"Vip"_s);
    QCOMPARE(moved.value("previous_task_queue_sid"_L1), first.value("task_queue_sid"_L1));
    QCOMPARE(moved.value("task_queue_name"_L1), u"Q"_s);
    QCOMPARE(moved.value("target_changed_reason"_L1), u"timeout"_s);
    QCOMPARE(moved.value("previous_task_priority"_L1), u"7"_s);
    QCOMPARE(moved.value("task_priority"_L1), u"9"_s);
    const QJsonObject second = lastOf(centre, EventType::WorkflowTargetMatched);
    QCOMPARE(second.value("workflow_filter_target_name"_L1), u"Q"_s);
    QVERIFY(!second.contains("known_worker_sid"_L1));
    QVERIFY(!second.contains("workflow_filter_target_expression"_L1));
    const QJsonObject left = lastOf(centre, EventType::TaskQueueTimeout);
    QCOMPARE(left.value("task_queue_name"_L1), u"Vip"_s);
    QCOMPARE(left.value("task_age_in_queue"_L1), u"20"_s);
    TaskChange change;
    change.attributes = "{}";
    centre.world().updateTask(centre.task()->id, change);
    QCOMPARE(lastOf(centre, EventType::WorkflowTargetMatched).value("workflow_filter_name"_L1), u"default_filter"_s);
}

void TestSimulatorEvents::tellOfTheTaskAndItsReservation()
{
    Centre centre({.queue = ", \"reservationActivity\": \"Ringing\"", .more = oneCall});
    centre.pass(5 * Second);
    const QByteArray arrived = "2026-03-02T14:03:27Z";
    QJsonObject told = lastOf(centre, EventType::ReservationCreated);
    QCOMPARE(told.value("reservation_timeout"_L1), u"30"_s);
    QCOMPARE(told.value("reservation_status"_L1), u"pending"_s);
    QCOMPARE(told.value("task_version"_L1), u"1"_s);
    QCOMPARE(told.value("task_age"_L1), u"0"_s);
    QCOMPARE(told.value("task_virtual_start_time"_L1), QString::fromLatin1(arrived));
    QCOMPARE(told.value("task_queue_entered_date"_L1), QString::fromLatin1(arrived));
    QCOMPARE(told.value("task_date_created"_L1), QString::fromLatin1(arrived));
    told = lastOf(centre, EventType::WorkerActivityUpdate);
    QCOMPARE(told.value("worker_previous_activity_name"_L1), u"In"_s);
    QCOMPARE(told.value("worker_activity_name"_L1), u"Ringing"_s);
    QVERIFY(told.value("worker_time_in_previous_activity_ms"_L1).toString().toLongLong() > 0);
    TaskChange change;
    change.priority = 5;
    centre.world().updateTask(centre.task()->id, change);
    told = lastOf(centre, EventType::TaskUpdated);
    QCOMPARE(told.value("previous_task_priority"_L1), u"0"_s);
    QCOMPARE(told.value("task_priority"_L1), u"5"_s);
}

QTEST_APPLESS_MAIN(TestSimulatorEvents)
#include "tst_simulatorevents.moc"
