#include "simulator/api/eventtext.h"
#include "simulator/scenario/simulation.h"
#include "simulator/world/attributes.h"
#include "simulator/world/staff.h"
#include "support/jsonschema.h"
#include "support/tinyscenario.h"

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

QByteArray shippedText(const QString &name)
{
    QFile file(u":/scenarios/"_s + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestShippedScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedOneLoadsAndRuns_data();
    void everyShippedOneLoadsAndRuns();
    void everyShippedOneFitsThePublishedSchema_data();
    void everyShippedOneFitsThePublishedSchema();
    void thePublishedSchemaRefusesWhatIsUnknown();
    void everyShippedOneIsInGermanToo_data();
    void everyShippedOneIsInGermanToo();
    void theDefaultShowsEveryStatus();
    void theDefaultOpensTheRefundQuestion();
    void theDefaultIsConsistent();
    void theDefaultNeverRunsDry_data();
    void theDefaultNeverRunsDry();
    void noneGrowsWithoutEnd_data();
    void noneGrowsWithoutEnd();
    void nobodyPassesWithoutDoingAnything_data();
    void nobodyPassesWithoutDoingAnything();
    void theSmokeAlarmMovesToEverybodysQueue();
    void completingTheWrapUpFreesSomebody();
    void completingAWrapUpGivesBackItsPlace();
    void aHundredThousandComeFromALine();
};

void TestShippedScenarios::everyShippedOneLoadsAndRuns_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = scenarioNames();
    QCOMPARE(names.size(), qsizetype(9));
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestShippedScenarios::everyShippedOneLoadsAndRuns()
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
    Simulation simulation(std::move(scenario));
    const size_t before = simulation.world().state().events.count();
    simulation.advanceTo(simulation.start() + 20 * Minute);
    QVERIFY(!alive || simulation.world().state().events.count() > before);
    QCOMPARE(simulation.counters().missed, name == "caller-hangs-up"_L1 ? simulation.counters().missed : 0);
}

void TestShippedScenarios::everyShippedOneFitsThePublishedSchema_data()
{
    everyShippedOneLoadsAndRuns_data();
}

void TestShippedScenarios::everyShippedOneFitsThePublishedSchema()
{
    QFETCH(const QString, name);
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/resources/scenarios/schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!root.isEmpty());
    static_cast<void>(loadScenario(name, 1));
    const QJsonDocument scenario = QJsonDocument::fromJson(shippedText(name));
    QVERIFY(scenario.isObject());
    QCOMPARE(JsonSchema(root).check(scenario.object()), QString());
}

void TestShippedScenarios::thePublishedSchemaRefusesWhatIsUnknown()
{
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/resources/scenarios/schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JsonSchema schema(QJsonDocument::fromJson(file.readAll()).object());
    QCOMPARE(schema.check(QJsonDocument::fromJson(minimal()).object()), QString());
    for (const char *more :
         {"\"colour\": 1", "\"tasks\": [{\"age\": -1}]", "\"script\": [{\"at\": 1, \"do\": \"sing\"}]",
          "\"faults\": [{\"fault\": \"flood\"}]", "\"goals\": [{\"event\": \"task.created\"}]"})
        QVERIFY2(!schema.check(QJsonDocument::fromJson(minimal(more)).object()).isEmpty(), more);
}

void TestShippedScenarios::everyShippedOneIsInGermanToo_data()
{
    everyShippedOneLoadsAndRuns_data();
}

void TestShippedScenarios::everyShippedOneIsInGermanToo()
{
    QFETCH(const QString, name);
    const QJsonObject scenario = QJsonDocument::fromJson(shippedText(name)).object();
    QJsonArray speaking{scenario};
    for (const auto field : {"script"_L1, "goals"_L1}) {
        const QJsonArray items = scenario.value(field).toArray();
        for (const QJsonValue &item : items)
            speaking.append(item);
    }
    for (const QJsonValue &one : speaking) {
        for (const auto field : {"title"_L1, "description"_L1, "guide"_L1, "text"_L1}) {
            const QString english = one[field].toString();
            const QString german = one["translations"_L1]["de"_L1][field].toString();
            QVERIFY2(german.isEmpty() == english.isEmpty() && (german != english || german.isEmpty()),
                     qPrintable(english));
        }
    }
}

void TestShippedScenarios::theDefaultShowsEveryStatus()
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

