#include "simulator/attributes.h"
#include "simulator/stage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Simulator;

namespace {

/// The smallest scenario there is, a line for each field, with places to put more.
QByteArray minimal(const QByteArray &more = {}, const QByteArray &workers = {})
{
    QByteArray text = "{\n"                                                            // 1
                      "\"format\": 1,\n"                                               // 2
                      "\"title\": \"Tiny\",\n"                                         // 3
                      "\"activities\": [{\"name\": \"In\", \"available\": true},\n"    // 4
                      "  {\"name\": \"Out\"}],\n"                                      // 5
                      "\"channels\": [{\"name\": \"voice\"}],\n"                       // 6
                      "\"queues\": [{\"name\": \"Q\"}],\n"                             // 7
                      "\"workflows\": [{\"name\": \"W\", \"defaultQueue\": \"Q\"}],\n" // 8
                      "\"workers\": [{\"name\": \"Ann\", \"activity\": \"In\"}";       // 9
    text += workers + "]";
    text += more.isEmpty() ? QByteArray("\n}\n") : ",\n" + more + "\n}\n"; // from 10 on
    return text;
}

LoadedScenario read(const QByteArray &text)
{
    return readScenario(text, u"tiny.json"_s, u"tiny"_s, 1);
}

/// The part of JSON Schema that schema.json uses.
class Schema
{
public:
    explicit Schema(const QJsonObject &root)
        : m_root(root)
    {
    }

    [[nodiscard]] QString check(const QJsonValue &value) const { return check(value, m_root, u"$"_s); }

private:
    [[nodiscard]] static bool isOfType(const QJsonValue &value, const QString &type)
    {
        if (type == "integer"_L1)
            return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
        return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray()) ||
               (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble()) ||
               (type == "boolean"_L1 && value.isBool());
    }

    [[nodiscard]] QString check(const QJsonValue &value, const QJsonObject &schema, const QString &path) const
    {
        if (schema.contains("$ref"_L1)) {
            const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
            const QJsonObject target = m_root.value("$defs"_L1).toObject().value(name).toObject();
            return target.isEmpty() ? path + u": no such $ref: "_s + name : check(value, target, path);
        }
        if (const QJsonArray any = schema.value("anyOf"_L1).toArray(); !any.isEmpty()) {
            for (const QJsonValue &choice : any) {
                if (check(value, choice.toObject(), path).isEmpty())
                    return {};
            }
            return path + u": fits none"_s;
        }
        if (schema.contains("type"_L1) && !isOfType(value, schema.value("type"_L1).toString()))
            return path + u": wrong type"_s;
        if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
            return path + u": not in enum: "_s + value.toVariant().toString();
        if (schema.contains("const"_L1) && schema.value("const"_L1) != value)
            return path + u": not the const"_s;
        if (value.isDouble() &&
            ((schema.contains("minimum"_L1) && value.toDouble() < schema.value("minimum"_L1).toDouble()) ||
             (schema.contains("maximum"_L1) && value.toDouble() > schema.value("maximum"_L1).toDouble())))
            return path + u": out of bounds"_s;
        return value.isObject() ? checkObject(value.toObject(), schema, path)
                                : checkItems(value.toArray(), schema, path);
    }

    [[nodiscard]] QString checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &path) const
    {
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonArray required = schema.value("required"_L1).toArray();
        for (const QJsonValue &name : required) {
            if (!object.contains(name.toString()))
                return path + u": needs "_s + name.toString();
        }
        const QJsonValue others = schema.value("additionalProperties"_L1);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = path + u'.' + it.key();
            QString what;
            if (properties.contains(it.key()))
                what = check(it.value(), properties.value(it.key()).toObject(), inner);
            else if (others.isObject())
                what = check(it.value(), others.toObject(), inner);
            else if (others.isBool() && !others.toBool())
                what = inner + u": unknown"_s;
            if (!what.isEmpty())
                return what;
        }
        return {};
    }

    [[nodiscard]] QString checkItems(const QJsonArray &items, const QJsonObject &schema, const QString &path) const
    {
        const QJsonObject item = schema.value("items"_L1).toObject();
        for (qsizetype i = 0; i < items.size() && !item.isEmpty(); ++i) {
            const QString what = check(items.at(i), item, path + u'[' + QString::number(i) + u']');
            if (!what.isEmpty())
                return what;
        }
        return {};
    }

    QJsonObject m_root;
};

