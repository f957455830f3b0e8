#include "routing/check/routingtestreader.h"
#include "routing/check/routingtestreport.h"
#include "support/jsonschema.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace Routing;

namespace {

RoutingWorkspace centre()
{
    RoutingWorkspace workspace;
    const auto addQueue = [&workspace](const QString &sid, const QString &name, const QString &workers) {
        workspace.queues.push_back(
            {sid, name, std::get<Expression>(Expression::parse(workers, Place::Worker)), 1, false});
    };
    addQueue(u"WQ1"_s, u"Support"_s, u"languages HAS 'de'"_s);
    addQueue(u"WQ2"_s, u"Sales"_s, {});
    workspace.activities = {
        {u"WA1"_s, u"Available"_s, true}, {u"WA2"_s, u"Offline"_s, false}, {u"WA3"_s, u"Busy"_s, false}};
    const auto addWorker = [&workspace](const QString &name, const QByteArray &attributes, int level) {
        WorkerFacts worker;
        worker.sid = u"WK"_s + name;
        worker.name = name;
        worker.attributes = Value(
            std::vector<Value::Member>{{u"languages"_s, Value::fromJson(QJsonDocument::fromJson(attributes).array())},
                                       {u"level"_s, Value(double(level))}});
        worker.channels = {{u"voice"_s, 1, 0, 1, 0, true}, {u"chat"_s, 3, 0, 0, 0, true}};
        setActivity(worker, workspace.activities[0]);
        workspace.workers.push_back(std::move(worker));
    };
    addWorker(u"Ann"_s, R"(["de", "en"])", 1);
    addWorker(u"Bob"_s, R"(["en"])", 2);
    addWorker(u"Cem"_s, R"(["de"])", 3);
    workspace.channels = {u"default"_s, u"voice"_s, u"chat"_s};
    const auto queueOf = [](const QString &text) { return std::optional(text); };
    const auto add = [&](const QString &sid, const QString &name, const QByteArray &json) {
        WorkflowReading reading = readWorkflow(json, queueOf);
        if (!reading.defects.empty())
            qFatal("%s", qPrintable(reading.defects.front().text()));
        workspace.workflows.push_back({sid, name, std::move(reading.workflow)});
    };
    add(u"WW1"_s, u"Calls"_s, R"({"task_routing": {"filters": [
        {"filter_friendly_name": "German", "expression": "language == 'de'", "targets": [
            {"queue": "WQ1", "timeout": 30, "priority": 5, "order_by": "worker.level DESC"},
            {"queue": "WQ2", "timeout": 60}]}],
        "default_filter": {"queue": "WQ2"}}})");
    add(u"WW2"_s, u"Chats"_s, R"({"task_routing": {"default_filter": {"queue": "WQ2"}}})");
    return workspace;
}

RoutingWorkspace oneWorkflow()
{
    RoutingWorkspace workspace = centre();
    workspace.workflows.resize(1);
    return workspace;
}

QByteArray file(const QByteArray &tests, const QByteArray &more = {})
{
    return R"({"format": "desk-routing-tests/1", )" + more + R"("tests": [)" + tests + "]}";
}

/// A German call with everybody there, and what is expected of it.
QByteArray german(const QByteArray &expected, const QByteArray &workers = R"(["Ann", "Bob", "Cem"])")
{
    return file(R"({"name": "x", "task": {"attributes": {"language": "de"}, "channel": "voice"}, "workers": )" +
                workers + R"(, "expect": )" + expected + "}");
}

QStringList defectsOf(const QByteArray &json, const RoutingWorkspace &workspace)
{
    QStringList texts;
    for (const ConfigurationDefect &defect : readRoutingTests(json, workspace).defects)
        texts += defect.text();
    return texts;
}

std::vector<RoutingTestResult> resultsOf(const QByteArray &json, const RoutingWorkspace &workspace)
{
    const RoutingTestsReading reading = readRoutingTests(json, workspace);
    if (!reading.defects.empty())
        qFatal("%s", qPrintable(reading.defects.front().text()));
    std::vector<RoutingTestResult> results;
    for (const RoutingTest &test : reading.tests)
        results.push_back(runRoutingTest(test, workspace));
    return results;
}

} // namespace

