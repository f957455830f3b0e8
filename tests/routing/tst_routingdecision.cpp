#include "routing/routingwords.h"
#include "routing/selection.h"
#include "routing/workflowreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace Routing;

namespace {

Value attributes(const QByteArray &json)
{
    return Value::fromJson(QJsonDocument::fromJson(json).object());
}

Expression workersOf(const QString &text)
{
    return std::get<Expression>(Expression::parse(text, Place::Worker));
}

/// A centre with two queues, "All" and "German", and the people that a test adds; queues and people are called as their
/// SIDs are.
struct Office
{
    std::vector<QueueFacts> queues{{u"All"_s, u"All"_s, {}, 1, false},
                                   {u"German"_s, u"German"_s, workersOf(u"skills HAS 'de'"_s), 1, false}};
    std::vector<WorkerFacts> workers;
    RoutingTask task;
    Workflow workflow;
    bool isMultitasking = true;

    Office()
    {
        task.channel = u"voice"_s;
        task.attributes = attributes(R"({"language": "de"})");
    }

    WorkerFacts &add(const QString &name, const QByteArray &json = "{}", bool isAvailable = true)
    {
        WorkerFacts worker;
        worker.sid = worker.name = name;
        worker.activitySid = worker.activityName = isAvailable ? u"In"_s : u"Out"_s;
        worker.isAvailable = isAvailable;
        worker.withoutTaskSince = static_cast<qint64>(workers.size());
        worker.channels = {{u"voice"_s, 1}};
        worker.attributes = attributes(json);
        worker.fields = fieldsOf(worker);
        workers.push_back(std::move(worker));
        return workers.back();
    }

    void configure(const QByteArray &filters, const QByteArray &defaultQueue = {})
    {
        QByteArray json = R"({"task_routing": {"filters": [)" + filters + "]";
        if (!defaultQueue.isEmpty())
            json += R"(, "default_filter": {"queue": ")" + defaultQueue + "\"}";
        const WorkflowReading reading = readWorkflow(json + "}}", [this](const QString &name) {
            return roster().queueAt(name) ? std::optional(name) : std::nullopt;
        });
        if (!reading.defects.empty())
            qFatal("%s", qPrintable(reading.defects.front().text()));
        workflow = reading.workflow;
    }

    [[nodiscard]] Roster roster() const { return {queues, workers, isMultitasking, false}; }

    [[nodiscard]] Decision decideAt(int seconds, Trace *trace = nullptr)
    {
        task.age = seconds * 1000;
        return decide(workflow, task, roster(), trace);
    }

    /// "German 1.2 priority 5 until 60 asks Ann, Bob"; "canceled timed out"
    [[nodiscard]] QString say(const Decision &decision) const
    {
        if (decision.kind == Decision::Kind::Unmatched)
            return u"unmatched"_s;
        if (decision.kind == Decision::Kind::Canceled)
            return decision.left.back().end == StepTrace::End::Skipped ? u"canceled skipped"_s
                                                                       : u"canceled timed out"_s;
        const Step &step = decision.standing.step;
        QString text = decision.queue;
        text += step.isDefault() ? u" default"_s : u" %1.%2"_s.arg(step.filter).arg(step.target);
        if (decision.priority != 0)
            text += u" priority %1"_s.arg(decision.priority);
        if (decision.endsAt)
            text += u" until %1"_s.arg(*decision.endsAt / 1000);
        QStringList names;
        for (const size_t worker : decision.asked)
            names += workers[worker].name;
        return names.isEmpty() ? text : text + u" asks "_s + names.join(u", "_s);
    }
    [[nodiscard]] QString at(int seconds) { return say(decideAt(seconds)); }
};

const QByteArray twoSteps = R"({"filter_friendly_name": "Steps", "expression": "language == 'de'", "targets": [
    {"queue": "German", "priority": 5, "timeout": 60}, {"queue": "All", "timeout": 30}]})";

} // namespace

