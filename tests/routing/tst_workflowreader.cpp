#include "routing/queuenames.h"
#include "routing/workflowreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Routing;

namespace {

const QString support = u"WQ00000000000000000000000000000001"_s;
const QString sales = u"WQ00000000000000000000000000000002"_s;

QueueResolver queues()
{
    QueueNames names;
    names.add(support, u"Support"_s);
    names.add(sales, u"Sales, tier 2"_s);
    return [names](const QString &text) { return names.find(text); };
}

WorkflowReading reading(const QByteArray &json)
{
    return readWorkflow(json, queues());
}

Workflow workflowOf(const QByteArray &json)
{
    const WorkflowReading read = reading(json);
    if (!read.defects.empty())
        qFatal("%s", qPrintable(read.defects.front().text()));
    return read.workflow;
}

/// One filter with these targets, as members of a list.
QByteArray withTargets(const QByteArray &targets)
{
    return R"json({"task_routing": {"filters": [{"expression": "a == 1", "targets": [)json" + targets + "]}]}}";
}

QStringList defectsOf(const QByteArray &json)
{
    QStringList texts;
    for (const ConfigurationDefect &defect : reading(json).defects)
        texts +=
            (defect.severity == ConfigurationDefect::Severity::Warning ? u"warning: "_s : QString()) + defect.text();
    return texts;
}

} // namespace

class TestWorkflowReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAConfigurationSays();
    void queuesBySidNameAndPlaceholder_data();
    void queuesBySidNameAndPlaceholder();
    void oneOfSeveralQueuesIsNotGuessed();
    void goesOnWithQueueAndPriority();
    void realConfigurations_data();
    void realConfigurations();
    void namesEachDefect_data();
    void namesEachDefect();
    void namesAllDefects();
    void saysWhereAJsonEnds();
    void tenThousandFiltersAreQuick();
    void hugeExpressionsAreRead();
};

void TestWorkflowReader::readsWhatAConfigurationSays()
{
    const Workflow workflow = workflowOf(R"json({"task_routing": {
        "filters": [{
            "filter_friendly_name": "German",
            "expression": "language == 'de'",
            "targets": [{
                "queue": "Support", "expression": "worker.level > task.level", "priority": 7, "timeout": 60,
                "order_by": "worker.level DESC, worker.age", "skip_if": "workers.available == 0",
                "known_worker_sid": "task.agent.sid"}]}],
        "default_filter": {"queue": "Sales, tier 2"}}})json");
    QCOMPARE(workflow.defaultQueue, sales);
    QCOMPARE(workflow.filters.size(), 1U);
    const Filter &filter = workflow.filters.front();
    QCOMPARE(filter.name, u"German"_s);
    QCOMPARE(filter.place, u"task_routing.filters[0]"_s);
    QCOMPARE(filter.expression.text(), u"language == 'de'"_s);
    QCOMPARE(filter.expression.place(), Place::Task);
    const Target &target = filter.targets.front();
    QCOMPARE(target.place, u"task_routing.filters[0].targets[0]"_s);
    QCOMPARE(target.queue, support);
    QVERIFY(!target.queueIsInherited);
    QCOMPARE(target.priority, 7);
    QCOMPARE(target.timeout, 60);
    QCOMPARE(target.expression.place(), Place::Target);
    QCOMPARE(target.expression.terms().size(), 1U);
    QCOMPARE(target.orderBy.keys().size(), 2U);
    QCOMPARE(target.skipIf->text(), u"workers.available == 0"_s);
    QCOMPARE(target.knownWorker->by, KnownWorker::By::Sid);
    QCOMPARE(target.knownWorker->operand.steps.size(), 2U);
    QCOMPARE(target.knownWorker->operand.steps.back().key, u"sid"_s);
}

void TestWorkflowReader::queuesBySidNameAndPlaceholder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sid");
    QTest::newRow("sid") << support << support;
    QTest::newRow("name") << u"Support"_s << support;
    QTest::newRow("placeholder") << u"${QUEUE_SID_SUPPORT}"_s << support;
    QTest::newRow("placeholder with signs") << u"${QUEUE_SID_SALES_TIER_2}"_s << sales;
    QTest::newRow("placeholder without a prefix") << u"${sales_tier_2}"_s << sales;
    QTest::newRow("longer prefix") << u"${TASK_QUEUE_SID_SUPPORT}"_s << support;
    QTest::newRow("another sid") << u"WQ00000000000000000000000000000003"_s << QString();
    QTest::newRow("another case") << u"SUPPORT"_s << QString();
    QTest::newRow("empty placeholder") << u"${}"_s << QString();
    QTest::newRow("prefix alone") << u"${QUEUE_SID_}"_s << QString();
}