class TestRoutingTests final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsOtherwise_data();
    void saysWhatIsOtherwise();
    void leavesTheWorkspaceAsItIs();
    void routingTargetsGoFirst();
    void workersAndWorkflowOfTheFileAreForAllTests();
    void namesEveryDefect_data();
    void namesEveryDefect();
    void everyDefectIsNamedAtOnce();
    void knowsTheChannelOfATestWithoutOne();
    void theSchemaKnowsWhatIsRead_data();
    void theSchemaKnowsWhatIsRead();
    void tellsInTap();
    void tellsInJUnit();
};

void TestRoutingTests::saysWhatIsOtherwise_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("failures");
    const QString pass;
    QTest::newRow("filter") << german(R"({"filter": "German"})") << pass;
    QTest::newRow("filter by number") << german(R"({"filter": 1})") << pass;
    QTest::newRow("another filter") << german(R"({"filter": null})")
                                    << u"after 0 s: the filter is \"German\", expected \"Default filter\""_s;
    QTest::newRow("target") << german(R"({"after": 30, "target": 2})") << pass;
    QTest::newRow("another target") << german(R"({"after": 29.999, "target": 2})")
                                    << u"after 29.999 s: the target is 1, expected 2"_s;
    QTest::newRow("queue") << german(R"({"queue": "Support"})") << pass;
    QTest::newRow("queue by SID") << german(R"({"queue": "WQ1"})") << pass;
    QTest::newRow("another queue") << german(R"({"after": 40, "queue": "Support"})")
                                   << u"after 40 s: the queue is \"Sales\", expected \"Support\""_s;
    QTest::newRow("priority") << german(R"({"priority": 5})") << pass;
    QTest::newRow("another priority") << german(R"({"priority": 0})") << u"after 0 s: the priority is 5, expected 0"_s;
    QTest::newRow("canceled") << german(R"({"canceledAt": 90})") << pass;
    QTest::newRow("canceled later") << german(R"({"canceledAt": 30})")
                                    << u"after 0 s: the task is canceled after 90 s, expected after 30 s"_s;
    QTest::newRow("canceled after all") << german(R"({"canceledAt": null})")
                                        << u"after 0 s: the task is canceled after 90 s, expected never"_s;
    QTest::newRow("never canceled") << file(R"({"name": "x", "task": {}, "expect": {"canceledAt": null}})") << pass;
    QTest::newRow("not canceled") << file(R"({"name": "x", "task": {}, "expect": {"canceledAt": 90}})")
                                  << u"after 0 s: the task is canceled never, expected after 90 s"_s;
    QTest::newRow("nowhere any more") << german(R"({"after": 90, "queue": "Sales"})")
                                      << u"after 90 s: the task is canceled by then"_s;
    QTest::newRow("workers by order_by") << german(R"({"workers": ["Cem", "Ann"]})") << pass;
    QTest::newRow("the first alone") << german(R"({"workers": ["Cem"]})") << pass;
    QTest::newRow("more than there are") << german(R"({"workers": ["Cem", "Ann", "Bob"]})")
                                         << u"after 0 s: the first workers are Cem, Ann, expected Cem, Ann, Bob"_s;
    QTest::newRow("another first") << german(R"({"workers": ["Ann"]})")
                                   << u"after 0 s: the first workers are Cem, expected Ann"_s;
    QTest::newRow("nobody") << german(R"({"workers": []})", R"(["Bob"])") << pass;
    QTest::newRow("somebody") << german(R"({"workers": []})")
                              << u"after 0 s: the first workers are Cem, expected nobody"_s;
    QTest::newRow("nobody is said to be there")
        << german(R"({"workers": ["Ann"]})", "[]") << u"after 0 s: the first workers are nobody, expected Ann"_s;
    QTest::newRow("an activity") << german(R"({"workers": ["Ann"]})",
                                           R"(["Ann", {"worker": "Cem", "activity": "Busy"}])")
                                 << pass;
    QTest::newRow("full") << german(R"({"workers": ["Ann"]})", R"(["Ann", {"worker": "Cem", "tasks": 1}])") << pass;
    QTest::newRow("room for two") << german(R"({"workers": ["Cem"]})",
                                            R"(["Ann", {"worker": "Cem", "tasks": 1, "capacity": 2}])")
                                  << pass;
    QTest::newRow("longest without a task")
        << german(R"({"after": 40, "workers": ["Bob", "Ann"]})",
                  R"([{"worker": "Ann", "withoutTaskFor": 5}, {"worker": "Bob", "withoutTaskFor": 9}])")
        << pass;
    QTest::newRow("as in the workspace, where all are busy")
        << file(R"({"name": "x", "task": {"channel": "voice"}, "expect": {"workers": []}})") << pass;
    QTest::newRow("whatever the capacity")
        << file(
               R"({"name": "x", "task": {"channel": "voice", "ignoreCapacity": true}, "expect": {"workers": ["Ann"]}})")
        << pass;
    QTest::newRow("several") << german(R"([{"queue": "Sales"}, {"after": 40, "queue": "Sales"}, {"priority": 1}])")
                             << u"after 0 s: the queue is \"Support\", expected \"Sales\"\n"
                                "after 0 s: the priority is 5, expected 1"_s;
    QTest::newRow("its own priority") << file(R"({"name": "x", "task": {"priority": 7}, "expect": {"priority": 7}})")
                                      << pass;
}

