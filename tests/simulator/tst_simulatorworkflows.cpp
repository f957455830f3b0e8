#include "support/publishedschema.h"
#include "support/routetest.h"
#include "support/zoe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

/// A centre where workflows are written.
class Writing : public Simulated
{
public:
    [[nodiscard]] QByteArray queue(const char *name)
    {
        for (const auto &[id, one] : state().queues) {
            if (one.name == name)
                return sid(Kind::TaskQueue, id);
        }
        return {};
    }
    /// {Name} in a configuration becomes that queue's SID.
    [[nodiscard]] QByteArray filled(QByteArray text)
    {
        for (const auto &[id, one] : state().queues)
            text.replace('{' + one.name + '}', sid(Kind::TaskQueue, id));
        return text;
    }
    [[nodiscard]] Response create(const QByteArray &configuration, const QByteArray &more = {})
    {
        return post(base() + "/Workflows",
                    "FriendlyName=New&Configuration=" + filled(configuration).toPercentEncoding() + more);
    }
    [[nodiscard]] QJsonObject lastEvent()
    {
        return jsonOf(get(base() + "/Events/" + sid(Kind::Event, state().events.lastId())));
    }
    [[nodiscard]] QString queueOf(const QByteArray &task)
    {
        return jsonOf(get(task)).value("task_queue_friendly_name"_L1).toString();
    }
};

constexpr auto Plain = R"({"task_routing":{"filters":[],"default_filter":{"queue":"{Support}"}}})";
constexpr auto Levels =
    R"({"task_routing":{"filters":[{"filter_friendly_name":"gold","expression":"level > 2","targets":[)"
    R"({"queue":"{Refunds}","priority":"9","timeout":60},{"queue":"{Billing}"}]}],)"
    R"("default_filter":{"queue":"{Support}"}}})";

} // namespace

/// Workflows that a client writes, changes and deletes.
class TestSimulatorWorkflows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsDescribed();
    void routesByIt();
    void aChangeIsForTasksToCome();
    void reevaluates();
    void comesAndGoes();
    void refuses_data();
    void refuses();
    void manyFilters();
};

void TestSimulatorWorkflows::isAsDescribed()
{
    const auto schema = PublishedSchema::load();
    if (!schema)
        QSKIP("the published description is not beside this checkout (../shared/openapi)");
    Writing simulated;
    const QByteArray list = simulated.base() + "/Workflows";
    const auto check = [&](const char *method, const QByteArray &target, const Response &response) {
        const QStringList defects =
            schema->defects(QLatin1StringView(method), QString::fromLatin1(target), response.status, response.body);
        QVERIFY2(defects.isEmpty(), qPrintable(QString::fromLatin1(target) + u'\n' + defects.join(u'\n')));
    };
    const Response made = simulated.create(Plain, "&TaskReservationTimeout=20&AssignmentCallbackUrl=http%3A%2F%2F"
                                                  "127.0.0.1%3A1%2Fa&FallbackAssignmentCallbackUrl=http%3A%2F%2F"
                                                  "localhost%2Fb");
    check("POST", list, made);
    QCOMPARE(made.status, 201);
    const QJsonObject shown = jsonOf(made);
    QCOMPARE(shown.value("configuration"_L1).toString().toUtf8(), simulated.filled(Plain));
    QCOMPARE(shown.value("task_reservation_timeout"_L1).toInt(), 20);
    QCOMPARE(shown.value("assignment_callback_url"_L1).toString(), u"http://127.0.0.1:1/a"_s);
    QCOMPARE(shown.value("fallback_assignment_callback_url"_L1).toString(), u"http://localhost/b"_s);
    const QByteArray path = targetOf(shown.value("url"_L1));
    check("POST", path, simulated.post(path, "FriendlyName=Renamed&ReEvaluateTasks=false"));
    check("GET", path, simulated.get(path));
    check("DELETE", path, simulated.remove(path));
}

void TestSimulatorWorkflows::routesByIt()
{
    Writing simulated;
    const Response made = simulated.create(Levels, "&TaskReservationTimeout=33");
    QCOMPARE(made.status, 201);
    const QByteArray workflow = jsonOf(made).value("sid"_L1).toString().toLatin1();
    const auto task = [&](const QByteArray &attributes) {
        const Response response = simulated.post(
            simulated.base() + "/Tasks", "WorkflowSid=" + workflow + "&Attributes=" + attributes.toPercentEncoding());
        return targetOf(jsonOf(response).value("url"_L1));
    };
    const QByteArray gold = task(R"({"level":3})");
    QCOMPARE(simulated.queueOf(gold), u"Refunds"_s);
    QCOMPARE(jsonOf(simulated.get(gold)).value("priority"_L1).toInt(), 9);
    QCOMPARE(simulated.queueOf(task(R"({"level":1})")), u"Support"_s);
    QCOMPARE(simulated.queueOf(task("{}")), u"Support"_s);
}