class TestRoutingDecision final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstFilterThatMatchesCounts();
    void timeoutsRunAgainstTheAge();
    void afterTheLastTargetTheNextFilterThatMatches();
    void theDefaultFilterIsNoNetForTimeouts();
    void whatNothingMatchesGoesToTheDefaultFilter();
    void aStepIsSkippedOnlyWhereNobodyCanBeAsked();
    void skippingLeadsToTheDefaultFilter();
    void skipIfIsLookedAtOnce();
    void skipIfCountsThoseTheStepIsFor();
    void anOpenReservationHoldsATaskInItsStep();
    void aDelayedTaskGoesOn();
    void aKnownWorkerIsWaitedFor();
    void aTargetsExpressionSeesBoth();
    void ordersByTheTargetThenByWhoWaitsLongest();
    void asksAsManyAsTheQueueSays();
    void aRoutingTargetGoesBeforeAll();
    void capacityIsPerChannel();
    void keptQueuesAreNotAskedAgain();
    void saysWhyNobodyIsAsked_data();
    void saysWhyNobodyIsAsked();
    void urgentFirstThenByTheQueuesOrder();
    void tellsInSentences();
    void aTraceChangesNothing_data();
    void aTraceChangesNothing();
};

void TestRoutingDecision::theFirstFilterThatMatchesCounts()
{
    Office office;
    office.add(u"Ann"_s);
    office.configure(R"({"expression": "language == 'fr' AND a == 1", "targets": [{"queue": "German"}]},
                        {"expression": "language == 'de'", "targets": [{"queue": "All", "priority": "7"}]},
                        {"expression": "", "targets": [{"queue": "German"}]})");
    Trace trace;
    QCOMPARE(office.say(office.decideAt(0, &trace)), u"All 1.0 priority 7 asks Ann"_s);
    QCOMPARE(trace.filters.size(), 2U);
    QVERIFY(!trace.filters[0].matches);
    QCOMPARE(trace.filters[0].falseTerm, 0U);
    QCOMPARE(trace.filters[0].answer.left, Value(u"de"_s));
    QVERIFY(trace.filters[1].matches);
    // Comparable, for who holds two against each other.
    Trace again;
    QCOMPARE(office.decideAt(0, &again), office.decideAt(0));
    QVERIFY(again == trace);
    office.workers.front().isAvailable = false;
    Trace other;
    QCOMPARE(office.decideAt(0, &other).kind, Decision::Kind::Waits);
    QVERIFY(other != trace);
}

