#include "support/publishedschema.h"
#include "support/routetest.h"
#include "support/zoe.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

template <class T>
Id idOf(const Table<T> &table, const char *name)
{
    for (const auto &[id, item] : table) {
        if (item.name == name)
            return id;
    }
    return 0;
}

/// A centre with short words for its things.
class Settings : public Simulated
{
public:
    [[nodiscard]] QByteArray activity(const char *name) { return activityNamed(*this, name); }
    [[nodiscard]] QByteArray queue(const char *name)
    {
        return base() + "/TaskQueues/" + sid(Kind::TaskQueue, idOf(state().queues, name));
    }
    [[nodiscard]] QByteArray person(const char *name) { return worker(idOf(state().workers, name)); }
    /// The path of what an answer shows.
    [[nodiscard]] static QByteArray pathOf(const Response &response)
    {
        return QUrl(jsonOf(response).value("url"_L1).toString()).path().toLatin1();
    }
    /// The newest Event, as JSON.
    [[nodiscard]] QJsonObject lastEvent()
    {
        return jsonOf(get(base() + "/Events/" + sid(Kind::Event, state().events.lastId())));
    }
};

} // namespace

/// What a client changes of the things that a workspace consists of.
class TestSimulatorSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsDescribed();
    void workspaceChanges();
    void activitiesComeAndGo();
    void channelsComeAndGo();
    void queuesComeAndGo();
    void aQueueDecidesAtOnce();
    void workersComeAndGo();
    void refuses_data();
    void refuses();
    void whatIsInUseStays_data();
    void whatIsInUseStays();
    void historyKeepsTheNamesOfWhatIsGone();
};

// Each answer to a change has what the published description names, and the status that it names.
void TestSimulatorSettings::isAsDescribed()
{
    const auto schema = PublishedSchema::load();
    if (!schema)
        QSKIP("the published description is not beside this checkout (../shared/openapi)");
    Settings simulated;
    const auto check = [&](const char *method, const QByteArray &target, const Response &response) {
        const QStringList defects =
            schema->defects(QLatin1StringView(method), QString::fromLatin1(target), response.status, response.body);
        QVERIFY2(defects.isEmpty(), qPrintable(QString::fromLatin1(target) + u'\n' + defects.join(u'\n')));
    };
    check("POST", simulated.base(), simulated.post(simulated.base(), "FriendlyName=Other"));
    for (const auto &[list, form] :
         {std::pair("/Activities", "FriendlyName=Lunch&Available=false"),
          std::pair("/TaskChannels", "FriendlyName=Fax&UniqueName=fax"),
          std::pair("/TaskQueues", "FriendlyName=New&TargetWorkers=skills+HAS+%27support%27&MaxReservedWorkers=3"),
          std::pair("/Workers", "FriendlyName=Zoe&Attributes=%7B%22skills%22%3A%5B%5D%7D")}) {
        const QByteArray target = simulated.base() + list;
        const Response made = simulated.post(target, form);
        QCOMPARE(made.status, 201);
        check("POST", target, made);
        const QByteArray path = Settings::pathOf(made);
        check("POST", path, simulated.post(path, "FriendlyName=Renamed"));
        QCOMPARE(jsonOf(simulated.get(path)).value("friendly_name"_L1).toString(), u"Renamed"_s);
        const Response gone = simulated.remove(path);
        QCOMPARE(gone.status, 204);
        check("DELETE", path, gone);
        QCOMPARE(simulated.get(path).status, 404);
    }
}

