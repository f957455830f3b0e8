#include "routing/check/routingcomparison.h"
#include "routing/workflowreader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Routing;

namespace {

/// A German call of an age of ten seconds, with three people there.
RoutingQuestion german()
{
    RoutingQuestion question;
    RoutingWorkspace &workspace = question.workspace;
    const auto addQueue = [&workspace](const QString &sid, const QString &name, const QString &workers) {
        workspace.queues.push_back(
            {sid, name, std::get<Expression>(Expression::parse(workers, Place::Worker)), 1, false});
    };
    addQueue(u"WQ1"_s, u"Support"_s, u"level > 1"_s);
    addQueue(u"WQ2"_s, u"Sales"_s, {});
    workspace.activities = {{u"WA1"_s, u"Available"_s, true}, {u"WA2"_s, u"Offline"_s, false}};
    for (int level = 1; level <= 3; ++level) {
        WorkerFacts worker;
        worker.sid = u"WK%1"_s.arg(level);
        worker.name = level == 1 ? u"Ann"_s : level == 2 ? u"Bob"_s : u"Cem"_s;
        worker.attributes = Value(std::vector<Value::Member>{{u"level"_s, Value(double(level))}});
        worker.channels = {{u"voice"_s, 1, 0, 0, 0, true}};
        worker.withoutTaskSince = -level;
        setActivity(worker, workspace.activities[0]);
        workspace.workers.push_back(std::move(worker));
    }
    WorkflowReading reading = readWorkflow(R"({"task_routing": {"filters": [
        {"filter_friendly_name": "French", "expression": "language == 'fr'", "targets": [{"queue": "WQ2"}]},
        {"filter_friendly_name": "German", "expression": "language == 'de'", "targets": [
            {"queue": "WQ2", "timeout": 5}, {"queue": "WQ1", "timeout": 30, "priority": 4}]}],
        "default_filter": {"queue": "WQ2"}}})",
                                           [](const QString &text) { return std::optional(text); });
    workspace.workflows = {{u"WW1"_s, u"Calls"_s, std::move(reading.workflow)}};
    question.task.attributes = Value(std::vector<Value::Member>{{u"language"_s, Value(u"de"_s)}});
    question.task.age = 10'000;
    question.task.channel = u"voice"_s;
    return question;
}

QStringList linesOf(const std::vector<ComparisonRow> &rows)
{
    return comparisonText(rows).split(u'\n', Qt::SkipEmptyParts);
}

QStringList differencesOf(const RoutingQuestion &whatIf)
{
    return linesOf(compareAnswers(german(), whatIf)).filter(u"≠"_s);
}

} // namespace

/// Two answers side by side.
class TestRoutingComparison final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsAllOfAnAnswer();
    void marksWhatDiffers();
    void tellsOfAnEnd();
    void tellsOfItsOwnTimeout();
    void tellsWhatIsNotRoutedAnyMore();
    void tellsWhereTaskRouterHasIt();
    void tellsOfFiltersThatAreNotInBoth();
    void tellsWhoHasItAlready();
    void countsManyPeople();
    void rowsStayWhereTheyAreAlike();
};

void TestRoutingComparison::tellsAllOfAnAnswer()
{
    QCOMPARE(
        linesOf(compareAnswers(german(), german())),
        (QStringList{u"  Outcome: somebody is asked"_s, u"  Filter: German"_s, u"  Target: 2"_s, u"  Queue: Support"_s,
                     u"  Priority: 4"_s, u"  Stays until: 35 s old"_s, u"  Canceled when: 35 s old"_s,
                     u"  Asked first: Cem"_s, u"  After them: Bob"_s,
                     u"  Filter 1: Filter \"French\" does not match: language == 'fr' is false, as it is 'de'."_s,
                     u"  Filter 2: Filter \"German\" matches."_s,
                     u"  Left step 1: Target 1 of filter \"German\": its time is over"_s, u"  Cem: asked (Available)"_s,
                     u"  Bob: others come first (Available)"_s, u"  Ann: not in the queue (Available)"_s}));
}

