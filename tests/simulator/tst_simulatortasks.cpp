#include "instructions/legality.h"
#include "instructions/request.h"
#include "instructions/statusaim.h"
#include "support/routetest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

class TestSimulatorTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasksComeAndGo();
    void refusesTasks_data();
    void refusesTasks();
    void filtersTasks_data();
    void filtersTasks();
    void finishedTasksAreGoneAfterFiveMinutes();
    void takesWhatTheCatalogueAllowsAndNothingElse();
};

void TestSimulatorTasks::tasksComeAndGo()
{
    Simulated simulated;
    const QByteArray list = simulated.base() + "/Tasks";
    const QByteArray attributes = "{\"title\":\"Späte Frage +1\",\"from\":\"+15005550099\"}";
    const Response created = simulated.post(list, "Attributes=" + attributes.toPercentEncoding() +
                                                      "&Priority=7&Timeout=600&TaskChannel=voice");
    QCOMPARE(created.status, 201);
    QCOMPARE(headerOf(created, "ETag"), QByteArray("\"0\""));
    const QJsonObject task = jsonOf(created);
    QCOMPARE(task.value("attributes"_L1).toString().toUtf8(), attributes);
    QCOMPARE(task.value("priority"_L1).toInt(), 7);
    QCOMPARE(task.value("timeout"_L1).toInt(), 600);
    QCOMPARE(task.value("task_channel_unique_name"_L1).toString(), u"voice"_s);
    QCOMPARE(task.value("age"_L1).toInt(-1), 0);
    const QByteArray url = targetOf(task.value("url"_L1));
    QCOMPARE(jsonOf(simulated.get(url)).value("sid"_L1), task.value("sid"_L1));

    const QByteArray tag = headerOf(simulated.get(url), "ETag");
    const Response changed = simulated.post(url, "Priority=9&Attributes=%7B%22a%22%3A1%7D", tag);
    QCOMPARE(changed.status, 200);
    QCOMPARE(jsonOf(changed).value("priority"_L1).toInt(), 9);
    QCOMPARE(jsonOf(changed).value("attributes"_L1).toString(), u"{\"a\":1}"_s);
    // One request, one version.
    QCOMPARE(headerOf(changed, "ETag").sliced(1).chopped(1).toInt(), tag.sliced(1).chopped(1).toInt() + 1);
    const QJsonObject moved = jsonOf(simulated.post(url, "TaskChannel=chat&VirtualStartTime=2026-03-02T12:00:00Z"));
    QCOMPARE(moved.value("task_channel_unique_name"_L1).toString(), u"chat"_s);
    QCOMPARE(moved.value("virtual_start_time"_L1).toString(), u"2026-03-02T12:00:00Z"_s);
    compareRefusal(simulated.post(url, "Priority=1", tag), 412, 20412, u".+"_s);
    compareRefusal(simulated.remove(url, tag), 412, 20412, u".+"_s);
    const Response canceled = simulated.post(url, "AssignmentStatus=canceled&Reason=no+need");
    QCOMPARE(jsonOf(canceled).value("assignment_status"_L1).toString(), u"canceled"_s);
    QCOMPARE(jsonOf(canceled).value("reason"_L1).toString(), u"no need"_s);
    const Response removed = simulated.remove(url);
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    compareRefusal(simulated.get(url), 404, 20404, u".+"_s);
    compareRefusal(simulated.remove(url), 404, 20404, u".+"_s);
}

