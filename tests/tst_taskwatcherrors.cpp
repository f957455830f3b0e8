#include "support/watchtest.h"

#include <QTest>

using namespace WatchTest;

/// What goes wrong: old rows stay, the error is said, and nothing is asked that a person must mend first.
class TaskWatchErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TaskWatchErrorsTest)
#include "tst_taskwatcherrors.moc"