void TestShippedScenarios::theDefaultOpensTheRefundQuestion()
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
void TestShippedScenarios::theDefaultIsConsistent()
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
    bool sound = true;
    state.events.forward({}, [&](const Event &event) {
        QByteArray data;
        appendEventData(data, state, event);
        sound = sound && event.id > last && QJsonDocument::fromJson(data).isObject();
        last = event.id;
        return true;
    });
    QVERIFY(sound);
    for (const auto &[id, task] : state.tasks) {
        QVERIFY(isJsonObject(task.attributes));
        QVERIFY(task.attributes.size() <= Assumptions::MaxAttributes);
        QVERIFY(state.queues.contains(task.queue));
    }
}

void TestShippedScenarios::theDefaultNeverRunsDry_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 42, 2026})
        QTest::addRow("seed %llu", seed) << seed;
}

// Left alone for ten hours: in every minute there is an offer that a trainee can answer, people who are free, and
// somebody who comes.
void TestShippedScenarios::theDefaultNeverRunsDry()
{
    QFETCH(const quint64, seed);
    Simulation simulation(std::get<Scenario>(loadScenario({}, seed)));
    const State &state = simulation.world().state();
    const auto isOffer = [](const auto &entry) {
        return entry.second.status == ReservationStatus::Pending && entry.second.hold == Hold::None;
    };
    // Kim supervises and is never offered anything.
    const auto takesCalls = [](const auto &entry) {
        return std::any_of(entry.second.channels.begin(), entry.second.channels.end(),
                           [](const WorkerChannel &channel) { return channel.capacity > 0; });
    };
    const auto isAway = [&](const auto &entry) {
        const QByteArray activity = state.activities.at(entry.second.activity).name;
        return takesCalls(entry) && (activity == "Offline" || activity == "Break");
    };
    const auto isFree = [&](const auto &entry) {
        return takesCalls(entry) && state.activities.at(entry.second.activity).available;
    };
    int minutesWithoutFree = 0;
    int refundWaits = 0; // Samples of five seconds.
    int refundWaitsInARow = 0;
    int longestRefundWait = 0;
    int mostAway = 0;
    int offersSeen = 0;
    for (int minute = 0; minute < 600; ++minute) {
        int offers = 0;
        int free = 0;
        for (int second = 0; second < 60; second += 5) {
            simulation.advanceTo(simulation.start() + minute * Minute + second * Second);
            offers += static_cast<int>(std::count_if(state.reservations.begin(), state.reservations.end(), isOffer));
            free += static_cast<int>(std::count_if(state.workers.begin(), state.workers.end(), isFree));
            const bool isOffered = state.tasks.at(simulation.taskOf("refund")).status == TaskStatus::Reserved;
            refundWaits += isOffered ? 0 : 1;
            refundWaitsInARow = isOffered ? 0 : refundWaitsInARow + 1;
            longestRefundWait = std::max(longestRefundWait, refundWaitsInARow);
            mostAway =
                std::max(mostAway, static_cast<int>(std::count_if(state.workers.begin(), state.workers.end(), isAway)));
        }
        QVERIFY2(offers > 0, qPrintable(u"no offer in minute %1"_s.arg(minute)));
        minutesWithoutFree += free == 0 ? 1 : 0;
        offersSeen += offers;
    }
    qInfo(
        "offers: mean %.1f; at most %d away, %d minutes with nobody free; accepted %d, arrived %d, lost %d, tasks %zu",
        offersSeen / 7200.0, mostAway, minutesWithoutFree, simulation.counters().count(EventType::ReservationAccepted),
        simulation.counters().count(EventType::TaskCreated), simulation.counters().count(EventType::TaskCanceled),
        state.tasks.size());
    qInfo("the refund question waits %.1f %% of the time, %d s at most", refundWaits / 72.0, longestRefundWait * 5);
    // The first step is about the refund question: whoever looks finds it offered to somebody.
    QVERIFY(refundWaits <= 720);
    QVERIFY(longestRefundWait <= 12);
    QVERIFY(mostAway <= 8);
    QVERIFY(minutesWithoutFree <= 60);
    QVERIFY(simulation.counters().count(EventType::TaskCreated) >= 300);
    // Life goes on without the trainee, and leaves him what the lesson is about.
    QVERIFY(simulation.counters().count(EventType::ReservationAccepted) >= 100);
    QCOMPARE(simulation.goals().all().front().state, GoalState::Open);
}

void TestShippedScenarios::noneGrowsWithoutEnd_data()
{
    everyShippedOneLoadsAndRuns_data();
}

