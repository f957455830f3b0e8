#include "story/storyscript.h"
#include "support/windowtest.h"
#include "ui/plans/plandialog.h"
#include "ui/story/storypane.h"
#include "ui/story/why/whypage.h"
#include "ui/window/whyplans.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

/// "Why?" in the window: when it asks, and what its next steps become.
class TestWhyControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open();
    }
    void cleanup() { m_tested.reset(); }
    void asksWhenItIsLookedAt();
    void asksAnewForAnotherTask();
    void saysWhatCameOfLookingForAlerts();
    void showsWhatProvesIt();
    void opensAPlanAndSendsNothingByItself();
    void putsPeopleBackWhereTheyWere();
    void completesTheWrapUpOfAnotherTask();

private:
    [[nodiscard]] WhyPage *page() const { return m_tested->window->findChild<WhyPage *>(); }
    [[nodiscard]] bool isAnswered(Sid task) const
    {
        return page()->diagnosis().task == task && !page()->diagnosis().sentence.isEmpty();
    }

    std::unique_ptr<TestedWindow> m_tested;
};

void TestWhyControl::asksWhenItIsLookedAt()
{
    const Sid task = m_tested->window->address().task;
    QVERIFY(!isAnswered(task));
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(task));
    QVERIFY(page()->diagnosis().requests > 0);
    QVERIFY(page()->diagnosis().requests <= 25);
    QCOMPARE(page()->findChild<QLabel *>(u"whySentence"_s)->text(), page()->diagnosis().sentence);
}

void TestWhyControl::asksAnewForAnotherTask()
{
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(m_tested->window->address().task));
    const QList<Task> pending = m_tested->training->tasks.tasksWith(TaskStatus::Pending);
    QVERIFY(!pending.isEmpty());
    m_tested->window->openText(pending.constFirst().sid.toString());
    QTRY_VERIFY(isAnswered(pending.constFirst().sid));
}

void TestWhyControl::saysWhatCameOfLookingForAlerts()
{
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(m_tested->window->address().task));
    const auto said = [this] { return page()->findChild<QLabel *>(u"whySaid"_s)->text(); };
    StoryAct act;
    act.kind = StoryAct::Kind::LookAtAlerts;
    Q_EMIT page()->actWanted(act);
    QTRY_COMPARE(said(), u"Since the task came there has been no alert that may explain it."_s);
}

void TestWhyControl::showsWhatProvesIt()
{
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(m_tested->window->address().task));
    Q_EMIT page()->evidenceWanted(page()->diagnosis().evidence);
    QCOMPARE(m_tested->window->findChild<StoryPane *>()->tab(), StoryPane::Tab::Events);
}

void TestWhyControl::opensAPlanAndSendsNothingByItself()
{
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(m_tested->window->address().task));
    QSignalSpy sent(&m_tested->training->outbox, &Outbox::sent);
    StoryAct act;
    act.kind = StoryAct::Kind::RaisePriority;
    act.targets = {m_tested->window->address().task};
    Q_EMIT page()->actWanted(act);
    QTRY_VERIFY(m_tested->window->findChild<PlanDialog *>());
    const PlanRunner &runner = m_tested->window->findChild<PlanDialog *>()->runner();
    QCOMPARE(runner.rows().size(), 1);
    QCOMPARE(runner.rows().constFirst().act.action, u"task-priority"_s);
    QCOMPARE(runner.rows().constFirst().target(), m_tested->window->address().task);
    QCOMPARE(sent.count(), 0);
}

void TestWhyControl::putsPeopleBackWhereTheyWere()
{
    using StoryScript::sid;
    const Sid worker = sid(SidKind::Worker, 1);
    TaskStory story = buildStory(StoryScript::facts({}, 1000));
    ActivitySpan before;
    before.worker = worker;
    before.activity = sid(SidKind::Activity, 1);
    before.isAvailable = true;
    before.span = {1, 2};
    ActivitySpan now = before;
    now.activity = sid(SidKind::Activity, 9);
    now.isAvailable = false;
    now.span = {2, 0};
    story.activities = {before, now};
    Situation situation;
    Routing::WorkerFacts facts;
    facts.sid = worker.toString();
    facts.name = u"Alice"_s;
    facts.activitySid = sid(SidKind::Activity, 9).toString();
    facts.activityName = u"Offline"_s;
    situation.workers.push_back(facts);
    situation.states.push_back({worker, 0, false, {}});
    const Plan plan = planFor({StoryAct::Kind::PutBack, {}, {worker, sid(SidKind::Worker, 2)}}, story, situation);
    QCOMPARE(plan.acts.size(), 2);
    QCOMPARE(plan.acts.at(0).action, u"move-worker"_s);
    QCOMPARE(plan.acts.at(0).name, u"Alice"_s);
    QCOMPARE(plan.acts.at(0).draft.value(u"ActivitySid"_s), sid(SidKind::Activity, 1).toString());
    QCOMPARE(plan.acts.at(0).state.statusText, u"Offline"_s);
    // Of whom nothing is known a person is asked.
    QVERIFY(!plan.acts.at(1).draft.isSet(u"ActivitySid"_s));
}

void TestWhyControl::completesTheWrapUpOfAnotherTask()
{
    using StoryScript::sid;
    const Sid reservation = sid(SidKind::Reservation, 7);
    Situation situation;
    Routing::WorkerFacts facts;
    facts.name = u"Hiro"_s;
    situation.workers.push_back(facts);
    situation.states.push_back(
        {sid(SidKind::Worker, 1), 0, false,
         QList{OpenReservation{reservation, sid(SidKind::Task, 5), ReservationStatus::Wrapping, 0}}});
    const Plan plan = planFor({StoryAct::Kind::CompleteReservation, {}, {reservation}},
                              buildStory(StoryScript::facts({}, 1000)), situation);
    QCOMPARE(plan.acts.size(), 1);
    QCOMPARE(plan.acts.constFirst().address.task, sid(SidKind::Task, 5));
    QCOMPARE(plan.acts.constFirst().address.reservation, reservation);
    QCOMPARE(plan.acts.constFirst().state.statusText, u"wrapping"_s);
    QCOMPARE(plan.acts.constFirst().name, u"Hiro"_s);
    // What shows something sends nothing.
    QVERIFY(planFor({StoryAct::Kind::ShowEvents, {}, {}}, buildStory(StoryScript::facts({}, 1000)), situation)
                .acts.isEmpty());
}

QTEST_MAIN(TestWhyControl)
#include "tst_whycontrol.moc"