/// What the window says beforehand is what is answered, for every action about a task in every status.
void TestSimulatorTasks::takesWhatTheCatalogueAllowsAndNothingElse()
{
    const auto catalogue = Desk::Catalogue::builtIn();
    Desk::Draft draft;
    draft.set(u"Reason"_s, u"tidied up"_s);
    draft.set(u"Priority"_s, u"41"_s);
    draft.set(u"Attributes"_s, uR"({"said":"50% & more"})"_s);
    QSet<QString> seen;
    int taken = 0;
    int refused = 0;
    const QList<Desk::Action> actions = catalogue->actionsAbout(Desk::SidKind::Task);
    for (const Desk::Action &action : actions) {
        Simulated simulated; // The acts change it.
        const QByteArray form = Desk::encodeForm(Desk::wireFields(*catalogue, action.key, draft));
        const QJsonArray tasks =
            jsonOf(simulated.get(simulated.base() + "/Tasks?PageSize=1000")).value("tasks"_L1).toArray();
        for (const QJsonValue &task : tasks) {
            const QByteArray url = targetOf(task["url"_L1]);
            const Response before = simulated.get(url);
            Desk::Target target;
            target.taskStatus = jsonOf(before).value("assignment_status"_L1).toString();
            const bool isEnded = target.taskStatus == "completed"_L1 || target.taskStatus == "canceled"_L1;
            // What TaskRouter answers about the priority or attributes of a task that has ended, nobody tells.
            if (isEnded && (action.key == "task-priority"_L1 || action.key == "task-attributes"_L1))
                continue;
            seen.insert(target.taskStatus);
            const Desk::Verdict verdict = Desk::legalityOf(action, target);
            compareRefusal(simulated.post(url, form, "\"77\""), 412, 20412, u".+"_s);
            const Response after = simulated.post(url, form, headerOf(before, "ETag"));
            if (verdict.legality == Desk::Legality::Refused) {
                compareRefusal(after, 400, verdict.code, u".+"_s);
                ++refused;
                continue;
            }
            QVERIFY2(after.status == 200, qPrintable(action.key + u' ' + target.taskStatus));
            QVERIFY(headerOf(after, "ETag") != headerOf(before, "ETag"));
            const QString aim = Desk::statusAimedAt(form);
            if (!aim.isEmpty()) {
                QCOMPARE(jsonOf(after).value("assignment_status"_L1).toString(), aim);
                QCOMPARE(jsonOf(after).value("reason"_L1).toString(), u"tidied up"_s);
            } else if (action.key == "task-attributes"_L1) {
                QCOMPARE(jsonOf(after).value("attributes"_L1).toString().toUtf8(), Desk::attributesAimedAt(form));
            } else {
                QCOMPARE(jsonOf(after).value("priority"_L1).toInt(), 41);
            }
            ++taken;
        }
    }
    QCOMPARE(seen.size(), 6);
    QVERIFY(taken > 20 && refused > 20);
}

void TestSimulatorTasks::refusesTasks_data()
{
    QTest::addColumn<bool>("create");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("message");
    const auto both = [](const char *name, const QByteArray &form, const QString &message = u".+"_s) {
        QTest::newRow((QByteArray(name) + ", new").constData()) << true << form << message;
        QTest::newRow((QByteArray(name) + ", old").constData()) << false << form << message;
    };
    both("attributes no JSON", "Attributes=title");
    both("attributes a list", "Attributes=%5B1%5D");
    both("attributes too long", "Attributes=%7B%22a%22%3A%22" + QByteArray(5000, 'a') + "%22%7D");
    both("priority in words", "Priority=high");
    both("priority below 0", "Priority=-1");
    QTest::newRow("timeout 0") << true << QByteArray("Timeout=0") << u".+"_s;
    QTest::newRow("timeout over two weeks") << true << QByteArray("Timeout=1209601") << u".+"_s;
    QTest::newRow("unknown channel") << true << QByteArray("TaskChannel=smoke") << u".+"_s;
    QTest::newRow("unknown workflow") << true << QByteArray("WorkflowSid=WW00000000000000000000000000000001")
                                      << u".+"_s;
    QTest::newRow("unknown queue") << true << QByteArray("TaskQueueSid=WQ00000000000000000000000000000001") << u".+"_s;
    QTest::newRow("unknown target") << true << QByteArray("RoutingTarget=WK00000000000000000000000000000001")
                                    << u".+"_s;
    QTest::newRow("strange start") << true << QByteArray("VirtualStartTime=soon") << u".+"_s;
    QTest::newRow("unknown status") << false << QByteArray("AssignmentStatus=lost") << u".+"_s;
    QTest::newRow("status and attributes")
        << false << QByteArray("AssignmentStatus=canceled&Attributes=%7B%7D") << u".+"_s;
    const QString naming = u"task WT[0-9a-f]{32} in workspace WS[0-9a-f]{32} for account AC[0-9a-f]{32} because "_s;
    QTest::newRow("wrapping while reserved")
        << false << QByteArray("AssignmentStatus=wrapping")
        << QString(u"Cannot wrap up a "_s + naming + u"it's not currently assigned"_s);
    QTest::newRow("completed while reserved")
        << false << QByteArray("AssignmentStatus=completed") << QString(u"Cannot complete "_s + naming + u".+"_s);
    QTest::newRow("reserved by hand") << false << QByteArray("AssignmentStatus=reserved") << u".+"_s;
}