void TestRoutingDecision::timeoutsRunAgainstTheAge()
{
    Office office;
    office.configure(twoSteps);
    QCOMPARE(office.at(0), u"German 0.0 priority 5 until 60"_s);
    QCOMPARE(office.at(59), u"German 0.0 priority 5 until 60"_s);
    QCOMPARE(office.at(60), u"All 0.1 priority 5 until 90"_s);
    QCOMPARE(office.at(90), u"canceled timed out"_s);
    // From where it stands it is the same, and it says what it left.
    office.task.age = 200'000;
    const Decision decision = decide(office.workflow, office.task, office.roster(), Standing{{0, 0}, 0});
    QCOMPARE(decision.kind, Decision::Kind::Canceled);
    QCOMPARE(decision.left,
             (std::vector<Decision::Left>{{{0, 0}, StepTrace::End::TimedOut}, {{0, 1}, StepTrace::End::TimedOut}}));
    // What came to its workflow later has all of its time.
    QCOMPARE(office.say(decide(office.workflow, office.task, office.roster(), Standing{{0, 0}, 190'000})),
             u"German 0.0 priority 5 until 250"_s);
}

void TestRoutingDecision::afterTheLastTargetTheNextFilterThatMatches()
{
    Office office;
    office.configure(twoSteps + R"(, {"expression": "language == 'fr'", "targets": [{"queue": "German"}]},
                                     {"expression": "1==1", "targets": [{"queue": "All", "timeout": 10}]})");
    QCOMPARE(office.at(90), u"All 2.0 until 100"_s);
    QCOMPARE(office.at(100), u"canceled timed out"_s);
}

void TestRoutingDecision::theDefaultFilterIsNoNetForTimeouts()
{
    Office office;
    office.configure(twoSteps, "All");
    QCOMPARE(office.at(89), u"All 0.1 priority 5 until 90"_s);
    QCOMPARE(office.at(90), u"canceled timed out"_s);
}

void TestRoutingDecision::whatNothingMatchesGoesToTheDefaultFilter()
{
    Office office;
    office.task.attributes = attributes("{}");
    office.configure(twoSteps, "All");
    QCOMPARE(office.at(1'000'000), u"All default"_s);
    office.configure(twoSteps);
    QCOMPARE(office.at(0), u"unmatched"_s);
}

void TestRoutingDecision::aStepIsSkippedOnlyWhereNobodyCanBeAsked()
{
    Office office;
    office.configure(R"({"expression": "", "targets": [
        {"queue": "German", "timeout": 60, "skip_if": "workers.available == 0"}, {"queue": "All", "timeout": 30}]})");
    // A step that is skipped has no share in the time.
    QCOMPARE(office.at(0), u"All 0.1 until 30"_s);
    office.add(u"Gil"_s, R"({"skills": ["de"]})");
    QCOMPARE(office.at(0), u"German 0.0 until 60 asks Gil"_s);
    // He is there, and busy: nobody can be asked, and the condition is not true.
    office.workers.front().channels.front().accepted = 1;
    QCOMPARE(office.at(0), u"German 0.0 until 60"_s);
    office.configure(R"({"expression": "", "targets": [
        {"queue": "German", "timeout": 60, "skip_if": "1==1"}, {"queue": "All"}]})");
    QCOMPARE(office.at(0), u"All 0.1"_s);
    office.workers.front().channels.front().accepted = 0;
    QCOMPARE(office.at(0), u"German 0.0 until 60 asks Gil"_s);
}

void TestRoutingDecision::skippingLeadsToTheDefaultFilter()
{
    const QByteArray skipped = R"({"expression": "", "targets": [{"queue": "German", "skip_if": "1==1"}]})";
    const QByteArray over = R"({"expression": "", "targets": [{"queue": "German", "timeout": 5}]},)";
    Office office;
    office.configure(skipped, "All");
    QCOMPARE(office.at(100), u"All default"_s);
    office.configure(skipped);
    QCOMPARE(office.at(0), u"canceled skipped"_s);
    office.configure(over + skipped, "All");
    QCOMPARE(office.at(5), u"canceled skipped"_s);
}

void TestRoutingDecision::skipIfIsLookedAtOnce()
{
    Office office;
    office.add(u"Gil"_s, R"({"skills": ["de"]})").channels.front().accepted = 1;
    office.configure(R"({"expression": "", "targets": [
        {"queue": "German", "timeout": 60, "skip_if": "workers.available == 0"}, {"queue": "All"}]})");
    const Decision first = decide(office.workflow, office.task, office.roster(), Standing{{0, 0}});
    QVERIFY(first.standing.isSettled);
    office.workers.front().isAvailable = false;
    QCOMPARE(decide(office.workflow, office.task, office.roster(), first.standing).standing, first.standing);
    Standing again = first.standing;
    again.isSettled = false;
    QCOMPARE(decide(office.workflow, office.task, office.roster(), again).standing.step, (Step{0, 1}));
}

void TestRoutingDecision::skipIfCountsThoseTheStepIsFor()
{
    Office office;
    office.add(u"Ann"_s, R"({"skills": ["fr"]})");
    office.add(u"Gil"_s, R"({"skills": ["de"], "level": 1})");
    office.add(u"Hal"_s, R"({"skills": ["de"], "level": 2})", false);
    office.add(u"Ida"_s, R"({"skills": ["de"], "level": 2})", false);
    office.configure(R"({"expression": "", "targets": [{"queue": "German", "expression": "worker.level == 2",
        "skip_if": "workers.available == 0 AND workers.unavailable == 2"}, {"queue": "All"}]})");
    QCOMPARE(office.at(0), u"All 0.1 asks Ann"_s);
    office.task.attributes = attributes(R"({"agent": "Hal"})");
    office.configure(R"({"expression": "", "targets": [{"queue": "German", "known_worker_sid": "task.agent",
        "skip_if": "workers.unavailable == 1"}, {"queue": "All"}]})");
    QCOMPARE(office.at(0), u"All 0.1 asks Ann"_s);
}

