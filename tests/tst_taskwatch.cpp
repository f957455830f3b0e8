#include "reservations/taskwatch.h"

#include "reservations/reservationtablemodel.h"
#include "support/samples.h"
#include "support/taskrouterscript.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Qt::StringLiterals;
using Samples::reservation;
using Script = TaskRouterScript;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QByteArray taskPath(quint32 number)
{
    return "/v1/Workspaces/" + Samples::sid(SidKind::Workspace, 1).toLatin1() + "/Tasks/" +
           Samples::sid(SidKind::Task, number).toLatin1();
}

QByteArray listPath(quint32 task = 1)
{
    return taskPath(task) + "/Reservations";
}

QByteArray detailPath(const Reservation &row)
{
    return listPath() + '/' + row.sid.toLatin1();
}

Address taskAddress(quint32 task = 1)
{
    return {Samples::sid(SidKind::Workspace, 1), Samples::sid(SidKind::Task, task), {}, {}};
}

QList<Reservation> rows(quint32 first, quint32 count, ReservationStatus status = ReservationStatus::Pending)
{
    QList<Reservation> list;
    for (quint32 number = first; number < first + count; ++number)
        list.append(reservation(number, status));
    return list;
}

/// A task with its reservations on a server, and a watch on it.
struct Desktop
{
    Script server;
    Client client{server.endpoint(), Script::options()};
    ReservationTableModel model{Samples::stoppedClock()};
    QAbstractItemModelTester tester{&model, Fatal};
    TaskWatch watch{client, model, clock()};
    QSignalSpy refreshed{&watch, &TaskWatch::refreshed};
    QSignalSpy loading{&watch, &TaskWatch::loadingChanged};
    QSignalSpy errors{&watch, &TaskWatch::errorChanged};
    QSignalSpy completed{&watch, &TaskWatch::listCompleted};
    QSignalSpy details{&watch, &TaskWatch::detailChanged};
    QSignalSpy detailErrors{&watch, &TaskWatch::detailFailed};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    Desktop() { serve(1, rows(0, 5)); }

    static Clock clock()
    {
        return {[] { return Samples::Start; }, Clock::system().monotonic};
    }

    void serve(quint32 task, const QList<Reservation> &list, int pageSize = 50, int brokenPage = -1)
    {
        server.answer(taskPath(task), Script::json(Samples::task(task, TaskStatus::Reserved)));
        server.list(listPath(task), "reservations", Script::json(list), pageSize, brokenPage);
    }

