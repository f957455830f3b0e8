#include "platform/platform.h"
#include "profiles/profilesecrets.h"
#include "profiles/secretstore.h"
#include "support/fakekeyring.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

struct Heard
{
    int count = 0;
    SecretAnswer last;
    SecretStore::Then then = [this](const SecretAnswer &answer) {
        ++count;
        last = answer;
    };
};

} // namespace

/// A keyring that is absent, locked, slow or refuses is each said as what it is, and nothing falls back to plain text.
class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sessionStoreForgetsNothingUntilItGoes();
    void eachWayToFailIsToldApart_data();
    void eachWayToFailIsToldApart();
    void slowKeyringEndsWithATimeoutAndOnlyOnce();
    void withoutABusNothingIsAsked();
    void answersNeverComeFromInsideTheCall();
    void goneListenerIsNotCalled();
    void probeSaysWhetherThereIsAKeyring();
    void profilesAskTheSessionFirst();
    void profilesNeverGetTheSecretOfAnotherAccount();
    void refusedSecretIsNotOfferedAgain();
    void processLeavesNoCore();

private:
    static Profile profile()
    {
        Profile made;
        made.name = u"Support"_s;
        made.accountSid = u"AC00000000000000000000000000000001"_s;
        made.secret = "not-a-real-token";
        return made;
    }
};

void TestSecretStore::sessionStoreForgetsNothingUntilItGoes()
{
    SessionSecretStore store;
    QVERIFY(!store.isLasting());
    Heard heard;
    store.read(u"a"_s, this, heard.then);
    QTRY_COMPARE(heard.count, 1);
    QCOMPARE(heard.last.status, SecretStatus::NotSaved);
    store.write(u"a"_s, "not-a-real-token", this, heard.then);
    store.read(u"a"_s, this, heard.then);
    QTRY_COMPARE(heard.count, 3);
    QCOMPARE(heard.last.secret, "not-a-real-token"_ba);
    store.remove(u"a"_s, this, heard.then);
    store.read(u"a"_s, this, heard.then);
    QTRY_COMPARE(heard.count, 5);
    QCOMPARE(heard.last.status, SecretStatus::NotSaved);
}

void TestSecretStore::eachWayToFailIsToldApart_data()
{
    using Code = KeyringBackend::Code;
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<SecretStatus>("expected");
    QTest::newRow("there") << int(Code::Ok) << false << SecretStatus::Ok;
    QTest::newRow("never saved") << int(Code::EntryNotFound) << false << SecretStatus::NotSaved;
    QTest::newRow("locked looks like never saved") << int(Code::EntryNotFound) << true << SecretStatus::Locked;
    QTest::newRow("denied") << int(Code::AccessDenied) << true << SecretStatus::Locked;
    QTest::newRow("no service") << int(Code::NoBackend) << false << SecretStatus::Unavailable;
    QTest::newRow("broken") << int(Code::Other) << false << SecretStatus::Refused;
}

void TestSecretStore::eachWayToFailIsToldApart()
{
    QFETCH(int, code);
    QFETCH(bool, locked);
    QFETCH(SecretStatus, expected);
    auto keyring = std::make_unique<FakeKeyring>();
    keyring->code = KeyringBackend::Code(code);
    keyring->locked = locked;
    keyring->kept.insert(u"a"_s, "not-a-real-token");
    KeyringSecretStore store(std::move(keyring));
    Heard heard;
    store.read(u"a"_s, this, heard.then);
    QTRY_COMPARE(heard.count, 1);
    QCOMPARE(heard.last.status, expected);
    QCOMPARE(heard.last.secret.isEmpty(), expected != SecretStatus::Ok);
    QCOMPARE(SecretStore::explain(expected).isEmpty(), expected == SecretStatus::Ok);
}

void TestSecretStore::slowKeyringEndsWithATimeoutAndOnlyOnce()
{
    auto keyring = std::make_unique<FakeKeyring>();
    FakeKeyring *fake = keyring.get();
    fake->silent = true;
    KeyringSecretStore store(std::move(keyring), 1);
    Heard heard;
    store.read(u"a"_s, this, heard.then);
    QTRY_COMPARE(heard.count, 1);
    QCOMPARE(heard.last.status, SecretStatus::TimedOut);
    fake->pending(); // Comes after all.
    QCoreApplication::processEvents();
    QCOMPARE(heard.count, 1);
}

void TestSecretStore::withoutABusNothingIsAsked()
{
    auto keyring = std::make_unique<FakeKeyring>();
    FakeKeyring *fake = keyring.get();
    fake->reachable = false;
    KeyringSecretStore store(std::move(keyring));
    Heard heard;
    store.write(u"a"_s, "not-a-real-token", this, heard.then);
    QTRY_COMPARE(heard.count, 1);
    QCOMPARE(heard.last.status, SecretStatus::Unavailable);
    QCOMPARE(fake->reads + fake->writes, 0);
}

void TestSecretStore::answersNeverComeFromInsideTheCall()
{
    KeyringSecretStore store(std::make_unique<FakeKeyring>());
    Heard heard;
    store.write(u"a"_s, "not-a-real-token", this, heard.then);
    QCOMPARE(heard.count, 0);
    QTRY_COMPARE(heard.count, 1);
    QCOMPARE(heard.last.status, SecretStatus::Ok);
    QVERIFY(heard.last.secret.isEmpty());
}

