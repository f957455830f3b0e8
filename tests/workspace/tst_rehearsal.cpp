#include "simulator/control/simulationdriver.h"
#include "simulator/scenario/simulation.h"
#include "support/simulatorserver.h"
#include "workspace/saving/workspacefetch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Simulator;
using namespace Qt::StringLiterals;
using Desk::SidKind;

namespace {

QByteArray sid(const char *prefix, int number)
{
    return prefix + QByteArray::number(number, 16).rightJustified(32, '0');
}

/// All that the server's workspace answers; nothing where that failed.
std::optional<Desk::WorkspaceAnswers> answersOf(SimulatorServer &server)
{
    const State &state = server.simulation().world().state();
    Desk::Client client(server.endpoint());
    const auto workspace = Desk::Sid::parse(QString::fromLatin1(state.sids.text(Kind::Workspace, state.workspace.id)));
    const Time now = state.now;
    Desk::WorkspaceFetch fetch(client, {workspace.value_or(Desk::Sid()), u"Training"_s, true, [now] { return now; }});
    QSignalSpy finished(&fetch, &Desk::WorkspaceFetch::finished);
    fetch.start();
    if (!finished.wait(20'000) || !fetch.result().ok())
        return std::nullopt;
    return fetch.result().value();
}

/// Without what depends on where it listens, and how many tasks its people have.
QByteArray comparable(const Desk::WorkspaceAnswers &answers)
{
    static const QRegularExpression place(u"http://127\\.0\\.0\\.1:\\d+"_s);
    static const QRegularExpression tasks(u"\"assigned_tasks\":\\d+|\"available_capacity_percentage\":\\d+"_s);
    return QString::fromUtf8(workspaceFile(answers)).remove(place).remove(tasks).toUtf8();
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

Scenario scenarioOf(const LoadedScenario &loaded)
{
    if (const auto *error = std::get_if<ScenarioError>(&loaded))
        qFatal("%s", qPrintable(error->text()));
    return std::get<Scenario>(loaded);
}

/// A desk with two languages in three queues, as twilio-cli lists it.
QByteArray desk(const QByteArray &available = "true")
{
    const QByteArray configuration =
        QByteArray("{'task_routing':{'filters':[{'filter_friendly_name':'German','expression':'lang == `de`',"
                   "'targets':[{'queue':'German','timeout':40},{'queue':'All'}]},"
                   "{'filter_friendly_name':'VIP','expression':'vip == true','targets':[{'queue':'All','expression':"
                   "'worker.level >= task.level','priority':10}]}],'default_filter':{'queue':'All'}}}")
            .replace('\'', "\\\"")
            .replace('`', "'");
    QByteArray text = "[{\"friendlyName\":\"German\",\"sid\":\"" + sid("WQ", 1) +
                      "\",\"targetWorkers\":\"langs HAS 'de'\"},{\"friendlyName\":\"All\",\"sid\":\"" + sid("WQ", 2) +
                      "\",\"targetWorkers\":\"1==1\"}]\n[{\"friendlyName\":\"Desk\",\"sid\":\"" + sid("WW", 1) +
                      "\",\"taskReservationTimeout\":20,\"configuration\":\"" + configuration + "\"}]\n[";
    for (int i = 1; i <= 6; ++i)
        text += (i > 1 ? ",{" : "{") + ("\"friendlyName\":\"Person " + QByteArray::number(i)) + "\",\"sid\":\"" +
                sid("WK", i) + "\",\"activitySid\":\"" + sid("WA", 1) +
                "\",\"activityName\":\"At the desk\",\"available\":" + available +
                ",\"attributes\":\"{\\\"langs\\\":[\\\"de\\\"],\\\"level\\\":" + QByteArray::number(i) + "}\"}";
    return text + "]";
}

/// One at the desk, in that activity; one on a call; one who missed an offer, one at coffee, and one who has gone home.
QByteArray awayDesk(const QByteArray &activity)
{
    const auto workerOf = [](int number, const char *name, const QByteArray &where, const char *since) {
        return "{\"sid\":\"" + sid("WK", number) + "\",\"friendly_name\":\"" + name + "\",\"activity_sid\":\"" +
               sid("WA", where == "Available" ? 1
                         : where == "Busy"    ? 2
                                              : 3) +
               "\",\"attributes\":\"{}\",\"date_status_changed\":\"" + since + "\"}";
    };
    const auto activityOf = [](int number, const char *name, const char *available) {
        return "{\"sid\":\"" + sid("WA", number) + "\",\"friendly_name\":\"" + name + "\",\"available\":" + available +
               "}";
    };
    return "{\"format\":\"desk-workspace/1\",\"read\":\"2026-03-02T14:00:00Z\",\"activities\":[" +
           activityOf(1, "Available", "true") + ',' + activityOf(2, "Busy", "false") + ',' +
           activityOf(3, "Break", "false") + "],\"task_queues\":[{\"sid\":\"" + sid("WQ", 1) +
           "\",\"friendly_name\":\"All\",\"target_workers\":\"1==1\",\"assignment_activity_sid\":\"" + sid("WA", 2) +
           "\"}],\"workers\":[" + workerOf(1, "At the desk", activity, "2026-03-02T02:00:00Z") + ',' +
           workerOf(2, "On a call", "Busy", "2026-03-02T08:00:00Z") + ',' +
           workerOf(3, "Missed it", "Break", "2026-03-02T13:59:00Z") + ',' +
           workerOf(4, "Coffee", "Break", "2026-03-02T13:00:00Z") + ',' +
           workerOf(5, "Night shift", "Break", "2026-03-02T06:00:00Z") + "]}";
}

int countOf(const Simulation &simulation, EventType type)
{
    return simulation.counters().count(type);
}

} // namespace

/// A workspace that is saved is rehearsed: the same things under the same SIDs, and people who work.
class TestRehearsal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAsTheOneThatWasSaved_data();
    void answersAsTheOneThatWasSaved();
    void keepsDates();
    void listensToItsSids();
    void hasATokenOfItsOwn();
    void sendsTasksToEachFilter();
    void addsNothingThatLeadsElsewhere();
    void peopleWork();
    void arrivalsFollowTheRate_data();
    void arrivalsFollowTheRate();
    void opensWhereNobodyWasThere();
    void opensForThoseWhoWereThereJustBefore();
    void busyPeopleComeBack();
    void whoWasAwayForHoursStaysAway();
    void whoIsMovedStaysThere();
    void saysWhichCallbacksAreNotMade();
    void isTheSameForTheSameSeed();
    void goesOnAfterItWasSaved();
    void readsAFolder();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void tellsAScenarioFromAWorkspace();
    void takesThousandsOfPeople();
};

void TestRehearsal::answersAsTheOneThatWasSaved_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"contact-centre", "rush-hour", "nobody-answers"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Over HTTP both times, byte for byte but for the address. And once more: a rehearsal can be saved as well.
void TestRehearsal::answersAsTheOneThatWasSaved()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    SimulatorServer first(name);
    const auto original = answersOf(first);
    QVERIFY(original);
    QVERIFY(original->list(SidKind::Worker).size() > 1);
    SimulatorServer second(written(folder, u"saved.json"_s, workspaceFile(*original)));
    // Nothing was mended; who is away at first is another matter.
    QStringList notices = second.simulation().scenario().notices;
    notices.removeIf([](const QString &notice) { return notice.contains(u"when the workspace was read"_s); });
    QCOMPARE(notices.join(u'\n'), QString());
    const auto again = answersOf(second);
    QVERIFY(again);
    QCOMPARE(comparable(*again), comparable(*original));
    SimulatorServer third(written(folder, u"again.json"_s, workspaceFile(*again)));
    const auto onceMore = answersOf(third);
    QVERIFY(onceMore);
    QCOMPARE(comparable(*onceMore), comparable(*original));
}

/// Each resource has its own; what a simulator is saved with is all of one age.
void TestRehearsal::keepsDates()
{
    const QTemporaryDir folder;
    SimulatorServer first;
    auto original = answersOf(first);
    QVERIFY(original);
    static const QRegularExpression date(u"\"date_(?:created|updated|status_changed)\":\"([^\"]+)\""_s);
    int day = 0;
    const auto change = [&day](QByteArray &row) {
        QString text = QString::fromUtf8(row);
        for (auto found = date.match(text); found.hasMatch(); found = date.match(text, found.capturedEnd()))
            text.replace(found.capturedStart(1), found.capturedLength(1),
                         u"2025-11-%1T03:04:05Z"_s.arg(++day % 28 + 1, 2, 10, QLatin1Char('0')));
        row = text.toUtf8();
    };
    change(original->workspace);
    for (auto &list : original->lists)
        std::for_each(list.begin(), list.end(), change);
    for (auto &worker : original->workerChannels)
        std::for_each(worker.channels.begin(), worker.channels.end(), change);
    SimulatorServer second(written(folder, u"saved.json"_s, workspaceFile(*original)));
    const auto again = answersOf(second);
    QVERIFY(again);
    QCOMPARE(comparable(*again), comparable(*original));
}

void TestRehearsal::listensToItsSids()
{
    const QTemporaryDir folder;
    Simulation simulation(scenarioOf(loadScenario(written(folder, u"desk.json"_s, desk()), 1)));
    const State &state = simulation.world().state();
    const auto worker = state.sids.read(Kind::Worker, sid("WK", 3));
    QVERIFY(worker);
    QCOMPARE(state.workers.at(*worker).name, "Person 3"_ba);
    QCOMPARE(state.workers.at(*worker).queues.size(), size_t(2));
    QCOMPARE(state.sids.text(Kind::TaskQueue, *state.sids.read(Kind::TaskQueue, sid("WQ", 1))), sid("WQ", 1));
    // What is made here has SIDs of this world.
    NewTask task;
    task.workflow = *state.sids.read(Kind::Workflow, sid("WW", 1));
    task.channel = state.channels.begin()->first;
    task.attributes = "{\"lang\":\"de\"}";
    const Id made = simulation.world().createTask(task);
    QCOMPARE(state.tasks.at(made).queue, *state.sids.read(Kind::TaskQueue, sid("WQ", 1)));
    QCOMPARE(state.sids.read(Kind::Task, state.sids.text(Kind::Task, made)), std::optional(made));
}

/// The account is a real one's; whoever has its token must not be able to mistake one for the other.
void TestRehearsal::hasATokenOfItsOwn()
{
    const QTemporaryDir folder;
    const QByteArray file =
        "[{\"sid\":\"" + sid("WQ", 1) + "\",\"friendlyName\":\"A\",\"accountSid\":\"" + sid("AC", 7) + "\"}]";
    SimulatorServer server(written(folder, u"a.json"_s, file));
    QCOMPARE(server.endpoint().accountSid.toLatin1(), sid("AC", 7));
    SimulatorServer plain;
    QCOMPARE(server.endpoint().secret, plain.endpoint().secret); // Of the seed alone.
}

void TestRehearsal::sendsTasksToEachFilter()
{
    const QTemporaryDir folder;
    Simulation simulation(scenarioOf(loadScenario(written(folder, u"desk.json"_s, desk()), 1, {}, 120)));
    QCOMPARE(simulation.scenario().arrivals.size(), size_t(3));
    simulation.advanceTo(simulation.start() + Minute);
    std::set<QByteArray> queues;
    QByteArray attributes;
    for (const auto &[id, task] : simulation.world().state().tasks) {
        queues.insert(simulation.world().state().queues.at(task.queue).name);
        attributes += task.attributes;
    }
    QCOMPARE(queues, std::set<QByteArray>({"All", "German"}));
    for (const char *wanted : {"\"lang\":\"de\"", "\"vip\":true", "\"level\":"})
        QVERIFY2(attributes.contains(wanted), attributes.constData());
}

/// Who calls is said beside what the filter asks for, but not where another filter looks at it.
void TestRehearsal::addsNothingThatLeadsElsewhere()
{
    const QTemporaryDir folder;
    const Scenario scenario = scenarioOf(
        loadScenario(written(folder, u"flow.json"_s,
                             "{\"task_routing\": {\"filters\": [{\"expression\": \"name != null\", \"targets\": "
                             "[{\"queue\": \"Named\"}]},"
                             "{\"expression\": \"lang == 'de'\", \"targets\": [{\"queue\": \"German\"}]}]}}"),
                     1));
    QCOMPARE(scenario.arrivals.size(), size_t(2));
    QVERIFY(scenario.arrivals[0].task.task.attributes.contains("\"name\""));
    QVERIFY(scenario.arrivals[1].task.task.attributes.contains("\"lang\":\"de\""));
    QVERIFY(!scenario.arrivals[1].task.task.attributes.contains("\"name\""));
}

void TestRehearsal::peopleWork()
{
    const QTemporaryDir folder;
    Simulation simulation(scenarioOf(loadScenario(written(folder, u"desk.json"_s, desk()), 1)));
    simulation.advanceTo(simulation.start() + 4 * Hour);
    const int created = countOf(simulation, EventType::TaskCreated);
    const int accepted = countOf(simulation, EventType::ReservationAccepted);
    QVERIFY2(created > 200, qPrintable(QString::number(created)));
    QVERIFY2(accepted > created * 8 / 10, qPrintable(u"%1 of %2"_s.arg(accepted).arg(created)));
    QVERIFY(countOf(simulation, EventType::ReservationRejected) > 0);
    QVERIFY(countOf(simulation, EventType::TaskCompleted) > created / 2);
    // Nobody stays away for good: a missed offer does not empty the desk.
    const State &state = simulation.world().state();
    const auto there = std::count_if(state.workers.begin(), state.workers.end(), [&state](const auto &entry) {
        return state.activities.at(entry.second.activity).available;
    });
    QVERIFY2(there >= 3, qPrintable(QString::number(there)));
}

void TestRehearsal::arrivalsFollowTheRate_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("isInFile");
    for (const double rate : {6.0, 60.0, 600.0}) {
        QTest::addRow("%g asked for", rate) << rate << false;
        QTest::addRow("%g in the file", rate) << rate << true;
    }
}

