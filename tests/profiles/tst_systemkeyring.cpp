#include "profiles/systemkeyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

#include <optional>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QString Key = u"AC00000000000000000000000000000001"_s;
const QByteArray Secret = "not-a-real-token \xc3\xa9";

} // namespace

/// The real backend against a real keyring of its own: tests/keyring.sh starts it, opened and with nothing in it.
class TestSystemKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsNothingBeforeItIsSaved();
    void keepsReplacesAndForgets();
    void lockedIsNotTakenForNeverSaved();

private:
    [[nodiscard]] SecretAnswer read();
    [[nodiscard]] SecretAnswer write(const QByteArray &secret);
    [[nodiscard]] SecretAnswer remove();
    [[nodiscard]] static SecretAnswer wait(const std::optional<SecretAnswer> &answer);
    [[nodiscard]] SecretStore::Then into(std::optional<SecretAnswer> &answer)
    {
        answer.reset();
        return [&answer](const SecretAnswer &given) { answer = given; };
    }

    KeyringSecretStore m_store{makeSystemKeyring(), 20'000};
    std::optional<SecretAnswer> m_answer;
};

SecretAnswer TestSystemKeyring::wait(const std::optional<SecretAnswer> &answer)
{
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        qWarning("The keyring did not answer.");
    return answer.value_or(SecretAnswer{SecretStatus::TimedOut, {}, {}});
}

SecretAnswer TestSystemKeyring::read()
{
    m_store.read(Key, this, into(m_answer));
    return wait(m_answer);
}

SecretAnswer TestSystemKeyring::write(const QByteArray &secret)
{
    m_store.write(Key, secret, this, into(m_answer));
    return wait(m_answer);
}

SecretAnswer TestSystemKeyring::remove()
{
    m_store.remove(Key, this, into(m_answer));
    return wait(m_answer);
}

void TestSystemKeyring::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DESK_TEST_KEYRING"), "tests/keyring.sh runs this, with a keyring of its own.");
    m_store.probe(this, into(m_answer));
    QCOMPARE(wait(m_answer).status, SecretStatus::Ok);
}

void TestSystemKeyring::findsNothingBeforeItIsSaved()
{
    QCOMPARE(read().status, SecretStatus::NotSaved);
}

void TestSystemKeyring::keepsReplacesAndForgets()
{
    QCOMPARE(write("not-a-real-token-yet").status, SecretStatus::Ok);
    QCOMPARE(write(Secret).status, SecretStatus::Ok);
    const SecretAnswer there = read();
    QCOMPARE(there.status, SecretStatus::Ok);
    QCOMPARE(there.secret, Secret);
    QCOMPARE(remove().status, SecretStatus::Ok);
    QCOMPARE(read().status, SecretStatus::NotSaved);
}

/// Nobody is there to open it again, so its prompt is never answered or dismissed at once: both are told apart from
/// "not saved".
void TestSystemKeyring::lockedIsNotTakenForNeverSaved()
{
    QCOMPARE(write(Secret).status, SecretStatus::Ok);
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)});
    const QDBusMessage locked = QDBusConnection::sessionBus().call(lock);
    QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);
    const SecretAnswer answer = read();
    QVERIFY2(answer.status == SecretStatus::Locked || answer.status == SecretStatus::TimedOut,
             qPrintable(u"%1: %2"_s.arg(int(answer.status)).arg(answer.details)));
    QVERIFY(answer.secret.isEmpty());
    const SecretAnswer refused = write("not-a-real-token-either");
    QVERIFY(refused.status == SecretStatus::Locked || refused.status == SecretStatus::TimedOut);
}

QTEST_GUILESS_MAIN(TestSystemKeyring)
#include "tst_systemkeyring.moc"
