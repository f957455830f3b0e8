#include "profiles/environment.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray account = "AC00000000000000000000000000000001";
const QByteArray key = "SK00000000000000000000000000000002";
const char *const names[] = {"TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_API_KEY",
                             "TWILIO_API_SECRET",  "TWILIO_REGION",     "TWILIO_EDGE"};

} // namespace

class TestEnvironment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesNothingOfNothing();
    void makesAProfileOfAccountAndToken();
    void prefersTheKeyPair();
    void usesTheTokenWhereHalfOfThePairIsMissing();
    void removesTheSecretsAndKeepsTheRest();
    void givesNoSecretToAChild();
    void namesWhatIsMissingOrWrong_data();
    void namesWhatIsMissingOrWrong();
};

void TestEnvironment::init()
{
    for (const char *name : names)
        qunsetenv(name);
}

void TestEnvironment::makesNothingOfNothing()
{
    qputenv("TWILIO_REGION", "ie1");
    const EnvironmentProfile taken = extractEnvironmentProfile();
    QVERIFY(!taken.profile);
    QVERIFY(taken.problem.isEmpty());
}

void TestEnvironment::makesAProfileOfAccountAndToken()
{
    qputenv("TWILIO_ACCOUNT_SID", " " + account + "\n");
    qputenv("TWILIO_AUTH_TOKEN", "\tnot-a-real-token ");
    qputenv("TWILIO_REGION", "ie1");
    qputenv("TWILIO_EDGE", "dublin");
    const EnvironmentProfile taken = extractEnvironmentProfile();
    QVERIFY2(taken.problem.isEmpty(), qPrintable(taken.problem));
    QVERIFY(taken.profile);
    QCOMPARE(taken.profile->name, u"environment"_s);
    QCOMPARE(taken.profile->accountSid, QString::fromLatin1(account));
    QCOMPARE(taken.profile->apiKey, QString());
    QCOMPARE(taken.profile->secret, QByteArray("not-a-real-token"));
    QCOMPARE(taken.profile->region, u"ie1"_s);
    QCOMPARE(taken.profile->edge, u"dublin"_s);
}

void TestEnvironment::prefersTheKeyPair()
{
    qputenv("TWILIO_ACCOUNT_SID", account);
    qputenv("TWILIO_AUTH_TOKEN", "not-a-real-token");
    qputenv("TWILIO_API_KEY", key);
    qputenv("TWILIO_API_SECRET", "not-a-real-secret");
    const EnvironmentProfile taken = extractEnvironmentProfile();
    QVERIFY(taken.profile);
    QCOMPARE(taken.profile->apiKey, QString::fromLatin1(key));
    QCOMPARE(taken.profile->secret, QByteArray("not-a-real-secret"));
}

void TestEnvironment::usesTheTokenWhereHalfOfThePairIsMissing()
{
    qputenv("TWILIO_ACCOUNT_SID", account);
    qputenv("TWILIO_AUTH_TOKEN", "not-a-real-token");
    qputenv("TWILIO_API_KEY", key);
    const EnvironmentProfile taken = extractEnvironmentProfile();
    QVERIFY(taken.profile);
    QVERIFY(taken.profile->apiKey.isEmpty());
    QCOMPARE(taken.profile->secret, QByteArray("not-a-real-token"));
}