QByteArray shippedText(const QString &name)
{
    QFile file(u":/scenarios/"_s + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedOneLoadsAndRuns_data();
    void everyShippedOneLoadsAndRuns();
    void everyShippedOneFitsThePublishedSchema_data();
    void everyShippedOneFitsThePublishedSchema();
    void thePublishedSchemaRefusesWhatIsUnknown();
    void theDefaultShowsEveryStatus();
    void theDefaultOpensTheRefundQuestion();
    void theDefaultIsConsistent();
    void aHundredThousandComeFromALine();
    void readsTheSmallest();
    void errorsNameFileLineAndField_data();
    void errorsNameFileLineAndField();
    void brokenTextNamesTheLine_data();
    void brokenTextNamesTheLine();
    void hostileTextIsRefusedQuickly();
    void findsScenariosOfTheUser();
    void saysThatThereIsNone();
    void theSameSeedGivesTheSameSids();
};

void TestScenario::everyShippedOneLoadsAndRuns_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = scenarioNames();
    QCOMPARE(names.size(), qsizetype(9));
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestScenario::everyShippedOneLoadsAndRuns()
{
    QFETCH(const QString, name);
    auto loaded = loadScenario(name, 1);
    if (const auto *error = std::get_if<ScenarioError>(&loaded))
        QFAIL(qPrintable(error->text()));
    auto &scenario = std::get<Scenario>(loaded);
    QCOMPARE(scenario.name, name);
    QVERIFY(!scenario.title.isEmpty());
    QCOMPARE(scenarioTitle(name), scenario.title);
    QVERIFY(!scenario.description.isEmpty());
    QVERIFY(scenario.state.tasks.contains(scenario.openTask));
    const bool alive = !scenario.script.empty() || !scenario.arrivals.empty();
    Stage stage(std::move(scenario));
    const size_t before = stage.world().state().events.size();
    stage.advanceTo(stage.start() + 20 * Minute);
    QVERIFY(!alive || stage.world().state().events.size() > before);
    QCOMPARE(stage.tally().missed, name == "caller-hangs-up"_L1 ? stage.tally().missed : 0);
}

void TestScenario::everyShippedOneFitsThePublishedSchema_data()
{
    everyShippedOneLoadsAndRuns_data();
}

void TestScenario::everyShippedOneFitsThePublishedSchema()
{
    QFETCH(const QString, name);
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/resources/scenarios/schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!root.isEmpty());
    static_cast<void>(loadScenario(name, 1));
    const QJsonDocument scenario = QJsonDocument::fromJson(shippedText(name));
    QVERIFY(scenario.isObject());
    QCOMPARE(Schema(root).check(scenario.object()), QString());
}

void TestScenario::thePublishedSchemaRefusesWhatIsUnknown()
{
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/resources/scenarios/schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Schema schema(QJsonDocument::fromJson(file.readAll()).object());
    QCOMPARE(schema.check(QJsonDocument::fromJson(minimal()).object()), QString());
    for (const char *more :
         {"\"colour\": 1", "\"tasks\": [{\"age\": -1}]", "\"script\": [{\"at\": 1, \"do\": \"sing\"}]",
          "\"faults\": [{\"fault\": \"flood\"}]", "\"goals\": [{\"event\": \"task.created\"}]"})
        QVERIFY2(!schema.check(QJsonDocument::fromJson(minimal(more)).object()).isEmpty(), more);
}

void TestScenario::theDefaultShowsEveryStatus()
{
    const auto loaded = loadScenario({}, 1);
    QVERIFY(std::holds_alternative<Scenario>(loaded));
    const State &state = std::get<Scenario>(loaded).state;
    QCOMPARE(state.workers.size(), size_t(12));
    QCOMPARE(state.tasks.size(), size_t(30));
    std::set<ReservationStatus> statuses;
    for (const auto &[id, reservation] : state.reservations)
        statuses.insert(reservation.status);
    QCOMPARE(statuses.size(), size_t(8));
    std::map<TaskStatus, int> tasks;
    for (const auto &[id, task] : state.tasks)
        ++tasks[task.status];
    QCOMPARE(tasks[TaskStatus::Reserved], 3);
    QCOMPARE(tasks[TaskStatus::Pending], 6);
    QCOMPARE(tasks[TaskStatus::Assigned], 12);
    QCOMPARE(tasks[TaskStatus::Wrapping], 2);
}

