#include "scenarioreader.h"

#include "centrereader.h"
#include "generatedreservations.h"
#include "historyreader.h"
#include "scriptreader.h"
#include "simulator/api/wiretime.h"

#include <QCoreApplication>

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
    m_scenario.state.sids = SidCodec(seed);
}

LoadedScenario ScenarioReader::read()
{
    Cursor root(m_root, {}, m_defects);
    readHead(root);
    ScenarioNames names;
    CentreReader(m_scenario, names, m_start).read(root);
    HistoryReader(m_scenario, names, m_random, m_start).read(root);
    if (auto generate = root.child("generate")) {
        makeReservations(*generate, m_scenario, m_random);
        static_cast<void>(generate->child("workers")); // CentreReader has read it.
        generate->done();
    }
    ScriptReader(m_scenario, names, m_start).read(root);
    readOpenTask(root);
    root.done();
    if (m_defects.found())
        return m_defects.first();
    return std::move(m_scenario);
}

void ScenarioReader::readHead(Cursor &root)
{
    if (root.integer("format", 0, 0, 1000) != 1)
        root.fail("format", ReaderTexts::tr("1 is expected: the format that this version understands"));
    static_cast<void>(root.text("$schema"));
    static_cast<void>(root.requiredText("title"));
    const std::vector<QString> words = root.words({"title", "description", "guide"});
    m_scenario.title = words[0];
    m_scenario.description = words[1];
    m_scenario.guide = words[2];
    const auto start = readTime(root.text("start", "2026-03-02T14:03:27Z"));
    if (!start)
        root.fail("start", ReaderTexts::tr("a moment like 2026-03-02T14:03:27Z is expected"));
    m_start = start.value_or(0);
}

void ScenarioReader::readOpenTask(Cursor &root)
{
    const QByteArray open = root.text("open");
    const auto opened = m_scenario.tasks.find(open);
    if (opened != m_scenario.tasks.end())
        m_scenario.openTask = opened->second;
    else if (!open.isEmpty())
        root.fail("open", ReaderTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(open)));
    else if (!m_scenario.state.tasks.empty())
        m_scenario.openTask = m_scenario.state.tasks.begin()->first;
}

} // namespace Simulator
