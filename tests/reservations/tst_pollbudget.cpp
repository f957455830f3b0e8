#include "reservations/pollbudget.h"

#include "reservations/polling.h"
#include "reservations/reservationtablemodel.h"
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

/// Time that the test moves.
struct Hands
{
    qint64 monotonic = 1'000'000;
    UtcMsecs utc = Samples::Start;

    Clock clock()
    {
        return {[this] { return utc; }, [this] { return monotonic; }};
    }
};

Error errorOf(ErrorKind kind, qint64 retryAfterMsecs = -1)
{
    Error error;
    error.kind = kind;
    error.retryAfterMsecs = retryAfterMsecs;
    return error;
}

const QByteArray TasksPath = "/v1/Workspaces/" + Samples::sid(SidKind::Workspace, 1).toLatin1() + "/Tasks";
const QByteArray TaskPath = TasksPath + '/' + Samples::sid(SidKind::Task, 1).toLatin1();

/// Two watches of one connection, with a budget between them.
struct Desktop
{
    Hands hands;
    Script server;
    Client client{server.endpoint(), Script::options()};
    ReservationTableModel reservations;
    TaskListModel tasks;
    PollBudget budget{hands.clock()};
    TaskWatch task{client, reservations, hands.clock()};
    WorkspaceWatch workspace{client, tasks, hands.clock()};

    Desktop()
    {
        serve();
        task.setPollBudget(&budget);
        workspace.setPollBudget(&budget);
        task.setPolling(true);
        workspace.setPolling(true);
        task.open({Samples::sid(SidKind::Workspace, 1), Samples::sid(SidKind::Task, 1), {}, {}});
        workspace.open(Samples::sid(SidKind::Workspace, 1));
    }

    void serve()
    {
        server.answer(TaskPath, Script::json(Samples::task(1)));
        server.list(TaskPath + "/Reservations", "reservations", {Script::json(Samples::reservation(1))});
        server.list(TasksPath, "tasks", {Script::json(Samples::task(1))});
    }

    [[nodiscard]] bool loaded()
    {
        return QTest::qWaitFor([this] { return !task.isLoading() && !workspace.isLoading(); }, 20'000);
    }
};

} // namespace

class PollBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAMinuteBelowItsRate()
    {
        Hands hands;
        PollBudget budget(hands.clock());
        int left = 0;
        for (int msecs = 0; msecs < 60'000; msecs += 50) {
            left += budget.admit() == 0 ? 1 : 0;
            hands.monotonic += 50;
        }
        QCOMPARE(left, PollBudget::MostPerMinute);
        hands.monotonic += 60'000;
        QCOMPARE(budget.admit(), 0);
    }

    void neverLetsTwoLeaveInOneBreath()
    {
        Hands hands;
        PollBudget budget(hands.clock());
        QCOMPARE(budget.admit(), 0);
        QCOMPARE(budget.admit(), PollBudget::LeastGapMsecs);
        hands.monotonic += PollBudget::LeastGapMsecs - 1;
        QCOMPARE(budget.admit(), 1);
        hands.monotonic += 1;
        QCOMPARE(budget.admit(), 0);
    }

    void leavesAServerAloneThatAskedForIt()
    {
        Hands hands;
        PollBudget budget(hands.clock());
        budget.report(errorOf(ErrorKind::RateLimited, 30'000));
        QCOMPARE(budget.admit(), 30'000);
        budget.report(errorOf(ErrorKind::ServerError, 5'000)); // another watch was told less
        budget.report({});                                     // and a third one was answered
        QCOMPARE(budget.admit(), 30'000);
        hands.monotonic += 30'000;
        QCOMPARE(budget.admit(), 0);
        budget.report(errorOf(ErrorKind::RateLimited, 86'400'000));
        QCOMPARE(budget.admit(), 300'000);
    }

    void isNotMovedByASystemClockThatJumps_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("a day ahead") << qint64(86'400'000);
        QTest::newRow("a day back") << qint64(-86'400'000);
        QTest::newRow("to 1970") << -Samples::Start;
    }

    void isNotMovedByASystemClockThatJumps()
    {
        QFETCH(qint64, jump);
        Desktop d;
        QVERIFY(d.loaded());
        d.server.fail(TaskPath + "/Reservations", 429, "Retry-After: 200\r\n");
        d.task.refresh();
        QVERIFY(d.loaded());
        const qint64 due = d.task.nextPollIn();
        const qint64 otherDue = d.workspace.nextPollIn();
        QVERIFY(due > 100'000);
        const int asked = d.server.count();
        d.hands.utc += jump;
        QCoreApplication::processEvents();
        QVERIFY(d.budget.admit() > 100'000);
        QVERIFY(d.task.nextPollIn() > due - 60'000 && d.task.nextPollIn() <= due);
        QVERIFY(d.workspace.nextPollIn() <= otherDue);
        QCOMPARE(d.server.count(), asked);
        QVERIFY(!d.task.isLoading());
    }

    void stopsEveryWatchAtWrongCredentials()
    {
        Desktop d;
        QVERIFY(d.loaded());
        QVERIFY(d.task.nextPollIn() > 0);
        QVERIFY(d.workspace.nextPollIn() > 0);
        d.server.fail(TasksPath, 401);
        d.workspace.refresh();
        QVERIFY(d.loaded());
        QVERIFY(d.budget.isStopped());
        QCOMPARE(d.workspace.nextPollIn(), -1);
        QCOMPARE(d.task.nextPollIn(), -1); // it would be refused as well
        QVERIFY(!d.task.error());          // but it was not
        // A person mends it and asks one of them.
        d.serve();
        d.workspace.refresh();
        QVERIFY(d.loaded());
        QVERIFY(!d.budget.isStopped());
        QVERIFY(d.workspace.nextPollIn() > 0);
        QVERIFY(d.task.nextPollIn() > 0);
    }

    void tellsOfStopAndResumeOnce()
    {
        PollBudget budget;
        QSignalSpy stopped(&budget, &PollBudget::stopped);
        QSignalSpy resumed(&budget, &PollBudget::resumed);
        budget.report({});
        budget.report(errorOf(ErrorKind::Unauthorized));
        budget.report(errorOf(ErrorKind::Unauthorized));
        budget.report(errorOf(ErrorKind::Canceled));
        budget.report(errorOf(ErrorKind::Offline));
        QCOMPARE(stopped.size(), 1);
        QVERIFY(resumed.isEmpty());
        budget.report({});
        budget.report({});
        QCOMPARE(resumed.size(), 1);
        // The proxy's are other credentials than the account's, and come first.
        budget.report(errorOf(ErrorKind::ProxyCredentials));
        budget.report(errorOf(ErrorKind::ProxyCredentials));
        QVERIFY(budget.isStopped());
        QCOMPARE(stopped.size(), 2);
        QCOMPARE(stopped.constLast().constFirst().value<ErrorKind>(), ErrorKind::ProxyCredentials);
        budget.report(errorOf(ErrorKind::Unauthorized));
        QCOMPARE(stopped.size(), 3);
        QCOMPARE(stopped.constLast().constFirst().value<ErrorKind>(), ErrorKind::Unauthorized);
    }

    void holdsAPollUntilTheBudgetLetsItGo()
    {
        Hands hands;
        PollBudget budget(hands.clock());
        Poller poller;
        poller.setBudget(&budget);
        poller.setDelay([](const PollSituation &) { return 0; });
        QSignalSpy polls(&poller, &Poller::poll);
        budget.report(errorOf(ErrorKind::RateLimited, 100'000));
        poller.setOn(true);
        poller.settle(Liveliness::Waiting, 1, {});
        QTRY_VERIFY(poller.dueIn() > 50'000); // it was time, and it was put off
        QVERIFY(polls.isEmpty());
        hands.monotonic += 100'000;
        poller.settle(Liveliness::Waiting, 1, {});
        QTRY_COMPARE(polls.size(), 1);
    }

    void outlivesItsBudget()
    {
        Poller poller;
        poller.setDelay([](const PollSituation &) { return 0; });
        QSignalSpy polls(&poller, &Poller::poll);
        {
            PollBudget budget;
            poller.setBudget(&budget);
            budget.report(errorOf(ErrorKind::Unauthorized));
            poller.setOn(true);
        }
        poller.settle(Liveliness::Waiting, 1, {});
        QTRY_COMPARE(polls.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PollBudgetTest)
#include "tst_pollbudget.moc"
