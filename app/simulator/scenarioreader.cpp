#include "scenarioreader.h"

#include "attributes.h"
#include "goals.h"
#include "jsonwriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct ReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

} // namespace

ScenarioReader::ScenarioReader(const Node &root, const QString &name, quint64 seed)
    : m_root(root)
    , m_random(seed)
{
    m_scenario.name = name;
    m_scenario.state.seed = seed;
    m_scenario.state.sids = SidBook(seed);
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
    task.attributes = from.object("attributes", Choices::MaxAttributes - 100);
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

void ScenarioReader::readHabits(Cursor &root)
{
    for (auto &[name, from] : root.children("habits")) {
        Habit habit;
        habit.accepts = from.number("accepts", 1.0, 0, 1);
        habit.rejects = from.number("rejects", 0.0, 0, 1);
        if (habit.accepts + habit.rejects > 1.0)
            from.fail("rejects", ReaderTexts::tr("accepts and rejects together are more than 1"));
        habit.answers = from.span("answers", habit.answers);
        habit.talks = from.span("talks", habit.talks);
        habit.wraps = from.span("wraps", habit.wraps);
        from.done();
        m_habits.emplace(name, habit);
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
        item.deed = readDeed(from);
        from.done();
        m_scenario.script.push_back(std::move(item));
    }
    std::stable_sort(m_scenario.script.begin(), m_scenario.script.end(),
                     [](const ScriptItem &a, const ScriptItem &b) { return a.at < b.at; });
}

Deed ScenarioReader::readDeed(Cursor &from)
{
    Deed deed;
    const auto kind = from.word("do", deedKind);
    if (!kind)
        return deed;
    deed.kind = *kind;
    switch (deed.kind) {
    case DeedKind::TaskArrives:
        if (auto task = from.child("task")) {
            deed.plan = readPlan(*task);
            task->done();
        } else {
            from.fail("task", ReaderTexts::tr("this is needed and must not be empty"));
        }
        break;
    case DeedKind::Accept:
    case DeedKind::Reject:
    case DeedKind::Conference:
    case DeedKind::WrapUp:
    case DeedKind::Complete:
        readDeedTarget(from, deed, true, false);
        if (deed.kind == DeedKind::Reject)
            deed.activity = from.reference("activity", m_activities);
        break;
    case DeedKind::Activity:
        readDeedTarget(from, deed, true, false);
        deed.activity = from.reference("activity", m_activities, true);
        deed.rejectPending = from.boolean("rejectPending", false);
        break;
    case DeedKind::Phone:
        deed.worker = from.reference("worker", m_workers);
        deed.phone.end = from.word("end", legEnd).value_or(LegEnd::Answered);
        deed.phone.after = from.seconds("after", Choices::RingsFor);
        break;
    case DeedKind::CallerHangsUp:
    case DeedKind::DeleteTask:
    case DeedKind::CancelTask:
        readDeedTarget(from, deed, false, true);
        deed.text = QString::fromUtf8(from.text("reason"));
        break;
    case DeedKind::Fault:
        if (auto fault = from.child("fault")) {
            deed.fault = readFault(*fault, 0);
            fault->done();
        } else {
            from.fail("fault", ReaderTexts::tr("this is needed and must not be empty"));
        }
        break;
    case DeedKind::ClearFaults:
        break;
    case DeedKind::Note:
        deed.text = QString::fromUtf8(from.requiredText("text"));
        break;
    case DeedKind::Count:
        break;
    }
    return deed;
}

void ScenarioReader::readDeedTarget(Cursor &from, Deed &deed, bool needsWorker, bool needsTask)
{
    if (needsWorker)
        deed.worker = from.reference("worker", m_workers, true);
    deed.task = needsTask ? from.requiredText("task") : from.text("task");
    checkKey(from, deed.task);
}

void ScenarioReader::checkKey(Cursor &from, const QByteArray &key)
{
    if (!key.isEmpty() && !m_keys.contains(key))
        from.fail("task", ReaderTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(key)));
}

FaultRule ScenarioReader::readFault(Cursor &from, Time start)
{
    FaultRule rule;
    rule.kind = from.word("fault", faultKind).value_or(FaultKind::Latency);
    rule.route = from.text("route");
    if (!rule.route.isEmpty() && !isRoute(rule.route))
        from.fail("route", ReaderTexts::tr("\"%1\" is not known here").arg(QString::fromUtf8(rule.route)));
    rule.times = from.integer("times", 0, 0, 1'000'000);
    rule.chance = from.number("chance", 1.0, 0, 1);
    if (from.has("from"))
        rule.from = start + from.seconds("from", 0);
    if (from.has("until"))
        rule.until = start + from.seconds("until", 0);
    rule.milliseconds = from.integer("milliseconds", 2000, 0, 600'000);
    rule.bytesPerSecond = from.integer("bytesPerSecond", 200, 1, 100'000'000);
    rule.status = from.integer("status", rule.status, 400, 599);
    rule.retryAfter = from.integer("retryAfter", -1, -1, 86400);
    rule.html = from.boolean("html", false);
    rule.skew = static_cast<Time>(from.number("skew", 600, -31'536'000, 31'536'000) * Second);
    rule.bytes = from.integer("bytes", 64 * 1024 * 1024, 1, 1024 * 1024 * 1024);
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
