#include "support/clienttest.h"

#include <QFile>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// Whether this process has Qt's plugin for TLS, and OpenSSL with it.
bool hasLoadedTls()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("/plugins/tls/");
}

/// Answers each request with one reservation. RawServer can speak TLS, and loads it.
class PlainServer final : public QTcpServer
{
public:
    PlainServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                const QByteArray body = ClientTest::reservationJson();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
    }
};

} // namespace

/// The training simulator speaks plain HTTP on this machine: a client of it does without OpenSSL, which takes 4 MB and
/// some of the time of a start.
class TestPlainHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsNoTls();
};

void TestPlainHttp::loadsNoTls()
{
    if (!QFile::exists(u"/proc/self/maps"_s))
        QSKIP("There is no list of what is loaded.");
    PlainServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    endpoint.accountSid = endpoint.user = u"AC"_s + QString(32, u'0');
    endpoint.secret = "not-a-secret";
    endpoint.simulator = true;
    Client client(endpoint, ClientTest::quickOptions());
    const auto outcome = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(outcome && outcome->ok());
    QVERIFY(!hasLoadedTls());
    const QSslConfiguration any;
    QVERIFY(hasLoadedTls()); // It would have been seen.
}

QTEST_GUILESS_MAIN(TestPlainHttp)
#include "tst_plainhttp.moc"