void TestRoutingTests::saysWhatIsOtherwise()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, failures);
    const std::vector<RoutingTestResult> results = resultsOf(json, oneWorkflow());
    QCOMPARE(results.size(), 1U);
    QCOMPARE(results.front().failures.join(u'\n'), failures);
    QCOMPARE(results.front().traces.isEmpty(), failures.isEmpty());
}

void TestRoutingTests::leavesTheWorkspaceAsItIs()
{
    const RoutingWorkspace workspace = oneWorkflow();
    const RoutingWorkspace before = workspace;
    static_cast<void>(resultsOf(german(R"({"workers": ["Cem"]})"), workspace));
    QCOMPARE(workspace, before);
}

void TestRoutingTests::routingTargetsGoFirst()
{
    const QByteArray json = file(R"({"name": "x", "task": {"routingTarget": "Bob", "channel": "chat"},
                                     "expect": {"workers": ["Bob"]}},
                                    {"name": "y", "task": {"routingTarget": "WQ1", "channel": "chat"},
                                     "expect": {"queue": "Support", "workers": ["Ann"], "filter": "German"}})");
    const std::vector<RoutingTestResult> results = resultsOf(json, oneWorkflow());
    QCOMPARE(results.front().failures.join(u'\n'), QString());
    QCOMPARE(results.back().failures.join(u'\n'), u"after 0 s: the routing target goes before every filter"_s);
}

void TestRoutingTests::workersAndWorkflowOfTheFileAreForAllTests()
{
    const QByteArray json = file(R"({"name": "x", "task": {"channel": "voice"}, "expect": {"workers": ["Bob"]}},
                {"name": "y", "task": {"channel": "voice"}, "workers": ["Ann"], "workflow": "Calls",
                 "expect": {"filter": null, "workers": ["Ann"]}})",
                                 R"("workflow": "WW2", "workers": ["Bob"], )");
    for (const RoutingTestResult &result : resultsOf(json, centre()))
        QCOMPARE(result.failures.join(u'\n'), QString());
}