void TestSimulatorSettings::workspaceChanges()
{
    Settings simulated;
    const QByteArray form = "FriendlyName=N%C3%BCchtern&DefaultActivitySid=" + simulated.activity("Break") +
                            "&TimeoutActivitySid=" + simulated.activity("Break") +
                            "&EventCallbackUrl=http%3A%2F%2F127.0.0.1%3A4711%2Fevents&EventsFilter=task.created&"
                            "PrioritizeQueueOrder=LIFO&MultiTaskEnabled=true";
    const QJsonObject changed = jsonOf(simulated.post(simulated.base(), form));
    QCOMPARE(changed.value("friendly_name"_L1).toString(), u"Nüchtern"_s);
    QCOMPARE(changed.value("default_activity_name"_L1).toString(), u"Break"_s);
    QCOMPARE(changed.value("timeout_activity_name"_L1).toString(), u"Break"_s);
    QCOMPARE(changed.value("event_callback_url"_L1).toString(), u"http://127.0.0.1:4711/events"_s);
    QCOMPARE(changed.value("events_filter"_L1).toString(), u"task.created"_s);
    QCOMPARE(changed.value("prioritize_queue_order"_L1).toString(), u"LIFO"_s);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"workspace.updated"_s);
    QCOMPARE(simulated.lastEvent().value("resource_sid"_L1), changed.value("sid"_L1));
    // An empty address and an empty filter take them away.
    const QJsonObject cleared = jsonOf(simulated.post(simulated.base(), "EventCallbackUrl=&EventsFilter="));
    QVERIFY(cleared.value("event_callback_url"_L1).isNull());
    QVERIFY(cleared.value("events_filter"_L1).isNull());
    // Who does not answer goes to the new timeout activity.
    const Id pending = simulated.firstReservation(ReservationStatus::Pending);
    const Id worker = simulated.state().reservations.at(pending).worker;
    simulated.service().simulation().world().endReservation(pending, ReservationStatus::Timeout);
    QCOMPARE(simulated.state().activities.at(simulated.state().workers.at(worker).activity).name, QByteArray("Break"));
}

void TestSimulatorSettings::activitiesComeAndGo()
{
    Settings simulated;
    const QByteArray list = simulated.base() + "/Activities";
    for (const auto &[said, available] : {std::pair("&Available=yes", true), std::pair("&Available=1", true),
                                          std::pair("&Available=sometimes", false), std::pair("", false)}) {
        const Response made = simulated.post(list, QByteArray("FriendlyName=Lunch") + said);
        QCOMPARE(jsonOf(made).value("available"_L1).toBool(!available), available);
        QCOMPARE(simulated.lastEvent().value("event_data"_L1)["activity_available"_L1].toString(),
                 available ? u"true"_s : u"false"_s);
        const QByteArray path = Settings::pathOf(made);
        // What it is for never changes.
        QCOMPARE(jsonOf(simulated.post(path, "FriendlyName=Siesta&Available=true")).value("available"_L1).toBool(),
                 available);
        QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"activity.updated"_s);
        QCOMPARE(simulated.remove(path).status, 204);
        const QJsonObject event = simulated.lastEvent();
        QCOMPARE(event.value("event_type"_L1).toString(), u"activity.deleted"_s);
        QCOMPARE(event.value("resource_type"_L1).toString(), u"activity"_s);
        QCOMPARE(QUrl(event.value("resource_url"_L1).toString()).path().toLatin1(), path);
        QCOMPARE(event.value("event_data"_L1)["activity_name"_L1].toString(), u"Siesta"_s);
        QCOMPARE(event.value("description"_L1).toString(), u"Activity Siesta deleted"_s);
    }
}

