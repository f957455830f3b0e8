#include "support/clienttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

RawScript good()
{
    return RawScript::json(ClientTest::reservationJson());
}

} // namespace

/// What an answer tells beside its value: the rate limit, and a clock that is not ours.
class TestServerHints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clockSkewIsToldOnceUntilItChanges();
    void simulatorMayLiveInAnotherTime();
    void rateLimitHeadersAreTold();
};

void TestServerHints::clockSkewIsToldOnceUntilItChanges()
{
    const auto dated = [](const QByteArray &date) {
        return RawScript::json(ClientTest::reservationJson(), 200, "Date: " + date + "\r\n");
    };
    RawServer server;
    server.setScripts({dated("Mon, 02 Mar 2026 09:15:30 GMT"), dated("Mon, 02 Mar 2026 09:25:00 GMT"),
                       dated("Mon, 02 Mar 2026 09:25:07 GMT"), dated("nonsense"), good(),
                       dated("Mon, 02 Mar 2026 09:14:40 GMT"), dated("Mon, 02 Mar 2026 08:15:00 GMT")});
    ClientOptions options = ClientTest::quickOptions();
    options.now = [] { return QDateTime({2026, 3, 2}, {9, 15}, Qt::UTC).toMSecsSinceEpoch(); };
    Client client(ClientTest::endpointOf(server), options);
    QSignalSpy skew(&client, &Client::clockSkewSeen);
    // 30 s are too much to count down by; to the second is as good as clocks are read.
    const QList<int> told{1, 2, 3, 3, 3, 4, 5};
    for (const int count : told) {
        const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
        QVERIFY(outcome && outcome->ok());
        QCOMPARE(skew.size(), count);
    }
    const QList<qint64> expected{30'000, 600'000, 607'000, -20'000, -3'600'000};
    for (qsizetype at = 0; at < expected.size(); ++at) // in the middle of what an answer leaves open
        QVERIFY(qAbs(skew.at(at).at(0).toLongLong() - expected.at(at) - 500) <= 500);
}

void TestServerHints::simulatorMayLiveInAnotherTime()
{
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson(), 200, "Date: Mon, 02 Mar 1998 09:15:30 GMT\r\n"));
    Endpoint endpoint = ClientTest::endpointOf(server);
    endpoint.simulator = true;
    Client client(endpoint);
    QSignalSpy skew(&client, &Client::clockSkewSeen);
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(skew.size(), 0);
}

void TestServerHints::rateLimitHeadersAreTold()
{
    RawServer server;
    server.setScripts({RawScript::json(ClientTest::reservationJson(), 200,
                                       "X-Rate-Limit-Limit: 50\r\nX-Rate-Limit-Remaining: 49\r\n"),
                       RawScript::json(ClientTest::reservationJson(), 200,
                                       "X-Rate-Limit-Limit: fifty\r\nX-Rate-Limit-Remaining: 49\r\n")});
    Client client(ClientTest::endpointOf(server));
    QSignalSpy seen(&client, &Client::rateLimitSeen);
    for (int i = 0; i < 2; ++i) {
        const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
        QVERIFY(outcome && outcome->ok());
    }
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.at(0).at(0).toInt(), 49);
    QCOMPARE(seen.at(0).at(1).toInt(), 50);
}

QTEST_GUILESS_MAIN(TestServerHints)
#include "tst_serverhints.moc"