void TestWorkflowReader::queuesBySidNameAndPlaceholder()
{
    QFETCH(QString, text);
    QFETCH(QString, sid);
    QCOMPARE(queues()(text).value_or(QString()), sid);
}

void TestWorkflowReader::oneOfSeveralQueuesIsNotGuessed()
{
    QueueNames names;
    names.add(support, u"Tier 2"_s);
    names.add(sales, u"tier-2"_s);
    QVERIFY(!names.find(u"${QUEUE_SID_TIER_2}"_s));
    QCOMPARE(names.find(u"tier-2"_s), sales);
    names.add(sales, u"Tier 2"_s);
    QVERIFY(!names.find(u"Tier 2"_s));
    // The same one again is no other.
    names.add(sales, u"tier-2"_s);
    QCOMPARE(names.find(u"tier-2"_s), sales);
}

void TestWorkflowReader::goesOnWithQueueAndPriority()
{
    const Workflow workflow = workflowOf(withTargets(
        R"json({"queue": "Support", "priority": "5", "timeout": 10, "expression": "worker.a == 1"},
           {"timeout": 20},
           {},
           {"queue": "Sales, tier 2", "priority": 9})json"));
    const std::vector<Target> &targets = workflow.filters.front().targets;
    QCOMPARE(targets.size(), 4U);
    QCOMPARE(targets[0].priority, 5);
    QVERIFY(!targets[0].queueIsInherited && !targets[0].priorityIsInherited);
    for (const size_t at : {1U, 2U}) {
        QCOMPARE(targets[at].queue, support);
        QCOMPARE(targets[at].priority, 5);
        QVERIFY(targets[at].queueIsInherited && targets[at].priorityIsInherited);
        QVERIFY(targets[at].expression.terms().empty());
        QCOMPARE(targets[at].expression.place(), Place::Target);
    }
    QCOMPARE(targets[1].timeout, 20);
    QCOMPARE(targets[2].timeout, std::nullopt);
    QCOMPARE(targets[3].queue, sales);
    QCOMPARE(targets[3].priority, 9);
    QVERIFY(!targets[3].queueIsInherited && !targets[3].priorityIsInherited);
}

void TestWorkflowReader::realConfigurations_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("filters");
    QTest::addColumn<int>("targets"); ///< Of all filters.
    QTest::newRow("two channels and callbacks") << QByteArray(R"json({"task_routing": {"filters": [{
        "filter_friendly_name": "Everybody",
        "expression": "(to IN ['+15005550001', '+15005550002'] AND language CONTAINS \"en-CA\") OR isContactless == true",
        "targets": [{"queue": "${QUEUE_SID_SUPPORT}", "expression":
            "worker.waiting != true AND ((task.channelType == 'voice' AND worker.channel.chat.assigned_tasks == 0) OR task.isCallback == true)"}]}],
        "default_filter": {"queue": "${QUEUE_SID_SUPPORT}"}}})json")
                                                << 1 << 1;
    QTest::newRow("a delay, then who has not seen it") << QByteArray(R"json({"task_routing": {"filters": [{
        "filter_friendly_name": "Retry", "expression": "1==1", "targets": [
            {"queue": "Support", "expression": "1==0", "timeout": 30},
            {"queue": "Support", "expression": "worker.sid NOT IN task.workersSeen", "timeout": 60},
            {}]}]}})json") << 1 << 3;
    QTest::newRow("text priorities") << QByteArray(R"json({"task_routing": {"filters": [
        {"filter_friendly_name": "Sales", "expression": "department = \"sales\"",
         "targets": [{"queue": "Sales, tier 2", "priority": "10", "timeout": 120}]},
        {"filter_friendly_name": "Known", "expression": "agent != null",
         "targets": [{"queue": "Support", "known_worker_friendly_name": "task.agent", "priority": "50",
                      "skip_if": "workers.unavailable == 1 OR (workers.available == 0 AND 1==1)"},
                     {"queue": "Support", "order_by": "worker.level DESC"}]}],
        "default_filter": {"queue": "Support"}}})json")
                                     << 2 << 3;
    QTest::newRow("a default filter alone")
        << QByteArray(R"json({"task_routing": {"default_filter": {"queue": "Support"}}})json") << 0 << 0;
}