void TestSimulatorSettings::channelsComeAndGo()
{
    Settings simulated;
    const QByteArray channels = simulated.person("Bob Ömer") + "/Channels";
    const auto count = [&] { return jsonOf(simulated.get(channels)).value("channels"_L1).toArray().size(); };
    const auto before = count();
    QCOMPARE(simulated.post(simulated.base() + "/TaskChannels", "FriendlyName=Fax&UniqueName=fax").status, 201);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"task-channel.created"_s);
    QCOMPARE(simulated.lastEvent().value("event_data"_L1)["task_channel_unique_name"_L1].toString(), u"fax"_s);
    // Everybody does one of its tasks at once.
    QCOMPARE(count(), before + 1);
    QCOMPARE(jsonOf(simulated.get(channels + "/fax")).value("configured_capacity"_L1).toInt(), 1);
    const QByteArray path = simulated.base() + "/TaskChannels/fax";
    const QJsonObject changed = jsonOf(simulated.post(path, "FriendlyName=Telefax&ChannelOptimizedRouting=false"));
    QCOMPARE(changed.value("friendly_name"_L1).toString(), u"Telefax"_s);
    QCOMPARE(changed.value("channel_optimized_routing"_L1).toBool(true), false);
    QCOMPARE(simulated.lastEvent().value("event_data"_L1)["task_channel_optimized_routing"_L1].toString(), u"false"_s);
    QCOMPARE(simulated.remove(path).status, 204);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"task-channel.deleted"_s);
    QCOMPARE(count(), before);
    QCOMPARE(simulated.get(path).status, 404);
}

void TestSimulatorSettings::queuesComeAndGo()
{
    Settings simulated;
    const QByteArray list = simulated.base() + "/TaskQueues";
    const QJsonObject plain = jsonOf(simulated.post(list, "FriendlyName=Everybody"));
    QCOMPARE(plain.value("target_workers"_L1).toString(), u"1==1"_s);
    QCOMPARE(plain.value("max_reserved_workers"_L1).toInt(), 1);
    QCOMPARE(plain.value("task_order"_L1).toString(), u"FIFO"_s);
    QVERIFY(plain.value("reservation_activity_sid"_L1).isNull());
    const QByteArray form = "FriendlyName=Some&TargetWorkers=skills+HAS+%22support%22&MaxReservedWorkers=50&"
                            "TaskOrder=LIFO&ReservationActivitySid=" +
                            simulated.activity("On a call") + "&AssignmentActivitySid=" + simulated.activity("Break");
    const Response made = simulated.post(list, form);
    const QJsonObject some = jsonOf(made);
    QCOMPARE(some.value("target_workers"_L1).toString(), u"skills HAS \"support\""_s);
    QCOMPARE(some.value("max_reserved_workers"_L1).toInt(), 50);
    QCOMPARE(some.value("task_order"_L1).toString(), u"LIFO"_s);
    QCOMPARE(some.value("reservation_activity_name"_L1).toString(), u"On a call"_s);
    QCOMPARE(some.value("assignment_activity_name"_L1).toString(), u"Break"_s);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"task-queue.created"_s);
    const QByteArray path = Settings::pathOf(made);
    const Id last = simulated.state().events.lastId();
    QCOMPARE(simulated.post(path, "MaxReservedWorkers=2").status, 200);
    // TaskRouter has no event for that.
    QCOMPARE(simulated.state().events.lastId(), last);
    QCOMPARE(simulated.post(path, "TargetWorkers=skills+HAS+%22refunds%22").status, 200);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"task-queue.expression.updated"_s);
    QCOMPARE(simulated.lastEvent().value("event_data"_L1)["task_queue_target_expression"_L1].toString(),
             u"skills HAS \"refunds\""_s);
    QCOMPARE(simulated.remove(path).status, 204);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"task-queue.deleted"_s);
    QCOMPARE(simulated.lastEvent().value("event_data"_L1)["task_queue_name"_L1].toString(), u"Some"_s);
}