void TestRoutingDecision::anOpenReservationHoldsATaskInItsStep()
{
    Office office;
    office.add(u"Ann"_s);
    office.add(u"Bob"_s);
    office.queues.front().maxReservedWorkers = 2;
    office.configure(R"({"expression": "", "targets": [
        {"queue": "All", "timeout": 10, "skip_if": "1==1"}, {"queue": "German"}]})");
    office.task.openWith = {u"Ann"_s};
    office.task.age = 60'000;
    const Decision decision = decide(office.workflow, office.task, office.roster(), Standing{{0, 0}});
    QCOMPARE(office.say(decision), u"All 0.0 until 10 asks Bob"_s);
    office.workers.back().isAvailable = false;
    QCOMPARE(office.say(decide(office.workflow, office.task, office.roster(), Standing{{0, 0}})),
             u"All 0.0 until 10"_s);
}

void TestRoutingDecision::aDelayedTaskGoesOn()
{
    Office office;
    office.add(u"Ann"_s);
    office.configure(R"({"expression": "", "targets": [{"queue": "All", "expression": "1==0", "timeout": 20}, {}]})");
    QCOMPARE(office.at(19), u"All 0.0 until 20"_s);
    QCOMPARE(office.at(20), u"All 0.1 asks Ann"_s);
}

void TestRoutingDecision::aKnownWorkerIsWaitedFor()
{
    Office office;
    office.add(u"Ann"_s);
    office.add(u"Bob"_s);
    office.configure(R"({"expression": "", "targets": [
        {"queue": "All", "known_worker_friendly_name": "task.agent.name", "timeout": 20}, {"queue": "All"}]})");
    const auto asked = [&office](const QByteArray &json) {
        office.task.attributes = attributes(json);
        return office.at(0);
    };
    QCOMPARE(asked(R"({"agent": {"name": "Bob"}})"), u"All 0.0 until 20 asks Bob"_s);
    QCOMPARE(asked(R"({"agent": {"name": "Zoe"}})"), u"All 0.0 until 20"_s);
    QCOMPARE(asked(R"({"agent": null})"), u"All 0.0 until 20"_s);
    QCOMPARE(asked(R"({"agent": {"name": ""}})"), u"All 0.0 until 20"_s);
    QCOMPARE(asked(R"({"agent": {"name": 5}})"), u"All 0.0 until 20"_s);
    QCOMPARE(office.at(20), u"All 0.1 asks Ann"_s);
    // Whoever is not in the queue is not asked, known or not.
    office.configure(R"({"expression": "", "targets": [{"queue": "German", "known_worker_sid": "task.agent"}]})");
    QCOMPARE(asked(R"({"agent": "Bob"})"), u"German 0.0"_s);
}

void TestRoutingDecision::aTargetsExpressionSeesBoth()
{
    Office office;
    office.task.attributes = attributes(R"({"seen": ["Ann"], "level": 2})");
    office.add(u"Ann"_s, R"({"level": 3})");
    office.add(u"Bob"_s, R"({"level": 1})");
    office.add(u"Cyd"_s, R"({"level": 2})");
    office.configure(R"({"expression": "", "targets": [{"queue": "All",
        "expression": "worker.sid NOT IN task.seen AND worker.level >= task.level"}]})");
    QCOMPARE(office.at(0), u"All 0.0 asks Cyd"_s);
}

