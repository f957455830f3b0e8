#include "support/clienttest.h"
#include "taskrouter/network/budget.h"
#include "taskrouter/network/retryingget.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

RawScript status(int number, const QByteArray &header = {})
{
    return RawScript::json("{\"code\":20503,\"message\":\"not now\"}", number, header);
}

RawScript good()
{
    return RawScript::json(ClientTest::reservationJson());
}

} // namespace

/// Reads are retried where pauseBeforeRetry() says so and nowhere else, and none exceeds its deadline, its largest body
/// or its budget.
class TestReads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void policySaysWhatIsWorthAnotherTry_data();
    void policySaysWhatIsWorthAnotherTry();
    void pausesDoubleUpToTheirCapWithFullJitter();
    void retryAfterIsObeyedUpToFiveMinutes();
    void statusDecidesAboutTheNextTry_data();
    void statusDecidesAboutTheNextTry();
    void cutAnswersAndRefusedConnectionsAreTriedAgain();
    void retryAfterIsToldAsSecondsAndAsDate();
    void tooManyRequestsSayWhenToComeBack();
    void slowPollsDoNotHoldAnInstructionUp();
    void budgetHoldsReadsBackForAMinute();
    void budgetEndsRetries();
    void budgetNeverHoldsAnUpdate();
    void abortEndsAPause();
    void abortEndsAReadInFlight();
    void clientMayGoInsideASlot();
};

void TestReads::policySaysWhatIsWorthAnotherTry_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("statusLine");
    QTest::addColumn<bool>("again");
    const auto row = [](const char *name, ErrorKind kind, const QString &line, bool again) {
        QTest::newRow(name) << kind << line << again;
    };
    row("429", ErrorKind::RateLimited, u"429"_s, true);
    row("502", ErrorKind::ServerError, u"502 Bad Gateway"_s, true);
    row("503", ErrorKind::ServerError, u"503"_s, true);
    row("504", ErrorKind::ServerError, u"504"_s, true);
    row("refused", ErrorKind::ConnectionRefused, {}, true);
    row("lost", ErrorKind::ConnectionLost, {}, true);
    row("offline", ErrorKind::Offline, {}, true);
    row("500", ErrorKind::ServerError, u"500"_s, false);
    row("501", ErrorKind::ServerError, u"501"_s, false);
    row("400", ErrorKind::BadRequest, u"400"_s, false);
    row("401", ErrorKind::Unauthorized, u"401"_s, false);
    row("403", ErrorKind::Forbidden, u"403"_s, false);
    row("404", ErrorKind::NotFound, u"404"_s, false);
    row("412", ErrorKind::PreconditionFailed, u"412"_s, false);
    row("canceled", ErrorKind::Canceled, {}, false);
    row("invalid", ErrorKind::InvalidInput, {}, false);
    row("no such host", ErrorKind::HostNotFound, {}, false);
    row("tls", ErrorKind::Tls, {}, false);
    row("proxy", ErrorKind::Proxy, {}, false);
    row("timeout", ErrorKind::Timeout, {}, false);
    row("redirected", ErrorKind::Redirected, u"302"_s, false);
    row("sign-in page", ErrorKind::CaptivePortal, u"511"_s, false);
    row("not json", ErrorKind::NotJson, u"200"_s, false);
    row("bad answer", ErrorKind::BadAnswer, u"200"_s, false);
    row("too large", ErrorKind::TooLarge, u"200"_s, false);
    row("foreign", ErrorKind::ForeignUrl, {}, false);
}

void TestReads::policySaysWhatIsWorthAnotherTry()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, statusLine);
    QFETCH(bool, again);
    Error error;
    error.kind = kind;
    auto answer = std::make_shared<RawAnswer>();
    answer->statusLine = statusLine;
    error.answer = answer;
    const ClientOptions options;
    QCOMPARE(pauseBeforeRetry(error, 0, options, 0.5).has_value(), again);
    QCOMPARE(pauseBeforeRetry(error, options.retries - 1, options, 0.5).has_value(), again);
    QVERIFY(!pauseBeforeRetry(error, options.retries, options, 0.5));
}

void TestReads::pausesDoubleUpToTheirCapWithFullJitter()
{
    Error error;
    error.kind = ErrorKind::ConnectionLost;
    ClientOptions options;
    options.retries = 40;
    options.backOffMsecs = 500;
    options.backOffCapMsecs = 8000;
    const QList<qint64> bounds{500, 1000, 2000, 4000, 8000, 8000, 8000};
    for (int attempt = 0; attempt < bounds.size(); ++attempt) {
        QCOMPARE(pauseBeforeRetry(error, attempt, options, 0.0), 0);
        QCOMPARE(pauseBeforeRetry(error, attempt, options, 0.5), bounds.at(attempt) / 2);
        QVERIFY(*pauseBeforeRetry(error, attempt, options, 0.999999) < bounds.at(attempt));
    }
    // Far beyond where doubling a number of 32 bits would overflow.
    QCOMPARE(pauseBeforeRetry(error, 39, options, 0.5), 4000);
}

