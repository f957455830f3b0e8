#include "profiles/hardening.h"
#include "profiles/secretstore.h"

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A keyring that answers as told: at once, later, twice, or never.
class FakeKeyring final : public KeyringBackend
{
public:
    void read(const QString &key, Answer answer) override { reply(std::move(answer), kept.value(key)); }
    void write(const QString &key, const QByteArray &secret, Answer answer) override
    {
        if (code == Code::Ok)
            kept.insert(key, secret);
        reply(std::move(answer), {});
    }
    void remove(const QString &key, Answer answer) override
    {
        kept.remove(key);
        reply(std::move(answer), {});
    }
    [[nodiscard]] bool isReachable() const override { return reachable; }
    [[nodiscard]] bool isLocked() const override { return locked; }

    void reply(Answer answer, const QByteArray &secret)
    {
        ++asked;
        pending = [this, answer = std::move(answer), secret] { answer(code, secret, u"words"_s); };
        if (!silent)
            pending();
    }

    Code code = Code::Ok;
    bool reachable = true;
    bool locked = false;
    bool silent = false;
    int asked = 0;
    QHash<QString, QByteArray> kept;
    std::function<void()> pending;
};

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
    void r31_eachWayToFailIsToldApart_data();
    void r31_eachWayToFailIsToldApart();
    void r31_slowKeyringEndsWithATimeoutAndOnlyOnce();
    void r31_withoutABusNothingIsAsked();
    void answersNeverComeFromInsideTheCall();
    void goneListenerIsNotCalled();
    void r32_processLeavesNoCore();
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

void TestSecretStore::r31_eachWayToFailIsToldApart_data()
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

void TestSecretStore::r31_eachWayToFailIsToldApart()
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

void TestSecretStore::r31_slowKeyringEndsWithATimeoutAndOnlyOnce()
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

void TestSecretStore::r31_withoutABusNothingIsAsked()
{
    auto keyring = std::make_unique<FakeKeyring>();
    FakeKeyring *fake = keyring.get();
    fake->reachable = false;
    KeyringSecretStore store(std::move(keyring));
    Heard heard;
    store.write(u"a"_s, "not-a-real-token", this, heard.then);
    QTRY_COMPARE(heard.count, 1);
    QCOMPARE(heard.last.status, SecretStatus::Unavailable);
    QCOMPARE(fake->asked, 0);
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

void TestSecretStore::r32_processLeavesNoCore()
{
    QCOMPARE(hardenProcess(), QString());
    rlimit core{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, rlim_t(0));
    QCOMPARE(core.rlim_max, rlim_t(0));
    QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