// Who is in a queue follows from its expression in the same moment, and so does who is asked.
void TestSimulatorSettings::aQueueDecidesAtOnce()
{
    Settings simulated;
    const auto members = [&](const QByteArray &queue) {
        return sidsOf(jsonOf(simulated.get(simulated.base() + "/Workers?TaskQueueSid=" + queue.right(34))),
                      "workers"_L1)
            .size();
    };
    const Response made = simulated.post(simulated.base() + "/TaskQueues", "FriendlyName=New&TargetWorkers=");
    QVERIFY(jsonOf(made).value("target_workers"_L1).isNull());
    const QByteArray queue = Settings::pathOf(made);
    QCOMPARE(members(queue), 0);
    const Response task = simulated.post(simulated.base() + "/Tasks", "TaskQueueSid=" + queue.right(34));
    QCOMPARE(task.status, 201);
    const QByteArray taskPath = Settings::pathOf(task);
    simulated.pass(10 * Second);
    QCOMPARE(jsonOf(simulated.get(taskPath)).value("assignment_status"_L1).toString(), u"pending"_s);
    // Kim is the one who is available, and does no tasks yet.
    const QByteArray kim = simulated.person("Kim Supervisor");
    QCOMPARE(simulated.post(queue, "TargetWorkers=skills+HAS+%27supervision%27").status, 200);
    QCOMPARE(members(queue), 1);
    simulated.pass(Second);
    QCOMPARE(jsonOf(simulated.get(taskPath)).value("assignment_status"_L1).toString(), u"pending"_s);
    const Response zoe = simulated.post(simulated.base() + "/Workers",
                                        "FriendlyName=Zoe&Attributes=%7B%22skills%22%3A%5B%22supervision%22%5D%7D&"
                                        "ActivitySid=" +
                                            simulated.activity("Available"));
    QCOMPARE(zoe.status, 201);
    QCOMPARE(members(queue), 2);
    simulated.pass(Second);
    const QJsonArray offers = jsonOf(simulated.get(taskPath + "/Reservations")).value("reservations"_L1).toArray();
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.at(0)["worker_name"_L1].toString(), u"Zoe"_s);
    // A larger room asks more people, without anything else happening.
    QCOMPARE(simulated
                 .post(simulated.base() + "/Workers",
                       "FriendlyName=Yan&Attributes=%7B%22skills%22%3A%5B%22supervision%22%5D%7D&ActivitySid=" +
                           simulated.activity("Available"))
                 .status,
             201);
    QCOMPARE(jsonOf(simulated.get(taskPath + "/Reservations")).value("reservations"_L1).toArray().size(), 1);
    QCOMPARE(simulated.post(queue, "MaxReservedWorkers=2").status, 200);
    simulated.pass(Second);
    QCOMPARE(jsonOf(simulated.get(taskPath + "/Reservations")).value("reservations"_L1).toArray().size(), 2);
    QVERIFY(!kim.isEmpty());
}

void TestSimulatorSettings::workersComeAndGo()
{
    Settings simulated;
    const QByteArray list = simulated.base() + "/Workers";
    const Response made = simulated.post(list, "FriendlyName=Zoe");
    QCOMPARE(headerOf(made, "ETag"), QByteArray("\"0\""));
    const QJsonObject zoe = jsonOf(made);
    QCOMPARE(zoe.value("attributes"_L1).toString(), u"{}"_s);
    QCOMPARE(zoe.value("activity_name"_L1).toString(), u"Offline"_s);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"worker.created"_s);
    QCOMPARE(simulated.lastEvent().value("event_data"_L1)["worker_name"_L1].toString(), u"Zoe"_s);
    const QByteArray path = Settings::pathOf(made);
    QCOMPARE(jsonOf(simulated.get(path + "/Channels")).value("channels"_L1).toArray().size(), 2);
    QCOMPARE(simulated.post(path, "FriendlyName=Zo%C3%AB").status, 200);
    compareRefusal(simulated.remove(path, "\"0\""), 412, 20412, u".+"_s);
    QCOMPARE(simulated.remove(path, "\"1\"").status, 204);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"worker.deleted"_s);
    QCOMPARE(simulated.get(path).status, 404);
    QCOMPARE(simulated.remove(path).status, 404);
    // Somebody whose reservations are over: they stay, and show his SID without a name.
    const Id over = simulated.firstReservation(ReservationStatus::Pending);
    const Id worker = simulated.state().reservations.at(over).worker;
    QCOMPARE(simulated.remove(simulated.worker(worker)).status, 400);
    QCOMPARE(simulated
                 .post(simulated.worker(worker),
                       "RejectPendingReservations=true&ActivitySid=" + simulated.activity("Offline"))
                 .status,
             200);
    const std::vector<Id> open = simulated.state().workers.at(worker).open;
    for (const Id id : open)
        QCOMPARE(simulated.post(simulated.reservation(id), "ReservationStatus=completed").status, 200);
    QCOMPARE(simulated.remove(simulated.worker(worker)).status, 204);
    QVERIFY(jsonOf(simulated.get(simulated.reservation(over))).value("worker_name"_L1).isNull());
    simulated.pass(Hour);
    QVERIFY(!simulated.state().workers.contains(worker));
}

