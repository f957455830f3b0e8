#include "support/clienttest.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

Q_DECLARE_METATYPE(Desk::ErrorKind)

using namespace Desk;
using namespace Qt::StringLiterals;

/// Whom we speak to, and through whom (R33, R34).
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void r33_doubtfulCertificatesGetNoRequest_data();
    void r33_doubtfulCertificatesGetNoRequest();
    void r33_privateAuthorityIsTrustedWhereNamed();
    void r33_unreadableAuthorityIsSaid_data();
    void r33_unreadableAuthorityIsSaid();
    void r33_plainHttpToAnotherMachineIsRefused();
    void r33_noTlsBelow12();
    void r33_plainHttpWhereHttpsIsWantedIsSaid();
    void r34_proxyWithoutASchemeIsUsed();
    void r34_proxyThatCannotBeUsedIsSaid();
    void r34_proxyGetsItsOwnCredentials();
    void r34_proxyThatWantsCredentialsIsToldThemLater();
    void r34_aWrongProxyPasswordIsTriedOnce_data();
    void r34_aWrongProxyPasswordIsTriedOnce();
    void r34_loopbackAndSimulatorGoPastTheProxy();
    void r34_proxyGetsATunnelAndNoCredentials_data();
    void r34_proxyGetsATunnelAndNoCredentials();
    void r34_proxyIsBypassedWhereToldSo();
    void r34_noProxyMayCarryAnInstructionTwice();

private:
    TestCertificates m_certificates;
};

void TestTls::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.problem()));
}

void TestTls::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
        qunsetenv(name);
}

void TestTls::r33_doubtfulCertificatesGetNoRequest_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QStringList>("words"); ///< That the person reads: what is wrong and with whose certificate.
    QTest::newRow("self-signed") << u"self"_s << QStringList{u"self-signed"_s, u"127.0.0.1"_s, u"--ca-file"_s};
    QTest::newRow("unknown authority") << u"unknown"_s
                                       << QStringList{u"Desk Test CA"_s, u"127.0.0.1"_s, u"--ca-file"_s};
    QTest::newRow("expired") << u"expired"_s
                             << QStringList{u"expired"_s, u"Desk Test CA"_s, u"This computer's clock says"_s,
                                            u"renew"_s};
    QTest::newRow("of another host") << u"host"_s << QStringList{u"host name"_s, u"elsewhere.example"_s, u"region"_s};
}

void TestTls::r33_doubtfulCertificatesGetNoRequest()
{
    QFETCH(QString, which);
    QFETCH(QStringList, words);
    const QHash<QString, TestIdentity> identities{{u"self"_s, m_certificates.selfSigned()},
                                                  {u"unknown"_s, m_certificates.good()},
                                                  {u"expired"_s, m_certificates.expired()},
                                                  {u"host"_s, m_certificates.wrongHost()}};
    RawServer server(identities.value(which));
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    const bool knowsAuthority = which == "expired"_L1 || which == "host"_L1;
    Client client(ClientTest::endpointOf(server, knowsAuthority ? m_certificates.caFile() : QString()),
                  ClientTest::quickOptions());
    for (const bool update : {false, true}) {
        ReplyOf<ReservationDetail> *const reply =
            update ? client.updateReservation({ClientTest::address(), "Instruction=accept", {}})
                   : client.fetchReservation(ClientTest::address());
        QSignalSpy sent(reply, &Reply::requestSent);
        const auto outcome = ClientTest::outcomeOf(reply);
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Tls);
        QVERIFY(!outcome->error().mayHaveBeenSent);
        for (const QString &word : words)
            QVERIFY2(outcome->error().message.contains(word, Qt::CaseInsensitive),
                     qPrintable(outcome->error().message));
        QCOMPARE(sent.size(), 0);
    }
    QVERIFY(server.connections() > 0);
    QCOMPARE(server.count(), 0);
}

void TestTls::r33_privateAuthorityIsTrustedWhereNamed()
{
    RawServer server(m_certificates.good());
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    Client client(ClientTest::endpointOf(server, m_certificates.caFile()));
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(server.requests().constFirst().header("authorization"), ClientTest::authorization());
    // And by this client alone: the next one does not know that authority.
    Client other(ClientTest::endpointOf(server));
    const auto refused = ClientTest::outcomeOf(other.fetchReservation(ClientTest::address()));
    QVERIFY(refused && !refused->ok());
    QCOMPARE(refused->error().kind, ErrorKind::Tls);
    QCOMPARE(server.count(), 1);
}

void TestTls::r33_unreadableAuthorityIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("absent") << u"/nowhere/ca.pem"_s;
    QTest::newRow("not a certificate") << QString::fromLocal8Bit(__FILE__);
}

