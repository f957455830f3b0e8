#include "routing/lint/filterindex.h"
#include "routing/lint/lint.h"
#include "routing/lint/termlint.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace Routing;

namespace {

const QString support = u"WQ00000000000000000000000000000001"_s;
const QString sales = u"WQ00000000000000000000000000000002"_s;

WorkerFacts worker(const QString &name, const QByteArray &attributes)
{
    WorkerFacts facts;
    facts.sid = u"WK"_s + name;
    facts.name = name;
    facts.attributes = Value::fromJson(QJsonDocument::fromJson(attributes).object());
    facts.fields = fieldsOf(facts);
    return facts;
}

/// One filter with these members, and what stands behind the filters.
QByteArray withFilter(const QByteArray &filter, const QByteArray &rest = R"(, "default_filter": {"queue": "Sales"})")
{
    return R"({"task_routing": {"filters": [)" + filter + "]" + rest + "}}";
}

QByteArray withTargets(const QByteArray &targets)
{
    return withFilter(R"({"expression": "language == 'de'", "targets": [)" + targets + "]}");
}

/// With nothing odd in it.
LintWorkspace sound()
{
    LintWorkspace workspace;
    workspace.queues = {{support, u"Support"_s, u"languages HAS 'de' AND level >= 2"_s}, {sales, u"Sales"_s, {}}};
    workspace.workers = {worker(u"ann"_s, R"({"languages": ["de", "en"], "level": 3, "team": {"name": "a"}})"),
                         worker(u"bob"_s, R"({"languages": ["en"], "level": 1})")};
    workspace.workflows = {{u"WW00000000000000000000000000000001"_s, u"Calls"_s,
                            withTargets(R"({"queue": "Support", "timeout": 60}, {"queue": "Sales"})"), 120}};
    workspace.timeoutActivity = LintTimeoutActivity{u"Offline"_s, false};
    return workspace;
}

using Change = std::function<void(LintWorkspace &)>;

Change queue(const QString &expression)
{
    return [expression](LintWorkspace &workspace) { workspace.queues.front().targetWorkers = expression; };
}

Change configuration(const QByteArray &json)
{
    return [json](LintWorkspace &workspace) { workspace.workflows.front().configuration = json; };
}

Change targets(const QByteArray &json)
{
    return configuration(withTargets(json));
}

Change filters(const QByteArray &json)
{
    return configuration(withFilter(json));
}

Change task(const Change &change, const QByteArray &attributes)
{
    return [change, attributes](LintWorkspace &workspace) {
        change(workspace);
        workspace.tasks = {Value::fromJson(QJsonDocument::fromJson(attributes).object())};
    };
}

Change offers(int seconds, bool isAvailable)
{
    return [seconds, isAvailable](LintWorkspace &workspace) {
        workspace.workflows.front().reservationTimeout = seconds;
        workspace.timeoutActivity->isAvailable = isAvailable;
    };
}

/// "key at path: sentence", a line each.
QStringList found(const LintWorkspace &workspace)
{
    QStringList lines;
    for (const Finding &finding : lint(workspace))
        lines += u"%1 at %2: %3"_s.arg(finding.key(), finding.place.path, finding.sentence());
    return lines;
}

} // namespace

class TestLint final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInASoundWorkspace();
    void findsEachKindAndNotItsNeighbour_data();
    void findsEachKindAndNotItsNeighbour();
    void everyKindIsTested();
    void aBareConfigurationIsReadWithoutQueues();
    void nobodyMeantADefaultQueueThatIsNotThere();
    void saysNothingOfChannelsThatWereNotRead();
    void namesThePlace();
    void whatStandsInForAPlaceMayHavePercentSigns();
    void twoThousandWorkersAreQuick();
    void theIndexFindsWhatComparingAllFinds();
    void tenThousandFiltersAreQuick();
    void aLongExpressionIsNotPrintedWhole();
};

void TestLint::findsNothingInASoundWorkspace()
{
    QCOMPARE(found(sound()).join(u'\n'), QString());
}