void TestRehearsal::arrivalsFollowTheRate()
{
    QFETCH(double, rate);
    QFETCH(bool, isInFile);
    const QTemporaryDir folder;
    QString path = written(folder, u"desk.json"_s, desk());
    if (isInFile)
        path = written(
            folder, u"saved.json"_s,
            "{\"format\":\"desk-workspace/1\",\"rehearsal\":{\"arrivals_per_hour\":" + QByteArray::number(rate) +
                "},\"task_queues\":[{\"sid\":\"" + sid("WQ", 1) + "\",\"friendly_name\":\"A\"}]}");
    Simulation simulation(scenarioOf(loadScenario(path, 1, {}, isInFile ? 0 : rate)));
    const auto first = static_cast<double>(simulation.scenario().script.size());
    simulation.advanceTo(simulation.start() + 5 * Hour);
    const double arrived = countOf(simulation, EventType::TaskCreated) - first;
    QVERIFY2(arrived > rate * 5 * 0.75 && arrived < rate * 5 * 1.25, qPrintable(QString::number(arrived)));
}

void TestRehearsal::opensWhereNobodyWasThere()
{
    const QTemporaryDir folder;
    const Scenario scenario = scenarioOf(loadScenario(written(folder, u"desk.json"_s, desk("false")), 1));
    for (const auto &[id, worker] : scenario.state.workers)
        QVERIFY(scenario.state.activities.at(worker.activity).available);
    QVERIFY2(scenario.notices.join(u'\n').contains(u"Nobody was available"_s),
             qPrintable(scenario.notices.join(u'\n')));
}

