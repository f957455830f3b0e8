#include "scenarioreader.h"

#include "goals.h"
#include "simulator/api/jsonwriter.h"
#include "simulator/api/routename.h"
#include "simulator/world/attributes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct ReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

void readFigure(Cursor &from, const FaultFigure &figure, FaultFigures &figures)
{
    const qint64 now = figure.value(figures);
    if (figure.isFlag()) {
        figure.set(figures, from.boolean(figure.word, now != 0) ? 1 : 0);
    } else if (figure.unit == 1) {
        figure.set(figures, from.integer(figure.word, static_cast<int>(now), static_cast<int>(figure.least),
                                         static_cast<int>(figure.most)));
    } else {
        const double value = from.number(figure.word, static_cast<double>(now) / static_cast<double>(figure.unit),
                                         static_cast<double>(figure.least), static_cast<double>(figure.most));
        figure.set(figures, static_cast<qint64>(value * static_cast<double>(figure.unit)));
    }
}

} // namespace

ScenarioReader::ScenarioReader(const Node &root, const QString &name, quint64 seed)
    : m_root(root)
    , m_random(seed)
{
    m_scenario.name = name;
    m_scenario.state.seed = seed;
    m_scenario.state.sids = SidCodec(seed);
}

LoadedScenario ScenarioReader::read()
{
    Cursor root(m_root, {}, m_defects);
    if (root.integer("format", 0, 0, 1000) != 1)
        root.fail("format", ReaderTexts::tr("1 is expected: the format that this version understands"));
    static_cast<void>(root.text("$schema"));
    m_scenario.title = QString::fromUtf8(root.requiredText("title"));
    m_scenario.description = QString::fromUtf8(root.text("description"));
    m_scenario.guide = QString::fromUtf8(root.text("guide"));
    const auto start = readTime(root.text("start", "2026-03-02T14:03:27Z"));
    if (!start)
        root.fail("start", ReaderTexts::tr("a moment like 2026-03-02T14:03:27Z is expected"));
    m_start = start.value_or(0);
    readWorkspace(root);
    readTasks(root);
    if (!m_defects.found())
        liveThrough();
    if (auto generate = root.child("generate")) {
        makeReservations(*generate);
        static_cast<void>(generate->child("workers"));
        generate->done();
    }
    readArrivals(root);
    readScript(root);
    readFaults(root);
    readGoals(root);
    const QByteArray open = root.text("open");
    const auto opened = m_scenario.tasks.find(open);
    if (opened != m_scenario.tasks.end())
        m_scenario.openTask = opened->second;
    else if (!open.isEmpty())
        root.fail("open", ReaderTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(open)));
    else if (!m_scenario.state.tasks.empty())
        m_scenario.openTask = m_scenario.state.tasks.begin()->first;
    root.done();
    if (m_defects.found())
        return m_defects.first();
    return std::move(m_scenario);
}

TaskPlan ScenarioReader::readPlan(Cursor &from)
{
    TaskPlan plan;
    const State &state = m_scenario.state;
    plan.key = from.text("key");
    if (!plan.key.isEmpty() && !m_keys.insert(plan.key).second)
        from.fail("key", ReaderTexts::tr("there are two of this name: %1").arg(QString::fromUtf8(plan.key)));
    World::NewTask &task = plan.task;
    task.attributes = from.object("attributes", Assumptions::MaxAttributes - 100);
    task.priority = from.integer("priority", 0, 0, 1'000'000);
    task.timeout = from.integer("timeout", 86400, 1, 1'209'600);
    task.ignoreCapacity = from.boolean("ignoreCapacity", false);
    task.routingTarget = from.reference("routingTarget", m_workers);
    task.workflow = from.reference("workflow", m_workflows);
    if (task.workflow == 0 && !state.workflows.empty())
        task.workflow = state.workflows.begin()->first;
    task.channel = from.reference("channel", m_channels);
    if (task.channel == 0 && !state.channels.empty())
        task.channel = state.channels.begin()->first;
    task.queue = from.reference("queue", m_queues);
    plan.call = from.boolean("call", true);
    plan.patience = from.span("patience", {Never, Never});
    return plan;
}

void ScenarioReader::readBehaviours(Cursor &root)
{
    for (auto &[name, from] : root.children("habits")) {
        WorkerBehaviour behaviour;
        behaviour.accepts = from.number("accepts", 1.0, 0, 1);
        behaviour.rejects = from.number("rejects", 0.0, 0, 1);
        if (behaviour.accepts + behaviour.rejects > 1.0)
            from.fail("rejects", ReaderTexts::tr("accepts and rejects together are more than 1"));
        behaviour.answers = from.span("answers", behaviour.answers);
        behaviour.talks = from.span("talks", behaviour.talks);
        behaviour.wraps = from.span("wraps", behaviour.wraps);
        from.done();
        m_behaviours.emplace(name, behaviour);
    }
}

void ScenarioReader::readArrivals(Cursor &root)
{
    for (Cursor &from : root.list("arrivals")) {
        Arrival arrival;
        arrival.every = from.span("every", arrival.every);
        // A stream without a pause would never let the clock go on.
        if (arrival.every.from < 100)
            from.fail("every", ReaderTexts::tr("at least 0.1 seconds"));
        arrival.from = from.seconds("from", 0);
        arrival.until = from.seconds("until", Never);
        if (auto task = from.child("task")) {
            arrival.task = readPlan(*task);
            if (!arrival.task.key.isEmpty())
                task->fail("key", ReaderTexts::tr("tasks of a stream have no key"));
            task->done();
        } else {
            from.fail("task", ReaderTexts::tr("this is needed and must not be empty"));
        }
        from.done();
        m_scenario.arrivals.push_back(std::move(arrival));
    }
}