void TestSimulatorSettings::refuses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *target, const QByteArray &form, const QString &message) {
        QTest::newRow(name) << QByteArray(target) << form << message;
    };
    const QByteArray tooLong = "FriendlyName=" + QByteArray(65, 'x');
    row("another workspace", "..", "FriendlyName=Two", u".+one workspace.+"_s);
    row("name too long", "", tooLong, u"Invalid FriendlyName provided: .+64 characters"_s);
    row("single-tasking", "", "MultiTaskEnabled=false", u"Invalid MultiTaskEnabled provided: .+"_s);
    row("multitasking in words", "", "MultiTaskEnabled=perhaps", u"Invalid MultiTaskEnabled provided: perhaps"_s);
    row("unknown activity", "", "DefaultActivitySid=WA00000000000000000000000000000001",
        u"Invalid DefaultActivitySid provided: WA00000000000000000000000000000001"_s);
    row("no activity", "", "TimeoutActivitySid=", u"Invalid TimeoutActivitySid provided: "_s);
    row("order", "", "PrioritizeQueueOrder=fifo", u"Invalid PrioritizeQueueOrder provided: fifo"_s);
    row("address", "", "EventCallbackUrl=somewhere", u"Invalid EventCallbackUrl provided: somewhere is .+"_s);
    for (const char *url :
         {"http://example.com/", "http://127.0.0.1.example.com/", "http://10.0.0.1/", "http://127.example.com/",
          "https://localhost.example.com/", "http://[2001:db8::1]/", "http://0.0.0.0/", "http://[::ffff:10.0.0.1]/",
          "https://127.0.0.1/", "http://127.0.0.999/"})
        row(url, "", "EventCallbackUrl=" + QByteArray(url).toPercentEncoding(),
            u"Invalid EventCallbackUrl provided: .+not plain http to this machine.+"_s);
    for (const char *list : {"/Activities", "/TaskQueues", "/Workers", "/TaskChannels"})
        row(qPrintable(QString::fromLatin1(list) + u" without a name"_s), list, "UniqueName=x",
            u"Missing required parameter FriendlyName in the post body"_s);
    row("activity too long", "/Activities", tooLong, u"Invalid FriendlyName provided: .+"_s);
    row("activity twice", "/Activities", "FriendlyName=Break",
        u"Activity named Break already exists for workspace WS[0-9a-f]{32} for account AC[0-9a-f]{32}"_s);
    row("activity to a name taken", "/Activities/{WA}", "FriendlyName=Break",
        u"Activity named Break already exists.+"_s);
    row("channel twice", "/TaskChannels", "FriendlyName=Voice&UniqueName=voice",
        u"TaskChannel named voice already exists.+"_s);
    row("channel without unique name", "/TaskChannels", "FriendlyName=Fax",
        u"Missing required parameter UniqueName in the post body"_s);
    row("channel routing", "/TaskChannels", "FriendlyName=Fax&UniqueName=fax&ChannelOptimizedRouting=no way",
        u"Invalid ChannelOptimizedRouting provided: no way"_s);
    row("queue twice", "/TaskQueues", "FriendlyName=Refunds", u"Queue named Refunds already exists.+"_s);
    row("queue to a name taken", "/TaskQueues/{WQ}", "FriendlyName=Refunds", u"Queue named Refunds already exists.+"_s);
    row("queue for nobody at all", "/TaskQueues", "FriendlyName=New&MaxReservedWorkers=0",
        u"Invalid MaxReservedWorkers provided: 0 is no whole number from 1 to 50"_s);
    row("queue for too many", "/TaskQueues/{WQ}", "MaxReservedWorkers=51",
        u"Invalid MaxReservedWorkers provided: 51.+"_s);
    row("queue for some", "/TaskQueues/{WQ}", "MaxReservedWorkers=", u"Invalid MaxReservedWorkers provided: .+"_s);
    row("queue order", "/TaskQueues/{WQ}", "TaskOrder=RANDOM", u"Invalid TaskOrder provided: RANDOM"_s);
    row("queue expression", "/TaskQueues/{WQ}", "TargetWorkers=skills+HAS",
        u"Invalid TargetWorkers provided: .+ at character 11"_s);
    row("new queue's expression", "/TaskQueues", "FriendlyName=New&TargetWorkers=a-b+%3D%3D+1",
        u"Invalid TargetWorkers provided: .+ at character 2.*"_s);
    row("queue activity", "/TaskQueues/{WQ}", "AssignmentActivitySid=WA1",
        u"Invalid AssignmentActivitySid provided: WA1"_s);
    row("worker twice", "/Workers", "FriendlyName=Frank+Li", u"Worker named Frank Li already exists.+"_s);
    row("worker attributes", "/Workers", "FriendlyName=Zoe&Attributes=%5B%5D",
        u"Invalid Attributes provided: they must be a JSON object.+"_s);
    row("worker attributes too long", "/Workers",
        "FriendlyName=Zoe&Attributes=%7B%22a%22%3A%22" + QByteArray(5000, 'a') + "%22%7D",
        u"Invalid Attributes provided: .+4096.+"_s);
    row("worker activity", "/Workers", "FriendlyName=Zoe&ActivitySid=nowhere",
        u"Invalid ActivitySid provided: nowhere"_s);
}

