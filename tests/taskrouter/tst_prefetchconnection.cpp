#include "support/clienttest.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <optional>

using namespace Desk;
using namespace Qt::StringLiterals;
using Then = RawScript::Then;

namespace {

constexpr int PageRows = 1000;
constexpr int Pages = 6;

/// A server with a list in large pages, of which single ones may be answered otherwise.
class LargeList
{
public:
    explicit LargeList(const TestIdentity &identity = TestIdentity())
        : server(identity)
    {
        for (int page = 0; page < Pages; ++page)
            m_pages.append(ClientTest::reservationRows(page * PageRows + 1, PageRows));
        server.setHandler([this](const RawRequest &request) { return answer(request); });
    }

    [[nodiscard]] QByteArray body(int page, const QByteArray &next) const
    {
        return ClientTest::pageJson(m_pages.at(page), next);
    }
    [[nodiscard]] QByteArray link(int page) const
    {
        return server.url().toEncoded() + "/v1/Workspaces/" + ClientTest::address().workspace.toLatin1() + "/Tasks/" +
               ClientTest::address().task.toLatin1() + "/Reservations?PageSize=1000&Page=" + QByteArray::number(page) +
               "&PageToken=PT" + QByteArray::number(page);
    }
    [[nodiscard]] QByteArray body(int page) const
    {
        return body(page, page + 1 < Pages ? link(page + 1) : QByteArray());
    }
    /// Requests for a page.
    [[nodiscard]] int count(int page) const
    {
        const QList<RawRequest> all = server.requests();
        return int(std::count_if(all.cbegin(), all.cend(),
                                 [page](const RawRequest &request) { return pageOf(request) == page; }));
    }
    [[nodiscard]] static int pageOf(const RawRequest &request)
    {
        static const QRegularExpression number(u"[?&]Page=(\\d+)"_s);
        return number.match(QString::fromLatin1(request.target())).captured(1).toInt();
    }
    [[nodiscard]] ListReply<Reservation> *list(Client &client, qint64 limit = 0) const
    {
        ReservationFilter filter;
        filter.pageSize = PageRows;
        filter.limit = limit;
        return client.listReservations(ClientTest::address(), filter);
    }

    std::optional<RawScript> other; ///< What page 3 is answered with.
    bool otherOnce = false;         ///< Only the first time.

private:
    RawScript answer(const RawRequest &request)
    {
        const int page = pageOf(request);
        if (page == 3 && other && !(otherOnce && m_asked.exchange(true)))
            return *other;
        return RawScript::json(body(page));
    }

    QList<QList<QByteArray>> m_pages;
    std::atomic<bool> m_asked = false;

public:
    RawServer server; // Last: its thread uses the others.
};

QByteArray packed(const QByteArray &body)
{
    // A chunk as it stands: the framing differs, the bytes do not.
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" +
           QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

void compareRows(const QList<Reservation> &rows, int count)
{
    QCOMPARE(rows.size(), count);
    for (int number = 0; number < count; ++number)
        QCOMPARE(rows.at(number).sid, ClientTest::sid(SidKind::Reservation, number + 1));
}

} // namespace

/// The pages after a large one come over a connection of their own, and whatever is odd about it is left to the network
/// manager: a list ends as it would without.
class TestPrefetchConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLargePagesOverOneConnectionMore_data();
    void readsLargePagesOverOneConnectionMore();
    void leavesSmallPagesToTheManager();
    void asksWithOurHeaderLines();
    void leavesOddAnswersToTheManager_data();
    void leavesOddAnswersToTheManager();
    void endsWithTheErrorOfAPage_data();
    void endsWithTheErrorOfAPage();
    void asksAgainWhereAnAnswerIsWorthIt();
    void followsNoLinkThatLeadsAway_data();
    void followsNoLinkThatLeadsAway();
    void readsNothingAheadOfALimit();
    void givesUpASilentServer();
    void keepsToTheCap();
    void mayBeAbortedAtAnyPage();
    void readsAheadOfASlowListener();
    void blotsOutWhatComesBack();
};

void TestPrefetchConnection::readsLargePagesOverOneConnectionMore_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("HTTP") << false;
    QTest::newRow("HTTPS") << true;
}