void TestReads::retryAfterIsObeyedUpToFiveMinutes()
{
    Error error;
    error.kind = ErrorKind::RateLimited;
    const ClientOptions options;
    error.retryAfterMsecs = 7000;
    QCOMPARE(pauseBeforeRetry(error, 0, options, 0.0), 7000);
    error.retryAfterMsecs = 0;
    QCOMPARE(pauseBeforeRetry(error, 0, options, 0.9), 0);
    error.retryAfterMsecs = 86'400'000;
    QCOMPARE(pauseBeforeRetry(error, 0, options, 0.0), 300'000);
}

void TestReads::statusDecidesAboutTheNextTry_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("requests"); ///< Of a server that never answers otherwise.
    for (const int again : {429, 502, 503, 504})
        QTest::addRow("%d", again) << again << 5;
    for (const int final : {400, 401, 403, 404, 409, 412, 500, 501, 505})
        QTest::addRow("%d", final) << final << 1;
}

void TestReads::statusDecidesAboutTheNextTry()
{
    QFETCH(int, number);
    QFETCH(int, requests);
    RawServer server;
    server.setScript(status(number));
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    auto *const reply = client.fetchReservation(ClientTest::address());
    QSignalSpy waiting(reply, &Reply::waiting);
    const auto outcome = ClientTest::outcomeOf(reply);
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(server.count(), requests);
    QCOMPARE(waiting.size(), requests - 1);
    QCOMPARE(outcome->error().code, 20503);
    QCOMPARE(outcome->error().message, u"not now"_s);
}

void TestReads::cutAnswersAndRefusedConnectionsAreTriedAgain()
{
    RawServer server;
    const QByteArray cut = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"sid\":";
    server.setScripts({RawScript::raw(cut), RawScript::raw(cut, Then::Reset), good()});
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(server.count(), 3);

    Endpoint nobody;
    {
        const RawServer gone;
        nobody = ClientTest::endpointOf(gone);
    }
    Client other(nobody, ClientTest::quickOptions());
    auto *const reply = other.fetchReservation(ClientTest::address());
    QSignalSpy waiting(reply, &Reply::waiting);
    const auto refused = ClientTest::outcomeOf(reply);
    QVERIFY(refused && !refused->ok());
    QCOMPARE(refused->error().kind, ErrorKind::ConnectionRefused);
    QCOMPARE(waiting.size(), 4);
}

void TestReads::retryAfterIsToldAsSecondsAndAsDate()
{
    RawServer server;
    server.setScripts(
        {status(503, "Retry-After: 0\r\n"), status(429, "Retry-After: Mon, 02 Mar 2026 09:15:30 GMT\r\n"), good()});
    ClientOptions options = ClientTest::quickOptions();
    options.retryAfterCapMsecs = 3; // The date is 30 s ahead of `now`; the cap of the test is a shorter one.
    options.now = [] { return QDateTime({2026, 3, 2}, {9, 15}, Qt::UTC).toMSecsSinceEpoch(); };
    Client client(ClientTest::endpointOf(server), options);
    auto *const reply = client.fetchReservation(ClientTest::address());
    QSignalSpy waiting(reply, &Reply::waiting);
    const auto outcome = ClientTest::outcomeOf(reply);
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.at(0).at(0).toLongLong(), 0);
    QCOMPARE(waiting.at(1).at(0).toLongLong(), 3);
    QCOMPARE(waiting.at(1).at(1).value<Error>().retryAfterMsecs, 30'000);
    QCOMPARE(waiting.at(1).at(1).value<Error>().kind, ErrorKind::RateLimited);
}

void TestReads::tooManyRequestsSayWhenToComeBack()
{
    RawServer server;
    server.setScript(status(429, "Retry-After: 12\r\nTwilio-Request-Id: RQ00000000000000000000000000000001\r\n"));
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    const auto outcome =
        ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "Instruction=accept", {}}));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::RateLimited);
    QCOMPARE(outcome->error().retryAfterMsecs, 12'000);
    QCOMPARE(outcome->error().requestId, u"RQ00000000000000000000000000000001"_s);
    QCOMPARE(server.posts(), 1);
}

void TestReads::slowPollsDoNotHoldAnInstructionUp()
{
    RawServer server;
    server.setHandler([](const RawRequest &request) {
        RawScript script = good();
        if (!request.isPost())
            script.delayMsecs = 600'000;
        return script;
    });
    Client client(ClientTest::endpointOf(server), ClientTest::quickOptions());
    int polled = 0;
    for (int i = 0; i < 20; ++i)
        connect(client.fetchReservation(ClientTest::address()), &Reply::finished, this, [&polled] { ++polled; });
    // Six connections a host is what the network module opens; the other fourteen polls queue behind them.
    QTRY_COMPARE(server.count(), 6);
    const auto outcome =
        ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "Instruction=accept", {}}));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(server.posts(), 1);
    QCOMPARE(polled, 0);
    QCOMPARE(server.connections(), 7);
}