void TestRoutingTests::namesEveryDefect_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("defect");
    const auto task = [](const QByteArray &json) {
        return file(R"({"name": "x", "task": )" + json + R"(, "expect": {"priority": 0}})");
    };
    QTest::newRow("no JSON") << QByteArray("{\n\"a\": ]")
                             << u"line 2, column 7: this is no JSON (object is missing after a comma)"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"an object is expected"_s;
    QTest::newRow("format") << QByteArray(german(R"({"priority": 5})")).replace("tests/1", "tests/2")
                            << u"format: \"desk-routing-tests/1\" is expected"_s;
    QTest::newRow("no tests") << file({}) << u"tests: a list of at least one test is expected"_s;
    QTest::newRow("test") << file("7") << u"tests[0]: an object is expected"_s;
    QTest::newRow("unknown")
        << file(R"({"name": "x", "task": {}, "expects": {}, "expect": {"priority": 0}})")
        << u"tests[0].expects: there is no \"expects\" here; there are: name, workflow, task, workers, expect"_s;
    QTest::newRow("unknown at the top") << file(R"({"name": "x", "task": {}, "expect": {"priority": 0}})",
                                                R"("t": 1, )")
                                        << u"t: there is no \"t\" here; there are: format, workflow, workers, tests"_s;
    QTest::newRow("name") << file(R"({"task": {}, "expect": {"priority": 0}})")
                          << u"tests[0].name: a test needs a name"_s;
    QTest::newRow("workflow") << file(R"({"name": "x", "workflow": "Nope", "task": {}, "expect": {"priority": 0}})")
                              << u"tests[0].workflow: there is no workflow \"Nope\", or several"_s;
    QTest::newRow("task") << task("[]") << u"tests[0].task: an object is expected"_s;
    QTest::newRow("attributes") << task(R"({"attributes": "{}"})")
                                << u"tests[0].task.attributes: an object is expected"_s;
    QTest::newRow("priority") << task(R"({"priority": 1.5})")
                              << u"tests[0].task.priority: a whole number from 0 to 2147483647 is expected"_s;
    QTest::newRow("channel")
        << task(R"({"channel": "fax"})")
        << u"tests[0].task.channel: there is no task channel \"fax\"; there are: default, voice, chat"_s;
    // As a person would write it who looks at a task's answer.
    QTest::newRow("unknown of a task") << task(R"({"workflow": "Calls"})")
                                       << u"tests[0].task.workflow: there is no \"workflow\" here; there are: "
                                          "attributes, priority, channel, routingTarget, ignoreCapacity"_s;
    QTest::newRow("channel that is no text")
        << task(R"({"channel": 1})") << u"tests[0].task.channel: a text is expected"_s;
    QTest::newRow("routing target")
        << task(R"({"routingTarget": "Nobody"})")
        << u"tests[0].task.routingTarget: the name or the SID of a worker or a queue is expected"_s;
    QTest::newRow("capacity") << task(R"({"ignoreCapacity": 1})")
                              << u"tests[0].task.ignoreCapacity: true or false is expected"_s;
    QTest::newRow("workers") << german(R"({"priority": 5})", "{}") << u"tests[0].workers: a list is expected"_s;
    QTest::newRow("worker") << german(R"({"priority": 5})", R"(["Dan"])")
                            << u"tests[0].workers[0]: there is no worker \"Dan\", or several"_s;
    QTest::newRow("worker in an object") << german(R"({"priority": 5})", R"([{"worker": 1}])")
                                         << u"tests[0].workers[0].worker: a name or a SID is expected"_s;
    QTest::newRow("worker twice") << german(R"({"priority": 5})", R"(["Ann", {"worker": "WKAnn"}])")
                                  << u"tests[0].workers[1]: this worker stands there twice"_s;
    QTest::newRow("activity") << german(R"({"priority": 5})", R"([{"worker": "Ann", "activity": "Lunch"}])")
                              << u"tests[0].workers[0].activity: there is no activity \"Lunch\", or several"_s;
    QTest::newRow("tasks") << german(R"({"priority": 5})", R"([{"worker": "Ann", "tasks": 51}])")
                           << u"tests[0].workers[0].tasks: a whole number from 0 to 50 is expected"_s;
    QTest::newRow("idle")
        << german(R"({"priority": 5})", R"([{"worker": "Ann", "withoutTaskFor": "9"}])")
        << u"tests[0].workers[0].withoutTaskFor: a number of seconds from 0 to 315360000 is expected"_s;
    QTest::newRow("no expectation") << german("[]") << u"tests[0].expect: an object, or a list of them, is expected"_s;
    QTest::newRow("nothing expected") << german(R"([{"after": 3}])")
                                      << u"tests[0].expect[0]: nothing is expected here"_s;
    QTest::newRow("after") << german(R"({"after": -1, "priority": 5})")
                           << u"tests[0].expect.after: a number of seconds from 0 to 315360000 is expected"_s;
    QTest::newRow("filter")
        << german(R"({"filter": "French"})")
        << u"tests[0].expect.filter: the name or the number of a filter of the workflow is expected, or "
           "null for the default filter"_s;
    QTest::newRow("filter by number")
        << german(R"({"filter": 2})")
        << u"tests[0].expect.filter: the name or the number of a filter of the workflow is "
           "expected, or null for the default filter"_s;
    QTest::newRow("target") << german(R"({"target": 0})") << u"tests[0].expect.target: targets count from 1"_s;
    QTest::newRow("queue") << german(R"({"queue": "Nope"})")
                           << u"tests[0].expect.queue: there is no queue \"Nope\", or several"_s;
    QTest::newRow("order") << german(R"({"workers": "Ann"})") << u"tests[0].expect.workers: a list is expected"_s;
    QTest::newRow("canceled") << german(R"({"canceledAt": "90"})")
                              << u"tests[0].expect.canceledAt: a number of seconds from 0 to 315360000 is expected"_s;
}

void TestRoutingTests::namesEveryDefect()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, defect);
    QCOMPARE(defectsOf(json, oneWorkflow()).join(u'\n'), defect);
}