// Without ReEvaluateTasks, a task that waits stays where it is; a new one goes by the new configuration.
void TestSimulatorWorkflows::aChangeIsForTasksToCome()
{
    Writing simulated;
    // Nobody is in a queue for nobody: tasks stay there.
    QCOMPARE(simulated.post(simulated.base() + "/TaskQueues", "FriendlyName=Here&TargetWorkers=").status, 201);
    QCOMPARE(simulated.post(simulated.base() + "/TaskQueues", "FriendlyName=There&TargetWorkers=").status, 201);
    const QByteArray here = R"({"task_routing":{"filters":[],"default_filter":{"queue":"{Here}"}}})";
    const QByteArray there = R"({"task_routing":{"filters":[],"default_filter":{"queue":"{There}"}}})";
    const Response made = simulated.create(here);
    const QByteArray path = targetOf(jsonOf(made).value("url"_L1));
    const QByteArray create = "WorkflowSid=" + path.right(SidLength);
    const QByteArray before = targetOf(jsonOf(simulated.post(simulated.base() + "/Tasks", create)).value("url"_L1));
    const Response changed = simulated.post(path, "Configuration=" + simulated.filled(there).toPercentEncoding());
    QCOMPARE(jsonOf(changed).value("configuration"_L1).toString().toUtf8(), simulated.filled(there));
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"workflow.updated"_s);
    simulated.pass(Minute);
    QCOMPARE(simulated.queueOf(before), u"Here"_s);
    const QByteArray after = targetOf(jsonOf(simulated.post(simulated.base() + "/Tasks", create)).value("url"_L1));
    QCOMPARE(simulated.queueOf(after), u"There"_s);
    // A name alone changes nothing else.
    QCOMPARE(jsonOf(simulated.post(path, "FriendlyName=Renamed")).value("configuration"_L1),
             jsonOf(changed).value("configuration"_L1));
}

void TestSimulatorWorkflows::reevaluates()
{
    Writing simulated;
    QCOMPARE(simulated.post(simulated.base() + "/TaskQueues", "FriendlyName=Here&TargetWorkers=").status, 201);
    const Response made = simulated.create(R"({"task_routing":{"filters":[],"default_filter":{"queue":"{Here}"}}})");
    const QByteArray path = targetOf(jsonOf(made).value("url"_L1));
    const QByteArray task =
        targetOf(jsonOf(simulated.post(simulated.base() + "/Tasks",
                                       "WorkflowSid=" + path.right(SidLength) + "&Attributes=%7B%22level%22%3A3%7D"))
                     .value("url"_L1));
    QCOMPARE(simulated.queueOf(task), u"Here"_s);
    QCOMPARE(simulated.post(path, "ReEvaluateTasks=true&Configuration=" + simulated.filled(Levels).toPercentEncoding())
                 .status,
             200);
    simulated.pass(Second);
    QCOMPARE(simulated.queueOf(task), u"Refunds"_s);
    const QJsonArray moved =
        jsonOf(simulated.get(simulated.base() + "/Events?EventType=task-queue.moved&TaskSid=" + task.right(SidLength)))
            .value("events"_L1)
            .toArray();
    QCOMPARE(moved.size(), 1);
}

void TestSimulatorWorkflows::comesAndGoes()
{
    Writing simulated;
    const Response made = simulated.create(Levels);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"workflow.created"_s);
    QCOMPARE(simulated.lastEvent().value("resource_type"_L1).toString(), u"workflow"_s);
    const QByteArray path = targetOf(jsonOf(made).value("url"_L1));
    // What it leads to stays.
    QCOMPARE(simulated.remove(simulated.base() + "/TaskQueues/" + simulated.queue("Billing")).status, 400);
    const QByteArray task = targetOf(
        jsonOf(simulated.post(simulated.base() + "/Tasks", "WorkflowSid=" + path.right(SidLength))).value("url"_L1));
    compareRefusal(simulated.remove(path), 400, 20001, u"Cannot delete Workflow WW.+ because Task WT.+ is in it"_s);
    QCOMPARE(simulated.remove(task).status, 204);
    QCOMPARE(simulated.remove(path).status, 204);
    QCOMPARE(simulated.lastEvent().value("event_type"_L1).toString(), u"workflow.deleted"_s);
    QCOMPARE(simulated.lastEvent().value("event_data"_L1)["workflow_name"_L1].toString(), u"New"_s);
    QCOMPARE(simulated.get(path).status, 404);
    QCOMPARE(simulated.post(path, "FriendlyName=x").status, 404);
}

