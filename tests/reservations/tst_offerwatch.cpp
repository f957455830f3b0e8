#include "reservations/offerwatch.h"

#include "reservations/directory.h"
#include "reservations/pollbudget.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "support/samples.h"
#include "support/taskrouterscript.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Script = TaskRouterScript;

namespace {

Sid workspace()
{
    return Samples::sid(SidKind::Workspace, 1);
}

Sid workflow()
{
    return Samples::sid(SidKind::Workflow, 1);
}

QByteArray workspacePath()
{
    return "/v1/Workspaces/" + workspace().toLatin1();
}

QByteArray offersPath(quint32 task)
{
    return workspacePath() + "/Tasks/" + Samples::sid(SidKind::Task, task).toLatin1() + "/Reservations";
}

Task reserved(quint32 number, int changes = 0)
{
    Task task = Samples::task(number, TaskStatus::Reserved);
    task.workflowSid = workflow();
    task.updated += changes * 1000;
    return task;
}

Reservation pending(quint32 number, quint32 task, ReservationStatus status = ReservationStatus::Pending)
{
    Reservation row = Samples::reservation(number, status);
    row.taskSid = Samples::sid(SidKind::Task, task);
    return row;
}

/// A workspace on a scripted server, its clock by hand.
struct Desktop
{
    Script server;
    qint64 now = 1'000;
    Clock clock{[this] { return Samples::Start + now; }, [this] { return now; }};
    Client client{server.endpoint(), Script::options()};
    TaskListModel tasks{clock};
    ReservationTableModel reservations{clock};
    WorkspaceWatch workspaceWatch{client, tasks, clock};
    TaskWatch taskWatch{client, reservations, clock};
    Directory directory{client};
    OfferWatch watch{client, tasks, directory, clock};

    Desktop()
    {
        QByteArray timeout = Script::named(workflow(), u"Everybody"_s);
        timeout.chop(1);
        server.list(workspacePath() + "/Workflows", "workflows", {timeout + ",\"task_reservation_timeout\":300}"});
        directory.open(workspace());
        watch.follow(workspaceWatch, taskWatch, reservations);
    }

    void serve(const QList<Task> &list) { server.list(workspacePath() + "/Tasks", "tasks", Script::json(list)); }

    void offer(quint32 task, const QList<Reservation> &rows)
    {
        server.list(offersPath(task), "reservations", Script::json(rows));
    }