void TestRoutingDecision::ordersByTheTargetThenByWhoWaitsLongest()
{
    Office office;
    office.queues.front().maxReservedWorkers = 4;
    office.add(u"Ann"_s, R"({"level": 1})").withoutTaskSince = 400;
    office.add(u"Bob"_s, R"({"level": 2})").withoutTaskSince = 300;
    office.add(u"Cyd"_s, R"({"level": 2})").withoutTaskSince = 200;
    office.add(u"Dot"_s).withoutTaskSince = 100;
    office.configure(R"({"expression": "", "targets": [{"queue": "All", "order_by": "worker.level DESC"}]})");
    QCOMPARE(office.at(0), u"All 0.0 asks Cyd, Bob, Ann, Dot"_s);
    office.configure({}, "All");
    QCOMPARE(office.at(0), u"All default asks Dot, Cyd, Bob, Ann"_s);
}

void TestRoutingDecision::asksAsManyAsTheQueueSays()
{
    Office office;
    for (const QString &name : {u"Ann"_s, u"Bob"_s, u"Cyd"_s})
        office.add(name);
    office.configure({}, "All");
    office.queues.front().maxReservedWorkers = 2;
    Trace trace;
    QCOMPARE(office.say(office.decideAt(0, &trace)), u"All default asks Ann, Bob"_s);
    QCOMPARE(trace.steps.front().count(NotAsked::OthersFirst), 1U);
    office.task.openWith = {u"Bob"_s};
    QCOMPARE(office.at(0), u"All default asks Ann"_s);
    office.task.openWith = {u"Bob"_s, u"Ann"_s};
    QCOMPARE(office.at(0), u"All default"_s);
}

void TestRoutingDecision::aRoutingTargetGoesBeforeAll()
{
    Office office;
    office.add(u"Ann"_s);
    office.add(u"Gil"_s, R"({"skills": ["de"]})");
    office.configure(
        R"({"expression": "", "targets": [{"queue": "All", "timeout": 5, "known_worker_sid": "task.x"}]})");
    office.task.routingTarget = u"Gil"_s;
    QCOMPARE(office.say(office.decideAt(100)).section(u" asks "_s, 1), u"Gil"_s);
    office.task.routingTarget = u"German"_s;
    const Decision decision = office.decideAt(100);
    QCOMPARE(decision.queue, u"German"_s);
    QCOMPARE(office.say(decision).section(u" asks "_s, 1), u"Gil"_s);
    office.task.routingTarget = u"Nobody"_s;
    Trace trace;
    QCOMPARE(office.decideAt(100, &trace).kind, Decision::Kind::Waits);
    QCOMPARE(trace.steps.front().count(NotAsked::NotTheOne), 2U);
}

void TestRoutingDecision::capacityIsPerChannel()
{
    Office office;
    office.configure({}, "All");
    office.add(u"Ann"_s).channels = {{u"voice"_s, 1, 0, 1, 0}, {u"chat"_s, 3, 1, 1, 0}};
    QCOMPARE(office.at(0), u"All default"_s);
    office.task.channel = u"chat"_s;
    QCOMPARE(office.at(0), u"All default asks Ann"_s);
    office.workers.front().channels.back().wrapping = 1;
    QCOMPARE(office.at(0), u"All default"_s);
    office.task.ignoresCapacity = true;
    QCOMPARE(office.at(0), u"All default asks Ann"_s);
    office.task.ignoresCapacity = false;
    office.workers.front().channels = {{u"voice"_s, 1}, {u"chat"_s, 3, 1, 0, 0}};
    QCOMPARE(office.at(0), u"All default asks Ann"_s);
    office.isMultitasking = false;
    QCOMPARE(office.at(0), u"All default"_s);
    office.task.channel = u"fax"_s;
    office.isMultitasking = true;
    QCOMPARE(office.at(0), u"All default"_s);
}

void TestRoutingDecision::keptQueuesAreNotAskedAgain()
{
    Office office;
    office.configure({}, "German");
    office.add(u"Ann"_s).queues = std::vector<size_t>{1};
    office.add(u"Gil"_s, R"({"skills": ["de"]})").queues = std::vector<size_t>{0};
    QCOMPARE(office.at(0), u"German default asks Ann"_s);
}

void TestRoutingDecision::saysWhyNobodyIsAsked_data()
{
    QTest::addColumn<int>("why");
    for (auto why = NotAsked::Asked; why <= NotAsked::OthersFirst; why = static_cast<NotAsked>(int(why) + 1))
        QTest::newRow(qPrintable(describe(why))) << static_cast<int>(why);
}