void TestSimulatorWorkflows::refuses_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &configuration, const QString &message,
                        const QByteArray &more = {}) { QTest::newRow(name) << configuration << more << message; };
    const auto wrong = [&row](const char *name, const QByteArray &configuration, const QString &where) {
        row(name, configuration, u"Invalid Configuration provided: .*"_s + where + u".*"_s);
    };
    row("none", "", u"Missing required parameter Configuration in the post body"_s);
    wrong("no JSON", "{\"task_routing\":", {});
    wrong("a list", "[]", {});
    wrong("nothing in it", "{}", u"task_routing"_s);
    wrong("a queue by name", R"({"task_routing":{"filters":[],"default_filter":{"queue":"Support"}}})",
          u"task_routing\\.default_filter.*Support"_s);
    wrong("a queue that is not there",
          R"({"task_routing":{"filters":[],"default_filter":{"queue":"WQ00000000000000000000000000000001"}}})",
          u"task_routing\\.default_filter.*WQ0+1"_s);
    wrong(
        "a filter without a queue",
        R"({"task_routing":{"filters":[{"expression":"1==1","targets":[{}]}],"default_filter":{"queue":"{Support}"}}})",
        u"task_routing\\.filters\\[0\\]\\.targets\\[0\\]"_s);
    wrong("an expression", R"({"task_routing":{"filters":[{"expression":"a ==","targets":[{"queue":"{Support}"}]}]}})",
          u"task_routing\\.filters\\[0\\]\\.expression.* at character 5"_s);
    wrong("a timeout as text",
          R"({"task_routing":{"filters":[{"expression":"1==1","targets":[{"queue":"{Support}","timeout":"5"}]}]}})",
          u"task_routing\\.filters\\[0\\]\\.targets\\[0\\]\\.timeout"_s);
    wrong("two known workers",
          R"({"task_routing":{"filters":[{"expression":"1==1","targets":[{"queue":"{Support}",)"
          R"("known_worker_sid":"task.a","known_worker_friendly_name":"task.b"}]}]}})",
          u"task_routing\\.filters\\[0\\]\\.targets\\[0\\]"_s);
    wrong("very deep", QByteArray(100'000, '['), {});
    wrong("a very long expression",
          R"({"task_routing":{"filters":[{"expression":")" + QByteArray(500'000, '(') +
              R"(","targets":[{"queue":"{Support}"}]}]}})",
          u"task_routing\\.filters\\[0\\]\\.expression"_s);
    row("timeout", Plain, u"Invalid TaskReservationTimeout provided: 86401.+"_s, "&TaskReservationTimeout=86401");
    row("no timeout", Plain, u"Invalid TaskReservationTimeout provided: 0.+"_s, "&TaskReservationTimeout=0");
    row("callback elsewhere", Plain, u"Invalid AssignmentCallbackUrl provided: http://example.com/ is not plain .+"_s,
        "&AssignmentCallbackUrl=http%3A%2F%2Fexample.com%2F");
    row("fallback elsewhere", Plain, u"Invalid FallbackAssignmentCallbackUrl provided: .+"_s,
        "&FallbackAssignmentCallbackUrl=https%3A%2F%2Fexample.com%2F");
    row("name taken", Plain, u"Workflow named Support already exists for .+"_s, "&FriendlyName=Support");
}

void TestSimulatorWorkflows::refuses()
{
    QFETCH(const QByteArray, configuration);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, message);
    Writing simulated;
    const Id last = simulated.state().lastId;
    const Response refused = simulated.create(configuration, more);
    compareRefusal(refused, 400, 20001, message);
    QVERIFY(refused.body.size() < 10'000 + more.size());
    QCOMPARE(simulated.state().lastId, last);
    // An update is refused for the same reasons, and changes nothing.
    if (configuration.isEmpty() || more.contains("FriendlyName"))
        return;
    const QByteArray path = workflowOf(simulated);
    const QByteArray before = simulated.get(path).body;
    compareRefusal(simulated.post(path, "Configuration=" + simulated.filled(configuration).toPercentEncoding() + more),
                   400, 20001, message);
    QCOMPARE(simulated.get(path).body, before);
    compareRefusal(simulated.post(path, "FriendlyName=Other&ReEvaluateTasks=perhaps"), 400, 20001,
                   u"Invalid ReEvaluateTasks provided: perhaps"_s);
    QCOMPARE(simulated.get(path).body, before);
}

void TestSimulatorWorkflows::manyFilters()
{
    Writing simulated;
    const QByteArray filter = simulated.filled(R"({"expression":"a == 1","targets":[{"queue":"{Support}"}]})");
    const QByteArray good = "{\"task_routing\":{\"filters\":[" + QByteArrayList(5000, filter).join(',') + "]}}";
    // Ten thousand that are wrong are told of in a few words.
    const QByteArray bad = "{\"task_routing\":{\"filters\":[" + QByteArrayList(10'000, "{}").join(',') + "]}}";
    const Response made = simulated.create(good);
    QCOMPARE(made.status, 201);
    const Response refused =
        simulated.post(targetOf(jsonOf(made).value("url"_L1)), "Configuration=" + bad.toPercentEncoding());
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.size() < 2000);
    QVERIFY(jsonOf(refused).value("message"_L1).toString().endsWith("more"_L1));
}

QTEST_APPLESS_MAIN(TestSimulatorWorkflows)
#include "tst_simulatorworkflows.moc"
