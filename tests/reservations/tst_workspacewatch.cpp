#include "reservations/workspacewatch.h"

#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "support/samples.h"
#include "support/taskrouterscript.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Samples::task;
using Script = TaskRouterScript;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QByteArray listPath(quint32 workspace = 1)
{
    return "/v1/Workspaces/" + Samples::sid(SidKind::Workspace, workspace).toLatin1() + "/Tasks";
}

QList<Task> tasks(quint32 first, quint32 count, TaskStatus status = TaskStatus::Pending)
{
    QList<Task> list;
    for (quint32 number = first; number < first + count; ++number)
        list.append(task(number, status));
    return list;
}

struct Desktop
{
    Script server;
    Client client{server.endpoint(), Script::options()};
    TaskListModel model{Samples::stoppedClock()};
    QAbstractItemModelTester tester{&model, Fatal};
    WorkspaceWatch watch{client, model, {[] { return Samples::Start; }, Clock::system().monotonic}};
    QSignalSpy refreshed{&watch, &WorkspaceWatch::refreshed};
    QSignalSpy loading{&watch, &WorkspaceWatch::loadingChanged};
    QSignalSpy errors{&watch, &WorkspaceWatch::errorChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    void serve(const QList<Task> &list, int pageSize = 50, int brokenPage = -1)
    {
        server.list(listPath(), "tasks", Script::json(list), pageSize, brokenPage);
    }

    [[nodiscard]] bool loaded()
    {
        return QTest::qWaitFor([this] { return !watch.isLoading(); }, 20'000);
    }

    [[nodiscard]] bool refresh()
    {
        watch.refresh();
        return loaded();
    }

    [[nodiscard]] bool open()
    {
        watch.open(Samples::sid(SidKind::Workspace, 1));
        return loaded();
    }
};

} // namespace

class WorkspaceWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTasksPageByPage()
    {
        Desktop d;
        d.serve(tasks(0, 120));
        QSignalSpy inserted(&d.model, &QAbstractItemModel::rowsInserted);
        QVERIFY(d.open());
        QCOMPARE(d.model.count(), 120);
        QVERIFY(inserted.size() >= 4); // the heading, and each page by itself
        QCOMPARE(d.loading.size(), 2);
        QCOMPARE(d.refreshed.size(), 1);
        QCOMPARE(d.watch.refreshedAt(), Samples::Start);
        QVERIFY(!d.watch.error());
    }

    void removesWhatIsGoneAndKeepsTheRest()
    {
        Desktop d;
        d.serve(tasks(0, 10));
        QVERIFY(d.open());
        const QPersistentModelIndex held = d.model.indexOf(task(7).sid);
        d.serve(tasks(5, 10, TaskStatus::Assigned));
        QVERIFY(d.refresh());
        QCOMPARE(d.model.count(), 10);
        QCOMPARE(d.model.indexOf(task(7).sid), QModelIndex(held));
        QVERIFY(!d.model.task(task(0).sid));
        QVERIFY(d.reset.isEmpty());
    }

    void keepsTasksWhenALaterPageFails()
    {
        Desktop d;
        d.serve(tasks(0, 100));
        QVERIFY(d.open());
        d.serve(tasks(0, 100, TaskStatus::Assigned), 50, 1);
        QVERIFY(d.refresh());
        QVERIFY(d.watch.error());
        QCOMPARE(d.watch.error()->kind, ErrorKind::Forbidden);
        QCOMPARE(d.model.count(), 100);
        QCOMPARE(d.model.task(task(0).sid)->status, TaskStatus::Assigned);
        QCOMPARE(d.model.task(task(99).sid)->status, TaskStatus::Pending);
        QCOMPARE(d.refreshed.size(), 1);
        d.serve(tasks(0, 100, TaskStatus::Assigned));
        QVERIFY(d.refresh());
        QVERIFY(!d.watch.error());
        QCOMPARE(d.errors.size(), 2);
    }

    void keepsTasksThatCannotBeReadThisTime()
    {
        Desktop d;
        d.serve(tasks(0, 3));
        QVERIFY(d.open());
        auto rows = Script::json(tasks(0, 3));
        rows[1] = "{\"sid\":null,\"assignment_status\":\"pending\"}";
        d.server.list(listPath(), "tasks", rows);
        QVERIFY(d.refresh());
        QCOMPARE(d.model.count(), 3);
        QCOMPARE(d.watch.warnings().size(), 1);
        QVERIFY(d.watch.warnings().first().contains("sid"_L1));
        QCOMPARE(d.watch.notes().unusable, 1);
        // What is unusual is shown as it came, and hides nothing that is gone.
        rows = {"{\"sid\":\"" + task(1).sid.toLatin1() + "\",\"assignment_status\":\"pending\",\"priority\":\"high\"}"};
        d.server.list(listPath(), "tasks", rows);
        QVERIFY(d.refresh());
        QCOMPARE(d.model.count(), 1);
        QCOMPARE(d.model.indexOf(task(1).sid).data(SubtitleRole).toString(), u"priority high"_s);
        QCOMPARE(d.watch.notes().odd[static_cast<size_t>(Oddity::Value)], 1);
    }