void TestSimulatorSettings::refuses()
{
    QFETCH(QByteArray, target);
    QFETCH(const QByteArray, form);
    QFETCH(const QString, message);
    Settings simulated;
    target.replace("{WQ}", simulated.queue("Support").right(34));
    target.replace("{WA}", simulated.activity("Offline"));
    const Id last = simulated.state().lastId;
    const QByteArray before = simulated.get(simulated.base()).body;
    const Response response =
        simulated.post(target == ".." ? QByteArray("/v1/Workspaces") : simulated.base() + target, form);
    compareRefusal(response, 400, 20001, message);
    // Nothing was made, nothing happened, nothing is otherwise.
    QCOMPARE(simulated.state().lastId, last);
    QCOMPARE(simulated.get(simulated.base()).body, before);
    QCOMPARE(simulated.state().queues.at(idOf(simulated.state().queues, "Support")).maxReservedWorkers, 1);
}

void TestSimulatorSettings::whatIsInUseStays_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("message");
    QTest::newRow("default activity") << QByteArray("/Activities/{Offline}")
                                      << u"Cannot delete Activity WA[0-9a-f]{32} because it is the .+"_s;
    QTest::newRow("queue's activity") << QByteArray("/Activities/{On a call}")
                                      << u".+ because TaskQueue WQ[0-9a-f]{32} moves workers there"_s;
    QTest::newRow("somebody's activity") << QByteArray("/Activities/{Break}")
                                         << u".+ because Worker WK[0-9a-f]{32} is in it"_s;
    QTest::newRow("workflow's queue") << QByteArray("/TaskQueues/{Refunds}")
                                      << u"Cannot delete TaskQueue WQ[0-9a-f]{32} because Workflow WW.+"_s;
    QTest::newRow("tasks' channel") << QByteArray("/TaskChannels/voice")
                                    << u"Cannot delete TaskChannel TC.+ because Task WT.+"_s;
    QTest::newRow("busy worker") << QByteArray("/Workers/{busy}")
                                 << u"Cannot delete Worker WK.+ because Reservation WR.+ is not finished"_s;
    QTest::newRow("the workspace") << QByteArray("") << u".+one workspace.+"_s;
}

