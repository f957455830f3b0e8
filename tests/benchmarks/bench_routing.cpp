// What routing costs, in the room alone: one expression over ten thousand workers, a task through twenty filters of
// five targets among two thousand workers, the same with its whole trace, and a configuration of ten thousand filters.
// And a million random expressions, each asked of twenty tasks and workers, against the evaluator of tests/routing that
// was written apart. Prints one line each; ends with 1 where a figure is over its limit or the two differ.
//   bench_routing [--expressions N]: how many are held against each other, or none for 0.

#include "routing/routingdecision.h"
#include "routing/secondevaluator.h"
#include "routing/workflowreader.h"

#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace Routing;

namespace {

bool failed = false;

void report(const char *what, double figure, double limit)
{
    const bool isGood = figure <= limit;
    std::printf("%-60s %9.3f ms  limit at most %.1f  %s\n", what, figure, limit, isGood ? "ok" : "FAIL");
    std::fflush(stdout);
    failed = failed || !isGood;
}

/// Milliseconds that this thread has used the processor: whatever else runs on the machine takes none of them.
double usedMsecs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Milliseconds that `run` takes each of so many times, ascending.
template <typename Run>
std::vector<double> timesOf(int times, const Run &run)
{
    std::vector<double> figures;
    for (int at = 0; at < times; ++at) {
        const double before = usedMsecs();
        run();
        figures.push_back(usedMsecs() - before);
    }
    std::sort(figures.begin(), figures.end());
    return figures;
}

template <typename Run>
double median(int times, const Run &run)
{
    return timesOf(times, run)[static_cast<size_t>(times / 2)];
}

Expression parsed(const QString &text, Place place)
{
    return std::get<Expression>(Expression::parse(text, place));
}

/// Everybody has three of twelve skills, a level, a place and room in two channels; every third is busy.
std::vector<WorkerFacts> people(int count)
{
    std::vector<WorkerFacts> workers;
    for (int at = 0; at < count; ++at) {
        Value::List skills;
        for (const int skill : {at % 12, (at + 1) % 12, (at + 5) % 12})
            skills.emplace_back(u"skill%1"_s.arg(skill));
        WorkerFacts worker;
        worker.sid = u"WK%1"_s.arg(at, 32, 10, QChar(u'0'));
        worker.name = u"Worker %1"_s.arg(at);
        worker.activitySid = u"WA00000000000000000000000000000001"_s;
        worker.activityName = u"Available"_s;
        worker.isAvailable = at % 4 != 0;
        worker.withoutTaskSince = (at * 7919) % count;
        worker.channels = {{u"voice"_s, 1, 0, at % 3 == 0, 0}, {u"chat"_s, 3, 0, 0, 0}};
        worker.attributes = Value(std::vector<Value::Member>{{u"contact_uri"_s, Value(u"client:agent%1"_s.arg(at))},
                                                             {u"country"_s, Value(at % 2 ? u"de"_s : u"fr"_s)},
                                                             {u"level"_s, Value(static_cast<double>(at % 10))},
                                                             {u"skills"_s, Value(skills)}});
        worker.fields = fieldsOf(worker);
        workers.push_back(std::move(worker));
    }
    return workers;
}

std::vector<QueueFacts> queues()
{
    std::vector<QueueFacts> queues;
    for (int at = 0; at < 12; ++at)
        queues.push_back({u"Queue %1"_s.arg(at), u"Queue %1"_s.arg(at),
                          parsed(u"skills HAS 'skill%1' AND country == 'de'"_s.arg(at), Place::Worker)});
    return queues;
}

/// The task below matches the last filter, stands in its last target, and each target has everything there is.
Workflow manyFilters(int filters, int targets)
{
    QByteArray json = R"({"task_routing": {"filters": [)";
    for (int filter = 0; filter < filters; ++filter) {
        json += filter == 0 ? "" : ",";
        json += R"({"filter_friendly_name": "F", "expression": "(kind == )" + QByteArray::number(filter) +
                R"( OR kind == 'any') AND language IN ['de', 'fr']", "targets": [)";
        for (int target = 0; target < targets; ++target) {
            json += target == 0 ? "" : ",";
            json += R"({"queue": "Queue )" + QByteArray::number(target % 12) +
                    R"(", "expression": "worker.level >= task.level", "timeout": 10, "order_by": "worker.level DESC",
                       "skip_if": "workers.available == 0", "priority": 5})";
        }
        json += "]}";
    }
    const WorkflowReading reading =
        readWorkflow(json + "]}}", [](const QString &queue) { return std::optional(queue); });
    if (reading.hasErrors())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.workflow;
}