void TestRoutingDecision::saysWhyNobodyIsAsked()
{
    QFETCH(int, why);
    Office office;
    office.task.attributes = attributes(R"({"agent": "Ann"})");
    office.configure(R"({"expression": "", "targets": [
        {"queue": "German", "expression": "worker.level == 1", "known_worker_sid": "task.agent"}]})");
    office.queues[1].maxReservedWorkers = 2;
    WorkerFacts &ann = office.add(u"Ann"_s, R"({"skills": ["de"], "level": 1})");
    switch (static_cast<NotAsked>(why)) {
    case NotAsked::Asked:
        break;
    case NotAsked::NotTheOne:
        office.task.attributes = attributes(R"({"agent": "Zoe"})");
        break;
    case NotAsked::NotInQueue:
        ann.attributes = attributes(R"({"level": 1})");
        break;
    case NotAsked::Expression:
        ann.attributes = attributes(R"({"skills": ["de"]})");
        break;
    case NotAsked::HasItAlready:
        office.task.openWith = {u"Ann"_s};
        break;
    case NotAsked::Activity:
        ann.isAvailable = false;
        break;
    case NotAsked::Capacity:
        ann.channels.front().isAvailable = false;
        break;
    case NotAsked::OthersFirst:
        office.task.openWith = {u"Bob"_s, u"Cyd"_s};
        break;
    }
    Trace trace;
    const Decision decision = office.decideAt(0, &trace);
    QCOMPARE(trace.steps.size(), 1U);
    const StepTrace &step = trace.steps.front();
    QCOMPARE(step.considered, (std::vector<StepTrace::Considered>{{0, static_cast<NotAsked>(why)}}));
    QCOMPARE(decision.asked.size(), why == 0 ? 1U : 0U);
    const bool isForHim = why == 0 || why > static_cast<int>(NotAsked::Expression);
    QCOMPARE(step.presence.available + step.presence.unavailable, isForHim ? 1 : 0);
}

void TestRoutingDecision::urgentFirstThenByTheQueuesOrder()
{
    Office office;
    const std::vector<Turn> turns{{0, 1, 500}, {0, 1, 100}, {1, 1, 300}, {1, 1, 400}, {0, 9, 900}, {1, 0, 0}};
    QCOMPARE(order(turns, office.roster()), (std::vector<size_t>{4, 1, 2, 3, 0, 5}));
    office.queues[1].isLifo = true;
    // The places of the second queue stay, and its newest comes first.
    QCOMPARE(order(turns, office.roster()), (std::vector<size_t>{4, 1, 3, 2, 0, 5}));
    Roster newestFirst = office.roster();
    newestFirst.isLifo = true;
    QCOMPARE(order(turns, newestFirst), (std::vector<size_t>{4, 1, 3, 2, 0, 5}));
    QCOMPARE(order({}, newestFirst), std::vector<size_t>());
}

void TestRoutingDecision::tellsInSentences()
{
    Office office;
    office.add(u"Ann"_s);
    office.add(u"Gil"_s, R"({"skills": ["de"]})", false);
    office.configure(R"({"filter_friendly_name": "French", "expression": "language == 'fr'",
                         "targets": [{"queue": "All"}]},)" +
                     twoSteps + R"(, {"expression": "1==0", "targets": [{"queue": "All"}]})");
    const auto told = [&office](int seconds) {
        Trace trace;
        const Decision decision = office.decideAt(seconds, &trace);
        return describe(decision, trace, office.workflow, office.roster()).split(u'\n');
    };
    const QStringList filters{u"Filter \"French\" does not match: language == 'fr' is false, as it is 'de'."_s,
                              u"Filter \"Steps\" matches."_s};
    const QStringList german{u"Target 1 of filter \"Steps\": queue \"German\", priority 5."_s,
                             u"Of 2 people: 1: not in the queue; 1: the activity is not available."_s};
    QCOMPARE(told(0), filters + german + QStringList{u"The task stays here until it is 60 s old."_s});
    const QStringList all = filters + german +
                            QStringList{u"This step is over: the task is older than 60 s."_s,
                                        u"Target 2 of filter \"Steps\": queue \"All\", priority 5."_s,
                                        u"Of 2 people: 1: asked; 1: the activity is not available."_s};
    QCOMPARE(told(60), (all + QStringList{u"Asked: Ann."_s, u"The task stays here until it is 90 s old."_s}));
    QCOMPARE(told(90), (all + QStringList{u"This step is over: the task is older than 90 s."_s,
                                          u"Filter \"3\" does not match: 1==0 is false."_s,
                                          u"The task is canceled: its last timeout has run out, and no other filter "
                                          "matches. The default filter is not for such tasks."_s}));
}