void TestTls::r33_unreadableAuthorityIsSaid()
{
    QFETCH(QString, file);
    RawServer server(m_certificates.good());
    server.setScript(RawScript::json(ClientTest::reservationJson()));
    Client client(ClientTest::endpointOf(server, file));
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::Tls);
    QVERIFY2(outcome->error().message.contains(file), qPrintable(outcome->error().message));
    QVERIFY(!outcome->error().mayHaveBeenSent);
    QCOMPARE(server.connections(), 0);
}

void TestTls::r33_plainHttpToAnotherMachineIsRefused()
{
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(u"http://taskrouter.example"_s);
    endpoint.user = u"AC"_s + QString(32, u'0');
    endpoint.secret = "not-a-real-token";
    Client client(endpoint);
    auto *const reply = client.updateReservation({ClientTest::address(), "Instruction=accept", {}});
    QSignalSpy finished(reply, &Reply::finished);
    QCOMPARE(finished.size(), 0); // Never from inside the call.
    const auto outcome = ClientTest::outcomeOf(reply);
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::InvalidInput);
    QVERIFY(!outcome->error().mayHaveBeenSent);
    QVERIFY2(outcome->error().message.contains(u"taskrouter.example"_s), qPrintable(outcome->error().message));
    QVERIFY(!outcome->error().message.contains(u"not-a-real-token"_s));
}

void TestTls::r33_noTlsBelow12()
{
    // What the client says in its hello: the versions it is willing to speak.
    RawServer server;
    Endpoint endpoint = ClientTest::endpointOf(server);
    endpoint.baseUrl.setScheme(u"https"_s);
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    endpoint.baseUrl.setPort(listener.serverPort());
    ClientOptions options = ClientTest::quickOptions();
    options.readDeadlineMsecs = 20'000;
    Client client(endpoint, options);
    auto *const reply = client.fetchReservation(ClientTest::address());
    QTRY_VERIFY(listener.hasPendingConnections());
    QTcpSocket *const socket = listener.nextPendingConnection();
    QByteArray hello;
    QTRY_VERIFY((hello += socket->readAll()).size() > 200);
    reply->abort();
    // supported_versions (43): 0x0303 and 0x0304, and none before; the record's own version is a fossil.
    const qsizetype at = hello.indexOf(QByteArray::fromHex("002b"));
    QVERIFY(at > 0);
    const QByteArray versions = hello.sliced(at + 5, hello.at(at + 4));
    QVERIFY(versions.contains(QByteArray::fromHex("0303")) || versions.contains(QByteArray::fromHex("0304")));
    QVERIFY(!versions.contains(QByteArray::fromHex("0301")));
    QVERIFY(!versions.contains(QByteArray::fromHex("0302")));
}

void TestTls::r33_plainHttpWhereHttpsIsWantedIsSaid()
{
    QTcpServer talker;
    QVERIFY(talker.listen(QHostAddress::LocalHost));
    connect(&talker, &QTcpServer::newConnection, &talker, [&talker] {
        talker.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    });
    RawServer unused;
    Endpoint endpoint = ClientTest::endpointOf(unused);
    endpoint.baseUrl = QUrl(u"https://127.0.0.1:%1"_s.arg(talker.serverPort()));
    Client client(endpoint, ClientTest::quickOptions());
    const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", {}}));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ErrorKind::Tls);
    QVERIFY2(outcome->error().message.contains(u"https"_s), qPrintable(outcome->error().message));
    QVERIFY(!outcome->error().mayHaveBeenSent);
}

void TestTls::r34_proxyWithoutASchemeIsUsed()
{
    RawServer proxy;
    proxy.setScript(RawScript::answer(403, "text/plain", "no"));
    for (const char *variable : {"https_proxy", "all_proxy"}) {
        proxy.forget();
        qputenv(variable, "127.0.0.1:" + QByteArray::number(proxy.port()));
        Endpoint endpoint = ClientTest::endpointOf(proxy);
        endpoint.baseUrl = QUrl(u"https://taskrouter.example"_s);
        Client client(endpoint, ClientTest::quickOptions());
        const auto outcome = ClientTest::outcomeOf(client.updateReservation({ClientTest::address(), "A=b", {}}));
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Proxy);
        QVERIFY(proxy.count() > 0);
        QCOMPARE(proxy.requests().constFirst().method(), "CONNECT");
        qunsetenv(variable);
    }
}