/// Of whoever is not at work at that hour nobody need come.
void TestRehearsal::opensForThoseWhoWereThereJustBefore()
{
    const QTemporaryDir folder;
    const Scenario scenario = scenarioOf(loadScenario(written(folder, u"desk.json"_s, awayDesk("Break")), 1));
    const State &state = scenario.state;
    QStringList there;
    for (const auto &[id, worker] : state.workers) {
        if (state.activities.at(worker.activity).available)
            there += QString::fromUtf8(worker.name);
    }
    QCOMPARE(there, QStringList({u"On a call"_s, u"Missed it"_s, u"Coffee"_s}));
    QVERIFY2(scenario.notices.join(u'\n').contains(u"come now: On a call, Missed it, Coffee"_s),
             qPrintable(scenario.notices.join(u'\n')));
}

/// It was saved at a busy hour: nobody has a task here, and everybody would stand for ever where his task had put him.
void TestRehearsal::busyPeopleComeBack()
{
    const QTemporaryDir folder;
    SimulatorServer first;
    first.simulation().advanceTo(first.simulation().start() + 2 * Minute);
    const auto answers = answersOf(first);
    QVERIFY(answers);
    Simulation simulation(scenarioOf(loadScenario(written(folder, u"busy.json"_s, workspaceFile(*answers)), 1)));
    const State &state = simulation.world().state();
    const auto away = [&state] {
        return std::count_if(state.workers.begin(), state.workers.end(), [&state](const auto &entry) {
            return !state.activities.at(entry.second.activity).available && entry.second.open.empty();
        });
    };
    QVERIFY2(away() > 5, qPrintable(QString::number(away())));
    const QString said = simulation.scenario().notices.join(u'\n');
    QVERIFY2(said.contains(u"In \"On a call\" when the workspace was read"_s), qPrintable(said));
    simulation.advanceTo(simulation.start() + Hour);
    // Two who missed an offer just now are away still.
    QVERIFY2(away() <= 2, qPrintable(QString::number(away())));
    const int created = countOf(simulation, EventType::TaskCreated);
    const int accepted = countOf(simulation, EventType::ReservationAccepted);
    QVERIFY2(created > 60 && accepted > created * 8 / 10, qPrintable(u"%1 of %2"_s.arg(accepted).arg(created)));
}

