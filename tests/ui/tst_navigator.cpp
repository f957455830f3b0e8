#include "ui/window/navigator.h"

#include "reservations/directory.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacefinder.h"
#include "reservations/workspacewatch.h"
#include "support/samples.h"
#include "support/taskrouterscript.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Script = TaskRouterScript;

namespace {

Sid workspaceSid(quint32 number)
{
    return Samples::sid(SidKind::Workspace, number);
}

Sid taskSid(quint32 number)
{
    return Samples::sid(SidKind::Task, number);
}

QByteArray pathOf(quint32 workspace, const QByteArray &rest)
{
    return "/v1/Workspaces/" + workspaceSid(workspace).toLatin1() + rest;
}

/// An account with three workspaces. Task N and worker N are in workspace N, and are the first there.
struct Account
{
    explicit Account(int workspaces = 3)
    {
        QList<QByteArray> rows;
        for (int number = 1; number <= workspaces; ++number) {
            const auto at = static_cast<quint32>(number);
            rows.append(Script::named(workspaceSid(at), u"Workspace %1"_s.arg(number)));
            Task task = Samples::task(at);
            task.workspaceSid = workspaceSid(at);
            server.list(pathOf(at, "/Tasks"), "tasks", {Script::json(task)});
            server.answer(pathOf(at, "/Tasks/" + task.sid.toLatin1()), Script::json(task));
            Reservation row = Samples::reservation(at);
            row.workspaceSid = task.workspaceSid;
            row.taskSid = task.sid;
            server.list(pathOf(at, "/Tasks/" + task.sid.toLatin1() + "/Reservations"), "reservations",
                        {Script::json(row)});
            Worker worker;
            worker.sid = Samples::sid(SidKind::Worker, at);
            worker.workspaceSid = task.workspaceSid;
            worker.friendlyName = u"Worker %1"_s.arg(number);
            server.answer(pathOf(at, "/Workers/" + worker.sid.toLatin1()), Script::json(worker));
            server.list(pathOf(at, "/Workers/" + worker.sid.toLatin1() + "/Reservations"), "reservations",
                        {Script::json(row)});
        }
        listed = rows;
        server.list("/v1/Workspaces", "workspaces", rows);
        session.client = &client;
        session.directory = &directory;
        session.reservations = &reservations;
        session.tasks = &tasks;
        session.taskWatch = &taskWatch;
        session.workspaceWatch = &workspaceWatch;
    }
    void start() { navigator.setSession(&session); }
    [[nodiscard]] QString refusal() const { return refused.isEmpty() ? QString() : refused.last().first().toString(); }
    /// Whether anything was asked of this task, looking it up or opening it.
    [[nodiscard]] int lookUps(quint32 workspace, const QByteArray &child) const
    {
        return server.count(pathOf(workspace, child));
    }

    Script server;
    QList<QByteArray> listed;
    Client client{server.endpoint(), Script::options()};
    Directory directory{client};
    ReservationTableModel reservations;
    TaskListModel tasks;
    TaskWatch taskWatch{client, reservations};
    WorkspaceWatch workspaceWatch{client, tasks};
    Session session;
    Navigator navigator;
    QSignalSpy refused{&navigator, &Navigator::refused};
    QSignalSpy lost{&navigator, &Navigator::lost};
    QSignalSpy chosen{&navigator, &Navigator::reservationWanted};
};

Address ofTask(quint32 number)
{
    Address address;
    address.task = taskSid(number);
    return address;
}

Address ofWorker(quint32 number)
{
    Address address;
    address.worker = Samples::sid(SidKind::Worker, number);
    return address;
}

} // namespace

/// What a person asked for is opened, or said to be impossible; never something else.
class TestNavigator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatWaitsWhereNothingWasAskedFor();
    void goesFromATaskToWhatWaitsAndBack();
    void findsTheWorkspaceOfATask();
    void findsTheWorkspaceOfAWorker();
    void looksInTheProfilesWorkspaceFirst();
    void saysWhereNothingIsAndOpensNoOther();
    void looksOnWhereOneWorkspaceIsForbidden();
    void asksSoManyAndNoMore();
    void opensItOnceTheServerAnswers();
    void saysWhenItLooksAgain();
    void keepsWhatIsOpenWhileItLooks();
    void lookingCanBeStopped();
    void aReservationAloneIsChosenOrRefused();
    void saysThatTheTaskHasNoSuchReservation();
    void whatWaitsGivesWayToWhatIsAskedFor();
    void anotherWorkspaceShowsNoRowsOfTheOneBefore();
    void goesBackWhileSomethingIsLookedFor();
    void goesBackInTheSameAccountOpenedAnew();
};