void TestLint::findsEachKindAndNotItsNeighbour_data()
{
    QTest::addColumn<Change>("odd");
    QTest::addColumn<QString>("line");
    QTest::addColumn<Change>("neighbour");

    const QString target = u"task_routing.filters[0].targets[0]"_s;
    QTest::newRow("syntax") << queue(u"level >"_s)
                            << u"syntax at target_workers: “level >” is no expression: a value or a name is expected "
                               "at character 8."_s
                            << queue(u"level > 1"_s);
    QTest::newRow("syntax in a workflow")
        << targets(R"({"queue": "Support", "expression": "worker.level"})")
        << u"syntax at %1.expression: “worker.level” is no expression: an operator is expected at character 13."_s.arg(
               target)
        << targets(R"({"queue": "Support", "expression": "worker.level == 3"})");
    QTest::newRow("hyphen") << queue(u"skill-level > 1"_s)
                            << u"hyphen at target_workers: “skill-level > 1” is no expression: a name cannot have a "
                               "hyphen at character 6."_s
                            << queue(u"level > -1"_s);
    QTest::newRow("hyphen in a workflow")
        << filters(R"({"expression": "task-type == 1", "targets": [{"queue": "Support"}]})")
        << u"hyphen at task_routing.filters[0].expression: “task-type == 1” is no expression: a name cannot have a "
           "hyphen at character 5."_s
        << filters(R"({"expression": "task_type == 'a-b'", "targets": [{"queue": "Support"}]})");
    QTest::newRow("configuration")
        << targets(R"({"queue": "Nowhere"})")
        << u"configuration at %1.queue: This cannot be used: there is no queue \"Nowhere\"."_s.arg(target)
        << targets(R"({"queue": "${QUEUE_SID_SUPPORT}"})");
    QTest::newRow("no configuration") << configuration("{")
                                      << u"configuration at : This cannot be used: line 1, column 2: this is no JSON "
                                         "(unterminated object)."_s
                                      << targets(R"({"queue": "Support"})");
    QTest::newRow("two known workers") << targets(R"({"queue": "Support", "timeout": 9, "known_worker_sid": "task.a",
                       "known_worker_friendly_name": "task.b"}, {})")
                                       << u"two-known-workers at %1.known_worker_friendly_name: This target has two "
                                          u"known workers: one by SID and one by "
                                          "friendly name."_s.arg(target)
                                       << targets(R"({"queue": "Support", "timeout": 9, "known_worker_sid": "task.a",
                       "known_worker_friendly_name": ""}, {})");
    QTest::newRow("reservation timeout")
        << offers(86'401, true)
        << u"reservation-timeout at task_reservation_timeout: An offer of this workflow would last 86401 seconds."_s
        << offers(86'400, true);
    QTest::newRow("no such key") << queue(u"lang HAS 'de' AND level >= 2"_s)
                                 << u"no-such-key at target_workers: Nobody has “lang”, so that “lang HAS 'de'” is "
                                    u"true of none of 2 workers, and "
                                    "nobody fits here."_s
                                 << queue(u"team.name == 'a' AND level >= 2"_s);
    QTest::newRow("no such key in a part")
        << queue(u"langs HAS 'de' OR level >= 2"_s)
        << u"no-such-key-in-part at target_workers: Nobody has “langs”, so that “langs HAS 'de'” is true of none of 2 "
           "workers."_s
        << queue(u"langs == null OR level >= 2"_s);
    QTest::newRow("kinds") << queue(u"level >= '2'"_s)
                           << u"kinds-differ at target_workers: “level >= '2'” compares a number with a text, which is "
                              "false whatever they are."_s
                           << queue(u"level >= 2"_s);
    QTest::newRow("kinds of constants")
        << queue(u"'5' > 3"_s)
        << u"kinds-differ at target_workers: “'5' > 3” compares a text with a number, which is false whatever they are."_s
        << queue(u"5 > 3"_s);
    QTest::newRow("kinds of a task")
        << task(filters(R"({"expression": "tier > 1", "targets": [{"queue": "Support"}]})"), R"({"tier": "2"})")
        << u"kinds-differ at task_routing.filters[0].expression: “tier > 1” compares a text with a number, which is "
           u"false "
           "whatever they are."_s
        << task(filters(R"({"expression": "tier > 1", "targets": [{"queue": "Support"}]})"), R"({"other": "2"})");
    QTest::newRow("kinds of a task and a worker")
        << task(targets(R"({"queue": "Support", "expression": "worker.level > task.tier", "timeout": 9}, {})"),
                R"({"tier": "2"})")
        << u"kinds-differ at %1.expression: “worker.level > task.tier” compares a number with a text, which is false "
           "whatever they are."_s.arg(target)
        << task(targets(R"({"queue": "Support", "expression": "worker.level > task.tier", "timeout": 9}, {})"),
                R"({"tier": 7})");
    QTest::newRow("not a list")
        << queue(u"team.name HAS 'a'"_s)
        << u"not-a-list at target_workers: “team.name HAS 'a'” looks for something in a list, and "
           "there is a text in its place: it is never true."_s
        << queue(u"languages HAS 'de'"_s);
    QTest::newRow("not a list on the right") << queue(u"'a' IN team.name"_s)
                                             << u"not-a-list at target_workers: “'a' IN team.name” looks for something "
                                                u"in a list, and there is a text in its "
                                                "place: it is never true."_s
                                             << queue(u"'de' IN languages"_s);
    QTest::newRow("a list")
        << queue(u"languages == 'de'"_s)
        << u"a-list at target_workers: “languages == 'de'” compares a list with a text as if both were "
           "single values: it is never true."_s
        << queue(u"languages[0] == 'de'"_s);
    QTest::newRow("an object")
        << queue(u"team CONTAINS 'a'"_s)
        << u"a-list at target_workers: “team CONTAINS 'a'” compares an object with a text as if both "
           "were single values: it is never true."_s
        << queue(u"team.name CONTAINS 'a'"_s);
    QTest::newRow("empty queue") << queue(u"level > 3"_s)
                                 << u"empty-queue at target_workers: None of 2 workers fits “level > 3”."_s
                                 << queue(u"level > 2"_s);
    QTest::newRow("empty on purpose") << queue(u"1==0"_s)
                                      << u"empty-on-purpose at target_workers: “1==0” fits nobody, whoever comes."_s
                                      << queue(u"1==1"_s);
    QTest::newRow("empty target")
        << targets(R"({"queue": "Support", "expression": "worker.level > 3", "timeout": 9}, {})")
        << u"empty-target at %1.expression: None of the 1 workers of the queue “Support” fits “worker.level > 3”."_s
               .arg(target)
        << targets(R"({"queue": "Support", "expression": "worker.level > 2", "timeout": 9}, {})");
    QTest::newRow("filter never") << filters(R"({"expression": "1==0", "targets": [{"queue": "Support"}]})")
                                  << u"filter-never at task_routing.filters[0].expression: “1==0” is true of no task."_s
                                  << filters(R"({"expression": "1==1", "targets": [{"queue": "Support"}]})");
    QTest::newRow("target never")
        << targets(R"({"queue": "Support", "expression": "1==0"})")
        << u"target-never at %1.expression: “1==0” is true of nobody, and this target has no timeout: tasks stay in it."_s
               .arg(target)
        << targets(R"({"queue": "Support", "expression": "1==1"})");
    QTest::newRow("delay")
        << targets(R"({"queue": "Support", "expression": "1==0", "timeout": 30}, {})")
        << u"delay at %1.expression: “1==0” fits nobody: this target is a delay of 30 seconds."_s.arg(target)
        << targets(R"({"queue": "Support", "expression": "0==0", "timeout": 30}, {})");
    const QByteArray wide = R"({"filter_friendly_name": "All", "expression": "", "targets": [{"queue": "Support"}]})";
    const QByteArray narrow = R"({"expression": "a == 1", "targets": [{"queue": "Sales"}]})";
    const QString unreachable =
        u"unreachable-filter at task_routing.filters[1]: No task comes to this filter: whatever "
        "fits it fits “%1” before it, and stays there."_s;
    QTest::newRow("unreachable behind an empty one")
        << filters(wide + "," + narrow) << unreachable.arg(u"All"_s) << filters(narrow + "," + wide);
    QTest::newRow("unreachable behind one that ends")
        << filters(R"({"expression": "1==1", "targets": [{"queue": "Support"}]},)" + narrow)
        << unreachable.arg(u"task_routing.filters[0]"_s)
        << filters(R"({"expression": "1==1", "targets": [{"queue": "Support", "timeout": 5}]},)" + narrow + "," + wide);
    QTest::newRow("unreachable behind the same")
        << filters(R"({"expression": "a  ==  1", "targets": [{"queue": "Support"}]},)" + narrow)
        << unreachable.arg(u"task_routing.filters[0]"_s)
        << filters(R"({"expression": "a == 2", "targets": [{"queue": "Support"}]},)" + narrow);
    QTest::newRow("unreachable behind a part of it")
        << filters(R"({"expression": "a == 1", "targets": [{"queue": "Support"}]},
                      {"expression": "b == 2 AND a == 1", "targets": [{"queue": "Sales"}]})")
        << unreachable.arg(u"task_routing.filters[0]"_s)
        << filters(R"({"expression": "a == 1", "targets": [{"queue": "Support"}]},
                      {"expression": "b == 2 OR a == 1", "targets": [{"queue": "Sales"}]})");
    QTest::newRow("unreachable target")
        << targets(R"({"queue": "Support"}, {"queue": "Sales"})")
        << u"unreachable-target at task_routing.filters[0].targets[1]: No task comes to this target: the one before it "
           "has neither a timeout nor a skip_if."_s
        << targets(R"({"queue": "Support", "skip_if": "workers.available == 0"}, {"queue": "Sales"})");
    QTest::newRow("canceled")
        << targets(R"({"queue": "Support", "timeout": 60}, {"queue": "Sales", "timeout": 30})")
        << u"canceled-at-end at task_routing.filters[0].targets[1].timeout: A task that nobody accepts within 90 "
           u"seconds "
           "is canceled here: the default filter is for tasks that match nothing, not for those whose timeouts ran out."_s
        << targets(R"({"queue": "Support", "timeout": 60}, {"queue": "Sales"})");
    QTest::newRow("canceled, and the filter behind is another")
        << filters(R"({"expression": "a == 1", "targets": [{"queue": "Support", "timeout": 60}]},
                      {"expression": "a == 2", "targets": [{"queue": "Sales"}]})")
        << u"canceled-at-end at %1.timeout: A task that nobody accepts within 60 seconds is canceled here: the default "
           "filter is for tasks that match nothing, not for those whose timeouts ran out."_s.arg(target)
        << filters(R"({"expression": "a == 1", "targets": [{"queue": "Support", "timeout": 60}]},
                      {"expression": "1==1", "targets": [{"queue": "Sales"}]})");
    const QByteArray mixed =
        R"({"expression": "a == 1", "targets": [{"queue": "Support", "timeout": 5}, {"queue": "Sales"}]})";
    QTest::newRow("no default")
        << configuration(withFilter(mixed, {}))
        << u"no-default-filter at task_routing.default_filter: There is no default filter: a task "
           "that matches nothing has nowhere to go."_s
        << configuration(withFilter(R"({"targets": [{"queue": "Support", "timeout": 5}, {"queue": "Sales"}]})", {}));
    QTest::newRow("known worker")
        << targets(R"({"queue": "Support", "known_worker_sid": "task.agent"})")
        << u"known-worker-waits at %1: A task waits here for the one worker in “task.agent” for as long as it lives, "
           u"also "
           "where there is no such worker."_s.arg(target)
        << targets(R"({"queue": "Support", "known_worker_sid": "task.agent", "skip_if": "1==1"}, {})");
    QTest::newRow("cascade")
        << offers(ShortReservationTimeout - 1, false)
        << u"offline-cascade at task_reservation_timeout: Whoever misses an offer of 29 seconds is put into “Offline”, "
           u"in "
           "which nobody is available: in a busy hour one after the other drops out until nobody is left."_s
        << offers(ShortReservationTimeout - 1, true);
    QTest::newRow("no cascade with time")
        << offers(1, false)
        << u"offline-cascade at task_reservation_timeout: Whoever misses an offer of 1 seconds is put into “Offline”, "
           u"in "
           "which nobody is available: in a busy hour one after the other drops out until nobody is left."_s
        << offers(ShortReservationTimeout, false);
    QTest::newRow("unknown name") << targets(R"({"queue": "Support", "time_out": 60})")
                                  << u"unknown-name at %1.time_out: TaskRouter knows nothing of this name."_s.arg(
                                         target)
                                  << targets(R"({"queue": "Support", "timeout": 60}, {})");
    QTest::newRow("order")
        << targets(R"({"queue": "Support", "order_by": "worker.team.name DESC"})")
        << u"order-by-nothing at %1.order_by: Nobody has a whole number under “worker.team.name DESC”, "
           "and nothing else is sorted by."_s.arg(target)
        << targets(R"({"queue": "Support", "order_by": "worker.level DESC"})");
    QTest::newRow("text priority")
        << targets(R"({"queue": "Support", "priority": "5"})")
        << u"text-priority at %1.priority: The priority “5” is a text; TaskRouter reads it as a "
           "number."_s.arg(target)
        << targets(R"({"queue": "Support", "priority": 5})");
    const auto third = [](const QByteArray &json) -> Change {
        return [json](LintWorkspace &workspace) {
            workspace.queues.push_back({u"WQ00000000000000000000000000000003"_s, u"Third"_s, {}});
            configuration(json)(workspace);
        };
    };
    QTest::newRow("unused queue") << third(withTargets(R"({"queue": "Support"})"))
                                  << u"unused-queue at : No workflow leads to this queue."_s
                                  << third(withTargets(R"({"queue": "Support", "timeout": 7}, {"queue": "Third"})"));
}

void TestLint::findsEachKindAndNotItsNeighbour()
{
    QFETCH(const Change, odd);
    QFETCH(const QString, line);
    QFETCH(const Change, neighbour);
    LintWorkspace workspace = sound();
    odd(workspace);
    QCOMPARE(found(workspace).join(u'\n'), line);
    workspace = sound();
    neighbour(workspace);
    QCOMPARE(found(workspace).join(u'\n'), QString());
}

/// A new row of the table needs one above.
void TestLint::everyKindIsTested()
{
    QFile file(QStringLiteral(DESK_SOURCE_DIR "/tests/routing/tst_lint.cpp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QSet<QString> keys;
    for (int kind = 0; kind < static_cast<int>(FindingKind::Count); ++kind) {
        const Finding finding{static_cast<FindingKind>(kind), {}, {}};
        QVERIFY2(text.contains(u"u\"%1 at "_s.arg(finding.key())), finding.key().data());
        QVERIFY(!finding.sentence().isEmpty());
        QVERIFY(!finding.advice().isEmpty());
        keys.insert(finding.key());
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(FindingKind::Count));
}

void TestLint::aBareConfigurationIsReadWithoutQueues()
{
    LintWorkspace workspace;
    workspace.workflows = {{{}, u"file.json"_s, withTargets(R"({"queue": "${QUEUE_SID_X}", "timeout": 60})"), 120}};
    QCOMPARE(
        found(workspace),
        QStringList(u"canceled-at-end at task_routing.filters[0].targets[0].timeout: A task that nobody accepts "
                    "within 60 seconds is canceled here: the default filter is for tasks that match nothing, not for "
                    "those whose timeouts ran out."_s));
}

void TestLint::nobodyMeantADefaultQueueThatIsNotThere()
{
    LintWorkspace workspace = sound();
    configuration(withFilter(
        R"({"expression": "a == 1", "targets": [{"queue": "Support", "timeout": 5}, {"queue": "Sales", "timeout": 5}]})",
        {}))(workspace);
    QCOMPARE(found(workspace).size(), 1);
    QVERIFY(found(workspace).constFirst().startsWith(u"no-default-filter"_s));
}

void TestLint::saysNothingOfChannelsThatWereNotRead()
{
    LintWorkspace workspace = sound();
    queue(u"channel.voice.configured_capacity > 0"_s)(workspace);
    targets(R"({"queue": "Sales", "expression": "worker.channel.voice.assigned_tasks == 0", "timeout": 9},
               {"queue": "Support"})")(workspace);
    QCOMPARE(found(workspace).size(), 2);
    workspace.knowsChannels = false;
    QCOMPARE(found(workspace).join(u'\n'), QString());
}

void TestLint::namesThePlace()
{
    LintWorkspace workspace = sound();
    workspace.workflows.front().reservationTimeout = 0;
    const Findings findings = lint(workspace);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().severity(), FindingSeverity::Error);
    QCOMPARE(findings.front().place.text(),
             u"Workflow Calls (WW00000000000000000000000000000001), task_reservation_timeout"_s);
    QCOMPARE((FindingPlace{FindingPlace::Resource::TaskQueue, {}, support, {}}.text()), u"Task queue "_s + support);
}

void TestLint::whatStandsInForAPlaceMayHavePercentSigns()
{
    const Finding finding{FindingKind::NoSuchKey, {}, {u"a == '%2 %3'"_s, u"%1"_s, u"7"_s}};
    QCOMPARE(finding.sentence(),
             u"Nobody has “%1”, so that “a == '%2 %3'” is true of none of 7 workers, and nobody fits here."_s);
}

void TestLint::twoThousandWorkersAreQuick()
{
    LintWorkspace workspace = sound();
    const WorkerFacts one = workspace.workers.front();
    workspace.workers.assign(2'000, one);
    workspace.tasks.assign(1'000, Value::fromJson(QJsonObject{{u"language"_s, u"de"_s}}));
    QByteArray targets = R"({"queue": "Support", "expression": "worker.level > task.level", "timeout": 1})";
    for (int at = 0; at < 50; ++at)
        targets += R"(, {"expression": "worker.level > task.level OR worker.level == 4", "timeout": 1})";
    workspace.workflows.front().configuration = withTargets(targets + ", {}");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(found(workspace).join(u'\n'), QString());
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

void TestLint::theIndexFindsWhatComparingAllFinds()
{
    std::mt19937 random(7);
    static constexpr std::array terms{"a == 1",   "b != 'x'",        "c.d >= 2", "e HAS 'y'",
                                      "a == 1.0", "f IN ['x', 'y']", "1==1"};
    std::vector<Expression> all;
    for (int at = 0; at < 400; ++at) {
        QString text;
        for (auto count = random() % 4; count > 0; --count) {
            const QString term = QString::fromLatin1(terms[random() % terms.size()]);
            text += (text.isEmpty() ? QString() : random() % 5 == 0 ? u" OR "_s : u"  AND "_s) + term;
        }
        if (random() % 40 == 0)
            text = u"1==0"_s;
        all.push_back(std::get<Expression>(Expression::parse(text, Place::Task)));
    }
    FilterIndex index;
    for (size_t at = 0; at < all.size(); ++at)
        index.add(at, all[at]);
    int wider = 0;
    for (size_t at = 0; at < all.size(); ++at) {
        std::optional<size_t> first;
        bool isAfter = false;
        for (size_t other = 0; other < all.size(); ++other) {
            const bool isOne = isWider(all[other], all[at]);
            if (isOne && !first)
                first = other;
            isAfter = isAfter || (isOne && other > at);
        }
        QCOMPARE(index.firstWider(all[at]), first);
        QCOMPARE(index.isWiderAfter(at, all[at]), isAfter);
        wider += isAfter;
    }
    QVERIFY(wider > 50 && wider < 400);
}

void TestLint::tenThousandFiltersAreQuick()
{
    LintWorkspace workspace = sound();
    QByteArrayList filters;
    for (int at = 0; at < 10'000; ++at)
        filters += R"({"expression": "language == 'de' AND level == )" + QByteArray::number(at) +
                   R"(", "targets": [{"queue": "Support", "timeout": 60}]})";
    workspace.workflows.front().configuration = withFilter(filters.join(','));
    QElapsedTimer timer;
    timer.start();
    const QStringList said = found(workspace);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    // Each ends, and nothing takes what it leaves.
    QCOMPARE(said.filter(u"canceled-at-end"_s).size(), 10'000);
}

void TestLint::aLongExpressionIsNotPrintedWhole()
{
    LintWorkspace workspace = sound();
    workspace.queues.front().targetWorkers = QString(100'000, u'(');
    const Findings findings = lint(workspace);
    QVERIFY(!findings.empty());
    for (const Finding &finding : findings)
        QVERIFY2(finding.sentence().size() < 1'000, qPrintable(QString::number(finding.sentence().size())));
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