void TestRehearsal::whoWasAwayForHoursStaysAway()
{
    const QTemporaryDir folder;
    Simulation simulation(scenarioOf(loadScenario(written(folder, u"desk.json"_s, awayDesk("Available")), 1)));
    const QStringList &notices = simulation.scenario().notices;
    const QString said = notices.join(u'\n');
    QVERIFY2(said.contains(u"not expected back: Night shift"_s), qPrintable(said));
    QVERIFY2(said.contains(u"In \"Busy\" when"_s) && said.contains(u"back in \"Available\": On a call"_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"In \"Break\" when"_s) && said.contains(u": Missed it, Coffee"_s), qPrintable(said));
    simulation.advanceTo(simulation.start() + 20 * Minute);
    std::map<QByteArray, QByteArray> activities;
    const State &state = simulation.world().state();
    for (const auto &[id, worker] : state.workers) {
        if (worker.open.empty())
            activities[worker.name] = state.activities.at(worker.activity).name;
    }
    QCOMPARE(activities["Night shift"], "Break"_ba);
    for (const auto &[name, activity] : activities)
        QVERIFY2(name == "Night shift" || activity == "Available", (name + ": " + activity).constData());
}

/// What a person or a program says goes before what is assumed.
void TestRehearsal::whoIsMovedStaysThere()
{
    const QTemporaryDir folder;
    Simulation simulation(scenarioOf(loadScenario(written(folder, u"desk.json"_s, awayDesk("Available")), 1)));
    World &world = simulation.world();
    Id busy = 0;
    for (const auto &[id, activity] : world.state().activities) {
        if (activity.name == "Busy")
            busy = id;
    }
    const auto coffee = std::find_if(world.state().workers.begin(), world.state().workers.end(),
                                     [](const auto &entry) { return entry.second.name == "Coffee"; });
    simulation.advanceTo(simulation.start() + Second);
    world.setWorkerActivity(coffee->first, busy, false);
    simulation.advanceTo(simulation.start() + 20 * Minute);
    QCOMPARE(coffee->second.activity, busy);
}