void TestNavigator::opensWhatWaitsWhereNothingWasAskedFor()
{
    Account account;
    account.start();
    QTRY_COMPARE(account.tasks.count(), 1);
    QTest::qWait(0);
    QCOMPARE(account.navigator.current().workspace, workspaceSid(1));
    QVERIFY(!account.navigator.isAnythingOpen());
    QCOMPARE(account.navigator.title(), u"Waiting now"_s);
    QCOMPARE(account.taskWatch.address(), Address());
    QVERIFY(account.refused.isEmpty());
}

void TestNavigator::goesFromATaskToWhatWaitsAndBack()
{
    Account account;
    account.session.home = ofTask(1);
    account.session.home.workspace = workspaceSid(1);
    account.start();
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(1));
    account.navigator.openWaiting();
    QVERIFY(!account.navigator.isAnythingOpen());
    QCOMPARE(account.navigator.current().workspace, workspaceSid(1));
    QCOMPARE(account.taskWatch.address(), Address());
    account.navigator.openWaiting(); // It is open.
    account.navigator.back();
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(1));
    QVERIFY(!account.navigator.canGoBack());
    account.navigator.forward();
    QVERIFY(!account.navigator.isAnythingOpen());
}

void TestNavigator::findsTheWorkspaceOfATask()
{
    Account account;
    account.session.open = ofTask(3);
    account.start();
    QVERIFY(!account.navigator.lookingText().isEmpty());
    QCOMPARE(account.navigator.wanted().task, taskSid(3));
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(3));
    QCOMPARE(account.taskWatch.address().workspace, workspaceSid(3));
    QVERIFY(account.navigator.lookingText().isEmpty());
    // Nothing else was opened on the way.
    QCOMPARE(account.lookUps(1, "/Tasks"), 0);
    QCOMPARE(account.lookUps(2, "/Tasks"), 0);
    QCOMPARE(account.lookUps(1, "/Tasks/" + taskSid(3).toLatin1()), 1);
    QTRY_COMPARE(account.tasks.count(), 1);
    QTest::qWait(0);
    QCOMPARE(account.navigator.current().task, taskSid(3));
}

void TestNavigator::findsTheWorkspaceOfAWorker()
{
    Account account;
    account.session.open = ofWorker(2);
    account.start();
    QTRY_COMPARE(account.taskWatch.address().worker, ofWorker(2).worker);
    QCOMPARE(account.taskWatch.address().workspace, workspaceSid(2));
    QVERIFY(account.navigator.current().task.isNull());
}

void TestNavigator::looksInTheProfilesWorkspaceFirst()
{
    Account account;
    account.server.fail("/v1/Workspaces", 403); // Some keys may read one workspace and list none.
    account.session.home.workspace = workspaceSid(2);
    account.session.open = ofTask(2);
    account.start();
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(2));
    QCOMPARE(account.lookUps(1, "/Tasks/" + taskSid(2).toLatin1()), 0);
    // What is elsewhere cannot be found then, and that is said.
    account.navigator.open(ofTask(3));
    QTRY_VERIFY(!account.refused.isEmpty());
    QVERIFY2(account.refusal().contains(u"WS"_s), qPrintable(account.refusal()));
    QCOMPARE(account.navigator.current().task, taskSid(2));
}

void TestNavigator::saysWhereNothingIsAndOpensNoOther()
{
    Account account;
    account.session.open = ofTask(77);
    account.start();
    QTRY_VERIFY(!account.refused.isEmpty());
    QVERIFY2(account.refusal().contains(taskSid(77).shortened()), qPrintable(account.refusal()));
    QCOMPARE(account.lost.size(), 1); // It may be kept.
    QCOMPARE(account.lost.constFirst().constFirst().value<Sid>(), taskSid(77));
    // One can choose, but nothing is chosen.
    QTRY_COMPARE(account.tasks.count(), 1);
    QTest::qWait(0);
    QVERIFY(account.navigator.current().task.isNull());
    QCOMPARE(account.taskWatch.address(), Address());
    QCOMPARE(account.navigator.current().workspace, workspaceSid(1));
}

void TestNavigator::looksOnWhereOneWorkspaceIsForbidden()
{
    Account account;
    account.server.fail(pathOf(1, "/Tasks/" + taskSid(3).toLatin1()), 403);
    account.server.fail(pathOf(1, "/Tasks/" + taskSid(77).toLatin1()), 403);
    account.session.open = ofTask(3);
    account.start();
    QTRY_COMPARE(account.taskWatch.address().workspace, workspaceSid(3));
    account.navigator.open(ofTask(77));
    QTRY_VERIFY(!account.refused.isEmpty());
    QVERIFY2(account.refusal().contains(u"Workspace 1"_s), qPrintable(account.refusal()));
}

