#include "support/clienttest.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// One that only the proxy could know.
Endpoint endpointBehind(const RawServer &proxy)
{
    Endpoint endpoint = ClientTest::endpointOf(proxy);
    endpoint.baseUrl = QUrl(u"https://taskrouter.example"_s);
    return endpoint;
}

} // namespace

/// Through whom we speak, and what that one gets to see.
class TestProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void proxyWithoutASchemeIsUsed();
    void proxyThatCannotBeUsedIsSaid();
    void proxyGetsItsOwnCredentials();
    void proxyThatWantsCredentialsIsToldThemLater();
    void aWrongProxyPasswordIsTriedOnce_data();
    void aWrongProxyPasswordIsTriedOnce();
    void loopbackAndSimulatorGoPastTheProxy();
    void proxyGetsATunnelAndNoCredentials_data();
    void proxyGetsATunnelAndNoCredentials();
    void proxyIsBypassedWhereToldSo();
    void noProxyMayCarryAnInstructionTwice();
};

void TestProxy::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
        qunsetenv(name);
}

void TestProxy::proxyWithoutASchemeIsUsed()
{
    RawServer proxy;
    proxy.setScript(RawScript::answer(403, "text/plain", "no"));
    for (const char *variable : {"https_proxy", "all_proxy"}) {
        proxy.forget();
        qputenv(variable, "127.0.0.1:" + QByteArray::number(proxy.port()));
        Client client(endpointBehind(proxy), ClientTest::quickOptions());
        const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", {}}));
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Proxy);
        QVERIFY(proxy.count() > 0);
        QCOMPARE(proxy.requests().constFirst().method(), "CONNECT");
        qunsetenv(variable);
    }
}

void TestProxy::proxyThatCannotBeUsedIsSaid()
{
    qputenv("https_proxy", "https://me:hidden@proxy.example:3129");
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(u"https://taskrouter.example"_s);
    endpoint.user = u"AC"_s + QString(32, u'0');
    endpoint.secret = "not-a-real-token";
    Client client(endpoint, ClientTest::quickOptions());
    const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", {}}));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::Proxy);
    QVERIFY(!outcome->error().mayHaveBeenSent);
    QVERIFY2(outcome->error().message.contains(u"proxy.example"_s), qPrintable(outcome->error().message));
    QVERIFY(!outcome->error().message.contains(u"hidden"_s));
}

/// Those of its own URL, and never TaskRouter's.
void TestProxy::proxyGetsItsOwnCredentials()
{
    RawServer proxy;
    proxy.setHandler([](const RawRequest &request) {
        return request.header("proxy-authorization").isEmpty()
                   ? RawScript::answer(407, "text/plain", "who?", "Proxy-Authenticate: Basic realm=\"x\"\r\n")
                   : RawScript::answer(403, "text/plain", "no");
    });
    qputenv("https_proxy", "me:hidden@127.0.0.1:" + QByteArray::number(proxy.port()));
    Client client(endpointBehind(proxy), ClientTest::quickOptions());
    const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", {}}));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::Proxy);
    QCOMPARE(client.route(), u"127.0.0.1:%1"_s.arg(proxy.port()));
    const QList<RawRequest> requests = proxy.requests();
    QCOMPARE(requests.constLast().header("proxy-authorization"), "Basic " + QByteArray("me:hidden").toBase64());
    for (const RawRequest &request : requests)
        QVERIFY(!request.head.contains(ClientTest::authorization()));
}