void TestSimulatorSettings::whatIsInUseStays()
{
    QFETCH(QByteArray, target);
    QFETCH(const QString, message);
    Settings simulated;
    for (const char *name : {"Offline", "On a call", "Break"})
        target.replace('{' + QByteArray(name) + '}', simulated.activity(name));
    target.replace("{Refunds}", simulated.queue("Refunds").right(34));
    const Id pending = simulated.firstReservation(ReservationStatus::Pending);
    target.replace("{busy}", simulated.sid(Kind::Worker, simulated.state().reservations.at(pending).worker));
    const Id last = simulated.state().events.lastId();
    compareRefusal(simulated.remove(simulated.base() + target), 400, 20001, message);
    QCOMPARE(simulated.get(simulated.base() + target).status, 200);
    QCOMPARE(simulated.state().events.lastId(), last);
}

// An Event of a time when something was there names it after it has gone.
void TestSimulatorSettings::historyKeepsTheNamesOfWhatIsGone()
{
    Settings simulated;
    const QByteArray queue =
        Settings::pathOf(simulated.post(simulated.base() + "/TaskQueues", "FriendlyName=Brief&TargetWorkers="));
    const QByteArray lunch = Settings::pathOf(simulated.post(simulated.base() + "/Activities", "FriendlyName=Lunch"));
    const QByteArray fax =
        Settings::pathOf(simulated.post(simulated.base() + "/TaskChannels", "FriendlyName=Fax&UniqueName=fax"));
    const QByteArray zoe = Settings::pathOf(
        simulated.post(simulated.base() + "/Workers", "FriendlyName=Zoe&ActivitySid=" + lunch.right(34)));
    const QByteArray task = Settings::pathOf(
        simulated.post(simulated.base() + "/Tasks", "TaskChannel=fax&TaskQueueSid=" + queue.right(34)));
    QCOMPARE(simulated.post(task, "AssignmentStatus=canceled&Reason=test").status, 200);
    QCOMPARE(simulated.remove(task).status, 204);
    for (const QByteArray &path : {queue, fax, zoe, lunch})
        QCOMPARE(simulated.remove(path).status, 204);
    const QJsonArray ofTask =
        jsonOf(simulated.get(simulated.base() + "/Events?EventType=task.canceled&TaskSid=" + task.right(34)))
            .value("events"_L1)
            .toArray();
    QCOMPARE(ofTask.size(), 1);
    const QJsonObject data = ofTask.at(0)["event_data"_L1].toObject();
    QCOMPARE(data.value("task_queue_name"_L1).toString(), u"Brief"_s);
    QCOMPARE(data.value("task_queue_sid"_L1).toString().toLatin1(), queue.right(34));
    QCOMPARE(data.value("task_channel_unique_name"_L1).toString(), u"fax"_s);
    const QJsonArray ofZoe =
        jsonOf(simulated.get(simulated.base() + "/Events?EventType=worker.created&WorkerSid=" + zoe.right(34)))
            .value("events"_L1)
            .toArray();
    QCOMPARE(ofZoe.size(), 1);
    QCOMPARE(ofZoe.at(0)["event_data"_L1]["worker_activity_name"_L1].toString(), u"Lunch"_s);
}

QTEST_APPLESS_MAIN(TestSimulatorSettings)
#include "tst_simulatorsettings.moc"
