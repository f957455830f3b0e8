#include "support/clienttest.h"
#include "taskrouter/endpoint.h"
#include "taskrouter/pagelinkpolicy.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QString OurWorkspace = u"WS"_s + QString(32, u'0');
const QString List = u"/v1/Workspaces/"_s + OurWorkspace + u"/Tasks/WT"_s + QString(32, u'1') + u"/Reservations"_s;

Endpoint live()
{
    Endpoint endpoint;
    endpoint.baseUrl = Endpoint::urlFor({}, {});
    endpoint.user = u"AC"_s + QString(32, u'0');
    endpoint.secret = "not-a-real-token";
    return endpoint;
}

} // namespace

/// Where credentials may go: the endpoint's own address, and the links between its pages.

class TestEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildsHostsByTheVendorsRule_data();
    void buildsHostsByTheVendorsRule();
    void knowsItsOrigin_data();
    void knowsItsOrigin();
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
    void hostileLinksAreNotFollowed_data();
    void hostileLinksAreNotFollowed();
    void everyCauseHasItsKind_data();
    void everyCauseHasItsKind();
    void goodLinksAreFollowed_data();
    void goodLinksAreFollowed();
    void aLoopStopsAtTheSecondVisit();
    void aListThatNeverEndsIsStopped();
    void hostileLinkInAListMakesNoConnection_data();
    void hostileLinkInAListMakesNoConnection();
    void aListGoesOnBehindAProxy();
};

void TestEndpoint::buildsHostsByTheVendorsRule_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("edge");
    QTest::addColumn<QString>("url");
    QTest::newRow("neither") << QString() << QString() << u"https://taskrouter.twilio.com"_s;
    QTest::newRow("region") << u"ie1"_s << QString() << u"https://taskrouter.dublin.ie1.twilio.com"_s;
    QTest::newRow("home region") << u"us1"_s << QString() << u"https://taskrouter.ashburn.us1.twilio.com"_s;
    QTest::newRow("far region") << u"AU1"_s << QString() << u"https://taskrouter.sydney.au1.twilio.com"_s;
    QTest::newRow("region of an unknown edge") << u"xx9"_s << QString() << QString();
    QTest::newRow("unknown region with its edge")
        << u"xx9"_s << u"nowhere"_s << u"https://taskrouter.nowhere.xx9.twilio.com"_s;
    QTest::newRow("both") << u"ie1"_s << u"dublin"_s << u"https://taskrouter.dublin.ie1.twilio.com"_s;
    QTest::newRow("edge alone") << QString() << u"ashburn"_s << u"https://taskrouter.ashburn.us1.twilio.com"_s;
    QTest::newRow("capitals and blanks") << u" IE1 "_s << u"Dublin"_s << u"https://taskrouter.dublin.ie1.twilio.com"_s;
    QTest::newRow("host smuggled in") << u"evil.example/"_s << QString() << QString();
    QTest::newRow("at sign") << u"x@evil"_s << QString() << QString();
    QTest::newRow("dot") << u"a.b"_s << QString() << QString();
    QTest::newRow("hyphen first") << u"-ie1"_s << QString() << QString();
    QTest::newRow("line end") << u"ie1\n"_s << QString() << u"https://taskrouter.dublin.ie1.twilio.com"_s;
    QTest::newRow("line end inside") << u"i\ne1"_s << QString() << QString();
}

void TestEndpoint::buildsHostsByTheVendorsRule()
{
    QFETCH(QString, region);
    QFETCH(QString, edge);
    QFETCH(QString, url);
    QCOMPARE(Endpoint::urlFor(region, edge), QUrl(url));
}

void TestEndpoint::knowsItsOrigin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("same");
    QTest::newRow("itself") << u"https://taskrouter.twilio.com/v1"_s << true;
    QTest::newRow("port said") << u"https://taskrouter.twilio.com:443/v1"_s << true;
    QTest::newRow("capitals") << u"https://TASKROUTER.twilio.com/v1"_s << true;
    QTest::newRow("http") << u"http://taskrouter.twilio.com/v1"_s << false;
    QTest::newRow("http on 443") << u"http://taskrouter.twilio.com:443/v1"_s << false;
    QTest::newRow("port") << u"https://taskrouter.twilio.com:444/v1"_s << false;
    QTest::newRow("user") << u"https://x@taskrouter.twilio.com/v1"_s << false;
    QTest::newRow("host") << u"https://api.twilio.com/v1"_s << false;
    QTest::newRow("trailing dot") << u"https://taskrouter.twilio.com./v1"_s << false;
    QTest::newRow("relative") << u"/v1"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestEndpoint::knowsItsOrigin()
{
    QFETCH(QString, url);
    QFETCH(bool, same);
    QCOMPARE(live().sameOrigin(QUrl(url)), same);
    QVERIFY(!Endpoint().sameOrigin(QUrl(url)));
}