void TestRehearsal::saysWhichCallbacksAreNotMade()
{
    const QTemporaryDir folder;
    const auto notices = [&folder](const QByteArray &url) {
        const QByteArray file = QByteArray(desk()).replace(
            "\"taskReservationTimeout\"", "\"assignmentCallbackUrl\":\"" + url + "\",\"taskReservationTimeout\"");
        return scenarioOf(loadScenario(written(folder, u"desk.json"_s, file), 1)).notices.join(u'\n');
    };
    QVERIFY2(notices("https://calls.example/assign?x=1").contains(u"Callbacks to calls.example"_s),
             qPrintable(notices("https://calls.example/assign?x=1")));
    QVERIFY(notices("https://127.0.0.1/assign").contains(u"Callbacks to 127.0.0.1"_s));
    QVERIFY(!notices("http://127.0.0.1:8080/assign").contains(u"Callbacks"_s));
    QVERIFY(!notices("").contains(u"Callbacks"_s));
}

void TestRehearsal::isTheSameForTheSameSeed()
{
    const QTemporaryDir folder;
    const QString path = written(folder, u"desk.json"_s, desk());
    const auto run = [&path](quint64 seed) {
        Simulation simulation(scenarioOf(loadScenario(path, seed)));
        simulation.advanceTo(simulation.start() + Hour);
        QByteArray print;
        const State &state = simulation.world().state();
        for (const auto &[id, reservation] : state.reservations)
            print += state.sids.text(Kind::Reservation, id) + wireWord(reservation.status).toByteArray();
        return print;
    };
    QVERIFY(!run(1).isEmpty());
    QCOMPARE(run(1), run(1));
    QVERIFY(run(1) != run(2));
}