void TestPrefetchConnection::readsLargePagesOverOneConnectionMore()
{
    QFETCH(bool, encrypted);
    const TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.problem()));
    LargeList large(encrypted ? certificates.good() : TestIdentity());
    Client client(ClientTest::endpointOf(large.server, encrypted ? certificates.caFile() : QString()));
    const auto seen = ClientTest::listed(large.list(client));
    QVERIFY(seen.end && seen.end->ok());
    compareRows(seen.rows, Pages * PageRows);
    QVERIFY(seen.end->value().warnings.isEmpty());
    QCOMPARE(large.server.count(), Pages);
    QCOMPARE(large.server.connections(), 2);
    const QList<RawRequest> requests = large.server.requests();
    for (int page = 1; page < Pages; ++page)
        QCOMPARE(requests.at(page).connection, 2);
}

void TestPrefetchConnection::leavesSmallPagesToTheManager()
{
    RawServer server;
    const QByteArray next = server.url().toEncoded() + "/v1/Workspaces/" + ClientTest::address().workspace.toLatin1() +
                            "/Tasks/" + ClientTest::address().task.toLatin1() + "/Reservations?Page=1";
    server.setScripts({RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 50), next)),
                       RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(51, 50)))});
    Client client(ClientTest::endpointOf(server));
    const auto seen = ClientTest::listed(client.listReservations(ClientTest::address(), {}));
    QVERIFY(seen.end && seen.end->ok());
    QCOMPARE(seen.rows.size(), 100);
    QCOMPARE(server.connections(), 1);
}

void TestPrefetchConnection::asksWithOurHeaderLines()
{
    LargeList large;
    Client client(ClientTest::endpointOf(large.server));
    const auto seen = ClientTest::listed(large.list(client));
    QVERIFY(seen.end && seen.end->ok());
    const RawRequest request = large.server.requests().at(1);
    QCOMPARE(request.connection, 2);
    QCOMPARE(request.target(), large.link(1).mid(large.server.url().toEncoded().size()));
    QCOMPARE(request.header("host"), "127.0.0.1:" + QByteArray::number(large.server.port()));
    QCOMPARE(request.header("authorization"), ClientTest::authorization());
    QCOMPARE(request.header("accept"), "application/json");
    QCOMPARE(request.header("accept-encoding"), "identity");
    QVERIFY(request.header("user-agent").startsWith("reservation-desk/"));
    QCOMPARE(request.head.count("\r\n"), 8); // the request line, six fields and the end
}

void TestPrefetchConnection::leavesOddAnswersToTheManager_data()
{
    // What the server says to the third page, and how often it is asked for it.
    QTest::addColumn<int>("form");
    QTest::addColumn<bool>("once");
    QTest::newRow("in chunks") << 0 << false;
    QTest::newRow("without a length, closed at the end") << 1 << false;
    QTest::newRow("closed without a word") << 2 << true;
    QTest::newRow("cut in the middle") << 3 << true;
    QTest::newRow("reset") << 4 << true;
    QTest::newRow("HTTP/1.0") << 5 << false;
    QTest::newRow("two lengths") << 6 << true;
    QTest::newRow("no HTTP at all") << 7 << true;
    QTest::newRow("a head without an end") << 8 << true;
    QTest::newRow("a closing answer") << 9 << false;
}

