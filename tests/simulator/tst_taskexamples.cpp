#include "routing/workflowreader.h"
#include "simulator/scenario/taskexamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Simulator;
using namespace Qt::StringLiterals;

namespace {

/// "filter|target expression|known worker" each, and a default filter; of the two others any may be left out.
Routing::Workflow workflowOf(const QStringList &lines)
{
    QJsonArray filters;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'|');
        QJsonObject target{{u"queue"_s, u"Q"_s}};
        if (!parts.value(1).isEmpty())
            target.insert(u"expression"_s, parts.value(1));
        if (!parts.value(2).isEmpty())
            target.insert(u"known_worker_sid"_s, parts.value(2));
        filters.append(QJsonObject{{u"filter_friendly_name"_s, parts.value(0)},
                                   {u"expression"_s, parts.value(0)},
                                   {u"targets"_s, QJsonArray{target}}});
    }
    const QJsonObject routing{{u"filters"_s, filters}, {u"default_filter"_s, QJsonObject{{u"queue"_s, u"Q"_s}}}};
    const auto reading = Routing::readWorkflow(QJsonObject{{u"task_routing"_s, routing}},
                                               [](const QString &name) { return std::optional(name); });
    if (reading.hasErrors())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.workflow;
}

Routing::WorkerFacts person(const QString &sid, const QJsonObject &attributes)
{
    Routing::WorkerFacts facts;
    facts.sid = sid;
    facts.name = sid;
    facts.attributes = Routing::Value::fromJson(attributes);
    facts.fields = Routing::fieldsOf(facts);
    return facts;
}

} // namespace

/// Each filter gets a task of its own, and somebody who is wanted for it.
class TestTaskExamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFilterGetsOne();
    void saysWhichGetNone();
    void findsSomebodyForATarget_data();
    void findsSomebodyForATarget();
    void namesTheKnownWorker();
};

void TestTaskExamples::eachFilterGetsOne()
{
    const Routing::Workflow workflow =
        workflowOf({u"type == 'a' AND vip == true"_s, u"type == 'a'"_s, u"type == 'b' OR lang IN ['de', 'fr']"_s});
    Routing::SampleBudget budget;
    const TaskExamples found = examplesFor(workflow, {}, budget);
    QVERIFY(found.without.isEmpty());
    QCOMPARE(found.examples.size(), size_t(4));
    for (size_t filter = 0; filter < found.examples.size(); ++filter) {
        QCOMPARE(found.examples[filter].filter, filter);
        QVERIFY(comesTo(workflow, filter, found.examples[filter].attributes));
        QVERIFY(!comesTo(workflow, filter + 1, found.examples[filter].attributes));
    }
}

void TestTaskExamples::saysWhichGetNone()
{
    Routing::SampleBudget budget;
    const TaskExamples found = examplesFor(workflowOf({u"1==0"_s, u"1==1"_s, u"type == 'a'"_s}), {}, budget);
    QCOMPARE(found.without, QStringList({u"1==0"_s, u"type == 'a'"_s, u"task_routing.default_filter"_s}));
    QCOMPARE(found.examples.size(), size_t(1));
    QCOMPARE(found.examples[0].filter, size_t(1));
}

void TestTaskExamples::findsSomebodyForATarget_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target :
         {"worker.languages HAS task.language", "task.language IN worker.languages", "worker.level >= task.level",
          "task.level < worker.level", "worker.level > task.level", "worker.team == task.team AND worker.level > 2",
          "worker.team IN task.teams", "task.teams HAS worker.team"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void TestTaskExamples::findsSomebodyForATarget()
{
    QFETCH(QString, target);
    const Routing::Workflow workflow = workflowOf({u"type == 'a'|"_s + target});
    const std::vector<Routing::WorkerFacts> people{
        person(u"WK1"_s, {}),
        person(u"WK2"_s, {{u"languages"_s, QJsonArray{u"de"_s, u"fr"_s}}, {u"level"_s, 3}, {u"team"_s, u"north"_s}})};
    Routing::SampleBudget budget;
    const TaskExamples found = examplesFor(workflow, people, budget);
    QVERIFY(!found.examples.empty());
    const QJsonObject attributes = found.examples.front().attributes;
    QVERIFY(comesTo(workflow, 0, attributes));
    const Routing::Value task = Routing::Value::fromJson(attributes);
    QVERIFY2(
        workflow.filters[0].targets[0].expression.fits({{&task, nullptr}, {&people[1].attributes, &people[1].fields}}),
        QJsonDocument(attributes).toJson().constData());
}

void TestTaskExamples::namesTheKnownWorker()
{
    const std::vector<Routing::WorkerFacts> people{person(u"WK7"_s, {})};
    Routing::SampleBudget budget;
    const TaskExamples found = examplesFor(workflowOf({u"type == 'a'||task.agent.sid"_s}), people, budget);
    QCOMPARE(found.examples.front().attributes.value("agent"_L1)["sid"_L1].toString(), u"WK7"_s);
}

QTEST_GUILESS_MAIN(TestTaskExamples)
#include "tst_taskexamples.moc"