void TestRoutingComparison::marksWhatDiffers()
{
    RoutingQuestion whatIf = german();
    setActivity(whatIf.workspace.workers[2], whatIf.workspace.activities[1]);
    QCOMPARE(differencesOf(whatIf),
             (QStringList{u"≠ Asked first: Cem → Bob"_s, u"≠ After them: Bob → nobody"_s,
                          u"≠ Bob: others come first (Available) → asked (Available)"_s,
                          u"≠ Cem: asked (Available) → the activity is not available (Offline)"_s}));
}

void TestRoutingComparison::tellsOfAnEnd()
{
    RoutingQuestion whatIf = german();
    whatIf.task.age = 35'000;
    const QStringList lines = differencesOf(whatIf);
    QVERIFY2(lines.contains(u"≠ Outcome: somebody is asked → the task is canceled: nothing of its workflow is left"_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"≠ Queue: Support → –"_s));
    QVERIFY(lines.contains(u"≠ Cem: asked (Available) → –"_s));
    QVERIFY(lines.contains(u"≠ Left step 2: – → Target 2 of filter \"German\": its time is over"_s));
    // It was canceled when the rules say so, however old it would be by now.
    whatIf.task.age = 99'000;
    QCOMPARE(differencesOf(whatIf).filter(u"Canceled when"_s), QStringList());
}

/// No task stays for ever.
void TestRoutingComparison::tellsOfItsOwnTimeout()
{
    const auto allOf = [](const RoutingQuestion &question) { return linesOf(compareAnswers(question, question)); };
    RoutingQuestion question = german();
    question.timeout = 60'000;
    QVERIFY2(allOf(question).contains(u"  Canceled when: 35 s old"_s), qPrintable(allOf(question).join(u'\n')));
    question.timeout = 20'000; // Before the rules do.
    QVERIFY2(allOf(question).contains(u"  Canceled when: 20 s old, by its own timeout"_s),
             qPrintable(allOf(question).join(u'\n')));
    QVERIFY(allOf(question).contains(u"  Stays until: 20 s old, by its own timeout"_s));
    question.timeout = 10'000; // As old as it is.
    QVERIFY2(allOf(question).contains(u"  Outcome: the task is canceled: its own timeout is over"_s),
             qPrintable(allOf(question).join(u'\n')));
    QVERIFY(allOf(question).contains(u"  Queue: –"_s));
    QVERIFY(allOf(question).contains(u"  Canceled when: 10 s old, by its own timeout"_s));
    question.task.attributes = {}; // The default filter, which has no end.
    question.task.age = 0;
    question.timeout = 86'400'000;
    QVERIFY2(allOf(question).contains(u"  Stays until: 24 h old, by its own timeout"_s),
             qPrintable(allOf(question).join(u'\n')));
    QVERIFY(allOf(question).contains(u"  Canceled when: 24 h old, by its own timeout"_s));
    question.timeout = 3'661'500; // Nothing of it is left out: by half a second another rule may be the sooner one.
    QVERIFY(allOf(question).contains(u"  Canceled when: 1 h 1 min 1.500 s old, by its own timeout"_s));
}

void TestRoutingComparison::tellsWhatIsNotRoutedAnyMore()
{
    using Fate = RoutingQuestion::Fate;
    RoutingQuestion question = german();
    for (const auto &[fate, said] :
         {std::pair(Fate::Accepted, u"accepted: nobody else"_s), std::pair(Fate::Completed, u"completed: nobody is"_s),
          std::pair(Fate::Canceled, u"canceled: nobody is"_s)}) {
        question.fate = fate;
        const QStringList lines = linesOf(compareAnswers(question, question));
        QVERIFY2(lines.constFirst().startsWith(u"  In TaskRouter: "_s + said), qPrintable(lines.constFirst()));
        QVERIFY(lines.contains(u"  Outcome: somebody is asked"_s));
    }
}

/// It came there by other rules, maybe: this is a calculation, that is a fact.
void TestRoutingComparison::tellsWhereTaskRouterHasIt()
{
    RoutingQuestion question = german();
    question.queueNow = u"WQ1"_s;
    QVERIFY(!linesOf(compareAnswers(question, question)).constFirst().contains(u"In TaskRouter"_s));
    question.queueNow = u"WQ2"_s;
    RoutingQuestion whatIf = question;
    whatIf.task.attributes = {};
    const QStringList lines = linesOf(compareAnswers(question, whatIf));
    QVERIFY2(lines.constFirst().startsWith(u"  In TaskRouter: in \"Sales\", and that is what counts"_s),
             qPrintable(lines.constFirst()));
    QVERIFY(lines.contains(u"≠ Queue: Support → Sales"_s));
}

