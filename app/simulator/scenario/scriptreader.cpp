#include "scriptreader.h"

#include "simulator/api/routename.h"

#include <QCoreApplication>

#include <algorithm>

namespace Simulator {

namespace {

struct ScriptReaderTexts
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

ScriptReader::ScriptReader(Scenario &scenario, ScenarioNames &names, Time start)
    : m_scenario(scenario)
    , m_names(names)
    , m_start(start)
{
}

void ScriptReader::read(Cursor &root)
{
    readArrivals(root);
    readScript(root);
    readFaults(root);
    readGoals(root);
}

void ScriptReader::readArrivals(Cursor &root)
{
    for (Cursor &from : root.list("arrivals")) {
        Arrival arrival;
        arrival.every = from.span("every", arrival.every);
        // A stream without a pause would never let the clock go on.
        if (arrival.every.from < 100)
            from.fail("every", ScriptReaderTexts::tr("at least 0.1 seconds"));
        arrival.from = from.seconds("from", 0);
        arrival.until = from.seconds("until", Never);
        if (auto task = from.child("task")) {
            arrival.task = m_names.readPlan(*task);
            if (!arrival.task.key.isEmpty())
                task->fail("key", ScriptReaderTexts::tr("tasks of a stream have no key"));
            task->done();
        } else {
            from.fail("task", ScriptReaderTexts::tr("this is needed and must not be empty"));
        }
        from.done();
        m_scenario.arrivals.push_back(std::move(arrival));
    }
}

void ScriptReader::readScript(Cursor &root)
{
    for (Cursor &from : root.list("script")) {
        ScriptItem item;
        item.at = from.seconds("at", 0);
        if (!from.has("at"))
            from.fail("at", ScriptReaderTexts::tr("this is needed and must not be empty"));
        item.scriptAction = readAction(from);
        from.done();
        m_scenario.script.push_back(std::move(item));
    }
    std::stable_sort(m_scenario.script.begin(), m_scenario.script.end(),
                     [](const ScriptItem &a, const ScriptItem &b) { return a.at < b.at; });
}

ScriptAction ScriptReader::readAction(Cursor &from)
{
    ScriptAction action;
    const auto kind = from.word("do", scriptActionKind);
    if (!kind)
        return action;
    action.kind = *kind;
    switch (action.kind) {
    case ScriptActionKind::TaskArrives:
        if (auto task = from.child("task")) {
            action.plan = m_names.readPlan(*task);
            task->done();
        } else {
            from.fail("task", ScriptReaderTexts::tr("this is needed and must not be empty"));
        }
        break;
    case ScriptActionKind::Accept:
    case ScriptActionKind::Reject:
    case ScriptActionKind::Conference:
    case ScriptActionKind::WrapUp:
    case ScriptActionKind::Complete:
        readTarget(from, action, true, false);
        if (action.kind == ScriptActionKind::Reject)
            action.activity = from.reference("activity", m_names.activities);
        break;
    case ScriptActionKind::Activity:
        readTarget(from, action, true, false);
        action.activity = from.reference("activity", m_names.activities, true);
        action.rejectPending = from.boolean("rejectPending", false);
        break;
    case ScriptActionKind::Phone:
        action.worker = from.reference("worker", m_names.workers);
        action.phone = from.legPlan();
        break;
    case ScriptActionKind::CallerHangsUp:
    case ScriptActionKind::DeleteTask:
    case ScriptActionKind::CancelTask:
        readTarget(from, action, false, true);
        action.text = QString::fromUtf8(from.text("reason"));
        break;
    case ScriptActionKind::Fault:
        if (auto fault = from.child("fault")) {
            action.fault = readFault(*fault, 0);
            fault->done();
        } else {
            from.fail("fault", ScriptReaderTexts::tr("this is needed and must not be empty"));
        }
        break;
    case ScriptActionKind::ClearFaults:
        break;
    case ScriptActionKind::Note:
        static_cast<void>(from.requiredText("text"));
        action.text = from.words({"text"}).front();
        break;
    case ScriptActionKind::Count:
        break;
    }
    return action;
}

void ScriptReader::readTarget(Cursor &from, ScriptAction &action, bool needsWorker, bool needsTask) const
{
    if (needsWorker)
        action.worker = from.reference("worker", m_names.workers, true);
    action.task = needsTask ? from.requiredText("task") : from.text("task");
    m_names.checkTask(from, action.task);
}

FaultRule ScriptReader::readFault(Cursor &from, Time start)
{
    FaultRule rule;
    if (const auto kind = from.word("fault", faultKind))
        rule.kind = kind;
    rule.route = from.text("route");
    if (!rule.route.isEmpty() && !isRoute(rule.route))
        from.fail("route", ScriptReaderTexts::tr("\"%1\" is not known here").arg(QString::fromUtf8(rule.route)));
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

void ScriptReader::readFaults(Cursor &root)
{
    for (Cursor &from : root.list("faults")) {
        m_scenario.faults.push_back(readFault(from, m_start));
        from.done();
    }
}

void ScriptReader::readGoals(Cursor &root)
{
    for (Cursor &from : root.list("goals")) {
        Goal goal;
        static_cast<void>(from.requiredText("title"));
        const std::vector<QString> words = from.words({"title", "guide"});
        goal.title = words[0];
        goal.guide = words[1];
        goal.event = from.word("event", eventType).value_or(goal.event);
        goal.task = from.text("task");
        m_names.checkTask(from, goal.task);
        goal.worker = from.reference("worker", m_names.workers);
        goal.trainee = from.boolean("trainee", false);
        goal.avoid = from.boolean("avoid", false);
        goal.count = from.integer("count", 1, 1, 1'000'000);
        goal.within = from.seconds("within", Never);
        if (goal.avoid && !goal.guide.isEmpty())
            from.fail("guide", ScriptReaderTexts::tr("what is to be avoided is no step"));
        if (goal.avoid && goal.within == Never)
            from.fail("within", ScriptReaderTexts::tr("what is to be avoided needs an end"));
        from.done();
        m_scenario.goals.push_back(std::move(goal));
    }
}

} // namespace Simulator