void measureExpression()
{
    const std::vector<WorkerFacts> workers = people(10'000);
    const Expression expression =
        parsed(u"(skills HAS 'skill3' OR skills HAS 'skill7') AND level >= 4 AND country == 'de' AND "
               "activity_name != 'Break' AND channel.chat.assigned_tasks < 3"_s,
               Place::Worker);
    qsizetype fits = 0;
    // Ten thousand people do not fit a cache: whatever else runs on the machine shows, and the quickest counts.
    const double took = timesOf(51, [&] {
                            fits = std::count_if(workers.begin(), workers.end(), [&](const WorkerFacts &worker) {
                                return expression.fits({{}, {&worker.attributes, &worker.fields}});
                            });
                        }).front();
    report("one expression over 10,000 workers", took, 5);
    if (fits == 0 || fits == 10'000)
        qFatal("%lld fit", static_cast<long long>(fits));
}

void measureDecision()
{
    const std::vector<WorkerFacts> workers = people(2'000);
    const std::vector<QueueFacts> places = queues();
    const Roster roster{places, workers};
    const Workflow workflow = manyFilters(20, 5);
    RoutingTask task;
    task.channel = u"voice"_s;
    task.attributes = Value(std::vector<Value::Member>{
        {u"kind"_s, Value(19.0)}, {u"language"_s, Value(u"de"_s)}, {u"level"_s, Value(5.0)}});
    task.age = 45'000;
    Decision decision;
    report("a task through 20 filters x 5 targets, 2,000 workers",
           median(201, [&] { decision = decide(workflow, task, roster); }), 1);
    if (decision.kind != Decision::Kind::Asks || decision.standing.step != Step{19, 4})
        qFatal("it is not where it should be");
    report("the same with its whole trace",
           median(51,
                  [&] {
                      Trace trace;
                      decision = decide(workflow, task, roster, &trace);
                  }),
           10);
    const Standing last = decision.standing;
    report("the same from where it stands", median(201, [&] { decision = decide(workflow, task, roster, last); }), 1);
}

void measureReader()
{
    report("a configuration of 10,000 filters", median(3, [] { static_cast<void>(manyFilters(10'000, 2)); }), 1500);
}

void compareEvaluators(int expressions)
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty()) {
        std::printf("node is missing: nothing is held against the second evaluator\n");
        failed = true;
        return;
    }
    constexpr int atOnce = 20'000;
    Comparison sum;
    bool differs = false;
    for (int done = 0; done < expressions; done += atOnce) {
        const Comparison part =
            compareWithSecond(node, QStringLiteral(DESK_SECOND_EVALUATOR), static_cast<quint32>(1000 + done / atOnce),
                              std::min(atOnce, expressions - done), 20);
        sum.expressions += part.expressions;
        sum.refused += part.refused;
        sum.answers += part.answers;
        sum.fits += part.fits;
        if (part.difference.isEmpty() && part.problem.isEmpty())
            continue;
        std::printf("%s%s\n", qPrintable(part.difference), qPrintable(part.problem));
        differs = true;
        break;
    }
    failed = failed || differs;
    std::printf(
        "%lld random expressions against the second evaluator: %lld refused by both, %lld answers, %lld true, %s\n",
        static_cast<long long>(sum.expressions), static_cast<long long>(sum.refused),
        static_cast<long long>(sum.answers), static_cast<long long>(sum.fits), differs ? "FAIL" : "no difference");
}

} // namespace

int main(int argc, char *argv[])
{
    int expressions = 1'000'000;
    for (int at = 1; at + 1 < argc; at += 2) {
        if (std::strcmp(argv[at], "--expressions") == 0)
            expressions = std::atoi(argv[at + 1]);
    }
    measureExpression();
    measureDecision();
    measureReader();
    compareEvaluators(expressions);
    return failed ? 1 : 0;
}
