#include "support/clienttest.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Desk;

/// The program without the part that speaks TLS: an archive that was moved while it ran, or an incomplete one.
class TestNoTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
};

void TestNoTls::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("caFile");
    QTest::newRow("as usual") << QString();
    QTest::newRow("with an authority of its own") << u"/nowhere/ca.pem"_s;
}

void TestNoTls::saysWhatIsMissing()
{
    QFETCH(const QString, caFile);
    QVERIFY(!QSslSocket::supportsSsl());
    const RawServer server;
    Endpoint endpoint = ClientTest::endpointOf(server, caFile);
    endpoint.baseUrl.setScheme(u"https"_s);
    Client client(endpoint, ClientTest::quickOptions());
    for (const bool update : {false, true}) {
        ReplyOf<ReservationDetail> *const reply =
            update ? client.updateReservation({ClientTest::address(), "Instruction=accept", {}})
                   : client.fetchReservation(ClientTest::address());
        const auto outcome = ClientTest::outcomeOf(reply);
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ErrorKind::Tls);
        QVERIFY(!outcome->error().mayHaveBeenSent);
        QVERIFY2(outcome->error().message.contains(u"is missing"_s), qPrintable(outcome->error().message));
    }
    QCOMPARE(server.count(), 0);
}

int main(int argc, char *argv[])
{
    // Nowhere to look for plugins.
    qputenv("QT_PLUGIN_PATH", "/nowhere");
    QCoreApplication::setLibraryPaths({});
    const QCoreApplication app(argc, argv);
    QCoreApplication::setLibraryPaths({});
    TestNoTls test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notls.moc"
