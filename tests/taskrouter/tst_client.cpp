#include "support/clienttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const Sid Ws = ClientTest::sid(SidKind::Workspace);
const QByteArray WsPath = "/v1/Workspaces/" + Ws.toLatin1();

QByteArray listPath(const Address &address)
{
    return WsPath + "/Tasks/" + address.task.toLatin1() + "/Reservations";
}

} // namespace

/// What a caller gets: values, pages, ends, each exactly once.
class TestClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchGivesValueVersionAndBody();
    void etagThatCannotBeEchoedIsDropped();
    void anotherReservationIsNoAnswer_data();
    void anotherReservationIsNoAnswer();
    void listFollowsItsLinks();
    void limitStaysOnThisSide_data();
    void limitStaysOnThisSide();
    void pageSizeIsBounded_data();
    void pageSizeIsBounded();
    void rowsComeBeforeTheEnd();
    void failureOnALaterPageKeepsTheRows();
    void abortBetweenPagesKeepsTheRows();
    void finishedNeverComesFromInsideTheCall();
    void repliesGoByThemselves();
};

void TestClient::fetchGivesValueVersionAndBody()
{
    RawServer server;
    const QByteArray body = ClientTest::reservationJson(ClientTest::sid(SidKind::Reservation), "wrapping");
    server.setScript(RawScript::json(body, 200, "ETag: W/\"12\"\r\n"));
    Client client(ClientTest::endpointOf(server));
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(outcome->value().etag, "W/\"12\"");
    QCOMPARE(outcome->value().body, body);
    QCOMPARE(outcome->value().reservation.status, ReservationStatus::Wrapping);
    QCOMPARE(outcome->value().reservation.sid, ClientTest::address().reservation);
}

void TestClient::etagThatCannotBeEchoedIsDropped()
{
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson(), 200, "ETag: \"\xc3\xa9\"\r\n"));
    Client client(ClientTest::endpointOf(server));
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && outcome->ok());
    QVERIFY(outcome->value().etag.isEmpty());
}

void TestClient::anotherReservationIsNoAnswer_data()
{
    QTest::addColumn<bool>("update");
    QTest::newRow("fetch") << false;
    QTest::newRow("update") << true;
}

void TestClient::anotherReservationIsNoAnswer()
{
    QFETCH(bool, update);
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson(ClientTest::sid(SidKind::Reservation, 2))));
    Client client(ClientTest::endpointOf(server));
    const auto outcome = ClientTest::outcomeOf(update ? client.updateReservation({ClientTest::address(), "A=b", {}})
                                                      : client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::BadAnswer);
    QVERIFY(outcome->error().mayHaveBeenSent);
    QVERIFY(outcome->error().message.contains(ClientTest::sid(SidKind::Reservation, 2).toString()));
    QVERIFY(outcome->error().answer);
}

void TestClient::listFollowsItsLinks()
{
    RawServer server;
    const QByteArray base = server.url().toEncoded() + listPath(ClientTest::address());
    server.setHandler([base](const RawRequest &request) {
        // The token is opaque and must come back as it went.
        if (request.target().contains("PageToken=PA%2Bx%20y"))
            return RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(3, 2), base + "?Odd=1&Page=2"));
        if (request.target().contains("Odd=1"))
            return RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(5, 1)));
        return RawScript::json(
            ClientTest::pageJson(ClientTest::reservationRows(1, 2), base + "?PageSize=2&Page=1&PageToken=PA%2Bx%20y"));
    });
    Client client(ClientTest::endpointOf(server));
    ReservationFilter filter;
    filter.pageSize = 2;
    const auto list = ClientTest::listed(client.listReservations(ClientTest::address(), filter));
    QVERIFY(list.end && list.end->ok());
    QCOMPARE(list.rows.size(), 5);
    QCOMPARE(list.signals_, 3);
    QCOMPARE(list.end->value().rows, 5);
    QCOMPARE(list.end->value().pages, 3);
    QVERIFY(!list.end->value().limited);
    QVERIFY(list.end->value().warnings.isEmpty());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(list.rows.at(i).sid, ClientTest::sid(SidKind::Reservation, i + 1));
    QCOMPARE(server.requests().at(1).target(),
             listPath(ClientTest::address()) + "?PageSize=2&Page=1&PageToken=PA%2Bx%20y");
    QCOMPARE(server.requests().at(2).target(), listPath(ClientTest::address()) + "?Odd=1&Page=2");
}

void TestClient::limitStaysOnThisSide_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("limited");
    // Four pages of ten.
    QTest::newRow("none") << 0 << 40 << 4 << false;
    QTest::newRow("within the first page") << 3 << 3 << 1 << true;
    QTest::newRow("exactly one page") << 10 << 10 << 1 << true;
    QTest::newRow("one more") << 11 << 11 << 2 << true;
    QTest::newRow("in the third") << 25 << 25 << 3 << true;
    QTest::newRow("exactly all") << 40 << 40 << 4 << false;
    QTest::newRow("more than there are") << 1000 << 40 << 4 << false;
}

