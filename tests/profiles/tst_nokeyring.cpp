#include "profiles/systemkeyring.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// The real backend on a machine without a keyring, which is normal for servers and kiosks: each call says so soon,
/// and nothing is written anywhere.
class TestNoKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isSaidAndNothingIsWritten_data();
    void isSaidAndNothingIsWritten();

private:
    QTemporaryDir m_home;
};

void TestNoKeyring::initTestCase()
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(m_home.path()));
    qunsetenv("DISPLAY"); // Nobody starts a bus for us.
}

void TestNoKeyring::isSaidAndNothingIsWritten_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("no session bus") << QByteArray();
    QTest::newRow("a bus that has gone") << QByteArray("unix:path=/nonexistent/bus");
}

void TestNoKeyring::isSaidAndNothingIsWritten()
{
    QFETCH(QByteArray, address);
    if (address.isEmpty())
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    else
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    KeyringSecretStore store(makeSystemKeyring());
    int answers = 0;
    const auto hear = [&answers](const SecretAnswer &answer) {
        ++answers;
        QCOMPARE(answer.status, SecretStatus::Unavailable);
        QVERIFY(answer.secret.isEmpty());
        QVERIFY(!answer.details.contains(u"not-a-real"_s));
    };
    store.probe(this, hear);
    store.write(u"AC00000000000000000000000000000001"_s, "not-a-real-token", this, hear);
    store.read(u"AC00000000000000000000000000000001"_s, this, hear);
    store.remove(u"AC00000000000000000000000000000001"_s, this, hear);
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 4);
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("not-a-real-token"), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestNoKeyring)
#include "tst_nokeyring.moc"
