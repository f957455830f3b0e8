#include "taskrouter/network/proxysettings.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const char *const variables[] = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
                                 "http_proxy",  "no_proxy",    "NO_PROXY"};

} // namespace

/// The proxy of the environment, in the forms in which other programs take it.
class TestProxySettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { init(); }
    void readsEveryForm_data();
    void readsEveryForm();
    void saysWhyAProxyCannotBeUsed_data();
    void saysWhyAProxyCannotBeUsed();
    void goesPastWhatNoProxyNames_data();
    void goesPastWhatNoProxyNames();
    void takesTheNearerVariable();
};

void TestProxySettings::init()
{
    for (const char *name : variables)
        qunsetenv(name);
}

void TestProxySettings::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("proxy"); ///< "http host:port user:password"
    QTest::newRow("URL") << QByteArray("https_proxy") << QByteArray("http://proxy.example:3128")
                         << u"http proxy.example:3128 :"_s;
    QTest::newRow("host and port") << QByteArray("https_proxy") << QByteArray("proxy.example:3128")
                                   << u"http proxy.example:3128 :"_s;
    QTest::newRow("address and port") << QByteArray("HTTPS_PROXY") << QByteArray("192.0.2.7:8080/")
                                      << u"http 192.0.2.7:8080 :"_s;
    QTest::newRow("IPv6") << QByteArray("https_proxy") << QByteArray("[2001:db8::7]:8080")
                          << u"http 2001:db8::7:8080 :"_s;
    QTest::newRow("host alone") << QByteArray("https_proxy") << QByteArray(" proxy.example ")
                                << u"http proxy.example:1080 :"_s;
    QTest::newRow("all_proxy") << QByteArray("all_proxy") << QByteArray("proxy.example:3128")
                               << u"http proxy.example:3128 :"_s;
    QTest::newRow("ALL_PROXY, socks") << QByteArray("ALL_PROXY") << QByteArray("socks5h://proxy.example")
                                      << u"socks proxy.example:1080 :"_s;
    QTest::newRow("credentials") << QByteArray("https_proxy") << QByteArray("http://de%40sk:p%3Aq@proxy.example:3128")
                                 << u"http proxy.example:3128 de@sk:p:q"_s;
    QTest::newRow("credentials without a scheme")
        << QByteArray("https_proxy") << QByteArray("me:pq@proxy.example:3128") << u"http proxy.example:3128 me:pq"_s;
}

void TestProxySettings::readsEveryForm()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QFETCH(QString, proxy);
    qputenv(variable.constData(), value);
    const ProxyChoice choice = proxyFor(QUrl(u"https://taskrouter.twilio.com"_s));
    QCOMPARE(choice.objection, QString());
    const QString kind = choice.proxy.type() == QNetworkProxy::HttpProxy     ? u"http"_s
                         : choice.proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks"_s
                                                                             : u"none"_s;
    QCOMPARE(u"%1 %2:%3 %4:%5"_s.arg(kind, choice.proxy.hostName())
                 .arg(choice.proxy.port())
                 .arg(choice.proxy.user(), choice.proxy.password()),
             proxy);
}

void TestProxySettings::saysWhyAProxyCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("word");
    QTest::newRow("TLS to the proxy") << QByteArray("https://me:hidden@proxy.example:3129") << u"https"_s;
    QTest::newRow("socks4") << QByteArray("socks4://proxy.example") << u"socks4"_s;
    QTest::newRow("no host") << QByteArray("http://") << u"host:port"_s;
    QTest::newRow("garbage") << QByteArray("http://pro xy:99999") << u"host:port"_s;
}

void TestProxySettings::saysWhyAProxyCannotBeUsed()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, word);
    qputenv("https_proxy", value);
    const ProxyChoice choice = proxyFor(QUrl(u"https://taskrouter.twilio.com"_s));
    QVERIFY2(choice.objection.contains(word), qPrintable(choice.objection));
    QVERIFY(!choice.objection.contains(u"hidden"_s));
    QCOMPARE(choice.proxy.type(), QNetworkProxy::NoProxy);
}

void TestProxySettings::goesPastWhatNoProxyNames_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("past");
    QTest::newRow("the host") << QByteArray("example.com,taskrouter.twilio.com") << true;
    QTest::newRow("its domain") << QByteArray(".twilio.com") << true;
    QTest::newRow("its domain, bare") << QByteArray("other.example twilio.com") << true;
    QTest::newRow("with a star") << QByteArray("*.twilio.com") << true;
    QTest::newRow("everything") << QByteArray("*") << true;
    QTest::newRow("the port") << QByteArray("twilio.com:443") << true;
    QTest::newRow("another port") << QByteArray("twilio.com:8443") << false;
    QTest::newRow("the end of a word") << QByteArray("lio.com") << false;
    QTest::newRow("another") << QByteArray("example.com") << false;
    QTest::newRow("nothing") << QByteArray(" , ") << false;
}

void TestProxySettings::goesPastWhatNoProxyNames()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, past);
    qputenv("https_proxy", "proxy.example:3128");
    qputenv("no_proxy", list);
    const ProxyChoice choice = proxyFor(QUrl(u"https://taskrouter.twilio.com"_s));
    QCOMPARE(choice.proxy.type(), past ? QNetworkProxy::NoProxy : QNetworkProxy::HttpProxy);
}

void TestProxySettings::takesTheNearerVariable()
{
    qputenv("all_proxy", "all.example:1");
    qputenv("HTTPS_PROXY", "capitals.example:2");
    const QUrl target(u"https://taskrouter.twilio.com"_s);
    QCOMPARE(proxyFor(target).proxy.hostName(), u"capitals.example"_s);
    qputenv("https_proxy", "small.example:3");
    QCOMPARE(proxyFor(target).proxy.hostName(), u"small.example"_s);
}

QTEST_GUILESS_MAIN(TestProxySettings)
#include "tst_proxysettings.moc"
