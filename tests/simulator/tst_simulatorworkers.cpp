#include "support/routetest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

class TestSimulatorWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workersMove();
    void refusesWorkers_data();
    void refusesWorkers();
    void anAnswerTellsWhatWasAskedFor();
    void channelsCountByTheFormula();
    void anotherChannelMakesRoomForACall();
    void filtersWorkers();
    void settingsAreThere();
};

void TestSimulatorWorkers::workersMove()
{
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    const Id worker = simulated.state().reservations.at(id).worker;
    const QByteArray url = simulated.worker(worker);
    const QByteArray reservation = simulated.reservation(id);
    const QJsonArray activities = jsonOf(simulated.get(simulated.base() + "/Activities"))["activities"_L1].toArray();
    QByteArray onBreak;
    for (const QJsonValue &activity : activities) {
        if (activity["friendly_name"_L1].toString() == u"Break")
            onBreak = activity["sid"_L1].toString().toLatin1();
    }
    const QByteArray tag = headerOf(simulated.get(url), "ETag");
    const Response moved =
        simulated.post(url, "ActivitySid=" + onBreak + "&RejectPendingReservations=true&FriendlyName=Alice+A.", tag);
    QCOMPARE(moved.status, 200);
    QCOMPARE(jsonOf(moved).value("activity_name"_L1).toString(), u"Break"_s);
    QCOMPARE(jsonOf(moved).value("available"_L1).toBool(true), false);
    QCOMPARE(jsonOf(moved).value("friendly_name"_L1).toString(), u"Alice A."_s);
    QCOMPARE(jsonOf(simulated.get(reservation)).value("reservation_status"_L1).toString(), u"rejected"_s);
    compareRefusal(simulated.post(url, "FriendlyName=Eve", tag), 412, 20412, u".+"_s);
    const Response attributes = simulated.post(url, "Attributes=%7B%22contact_uri%22%3A%22client%3Aa%22%7D");
    QCOMPARE(jsonOf(attributes).value("attributes"_L1).toString(), u"{\"contact_uri\":\"client:a\"}"_s);
}

void TestSimulatorWorkers::refusesWorkers_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("unknown activity") << QByteArray("ActivitySid=WA00000000000000000000000000000001");
    QTest::newRow("attributes no JSON") << QByteArray("Attributes=skills");
    QTest::newRow("attributes too long") << "Attributes=%7B%22a%22%3A%22" + QByteArray(5000, 'a') + "%22%7D";
    QTest::newRow("reject in words") << QByteArray("RejectPendingReservations=perhaps");
    QTest::newRow("reject without activity") << QByteArray("RejectPendingReservations=true");
    QTest::newRow("reject while available") << QByteArray("RejectPendingReservations=true&ActivitySid={available}");
}

void TestSimulatorWorkers::refusesWorkers()
{
    QFETCH(QByteArray, form);
    Simulated simulated;
    for (const auto &[id, activity] : simulated.state().activities) {
        if (activity.available)
            form.replace("{available}", simulated.sid(Kind::Activity, id));
    }
    const Id worker = simulated.state().workers.begin()->first;
    const QByteArray before = simulated.get(simulated.worker(worker)).body;
    // What is right in the same form is not done either.
    compareRefusal(simulated.post(simulated.worker(worker), "FriendlyName=Zed&" + form), 400, 20001, u".+"_s);
    QCOMPARE(simulated.get(simulated.worker(worker)).body, before);
}

void TestSimulatorWorkers::anAnswerTellsWhatWasAskedFor()
{
    Simulated simulated;
    // Calls wait for somebody like Bob, who is away.
    Id bob = 0;
    for (const auto &[id, worker] : simulated.state().workers) {
        if (worker.name == "Bob Ömer")
            bob = id;
    }
    QByteArray available;
    for (const auto &[id, activity] : simulated.state().activities) {
        if (activity.available)
            available = simulated.sid(Kind::Activity, id);
    }
    const size_t before = simulated.state().workers.at(bob).open.size();
    const QJsonObject answer = jsonOf(simulated.post(simulated.worker(bob), "ActivitySid=" + available));
    QCOMPARE(answer.value("activity_name"_L1).toString(), u"Available"_s);
    QVERIFY(answer.value("available"_L1).toBool());
    QCOMPARE(simulated.state().workers.at(bob).open.size(), before + 1);
    QCOMPARE(jsonOf(simulated.get(simulated.worker(bob))).value("activity_name"_L1).toString(), u"On a call"_s);

    const QJsonObject task =
        jsonOf(simulated.post(simulated.base() + "/Tasks", "Attributes=%7B%22title%22%3A%22new%22%7D"));
    QCOMPARE(task.value("assignment_status"_L1).toString(), u"pending"_s);
    QCOMPARE(task.value("task_queue_friendly_name"_L1).toString(), u"Support"_s);
}