void TestRoutingDecision::aTraceChangesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Without a trace it is decided by another way, which asks as little as it can.
void TestRoutingDecision::aTraceChangesNothing()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    const auto number = [&below](unsigned limit) { return QByteArray::number(below(limit)); };
    static constexpr std::array skips{"1==1", "1==0", "workers.available == 0", "workers.unavailable > 2"};
    int asked = 0;
    int left = 0;
    for (int round = 0; round < 100; ++round) {
        Office office;
        office.isMultitasking = below(4) != 0;
        office.queues[0].maxReservedWorkers = below(4) + 1;
        for (int at = below(12); at > 0; --at) {
            WorkerFacts &worker =
                office.add(QString(QChar(u'A' + at)),
                           R"({"level": )" + number(3) + R"(, "skills": [)" + (below(2) == 0 ? "\"de\"" : "") + "]}",
                           below(3) != 0);
            worker.channels = {{u"voice"_s, below(3), below(2), 0, 0, below(5) != 0}, {u"chat"_s, 2}};
            worker.withoutTaskSince = below(4);
        }
        QByteArrayList filters;
        for (int filter = below(3) + 1; filter > 0; --filter) {
            QByteArrayList targets;
            for (int target = below(4) + 1; target > 0; --target) {
                QByteArray members = below(2) == 0 ? R"("queue": "All")" : R"("queue": "German")";
                if (below(3) != 0)
                    members += R"(, "timeout": )" + QByteArray::number(below(20) + 1);
                if (below(2) == 0)
                    members += R"(, "expression": "worker.level >= task.level")";
                if (below(2) == 0)
                    members += R"(, "order_by": "worker.level DESC")";
                if (below(2) == 0)
                    members += QByteArray(R"(, "skip_if": ")") + skips[random() % skips.size()] + '"';
                if (below(6) == 0)
                    members += R"(, "known_worker_sid": "task.agent")";
                targets += '{' + members + '}';
            }
            filters += R"({"expression": "level )" + QByteArray(below(3) == 0 ? "!=" : ">=") + R"( 0", "targets": [)" +
                       targets.join(", ") + "]}";
        }
        office.configure(filters.join(", "), below(2) == 0 ? "All" : "");
        office.task.attributes = attributes(R"({"level": )" + number(3) + R"(, "agent": "B"})");
        office.task.ignoresCapacity = below(8) == 0;
        if (below(4) == 0)
            office.task.openWith = {u"C"_s};
        Trace trace;
        const int age = below(60);
        const Decision told = office.decideAt(age, &trace);
        const Decision quick = office.decideAt(age);
        QCOMPARE(quick, told);
        asked += quick.kind == Decision::Kind::Asks;
        left += !quick.left.empty();
        // And who is asked of all that were looked at.
        if (told.kind != Decision::Kind::Asks && told.kind != Decision::Kind::Waits)
            continue;
        std::vector<size_t> considered;
        for (const StepTrace::Considered &one : trace.steps.back().considered) {
            if (one.why == NotAsked::Asked)
                considered.push_back(one.worker);
        }
        QCOMPARE(quick.asked, considered);
    }
    QVERIFY(asked > 10);
    QVERIFY(left > 10);
}

QTEST_APPLESS_MAIN(TestRoutingDecision)
#include "tst_routingdecision.moc"
