// Any text as a file of routing tests: either defects that name their places, or tests that can be run, whose results
// can be told. Seeds: corpus/routingtests.

#include "require.h"
#include "routing/check/routingtestreader.h"
#include "routing/check/routingtestreport.h"

#include <QJsonDocument>

#include <cstdint>

using namespace Routing;

namespace {

RoutingWorkspace centre()
{
    RoutingWorkspace workspace;
    const auto add = [&workspace](const QString &sid, const QString &name, const QString &workers) {
        workspace.queues.push_back(
            {sid, name, std::get<Expression>(Expression::parse(workers, Place::Worker)), 1, false});
    };
    add(QStringLiteral("WQ1"), QStringLiteral("Support"), QStringLiteral("level > 1"));
    add(QStringLiteral("WQ2"), QStringLiteral("Sales"), {});
    workspace.activities = {{QStringLiteral("WA1"), QStringLiteral("Available"), true},
                            {QStringLiteral("WA2"), QStringLiteral("Offline"), false}};
    for (int at = 0; at < 3; ++at) {
        WorkerFacts worker;
        worker.sid = QStringLiteral("WK%1").arg(at);
        worker.name = QStringLiteral("Ann%1").arg(at);
        worker.attributes = Value(std::vector<Value::Member>{{QStringLiteral("level"), Value(double(at))}});
        worker.channels = {{QStringLiteral("default"), 1, 0, 0, 0, true}};
        setActivity(worker, workspace.activities[0]);
        workspace.workers.push_back(std::move(worker));
    }
    const auto queueOf = [](const QString &text) { return std::optional(text); };
    WorkflowReading reading = readWorkflow(R"({"task_routing": {"filters": [
        {"filter_friendly_name": "German", "expression": "language == 'de'", "targets": [
            {"queue": "WQ1", "timeout": 30, "order_by": "worker.level DESC"}, {"queue": "WQ2", "timeout": 60}]}],
        "default_filter": {"queue": "WQ2"}}})",
                                           queueOf);
    require(reading.defects.empty());
    workspace.workflows = {{QStringLiteral("WW1"), QStringLiteral("Calls"), std::move(reading.workflow)}};
    return workspace;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    static const RoutingWorkspace workspace = centre();
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const RoutingTestsReading reading = readRoutingTests(text, workspace);
    for (const ConfigurationDefect &defect : reading.defects)
        require(!defect.what.isEmpty() && !defect.text().isEmpty());
    if (!reading.defects.empty())
        return 0;
    require(!reading.tests.empty());
    std::vector<RoutingTestResult> results;
    for (const RoutingTest &test : reading.tests) {
        require(!test.expectations.empty());
        results.push_back(runRoutingTest(test, workspace));
        require(results.back().passes() == results.back().traces.isEmpty());
    }
    // A line for each test, whatever it is called.
    const QByteArray tap = toTap(results);
    qsizetype lines = 0;
    for (const QByteArray &line : tap.split('\n'))
        lines += line.startsWith("ok ") || line.startsWith("not ok ");
    require(lines == static_cast<qsizetype>(results.size()));
    require(!toJUnit(results, QStringLiteral("fuzz")).isEmpty());
    return 0;
}
