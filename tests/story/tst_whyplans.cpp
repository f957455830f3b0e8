#include "storyscript.h"

#include "story/plans/whyplans.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace StoryScript;

namespace {

Activity activity(quint8 number, const QString &name, bool isAvailable)
{
    Activity made;
    made.sid = sid(SidKind::Activity, number);
    made.friendlyName = name;
    made.available = isAvailable;
    return made;
}

const Activity Available = activity(1, u"Available"_s, true);
const Activity Chat = activity(2, u"Chat only"_s, true);
const Activity Offline = activity(9, u"Offline"_s, false);

ActivitySpan span(quint8 worker, quint8 number, StorySpan when)
{
    ActivitySpan made;
    made.worker = sid(SidKind::Worker, worker);
    made.activity = sid(SidKind::Activity, number);
    made.span = when;
    return made;
}

/// Alice was in "Chat only" before she went Offline; of Bob nothing is known but that he is.
struct Away
{
    TaskStory story = buildStory(facts({}, 1000));
    Situation situation;

    Away()
    {
        story.activities = {span(1, 1, {1, 2}), span(1, 2, {2, 3}), span(1, 9, {3, 0}), span(2, 9, {3, 0})};
        for (const quint8 worker : {1, 2}) {
            Routing::WorkerFacts its;
            its.sid = sid(SidKind::Worker, worker).toString();
            its.name = worker == 1 ? u"Alice"_s : u"Bob"_s;
            its.activitySid = Offline.sid.toString();
            its.activityName = Offline.friendlyName;
            situation.workers.push_back(its);
            situation.states.push_back({sid(SidKind::Worker, worker), 0, false, {}});
        }
    }

    [[nodiscard]] Plan putBack(const QList<Activity> &activities) const
    {
        return planFor({StoryAct::Kind::PutBack, {}, {sid(SidKind::Worker, 1), sid(SidKind::Worker, 2)}}, story,
                       situation, activities);
    }
};

QStringList activitiesOf(const Plan &plan)
{
    QStringList sids;
    for (const PlannedAct &act : plan.acts)
        sids.append(act.draft.value(u"ActivitySid"_s));
    return sids;
}

} // namespace

/// What the next steps of an answer to "why?" send.
class TestWhyPlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsPeopleBackWhereTheyWere();
    void putsPeopleBackToTheOneThatIsAvailable();
    void knowsTheNamesOfActivities();
    void completesTheWrapUpOfAnotherTask();
};

void TestWhyPlans::putsPeopleBackWhereTheyWere()
{
    Away away;
    const Plan plan = away.putBack({Available, Chat, Offline});
    QCOMPARE(plan.acts.size(), 2);
    QCOMPARE(plan.acts.at(0).action, u"move-worker"_s);
    QCOMPARE(plan.acts.at(0).name, u"Alice"_s);
    QCOMPARE(plan.acts.at(0).state.statusText, u"Offline"_s);
    QCOMPARE(plan.acts.at(0).state.value, Offline.sid.toString());
    // The last one before; of Bob, of whom nothing is known, a person is asked.
    QCOMPARE(activitiesOf(plan), (QStringList{Chat.sid.toString(), QString()}));
    QVERIFY(!plan.acts.at(1).draft.isSet(u"ActivitySid"_s));
    // She was in one that is not available any more.
    Activity closed = Chat;
    closed.available = false;
    const Activity other = activity(3, u"Mail"_s, true);
    QCOMPARE(activitiesOf(away.putBack({Available, closed, other, Offline})).constFirst(), Available.sid.toString());
    // Where the list is not known, what the story tells counts.
    QCOMPARE(activitiesOf(away.putBack({})), (QStringList{QString(), QString()}));
    away.story.activities[0].isAvailable = true;
    QCOMPARE(activitiesOf(away.putBack({})), (QStringList{Available.sid.toString(), QString()}));
}

void TestWhyPlans::putsPeopleBackToTheOneThatIsAvailable()
{
    const Away away;
    const QString only = Available.sid.toString();
    QCOMPARE(activitiesOf(away.putBack({Offline, Available})), (QStringList{only, only}));
}

void TestWhyPlans::knowsTheNamesOfActivities()
{
    const Away away;
    for (const PlannedAct &act : away.putBack({Available, Chat, Offline}).acts) {
        QCOMPARE(act.known.workerName, act.name);
        QCOMPARE(act.known.names.value(Chat.sid.toString()), u"Chat only"_s);
        QCOMPARE(act.known.names.value(Offline.sid.toString()), u"Offline"_s);
    }
    // Also where only the workers tell.
    QCOMPARE(away.putBack({}).acts.constFirst().known.names.value(Offline.sid.toString()), u"Offline"_s);
}

void TestWhyPlans::completesTheWrapUpOfAnotherTask()
{
    const Sid reservation = sid(SidKind::Reservation, 7);
    Situation situation;
    Routing::WorkerFacts its;
    its.name = u"Hiro"_s;
    situation.workers.push_back(its);
    situation.states.push_back(
        {sid(SidKind::Worker, 1), 0, false,
         QList{OpenReservation{reservation, sid(SidKind::Task, 5), ReservationStatus::Wrapping, 0}}});
    const Plan plan =
        planFor({StoryAct::Kind::CompleteReservation, {}, {reservation}}, buildStory(facts({}, 1000)), situation, {});
    QCOMPARE(plan.acts.size(), 1);
    QCOMPARE(plan.acts.constFirst().address.task, sid(SidKind::Task, 5));
    QCOMPARE(plan.acts.constFirst().address.reservation, reservation);
    QCOMPARE(plan.acts.constFirst().state.statusText, u"wrapping"_s);
    QCOMPARE(plan.acts.constFirst().name, u"Hiro"_s);
    // What shows something sends nothing.
    QVERIFY(planFor({StoryAct::Kind::ShowEvents, {}, {}}, buildStory(facts({}, 1000)), situation, {}).acts.isEmpty());
}

QTEST_GUILESS_MAIN(TestWhyPlans)
#include "tst_whyplans.moc"