void TestSecretStore::goneListenerIsNotCalled()
{
    auto keyring = std::make_unique<FakeKeyring>();
    FakeKeyring *fake = keyring.get();
    fake->silent = true;
    KeyringSecretStore store(std::move(keyring));
    Heard heard;
    {
        QObject listener;
        store.read(u"a"_s, &listener, heard.then);
    }
    fake->pending();
    QCoreApplication::processEvents();
    QCOMPARE(heard.count, 0);
}

void TestSecretStore::probeSaysWhetherThereIsAKeyring()
{
    Heard heard;
    SessionSecretStore().probe(this, heard.then);
    QTRY_COMPARE(heard.count, 1);
    QCOMPARE(heard.last.status, SecretStatus::Unavailable);

    auto keyring = std::make_unique<FakeKeyring>();
    FakeKeyring *fake = keyring.get();
    KeyringSecretStore store(std::move(keyring));
    store.probe(this, heard.then);
    QTRY_COMPARE(heard.count, 2);
    QCOMPARE(heard.last.status, SecretStatus::Ok);
    fake->there = false; // A bus, and nobody on it who keeps secrets.
    store.probe(this, heard.then);
    QTRY_COMPARE(heard.count, 3);
    QCOMPARE(heard.last.status, SecretStatus::Unavailable);
    QCOMPARE(fake->reads + fake->writes, 0);
}

void TestSecretStore::profilesAskTheSessionFirst()
{
    auto keyring = std::make_unique<FakeKeyring>();
    FakeKeyring *fake = keyring.get();
    KeyringSecretStore store(std::move(keyring));
    ProfileSecrets secrets(store);
    Heard heard;
    secrets.find(profile(), this, heard.then);
    QTRY_COMPARE(heard.count, 1);
    QCOMPARE(heard.last.status, SecretStatus::NotSaved);
    QCOMPARE(fake->reads, 1);
    secrets.keepForSession(profile());
    secrets.find(profile(), this, heard.then);
    QTRY_COMPARE(heard.count, 2);
    QCOMPARE(heard.last.secret, "not-a-real-token"_ba);
    QCOMPARE(fake->reads, 1);
    QVERIFY(fake->kept.isEmpty());

    secrets.save(profile(), this, heard.then);
    QTRY_COMPARE(heard.count, 3);
    ProfileSecrets later(store); // the next start
    later.find(profile(), this, heard.then);
    QTRY_COMPARE(heard.count, 4);
    QCOMPARE(heard.last.secret, "not-a-real-token"_ba);
    later.remove(profile(), this, heard.then);
    QTRY_COMPARE(heard.count, 5);
    QVERIFY(fake->kept.isEmpty());
    later.find(profile(), this, heard.then);
    QTRY_COMPARE(heard.count, 6);
    QCOMPARE(heard.last.status, SecretStatus::NotSaved);
}

void TestSecretStore::profilesNeverGetTheSecretOfAnotherAccount()
{
    SessionSecretStore store;
    ProfileSecrets secrets(store);
    secrets.keepForSession(profile());
    Profile account = profile();
    account.accountSid = u"AC00000000000000000000000000000002"_s;
    Profile key = profile();
    key.apiKey = u"SK00000000000000000000000000000003"_s;
    Profile region = profile();
    region.region = u"ie1"_s;
    Heard heard;
    int asked = 0;
    for (const Profile &other : {account, key, region}) {
        secrets.find(other, this, heard.then);
        ++asked;
        QTRY_COMPARE(heard.count, asked);
        QCOMPARE(heard.last.status, SecretStatus::NotSaved);
    }
    Profile renamed = profile();
    renamed.name = u"Another name"_s;
    secrets.find(renamed, this, heard.then);
    QTRY_COMPARE(heard.count, asked + 1);
    QCOMPARE(heard.last.status, SecretStatus::Ok);
}

void TestSecretStore::refusedSecretIsNotOfferedAgain()
{
    auto keyring = std::make_unique<FakeKeyring>();
    FakeKeyring *fake = keyring.get();
    KeyringSecretStore store(std::move(keyring));
    ProfileSecrets secrets(store);
    Heard heard;
    secrets.save(profile(), this, heard.then);
    QTRY_COMPARE(heard.count, 1);
    secrets.distrust(profile());
    QVERIFY(secrets.isDistrusted(profile()));
    secrets.find(profile(), this, heard.then);
    QTRY_COMPARE(heard.count, 2);
    QCOMPARE(heard.last.status, SecretStatus::NotSaved);
    QCOMPARE(fake->reads, 0);
    secrets.keepForSession(profile()); // A new one was typed in.
    secrets.find(profile(), this, heard.then);
    QTRY_COMPARE(heard.count, 3);
    QCOMPARE(heard.last.status, SecretStatus::Ok);
}

void TestSecretStore::processLeavesNoCore()
{
    QCOMPARE(Platform::hardenProcess(), QString());
    rlimit core{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, rlim_t(0));
    QCOMPARE(core.rlim_max, rlim_t(0));
    QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