void TestClient::limitStaysOnThisSide()
{
    QFETCH(int, limit);
    QFETCH(int, rows);
    QFETCH(int, requests);
    QFETCH(bool, limited);
    RawServer server;
    const QByteArray base = server.url().toEncoded() + listPath(ClientTest::address());
    server.setHandler([base](const RawRequest &request) {
        const qsizetype at = request.target().indexOf("Page=");
        const int page = request.target().contains("&Page=") ? request.target().right(1).toInt() : 0;
        Q_UNUSED(at)
        return RawScript::json(
            ClientTest::pageJson(ClientTest::reservationRows(page * 10 + 1, 10),
                                 page < 3 ? base + "?PageSize=10&Page=" + QByteArray::number(page + 1) : QByteArray()));
    });
    Client client(ClientTest::endpointOf(server));
    ReservationFilter filter;
    filter.pageSize = 10;
    filter.limit = limit;
    const auto list = ClientTest::listed(client.listReservations(ClientTest::address(), filter));
    QVERIFY(list.end && list.end->ok());
    QCOMPARE(list.rows.size(), rows);
    QCOMPARE(list.end->value().rows, rows);
    QCOMPARE(list.end->value().limited, limited);
    QCOMPARE(server.count(), requests);
    const QList<RawRequest> all = server.requests();
    for (const RawRequest &request : all)
        QVERIFY(!request.target().toLower().contains("limit"));
    // No larger page than what is wanted of it.
    if (limit > 0)
        QVERIFY(all.first().target().endsWith("PageSize=" + QByteArray::number(std::min(limit, 10))));
}

void TestClient::pageSizeIsBounded_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<bool>("fine");
    QTest::newRow("-1") << -1 << false;
    QTest::newRow("0") << 0 << false;
    QTest::newRow("1") << 1 << true;
    QTest::newRow("1000") << 1000 << true;
    QTest::newRow("1001") << 1001 << false;
}

void TestClient::pageSizeIsBounded()
{
    QFETCH(int, pageSize);
    QFETCH(bool, fine);
    RawServer server;
    server.setScript(RawScript::json(ClientTest::pageJson({})));
    Client client(ClientTest::endpointOf(server));
    ReservationFilter filter;
    filter.pageSize = pageSize;
    const auto list = ClientTest::listed(client.listReservations(ClientTest::address(), filter));
    QVERIFY(list.end);
    QCOMPARE(list.end->ok(), fine);
    QCOMPARE(server.count(), fine ? 1 : 0);
    if (!fine)
        QVERIFY2(list.end->error().message.contains(u"1000"_s), qPrintable(list.end->error().message));
}

void TestClient::rowsComeBeforeTheEnd()
{
    // The second page never comes; the rows of the first must not wait for it.
    RawServer server;
    const QByteArray base = server.url().toEncoded() + listPath(ClientTest::address());
    RawScript never;
    never.delayMsecs = 600'000;
    server.setScripts(
        {RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 50), base + "?Page=1")), never});
    Client client(ClientTest::endpointOf(server));
    auto *const reply = client.listReservations(ClientTest::address());
    QSignalSpy page(reply, &Reply::pageArrived);
    QSignalSpy finished(reply, &Reply::finished);
    QVERIFY(page.wait());
    QCOMPARE(reply->releaseRows().size(), 50);
    QVERIFY(reply->releaseRows().isEmpty());
    QTRY_COMPARE(server.count(), 2);
    QCOMPARE(finished.size(), 0);
}

void TestClient::failureOnALaterPageKeepsTheRows()
{
    RawServer server;
    const QByteArray base = server.url().toEncoded() + listPath(ClientTest::address());
    server.setScripts({RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 50), base + "?Page=1")),
                       RawScript::json("{\"code\":20404,\"message\":\"gone\"}", 404)});
    Client client(ClientTest::endpointOf(server));
    const auto list = ClientTest::listed(client.listReservations(ClientTest::address()));
    QVERIFY(list.end && !list.end->ok());
    QCOMPARE(list.end->error().kind, ErrorKind::NotFound);
    QCOMPARE(list.end->error().code, 20404);
    QCOMPARE(list.rows.size(), 50);
}

void TestClient::abortBetweenPagesKeepsTheRows()
{
    RawServer server;
    const QByteArray base = server.url().toEncoded() + listPath(ClientTest::address());
    RawScript never;
    never.delayMsecs = 600'000;
    server.setScripts(
        {RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 50), base + "?Page=1")), never});
    Client client(ClientTest::endpointOf(server));
    auto *const reply = client.listReservations(ClientTest::address());
    QSignalSpy page(reply, &Reply::pageArrived);
    QSignalSpy finished(reply, &Reply::finished);
    QVERIFY(page.wait());
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->result().error().kind, ErrorKind::Canceled);
    QCOMPARE(reply->releaseRows().size(), 50);
    reply->abort();
    QCOMPARE(finished.size(), 1);
}

void TestClient::finishedNeverComesFromInsideTheCall()
{
    // No server at all, and what is refused here: the earliest failures there are.
    Client client(Endpoint{});
    Reply *const reply = client.fetchReservation({});
    QVERIFY(!reply->isFinished());
    QSignalSpy finished(reply, &Reply::finished);
    Reply *const list = client.listReservations({});
    QVERIFY(!list->isFinished());
    QSignalSpy listFinished(list, &Reply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(listFinished.size(), 1);
}

void TestClient::repliesGoByThemselves()
{
    RawServer server;
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    Client client(ClientTest::endpointOf(server));
    Reply *const reply = client.fetchReservation(ClientTest::address());
    QCOMPARE(reply->parent(), &client);
    QSignalSpy destroyed(reply, &QObject::destroyed);
    QSignalSpy finished(reply, &Reply::finished);
    QVERIFY(destroyed.wait());
    QCOMPARE(finished.size(), 1);
    QVERIFY(client.findChildren<Reply *>().isEmpty());
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