void TestEndpoint::saysWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("word"); ///< Empty where nothing is.
    QTest::newRow("live") << u"https://taskrouter.twilio.com"_s << QString();
    QTest::newRow("slash") << u"https://taskrouter.twilio.com/"_s << QString();
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << QString();
    QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << QString();
    QTest::newRow("localhost") << u"http://localhost:8080"_s << QString();
    QTest::newRow("anywhere with https") << u"https://desk.example:8443"_s << QString();
    QTest::newRow("plain http") << u"http://desk.example"_s << u"Plain http"_s;
    QTest::newRow("almost loopback") << u"http://localhost.example"_s << u"Plain http"_s;
    QTest::newRow("almost 127") << u"http://127.0.0.1.example"_s << u"Plain http"_s;
    QTest::newRow("ftp") << u"ftp://desk.example"_s << u"https://"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"no host"_s;
    QTest::newRow("user") << u"https://me:secret@desk.example"_s << u"no user name"_s;
    QTest::newRow("path") << u"https://desk.example/v1"_s << u"without a path"_s;
    QTest::newRow("query") << u"https://desk.example?x=1"_s << u"without a path"_s;
    QTest::newRow("empty") << QString() << u"no host"_s;
}

void TestEndpoint::saysWhatIsWrongWithAnAddress()
{
    QFETCH(QString, url);
    QFETCH(QString, word);
    Endpoint endpoint = live();
    endpoint.baseUrl = QUrl(url);
    const QString objection = endpoint.objection();
    QCOMPARE(objection.isEmpty(), word.isEmpty());
    QVERIFY2(objection.contains(word), qPrintable(objection));
    QVERIFY(!objection.contains(u"secret"_s));
    endpoint = live();
    for (const QString &user : {u"AC:x"_s, u"AC\r\nX: y"_s}) {
        endpoint.user = user;
        QVERIFY(!endpoint.objection().isEmpty());
    }
}

void TestEndpoint::hostileLinksAreNotFollowed_data()
{
    QTest::addColumn<QString>("link");
    const QString host = u"https://taskrouter.twilio.com"_s;
    const QString tail = List + u"?PageSize=50&Page=1&PageToken=PA1"_s;
    QTest::newRow("another host") << u"https://evil.example"_s + tail;
    QTest::newRow("host as user name") << u"https://taskrouter.twilio.com@evil.example"_s + tail;
    QTest::newRow("user name on ours") << u"https://x:y@taskrouter.twilio.com"_s + tail;
    QTest::newRow("host as prefix") << u"https://taskrouter.twilio.com.evil.example"_s + tail;
    QTest::newRow("host as suffix") << u"https://eviltaskrouter.twilio.com"_s + tail;
    QTest::newRow("trailing dot") << u"https://taskrouter.twilio.com."_s + tail;
    QTest::newRow("scheme-relative") << u"//evil.example"_s + tail;
    QTest::newRow("relative") << tail;
    QTest::newRow("plain http") << u"http://taskrouter.twilio.com"_s + tail;
    QTest::newRow("http on 443") << u"http://taskrouter.twilio.com:443"_s + tail;
    QTest::newRow("port 80") << u"https://taskrouter.twilio.com:80"_s + tail;
    QTest::newRow("another sibling") << u"https://api.twilio.com"_s + tail;
    QTest::newRow("three labels of region") << u"https://taskrouter.a.b.c.twilio.com"_s + tail;
    QTest::newRow("invalid host") << u"https://task router.twilio.com"_s + tail;
    QTest::newRow("invalid port") << u"https://taskrouter.twilio.com:99999"_s + tail;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("data") << u"data:application/json,{}"_s;
    QTest::newRow("another path") << host + u"/v1/Workspaces"_s;
    QTest::newRow("another workspace") << host + QString(List).replace(OurWorkspace, u"WS"_s + QString(32, u'9'));
    QTest::newRow("dots") << host + u"/v1/../v1/Workspaces/"_s + OurWorkspace + u"/Tasks/WT"_s + QString(32, u'1') +
                                 u"/Reservations?Page=1"_s;
    QTest::newRow("escaped slash") << host + QString(List).replace(u"/Tasks/"_s, u"%2FTasks/"_s) + u"?Page=1"_s;
    QTest::newRow("escaped dots") << host + List + u"/%2e%2e/Reservations?Page=1"_s;
    QTest::newRow("backslash") << u"https:\\\\taskrouter.twilio.com"_s + tail;
    QTest::newRow("line end") << host + tail + u"\r\nX-Evil: 1"_s;
    QTest::newRow("blank") << host + List + u"?Page=1 HTTP/1.1"_s;
    QTest::newRow("fragment") << host + tail + u"#x"_s;
    QTest::newRow("the first page again") << host + List + u"?PageSize=50"_s;
    QTest::newRow("far too long") << host + tail + QString(9000, u'x');
    QTest::newRow("a word") << u"next"_s;
}

