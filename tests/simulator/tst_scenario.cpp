#include "routing/workflowreader.h"
#include "simulator/scenario/simulation.h"
#include "simulator/world/attributes.h"
#include "support/tinyscenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Simulator;

namespace {

LoadedScenario read(const QByteArray &text)
{
    return readScenario(text, u"tiny.json"_s, u"tiny"_s, 1);
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSmallest();
    void configurationsAreServedWithSids();
    void errorsNameFileLineAndField_data();
    void errorsNameFileLineAndField();
    void brokenTextNamesTheLine_data();
    void brokenTextNamesTheLine();
    void hostileTextIsRefusedQuickly();
    void findsScenariosOfTheUser();
    void saysThatThereIsNone();
    void theSameSeedGivesTheSameSids();
    void speaksThePersonsLanguage();
};

void TestScenario::readsTheSmallest()
{
    const auto loaded = read(minimal());
    if (const auto *error = std::get_if<ScenarioError>(&loaded))
        QFAIL(qPrintable(error->text()));
    const auto &scenario = std::get<Scenario>(loaded);
    QCOMPARE(scenario.title, u"Tiny"_s);
    QCOMPARE(scenario.state.workers.size(), size_t(1));
    QVERIFY(scenario.state.tasks.empty());
    QCOMPARE(scenario.openTask, Id(0));
}

void TestScenario::configurationsAreServedWithSids()
{
    const auto workflowOf = [](const char *fields) {
        const auto loaded = read(minimal().replace("\"defaultQueue\": \"Q\"", fields));
        if (const auto *error = std::get_if<ScenarioError>(&loaded))
            qFatal("%s", qPrintable(error->text()));
        return std::get<Scenario>(loaded).state.workflows.begin()->second;
    };
    const QByteArray sid =
        SidCodec(1).text(Kind::TaskQueue, std::get<Scenario>(read(minimal())).state.queues.begin()->first);
    const Workflow shortForm = workflowOf("\"defaultQueue\": \"Q\"");
    QCOMPARE(shortForm.configuration,
             QByteArray(R"({"task_routing":{"default_filter":{"queue":"%"},"filters":[]}})").replace("%", sid));
    const Workflow written = workflowOf(R"("configuration": {"note": "kept", "task_routing": {"filters": [
        {"targets": [{"queue": "${QUEUE_SID_Q}", "timeout": 5}, {}]}], "default_filter": {"queue": "Q"}}})");
    QCOMPARE(written.configuration,
             QByteArray(R"({"note":"kept","task_routing":{"default_filter":{"queue":"%"},"filters":)"
                        R"([{"targets":[{"queue":"%","timeout":5},{}]}]}})")
                 .replace("%", sid));
    QCOMPARE(written.routing->filters.front().targets.back().queue, QString::fromLatin1(sid));
    // A client who writes back what it read changes nothing.
    const auto bySid = [&sid](const QString &text) {
        return text == QString::fromLatin1(sid) ? std::optional(text) : std::nullopt;
    };
    QCOMPARE(Routing::readWorkflow(written.configuration, bySid).workflow, *written.routing);
}