/// No environment names them: a person does, while the connection stands.
void TestProxy::proxyThatWantsCredentialsIsToldThemLater()
{
    const QByteArray right = "Basic " + QByteArray("me:hidden-word").toBase64();
    RawServer proxy;
    proxy.setHandler([right](const RawRequest &request) {
        return request.header("proxy-authorization") == right
                   ? RawScript::answer(403, "text/plain", "not hidden-word")
                   : RawScript::answer(407, "text/plain", "who?", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    });
    const QString name = u"127.0.0.1:%1"_s.arg(proxy.port());
    qputenv("https_proxy", name.toLatin1());
    Client client(endpointBehind(proxy), ClientTest::quickOptions());
    QSignalSpy wanted(&client, &Client::proxyCredentialsWanted);
    const auto ask = [&client](bool update) {
        return ClientTest::outcomeOf(update ? client.updateReservation({ClientTest::address(), "A=b", {}})
                                            : client.fetchReservation(ClientTest::address()));
    };
    // Two requests, one question.
    for (const bool update : {false, true}) {
        const auto outcome = ask(update);
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::ProxyCredentials);
        QVERIFY(!outcome->error().mayHaveBeenSent);
    }
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constLast(), (QVariantList{name, QString()}));
    // Wrong ones: asked again, with the name that did not do.
    client.setProxyCredentials(u"me"_s, u"wrong-word"_s);
    QVERIFY(ask(false));
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted.constLast(), (QVariantList{name, u"me"_s}));
    // They are not sent again, however often one asks: an account is locked after a few. That an instruction did not
    // leave is certain.
    proxy.forget();
    for (const bool update : {false, true, false}) {
        const auto outcome = ask(update);
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::ProxyCredentials);
        QVERIFY(!outcome->error().mayHaveBeenSent);
    }
    QCOMPARE(proxy.count(), 0);
    QCOMPARE(wanted.size(), 2);
    // A person who wants to try others is asked once more.
    client.askForProxyCredentials();
    QTRY_COMPARE(wanted.size(), 3);
    QCOMPARE(wanted.constLast(), (QVariantList{name, u"me"_s}));
    QCOMPARE(proxy.count(), 0);
    // The right ones pass, on both ways, and come back in no answer.
    client.setProxyCredentials(u"me"_s, u"hidden-word"_s);
    for (const bool update : {false, true}) {
        proxy.forget();
        const auto outcome = ask(update);
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(proxy.requests().constLast().header("proxy-authorization"), right);
        QVERIFY2(!outcome->error().message.contains(u"hidden-word"_s), qPrintable(outcome->error().message));
    }
    QCOMPARE(wanted.size(), 3);
    for (const RawRequest &request : proxy.requests())
        QVERIFY(!request.head.contains(ClientTest::authorization()));
}

/// However many requests wait to leave, the proxy sees a password once before it has taken it.
void TestProxy::aWrongProxyPasswordIsTriedOnce_data()
{
    QTest::addColumn<bool>("right");
    QTest::newRow("wrong") << false;
    QTest::newRow("right") << true;
}