void TestSimulatorTasks::refusesTasks()
{
    QFETCH(const bool, create);
    QFETCH(const QByteArray, form);
    QFETCH(const QString, message);
    Simulated simulated;
    const QByteArray url =
        create ? simulated.base() + "/Tasks" : simulated.task(simulated.simulation().taskOf("refund"));
    const size_t before = simulated.state().tasks.size();
    compareRefusal(simulated.post(url, form), 400, 20001, message);
    QCOMPARE(simulated.state().tasks.size(), before);
}

void TestSimulatorTasks::filtersTasks_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QByteArray() << 30;
    QTest::newRow("one status") << QByteArray("AssignmentStatus=reserved") << 3;
    QTest::newRow("two by repetition") << QByteArray("AssignmentStatus=reserved&AssignmentStatus=pending") << 9;
    QTest::newRow("two by comma") << QByteArray("AssignmentStatus=reserved,pending") << 9;
    QTest::newRow("priority") << QByteArray("Priority=10") << 1;
    QTest::newRow("queue") << QByteArray("TaskQueueName=Refunds") << 1;
    QTest::newRow("no such queue") << QByteArray("TaskQueueName=Nowhere") << 0;
    QTest::newRow("workflow") << QByteArray("WorkflowName=Support&AssignmentStatus=wrapping") << 2;
    QTest::newRow("expression") << QByteArray("EvaluateTaskAttributes=customer%20%3D%3D%20%27Nora%20Quist%27") << 1;
    QTest::newRow("add-ons") << QByteArray("HasAddons=true") << 0;
}

void TestSimulatorTasks::filtersTasks()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, count);
    Simulated simulated;
    const QByteArray list = simulated.base() + "/Tasks?PageSize=1000&";
    QCOMPARE(sidsOf(jsonOf(simulated.get(list + query)), "tasks"_L1).size(), count);
    // Every order holds the same, in its order.
    for (const QByteArray key : {"DateCreated", "Priority", "VirtualStartTime"}) {
        const QJsonArray up = jsonOf(simulated.get(list + query + "&Ordering=" + key + ":asc"))["tasks"_L1].toArray();
        const QJsonArray down =
            jsonOf(simulated.get(list + query + "&Ordering=" + key + ":desc"))["tasks"_L1].toArray();
        QCOMPARE(up.size(), count);
        QCOMPARE(down.size(), count);
        for (qsizetype i = 1; i < up.size() && key == "Priority"; ++i) {
            QVERIFY(up.at(i)["priority"_L1].toInt() >= up.at(i - 1)["priority"_L1].toInt());
            QVERIFY(down.at(i)["priority"_L1].toInt() <= down.at(i - 1)["priority"_L1].toInt());
        }
    }
}

void TestSimulatorTasks::finishedTasksAreGoneAfterFiveMinutes()
{
    Simulated simulated;
    const Id id = simulated.firstReservation(ReservationStatus::Pending);
    const QByteArray url = simulated.reservation(id);
    const QByteArray task = url.first(url.indexOf("/Reservations"));
    const QByteArray events = simulated.base() + "/Events?Minutes=60&TaskSid=" + task.last(34);
    QCOMPARE(simulated.post(url, "ReservationStatus=accepted").status, 200);
    QCOMPARE(simulated.post(url, "ReservationStatus=completed").status, 200);
    QCOMPARE(jsonOf(simulated.get(task)).value("assignment_status"_L1).toString(), u"completed"_s);
    simulated.pass(Assumptions::FinishedTaskStays - 1);
    QCOMPARE(simulated.get(url).status, 200);
    simulated.pass(2);
    for (const QByteArray &gone : {url, task, task + "/Reservations"})
        compareRefusal(simulated.get(gone), 404, 20404, u".+"_s);
    compareRefusal(simulated.post(url, "ReservationStatus=completed"), 404, 20404, u".+"_s);
    // What happened is still known.
    QVERIFY(sidsOf(jsonOf(simulated.get(events)), "events"_L1).size() > 3);
}

QTEST_APPLESS_MAIN(TestSimulatorTasks)
#include "tst_simulatortasks.moc"