void TestScenario::errorsNameFileLineAndField_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("field");
    const auto more = [](const char *lines, int line, const char *field) {
        QTest::newRow(field) << minimal(lines) << line << QString::fromLatin1(field);
    };
    const auto replaced = [](const char *from, const char *to, int line, const char *field) {
        QByteArray text = minimal();
        QVERIFY(text.contains(from));
        QTest::addRow("%s %s", field, to) << text.replace(from, to) << line << QString::fromLatin1(field);
    };
    replaced("\"format\": 1", "\"format\": 2", 2, "format");
    replaced("\"title\": \"Tiny\"", "\"title\": 7", 3, "title");
    replaced("\"title\": \"Tiny\"", "\"title\": \"\"", 3, "title");
    replaced("{\"name\": \"Out\"}", "{\"name\": \"In\"}", 5, "activities[1].name");
    replaced("{\"name\": \"Out\"}", "{\"name\": \"Out\", \"available\": 1}", 5, "activities[1].available");
    replaced("{\"name\": \"Out\"}", "{\"name\": \"Out\", \"available\": true}", 4, "activities");
    replaced("\"channels\": [{\"name\": \"voice\"}],", "", 1, "channels");
    replaced("{\"name\": \"voice\"}", "7", 6, "channels[0]");
    replaced("{\"name\": \"Q\"}", "{\"name\": \"Q\", \"targetWorkers\": \"a HAS\"}", 7, "queues[0].targetWorkers");
    replaced("{\"name\": \"Q\"}", "{\"name\": \"Q\", \"maxReservedWorkers\": 51}", 7, "queues[0].maxReservedWorkers");
    replaced("{\"name\": \"Q\"}", "{\"name\": \"Q\", \"reservationActivity\": \"X\"}", 7,
             "queues[0].reservationActivity");
    replaced("\"defaultQueue\": \"Q\"", "\"defaultQueue\": \"P\"", 8, "workflows[0].defaultQueue");
    // Fields of files that were written for an older version, each at its line.
    replaced("\"defaultQueue\": \"Q\"", "\"defaultQueue\": \"Q\",\n\"filters\": []", 9, "workflows[0].filters");
    replaced("\"defaultQueue\": \"Q\"", "\"defaultQueue\": \"Q\", \"defaultTimeout\": 5", 8,
             "workflows[0].defaultTimeout");
    replaced("\"defaultQueue\": \"Q\"", "\"configuration\": {}", 8, "workflows[0].configuration.task_routing");
    replaced(
        "\"defaultQueue\": \"Q\"",
        "\"defaultQueue\": \"Q\",\n\"configuration\": {\"task_routing\": {\"default_filter\": {\"queue\": \"Q\"}}}", 8,
        "workflows[0].defaultQueue");
    replaced("\"defaultQueue\": \"Q\"",
             "\"configuration\": {\"task_routing\": {\"filters\": [\n{\"expression\": \"(\", \"targets\": [{\"queue\": "
             "\"Q\"}]}]}}",
             9, "workflows[0].configuration.task_routing.filters[0].expression");
    replaced("\"defaultQueue\": \"Q\"",
             "\"configuration\": {\"task_routing\": {\"filters\": [{\"targets\": [{\"queue\": \"Q\"},\n{\"queue\": "
             "\"P\"}]}]}}",
             9, "workflows[0].configuration.task_routing.filters[0].targets[1].queue");
    replaced("\"activity\": \"In\"", "\"activity\": \"Im\"", 9, "workers[0].activity");
    replaced("\"activity\": \"In\"", "\"activity\": \"In\", \"habit\": \"x\"", 9, "workers[0].habit");
    replaced("\"activity\": \"In\"", "\"activity\": \"In\", \"channels\": {\"fax\": 1}", 9, "workers[0].channels.fax");
    replaced("\"activity\": \"In\"", "\"activity\": \"In\", \"phone\": {\"end\": \"melted\"}", 9,
             "workers[0].phone.end");
    replaced("\"activity\": \"In\"", "\"activity\": \"In\", \"attributes\": []", 9, "workers[0].attributes");
    more("\"colour\": 1", 10, "colour");
    more("\"translations\": {\n\"de\": 1}", 11, "translations.de");
    more("\"translations\": {\"de\":\n{\"titel\": \"x\"}}", 11, "translations.de.titel");
    more("\"start\":\n\"yesterday\"", 11, "start");
    more("\"open\": \"x\"", 10, "open");
    more("\"tasks\": [\n{\"age\": -1}]", 11, "tasks[0].age");
    more("\"tasks\": [{\"key\": \"a\"},\n{\"key\": \"a\"}]", 11, "tasks[1].key");
    more("\"tasks\": [{\"status\": \"bored\"}]", 10, "tasks[0].status");
    more("\"tasks\": [{\"priority\": 1.5}]", 10, "tasks[0].priority");
    more("\"tasks\": [{\"workflow\": \"X\"}]", 10, "tasks[0].workflow");
    more("\"tasks\": [{\"age\": 9, \"reservations\": [\n{\"worker\": \"Bea\", \"status\": \"pending\"}]}]", 11,
         "tasks[0].reservations[0].worker");
    more("\"tasks\": [{\"age\": 9, \"reservations\": [\n{\"worker\": \"Ann\", \"status\": \"pending\", \"offered\": "
         "10}]}]",
         11, "tasks[0].reservations[0]");
    // Whose reservation was accepted, nobody else is asked any more; and what nobody accepted is not completed.
    more(
        "\"tasks\": [{\"age\": 9, \"reservations\": [{\"worker\": \"Ann\", \"status\": \"accepted\", \"offered\": 5},\n"
        "{\"worker\": \"Ann\", \"status\": \"pending\", \"offered\": 5}]}]",
        11, "tasks[0].reservations[1].status");
    more("\"tasks\": [{\"age\": 9,\n\"status\": \"completed\"}]", 11, "tasks[0].status");
    more("\"habits\": {\n\"x\": {\"accepts\": 2}}", 11, "habits.x.accepts");
    more("\"habits\": {\"x\": {\"accepts\": 0.8,\n\"rejects\": 0.3}}", 11, "habits.x.rejects");
    more("\"habits\": {\"x\": {\"talks\": [5, 1]}}", 10, "habits.x.talks");
    more("\"arrivals\": [{\"every\": 0, \"task\": {}}]", 10, "arrivals[0].every");
    more("\"arrivals\": [{\"every\": 5}]", 10, "arrivals[0].task");
    more("\"arrivals\": [{\"every\": 5, \"task\": {\n\"key\": \"k\"}}]", 11, "arrivals[0].task.key");
    more("\"script\": [{\"do\": \"note\", \"text\": \"x\"}]", 10, "script[0].at");
    more("\"script\": [{\"at\": 1,\n\"do\": \"sing\"}]", 11, "script[0].do");
    more("\"script\": [{\"at\": 1, \"do\": \"accept\",\n\"worker\": \"Bob\"}]", 11, "script[0].worker");
    more("\"script\": [{\"at\": 1, \"do\": \"caller-hangs-up\",\n\"task\": \"none\"}]", 11, "script[0].task");
    more("\"script\": [{\"at\": 1, \"do\": \"note\",\n\"text\": \"\"}]", 11, "script[0].text");
    more("\"script\": [{\"at\": 1, \"do\": \"fault\", \"fault\": {\n\"fault\": \"flood\"}}]", 11,
         "script[0].fault.fault");
    more("\"script\": [{\"at\": 1, \"do\": \"clear-faults\",\n\"why\": 1}]", 11, "script[0].why");
    more("\"faults\": [{\"fault\": \"latency\",\n\"route\": \"everything\"}]", 11, "faults[0].route");
    more("\"faults\": [{\"fault\": \"status\",\n\"status\": 200}]", 11, "faults[0].status");
    more("\"faults\": [{\"fault\": \"latency\", \"chance\": 2}]", 10, "faults[0].chance");
    more("\"goals\": [{\"event\": \"task.created\"}]", 10, "goals[0].title");
    more("\"goals\": [{\"title\": \"x\",\n\"event\": \"task.danced\"}]", 11, "goals[0].event");
    more("\"goals\": [{\"title\": \"x\", \"event\": \"task.created\", \"avoid\": true}]", 10, "goals[0].within");
    more("\"generate\": {\"reservations\": {\"count\": 1,\n\"task\": \"none\"}}", 11, "generate.reservations.task");
    more("\"generate\": {\"workers\": {\"count\": 1}}", 10, "generate.workers");
}

