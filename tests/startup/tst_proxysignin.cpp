#include "startup/proxysignin.h"
#include "support/fakekeyring.h"
#include "ui/profiles/proxydialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Desk;
using namespace Qt::StringLiterals;
using Code = KeyringBackend::Code;

namespace {

const QString Proxy = u"proxy.example:3128"_s;
const QString Key = u"proxy proxy.example:3128"_s;

struct Bench
{
    [[nodiscard]] ProxyDialog *dialog() const { return window.findChild<ProxyDialog *>(); }
    [[nodiscard]] QLineEdit *user() const { return window.findChild<QLineEdit *>(u"proxyUser"_s); }
    [[nodiscard]] QLineEdit *password() const { return window.findChild<QLineEdit *>(u"proxyPassword"_s); }
    [[nodiscard]] QCheckBox *remember() const { return window.findChild<QCheckBox *>(u"proxyRemember"_s); }
    [[nodiscard]] QPushButton *signIn() const { return window.findChild<QPushButton *>(u"proxySignIn"_s); }
    [[nodiscard]] QString said() const
    {
        const auto *label = window.findChild<QWidget *>(u"proxySaid"_s);
        return label ? label->property("text").toString() : QString();
    }
    /// Types it and signs in, as a person does.
    void answer(const QString &name, const QString &secret) const
    {
        user()->clear();
        QTest::keyClicks(user(), name);
        QTest::keyClicks(password(), secret);
        QTest::mouseClick(signIn(), Qt::LeftButton);
    }

    QWidget window;
    FakeKeyring *fake = new FakeKeyring;
    KeyringSecretStore keyring{std::unique_ptr<KeyringBackend>(fake), 60'000};
    ProxySignIn signs{window, keyring};
    QSignalSpy found{&signs, &ProxySignIn::found};
    QSignalSpy noticed{&signs, &ProxySignIn::noticed};
};

} // namespace

class TestProxySignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAndRemembersInTheKeyring();
    void theKeyringIsAskedFirst();
    void aSessionIsEnoughWithoutAKeyring();
    void whatWasRefusedIsAskedForAgain();
    void asksOneQuestionAtATime();
    void aPasswordThatIsNotSavedIsSaid();
    void whatWasRefusedIsToldNoOtherConnection();
};

void TestProxySignIn::asksAndRemembersInTheKeyring()
{
    Bench bench;
    bench.window.show();
    bench.signs.find(Proxy, {});
    QTRY_VERIFY(bench.dialog());
    QVERIFY(!bench.signIn()->isEnabled());
    QCOMPARE(bench.password()->echoMode(), QLineEdit::Password);
    QTRY_VERIFY(bench.remember()->isChecked());
    bench.answer(u"me"_s, u"hidden:word"_s);
    QCOMPARE(bench.found.size(), 1);
    QCOMPARE(bench.found.constFirst(), (QVariantList{Proxy, u"me"_s, u"hidden:word"_s}));
    QTRY_COMPARE(bench.fake->kept.value(Key), "me:hidden:word");
    QTRY_VERIFY(!bench.dialog());
}

void TestProxySignIn::theKeyringIsAskedFirst()
{
    Bench bench;
    bench.fake->kept.insert(Key, "me:hidden:word");
    bench.signs.find(Proxy, {});
    QTRY_COMPARE(bench.found.size(), 1);
    QCOMPARE(bench.found.constFirst(), (QVariantList{Proxy, u"me"_s, u"hidden:word"_s}));
    // Another account, the same proxy.
    bench.signs.find(Proxy, {});
    QTRY_COMPARE(bench.found.size(), 2);
    QVERIFY(!bench.dialog());
}

void TestProxySignIn::aSessionIsEnoughWithoutAKeyring()
{
    Bench bench;
    bench.fake->there = false;
    bench.fake->code = Code::NoBackend;
    bench.signs.find(Proxy, {});
    QTRY_VERIFY(bench.dialog());
    QVERIFY(!bench.remember()->isEnabled());
    QVERIFY(!bench.remember()->isChecked());
    bench.answer(u"me"_s, u"word"_s);
    QTRY_VERIFY(!bench.dialog());
    QCOMPARE(bench.fake->writes, 0);
}

/// Neither what the keyring has nor what was typed is offered twice to a proxy that does not take it.
void TestProxySignIn::whatWasRefusedIsAskedForAgain()
{
    Bench bench;
    bench.fake->kept.insert(Key, "me:old");
    bench.signs.find(Proxy, {});
    QTRY_COMPARE(bench.found.size(), 1);
    bench.signs.find(Proxy, u"me"_s);
    QVERIFY(bench.dialog());
    QCOMPARE(bench.user()->text(), u"me"_s);
    QVERIFY(!bench.said().isEmpty());
    QTRY_VERIFY(bench.remember()->isChecked());
    bench.answer(u"me"_s, u"new"_s);
    QCOMPARE(bench.found.size(), 2);
    QCOMPARE(bench.found.constLast().at(2).toString(), u"new"_s);
    QTRY_COMPARE(bench.fake->kept.value(Key), "me:new");
}

void TestProxySignIn::asksOneQuestionAtATime()
{
    Bench bench;
    bench.signs.find(Proxy, {});
    bench.signs.find(Proxy, {});
    QTRY_VERIFY(bench.dialog());
    bench.signs.find(Proxy, {});
    QCOMPARE(bench.window.findChildren<ProxyDialog *>().size(), 1);
    QCOMPARE(bench.fake->reads, 1);
    bench.dialog()->reject();
    QTRY_VERIFY(!bench.dialog());
    QCOMPARE(bench.found.size(), 0);
}

void TestProxySignIn::aPasswordThatIsNotSavedIsSaid()
{
    Bench bench;
    bench.signs.find(Proxy, {});
    QTRY_VERIFY(bench.dialog());
    QTRY_VERIFY(bench.remember()->isChecked());
    bench.fake->code = Code::AccessDenied;
    bench.answer(u"me"_s, u"word"_s);
    QCOMPARE(bench.found.size(), 1);
    QTRY_COMPARE(bench.noticed.size(), 1);
    QCOMPARE(bench.noticed.constFirst().constFirst().toString(),
             u"The proxy's password was not saved in the keyring; it is kept until the program ends."_s);
}

/// Another connection begins anew with what the keyring or the session has: not with what was refused.
void TestProxySignIn::whatWasRefusedIsToldNoOtherConnection()
{
    Bench bench;
    bench.fake->kept.insert(Key, "me:old");
    bench.signs.find(Proxy, {});
    QTRY_COMPARE(bench.found.size(), 1);
    bench.signs.find(Proxy, u"me"_s);
    QVERIFY(bench.dialog());
    bench.dialog()->reject();
    QTRY_VERIFY(!bench.dialog());
    bench.signs.find(Proxy, {});
    QTRY_VERIFY(bench.dialog());
    QCOMPARE(bench.found.size(), 1);
    QCOMPARE(bench.user()->text(), u"me"_s);
    // The same typed again is a person's decision; an empty password is one, too, and is not tried for ever.
    bench.answer(u"me"_s, {});
    QCOMPARE(bench.found.size(), 2);
    QTRY_VERIFY(!bench.dialog());
    bench.signs.find(Proxy, {});
    QTRY_VERIFY(bench.dialog());
    QCOMPARE(bench.found.size(), 2);
}

QTEST_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
