#include "scenarionames.h"

#include "simulator/world/assumptions.h"

#include <QCoreApplication>

#include <algorithm>

namespace Simulator {

namespace {

struct NamesTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

/// What was read first has the least id.
Id firstOf(const ScenarioNames::Ids &ids)
{
    const auto first =
        std::min_element(ids.begin(), ids.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return first == ids.end() ? 0 : first->second;
}

} // namespace

bool ScenarioNames::add(Ids &ids, Cursor &from, const QByteArray &name, Id id)
{
    if (ids.emplace(name, id).second)
        return true;
    from.fail("name", NamesTexts::tr("there are two of this name: %1").arg(QString::fromUtf8(name)));
    return false;
}

void ScenarioNames::checkTask(Cursor &from, const QByteArray &key) const
{
    if (!key.isEmpty() && !taskKeys.contains(key))
        from.fail("task", NamesTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(key)));
}

TaskPlan ScenarioNames::readPlan(Cursor &from)
{
    TaskPlan plan;
    plan.key = from.text("key");
    if (!plan.key.isEmpty() && !taskKeys.insert(plan.key).second)
        from.fail("key", NamesTexts::tr("there are two of this name: %1").arg(QString::fromUtf8(plan.key)));
    NewTask &task = plan.task;
    task.attributes = from.object("attributes", Assumptions::MaxAttributes - 100);
    task.priority = from.integer("priority", 0, 0, 1'000'000);
    task.timeout = from.integer("timeout", 86400, 1, 1'209'600);
    task.ignoreCapacity = from.boolean("ignoreCapacity", false);
    task.routingTarget = from.reference("routingTarget", workers);
    task.workflow = from.reference("workflow", workflows);
    if (task.workflow == 0)
        task.workflow = firstOf(workflows);
    task.channel = from.reference("channel", channels);
    if (task.channel == 0)
        task.channel = firstOf(channels);
    task.queue = from.reference("queue", queues);
    task.call = from.boolean("call", true);
    plan.patience = from.span("patience", {Never, Never});
    return plan;
}

} // namespace Simulator
