#include "support/clienttest.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// Whom we speak to.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void doubtfulCertificatesGetNoRequest_data();
    void doubtfulCertificatesGetNoRequest();
    void privateAuthorityIsTrustedWhereNamed();
    void unreadableAuthorityIsSaid_data();
    void unreadableAuthorityIsSaid();
    void plainHttpToAnotherMachineIsRefused();
    void usesNoTlsBelow12();
    void plainHttpWhereHttpsIsWantedIsSaid();

private:
    TestCertificates m_certificates;
};

void TestTls::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.problem()));
}

void TestTls::doubtfulCertificatesGetNoRequest_data()
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

void TestTls::doubtfulCertificatesGetNoRequest()
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

void TestTls::privateAuthorityIsTrustedWhereNamed()
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

void TestTls::unreadableAuthorityIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("absent") << u"/nowhere/ca.pem"_s;
    QTest::newRow("not a certificate") << QString::fromLocal8Bit(__FILE__);
}

void TestTls::unreadableAuthorityIsSaid()
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

void TestTls::plainHttpToAnotherMachineIsRefused()
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

void TestTls::usesNoTlsBelow12()
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
    const auto number = [&hello](qsizetype at, int bytes) {
        return at + bytes > hello.size() ? 0 : hello.sliced(at, bytes).toHex().toLongLong(nullptr, 16);
    };
    QTRY_VERIFY((hello += socket->readAll()).size() > 5 && hello.size() >= 5 + number(3, 2));
    reply->abort();
    // supported_versions (43): 0x0303 and 0x0304, and none before; the record's own version is a fossil. It is looked
    // for where extensions are: what is random has any two bytes now and then.
    qsizetype at = 5 + 4 + 2 + 32; // Behind the heads, the version and what is random.
    at += 1 + number(at, 1);       // The session's id,
    at += 2 + number(at, 2);       // the ciphers,
    at += 1 + number(at, 1);       // and how to compress.
    at += 2;
    while (at + 5 < hello.size() && number(at, 2) != 43)
        at += 4 + number(at + 2, 2);
    QVERIFY(at + 5 + number(at + 4, 1) <= hello.size());
    const QByteArray versions = hello.sliced(at + 5, number(at + 4, 1));
    QVERIFY(versions.contains(QByteArray::fromHex("0303")) || versions.contains(QByteArray::fromHex("0304")));
    QVERIFY(!versions.contains(QByteArray::fromHex("0301")));
    QVERIFY(!versions.contains(QByteArray::fromHex("0302")));
}

void TestTls::plainHttpWhereHttpsIsWantedIsSaid()
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

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