void TestSimulatorWorkers::channelsCountByTheFormula()
{
    Simulated simulated;
    const Id pending = simulated.firstReservation(ReservationStatus::Pending);
    const Reservation &reservation = simulated.state().reservations.at(pending);
    const QByteArray voice = simulated.worker(reservation.worker) + "/Channels/voice";
    QCOMPARE(simulated.post(voice, "Capacity=3").status, 200);
    const auto is = [&](int assigned, int percentage) {
        const QJsonObject channel = jsonOf(simulated.get(voice));
        return channel.value("assigned_tasks"_L1).toInt(-1) == assigned &&
               channel.value("available_capacity_percentage"_L1).toInt(-1) == percentage;
    };
    QVERIFY(is(0, 66));
    const QByteArray asks =
        simulated.base() + "/Workers?TargetWorkersExpression=channel.voice.assigned_tasks%20%3D%3D%20";
    const qsizetype busy = sidsOf(jsonOf(simulated.get(asks + "1")), "workers"_L1).size();
    QCOMPARE(simulated.post(simulated.reservation(pending), "ReservationStatus=accepted").status, 200);
    QVERIFY(is(1, 66));
    QCOMPARE(sidsOf(jsonOf(simulated.get(asks + "1")), "workers"_L1).size(), busy + 1);
    QCOMPARE(simulated.post(simulated.reservation(pending), "ReservationStatus=wrapping").status, 200);
    QVERIFY(is(0, 66));
    QCOMPARE(simulated.post(simulated.reservation(pending), "ReservationStatus=completed").status, 200);
    QVERIFY(is(0, 100));
}

void TestSimulatorWorkers::anotherChannelMakesRoomForACall()
{
    Simulated simulated;
    Id grace = 0;
    for (const auto &[id, worker] : simulated.state().workers) {
        if (worker.name == "Grace Hopper-Nguyen")
            grace = id;
    }
    const Worker &worker = simulated.state().workers.at(grace);
    const Id call = simulated.state().reservations.at(worker.open.back()).task;
    QCOMPARE(simulated.state().tasks.at(call).status, TaskStatus::Reserved);
    const QByteArray available = simulated.sid(Kind::Activity, worker.homeActivity);
    QCOMPARE(simulated.post(simulated.worker(grace), "ActivitySid=" + available).status, 200);
    const size_t before = worker.open.size();
    QCOMPARE(simulated.post(simulated.task(call), "TaskChannel=chat").status, 200);
    QCOMPARE(worker.open.size(), before + 1);
}

void TestSimulatorWorkers::filtersWorkers()
{
    Simulated simulated;
    const auto count = [&](const QByteArray &query) {
        return sidsOf(jsonOf(simulated.get(simulated.base() + "/Workers?" + query)), "workers"_L1).size();
    };
    QCOMPARE(count(""), 12);
    QCOMPARE(count("FriendlyName=Alice%20Alvarez"), 1);
    QCOMPARE(count("ActivityName=Offline"), 2);
    QCOMPARE(count("Available=1") + count("Available=false"), 12);
    QCOMPARE(count("TaskQueueName=Retention"), 3);
    QCOMPARE(count("TargetWorkersExpression=skills%20HAS%20%22billing%22"), 5);
    QCOMPARE(count("TargetWorkersExpression=friendly_name%20%3D%3D%20%27Frank%20Li%27"), 1);
    QCOMPARE(count("TargetWorkersExpression=activity_name%20%3D%3D%20%27Offline%27"), 2);
    QCOMPARE(count("Ordering=DateStatusChanged:desc"), 12);
    const QJsonArray channels =
        jsonOf(simulated.get(simulated.worker(simulated.state().workers.begin()->first) + "/Channels"))["channels"_L1]
            .toArray();
    QCOMPARE(channels.size(), 2);
    const QByteArray channel = targetOf(channels.at(0)["url"_L1]);
    QCOMPARE(simulated.get(channel).status, 200);
    QCOMPARE(simulated.get(channel.first(channel.lastIndexOf('/') + 1) + "voice").status, 200);
    QCOMPARE(simulated.get(channel + 'x').status, 404);

    const QJsonObject changed = jsonOf(simulated.post(channel, "Capacity=4&Available=false"));
    QCOMPARE(changed.value("configured_capacity"_L1).toInt(), 4);
    QCOMPARE(changed.value("available"_L1).toBool(true), false);
    for (const QByteArray form : {"Capacity=51", "Capacity=-1", "Capacity=x", "Available=perhaps"})
        compareRefusal(simulated.post(channel, form), 400, 20001, u".+"_s);
    QCOMPARE(simulated.get(channel).body, simulated.post(channel, "Colour=blue").body);
}

void TestSimulatorWorkers::settingsAreThere()
{
    Simulated simulated;
    const QList<QPair<QByteArray, QLatin1StringView>> lists{{"/Activities", "activities"_L1},
                                                            {"/TaskQueues", "task_queues"_L1},
                                                            {"/TaskChannels", "channels"_L1},
                                                            {"/Workflows", "workflows"_L1}};
    for (const auto &[path, key] : lists) {
        const QJsonObject page = jsonOf(simulated.get(simulated.base() + path));
        QCOMPARE(page.value("meta"_L1)["key"_L1].toString(), QString(key));
        const QJsonArray items = page.value(key).toArray();
        QVERIFY(!items.isEmpty());
        for (const QJsonValue &item : items) {
            const Response one = simulated.get(targetOf(item["url"_L1]));
            QCOMPARE(one.status, 200);
            QCOMPARE(QJsonValue(jsonOf(one)), item);
            QVERIFY(headerOf(one, "ETag").isEmpty());
        }
    }
    const QJsonObject workspaces = jsonOf(simulated.get("/v1/Workspaces"));
    QCOMPARE(workspaces.value("workspaces"_L1).toArray().size(), 1);
    QCOMPARE(QJsonValue(jsonOf(simulated.get(simulated.base()))), workspaces.value("workspaces"_L1)[0]);
    QCOMPARE(jsonOf(simulated.get("/v1/Workspaces?FriendlyName=Other"))["workspaces"_L1].toArray().size(), 0);
}

QTEST_APPLESS_MAIN(TestSimulatorWorkers)
#include "tst_simulatorworkers.moc"