void TestWorkflowReader::realConfigurations()
{
    QFETCH(QByteArray, json);
    QFETCH(int, filters);
    QFETCH(int, targets);
    const Workflow workflow = workflowOf(json);
    QCOMPARE(static_cast<int>(workflow.filters.size()), filters);
    int count = 0;
    for (const Filter &filter : workflow.filters)
        count += static_cast<int>(filter.targets.size());
    QCOMPARE(count, targets);
    QCOMPARE(workflowOf(json), workflow);
}

void TestWorkflowReader::namesEachDefect_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("defect");
    const auto target = [](const char *name, const QByteArray &member, const QString &defect) {
        QTest::newRow(name) << withTargets(R"json({"queue": "Support", )json" + member + "}")
                            << u"task_routing.filters[0].targets[0].%1"_s.arg(defect);
    };
    QTest::newRow("a list") << QByteArray("[]") << u"an object is expected"_s;
    QTest::newRow("nothing") << QByteArray("{}") << u"task_routing: this is needed, and is an object"_s;
    QTest::newRow("no queue anywhere") << QByteArray(R"json({"task_routing": {"filters": []}})json")
                                       << u"task_routing: there is no queue: a filter or a default filter is needed"_s;
    QTest::newRow("filters are no list")
        << QByteArray(R"json({"task_routing": {"filters": {}, "default_filter": {"queue": "Support"}}})json")
        << u"task_routing.filters: a list is expected"_s;
    QTest::newRow("a filter is no object") << QByteArray(R"json({"task_routing": {"filters": [7]}})json")
                                           << u"task_routing.filters[0]: an object is expected"_s;
    QTest::newRow("no targets") << QByteArray(R"json({"task_routing": {"filters": [{"expression": ""}]}})json")
                                << u"task_routing.filters[0].targets: at least one target is needed"_s;
    QTest::newRow("a target is no object")
        << withTargets("[]") << u"task_routing.filters[0].targets[0]: an object is expected"_s;
    QTest::newRow("no queue") << withTargets("{}")
                              << u"task_routing.filters[0].targets[0].queue: the first target needs a queue"_s;
    QTest::newRow("a queue that is not there")
        << withTargets(R"json({"queue": "Support"}, {"queue": "Marketing"})json")
        << u"task_routing.filters[0].targets[1].queue: there is no queue \"Marketing\""_s;
    QTest::newRow("the default queue is not there")
        << QByteArray(R"json({"task_routing": {"default_filter": {"queue": "Marketing"}}})json")
        << u"task_routing.default_filter.queue: there is no queue \"Marketing\""_s;
    QTest::newRow("the default filter has none")
        << QByteArray(R"json({"task_routing": {"default_filter": {}}})json")
        << u"task_routing.default_filter.queue: the default filter needs a queue"_s;
    QTest::newRow("bad filter expression")
        << QByteArray(
               R"json({"task_routing": {"filters": [{"expression": "a ~ 1", "targets": [{"queue": "Support"}]}]}})json")
        << u"task_routing.filters[0].expression: an operator is expected at character 3"_s;
    target("text timeout", R"("timeout": "60")",
           u"timeout: a number of seconds is expected, and this is a text: without the quotes it would be one"_s);
    target("timeout in parts", R"("timeout": 1.5)",
           u"timeout: a whole number of seconds from 1 to 1209600 is expected"_s);
    target("timeout of nothing", R"("timeout": 0)",
           u"timeout: a whole number of seconds from 1 to 1209600 is expected"_s);
    target("timeout without end", R"("timeout": 1e300)",
           u"timeout: a whole number of seconds from 1 to 1209600 is expected"_s);
    target("text priority", R"("priority": "high")", u"priority: a whole number from 0 is expected"_s);
    target("negative priority", R"("priority": -1)", u"priority: a whole number from 0 is expected"_s);
    target("a list of expressions", R"("expression": ["a"])", u"expression: a text is expected"_s);
    target("bad target expression", R"("expression": "worker.a-b == 1")",
           u"expression: a name cannot have a hyphen at character 9"_s);
    target("two known workers", R"("known_worker_sid": "task.a", "known_worker_friendly_name": "task.b")",
           u"known_worker_friendly_name: a target has one known worker: by SID or by friendly name, not both"_s);
    target("a worker's known worker", R"("known_worker_sid": "worker.a")",
           u"known_worker_sid: a name that begins with task. is expected at character 1"_s);
    target("a constant as known worker", R"("known_worker_sid": "'Ann'")",
           u"known_worker_sid: a name is expected at character 1"_s);
    target("order of a task", R"("order_by": "worker.a DESC, task.b")",
           u"order_by: a name that begins with worker. is expected at character 16"_s);
    target("order with something behind", R"("order_by": "worker.a DOWN")",
           u"order_by: the end is expected at character 10"_s);
    target("empty part of an order", R"("order_by": "worker.a,")", u"order_by: a name is expected at character 10"_s);
    target("attribute in skip_if", R"("skip_if": "1==1 OR worker.a == 0")",
           u"skip_if: a comparison of workers.available, workers.unavailable, the workers in an activity "
           "(workers.WA…) or numbers is expected at character 9"_s);
    target("unknown name", R"("que": "Support")", u"que: routing knows nothing of that name"_s);
}

