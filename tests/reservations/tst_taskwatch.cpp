#include "support/watchtest.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace WatchTest;

/// Loading, refreshing and opening: a task with its reservations, page by page.
class TaskWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheTaskAndItsReservations()
    {
        Desktop d;
        QSignalSpy tasks(&d.watch, &TaskWatch::taskChanged);
        d.watch.open(taskAddress());
        QVERIFY(d.watch.isLoading());
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 5);
        QVERIFY(d.watch.task());
        QCOMPARE(d.watch.task()->task.sid, Samples::task(1).sid);
        QCOMPARE(d.watch.refreshedAt(), Samples::Start);
        QVERIFY(!d.watch.error());
        QCOMPARE(d.loading.size(), 2);
        QCOMPARE(d.refreshed.size(), 1);
        QVERIFY(d.errors.isEmpty());
        QCOMPARE(d.completed.size(), 1);
        QCOMPARE(d.completed.at(0).at(0).toLongLong(), 5);
    }

    /// A good part of the window follows the task, and most polls find it as it was.
    void tellsOfTheTaskOnlyWhereItChanged()
    {
        Desktop d;
        QVERIFY(d.open());
        QSignalSpy tasks(&d.watch, &TaskWatch::taskChanged);
        Task task = Samples::task(1, TaskStatus::Reserved);
        task.ageSeconds += 2;
        d.server.answer(taskPath(1), Script::json(task));
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.refreshed.size(), 2);
        QCOMPARE(tasks.size(), 0);
        QCOMPARE(d.watch.task()->task.ageSeconds, task.ageSeconds);
        task.priority += 1;
        d.server.answer(taskPath(1), Script::json(task));
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(d.watch.task()->task.priority, task.priority);
    }

    void loadsAWorkersReservationsWithoutATask()
    {
        Desktop d;
        const Sid worker = Samples::sid(SidKind::Worker, 7);
        const QByteArray path = "/v1/Workspaces/" + Samples::sid(SidKind::Workspace, 1).toLatin1() + "/Workers/" +
                                worker.toLatin1() + "/Reservations";
        d.server.list(path, "reservations", Script::json(rows(0, 3)));
        d.watch.open({Samples::sid(SidKind::Workspace, 1), {}, worker, {}});
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 3);
        QVERIFY(!d.watch.task());
        QVERIFY(!d.watch.error());
    }

    void showsTheFirstPageWhileTheRestComes()
    {
        Desktop d;
        d.serve(1, rows(0, 120), 50);
        QList<qint64> progress;
        int shownFirst = 0;
        QObject::connect(&d.watch, &TaskWatch::progressed, &d.watch, [&](qint64 count) {
            if (progress.isEmpty())
                shownFirst = d.model.rowCount();
            progress.append(count);
            QVERIFY(d.watch.isLoading());
        });
        QVERIFY(d.open());
        QCOMPARE(shownFirst, 50);
        QCOMPARE(progress.first(), 50);
        QCOMPARE(progress.last(), 120);
        QVERIFY(std::is_sorted(progress.cbegin(), progress.cend()));
        QCOMPARE(d.model.rowCount(), 120);
    }

    void joinsPagesThatComeFasterThanAnEyeFollows()
    {
        // Each merge costs a layout and a repaint of the table: one for each of many quick pages is most of the time.
        Desktop d;
        d.serve(1, rows(0, 60), 1);
        QSignalSpy merges(&d.model, &QAbstractItemModel::rowsInserted);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(d.open());
        const qint64 pauses = timer.elapsed() / 100;
        QCOMPARE(d.model.rowCount(), 60);
        QVERIFY2(merges.size() <= pauses + 2, qPrintable(u"%1 merges in %2 pauses"_s.arg(merges.size()).arg(pauses)));
    }

    void showsWhatCameWhileTheNextPageIsSlow()
    {
        Desktop d;
        d.serve(1, rows(0, 3), 1);
        d.server.hangFrom(listPath(), 2);
        d.watch.open(taskAddress());
        QTRY_COMPARE(d.model.rowCount(), 2);
        QVERIFY(d.watch.isLoading());
        d.watch.cancel();
        QCOMPARE(d.model.rowCount(), 2);
    }

    void losesNoPageThatComesWhileTheOneBeforeIsRead()
    {
        // The first page takes long to read, and the second is there before that is done.
        Desktop d;
        QList<QList<QByteArray>> pages = {Script::json(rows(0, 20'000))};
        for (quint32 number = 20'000; number < 20'005; ++number)
            pages.append(Script::json(rows(number, 1)));
        d.server.pages(listPath(), "reservations", pages);
        QVERIFY(d.open());
        QVERIFY(!d.watch.error());
        QCOMPARE(d.model.rowCount(), 20'005);
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 20'005);
    }

    void refreshesWithoutAReset()
    {
        Desktop d;
        QVERIFY(d.open());
        const QPersistentModelIndex held = d.model.index(4, 0);
        auto list = rows(1, 6);
        list[0].status = ReservationStatus::Accepted;
        d.serve(1, list);
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 6);
        QCOMPARE(d.model.rowOf(reservation(0).sid), -1);
        QCOMPARE(d.model.at(d.model.rowOf(reservation(1).sid))->status, ReservationStatus::Accepted);
        QCOMPARE(d.model.rowOf(reservation(4).sid), held.row());
        QVERIFY(d.reset.isEmpty());
        QCOMPARE(d.refreshed.size(), 2);
    }

    void pollsMoreOftenWhileAnAnswerIsAwaited()
    {
        Desktop d;
        d.watch.setPolling(true);
        QVERIFY(d.open());
        const qint64 waiting = d.watch.nextPollIn();
        d.serve(1, rows(0, 5, ReservationStatus::Accepted));
        d.watch.refresh();
        QVERIFY(d.loaded());
        const qint64 active = d.watch.nextPollIn();
        d.serve(1, rows(0, 5, ReservationStatus::Completed));
        d.server.answer(taskPath(1), Script::json(Samples::task(1, TaskStatus::Completed)));
        d.watch.refresh();
        QVERIFY(d.loaded());
        QVERIFY(waiting > 0);
        QVERIFY(waiting < active);
        QVERIFY(active < d.watch.nextPollIn());
    }

    /// A poll reads the task again where its reservations changed, and does without it where they did not.
    void pollsTheTaskWhereItsReservationsChanged()
    {
        Desktop d;
        d.watch.setPolling(true);
        QVERIFY(d.open());
        QCOMPARE(d.server.count(taskPath(1)), 1);
        QVERIFY(d.refreshed.wait(10'000));
        QCOMPARE(d.server.count(listPath()), 2);
        QCOMPARE(d.server.count(taskPath(1)), 1);
        Task task = Samples::task(1, TaskStatus::Assigned);
        d.serve(1, rows(0, 5, ReservationStatus::Accepted));
        d.server.answer(taskPath(1), Script::json(task));
        QVERIFY(d.refreshed.wait(10'000));
        QCOMPARE(d.server.count(listPath()), 3);
        QCOMPARE(d.server.count(taskPath(1)), 2);
        QCOMPARE(d.watch.task()->task.status, TaskStatus::Assigned);
        // What a person asks for is all of it.
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.server.count(taskPath(1)), 3);
    }

    void keepsWhatCameWhenCanceled()
    {
        Desktop d;
        d.serve(1, rows(0, 500), 50);
        d.watch.setPolling(true);
        QObject::connect(&d.watch, &TaskWatch::progressed, &d.watch, [&d] { d.watch.cancel(); });
        d.watch.open(taskAddress());
        QTRY_VERIFY(!d.watch.isLoading());
        QCOMPARE(d.model.rowCount(), 50);
        QVERIFY(!d.watch.error());
        QCOMPARE(d.loading.size(), 2);
        QVERIFY(d.completed.isEmpty());
        QVERIFY(d.refreshed.isEmpty());
        QVERIFY(d.watch.nextPollIn() > 0); // this load alone was stopped
        d.watch.cancel();                  // nothing to cancel: nothing said
        QCOMPARE(d.loading.size(), 2);
        QVERIFY(d.watch.nextPollIn() > 0);
    }

    void goesOnByItselfAfterALoadThatWasStopped()
    {
        Desktop d;
        QVERIFY(d.open());
        d.watch.setPolling(true);
        d.server.hang(listPath());
        d.watch.refresh();
        d.watch.cancel();
        QVERIFY(!d.watch.isLoading());
        QVERIFY(!d.watch.error()); // a person's own doing
        const qint64 due = d.watch.nextPollIn();
        // An offer waits for its answer; the timer is a coarse one, of five per cent.
        QVERIFY2(due > 0 && due <= 2'100, qPrintable(QString::number(due)));
        d.serve(1, rows(0, 6));
        QTRY_COMPARE(d.model.rowCount(), 6);
    }

    void asksTheServerForAnotherFilter()
    {
        Desktop d;
        auto list = rows(0, 6);
        list[1].status = ReservationStatus::Accepted;
        d.serve(1, list);
        QVERIFY(d.open());
        const QPersistentModelIndex held = d.model.index(1, 0);
        d.serve(1, {list.at(1)});
        ReservationFilter filter;
        filter.status = u"accepted"_s;
        filter.pageSize = 1000;
        d.watch.setFilter(filter);
        QCOMPARE(d.model.rowCount(), 6); // until the server answered
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 1);
        QVERIFY(held.isValid());
        QVERIFY(d.reset.isEmpty());
        const QByteArray query = d.server.queries(listPath()).last();
        QVERIFY2(query.contains("ReservationStatus=accepted"), query.constData());
        QVERIFY2(query.contains("PageSize=1000"), query.constData());
        QCOMPARE(d.watch.filter().status, u"accepted"_s);
    }

    void dropsWhatCannotMatchWithTheFirstPageOfAnotherFilter()
    {
        Desktop d;
        auto list = rows(0, 100);
        for (quint32 i = 0; i < 10; ++i)
            list[i].status = ReservationStatus::Rejected;
        d.serve(1, list, 50);
        QVERIFY(d.open());
        d.serve(1, list.mid(10), 50, 1); // page 2 fails
        ReservationFilter filter;
        filter.status = u"pending"_s;
        d.watch.setFilter(filter);
        QVERIFY(d.loaded());
        QVERIFY(d.watch.error());
        QCOMPARE(d.model.rowCount(), 90); // all that are pending, those of the page that never came as well
        QCOMPARE(d.model.rowOf(list.at(0).sid), -1);
    }

    void opensAnotherTaskWhileOneLoads()
    {
        Desktop d;
        d.serve(1, rows(0, 500), 50);
        auto others = rows(1000, 3);
        for (Reservation &row : others)
            row.taskSid = Samples::sid(SidKind::Task, 2);
        d.serve(2, others);
        QObject::connect(&d.watch, &TaskWatch::progressed, &d.watch, [&d] {
            if (d.watch.address() == taskAddress(1))
                d.watch.open(taskAddress(2));
        });
        d.watch.open(taskAddress(1));
        QTRY_COMPARE(d.refreshed.size(), 1);
        QCOMPARE(d.watch.address(), taskAddress(2));
        QCOMPARE(d.model.rowCount(), 3);
        QCOMPARE(d.watch.task()->task.sid, Samples::sid(SidKind::Task, 2));
        QCOMPARE(d.completed.size(), 1);
        QVERIFY(!d.watch.error());
    }

    void goesQuietlyWhileItLoads()
    {
        Script server;
        server.hang(listPath());
        server.hang(taskPath(1));
        server.hang(detailPath(reservation(1)));
        Client client(server.endpoint(), Script::options());
        ReservationTableModel model;
        {
            TaskWatch watch(client, model);
            watch.open(taskAddress());
            watch.watchReservation(reservation(1).sid);
            QTRY_COMPARE(server.count(), 3);
        }
        QVERIFY(client.findChildren<Reply *>().isEmpty() ||
                QTest::qWaitFor([&client] { return client.findChildren<Reply *>().isEmpty(); }));
        QCOMPARE(model.rowCount(), 0);
    }

    void refusesAnAddressThatNamesNothing()
    {
        Desktop d;
        d.watch.refresh();
        QVERIFY(!d.watch.isLoading());
        d.watch.open({Samples::sid(SidKind::Workspace, 1), {}, {}, {}});
        QVERIFY(!d.watch.isLoading());
        QCOMPARE(d.server.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TaskWatchTest)
#include "tst_taskwatch.moc"