void TestEnvironment::removesTheSecretsAndKeepsTheRest()
{
    qputenv("TWILIO_ACCOUNT_SID", account);
    qputenv("TWILIO_AUTH_TOKEN", "not-a-real-token");
    qputenv("TWILIO_API_KEY", key);
    qputenv("TWILIO_API_SECRET", "not-a-real-secret");
    QVERIFY(extractEnvironmentProfile().profile);
    QVERIFY(!qEnvironmentVariableIsSet("TWILIO_AUTH_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("TWILIO_API_SECRET"));
    QCOMPARE(qgetenv("TWILIO_ACCOUNT_SID"), account);
    // What was read is not lost by being read: but there is nothing to read a second time.
    QVERIFY(!extractEnvironmentProfile().profile);
}

void TestEnvironment::givesNoSecretToAChild()
{
#ifndef Q_OS_LINUX
    QSKIP("Reads a child's environment from /proc");
#endif
    qputenv("TWILIO_ACCOUNT_SID", account);
    qputenv("TWILIO_AUTH_TOKEN", "not-a-real-token");
    QVERIFY(extractEnvironmentProfile().profile);
    QProcess child;
    child.start(u"/bin/cat"_s, {u"/proc/self/environ"_s});
    QVERIFY(child.waitForFinished());
    const QByteArray seen = child.readAll();
    QVERIFY(seen.contains(account));
    QVERIFY(!seen.contains("not-a-real"));
}

void TestEnvironment::namesWhatIsMissingOrWrong_data()
{
    QTest::addColumn<QByteArrayList>("values"); // in the order of `names`
    QTest::addColumn<QString>("named");
    QTest::newRow("token alone") << QByteArrayList{"", "t", "", "", "", ""} << u"TWILIO_ACCOUNT_SID"_s;
    QTest::newRow("account alone") << QByteArrayList{account, "", "", "", "", ""} << u"TWILIO_AUTH_TOKEN"_s;
    QTest::newRow("key alone") << QByteArrayList{account, "", key, "", "", ""} << u"TWILIO_API_SECRET"_s;
    QTest::newRow("secret alone") << QByteArrayList{account, "", "", "s", "", ""} << u"TWILIO_API_KEY"_s;
    QTest::newRow("account is a key") << QByteArrayList{key, "t", "", "", "", ""} << u"TWILIO_ACCOUNT_SID"_s;
    QTest::newRow("account too short") << QByteArrayList{"AC01", "t", "", "", "", ""} << u"TWILIO_ACCOUNT_SID"_s;
    QTest::newRow("key is an account") << QByteArrayList{account, "", account, "s", "", ""} << u"TWILIO_API_KEY"_s;
    QTest::newRow("line break in the token")
        << QByteArrayList{account, "t\r\nX-Other: 1", "", "", "", ""} << u"TWILIO_AUTH_TOKEN"_s;
    QTest::newRow("region is a host") << QByteArrayList{account, "t", "", "", "evil.example/x", ""}
                                      << u"TWILIO_REGION"_s;
    QTest::newRow("region of an unknown edge") << QByteArrayList{account, "t", "", "", "xx9", ""} << u"TWILIO_EDGE"_s;
    QTest::newRow("placeholder of an account") << QByteArrayList{"${TWILIO_ACCOUNT_SID}", "t", "", "", "", ""}
                                               << u"TWILIO_ACCOUNT_SID: it holds a placeholder"_s;
    QTest::newRow("placeholder of Windows") << QByteArrayList{"%TWILIO_ACCOUNT_SID%", "t", "", "", "", ""}
                                            << u"TWILIO_ACCOUNT_SID: it holds a placeholder"_s;
    QTest::newRow("placeholder of a token") << QByteArrayList{account, "$TWILIO_AUTH_TOKEN", "", "", "", ""}
                                            << u"TWILIO_AUTH_TOKEN: it holds a placeholder"_s;
    QTest::newRow("placeholder of a secret")
        << QByteArrayList{account, "", key, "{{api_secret}}", "", ""} << u"TWILIO_API_SECRET: it holds a placeholder"_s;
    QTest::newRow("quoted") << QByteArrayList{"\"" + account + "\"", "t", "", "", "", ""} << u"quotation marks"_s;
    QTest::newRow("account is a key, and where it belongs")
        << QByteArrayList{key, "t", "", "", "", ""} << u"TWILIO_API_KEY"_s;
    QTest::newRow("edge is a host") << QByteArrayList{account, "t", "", "", "", "a@b"} << u"TWILIO_EDGE"_s;
}

void TestEnvironment::namesWhatIsMissingOrWrong()
{
    QFETCH(QByteArrayList, values);
    QFETCH(QString, named);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isEmpty())
            qputenv(names[i], values.at(i));
    }
    const EnvironmentProfile taken = extractEnvironmentProfile();
    QVERIFY(!taken.profile);
    QVERIFY2(taken.problem.contains(named), qPrintable(taken.problem));
    QVERIFY(!qEnvironmentVariableIsSet("TWILIO_AUTH_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("TWILIO_API_SECRET"));
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