void TestPrefetchConnection::leavesOddAnswersToTheManager()
{
    QFETCH(int, form);
    QFETCH(bool, once);
    LargeList large;
    const QByteArray body = large.body(3);
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const QByteArray whole = "HTTP/1.1 200 OK\r\n" + length + "\r\n" + body;
    const QList<RawScript> forms{
        RawScript::raw(packed(body), Then::KeepOpen),
        RawScript::raw("HTTP/1.1 200 OK\r\n\r\n" + body, Then::Close),
        RawScript::fault(Then::Close),
        RawScript::raw(whole.first(whole.size() / 2), Then::Close),
        RawScript::fault(Then::Reset),
        RawScript::raw("HTTP/1.0 200 OK\r\n" + length + "\r\n" + body, Then::Close),
        RawScript::raw("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n" + length + "\r\n" + body, Then::Close),
        RawScript::raw("It is 12 o'clock and all is well.\r\n\r\n", Then::Close),
        RawScript::raw("HTTP/1.1 200 OK\r\nX: " + QByteArray(200'000, 'x'), Then::Close),
        RawScript::raw("HTTP/1.1 200 OK\r\nConnection: close\r\n" + length + "\r\n" + body, Then::Close),
    };
    large.other = forms.at(form);
    large.otherOnce = once;
    Client client(ClientTest::endpointOf(large.server), ClientTest::quickOptions());
    const auto seen = ClientTest::listed(large.list(client));
    QVERIFY(seen.end);
    QVERIFY2(seen.end->ok(), seen.end->ok() ? "" : qPrintable(seen.end->error().message));
    compareRows(seen.rows, Pages * PageRows);
    QVERIFY(large.count(3) <= 3); // read ahead, by the manager, and once more where Qt tries again by itself
}

void TestPrefetchConnection::endsWithTheErrorOfAPage_data()
{
    QTest::addColumn<RawScript>("script");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("forbidden") << RawScript::json("{\"code\":20003,\"message\":\"no\"}", 403) << ErrorKind::Forbidden;
    QTest::newRow("gone") << RawScript::json("{\"code\":20404,\"message\":\"gone\"}", 404) << ErrorKind::NotFound;
    QTest::newRow("sent elsewhere") << RawScript::json("{}", 302, "Location: https://elsewhere.example/\r\n")
                                    << ErrorKind::CaptivePortal;
    QTest::newRow("moved") << RawScript::json("{}", 301, "Location: https://elsewhere.example/\r\n")
                           << ErrorKind::Redirected;
    QTest::newRow("no JSON") << RawScript::answer(200, "text/html", "<html>sign in</html>") << ErrorKind::CaptivePortal;
    QTest::newRow("nothing") << RawScript::json("") << ErrorKind::NotJson;
}

void TestPrefetchConnection::endsWithTheErrorOfAPage()
{
    QFETCH(RawScript, script);
    QFETCH(ErrorKind, kind);
    LargeList large;
    large.other = script;
    Client client(ClientTest::endpointOf(large.server), ClientTest::quickOptions());
    const auto seen = ClientTest::listed(large.list(client));
    QVERIFY(seen.end && !seen.end->ok());
    QCOMPARE(seen.end->error().kind, kind);
    compareRows(seen.rows, 3 * PageRows);
    QCOMPARE(large.count(3), 1);
    QCOMPARE(large.count(4), 0);
}

void TestPrefetchConnection::asksAgainWhereAnAnswerIsWorthIt()
{
    LargeList large;
    large.other = RawScript::json("{\"code\":20503,\"message\":\"not now\"}", 503);
    large.otherOnce = true;
    Client client(ClientTest::endpointOf(large.server), ClientTest::quickOptions());
    auto *reply = large.list(client);
    QSignalSpy waits(reply, &Reply::waiting);
    const auto seen = ClientTest::listed(reply);
    QVERIFY(seen.end && seen.end->ok());
    compareRows(seen.rows, Pages * PageRows);
    QCOMPARE(large.count(3), 2);
}

void TestPrefetchConnection::followsNoLinkThatLeadsAway_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("another host") << QByteArray("http://elsewhere.example/v1/Workspaces?Page=4")
                                  << ErrorKind::ForeignUrl;
    QTest::newRow("another path") << QByteArray("%/v1/Workspaces?Page=4") << ErrorKind::ForeignUrl;
    QTest::newRow("a new line") << QByteArray("%\\r\\nX: 1?Page=4") << ErrorKind::PartialUrl;
    QTest::newRow("a page read already") << QByteArray("@") << ErrorKind::PagesInCircle;
}

void TestPrefetchConnection::followsNoLinkThatLeadsAway()
{
    QFETCH(QByteArray, link);
    QFETCH(ErrorKind, kind);
    LargeList large;
    link.replace('%', large.server.url().toEncoded());
    link.replace("@", large.link(2));
    large.other = RawScript::json(large.body(3, link));
    Client client(ClientTest::endpointOf(large.server), ClientTest::quickOptions());
    const auto seen = ClientTest::listed(large.list(client));
    QVERIFY(seen.end && !seen.end->ok());
    QCOMPARE(seen.end->error().kind, kind);
    compareRows(seen.rows, 4 * PageRows);
    QCOMPARE(large.server.count(), 4);
}

void TestPrefetchConnection::readsNothingAheadOfALimit()
{
    LargeList large;
    Client client(ClientTest::endpointOf(large.server));
    const auto seen = ClientTest::listed(large.list(client, 2500));
    QVERIFY(seen.end && seen.end->ok());
    QVERIFY(seen.end->value().limited);
    compareRows(seen.rows, 2500);
    QCOMPARE(large.server.count(), 3);
}

void TestPrefetchConnection::givesUpASilentServer()
{
    LargeList large;
    const QByteArray body = large.body(3);
    large.other = RawScript::raw("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                                     body.first(body.size() / 2),
                                 Then::KeepOpen);
    ClientOptions options = ClientTest::quickOptions();
    options.inactivityMsecs = 400;
    Client client(ClientTest::endpointOf(large.server), options);
    const auto seen = ClientTest::listed(large.list(client));
    QVERIFY(seen.end && !seen.end->ok());
    QCOMPARE(seen.end->error().kind, ErrorKind::Timeout);
    compareRows(seen.rows, 3 * PageRows);
    QVERIFY(large.count(3) <= 2); // read ahead, it may have been given up before anybody waited for it
}

void TestPrefetchConnection::keepsToTheCap()
{
    LargeList large;
    large.other = RawScript::json(large.body(3) + QByteArray(1024 * 1024, ' '));
    ClientOptions options = ClientTest::quickOptions();
    options.bodyCap = large.body(0).size() + 1000;
    Client client(ClientTest::endpointOf(large.server), options);
    const auto seen = ClientTest::listed(large.list(client));
    QVERIFY(seen.end && !seen.end->ok());
    QCOMPARE(seen.end->error().kind, ErrorKind::TooLarge);
    compareRows(seen.rows, 3 * PageRows);
}

void TestPrefetchConnection::mayBeAbortedAtAnyPage()
{
    for (int page = 1; page <= Pages; ++page) {
        LargeList large;
        Client client(ClientTest::endpointOf(large.server));
        auto *reply = large.list(client);
        int pages = 0;
        QObject::connect(reply, &Reply::pageArrived, reply, [reply, &pages, page] {
            if (++pages == page)
                reply->abort();
        });
        const auto end = ClientTest::outcomeOf(reply);
        QVERIFY(end && !end->ok());
        QCOMPARE(end->error().kind, ErrorKind::Canceled);
        QCOMPARE(pages, page);
    }
}

void TestPrefetchConnection::readsAheadOfASlowListener()
{
    LargeList large;
    Client client(ClientTest::endpointOf(large.server));
    auto *reply = large.list(client);
    int pages = 0;
    int askedMeanwhile = 0;
    QObject::connect(reply, &Reply::pageArrived, reply, [&] {
        if (++pages != 2)
            return;
        // This thread is busy, as with drawing: its event loop does not turn.
        QElapsedTimer timer;
        timer.start();
        while (large.count(Pages - 1) == 0 && timer.elapsed() < 10'000)
            QThread::msleep(1);
        askedMeanwhile = large.server.count();
    });
    const auto end = ClientTest::outcomeOf(reply);
    QVERIFY(end && end->ok());
    QCOMPARE(askedMeanwhile, Pages);
}

// Its answers pass no other sieve.
void TestPrefetchConnection::blotsOutWhatComesBack()
{
    const QByteArray token = "not-a-real-token";
    LargeList list;
    list.other = RawScript::json(list.body(3).replace("\"Ada\"", '"' + token + '"'));
    Client client(ClientTest::endpointOf(list.server), ClientTest::quickOptions());
    const auto listed = ClientTest::listed(list.list(client));
    QCOMPARE(list.server.connections(), 2);
    QCOMPARE(listed.rows.size(), Pages * PageRows);
    QCOMPARE(listed.rows.at(3 * PageRows).workerName, QString(token.size(), u'*'));

    list.other = RawScript::json("{\"code\":20001,\"message\":\"" + token + "\",\"status\":400}", 400,
                                 "X-Echo: " + ClientTest::authorization() + "\r\n");
    const auto refused = ClientTest::listed(list.list(client));
    QVERIFY(refused.end && !*refused.end);
    const Error &error = refused.end->error();
    QCOMPARE(error.message, QString(token.size(), u'*'));
    QVERIFY(error.answer && error.answer->body.contains("***"));
    for (const auto &[name, value] : error.answer->headers)
        QVERIFY2(!value.contains(ClientTest::authorization().sliced(6).chopped(2)), value.constData());
}

QTEST_GUILESS_MAIN(TestPrefetchConnection)
#include "tst_prefetchconnection.moc"