void TestScenario::errorsNameFileLineAndField()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const QString, field);
    const auto loaded = read(text);
    const auto *error = std::get_if<ScenarioError>(&loaded);
    QVERIFY(error);
    QCOMPARE(error->file, u"tiny.json"_s);
    QCOMPARE(error->field, field);
    QCOMPARE(error->line, line);
    QVERIFY(!error->what.isEmpty());
    QVERIFY(error->text().startsWith(u"tiny.json, line %1, %2: "_s.arg(line).arg(field)));
}

void TestScenario::brokenTextNamesTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &text, int line) { QTest::newRow(name) << text << line; };
    row("empty", "", 1);
    row("blank lines", "\n\n", 3);
    row("cut object", "{\"a\": 1,\n", 2);
    row("cut text", "{\n\"a\": \"b", 2);
    row("line break in a text", "{\n\"a\": \"b\n\"}", 2);
    row("no comma", "{\"a\": 1\n\"b\": 2}", 2);
    row("no colon", "{\n\"a\" 1}", 2);
    row("twice", "{\"a\": 1,\n\n\"a\": 2}", 3);
    row("bare word", "{\n\"a\": yes}", 2);
    row("leading zero", "{\n\"a\": 01}", 2);
    row("infinite", "{\n\"a\": 1e999}", 2);
    row("escape", "{\n\"a\": \"\\x\"}", 2);
    row("half pair", "{\n\"a\": \"\\ud83d\"}", 2);
    row("NUL", "{\n\"a\": \"\\u0000\"}", 2);
    row("not UTF-8", "{\n\"a\": \"\xff\"}", 2);
    row("something after", "{}\n{}", 2);
}