void TestTls::r34_proxyThatCannotBeUsedIsSaid()
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
void TestTls::r34_proxyGetsItsOwnCredentials()
{
    RawServer proxy;
    proxy.setHandler([](const RawRequest &request) {
        return request.header("proxy-authorization").isEmpty()
                   ? RawScript::answer(407, "text/plain", "who?", "Proxy-Authenticate: Basic realm=\"x\"\r\n")
                   : RawScript::answer(403, "text/plain", "no");
    });
    qputenv("https_proxy", "me:hidden@127.0.0.1:" + QByteArray::number(proxy.port()));
    Endpoint endpoint = ClientTest::endpointOf(proxy);
    endpoint.baseUrl = QUrl(u"https://taskrouter.example"_s);
    Client client(endpoint, ClientTest::quickOptions());
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
void TestTls::r34_proxyThatWantsCredentialsIsToldThemLater()
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
    Endpoint endpoint = ClientTest::endpointOf(proxy);
    endpoint.baseUrl = QUrl(u"https://taskrouter.example"_s);
    Client client(endpoint, ClientTest::quickOptions());
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
void TestTls::r34_aWrongProxyPasswordIsTriedOnce_data()
{
    QTest::addColumn<bool>("right");
    QTest::newRow("wrong") << false;
    QTest::newRow("right") << true;
}

void TestTls::r34_aWrongProxyPasswordIsTriedOnce()
{
    QFETCH(bool, right);
    RawServer proxy;
    proxy.setHandler([right](const RawRequest &request) {
        return right && !request.header("proxy-authorization").isEmpty()
                   ? RawScript::answer(403, "text/plain", "no")
                   : RawScript::answer(407, "text/plain", "who?", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    });
    qputenv("https_proxy", "me:hidden-word@127.0.0.1:" + QByteArray::number(proxy.port()));
    Endpoint endpoint = ClientTest::endpointOf(proxy);
    endpoint.baseUrl = QUrl(u"https://taskrouter.example"_s);
    Client client(endpoint, ClientTest::quickOptions());
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

void TestTls::r34_loopbackAndSimulatorGoPastTheProxy()
{
    RawServer proxy;
    proxy.setScript(RawScript::answer(403, "text/plain", "no"));
    qputenv("http_proxy", proxy.url().toEncoded());
    qputenv("https_proxy", proxy.url().toEncoded());
    for (const bool tls : {false, true}) {
        RawServer server(tls ? m_certificates.good() : TestIdentity());
        server.setScript(RawScript::json(ClientTest::reservationJson()));
        Endpoint endpoint = ClientTest::endpointOf(server, m_certificates.caFile());
        endpoint.simulator = !tls;
        Client client(endpoint);
        const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
        QVERIFY(outcome && outcome->ok());
        QCOMPARE(client.route(), u"direct"_s);
    }
    QCOMPARE(proxy.connections(), 0);
}

void TestTls::r34_proxyGetsATunnelAndNoCredentials_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refuses") << 403 << QByteArray() << ErrorKind::Proxy;
    QTest::newRow("wants a password") << 407 << QByteArray("Proxy-Authenticate: Basic realm=\"x\"\r\n")
                                      << ErrorKind::ProxyCredentials;
    QTest::newRow("is down behind") << 502 << QByteArray() << ErrorKind::Proxy;
}

void TestTls::r34_proxyGetsATunnelAndNoCredentials()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(ErrorKind, kind);
    RawServer proxy;
    proxy.setScript(RawScript::answer(status, "text/html", "<html>proxy</html>", header));
    qputenv("https_proxy", proxy.url().toEncoded());
    Endpoint endpoint = ClientTest::endpointOf(proxy);
    endpoint.baseUrl = QUrl(u"https://taskrouter.example"_s);
    Client client(endpoint, ClientTest::quickOptions());
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

void TestTls::r34_proxyIsBypassedWhereToldSo()
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

void TestTls::r34_noProxyMayCarryAnInstructionTwice()
{
    // A proxy that opens the tunnel and then lets go: nothing of the request can have reached anyone twice.
    RawServer proxy;
    proxy.setScript(RawScript::raw("HTTP/1.1 200 Connection established\r\n\r\n", RawScript::Then::Close));
    qputenv("https_proxy", proxy.url().toEncoded());
    Endpoint endpoint = ClientTest::endpointOf(proxy);
    endpoint.baseUrl = QUrl(u"https://taskrouter.example"_s);
    Client client(endpoint, ClientTest::quickOptions());
    auto *const reply = client.updateReservation({ClientTest::address(), "A=b", {}});
    QSignalSpy sent(reply, &Reply::requestSent);
    const auto outcome = ClientTest::outcomeOf(reply);
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(sent.size(), 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