void TestProxy::aWrongProxyPasswordIsTriedOnce()
{
    QFETCH(bool, right);
    RawServer proxy;
    proxy.setHandler([right](const RawRequest &request) {
        return right && !request.header("proxy-authorization").isEmpty()
                   ? RawScript::answer(403, "text/plain", "no")
                   : RawScript::answer(407, "text/plain", "who?", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    });
    qputenv("https_proxy", "me:hidden-word@127.0.0.1:" + QByteArray::number(proxy.port()));
    Client client(endpointBehind(proxy), ClientTest::quickOptions());
    int ended = 0;
    int sent = 0;
    QSet<ErrorKind> kinds;
    for (int i = 0; i < 6; ++i) {
        const auto take = [&](const auto &result) {
            ++ended;
            kinds.insert(result.error().kind);
            sent += result.error().mayHaveBeenSent;
        };
        auto *reply = i == 3 ? client.updateReservation({ClientTest::address(), "A=b", {}})
                             : client.fetchReservation(ClientTest::address());
        connect(reply, &Reply::finished, this, [reply, take] { take(reply->result()); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended, 6, 20'000);
    int told = 0;
    const QList<RawRequest> requests = proxy.requests();
    for (const RawRequest &request : requests)
        told += !request.header("proxy-authorization").isEmpty();
    QCOMPARE(sent, 0);
    QCOMPARE(kinds, QSet<ErrorKind>{right ? ErrorKind::Proxy : ErrorKind::ProxyCredentials});
    if (!right)
        QCOMPARE(told, 1);
}

void TestProxy::loopbackAndSimulatorGoPastTheProxy()
{
    TestCertificates certificates;
    QVERIFY2(certificates.isValid(), qPrintable(certificates.problem()));
    RawServer proxy;
    proxy.setScript(RawScript::answer(403, "text/plain", "no"));
    qputenv("http_proxy", proxy.url().toEncoded());
    qputenv("https_proxy", proxy.url().toEncoded());
    for (const bool tls : {false, true}) {
        RawServer server(tls ? certificates.good() : TestIdentity());
        server.setScript(RawScript::json(ClientTest::reservationJson()));
        Endpoint endpoint = ClientTest::endpointOf(server, certificates.caFile());
        endpoint.simulator = !tls;
        Client client(endpoint);
        const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
        QVERIFY(outcome && outcome->ok());
        QCOMPARE(client.route(), u"direct"_s);
    }
    QCOMPARE(proxy.connections(), 0);
}

void TestProxy::proxyGetsATunnelAndNoCredentials_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refuses") << 403 << QByteArray() << ErrorKind::Proxy;
    QTest::newRow("wants a password") << 407 << QByteArray("Proxy-Authenticate: Basic realm=\"x\"\r\n")
                                      << ErrorKind::ProxyCredentials;
    QTest::newRow("is down behind") << 502 << QByteArray() << ErrorKind::Proxy;
}

void TestProxy::proxyGetsATunnelAndNoCredentials()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(ErrorKind, kind);
    RawServer proxy;
    proxy.setScript(RawScript::answer(status, "text/html", "<html>proxy</html>", header));
    qputenv("https_proxy", proxy.url().toEncoded());
    Client client(endpointBehind(proxy), ClientTest::quickOptions());
    for (const bool update : {false, true}) {
        const auto outcome =
            ClientTest::outcomeOf(update ? client.updateReservation({ClientTest::address(), "Secret=abc", {}})
                                         : client.fetchReservation(ClientTest::address()));
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, kind);
        QVERIFY(!outcome->error().mayHaveBeenSent);
    }
    QCOMPARE(client.route(), u"127.0.0.1:%1"_s.arg(proxy.port()));
    QVERIFY(proxy.count() >= 2);
    const QList<RawRequest> requests = proxy.requests();
    for (const RawRequest &request : requests) {
        QCOMPARE(request.method(), "CONNECT");
        QCOMPARE(request.target(), "taskrouter.example:443");
        QVERIFY(!request.head.toLower().contains("\r\nauthorization:"));
        QVERIFY(!request.head.contains("/v1/"));
        QVERIFY(request.body.isEmpty());
    }
}

void TestProxy::proxyIsBypassedWhereToldSo()
{
    RawServer proxy;
    proxy.setScript(RawScript::answer(403, "text/plain", "no"));
    qputenv("https_proxy", proxy.url().toEncoded());
    Endpoint endpoint = ClientTest::endpointOf(proxy);
    endpoint.baseUrl = QUrl(u"https://taskrouter.invalid"_s); // Nobody ever answers to that name.
    endpoint.proxy = ProxyUse::None;
    Client client(endpoint, ClientTest::quickOptions());
    const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", {}}));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::HostNotFound);
    QVERIFY(!outcome->error().mayHaveBeenSent);
    QCOMPARE(client.route(), u"direct"_s);
    QCOMPARE(proxy.connections(), 0);
}

void TestProxy::noProxyMayCarryAnInstructionTwice()
{
    // A proxy that opens the tunnel and then lets go: nothing of the request can have reached anyone twice.
    RawServer proxy;
    proxy.setScript(RawScript::raw("HTTP/1.1 200 Connection established\r\n\r\n", RawScript::Then::Close));
    qputenv("https_proxy", proxy.url().toEncoded());
    Client client(endpointBehind(proxy), ClientTest::quickOptions());
    auto *const reply = client.updateReservation({ClientTest::address(), "A=b", {}});
    QSignalSpy sent(reply, &Reply::requestSent);
    const auto outcome = ClientTest::outcomeOf(reply);
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(sent.size(), 0);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