void TestScenario::brokenTextNamesTheLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    const auto loaded = read(text);
    const auto *error = std::get_if<ScenarioError>(&loaded);
    QVERIFY(error);
    QCOMPARE(error->line, line);
    QCOMPARE(error->file, u"tiny.json"_s);
    QVERIFY(!error->what.isEmpty());
}

void TestScenario::hostileTextIsRefusedQuickly()
{
    const auto refused = [](const QByteArray &text) { return std::holds_alternative<ScenarioError>(read(text)); };
    QVERIFY(refused(QByteArray(MaxScenarioBytes + 1, ' ')));
    QVERIFY(refused(QByteArray(100'000, '[')));
    QByteArray many = "{";
    for (int i = 0; i < 100'000; ++i)
        many += "\"k" + QByteArray::number(i) + "\":0,";
    QVERIFY(refused(many + "\"z\":0}"));
    QVERIFY(refused("[]"));
    QVERIFY(refused("null"));
}

void TestScenario::findsScenariosOfTheUser()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(minimal());
    file.close();
    QCOMPARE(scenarioNames(folder.path()).constLast(), u"mine"_s);
    QCOMPARE(scenarioTitle(u"mine"_s, folder.path()), u"Tiny"_s);
    QVERIFY(std::holds_alternative<Scenario>(loadScenario(u"mine"_s, 1, folder.path())));
    const auto byPath = loadScenario(folder.filePath(u"mine.json"_s), 1);
    QVERIFY(std::holds_alternative<Scenario>(byPath));
    QCOMPARE(std::get<Scenario>(byPath).name, u"mine"_s);
}

void TestScenario::saysThatThereIsNone()
{
    const auto loaded = loadScenario(u"moon-landing"_s, 1);
    const auto *error = std::get_if<ScenarioError>(&loaded);
    QVERIFY(error);
    QVERIFY(error->text().contains(u"moon-landing"_s));
}

void TestScenario::theSameSeedGivesTheSameSids()
{
    const auto sid = [](quint64 seed) {
        const auto loaded = loadScenario({}, seed);
        const auto &scenario = std::get<Scenario>(loaded);
        return scenario.state.sids.text(Kind::Task, scenario.openTask);
    };
    QCOMPARE(sid(1), sid(1));
    QVERIFY(sid(1) != sid(2));
}

// What people read is theirs; what goes over the wire stays.
void TestScenario::speaksThePersonsLanguage()
{
    const QByteArray text = minimal(
        "\"guide\": \"Go\", \"translations\": {\"de\": {\"title\": \"Winzig\"}, \"fr\": {\"guide\": \"Allez\"}},"
        "\"goals\": [{\"title\": \"Aim\", \"guide\": \"How\", \"event\": \"task.created\","
        "\"translations\": {\"de\": {\"title\": \"Ziel\", \"guide\": \"Wie\"}}}],"
        "\"script\": [{\"at\": 1, \"do\": \"note\", \"text\": \"Look\", \"translations\": {\"de\": {\"text\": "
        "\"Sieh\"}}}]");
    const auto textsOf = [&text] {
        const LoadedScenario loaded = read(text);
        if (const auto *error = std::get_if<ScenarioError>(&loaded))
            return QStringList{error->text()};
        const auto &scenario = std::get<Scenario>(loaded);
        return QStringList{scenario.title,
                           scenario.guide,
                           scenario.goals.front().title,
                           scenario.goals.front().guide,
                           scenario.script.front().scriptAction.text,
                           QString::fromUtf8(scenario.state.workspace.name)};
    };
    QCOMPARE(textsOf(), QStringList({u"Tiny"_s, u"Go"_s, u"Aim"_s, u"How"_s, u"Look"_s, u"Tiny"_s}));
    class German : public QTranslator
    {
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
        {
            return qstrcmp(source, "en") == 0 ? u"de"_s : QString();
        }
    } german;
    QCoreApplication::installTranslator(&german);
    QCOMPARE(textsOf(), QStringList({u"Winzig"_s, u"Go"_s, u"Ziel"_s, u"Wie"_s, u"Sieh"_s, u"Tiny"_s}));
    QCOMPARE(scenarioTitle(u"rush-hour"_s), u"Stoßzeit"_s);
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(scenarioTitle(u"rush-hour"_s), u"Rush hour"_s);
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
