#include "reservations/taskvigil.h"

#include "reservations/offerlistmodel.h"
#include "reservations/tasklistmodel.h"
#include "support/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using Samples::sid;

namespace {

struct Desktop
{
    qint64 now = 0;
    Clock clock{[this] { return Samples::Start + now; }, [this] { return now; }};
    TaskListModel tasks{clock};
    OfferListModel offers;
    TaskVigil vigil{tasks, offers, clock};
    QList<TaskTold> told;

    Desktop()
    {
        QObject::connect(&vigil, &TaskVigil::told, &vigil, [this](const TaskTold &one) { told.append(one); });
        tasks.merge({Samples::task(1, TaskStatus::Pending), Samples::task(2, TaskStatus::Pending)});
    }
    void offer(qint64 secondsLeft)
    {
        PendingOffer one;
        one.reservation = Samples::reservation(1, ReservationStatus::Pending);
        one.reservation.taskSid = sid(SidKind::Task, 1);
        one.answerBy = Samples::Start + now + secondsLeft * 1000;
        offers.setOffers({one});
    }
};

} // namespace

/// Told of once, and of nothing that nobody asked for.
class TestTaskVigil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenATaskLeavesItsStatus()
    {
        Desktop d;
        QSignalSpy changed(&d.vigil, &TaskVigil::changed);
        QVERIFY(!d.vigil.watch(sid(SidKind::Task, 9)));
        QVERIFY(d.vigil.watch(sid(SidKind::Task, 1)));
        QCOMPARE(d.vigil.watched(), QSet<Sid>{sid(SidKind::Task, 1)});
        Task other = Samples::task(1, TaskStatus::Pending);
        other.priority += 5;
        d.tasks.merge({other, Samples::task(2, TaskStatus::Reserved)});
        QTest::qWait(20);
        QVERIFY(d.told.isEmpty());
        d.tasks.merge({Samples::task(1, TaskStatus::Reserved)});
        QTRY_COMPARE(d.told.size(), 1);
        QCOMPARE(d.told.first().kind, TaskTold::Kind::Left);
        QCOMPARE(d.told.first().before, TaskStatus::Pending);
        QCOMPARE(d.told.first().now, TaskStatus::Reserved);
        QVERIFY(!d.told.first().title.isEmpty());
        QVERIFY(d.vigil.watched().isEmpty());
        QCOMPARE(changed.size(), 2);
        d.tasks.merge({Samples::task(1, TaskStatus::Assigned)});
        QTest::qWait(20);
        QCOMPARE(d.told.size(), 1);
    }

    void tellsThatATaskIsGone()
    {
        Desktop d;
        QVERIFY(d.vigil.watch(sid(SidKind::Task, 1)));
        d.tasks.retain({sid(SidKind::Task, 2)});
        QTRY_COMPARE(d.told.size(), 1);
        QCOMPARE(d.told.first().kind, TaskTold::Kind::Gone);
        QVERIFY(d.vigil.watched().isEmpty());
    }

    void tellsOfEachOfferOnceThatItRunsOut()
    {
        Desktop d;
        d.tasks.merge({Samples::task(1, TaskStatus::Reserved)});
        QVERIFY(d.vigil.watch(sid(SidKind::Task, 1)));
        d.offer(16);
        QTest::qWait(20);
        QVERIFY(d.told.isEmpty());
        d.now += 2'000;
        QTRY_COMPARE_WITH_TIMEOUT(d.told.size(), 1, 5000); // By itself: nothing was read.
        QCOMPARE(d.told.first().kind, TaskTold::Kind::RunsOut);
        QCOMPARE(d.told.first().left, 14'000);
        QTest::qWait(1100);
        QCOMPARE(d.told.size(), 1);
        d.offer(10); // The next one.
        QTRY_COMPARE(d.told.size(), 2);
        QVERIFY(!d.vigil.watched().isEmpty());
        d.vigil.forget(sid(SidKind::Task, 1));
        d.offer(5);
        QTest::qWait(20);
        QCOMPARE(d.told.size(), 2);
    }

    void anotherWorkspaceForgetsThem()
    {
        Desktop d;
        QVERIFY(d.vigil.watch(sid(SidKind::Task, 1)));
        d.tasks.clear();
        QTest::qWait(20);
        QVERIFY(d.told.isEmpty());
        QVERIFY(d.vigil.watched().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTaskVigil)
#include "tst_taskvigil.moc"
