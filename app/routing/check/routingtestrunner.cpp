#include "routingtestrunner.h"

#include "routing/routingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

/// The workspace as the test has it.
RoutingWorkspace settled(const RoutingTest &test, const RoutingWorkspace &workspace)
{
    RoutingWorkspace result = workspace;
    if (!test.workers)
        return result;
    const auto firstActivity = [&workspace](bool available) {
        const auto found = std::find_if(workspace.activities.begin(), workspace.activities.end(),
                                        [available](const ActivityFacts &one) { return one.isAvailable == available; });
        // Where the workspace has none, one without a name stands for it.
        return found == workspace.activities.end() ? ActivityFacts{{}, {}, available} : *found;
    };
    const ActivityFacts away = firstActivity(false);
    for (WorkerFacts &worker : result.workers) {
        if (worker.isAvailable)
            setActivity(worker, away);
    }
    for (const WorkerSetting &setting : *test.workers) {
        WorkerFacts &worker = result.workers[setting.worker];
        setIdle(worker);
        if (setting.activity)
            setActivity(worker, workspace.activities[*setting.activity]);
        else if (const WorkerFacts &his = workspace.workers[setting.worker]; his.isAvailable)
            setActivity(worker, {his.activitySid, his.activityName, true});
        else
            setActivity(worker, firstActivity(true));
        if (setting.capacity || setting.tasks > 0)
            setLoad(worker, test.task.channel, setting.capacity, setting.tasks);
        if (setting.withoutTaskFor)
            worker.withoutTaskSince = -*setting.withoutTaskFor;
    }
    return result;
}

/// One expectation against what the rules decide.
class Comparison
{
    Q_DECLARE_TR_FUNCTIONS(Routing::RoutingTest)
public:
    Comparison(const RoutingTest &test, const RoutingWorkspace &workspace, RoutingTestResult &result)
        : m_test(test)
        , m_workspace(workspace)
        , m_workflow(workspace.workflows[test.workflow].workflow)
        , m_result(result)
    {
    }

    void compare(const RoutingExpectation &expected)
    {
        RoutingTask task = m_test.task;
        task.age = expected.after;
        const Roster roster = m_workspace.roster();
        Trace trace;
        const Decision decision = decide(m_workflow, task, roster, &trace);
        const qsizetype before = m_result.failures.size();
        m_after = expected.after;
        compareEnd(expected, roster);
        const bool isCanceled = decision.kind == Decision::Kind::Canceled || decision.kind == Decision::Kind::Unmatched;
        const bool needsPlace =
            expected.filter || expected.target || expected.queue || expected.priority || expected.workers;
        if (isCanceled && needsPlace)
            fail(tr("the task is canceled by then"));
        else if (needsPlace)
            comparePlace(expected, decision, trace);
        if (m_result.failures.size() > before)
            m_result.traces += describe(decision, trace, m_workflow, roster);
    }

private:
    static QString seconds(qint64 milliseconds) { return QString::number(double(milliseconds) / 1000); }

    void fail(const QString &what)
    {
        //: What is wrong when a task is so many seconds old: "after 60 s: the queue is "Sales", expected "Support""
        m_result.failures += tr("after %1 s: %2").arg(seconds(m_after), what);
    }

    void compareEnd(const RoutingExpectation &expected, const Roster &roster)
    {
        if (!expected.canceledAt)
            return;
        const auto at = canceledAt(m_workflow, m_test.task, roster);
        if (at == *expected.canceledAt)
            return;
        const auto text = [](const std::optional<qint64> &age) {
            return age ? tr("after %1 s").arg(seconds(*age)) : tr("never");
        };
        fail(tr("the task is canceled %1, expected %2").arg(text(at), text(*expected.canceledAt)));
    }

    void comparePlace(const RoutingExpectation &expected, const Decision &decision, const Trace &trace)
    {
        const Step &step = decision.standing.step;
        const bool byTarget = !trace.routingTarget.isEmpty();
        if ((expected.filter || expected.target) && byTarget)
            fail(tr("the routing target goes before every filter"));
        else if (expected.filter && *expected.filter != whereOf(step))
            fail(tr("the filter is \"%1\", expected \"%2\"")
                     .arg(filterName(whereOf(step)), filterName(*expected.filter)));
        else if (expected.target && (step.isDefault() || step.target != *expected.target))
            fail(tr("the target is %1, expected %2")
                     .arg(step.isDefault() ? nameOf(m_workflow, step) : QString::number(step.target + 1),
                          QString::number(*expected.target + 1)));
        if (expected.queue && decision.queue != *expected.queue)
            fail(tr("the queue is \"%1\", expected \"%2\"").arg(queueName(decision.queue), queueName(*expected.queue)));
        if (expected.priority && decision.priority != *expected.priority)
            fail(tr("the priority is %1, expected %2").arg(decision.priority).arg(*expected.priority));
        if (expected.workers)
            compareWorkers(*expected.workers, trace);
    }

    void compareWorkers(const std::vector<size_t> &expected, const Trace &trace)
    {
        std::vector<size_t> order;
        if (!trace.steps.empty()) {
            for (const StepTrace::Considered &one : trace.steps.back().considered) {
                if (one.why == NotAsked::Asked || one.why == NotAsked::OthersFirst)
                    order.push_back(one.worker);
            }
        }
        const size_t most = std::max<size_t>(expected.size(), 1);
        if (order.size() > most)
            order.resize(most);
        if (order != expected)
            fail(tr("the first workers are %1, expected %2").arg(names(order), names(expected)));
    }

    static RoutingExpectation::Where whereOf(const Step &step)
    {
        return step.isDefault() ? RoutingExpectation::Where{} : RoutingExpectation::Where{step.filter};
    }

    QString filterName(const RoutingExpectation::Where &where) const
    {
        return where.filter ? nameOf(m_workflow, *where.filter) : nameOf(m_workflow, Step{});
    }

    QString queueName(const QString &sid) const
    {
        const auto at = placeOf(m_workspace.queues, sid);
        return at ? m_workspace.queues[*at].name : sid;
    }

    QString names(const std::vector<size_t> &workers) const
    {
        QStringList list;
        for (const size_t at : workers)
            list += m_workspace.workers[at].name;
        return list.isEmpty() ? tr("nobody") : list.join(u", "_s);
    }

    const RoutingTest &m_test;
    const RoutingWorkspace &m_workspace;
    const Workflow &m_workflow;
    RoutingTestResult &m_result;
    qint64 m_after = 0;
};

} // namespace

RoutingTestResult runRoutingTest(const RoutingTest &test, const RoutingWorkspace &workspace)
{
    RoutingTestResult result;
    result.name = test.name;
    const RoutingWorkspace there = settled(test, workspace);
    Comparison comparison(test, there, result);
    for (const RoutingExpectation &expected : test.expectations)
        comparison.compare(expected);
    return result;
}

std::optional<qint64> canceledAt(const Workflow &workflow, RoutingTask task, const Roster &roster)
{
    for (;;) {
        const Decision decision = decide(workflow, task, roster);
        if (decision.kind == Decision::Kind::Canceled || decision.kind == Decision::Kind::Unmatched)
            return task.age;
        // A step ends later than the task is old, so that this comes to an end with the steps.
        if (!decision.endsAt || *decision.endsAt <= task.age)
            return {};
        task.age = *decision.endsAt;
    }
}

} // namespace Routing