void TestEndpoint::everyCauseHasItsKind_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<ErrorKind>("kind");
    const QString base = u"https://proxy.example:8443"_s;
    QTest::newRow("another host") << u"https://evil.example"_s + List + u"?Page=1"_s << ErrorKind::ForeignUrl;
    QTest::newRow("another port") << u"https://proxy.example"_s + List + u"?Page=1"_s << ErrorKind::ForeignUrl;
    QTest::newRow("another path of TaskRouter's")
        << u"https://taskrouter.twilio.com/v1/Workspaces"_s << ErrorKind::ForeignUrl;
    QTest::newRow("another host with TaskRouter as its user")
        << u"https://taskrouter.twilio.com@evil.example"_s + List << ErrorKind::ForeignUrl;
    QTest::newRow("a circle") << base + List + u"?PageSize=50"_s << ErrorKind::PagesInCircle;
    QTest::newRow("a circle by TaskRouter's own host")
        << u"https://taskrouter.twilio.com"_s + List + u"?PageSize=50"_s << ErrorKind::PagesInCircle;
    QTest::newRow("relative") << List + u"?Page=1"_s << ErrorKind::PartialUrl;
    QTest::newRow("scheme-relative") << u"//evil.example"_s + List << ErrorKind::PartialUrl;
    QTest::newRow("no URL") << u"https://a b"_s << ErrorKind::PartialUrl;
}

void TestEndpoint::everyCauseHasItsKind()
{
    QFETCH(QString, link);
    QFETCH(ErrorKind, kind);
    Endpoint proxied = live();
    proxied.baseUrl = QUrl(u"https://proxy.example:8443"_s);
    PageLinkPolicy policy(proxied, QUrl(u"https://proxy.example:8443"_s + List + u"?PageSize=50"_s), 100);
    const PageLinkPolicy::Step step = policy.follow(link);
    QVERIFY(step.url.isEmpty());
    QCOMPARE(step.kind, kind);
}

void TestEndpoint::hostileLinksAreNotFollowed()
{
    QFETCH(QString, link);
    PageLinkPolicy policy(live(), QUrl(u"https://taskrouter.twilio.com"_s + List + u"?PageSize=50"_s), 100);
    const PageLinkPolicy::Step step = policy.follow(link);
    QVERIFY2(step.url.isEmpty(), qPrintable(step.url.toString()));
    QVERIFY(!step.objection.isEmpty());
    QVERIFY(step.objection.size() < 400);
}

void TestEndpoint::goodLinksAreFollowed_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("followed");
    const QString tail = List + u"?PageSize=50&Page=1&PageToken=PAWR1"_s;
    const QString live = u"https://taskrouter.twilio.com"_s;
    QTest::newRow("as given") << live << live + tail << live + tail;
    QTest::newRow("port said") << live << live + u":443"_s + tail << live + tail;
    QTest::newRow("default host from a region: ours is kept")
        << u"https://taskrouter.dublin.ie1.twilio.com"_s << live + tail
        << u"https://taskrouter.dublin.ie1.twilio.com"_s + tail;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s + tail
                              << u"http://127.0.0.1:8080"_s + tail;
    QTest::newRow("behind a proxy: its host, TaskRouter's path")
        << u"https://proxy.example:8443"_s << live + tail << u"https://proxy.example:8443"_s + tail;
    QTest::newRow("behind a proxy on this machine")
        << u"http://127.0.0.1:8080"_s << live + tail << u"http://127.0.0.1:8080"_s + tail;
    QTest::newRow("behind a proxy, of a region")
        << u"https://proxy.example"_s << u"https://taskrouter.dublin.ie1.twilio.com"_s + tail
        << u"https://proxy.example"_s + tail;
}