void TestRoutingTests::everyDefectIsNamedAtOnce()
{
    const QByteArray json = file(R"({"name": "x", "task": {"channel": "fax"}, "expect": {"queue": "Nope"}}, 5)");
    QCOMPARE(defectsOf(json, centre()),
             (QStringList{u"tests[0].workflow: there are several workflows: which one is meant?"_s,
                          u"tests[0].task.channel: there is no task channel \"fax\"; there are: default, voice, chat"_s,
                          u"tests[0].expect.queue: there is no queue \"Nope\", or several"_s,
                          u"tests[1]: an object is expected"_s}));
}

/// TaskRouter's own is "default", which a workspace need not have.
void TestRoutingTests::knowsTheChannelOfATestWithoutOne()
{
    const QByteArray json = file(R"({"name": "x", "task": {}, "expect": {"priority": 0}})");
    RoutingWorkspace workspace = oneWorkflow();
    QCOMPARE(readRoutingTests(json, workspace).tests.front().task.channel, u"default"_s);
    workspace.channels = {u"voice"_s};
    QCOMPARE(defectsOf(json, workspace), QStringList());
    QCOMPARE(readRoutingTests(json, workspace).tests.front().task.channel, u"voice"_s);
    workspace.channels = {u"voice"_s, u"chat"_s};
    QCOMPARE(defectsOf(json, workspace), QStringList{u"tests[0].task.channel: a test without one is of \"default\", "
                                                     "which is not there; there are: voice, chat"_s});
}

void TestRoutingTests::theSchemaKnowsWhatIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fits");
    QFile seed(QStringLiteral(DESK_SOURCE_DIR "/tests/fuzz/corpus/routingtests/all.json"));
    QVERIFY(seed.open(QIODevice::ReadOnly));
    QTest::newRow("everything there is") << seed.readAll() << true;
    QTest::newRow("unknown") << german(R"({"queues": "Support"})") << false;
    QTest::newRow("unknown of a worker") << german(R"({"priority": 5})", R"([{"worker": "Ann", "task": 1}])") << false;
    QTest::newRow("nothing") << file({}) << false;
    QTest::newRow("another format") << QByteArray(german(R"({"priority": 5})")).replace("tests/1", "tests/2") << false;
    QTest::newRow("no name") << file(R"({"task": {}, "expect": {"priority": 0}})") << false;
}

void TestRoutingTests::theSchemaKnowsWhatIsRead()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, fits);
    QFile schema(QStringLiteral(DESK_SOURCE_DIR "/resources/routingtests/schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const JsonSchema known(QJsonDocument::fromJson(schema.readAll()).object());
    const QString what = known.check(QJsonDocument::fromJson(json).object());
    QVERIFY2(what.isEmpty() == fits, qPrintable(what));
}

void TestRoutingTests::tellsInTap()
{
    const std::vector<RoutingTestResult> results =
        resultsOf(file(R"({"name": "one\n# two", "task": {"attributes": {"language": "de"}}, "workers": [],
                           "expect": {"filter": "German"}},
                          {"name": "three", "task": {}, "workers": ["Ann"], "expect": {"queue": "Support"}})"),
                  oneWorkflow());
    QCOMPARE(QString::fromUtf8(toTap(results)),
             u"TAP version 13\n1..2\nok 1 - one \\# two\nnot ok 2 - three\n"
             "# after 0 s: the queue is \"Sales\", expected \"Support\"\n"
             "# Filter \"German\" does not match: language == 'de' is false, as it is null.\n"
             "# Default filter: queue \"Sales\", priority 0.\n"
             "# Of 3 people: 2: the activity is not available; 1: the channel is full.\n"
             "# The task stays here until its own timeout.\n"_s);
}

void TestRoutingTests::tellsInJUnit()
{
    const std::vector<RoutingTestResult> results{{u"a <b> & \"c\""_s, {}, {}},
                                                 {u"d\x01"_s + QChar(0xd800), {u"one"_s, u"two"_s}, {u"how"_s}}};
    QXmlStreamReader xml(toJUnit(results, u"tests.json"_s));
    QStringList seen;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            QStringList line{xml.name().toString()};
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                line += attribute.name().toString() + u'=' + attribute.value().toString();
            seen += line.join(u' ');
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            seen += xml.text().toString();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(seen, (QStringList{u"testsuites"_s, u"testsuite name=tests.json tests=2 failures=1 errors=0 skipped=0"_s,
                                u"testcase classname=tests.json name=a <b> & \"c\""_s,
                                u"testcase classname=tests.json name=d\ufffd?"_s, u"failure message=one; two"_s,
                                u"one\ntwo\nhow"_s}));
}

QTEST_GUILESS_MAIN(TestRoutingTests)
#include "tst_routingtests.moc"