// With the SIDs that it has from elsewhere, also those of what is created later.
void TestRehearsal::goesOnAfterItWasSaved()
{
    const QTemporaryDir folder;
    SimulationDriver driver(scenarioOf(loadWorkspace({written(folder, u"w.json"_s, desk())}, 3)), 0,
                            [] { return qint64(0); });
    driver.jump(10 * Minute);
    const QByteArray file = driver.save().toJson();
    const auto read = WorldFile::fromJson(file);
    QVERIFY(std::holds_alternative<WorldFile>(read));
    SimulationDriver other(scenarioOf(loadScenario({}, 4)), 0, [] { return qint64(0); });
    other.restore(std::get<WorldFile>(read));
    const State &state = other.simulation().world().state();
    QCOMPARE(state.sids.text(Kind::Worker, state.workers.begin()->first), sid("WK", 1));
    QCOMPARE(state.sids.read(Kind::TaskQueue, sid("WQ", 2)), std::optional(std::next(state.queues.begin())->first));
    driver.jump(Hour);
    other.jump(Hour);
    QVERIFY(driver.simulation().counters().count(EventType::ReservationCompleted) > 10);
    QCOMPARE(other.save().toJson(), driver.save().toJson());
}

void TestRehearsal::readsAFolder()
{
    const QTemporaryDir folder;
    const QByteArrayList lists = desk().split('\n');
    for (qsizetype i = 0; i < lists.size(); ++i)
        written(folder, u"%1.json"_s.arg(i), lists.at(i));
    const Scenario all = scenarioOf(loadScenario(folder.path() + u'/', 1));
    QCOMPARE(all.state.workers.size(), size_t(6));
    QCOMPARE(all.name, QFileInfo(folder.path()).fileName());
    QVERIFY(!all.title.isEmpty());
    QCOMPARE(scenarioTitle(folder.path() + u'/'), all.name);
    QCOMPARE(
        scenarioOf(loadWorkspace({folder.filePath(u"0.json"_s), folder.filePath(u"1.json"_s)}, 1)).state.queues.size(),
        size_t(2));
}