    [[nodiscard]] bool loaded()
    {
        return QTest::qWaitFor([this] { return !watch.isLoading(); }, 20'000);
    }

    [[nodiscard]] bool open(quint32 task = 1)
    {
        watch.open(taskAddress(task));
        return loaded();
    }
};

} // namespace

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
        QCOMPARE(d.watch.loadedRows(), 5);
        QVERIFY(d.watch.task());
        QCOMPARE(d.watch.task()->task.sid, Samples::task(1).sid);
        QCOMPARE(d.watch.refreshedAt(), Samples::Start);
        QVERIFY(!d.watch.error());
        QCOMPARE(d.loading.size(), 2);
        QCOMPARE(d.refreshed.size(), 1);
        QVERIFY(d.errors.isEmpty());
        QCOMPARE(d.completed.size(), 1);
        QCOMPARE(d.completed.at(0).at(0).toLongLong(), 5);
        QVERIFY(d.completed.at(0).at(1).toDouble() >= 0);
        QVERIFY(d.completed.at(0).at(2).toDouble() > 0);
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

    void keepsRowsWhenTheTaskIsGone()
    {
        Desktop d;
        QVERIFY(d.open());
        d.server.fail(taskPath(1), 404);
        d.server.fail(listPath(), 404);
        d.watch.setPolling(true);
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 5);
        QVERIFY(d.watch.error());
        QCOMPARE(d.watch.error()->kind, ErrorKind::NotFound);
        QVERIFY(d.watch.task());            // the last that is known
        QCOMPARE(d.watch.nextPollIn(), -1); // it will not come back
        QCOMPARE(d.refreshed.size(), 1);
        QCOMPARE(d.watch.refreshedAt(), Samples::Start);
    }

    void keepsRowsWhenALaterPageFails()
    {
        Desktop d;
        auto list = rows(0, 100);
        d.serve(1, list, 50);
        QVERIFY(d.open());
        for (Reservation &row : list)
            row.status = ReservationStatus::Accepted;
        d.serve(1, list, 50, 1);
        d.watch.refresh();
        QVERIFY(d.loaded());
        QVERIFY(d.watch.error());
        QCOMPARE(d.watch.error()->kind, ErrorKind::Forbidden);
        QCOMPARE(d.model.rowCount(), 100);
        QCOMPARE(d.model.at(49)->status, ReservationStatus::Accepted); // what came is newer
        QCOMPARE(d.model.at(50)->status, ReservationStatus::Pending);  // what did not come stays
        QCOMPARE(d.refreshed.size(), 1);
        QCOMPARE(d.completed.size(), 1);
        // And the way back.
        d.serve(1, list, 50);
        d.watch.refresh();
        QVERIFY(d.loaded());
        QVERIFY(!d.watch.error());
        QCOMPARE(d.errors.size(), 2);
        QCOMPARE(d.model.at(99)->status, ReservationStatus::Accepted);
    }

    void keepsRowsWhenTheAnswerIsNoList_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray cut = "{\"meta\":{\"key\":\"reservations\",\"next_page_url\":null},\"reservations\":[" +
                               Script::json(reservation(0)) + ",{\"sid\":\"WR";
        QTest::newRow("cut") << cut;
        QTest::newRow("captive portal") << QByteArray("<html><body>Pay first</body></html>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("deep") << QByteArray(1025, '[');
        QTest::newRow("other type") << QByteArray("{\"meta\":{\"next_page_url\":null},\"reservations\":{}}");
    }

    void keepsRowsWhenTheAnswerIsNoList()
    {
        QFETCH(QByteArray, body);
        Desktop d;
        QVERIFY(d.open());
        d.server.answer(listPath(), RawScript::json(body));
        d.watch.refresh();
        QVERIFY(d.loaded());
        QVERIFY(d.watch.error());
        QVERIFY(d.watch.error()->kind == ErrorKind::BadAnswer || d.watch.error()->kind == ErrorKind::CaptivePortal ||
                d.watch.error()->kind == ErrorKind::NotJson);
        QCOMPARE(d.model.rowCount(), 5);
    }

    void keepsRowsThatCannotBeReadThisTime()
    {
        Desktop d;
        QVERIFY(d.open());
        auto list = Script::json(rows(0, 5));
        list[2] = "{\"sid\":\"" + reservation(2).sid.toLatin1() + "\",\"reservation_status\":17}";
        d.server.list(listPath(), "reservations", list);
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 5);
        QCOMPARE(d.watch.warnings().size(), 1);
        QVERIFY2(d.watch.warnings().first().contains("reservation_status"_L1), qPrintable(d.watch.warnings().first()));
        d.serve(1, rows(0, 4));
        d.watch.refresh();
        QVERIFY(d.loaded());
        QVERIFY(d.watch.warnings().isEmpty());
        QCOMPARE(d.model.rowCount(), 4);
    }

    void saysWhenTheTaskAloneFails()
    {
        Desktop d;
        d.server.fail(taskPath(1), 403);
        QVERIFY(d.open());
        QCOMPARE(d.model.rowCount(), 5);
        QVERIFY(d.watch.error());
        QCOMPARE(d.watch.error()->kind, ErrorKind::Forbidden);
        QCOMPARE(d.refreshed.size(), 1); // the list is of now
    }

    void stopsPollingAtWrongCredentialsUntilAskedAgain()
    {
        Desktop d;
        d.watch.setPolling(true);
        QVERIFY(d.open());
        QVERIFY(d.watch.nextPollIn() > 0);
        d.server.fail(listPath(), 401);
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.watch.error()->kind, ErrorKind::Unauthorized);
        QCOMPARE(d.watch.nextPollIn(), -1);
        d.watch.setPolling(false); // hidden and shown again
        d.watch.setPolling(true);
        QCOMPARE(d.watch.nextPollIn(), -1);
        d.serve(1, rows(0, 5));
        d.watch.refresh();
        QVERIFY(d.loaded());
        QVERIFY(d.watch.nextPollIn() > 0);
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
        QCOMPARE(d.watch.nextPollIn(), -1); // who cancels does not want it again in a moment
        d.watch.cancel();                   // nothing to cancel: nothing said
        QCOMPARE(d.loading.size(), 2);
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

    void keepsOldRowsWhenAnotherFilterFails()
    {
        Desktop d;
        QVERIFY(d.open());
        d.server.fail(listPath(), 400);
        ReservationFilter filter;
        filter.status = u"no-such"_s;
        d.watch.setFilter(filter);
        QVERIFY(d.loaded());
        QCOMPARE(d.watch.error()->kind, ErrorKind::BadRequest);
        QCOMPARE(d.model.rowCount(), 5);
        d.server.list(listPath(), "reservations", {}); // then it works, and nothing matches
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 0);
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

    void forgetsTheErrorOfTheTaskBefore()
    {
        Desktop d;
        d.server.fail(listPath(), 404);
        QVERIFY(d.open(1));
        QVERIFY(d.watch.error());
        d.server.hang(listPath(2));
        d.watch.open(taskAddress(2));
        QVERIFY(!d.watch.error());
        QVERIFY(d.watch.isLoading());
        QCOMPARE(d.model.rowCount(), 0);
    }

    void fetchesTheDetailsOfTheWatchedReservation()
    {
        Desktop d;
        QVERIFY(d.open());
        const Reservation row = reservation(2);
        d.server.answer(detailPath(row), RawScript::json(Script::json(row), 200, "ETag: W/\"7\"\r\n"));
        d.watch.watchReservation(row.sid);
        QVERIFY(!d.watch.detail());
        QTRY_VERIFY(d.watch.detail().has_value());
        QCOMPARE(d.watch.detail()->reservation, row);
        QCOMPARE(d.watch.detail()->etag, QByteArray("W/\"7\""));
        QCOMPARE(d.watch.detail()->body, Script::json(row));
        QCOMPARE(d.details.size(), 2); // empty, then there
        d.watch.watchReservation(row.sid);
        QCOMPARE(d.details.size(), 2);
        d.watch.watchReservation({});
        QVERIFY(!d.watch.detail());
        QCOMPARE(d.details.size(), 3);
    }

    void fetchesDetailsAgainAfterARefreshThatChangedThem()
    {
        Desktop d;
        QVERIFY(d.open());
        Reservation row = reservation(2);
        d.server.answer(detailPath(row), Script::json(row));
        d.watch.watchReservation(row.sid);
        QTRY_VERIFY(d.watch.detail().has_value());
        QCOMPARE(d.server.count(detailPath(row)), 1);
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.server.count(detailPath(row)), 1); // nothing changed
        row.status = ReservationStatus::Accepted;
        auto list = rows(0, 5);
        list[2] = row;
        d.serve(1, list);
        d.server.answer(detailPath(row), Script::json(row));
        d.watch.refresh();
        QTRY_COMPARE(d.watch.detail()->reservation.status, ReservationStatus::Accepted);
        QCOMPARE(d.server.count(detailPath(row)), 2);
    }

    void saysThatTheWatchedReservationIsGone()
    {
        Desktop d;
        QVERIFY(d.open());
        const Reservation row = reservation(2);
        d.server.answer(detailPath(row), Script::json(row));
        d.watch.watchReservation(row.sid);
        QTRY_VERIFY(d.watch.detail().has_value());
        auto list = rows(0, 5);
        list.removeAt(2);
        d.serve(1, list);
        d.server.fail(detailPath(row), 404);
        d.details.clear();
        d.watch.refresh();
        QTRY_COMPARE(d.detailErrors.size(), 1);
        QCOMPARE(d.detailErrors.at(0).at(0).value<Error>().kind, ErrorKind::NotFound);
        QVERIFY(!d.watch.detail());
        QCOMPARE(d.details.size(), 1);
        QCOMPARE(d.watch.watchedReservation(), row.sid);
        QVERIFY(!d.watch.error()); // the list itself is fine
    }

    void keepsDetailsWhenTheyCannotBeFetchedNow()
    {
        Desktop d;
        QVERIFY(d.open());
        const Reservation row = reservation(2);
        d.server.answer(detailPath(row), Script::json(row));
        d.watch.watchReservation(row.sid);
        QTRY_VERIFY(d.watch.detail().has_value());
        d.server.answer(detailPath(row), RawScript::answer(200, "text/html", "<html>"));
        d.watch.refreshDetail();
        QTRY_COMPARE(d.detailErrors.size(), 1);
        QVERIFY(d.watch.detail());
    }

    void takesWhatAnUpdateBrought()
    {
        Desktop d;
        QVERIFY(d.open());
        Reservation row = reservation(2);
        d.server.hang(detailPath(row));
        d.watch.watchReservation(row.sid);
        row.status = ReservationStatus::Accepted;
        d.watch.take({row, "\"8\"", "{}"});
        QCOMPARE(d.model.at(2)->status, ReservationStatus::Accepted);
        QCOMPARE(d.watch.detail()->etag, QByteArray("\"8\""));
        Reservation foreign = reservation(3, ReservationStatus::Canceled);
        foreign.taskSid = Samples::sid(SidKind::Task, 9);
        d.watch.take({foreign, {}, {}});
        QCOMPARE(d.model.at(3)->status, ReservationStatus::Pending);
    }

    void isNotSetBackByAListThatWasUnderWay()
    {
        Desktop d;
        d.serve(1, rows(0, 60), 50);
        QVERIFY(d.open());
        const Reservation row = reservation(55, ReservationStatus::Accepted); // on the second page
        const auto once = std::make_shared<bool>(true);
        QObject::connect(&d.watch, &TaskWatch::progressed, &d.watch, [&d, row, once] {
            if (std::exchange(*once, false))
                d.watch.take({row, {}, {}});
        });
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.model.at(55)->status, ReservationStatus::Accepted);
        QCOMPARE(d.model.rowCount(), 60);
        d.watch.refresh(); // a list that was asked for later knows better
        QVERIFY(d.loaded());
        QCOMPARE(d.model.at(55)->status, ReservationStatus::Pending);
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