    void stopsPollingAtWrongCredentialsUntilAskedAgain()
    {
        Desktop d;
        d.serve(tasks(0, 3));
        d.watch.setPolling(true);
        QVERIFY(d.open());
        QVERIFY(d.watch.nextPollIn() > 0);
        d.server.fail(listPath(), 401);
        QVERIFY(d.refresh());
        QCOMPARE(d.watch.error()->kind, ErrorKind::Unauthorized);
        QCOMPARE(d.watch.nextPollIn(), -1);
        QCOMPARE(d.model.count(), 3);
        d.serve(tasks(0, 3));
        QVERIFY(d.refresh());
        QVERIFY(d.watch.nextPollIn() > 0);
    }

    void pollsLessOftenWhereNothingIsOpen()
    {
        Desktop d;
        d.serve(tasks(0, 3));
        d.watch.setPolling(true);
        QVERIFY(d.open());
        const qint64 active = d.watch.nextPollIn();
        d.serve(tasks(0, 3, TaskStatus::Completed));
        QVERIFY(d.refresh());
        QVERIFY(active > 0);
        QVERIFY(d.watch.nextPollIn() > active);
    }

    void keepsWhatCameWhenCanceled()
    {
        Desktop d;
        d.serve(tasks(0, 500));
        QObject::connect(&d.model, &QAbstractItemModel::rowsInserted, &d.watch, [&d](const QModelIndex &parent) {
            if (parent.isValid())
                QMetaObject::invokeMethod(&d.watch, &WorkspaceWatch::cancel, Qt::QueuedConnection);
        });
        d.watch.setPolling(true);
        QVERIFY(d.open());
        QVERIFY(d.model.count() >= 50 && d.model.count() < 500);
        QVERIFY(!d.watch.error());
        QVERIFY(d.refreshed.isEmpty());
        QCOMPARE(d.loading.size(), 2);
        QVERIFY(d.watch.nextPollIn() > 0); // this load alone was stopped
    }

    void goesOnByItselfAfterALoadThatWasStopped()
    {
        Desktop d;
        d.serve(tasks(0, 5));
        d.watch.setPolling(true);
        QVERIFY(d.open());
        d.server.hang(listPath());
        d.watch.refresh();
        d.watch.cancel();
        QVERIFY(!d.watch.error());
        const qint64 due = d.watch.nextPollIn();
        QVERIFY2(due > 0 && due <= 6'000, qPrintable(QString::number(due)));
        d.watch.cancel(); // nothing to stop
        QVERIFY(d.watch.nextPollIn() > 0);
        d.serve(tasks(0, 6));
        QTRY_COMPARE_WITH_TIMEOUT(d.model.count(), 6, 15'000);
    }

    // The tasks that are known are still open, although the list that failed named none.
    void asksAgainSoonWhereTheListFailed()
    {
        Desktop d;
        d.server.fail(listPath(), 500);
        d.watch.setPolling(true);
        QVERIFY(d.open()); // nothing is known yet
        QVERIFY(d.watch.nextPollIn() > 0 && d.watch.nextPollIn() <= 6'000);
        d.serve(tasks(0, 5));
        QVERIFY(d.refresh());
        d.server.fail(listPath(), 500);
        QVERIFY(d.refresh());
        QVERIFY(d.watch.error());
        const qint64 due = d.watch.nextPollIn();
        QVERIFY2(due > 0 && due <= 6'000, qPrintable(QString::number(due)));
        d.serve(tasks(0, 5, TaskStatus::Completed));
        QVERIFY(d.refresh());
        QVERIFY(d.watch.nextPollIn() > 20'000);
    }

    void sendsTheFilterOfTheApi()
    {
        Desktop d;
        d.serve(tasks(0, 5));
        QVERIFY(d.open());
        d.serve(tasks(0, 2));
        TaskFilter filter;
        filter.assignmentStatus = u"pending,reserved"_s;
        filter.ordering = u"DateCreated:desc"_s;
        d.watch.setFilter(filter);
        QCOMPARE(d.model.count(), 5);
        QVERIFY(d.loaded());
        QCOMPARE(d.model.count(), 2);
        const QByteArray query = d.server.queries(listPath()).last();
        QVERIFY2(query.contains("AssignmentStatus=pending%2Creserved"), query.constData());
        QVERIFY2(query.contains("Ordering=DateCreated%3Adesc"), query.constData());
    }

    void forgetsEverythingForAnotherWorkspace()
    {
        Desktop d;
        d.serve(tasks(0, 5));
        QVERIFY(d.open());
        d.server.fail(listPath(), 404);
        QVERIFY(d.refresh());
        QVERIFY(d.watch.error());
        d.server.hang(listPath(2));
        d.watch.open(Samples::sid(SidKind::Workspace, 2));
        QCOMPARE(d.model.count(), 0);
        QVERIFY(!d.watch.error());
        QCOMPARE(d.watch.refreshedAt(), 0);
        QVERIFY(d.watch.isLoading());
        QCOMPARE(d.watch.workspace(), Samples::sid(SidKind::Workspace, 2));
        // And back while that hangs.
        d.serve(tasks(0, 5));
        QVERIFY(d.open());
        QCOMPARE(d.model.count(), 5);
    }
};

QTEST_GUILESS_MAIN(WorkspaceWatchTest)
#include "tst_workspacewatch.moc"