void TestScenario::theDefaultOpensTheRefundQuestion()
{
    const auto loaded = loadScenario({}, 1);
    QVERIFY(std::holds_alternative<Scenario>(loaded));
    const auto &scenario = std::get<Scenario>(loaded);
    const Task &task = scenario.state.tasks.at(scenario.openTask);
    QCOMPARE(attribute(task.attributes, "title"_L1), QByteArray("Refund question"));
    QCOMPARE(task.priority, 10);
    QStringList seen;
    for (const Id id : task.reservations) {
        const Reservation &reservation = scenario.state.reservations.at(id);
        seen.prepend(QString::fromUtf8(wireWord(reservation.status)) + u' ' +
                     QString::fromUtf8(scenario.state.workers.at(reservation.worker).name));
    }
    const QStringList expected{u"pending Alice Alvarez"_s, u"timeout Bob Ömer"_s, u"rejected Carol Mbeki"_s,
                               u"rescinded Дмитрий П."_s,  u"timeout 王小明"_s,   u"canceled Eve O'Neil"_s,
                               u"rejected Frank Li"_s};
    QCOMPARE(seen, expected);
}

// What the past left behind is what the rules would have left.
void TestScenario::theDefaultIsConsistent()
{
    const auto loaded = loadScenario({}, 1);
    QVERIFY(std::holds_alternative<Scenario>(loaded));
    const State &state = std::get<Scenario>(loaded).state;
    Id last = 0;
    Time lastTime = 0;
    for (const auto &[id, reservation] : state.reservations) {
        QVERIFY(id > last);
        QVERIFY(reservation.created >= lastTime);
        QVERIFY(reservation.updated >= reservation.created);
        QVERIFY(reservation.updated <= state.now);
        last = id;
        lastTime = reservation.created;
        const Worker &worker = state.workers.at(reservation.worker);
        const bool held = std::find(worker.open.begin(), worker.open.end(), id) != worker.open.end();
        QCOMPARE(held, isOpen(reservation.status));
    }
    last = 0;
    for (const Event &event : state.events) {
        QVERIFY(event.id > last);
        last = event.id;
        QVERIFY(QJsonDocument::fromJson(event.data).isObject());
    }
    for (const auto &[id, task] : state.tasks) {
        QVERIFY(isJsonObject(task.attributes));
        QVERIFY(task.attributes.size() <= Choices::MaxAttributes);
        QVERIFY(state.queues.contains(task.queue));
    }
}

void TestScenario::aHundredThousandComeFromALine()
{
    QElapsedTimer timer;
    timer.start();
    const auto loaded = loadScenario(u"hundred-thousand-reservations"_s, 1);
    QVERIFY(std::holds_alternative<Scenario>(loaded));
    const auto &scenario = std::get<Scenario>(loaded);
    QCOMPARE(scenario.state.reservations.size(), size_t(100'000));
    QCOMPARE(scenario.state.tasks.at(scenario.openTask).reservations.size(), size_t(100'000));
    QCOMPARE(scenario.state.workers.size(), size_t(500));
    std::set<QByteArray> names;
    for (const auto &[id, worker] : scenario.state.workers)
        names.insert(worker.name);
    QCOMPARE(names.size(), size_t(500));
    qInfo("loaded in %lld ms", timer.elapsed());
}

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
    replaced("\"defaultQueue\": \"Q\"",
             "\"defaultQueue\": \"Q\", \"filters\": [{\"expression\": \"(\", \"queue\": \"Q\"}]", 8,
             "workflows[0].filters[0].expression");
    replaced("\"activity\": \"In\"", "\"activity\": \"Im\"", 9, "workers[0].activity");
    replaced("\"activity\": \"In\"", "\"activity\": \"In\", \"habit\": \"x\"", 9, "workers[0].habit");
    replaced("\"activity\": \"In\"", "\"activity\": \"In\", \"channels\": {\"fax\": 1}", 9, "workers[0].channels.fax");
    replaced("\"activity\": \"In\"", "\"activity\": \"In\", \"phone\": {\"end\": \"melted\"}", 9,
             "workers[0].phone.end");
    replaced("\"activity\": \"In\"", "\"activity\": \"In\", \"attributes\": []", 9, "workers[0].attributes");
    more("\"colour\": 1", 10, "colour");
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

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