void ScenarioReader::readScript(Cursor &root)
{
    for (Cursor &from : root.list("script")) {
        ScriptItem item;
        item.at = from.seconds("at", 0);
        if (!from.has("at"))
            from.fail("at", ReaderTexts::tr("this is needed and must not be empty"));
        item.scriptAction = readScriptAction(from);
        from.done();
        m_scenario.script.push_back(std::move(item));
    }
    std::stable_sort(m_scenario.script.begin(), m_scenario.script.end(),
                     [](const ScriptItem &a, const ScriptItem &b) { return a.at < b.at; });
}

ScriptAction ScenarioReader::readScriptAction(Cursor &from)
{
    ScriptAction scriptAction;
    const auto kind = from.word("do", scriptActionKind);
    if (!kind)
        return scriptAction;
    scriptAction.kind = *kind;
    switch (scriptAction.kind) {
    case ScriptActionKind::TaskArrives:
        if (auto task = from.child("task")) {
            scriptAction.plan = readPlan(*task);
            task->done();
        } else {
            from.fail("task", ReaderTexts::tr("this is needed and must not be empty"));
        }
        break;
    case ScriptActionKind::Accept:
    case ScriptActionKind::Reject:
    case ScriptActionKind::Conference:
    case ScriptActionKind::WrapUp:
    case ScriptActionKind::Complete:
        readScriptActionTarget(from, scriptAction, true, false);
        if (scriptAction.kind == ScriptActionKind::Reject)
            scriptAction.activity = from.reference("activity", m_activities);
        break;
    case ScriptActionKind::Activity:
        readScriptActionTarget(from, scriptAction, true, false);
        scriptAction.activity = from.reference("activity", m_activities, true);
        scriptAction.rejectPending = from.boolean("rejectPending", false);
        break;
    case ScriptActionKind::Phone:
        scriptAction.worker = from.reference("worker", m_workers);
        scriptAction.phone.end = from.word("end", legEnd).value_or(LegEnd::Answered);
        scriptAction.phone.after = from.seconds("after", Assumptions::RingsFor);
        break;
    case ScriptActionKind::CallerHangsUp:
    case ScriptActionKind::DeleteTask:
    case ScriptActionKind::CancelTask:
        readScriptActionTarget(from, scriptAction, false, true);
        scriptAction.text = QString::fromUtf8(from.text("reason"));
        break;
    case ScriptActionKind::Fault:
        if (auto fault = from.child("fault")) {
            scriptAction.fault = readFault(*fault, 0);
            fault->done();
        } else {
            from.fail("fault", ReaderTexts::tr("this is needed and must not be empty"));
        }
        break;
    case ScriptActionKind::ClearFaults:
        break;
    case ScriptActionKind::Note:
        scriptAction.text = QString::fromUtf8(from.requiredText("text"));
        break;
    case ScriptActionKind::Count:
        break;
    }
    return scriptAction;
}

void ScenarioReader::readScriptActionTarget(Cursor &from, ScriptAction &scriptAction, bool needsWorker, bool needsTask)
{
    if (needsWorker)
        scriptAction.worker = from.reference("worker", m_workers, true);
    scriptAction.task = needsTask ? from.requiredText("task") : from.text("task");
    checkKey(from, scriptAction.task);
}

void ScenarioReader::checkKey(Cursor &from, const QByteArray &key)
{
    if (!key.isEmpty() && !m_keys.contains(key))
        from.fail("task", ReaderTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(key)));
}

FaultRule ScenarioReader::readFault(Cursor &from, Time start)
{
    FaultRule rule;
    if (const auto kind = from.word("fault", faultKind))
        rule.kind = kind;
    rule.route = from.text("route");
    if (!rule.route.isEmpty() && !isRoute(rule.route))
        from.fail("route", ReaderTexts::tr("\"%1\" is not known here").arg(QString::fromUtf8(rule.route)));
    rule.times = from.integer("times", 0, 0, 1'000'000);
    rule.chance = from.number("chance", 1.0, 0, 1);
    if (from.has("from"))
        rule.from = start + from.seconds("from", 0);
    if (from.has("until"))
        rule.until = start + from.seconds("until", 0);
    for (const FaultFigure *figure : rule.kind->figures)
        readFigure(from, *figure, rule);
    return rule;
}

void ScenarioReader::readFaults(Cursor &root)
{
    for (Cursor &from : root.list("faults")) {
        m_scenario.faults.push_back(readFault(from, m_start));
        from.done();
    }
}

void ScenarioReader::readGoals(Cursor &root)
{
    for (Cursor &from : root.list("goals")) {
        Goal goal;
        goal.title = QString::fromUtf8(from.requiredText("title"));
        goal.guide = QString::fromUtf8(from.text("guide"));
        goal.event = from.word("event", eventType).value_or(goal.event);
        goal.task = from.text("task");
        checkKey(from, goal.task);
        goal.worker = from.reference("worker", m_workers);
        goal.trainee = from.boolean("trainee", false);
        goal.avoid = from.boolean("avoid", false);
        goal.count = from.integer("count", 1, 1, 1'000'000);
        goal.within = from.seconds("within", Never);
        if (goal.avoid && !goal.guide.isEmpty())
            from.fail("guide", ReaderTexts::tr("what is to be avoided is no step"));
        if (goal.avoid && goal.within == Never)
            from.fail("within", ReaderTexts::tr("what is to be avoided needs an end"));
        from.done();
        m_scenario.goals.push_back(std::move(goal));
    }
}

} // namespace Simulator