void TestShippedScenarios::noneGrowsWithoutEnd()
{
    QFETCH(const QString, name);
    Simulation simulation(std::get<Scenario>(loadScenario(name, 1)));
    simulation.advanceTo(simulation.start() + 10 * Hour);
    const State &state = simulation.world().state();
    const auto open = static_cast<int>(std::count_if(
        state.tasks.begin(), state.tasks.end(), [](const auto &entry) { return !isFinished(entry.second.status); }));
    qInfo("%d open tasks after ten hours", open);
    QVERIFY(open <= 200);
}

void TestShippedScenarios::nobodyPassesWithoutDoingAnything_data()
{
    everyShippedOneLoadsAndRuns_data();
}

/// A trainer has to tell a class from empty chairs.
void TestShippedScenarios::nobodyPassesWithoutDoingAnything()
{
    QFETCH(const QString, name);
    const Scenario scenario = std::get<Scenario>(loadScenario(name, 1));
    if (scenario.goals.empty())
        return;
    for (const quint32 seed : {1U, 2U, 3U}) {
        Simulation simulation(std::get<Scenario>(loadScenario(name, seed)));
        simulation.advanceTo(simulation.start() + 20 * 60 * Second);
        const auto &all = simulation.goals().all();
        QVERIFY2(std::any_of(all.begin(), all.end(), [](const auto &goal) { return goal.state != GoalState::Reached; }),
                 qPrintable(u"%1, seed %2"_s.arg(name).arg(seed)));
    }
}

void TestShippedScenarios::theSmokeAlarmMovesToEverybodysQueue()
{
    Simulation simulation(std::get<Scenario>(loadScenario(u"nobody-answers"_s, 1)));
    const auto queueOf = [&simulation](const char *task) {
        const State &state = simulation.world().state();
        return state.queues.at(state.tasks.at(simulation.taskOf(task)).queue).name;
    };
    simulation.advanceTo(simulation.start() + 104 * Second);
    QCOMPARE(queueOf("alarm"), QByteArray("Alarms"));
    simulation.advanceTo(simulation.start() + 105 * Second);
    QCOMPARE(queueOf("alarm"), QByteArray("Night"));
    QCOMPARE(simulation.counters().count(EventType::TaskQueueMoved), 1);
    QCOMPARE(simulation.goals().all().back().state, GoalState::Reached);
    QCOMPARE(queueOf("caller"), QByteArray("Night"));
}

/// What the guide of the lesson says happens then.
void TestShippedScenarios::completingTheWrapUpFreesSomebody()
{
    Simulation simulation(std::get<Scenario>(loadScenario(u"stuck-in-wrap-up"_s, 1)));
    const State &state = simulation.world().state();
    const auto waiting = [&]() -> const Task & { return state.tasks.at(simulation.taskOf("waiting")); };
    simulation.advanceTo(simulation.start() + 30 * Second);
    QVERIFY(waiting().reservations.empty());
    const Id stuck = state.tasks.at(simulation.taskOf("stuck1")).reservations.front();
    QVERIFY(!simulation.world().setReservationStatus(stuck, ReservationStatus::Completed, 0));
    simulation.advanceTo(simulation.start() + 35 * Second);
    QCOMPARE(waiting().reservations.size(), size_t(1));
    const Reservation &offer = state.reservations.at(waiting().reservations.front());
    QCOMPARE(offer.worker, state.reservations.at(stuck).worker);
}

/// What the second step of the default says, and no more: whose they are has other things to do.
void TestShippedScenarios::completingAWrapUpGivesBackItsPlace()
{
    Simulation simulation(std::get<Scenario>(loadScenario({}, 1)));
    const State &state = simulation.world().state();
    std::vector<Id> wrapping;
    for (const auto &[id, reservation] : state.reservations) {
        if (reservation.status == ReservationStatus::Wrapping)
            wrapping.push_back(id);
    }
    QCOMPARE(wrapping.size(), size_t(2));
    for (const Id id : wrapping) {
        const Worker &worker = state.workers.at(state.reservations.at(id).worker);
        const auto places = [&] {
            int used = 0;
            for (const Routing::ChannelFacts &channel : factsOf(state, worker).channels)
                used += channel.used();
            return used;
        };
        const int before = places();
        QVERIFY(!simulation.world().setReservationStatus(id, ReservationStatus::Completed, 0));
        QCOMPARE(places(), before - 1);
        QVERIFY(!factsOf(state, worker).isAvailable);
    }
}

void TestShippedScenarios::aHundredThousandComeFromALine()
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

QTEST_GUILESS_MAIN(TestShippedScenarios)
#include "tst_shippedscenarios.moc"