void TestWorkflowReader::namesEachDefect()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, defect);
    const WorkflowReading read = reading(json);
    QCOMPARE(read.defects.size(), 1U);
    QCOMPARE(read.defects.front().text(), defect);
    QCOMPARE(read.hasErrors(), !defect.endsWith("knows nothing of that name"_L1));
    QCOMPARE(read.errorText(), read.hasErrors() ? defect : QString());
}

void TestWorkflowReader::namesAllDefects()
{
    QCOMPARE(defectsOf(R"json({"note": 1, "task_routing": {"filters": [
                {"expression": "", "targets": [{"queue": "Support", "timeout": "60", "retries": 3}]},
                {"expression": 7, "targets": [{"timeout": 5}]}],
              "default_filter": {"queue": "Marketing", "timeout": 9}}})json"),
             (QStringList{
                 u"warning: note: routing knows nothing of that name"_s,
                 u"warning: task_routing.filters[0].targets[0].retries: routing knows nothing of that name"_s,
                 u"task_routing.filters[0].targets[0].timeout: a number of seconds is expected, and this is a text: "
                 "without the quotes it would be one"_s,
                 u"task_routing.filters[1].expression: a text is expected"_s,
                 u"task_routing.filters[1].targets[0].queue: the first target needs a queue"_s,
                 u"warning: task_routing.default_filter.timeout: routing knows nothing of that name"_s,
                 u"task_routing.default_filter.queue: there is no queue \"Marketing\""_s,
             }));
}

void TestWorkflowReader::saysWhereAJsonEnds()
{
    const ConfigurationDefect defect = reading("{\n  \"task_routing\": {\n    \"filters\" [] }}").defects.front();
    QCOMPARE(defect.line, 3);
    QVERIFY2(defect.column >= 14 && defect.column <= 16, qPrintable(defect.text()));
    QVERIFY(defect.text().startsWith("line 3, column "_L1));
    QVERIFY(reading("").hasErrors());
    QVERIFY(reading("\xff\xfe").hasErrors());
    QVERIFY(reading(QByteArray(100'000, '[')).hasErrors());
}

void TestWorkflowReader::tenThousandFiltersAreQuick()
{
    QByteArray json = R"json({"task_routing": {"filters": [)json";
    for (int at = 0; at < 10'000; ++at) {
        json += at ? "," : "";
        json += R"json({"filter_friendly_name": "F", "expression": "kind == )json" + QByteArray::number(at) +
                R"(", "targets": [{"queue": "Support", "timeout": 5}, {"skip_if": "workers.available == 0"}]})";
    }
    json += "]}}";
    QElapsedTimer timer;
    timer.start();
    const Workflow workflow = workflowOf(json);
    const qint64 took = timer.elapsed();
    QCOMPARE(workflow.filters.size(), 10'000U);
    QCOMPARE(workflow.filters.back().targets.back().place, u"task_routing.filters[9999].targets[1]"_s);
    QVERIFY2(took < 5000, qPrintable(QString::number(took)));
}

void TestWorkflowReader::hugeExpressionsAreRead()
{
    const QByteArray brackets(100'000, '(');
    QByteArray expression = brackets + "a == 1" + QByteArray(100'000, ')');
    while (expression.size() < 1'000'000)
        expression += " OR a == 2";
    const Workflow workflow = workflowOf(R"({"task_routing": {"filters": [{"expression": ")" + expression +
                                         R"(", "targets": [{"queue": "Support"}]}]}})");
    QCOMPARE(workflow.filters.front().expression.text().size(), expression.size());
}

QTEST_APPLESS_MAIN(TestWorkflowReader)
#include "tst_workflowreader.moc"