void TestEndpoint::goodLinksAreFollowed()
{
    QFETCH(QString, base);
    QFETCH(QString, link);
    QFETCH(QString, followed);
    Endpoint endpoint = live();
    endpoint.baseUrl = QUrl(base);
    PageLinkPolicy policy(endpoint, QUrl(base + List + u"?PageSize=50"_s), 100);
    const PageLinkPolicy::Step step = policy.follow(link);
    QVERIFY2(step.objection.isEmpty(), qPrintable(step.objection));
    QVERIFY(endpoint.sameOrigin(step.url));
    QCOMPARE(step.url.adjusted(QUrl::None).host(), QUrl(followed).host());
    QCOMPARE(step.url.scheme(), QUrl(base).scheme());
    QCOMPARE(step.url.path(QUrl::FullyEncoded) + step.url.query(), QUrl(followed).path() + QUrl(followed).query());
}

void TestEndpoint::aLoopStopsAtTheSecondVisit()
{
    const QString base = u"https://taskrouter.twilio.com"_s + List;
    PageLinkPolicy policy(live(), QUrl(base), 100);
    QVERIFY(!policy.follow(base + u"?Page=1"_s).url.isEmpty());
    QVERIFY(!policy.follow(base + u"?Page=2"_s).url.isEmpty());
    const PageLinkPolicy::Step again = policy.follow(base + u"?Page=1"_s);
    QVERIFY(again.url.isEmpty());
    QCOMPARE(again.kind, ErrorKind::PagesInCircle);
    QVERIFY2(again.objection.contains(u"read already"_s), qPrintable(again.objection));
}

void TestEndpoint::aListThatNeverEndsIsStopped()
{
    const QString base = u"https://taskrouter.twilio.com"_s + List;
    PageLinkPolicy policy(live(), QUrl(base), 3);
    QVERIFY(!policy.follow(base + u"?Page=1"_s).url.isEmpty());
    QVERIFY(!policy.follow(base + u"?Page=2"_s).url.isEmpty());
    QVERIFY(policy.follow(base + u"?Page=3"_s).url.isEmpty());
}

void TestEndpoint::hostileLinkInAListMakesNoConnection_data()
{
    QTest::addColumn<QByteArray>("link"); ///< %o for the origin of the other server, %m for ours.
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("another port") << QByteArray("%o/p") << ErrorKind::ForeignUrl;
    QTest::newRow("user name") << QByteArray("http://127.0.0.1@%o") << ErrorKind::ForeignUrl;
    QTest::newRow("scheme-relative") << QByteArray("//evil/p") << ErrorKind::PartialUrl;
    QTest::newRow("other path") << QByteArray("%m/v1/Workspaces") << ErrorKind::ForeignUrl;
    QTest::newRow("circle") << QByteArray("%m%p") << ErrorKind::PagesInCircle;
}

void TestEndpoint::hostileLinkInAListMakesNoConnection()
{
    QFETCH(QByteArray, link);
    QFETCH(ErrorKind, kind);
    RawServer server;
    RawServer other;
    other.setScript(RawScript::json("{}"));
    const QByteArray path = "/v1/Workspaces/" + ClientTest::address().workspace.toLatin1() + "/Tasks/" +
                            ClientTest::address().task.toLatin1() + "/Reservations?PageSize=1000";
    link.replace("%o", other.url().toEncoded()).replace("%m", server.url().toEncoded()).replace("%p", path);
    server.setScript(RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 5), link)));
    Client client(ClientTest::endpointOf(server));
    const auto list = ClientTest::listed(client.listReservations(ClientTest::address()));
    QVERIFY(list.end && !list.end->ok());
    QCOMPARE(list.end->error().kind, kind);
    QVERIFY(!list.end->error().message.isEmpty());
    QCOMPARE(list.rows.size(), 5);
    QCOMPARE(server.count(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestEndpoint::aListGoesOnBehindAProxy()
{
    RawServer server;
    const QByteArray path = "/v1/Workspaces/" + ClientTest::address().workspace.toLatin1() + "/Tasks/" +
                            ClientTest::address().task.toLatin1() + "/Reservations?PageSize=1000";
    const QByteArray next = path + "&Page=1&PageToken=PA1";
    // As TaskRouter writes it, whoever passed the question on.
    server.setScripts({RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(1, 5),
                                                            "https://taskrouter.twilio.com" + next)),
                       RawScript::json(ClientTest::pageJson(ClientTest::reservationRows(6, 5)))});
    Client client(ClientTest::endpointOf(server));
    const auto list = ClientTest::listed(client.listReservations(ClientTest::address()));
    QVERIFY(list.end && list.end->ok());
    QCOMPARE(list.rows.size(), 10);
    QCOMPARE(server.count(), 2);
    QCOMPARE(server.requests().at(1).target(), next);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
