#include "reservations/polling.h"
#include "taskrouter/answerorigin.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;

namespace {

Error errorOf(ErrorKind kind, qint64 retryAfterMsecs = -1)
{
    Error error;
    error.kind = kind;
    error.retryAfterMsecs = retryAfterMsecs;
    return error;
}

constexpr qint64 Never = 3'600'000;

} // namespace

class PollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksMoreOftenTheLivelierItIs()
    {
        const auto delay = [](Liveliness liveliness) { return pollDelay({liveliness, 0, 0, -1}, 0.5); };
        QVERIFY(delay(Liveliness::Waiting) < delay(Liveliness::Active));
        QVERIFY(delay(Liveliness::Active) < delay(Liveliness::Resting));
        QVERIFY(delay(Liveliness::Waiting) >= 1000); // never a storm
    }

    void asksForALongListLessOften()
    {
        QCOMPARE(pollDelay({Liveliness::Waiting, 6'000, 0, -1}, 0.5), 60'000);
        QVERIFY(pollDelay({Liveliness::Waiting, 10'000'000, 0, -1}, 0.5) <= 300'000);
    }

    void backsOffAfterFailures()
    {
        qint64 before = 0;
        for (int failures = 1; failures <= 3; ++failures) {
            const qint64 delay = pollDelay({Liveliness::Waiting, 0, failures, -1}, 0.5);
            QVERIFY(delay > before);
            before = delay;
        }
        // No shift past the width of a number, and an end to the waiting.
        for (const int failures : {20, 64, 1'000'000})
            QVERIFY(pollDelay({Liveliness::Resting, 0, failures, -1}, 0.999) <= 300'000);
        QVERIFY(pollDelay({Liveliness::Resting, 0, 1'000'000, -1}, 0) >= 150'000);
    }

    // An offer lasts a minute or two: what is known of it must not be older than that.
    void asksAgainWithinHalfAMinuteWhereSomethingGoesOn()
    {
        for (const Liveliness liveliness : {Liveliness::Waiting, Liveliness::Active}) {
            for (const int failures : {1, 3, 5, 20, 1'000'000}) {
                for (const qint64 lastLoad : {0, 9'000, 60'000}) // refused and tried again, timed out
                    QVERIFY(pollDelay({liveliness, lastLoad, failures, -1}, 0.999) <= 30'000);
                QVERIFY(pollDelay({liveliness, 0, failures, 120'000}, 0) >= 120'000); // but what a server asks for
            }
            QVERIFY(pollDelay({liveliness, 50'000, 0, -1}, 0.5) <= 60'000); // it came, drop by drop
        }
    }

    void theFirstRetryComesWithinSeconds()
    {
        for (const Liveliness liveliness : {Liveliness::Waiting, Liveliness::Active})
            QVERIFY(pollDelay({liveliness, 9'000, 1, -1}, 0.999) <= 5'000);
    }

    void spreadsClientsOutAfterAFailure()
    {
        const PollSituation situation{Liveliness::Waiting, 0, 4, -1};
        QVERIFY(pollDelay(situation, 0) < pollDelay(situation, 0.5));
        QVERIFY(pollDelay(situation, 0.5) < pollDelay(situation, 0.999));
    }

    void waitsAsLongAsTheServerSaid_data()
    {
        QTest::addColumn<qint64>("retryAfter");
        QTest::addColumn<qint64>("least");
        QTest::newRow("seconds") << qint64(45'000) << qint64(45'000);
        QTest::newRow("at once") << qint64(0) << qint64(2'000);
        QTest::newRow("capped at five minutes") << qint64(86'400'000) << qint64(300'000);
    }

    void waitsAsLongAsTheServerSaid()
    {
        QFETCH(qint64, retryAfter);
        QFETCH(qint64, least);
        for (const double random : {0.0, 0.5, 0.999}) {
            const qint64 delay = pollDelay({Liveliness::Waiting, 0, 1, retryAfter}, random);
            QVERIFY(delay >= least);
            QVERIFY(delay <= 310'000);
        }
    }

    void endsWhereOnlyAPersonCanHelp_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("ends");
        const auto row = [](const char *name, ErrorKind kind, bool ends) {
            QTest::newRow(name) << static_cast<int>(kind) << ends;
        };
        row("401", ErrorKind::Unauthorized, true);
        row("403", ErrorKind::Forbidden, true);
        row("the proxy's password", ErrorKind::ProxyCredentials, true);
        row("404", ErrorKind::NotFound, true);
        row("refused here", ErrorKind::InvalidInput, true);
        row("429", ErrorKind::RateLimited, false);
        row("5xx", ErrorKind::ServerError, false);
        row("offline", ErrorKind::Offline, false);
        row("captive portal", ErrorKind::NotJson, false);
        row("certificate", ErrorKind::Tls, false);
        row("timeout", ErrorKind::Timeout, false);
    }

    void endsWhereOnlyAPersonCanHelp()
    {
        QFETCH(int, kind);
        QFETCH(bool, ends);
        Poller poller;
        poller.setDelay([](const PollSituation &) { return Never; });
        poller.setOn(true);
        poller.settle(Liveliness::Active, 10, errorOf(static_cast<ErrorKind>(kind)));
        QCOMPARE(poller.dueIn() < 0, ends);
        poller.setOn(false); // hidden and shown again: still nobody helped
        poller.setOn(true);
        QCOMPARE(poller.dueIn() < 0, ends);
        poller.settle(Liveliness::Active, 10, {});
        QVERIFY(poller.dueIn() > 0);
    }

    void endsWhereARecordingHasNothing()
    {
        Error error = errorOf(ErrorKind::BadRequest);
        error.code = NotRecordedCode;
        Poller poller;
        poller.setOn(true);
        poller.settle(Liveliness::Active, 10, error);
        QCOMPARE(poller.dueIn(), -1);
        error.code = 20001;
        poller.settle(Liveliness::Active, 10, error);
        QVERIFY(poller.dueIn() >= 0);
    }

    void pollsOnceForEachAnswer()
    {
        Poller poller;
        poller.setDelay([](const PollSituation &) { return 0; });
        QSignalSpy polls(&poller, &Poller::poll);
        poller.setOn(true);
        QCOMPARE(poller.dueIn(), -1); // no answer yet
        poller.settle(Liveliness::Active, 10, {});
        QTRY_COMPARE(polls.size(), 1);
        QCOMPARE(poller.dueIn(), -1);
        QCoreApplication::processEvents();
        QCOMPARE(polls.size(), 1); // the question is still open
        poller.settle(Liveliness::Active, 10, {});
        QTRY_COMPARE(polls.size(), 2);
    }

    void isQuietWhileItIsOffOrHeld()
    {
        Poller poller;
        poller.setDelay([](const PollSituation &) { return Never; });
        poller.settle(Liveliness::Active, 10, {});
        QCOMPARE(poller.dueIn(), -1);
        poller.setOn(true);
        QVERIFY(poller.dueIn() > 0);
        poller.hold();
        QCOMPARE(poller.dueIn(), -1);
        poller.setOn(false);
        poller.setOn(true);
        QCOMPARE(poller.dueIn(), -1); // a load is under way
        poller.settle(Liveliness::Active, 10, {});
        QVERIFY(poller.dueIn() > 0);
    }

    void goesOnAsPlannedAfterALoadThatWasStopped()
    {
        Poller poller;
        QList<PollSituation> asked;
        poller.setDelay([&asked](const PollSituation &situation) {
            asked.append(situation);
            return Never;
        });
        poller.setOn(true);
        poller.settle(Liveliness::Active, 10, {});
        poller.hold();
        QCOMPARE(poller.dueIn(), -1);
        poller.release(Liveliness::Waiting);
        QVERIFY(poller.dueIn() > 0);
        QCOMPARE(asked.last().liveliness, Liveliness::Waiting);
        QCOMPARE(asked.last().failures, 0);
        poller.settle(Liveliness::Active, 10, errorOf(ErrorKind::Forbidden));
        poller.hold(); // a person tried again, and stopped that
        poller.release(Liveliness::Active);
        QCOMPARE(poller.dueIn(), -1);
    }

    void countsFailuresInARow()
    {
        Poller poller;
        QList<PollSituation> asked;
        poller.setDelay([&asked](const PollSituation &situation) {
            asked.append(situation);
            return Never;
        });
        poller.setOn(true);
        poller.settle(Liveliness::Active, 10, errorOf(ErrorKind::RateLimited, 7'000));
        poller.settle(Liveliness::Active, 10, errorOf(ErrorKind::ServerError));
        QCOMPARE(asked.last().failures, 2);
        QCOMPARE(asked.last().retryAfterMsecs, -1);
        QCOMPARE(asked.first().retryAfterMsecs, 7'000);
        poller.settle(Liveliness::Waiting, 25, {});
        QCOMPARE(asked.last().failures, 0);
        QCOMPARE(asked.last().liveliness, Liveliness::Waiting);
        QCOMPARE(asked.last().lastLoadMsecs, 25);
    }
};

QTEST_GUILESS_MAIN(PollingTest)
#include "tst_polling.moc"