void TestRehearsal::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("newer") << "{\"format\":\"desk-workspace/9\"}"_ba << u"w.json, format: "_s;
    QTest::newRow("cut") << desk().first(700) << u"w.json, line 3, column "_s;
    QTest::newRow("twice") << QByteArray(desk()).replace(sid("WK", 2), sid("WK", 1)) << u"w.json, [1].sid: "_s;
    QTest::newRow("no queue") << QByteArray(desk()).replace("\\\"All\\\"", "\\\"Everybody\\\"")
                              << u"w.json, [0].configuration, task_routing.filters[0].targets[1].queue: "_s;
    QTest::newRow("empty") << " "_ba << u"w.json, the file is empty"_s;
    QTest::newRow("nothing to do") << "[{\"sid\":\"" + sid("WK", 1) + "\"}]" << u"w.json, there is neither"_s;
}

void TestRehearsal::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    const LoadedScenario loaded = loadWorkspace({written(folder, u"w.json"_s, text)}, 1);
    const auto *error = std::get_if<ScenarioError>(&loaded);
    QVERIFY(error);
    const QString why = error->text();
    QVERIFY2(why.startsWith(said) || QString(why).replace(u": "_s, u", "_s).startsWith(said), qPrintable(why));
}

void TestRehearsal::tellsAScenarioFromAWorkspace()
{
    const QTemporaryDir folder;
    QFile shipped(u":/scenarios/first-day.json"_s);
    static_cast<void>(scenarioNames());
    static_cast<void>(loadScenario({}, 1)); // The resources are there after it.
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const QString path = written(folder, u"day.json"_s, shipped.readAll());
    const Scenario scenario = scenarioOf(loadScenario(path, 1));
    QVERIFY(!scenario.goals.empty());
    QVERIFY(scenario.notices.isEmpty());
    // A rate is a workspace's alone.
    const LoadedScenario rated = loadScenario(path, 1, {}, 60);
    QVERIFY(std::holds_alternative<ScenarioError>(rated));
    QCOMPARE(scenarioTitle(written(folder, u"my desk.json"_s, desk())), u"my desk"_s);
}

/// As big as they come: it starts while somebody watches.
void TestRehearsal::takesThousandsOfPeople()
{
    QByteArray text = desk().chopped(1);
    for (int i = 7; i <= 5000; ++i)
        text += ",{\"sid\":\"" + sid("WK", i) + "\",\"friendlyName\":\"P" + QByteArray::number(i) +
                "\",\"attributes\":\"{\\\"level\\\":1}\",\"activitySid\":\"" + sid("WA", 1) + "\"}";
    const QTemporaryDir folder;
    const QString path = written(folder, u"big.json"_s, text + ']');
    QElapsedTimer time;
    time.start();
    Simulation simulation(scenarioOf(loadScenario(path, 1)));
    simulation.advanceTo(simulation.start() + Minute);
    QCOMPARE(simulation.world().state().workers.size(), size_t(5000));
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
    qInfo("5,000 people: %lld ms", time.elapsed());
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