void TestRoutingComparison::tellsOfFiltersThatAreNotInBoth()
{
    RoutingQuestion whatIf = german();
    whatIf.workspace.workflows.front().workflow.filters.clear();
    const QStringList lines = differencesOf(whatIf);
    QVERIFY2(lines.contains(u"≠ Filter: German → Default filter"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"≠ Filter 2: Filter \"German\" matches. → –"_s));
    QVERIFY(lines.contains(u"≠ Canceled when: 35 s old → its own timeout"_s));
    QVERIFY(lines.contains(u"≠ Stays until: 35 s old → its own timeout"_s));
}

void TestRoutingComparison::tellsWhoHasItAlready()
{
    RoutingQuestion whatIf = german();
    whatIf.task.openWith = {u"WK3"_s};
    QStringList lines = differencesOf(whatIf);
    QVERIFY2(lines.contains(u"≠ Outcome: somebody is asked → nobody else is asked: it is offered to Cem"_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"≠ Cem: asked (Available) → has it already (Available)"_s));
    // Also where it has come to a queue in which he is not.
    whatIf.task.openWith = {u"WK1"_s};
    lines = differencesOf(whatIf);
    QVERIFY2(lines.contains(u"≠ Outcome: somebody is asked → nobody else is asked: it is offered to Ann"_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"≠ Ann: not in the queue (Available) → it is offered to him, who is not in the queue "
                            "(Available)"_s),
             qPrintable(lines.join(u'\n')));
}

void TestRoutingComparison::countsManyPeople()
{
    RoutingQuestion many = german();
    WorkerFacts other = many.workspace.workers.front();
    for (int at = 0; at < 2'000; ++at) {
        other.sid = u"WKx%1"_s.arg(at);
        many.workspace.workers.push_back(other);
    }
    const QStringList lines = linesOf(compareAnswers(many, many));
    QVERIFY2(lines.size() < 20, qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.constLast(), u"  Not in the queue: 2001"_s);
}

void TestRoutingComparison::rowsStayWhereTheyAreAlike()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(compareAnswers(german(), german()));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    RoutingQuestion whatIf = german();
    whatIf.task.priority = 9; // The target's goes before it: nothing differs.
    model.setRows(compareAnswers(german(), whatIf));
    QCOMPARE(changed.count(), 0);
    whatIf.workspace.queues[0].maxReservedWorkers = 2;
    model.setRows(compareAnswers(german(), whatIf));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 3);
    const QModelIndex asked = model.index(7, int(ComparisonModel::Column::WhatIf));
    QCOMPARE(asked.data().toString(), u"Cem, Bob"_s);
    QVERIFY(asked.data(ComparisonModel::DiffersRole).toBool());
    QCOMPARE(model.index(7, 0).data(Qt::AccessibleTextRole).toString(), u"Asked first, differs"_s);
    QVERIFY(!model.index(0, 0).data(ComparisonModel::DiffersRole).toBool());
    // What is chosen stays so where rows come and go before it: a filter, a step that was left.
    const QPersistentModelIndex chosen = model.index(model.rowCount() - 1, 0);
    const QString person = chosen.data().toString();
    const int before = model.rowCount();
    whatIf.task.age = 35'000;
    whatIf.workspace.workflows.front().workflow.filters.push_back(
        whatIf.workspace.workflows.front().workflow.filters.front());
    model.setRows(compareAnswers(german(), whatIf));
    QCOMPARE(model.rowCount(), before + 2);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data().toString(), person);
    QCOMPARE(linesOf(model.rows()), linesOf(compareAnswers(german(), whatIf)));
    model.setRows(compareAnswers(german(), german()));
    QVERIFY(chosen.isValid());
    QCOMPARE(linesOf(model.rows()), linesOf(compareAnswers(german(), german())));
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(TestRoutingComparison)
#include "tst_routingcomparison.moc"
