#include "reservations/listnotice.h"
#include "reservations/roles.h"
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

    // What is shown then is the last copy: nothing of it grows older.
    void agesOfATaskThatIsGoneStandStill()
    {
        Desktop d;
        UtcMsecs now = Samples::Start;
        const Clock clock{[&now] { return now; }, Clock::system().monotonic};
        ReservationTableModel model(clock);
        TaskWatch watch(d.client, model, clock);
        const auto isLoaded = [&watch] { return QTest::qWaitFor([&watch] { return !watch.isLoading(); }, 20'000); };
        watch.open(taskAddress(1));
        QVERIFY(isLoaded());
        const auto age = [&model] {
            return model.index(0, static_cast<int>(ReservationTableModel::Column::Age)).data().toString();
        };
        const QString before = age();
        now += 1'000;
        QVERIFY(age() != before);
        d.server.fail(taskPath(1), 404);
        d.server.fail(listPath(), 404);
        watch.refresh();
        QVERIFY(isLoaded());
        const QString last = age();
        now += 60'000;
        QCOMPARE(age(), last);
        d.serve(2, rows(5, 1)); // another task lives
        watch.open(taskAddress(2));
        QVERIFY(isLoaded());
        const QString other = age();
        now += 1'000;
        QVERIFY(age() != other);
    }

    // Whether anything waits there is not known before it was read once.
    void asksAgainSoonWhereNothingWasReadYet()
    {
        Desktop d;
        d.server.fail(listPath(), 500);
        d.server.fail(taskPath(1), 500);
        d.watch.setPolling(true);
        QVERIFY(d.open());
        QVERIFY(d.watch.error());
        const qint64 due = d.watch.nextPollIn();
        QVERIFY2(due > 0 && due <= 6'000, qPrintable(QString::number(due)));
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

    void showsWhatIsUnusualAsItCame()
    {
        Desktop d;
        auto list = Script::json(rows(0, 2));
        list[1] = "{\"sid\":\"" + reservation(1).sid.toLatin1() +
                  "\",\"reservation_status\":null,\"date_created\":1772442900,\"worker_name\":\"Ad\\ud83da\"}";
        d.server.list(listPath(), "reservations", list);
        QVERIFY(d.open());
        const auto shown = [&d](ReservationTableModel::Column column) {
            return d.model.index(1, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(shown(ReservationTableModel::Column::Status), u"null"_s);
        QCOMPARE(shown(ReservationTableModel::Column::Offered), u"1772442900"_s);
        QCOMPARE(shown(ReservationTableModel::Column::Worker), u"Ad\ufffda"_s);
        QCOMPARE(listNotice(d.watch.notes()),
                 u"1 row has an unusual date · 1 row has an unusual status · 1 row has an unusual text"_s);
        d.serve(1, rows(0, 1));
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 1); // an unusual row is a row: what is gone goes
        QVERIFY(d.watch.notes().isEmpty());
    }

    void showsRowsThatTheFilterShouldHaveLeftOut()
    {
        Desktop d;
        auto list = rows(0, 4);
        list[1].status = ReservationStatus::Accepted;
        list[3].status = ReservationStatus::Rejected;
        d.serve(1, list);
        ReservationFilter filter;
        filter.status = u"accepted"_s;
        d.watch.setFilter(filter);
        QVERIFY(d.open());
        QCOMPARE(d.watch.notes().unfit, 3);
        QCOMPARE(listNotice(d.watch.notes()), u"3 rows do not fit the filter: the server did not apply it"_s);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(d.model.index(row, 0).data(UnfitRole).toBool(), row != 1);
        QVERIFY(d.model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"does not fit"_s));
        d.watch.setFilter({});
        QVERIFY(d.loaded());
        QCOMPARE(d.watch.notes().unfit, 0);
        QVERIFY(!d.model.index(0, 0).data(UnfitRole).toBool());
    }

    void keepsRowsThatCannotBeReadThisTime()
    {
        Desktop d;
        QVERIFY(d.open());
        auto list = Script::json(rows(0, 5));
        list[2] = "{\"sid\":17,\"reservation_status\":\"pending\"}";
        d.server.list(listPath(), "reservations", list);
        d.watch.refresh();
        QVERIFY(d.loaded());
        QCOMPARE(d.model.rowCount(), 5);
        QCOMPARE(d.watch.warnings().size(), 1);
        QVERIFY2(d.watch.warnings().first().contains("sid"_L1), qPrintable(d.watch.warnings().first()));
        QCOMPARE(listNotice(d.watch.notes()), u"1 row has no SID of its own and cannot be shown"_s);
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
