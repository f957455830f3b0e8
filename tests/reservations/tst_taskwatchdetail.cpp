#include "support/watchtest.h"

#include <QTest>

using namespace WatchTest;

/// The one reservation that is looked at: fetched, fetched again, kept, gone, and never set back.
class TaskWatchDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        d.watch.update({row, "\"8\"", "{}"});
        QCOMPARE(d.model.at(2)->status, ReservationStatus::Accepted);
        QCOMPARE(d.watch.detail()->etag, QByteArray("\"8\""));
        Reservation foreign = reservation(3, ReservationStatus::Canceled);
        foreign.taskSid = Samples::sid(SidKind::Task, 9);
        d.watch.update({foreign, {}, {}});
        QCOMPARE(d.model.at(3)->status, ReservationStatus::Pending);
    }

    void isNotSetBackByAFetchThatTookLongerThanAList()
    {
        Desktop d;
        QVERIFY(d.open());
        Reservation row = reservation(2, ReservationStatus::Accepted);
        row.updated += 2000;
        d.watch.update({row, "\"8\"", "{}"});
        Reservation older = reservation(2);
        older.updated = row.updated - 1000;
        d.watch.update({older, "\"7\"", "{}"});
        QCOMPARE(d.model.at(2)->status, ReservationStatus::Accepted);
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
                d.watch.update({row, {}, {}});
        });
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.model.at(55)->status, ReservationStatus::Accepted);
        QCOMPARE(d.model.rowCount(), 60);
        d.watch.refresh(); // a list that was asked for later knows better
        QVERIFY(d.loaded());
        QCOMPARE(d.model.at(55)->status, ReservationStatus::Pending);
    }
};

QTEST_GUILESS_MAIN(TaskWatchDetailTest)
#include "tst_taskwatchdetail.moc"
