#include "scriptreader.h"

#include "actionreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Simulator {

namespace {

struct ScriptReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

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
        item.scriptAction = readAction(from, m_names);
        from.done();
        m_scenario.script.push_back(std::move(item));
    }
    std::stable_sort(m_scenario.script.begin(), m_scenario.script.end(),
                     [](const ScriptItem &a, const ScriptItem &b) { return a.at < b.at; });
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