void TestNavigator::asksSoManyAndNoMore()
{
    const int all = int(WorkspaceFinder::MostAsked) + 5;
    Account account(all);
    account.session.open = ofTask(1000);
    account.start();
    QTRY_VERIFY_WITH_TIMEOUT(!account.refused.isEmpty(), 20'000);
    QVERIFY2(account.refusal().contains(QString::number(all)), qPrintable(account.refusal()));
    QCOMPARE(account.lookUps(50, "/Tasks/" + taskSid(1000).toLatin1()), 1);
    QCOMPARE(account.lookUps(51, "/Tasks/" + taskSid(1000).toLatin1()), 0);
}

void TestNavigator::opensItOnceTheServerAnswers()
{
    Account account;
    account.server.fail("/v1/Workspaces", 500);
    account.session.open = ofTask(3);
    account.start();
    QTRY_VERIFY_WITH_TIMEOUT(account.navigator.lookingFailure().has_value(), 20'000);
    QVERIFY(account.refused.isEmpty());
    QCOMPARE(account.navigator.wanted().task, taskSid(3)); // a connection made anew goes on with it
    account.server.list("/v1/Workspaces", "workspaces", account.listed);
    // It fails again on the way: in one of the workspaces.
    account.server.fail(pathOf(2, "/Tasks/" + taskSid(3).toLatin1()), 500);
    account.navigator.retry();
    QVERIFY(!account.navigator.lookingFailure());
    QTRY_VERIFY_WITH_TIMEOUT(account.navigator.lookingFailure().has_value(), 20'000);
    // It did answer: that it will be opened as soon as it does would be no news.
    QVERIFY2(!account.navigator.lookingText().contains(u"as soon as"_s), qPrintable(account.navigator.lookingText()));
    QVERIFY(account.navigator.lookingText().contains(taskSid(3).shortened()));
    account.server.fail(pathOf(2, "/Tasks/" + taskSid(3).toLatin1()), 404);
    account.navigator.setPolling(true); // by itself now
    QTRY_COMPARE_WITH_TIMEOUT(account.taskWatch.address().task, taskSid(3), 20'000);
    QCOMPARE(account.taskWatch.address().workspace, workspaceSid(3));
}

void TestNavigator::saysWhenItLooksAgain()
{
    Account account;
    account.server.answer("/v1/Workspaces",
                          RawScript::answer(429, "text/html", "<html>Slow down</html>", "Retry-After: 120\r\n"));
    account.session.open = ofTask(3);
    account.navigator.setPolling(true);
    account.start();
    QCOMPARE(account.navigator.nextTryIn(), -1);
    QTRY_VERIFY_WITH_TIMEOUT(account.navigator.lookingFailure().has_value(), 20'000);
    QVERIFY(account.navigator.nextTryIn() > 110'000);
}

void TestNavigator::keepsWhatIsOpenWhileItLooks()
{
    Account account;
    account.session.home = ofTask(1);
    account.session.home.workspace = workspaceSid(1);
    account.start();
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(1));
    account.server.hang(pathOf(1, "/Tasks/" + taskSid(2).toLatin1()));
    account.navigator.open(ofTask(2));
    QVERIFY(!account.navigator.lookingText().isEmpty());
    QCOMPARE(account.navigator.current().task, taskSid(1));
    QCOMPARE(account.taskWatch.address().task, taskSid(1));
    // Another wish takes the place of the first.
    account.navigator.open(ofTask(3));
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(3));
    QVERIFY(account.navigator.canGoBack());
}

void TestNavigator::lookingCanBeStopped()
{
    Account account;
    account.server.hang("/v1/Workspaces");
    account.session.open = ofTask(2);
    account.start();
    QVERIFY(!account.navigator.lookingText().isEmpty());
    account.navigator.cancel();
    QVERIFY(account.navigator.lookingText().isEmpty());
    QCOMPARE(account.refused.size(), 1);
    account.navigator.cancel();
    QCOMPARE(account.refused.size(), 1);
}

void TestNavigator::aReservationAloneIsChosenOrRefused()
{
    Account account;
    Address alone;
    alone.reservation = Samples::sid(SidKind::Reservation, 1);
    account.session.open = alone;
    account.session.home = ofTask(1); // What a trainee gets otherwise.
    account.session.home.workspace = workspaceSid(1);
    account.start();
    QCOMPARE(account.refused.size(), 1);
    QTRY_COMPARE(account.tasks.count(), 1);
    QTest::qWait(0);
    QVERIFY(account.navigator.current().task.isNull());
    account.navigator.openTask(taskSid(1));
    QTRY_COMPARE(account.reservations.rowCount(), 1);
    account.navigator.open(alone);
    QCOMPARE(account.chosen.size(), 1);
    QCOMPARE(account.refused.size(), 1);
}

void TestNavigator::saysThatTheTaskHasNoSuchReservation()
{
    Account account;
    account.session.open = ofTask(1);
    account.session.open.workspace = workspaceSid(1);
    account.session.open.reservation = Samples::sid(SidKind::Reservation, 99);
    account.start();
    QTRY_COMPARE(account.refused.size(), 1);
    QVERIFY2(account.refusal().contains(account.session.open.reservation.shortened()), qPrintable(account.refusal()));
    // Of the task that is open already, too.
    account.navigator.open(account.session.open);
    QTRY_COMPARE(account.refused.size(), 2);
    Address there = account.session.open;
    there.reservation = Samples::sid(SidKind::Reservation, 1);
    account.navigator.open(there);
    QTRY_VERIFY(!account.taskWatch.isLoading());
    QCOMPARE(account.refused.size(), 2);
}

void TestNavigator::whatWaitsGivesWayToWhatIsAskedFor()
{
    Account account;
    account.start();
    // While the list comes.
    connect(&account.tasks, &QAbstractItemModel::rowsInserted, &account.navigator,
            [&account] { account.navigator.open(ofTask(3)); });
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(3));
    QTest::qWait(0);
    QCOMPARE(account.navigator.current().task, taskSid(3));
    QCOMPARE(account.lookUps(1, "/Tasks/" + taskSid(1).toLatin1()), 0);
}

void TestNavigator::anotherWorkspaceShowsNoRowsOfTheOneBefore()
{
    Account account;
    account.session.home = ofTask(1);
    account.session.home.workspace = workspaceSid(1);
    account.start();
    QTRY_COMPARE(account.reservations.rowCount(), 1);
    account.server.list(pathOf(2, "/Tasks"), "tasks", {});
    account.navigator.openWorkspace(workspaceSid(2));
    QCOMPARE(account.reservations.rowCount(), 0);
    QCOMPARE(account.taskWatch.address(), Address());
    QTRY_VERIFY(account.workspaceWatch.refreshedAt() > 0);
    QCOMPARE(account.navigator.current().workspace, workspaceSid(2));
    QVERIFY(account.navigator.current().task.isNull());
    // The one that is open again stays as it is.
    account.navigator.back();
}

/// As for presenting, which opens the account once more with a mask.
void TestNavigator::goesBackInTheSameAccountOpenedAnew()
{
    Account account;
    account.session.home = ofTask(1);
    account.session.home.workspace = workspaceSid(1);
    account.start();
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(1));
    account.navigator.open(ofTask(2));
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(2));
    account.navigator.back();
    account.navigator.setSession(nullptr);
    QVERIFY(!account.navigator.canGoBack() && !account.navigator.canGoForward());
    account.session.open = ofTask(1);
    account.session.open.workspace = workspaceSid(1);
    account.start();
    QVERIFY(account.navigator.canGoForward());
    account.navigator.forward();
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(2));
    account.navigator.back();
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(1));
    // Another account's places are not this one's.
    account.navigator.forward();
    Endpoint elsewhere = account.server.endpoint();
    elsewhere.accountSid = u"AC00000000000000000000000000000009"_s;
    Client other(elsewhere, Script::options());
    account.session.client = &other;
    account.start();
    QVERIFY(!account.navigator.canGoBack() && !account.navigator.canGoForward());
}

void TestNavigator::goesBackWhileSomethingIsLookedFor()
{
    Account account;
    account.session.home = ofTask(1);
    account.session.home.workspace = workspaceSid(1);
    account.start();
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(1));
    account.navigator.open(ofTask(2));
    QTRY_COMPARE(account.taskWatch.address().task, taskSid(2));
    account.server.hang(pathOf(2, "/Tasks/" + taskSid(3).toLatin1()));
    account.navigator.open(ofTask(3));
    account.navigator.back();
    QCOMPARE(account.navigator.current().task, taskSid(1));
    QCOMPARE(account.navigator.current().workspace, workspaceSid(1));
    QVERIFY(account.navigator.lookingText().isEmpty());
    account.navigator.forward();
    QCOMPARE(account.navigator.current().task, taskSid(2));
    QCOMPARE(account.taskWatch.address().workspace, workspaceSid(2));
}

QTEST_MAIN(TestNavigator)
#include "tst_navigator.moc"