void TestReads::budgetHoldsReadsBackForAMinute()
{
    ReadBudget budget(3, 2);
    QCOMPARE(budget.pauseBeforeRead(0), 0);
    QCOMPARE(budget.pauseBeforeRead(10'000), 0);
    QCOMPARE(budget.pauseBeforeRead(10'000), 0);
    QCOMPARE(budget.pauseBeforeRead(20'000), 40'000);
    QCOMPARE(budget.pauseBeforeRead(59'999), 1);
    QCOMPARE(budget.pauseBeforeRead(60'000), 0);
    QCOMPARE(budget.pauseBeforeRead(60'000), 10'000);
    QVERIFY(budget.spendRetry(0));
    QVERIFY(budget.spendRetry(1));
    QVERIFY(!budget.spendRetry(59'999));
    QVERIFY(budget.spendRetry(60'000));
    QVERIFY(!budget.spendRetry(60'000));
    ReadBudget none(0, 0);
    for (int i = 0; i < 10'000; ++i) {
        QCOMPARE(none.pauseBeforeRead(0), 0);
        QVERIFY(none.spendRetry(0));
    }
}

void TestReads::budgetEndsRetries()
{
    RawServer server;
    server.setScript(status(503));
    ClientOptions options = ClientTest::quickOptions();
    options.retriesPerMinute = 3;
    Client client(ClientTest::endpointOf(server), options);
    // Two panes that fail: three retries for both together, not four for each.
    for (int i = 0; i < 2; ++i) {
        const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::ServerError);
    }
    QCOMPARE(server.count(), 2 + 3);
}

void TestReads::budgetNeverHoldsAnUpdate()
{
    RawServer server;
    server.setScript(good());
    ClientOptions options = ClientTest::quickOptions();
    options.readsPerMinute = 1;
    Client client(ClientTest::endpointOf(server), options);
    const auto first = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(first && first->ok());
    auto *const held = client.fetchReservation(ClientTest::address());
    QSignalSpy finished(held, &Reply::finished);
    QSignalSpy waiting(held, &Reply::waiting);
    QTRY_COMPARE(waiting.size(), 1); // no wait without a word
    QCOMPARE(waiting.constFirst().at(1).value<Error>().kind, ErrorKind::Paced);
    QVERIFY(waiting.constFirst().at(0).toLongLong() > 50'000);
    for (int i = 0; i < 3; ++i) {
        const auto update =
            ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "Instruction=accept", {}}));
        QVERIFY(update && update->ok());
    }
    QCOMPARE(server.posts(), 3);
    QCOMPARE(server.count(), 4);
    QCOMPARE(finished.size(), 0);
    held->abort();
    QCOMPARE(finished.size(), 1);
}

void TestReads::abortEndsAPause()
{
    RawServer server;
    server.setScript(status(503, "Retry-After: 200\r\n"));
    Client client(ClientTest::endpointOf(server));
    auto *const reply = client.fetchReservation(ClientTest::address());
    QSignalSpy waiting(reply, &Reply::waiting);
    QSignalSpy finished(reply, &Reply::finished);
    QVERIFY(waiting.wait());
    QCOMPARE(waiting.at(0).at(0).toLongLong(), 200'000);
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->result().error().kind, ErrorKind::Canceled);
    QCOMPARE(server.count(), 1);
}

void TestReads::abortEndsAReadInFlight()
{
    RawServer server;
    RawScript never;
    never.delayMsecs = 600'000;
    server.setScript(never);
    Client client(ClientTest::endpointOf(server));
    auto *const reply = client.listReservations(ClientTest::address());
    QSignalSpy finished(reply, &Reply::finished);
    QSignalSpy destroyed(reply, &QObject::destroyed);
    QTRY_COMPARE(server.count(), 1);
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->result().error().kind, ErrorKind::Canceled);
    QVERIFY(destroyed.wait());
}

void TestReads::clientMayGoInsideASlot()
{
    RawServer server;
    server.setScripts({good(), status(404), RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 3)))});
    const auto makeClient = [&server] { return new Client(ClientTest::endpointOf(server)); };

    Client *fetching = makeClient();
    QSignalSpy fetchingGone(fetching, &QObject::destroyed);
    connect(fetching->fetchReservation(ClientTest::address()), &Reply::finished, this, [fetching] { delete fetching; });
    QVERIFY(fetchingGone.wait());

    Client *failing = makeClient();
    QSignalSpy failingGone(failing, &QObject::destroyed);
    connect(failing->fetchReservation(ClientTest::address()), &Reply::finished, this, [failing] { delete failing; });
    QVERIFY(failingGone.wait());

    Client *listing = makeClient();
    QSignalSpy listingGone(listing, &QObject::destroyed);
    connect(listing->listReservations(ClientTest::address()), &Reply::pageArrived, this, [listing] { delete listing; });
    QVERIFY(listingGone.wait());
    QCOMPARE(server.count(), 3);
}

QTEST_GUILESS_MAIN(TestReads)
#include "tst_reads.moc"