    [[nodiscard]] bool refresh()
    {
        QSignalSpy refreshed(&workspaceWatch, &WorkspaceWatch::refreshed);
        workspaceWatch.open(workspace());
        return QTest::qWaitFor([&] { return !refreshed.isEmpty(); }, 20'000);
    }

    [[nodiscard]] int looks(quint32 task) const { return server.count(offersPath(task)); }
    [[nodiscard]] int count() { return watch.model().rowCount(); }
};

} // namespace

class OfferWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Events are newer than the list: what ended is gone at once, and what came is read now, once.
    void isCorrectedByWhatIsNewer()
    {
        Desktop d;
        d.serve({reserved(1), reserved(2)});
        d.offer(1, {pending(10, 1)});
        d.offer(2, {pending(20, 2)});
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 2);
        d.now += 4'000;
        d.offer(1, {pending(11, 1)});
        d.watch.correct({Samples::sid(SidKind::Reservation, 10)}, {});
        QCOMPARE(d.count(), 1);
        QTRY_COMPARE(d.count(), 2);
        QCOMPARE(d.looks(1), 2);
        QCOMPARE(d.looks(2), 1);
        // Read a moment ago: the Event is of before. Later it is worth a look.
        d.watch.correct({}, {Samples::sid(SidKind::Task, 1), Samples::sid(SidKind::Task, 2)});
        QTest::qWait(50);
        QCOMPARE(d.looks(1), 2);
        d.now += 4'000;
        d.watch.correct({}, {Samples::sid(SidKind::Task, 2)});
        QTRY_COMPARE(d.looks(2), 2);
        QCOMPARE(d.looks(1), 2);
    }

    void findsTheOffersOfReservedTasks()
    {
        Desktop d;
        d.serve({reserved(1), reserved(2), Samples::task(3)});
        d.offer(1, {pending(10, 1)});
        d.offer(2, {pending(20, 2), pending(21, 2)}); // a queue that reserves two workers
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 3);
        QTRY_VERIFY(d.watch.model().at(0)->answerBy > 0);
        for (int row = 0; row < 3; ++row) {
            const PendingOffer *offer = d.watch.model().at(row);
            QCOMPARE(offer->answerBy, offer->reservation.created + 300'000);
        }
        QVERIFY(d.watch.isComplete());
        QCOMPARE(d.watch.looks().size(), 2);
        QVERIFY(d.watch.looks().value(Samples::sid(SidKind::Task, 1)) > 0);
        QCOMPARE(d.looks(3), 0);
        QVERIFY(d.server.queries(offersPath(1)).first().contains("ReservationStatus=pending"));
    }

    // What has not changed is not asked for again: one request an offer.
    void asksOnceForEach()
    {
        Desktop d;
        d.serve({reserved(1), reserved(2)});
        d.offer(1, {pending(10, 1)});
        d.offer(2, {pending(20, 2)});
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 2);
        for (int round = 0; round < 3; ++round) {
            d.now += 5'000;
            QVERIFY(d.refresh());
        }
        QTRY_COMPARE(d.server.count(workspacePath() + "/Tasks"), 4);
        QCOMPARE(d.looks(1), 1);
        QCOMPARE(d.looks(2), 1);
        d.serve({reserved(1, 1), reserved(2)}); // offered to somebody else
        d.offer(1, {pending(11, 1)});
        QVERIFY(d.refresh());
        QTRY_VERIFY(d.watch.model().rowOf(Samples::sid(SidKind::Reservation, 11)) >= 0);
        QCOMPARE(d.looks(1), 2);
        QCOMPARE(d.looks(2), 1);
        d.now += 30'000; // what is half a minute old may be no more
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.looks(2), 2);
        QTRY_COMPARE(d.looks(1), 3);
    }

    void anOfferGoesWithItsTasksStatus()
    {
        Desktop d;
        d.serve({reserved(1), reserved(2)});
        d.offer(1, {pending(10, 1)});
        d.offer(2, {pending(20, 2)});
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 2);
        Task assigned = reserved(1, 1);
        assigned.status = TaskStatus::Assigned;
        d.serve({assigned, reserved(2)});
        QVERIFY(d.refresh());
        QCOMPARE(d.count(), 1);
        QCOMPARE(d.looks(1), 1);
    }

    void takesWhatTheOpenTaskBrings()
    {
        Desktop d;
        d.serve({reserved(1)});
        d.offer(1, {pending(10, 1)});
        d.server.answer(workspacePath() + "/Tasks/" + Samples::sid(SidKind::Task, 1).toLatin1(),
                        Script::json(reserved(1)));
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 1);
        d.offer(1, {pending(10, 1, ReservationStatus::Rejected), pending(11, 1)});
        d.taskWatch.open({workspace(), Samples::sid(SidKind::Task, 1), {}, {}});
        QTRY_VERIFY(d.watch.model().rowOf(Samples::sid(SidKind::Reservation, 11)) >= 0);
        QCOMPARE(d.count(), 1);
    }

    // A server that does not know the filter names all.
    void showsPendingOnesAlone()
    {
        Desktop d;
        d.serve({reserved(1)});
        d.offer(1, {pending(10, 1, ReservationStatus::Timeout), pending(11, 1)});
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 1);
        QCOMPARE(d.watch.model().at(0)->reservation.sid, Samples::sid(SidKind::Reservation, 11));
    }

    void cannotTellWhereAStatusIsUnknown()
    {
        Desktop d;
        d.serve({});
        QVERIFY(d.refresh());
        QTRY_VERIFY(d.watch.isComplete());
        QVERIFY(!d.watch.isUnclear());
        d.serve({Samples::task(1, TaskStatus::Unknown)});
        QVERIFY(d.refresh());
        QTRY_VERIFY(d.watch.isUnclear());
        d.serve({reserved(2)});
        d.offer(2, {pending(10, 2, ReservationStatus::Unknown)});
        QVERIFY(d.refresh());
        QTRY_VERIFY(d.watch.isComplete());
        QVERIFY(d.watch.isUnclear());
        QCOMPARE(d.count(), 0);
        d.offer(2, {pending(10, 2)});
        d.now += 6'000;
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 1);
        QVERIFY(!d.watch.isUnclear());
    }

    void saysWhyThereAreNone()
    {
        Desktop d;
        d.serve({reserved(1)});
        d.server.fail(offersPath(1), 403);
        QVERIFY(d.refresh());
        QTRY_VERIFY(d.watch.error());
        QCOMPARE(d.watch.error()->kind, ErrorKind::Forbidden);
        QCOMPARE(d.count(), 0);
        d.offer(1, {pending(10, 1)});
        d.now += 6'000; // a task that is reserved and shows no offer is asked again soon
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 1);
        QVERIFY(!d.watch.error());
    }

    void aTaskThatIsGoneIsNoError()
    {
        Desktop d;
        d.serve({reserved(1), reserved(2)});
        d.server.fail(offersPath(1), 404);
        d.offer(2, {pending(20, 2)});
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 1);
        QTRY_VERIFY(d.watch.isComplete());
        QVERIFY(!d.watch.error());
    }

    // However many tasks are reserved, other polls of the connection have their share of the budget.
    void leavesPollsForTheOthers()
    {
        Desktop d;
        PollBudget budget(Clock{d.clock.utc, [] {
                                    static qint64 later = 0;
                                    return later += PollBudget::LeastGapMsecs;
                                }});
        d.watch.setPollBudget(&budget);
        QList<Task> list;
        for (quint32 number = 1; number <= 50; ++number) {
            list.append(reserved(number));
            d.offer(number, {pending(number, number)});
        }
        d.serve(list);
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), OfferWatch::MostLooksPerMinute);
        QVERIFY(d.refresh());
        QVERIFY(d.refresh()); // in that time others would have come
        QCOMPARE(d.count(), OfferWatch::MostLooksPerMinute);
        QVERIFY(!d.watch.isComplete());
        QCOMPARE(budget.admit(), 0);
        d.now += 61'000; // and goes on with the next minute
        QVERIFY(d.refresh());
        QTRY_VERIFY(d.count() > OfferWatch::MostLooksPerMinute);
    }

    // A hold stops the time to answer, in every list: who sent the instruction knows of it, TaskRouter does not say.
    void aHeldOfferDoesNotCountDown()
    {
        Desktop d;
        d.serve({reserved(1), reserved(2)});
        d.offer(1, {pending(10, 1)});
        d.offer(2, {pending(20, 2), pending(21, 2)});
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 3);
        QTRY_VERIFY(d.watch.model().answerBy(Samples::sid(SidKind::Task, 1)) != 0);
        d.reservations.setHold(Samples::sid(SidKind::Reservation, 10), {d.clock.utc(), u"Dana"_s});
        d.reservations.setHold(Samples::sid(SidKind::Reservation, 20), {d.clock.utc(), {}});
        const OfferListModel &offers = d.watch.model();
        const QModelIndex held = offers.index(offers.rowOf(Samples::sid(SidKind::Reservation, 10)));
        QVERIFY(held.data(HeldRole).toBool());
        QCOMPARE(held.data(AnswerByRole).toLongLong(), 0);
        QVERIFY(held.data(Qt::AccessibleTextRole).toString().contains(u"ringing"_s));
        QVERIFY(offers.isHeld(Samples::sid(SidKind::Task, 1)));
        QCOMPARE(offers.answerBy(Samples::sid(SidKind::Task, 1)), 0);
        QVERIFY(offers.answerBy(Samples::sid(SidKind::Task, 2)) != 0); // The other worker's still counts.
        // Neither a look nor the open task's own list starts it again.
        d.now += 31'000;
        QSignalSpy changed(&d.watch, &OfferWatch::changed);
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.looks(1), 2);
        QTRY_VERIFY(changed.size() >= 3); // the tasks, and both looks
        QVERIFY(offers.isHeld(Samples::sid(SidKind::Task, 1)));
        d.offer(1, {pending(10, 1, ReservationStatus::Accepted)});
        d.now += 31'000;
        QVERIFY(d.refresh());
        QTRY_VERIFY(!offers.isHeld(Samples::sid(SidKind::Task, 1)));
    }

    // Before a list of tasks came nobody knows whether an offer waits.
    void claimsNothingBeforeTheTasksCame()
    {
        Desktop d;
        QVERIFY(!d.watch.isComplete());
        d.server.fail(workspacePath() + "/Tasks", 500);
        QSignalSpy changed(&d.watch, &OfferWatch::changed);
        d.workspaceWatch.open(workspace());
        QVERIFY(!d.watch.isComplete());
        QTRY_VERIFY(d.watch.error());
        QCOMPARE(d.watch.error()->kind, ErrorKind::ServerError);
        QVERIFY(!d.watch.isComplete());
        QVERIFY(!changed.isEmpty());
        d.serve({reserved(1)});
        d.offer(1, {pending(10, 1)});
        QVERIFY(d.refresh());
        QVERIFY(!d.watch.error());
        QTRY_COMPARE(d.count(), 1);
        QVERIFY(d.watch.isComplete());
        // What was found stays when the list fails later, and that is said.
        d.server.fail(workspacePath() + "/Tasks", 500);
        d.workspaceWatch.refresh();
        QTRY_VERIFY(d.watch.error());
        QCOMPARE(d.count(), 1);
        // Of another workspace nothing is known.
        d.server.hang("/v1/Workspaces/" + Samples::sid(SidKind::Workspace, 2).toLatin1() + "/Tasks");
        d.workspaceWatch.open(Samples::sid(SidKind::Workspace, 2));
        QVERIFY(!d.watch.isComplete());
        QVERIFY(!d.watch.error());
    }

    void saysWhyThereIsNoWorkspaceToLookIn()
    {
        Desktop d;
        d.server.fail("/v1/Workspaces", 401);
        QVERIFY(d.directory.workspaces().isEmpty());
        QTRY_VERIFY(d.watch.error());
        QCOMPARE(d.watch.error()->kind, ErrorKind::Unauthorized);
        QVERIFY(!d.watch.isComplete());
        d.server.list("/v1/Workspaces", "workspaces", {});
        d.directory.refresh(Directory::Kind::Workspaces);
        QTRY_VERIFY(d.watch.isComplete()); // an account without any has no offers
        QVERIFY(!d.watch.error());
    }

    void goesOnAfterALoadThatWasStopped()
    {
        Desktop d;
        d.serve({reserved(1)});
        d.offer(1, {pending(10, 1)});
        d.workspaceWatch.setPolling(true);
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 1);
        d.server.hang(workspacePath() + "/Tasks");
        d.workspaceWatch.refresh();
        d.workspaceWatch.cancel();
        QVERIFY(!d.watch.error());
        d.serve({reserved(1), reserved(2)});
        d.offer(2, {pending(20, 2)});
        QTRY_COMPARE_WITH_TIMEOUT(d.count(), 2, 15'000);
    }

    void anotherWorkspaceHasOthers()
    {
        Desktop d;
        d.serve({reserved(1)});
        d.offer(1, {pending(10, 1)});
        QVERIFY(d.refresh());
        QTRY_COMPARE(d.count(), 1);
        d.workspaceWatch.open(Samples::sid(SidKind::Workspace, 2));
        QCOMPARE(d.count(), 0);
    }
};

QTEST_GUILESS_MAIN(OfferWatchTest)
#include "tst_offerwatch.moc"
