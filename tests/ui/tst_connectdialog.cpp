#include "profiles/profilesecrets.h"
#include "profiles/profilestore.h"
#include "support/fakekeyring.h"
#include "ui/profiles/connectdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Code = KeyringBackend::Code;

namespace {

const QString Account = u"AC00000000000000000000000000000001"_s;
const QByteArray Secret = "not-a-real-token";

/// The dialog over a folder of its own and a keyring that does as told.
struct Bench
{
    Bench() { qputenv("TWILIO_CONFIG_DIR", folder.filePath(u"cli"_s).toUtf8()); }
    ~Bench() { qunsetenv("TWILIO_CONFIG_DIR"); }
    Q_DISABLE_COPY_MOVE(Bench)

    ConnectDialog &open()
    {
        dialog = std::make_unique<ConnectDialog>(profiles, secrets);
        wanted = std::make_unique<QSignalSpy>(dialog.get(), &ConnectDialog::connectWanted);
        dialog->show();
        // Until it knows whether there is a keyring.
        (void)QTest::qWaitFor([this] { return radio("connectKeepSecret")->isEnabled() == fake->there; });
        return *dialog;
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return dialog->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QRadioButton *radio(const char *name) const
    {
        return dialog->findChild<QRadioButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QListWidget *list() const { return dialog->findChild<QListWidget *>(u"connectProfiles"_s); }
    void type(const char *name, const QString &text) const
    {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] ConnectRequest request() const
    {
        return wanted->isEmpty() ? ConnectRequest() : wanted->last().first().value<ConnectRequest>();
    }
    void save(const QString &name, const QString &account = Account)
    {
        Profile profile;
        profile.name = name;
        profile.accountSid = account;
        QCOMPARE(profiles.save(profile), QString());
    }

    QTemporaryDir folder;
    ProfileStore profiles{folder.filePath(u"profiles.json"_s)};
    FakeKeyring *fake = new FakeKeyring;
    KeyringSecretStore keyring{std::unique_ptr<KeyringBackend>(fake), 60'000};
    ProfileSecrets secrets{keyring};
    std::unique_ptr<ConnectDialog> dialog;
    std::unique_ptr<QSignalSpy> wanted;
};

} // namespace

/// Signing in: what is typed, what is kept where, and what a keyring can do wrong.
class TestConnectDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newProfileIsForThisSessionUnlessSaidOtherwise();
    void pastedBlanksAndLineBreaksAreTakenOff();
    void saysWhatIsMissingOrMistyped_data();
    void saysWhatIsMissingOrMistyped();
    void secretIsMaskedAndGoneAfterwards();
    void secretIsRememberedInTheKeyring();
    void withoutAKeyringTheChoiceIsOffAndSaysWhy();
    void savedProfileOpensWithTheSecretOfTheKeyring();
    void failedReadSaysWhyAndTheSecretCanBeTyped_data();
    void failedReadSaysWhyAndTheSecretCanBeTyped();
    void slowKeyringIsNotWaitedForByWhoTypes();
    void failedWriteIsTriedAgainOrLeft();
    void slowWriteCanBeLeft();
    void askingAgainWantsTheSecretTyped();
    void profileThatAsksKeepsTheKeyringOut();
    void removingAProfileRemovesItsSecret();
    void removingAProfileLeavesASharedSecret();
    void importsFromTwilioCliWithAWarning();
    void saysThatThereIsNothingToImport();
    void hostileNamesAreShownAsText();
};

void TestConnectDialog::newProfileIsForThisSessionUnlessSaidOtherwise()
{
    Bench bench;
    bench.open();
    QVERIFY(bench.radio("connectKeepNothing")->isChecked());
    QVERIFY(!bench.button("connectButton")->isEnabled());
    bench.type("connectAccount", Account);
    bench.type("connectSecret", QString::fromLatin1(Secret));
    bench.press("connectButton");
    QCOMPARE(bench.wanted->count(), 1);
    QCOMPARE(bench.request().keep, Keep::Nothing);
    QCOMPARE(bench.request().profile.accountSid, Account);
    QCOMPARE(bench.request().profile.secret, Secret);
    QVERIFY(!bench.request().profile.name.isEmpty());
    QCOMPARE(bench.fake->writes, 0);
    QVERIFY(!bench.dialog->isVisible());
}

void TestConnectDialog::pastedBlanksAndLineBreaksAreTakenOff()
{
    Bench bench;
    bench.open();
    bench.field("connectAccount")->setText(u"  "_s + Account + u"\r\n"_s);
    bench.field("connectKey")->setText(u"\tSK00000000000000000000000000000002\u00a0"_s);
    bench.field("connectSecret")->setText(u"\u200b\n"_s + QString::fromLatin1(Secret) + u" \n"_s);
    bench.field("connectWorkspace")->setText(u"WS00000000000000000000000000000003\n"_s);
    QVERIFY2(bench.button("connectButton")->isEnabled(), qPrintable(bench.dialog->said()));
    bench.press("connectButton");
    const Profile profile = bench.request().profile;
    QCOMPARE(profile.accountSid, Account);
    QCOMPARE(profile.apiKey, u"SK00000000000000000000000000000002"_s);
    QCOMPARE(profile.secret, Secret);
    QCOMPARE(profile.workspaceSid, u"WS00000000000000000000000000000003"_s);
}

void TestConnectDialog::saysWhatIsMissingOrMistyped_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no account") << "connectAccount"_ba << QString() << u"account SID"_s;
    QTest::newRow("a short account") << "connectAccount"_ba << u"AC12"_s << u"AC"_s;
    QTest::newRow("a task for an account") << "connectAccount"_ba << u"WT00000000000000000000000000000001"_s << u"AC"_s;
    QTest::newRow("a key that is none") << "connectKey"_ba << u"main"_s << u"SK"_s;
    QTest::newRow("a workspace that is none")
        << "connectWorkspace"_ba << u"WT00000000000000000000000000000001"_s << u"WS"_s;
    QTest::newRow("no secret") << "connectSecret"_ba << QString() << u"missing"_s;
    QTest::newRow("a secret in two words") << "connectSecret"_ba << u"not a-real-token"_s << u"blanks"_s;
    QTest::newRow("a secret that no header takes") << "connectSecret"_ba << u"nöt-a-real-token"_s << u"characters"_s;
}

void TestConnectDialog::saysWhatIsMissingOrMistyped()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    Bench bench;
    bench.open();
    bench.type("connectAccount", Account);
    bench.type("connectSecret", QString::fromLatin1(Secret));
    QVERIFY(bench.button("connectButton")->isEnabled());
    bench.field(field.constData())->setText(text);
    QVERIFY(!bench.button("connectButton")->isEnabled());
    QVERIFY2(bench.dialog->said().contains(said), qPrintable(bench.dialog->said()));
    QVERIFY(!bench.dialog->said().contains(u"a-real-token"_s));
    QTest::keyClick(bench.field("connectAccount"), Qt::Key_Return);
    QCOMPARE(bench.wanted->count(), 0);
}

void TestConnectDialog::secretIsMaskedAndGoneAfterwards()
{
    Bench bench;
    bench.open();
    QCOMPARE(bench.field("connectSecret")->echoMode(), QLineEdit::Password);
    bench.type("connectAccount", Account);
    bench.type("connectSecret", QString::fromLatin1(Secret));
    bench.field("connectSecret")->selectAll();
    bench.field("connectSecret")->copy(); // A masked field gives nothing away.
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QString::fromLatin1(Secret)));
    bench.press("connectButton");
    QCOMPARE(bench.field("connectSecret")->text(), QString());
}

void TestConnectDialog::secretIsRememberedInTheKeyring()
{
    Bench bench;
    bench.open();
    bench.type("connectAccount", Account);
    bench.type("connectSecret", QString::fromLatin1(Secret));
    bench.radio("connectKeepSecret")->click();
    bench.press("connectButton");
    QTRY_COMPARE(bench.wanted->count(), 1);
    QCOMPARE(bench.request().keep, Keep::Secret);
    QCOMPARE(bench.fake->kept.values(), QList<QByteArray>{Secret});
}

void TestConnectDialog::withoutAKeyringTheChoiceIsOffAndSaysWhy()
{
    Bench bench;
    bench.fake->there = false;
    bench.save(u"Support"_s);
    bench.open();
    QVERIFY(!bench.radio("connectKeepSecret")->isEnabled());
    auto *why = bench.dialog->findChild<QLabel *>(u"connectKeepWhy"_s);
    QTRY_VERIFY(why->isVisible());
    QVERIFY2(why->text().contains(u"no keyring"_s), qPrintable(why->text()));
    bench.list()->setCurrentRow(1);
    QVERIFY(bench.radio("connectKeepProfile")->isChecked());
    bench.type("connectSecret", QString::fromLatin1(Secret));
    bench.press("connectButton");
    QCOMPARE(bench.request().keep, Keep::Profile);
    QCOMPARE(bench.fake->writes, 0);
}

void TestConnectDialog::savedProfileOpensWithTheSecretOfTheKeyring()
{
    Bench bench;
    bench.save(u"Support"_s);
    Profile saved = *bench.profiles.find(u"Support"_s);
    bench.fake->kept.insert(ProfileSecrets::keyOf(saved), Secret);
    bench.open();
    bench.list()->setCurrentRow(1);
    QCOMPARE(bench.field("connectAccount")->text(), Account);
    QCOMPARE(bench.field("connectSecret")->text(), QString());
    QCOMPARE(bench.fake->reads, 0); // Looking at a profile opens no keyring.
    bench.press("connectButton");
    QTRY_COMPARE(bench.wanted->count(), 1);
    QCOMPARE(bench.request().profile.secret, Secret);
    QCOMPARE(bench.request().profile.name, u"Support"_s);
    QCOMPARE(bench.fake->writes, 0);
}

void TestConnectDialog::failedReadSaysWhyAndTheSecretCanBeTyped_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("again");
    QTest::newRow("never saved") << int(Code::EntryNotFound) << false << u"No secret is saved"_s << u"Connect"_s;
    QTest::newRow("locked") << int(Code::EntryNotFound) << true << u"locked"_s << u"Try again"_s;
    QTest::newRow("denied") << int(Code::AccessDenied) << false << u"locked"_s << u"Try again"_s;
    QTest::newRow("refused") << int(Code::Other) << false << u"refused"_s << u"Try again"_s;
    QTest::newRow("gone meanwhile") << int(Code::NoBackend) << false << u"no keyring"_s << u"Connect"_s;
}

void TestConnectDialog::failedReadSaysWhyAndTheSecretCanBeTyped()
{
    QFETCH(int, code);
    QFETCH(bool, locked);
    QFETCH(QString, said);
    QFETCH(QString, again);
    Bench bench;
    bench.save(u"Support"_s);
    bench.fake->code = Code(code);
    bench.fake->locked = locked;
    bench.open();
    bench.list()->setCurrentRow(1);
    bench.press("connectButton");
    QTRY_VERIFY2(bench.dialog->said().contains(said), qPrintable(bench.dialog->said()));
    QCOMPARE(bench.button("connectButton")->text(), again);
    QVERIFY(bench.button("connectButton")->isEnabled());
    QCOMPARE(bench.wanted->count(), 0);
    // Again, after the keyring was opened in its own window …
    const int reads = bench.fake->reads;
    bench.press("connectButton");
    QTRY_COMPARE(bench.fake->reads, reads + 1);
    // … or by hand, for this session.
    bench.radio("connectKeepNothing")->click();
    bench.type("connectSecret", QString::fromLatin1(Secret));
    bench.press("connectButton");
    QTRY_COMPARE(bench.wanted->count(), 1);
    QCOMPARE(bench.request().profile.secret, Secret);
    QCOMPARE(bench.request().keep, Keep::Nothing);
}

void TestConnectDialog::slowKeyringIsNotWaitedForByWhoTypes()
{
    Bench bench;
    bench.save(u"Support"_s);
    bench.fake->silent = true;
    bench.open();
    bench.list()->setCurrentRow(1);
    bench.press("connectButton");
    QTRY_COMPARE(bench.fake->reads, 1);
    QVERIFY2(bench.dialog->said().contains(u"Asking the keyring"_s), qPrintable(bench.dialog->said()));
    QVERIFY(!bench.button("connectButton")->isEnabled());
    bench.radio("connectKeepNothing")->click();
    bench.type("connectSecret", u"not-a-real-token-but-typed"_s);
    bench.press("connectButton");
    QCOMPARE(bench.wanted->count(), 1);
    QCOMPARE(bench.request().profile.secret, "not-a-real-token-but-typed"_ba);
    bench.fake->pending(); // Comes after all: nobody listens.
    QCoreApplication::processEvents();
    QCOMPARE(bench.wanted->count(), 1);
}

void TestConnectDialog::failedWriteIsTriedAgainOrLeft()
{
    Bench bench;
    bench.open();
    bench.fake->code = Code::AccessDenied;
    bench.type("connectAccount", Account);
    bench.type("connectSecret", QString::fromLatin1(Secret));
    bench.radio("connectKeepSecret")->click();
    QVERIFY(!bench.button("connectSession")->isVisible());
    bench.press("connectButton");
    QTRY_VERIFY2(bench.dialog->said().contains(u"not saved"_s), qPrintable(bench.dialog->said()));
    QVERIFY(!bench.dialog->said().contains(QString::fromLatin1(Secret)));
    QCOMPARE(bench.button("connectButton")->text(), u"Try again"_s);
    bench.press("connectButton");
    QTRY_COMPARE(bench.fake->writes, 2);
    QTRY_VERIFY(bench.button("connectSession")->isVisible());
    QCOMPARE(bench.wanted->count(), 0);
    bench.press("connectSession");
    QCOMPARE(bench.wanted->count(), 1);
    QCOMPARE(bench.request().profile.secret, Secret);
    QCOMPARE(bench.request().keep, Keep::Profile);
    QVERIFY(bench.fake->kept.isEmpty());
}

void TestConnectDialog::slowWriteCanBeLeft()
{
    Bench bench;
    bench.open();
    bench.fake->silent = true;
    bench.type("connectAccount", Account);
    bench.type("connectSecret", QString::fromLatin1(Secret));
    bench.radio("connectKeepSecret")->click();
    bench.press("connectButton");
    QTRY_COMPARE(bench.fake->writes, 1);
    QVERIFY(bench.button("connectSession")->isVisible());
    QVERIFY(bench.button("connectSession")->isEnabled());
    bench.press("connectSession");
    QCOMPARE(bench.wanted->count(), 1);
    bench.fake->pending();
    QCoreApplication::processEvents();
    QCOMPARE(bench.wanted->count(), 1);
}

void TestConnectDialog::askingAgainWantsTheSecretTyped()
{
    Bench bench;
    bench.save(u"Support"_s);
    const Profile saved = *bench.profiles.find(u"Support"_s);
    bench.fake->kept.insert(ProfileSecrets::keyOf(saved), "not-a-real-token-any-more");
    bench.secrets.distrust(saved);
    bench.open().ask(saved, Tone::Bad, u"It was not accepted."_s);
    QCOMPARE(bench.dialog->said(), u"It was not accepted."_s);
    QVERIFY(!bench.button("connectButton")->isEnabled());
    QCOMPARE(bench.list()->currentItem()->text(), u"Support"_s);
    bench.type("connectSecret", QString::fromLatin1(Secret));
    bench.press("connectButton");
    QTRY_COMPARE(bench.wanted->count(), 1);
    QCOMPARE(bench.fake->kept.values(), QList<QByteArray>{Secret}); // the new one in the old one's place
    QCOMPARE(bench.fake->reads, 0);
}

/// "Ask for its secret each time" was chosen once: nothing is ticked, read, promised or stored against it.
void TestConnectDialog::profileThatAsksKeepsTheKeyringOut()
{
    Bench bench;
    Profile saved;
    saved.name = u"Support"_s;
    saved.accountSid = Account;
    saved.asksForSecret = true;
    QCOMPARE(bench.profiles.save(saved), QString());
    bench.fake->kept.insert(ProfileSecrets::keyOf(saved), "not-a-real-token-any-more");
    bench.open();
    bench.list()->setCurrentRow(1);
    QVERIFY(bench.radio("connectKeepProfile")->isChecked());
    QVERIFY2(!bench.field("connectSecret")->placeholderText().contains(u"keyring"_s),
             qPrintable(bench.field("connectSecret")->placeholderText()));
    bench.press("connectButton"); // Nothing is typed.
    QTRY_VERIFY2(bench.dialog->said().contains(u"each time"_s), qPrintable(bench.dialog->said()));
    bench.type("connectSecret", QString::fromLatin1(Secret));
    bench.press("connectButton");
    QTRY_COMPARE(bench.wanted->count(), 1);
    QVERIFY(bench.request().profile.asksForSecret);
    QCOMPARE(bench.request().keep, Keep::Profile);
    QCOMPARE(bench.fake->reads, 0);
    QCOMPARE(bench.fake->writes, 0);
}

void TestConnectDialog::removingAProfileRemovesItsSecret()
{
    Bench bench;
    bench.save(u"Support"_s);
    bench.fake->kept.insert(ProfileSecrets::keyOf(*bench.profiles.find(u"Support"_s)), Secret);
    bench.open();
    QVERIFY(!bench.button("connectRemove")->isEnabled());
    bench.list()->setCurrentRow(1);
    bench.press("connectRemove");
    QVERIFY(bench.profiles.profiles().isEmpty());
    QVERIFY(bench.fake->kept.isEmpty());
    QCOMPARE(bench.list()->count(), 1);
}

void TestConnectDialog::removingAProfileLeavesASharedSecret()
{
    Bench bench;
    bench.save(u"Support"_s);
    bench.save(u"Sales"_s);
    bench.fake->kept.insert(ProfileSecrets::keyOf(*bench.profiles.find(u"Support"_s)), Secret);
    bench.open();
    bench.list()->setCurrentRow(1);
    bench.press("connectRemove");
    QCOMPARE(bench.profiles.profiles().size(), 1);
    QCOMPARE(bench.fake->kept.size(), 1);
}

void TestConnectDialog::importsFromTwilioCliWithAWarning()
{
    Bench bench;
    QVERIFY(QDir().mkpath(bench.folder.filePath(u"cli"_s)));
    QVERIFY(QFile::copy(QStringLiteral(DESK_TEST_DATA) + "/profiles/twilio-cli.json"_L1,
                        bench.folder.filePath(u"cli/config.json"_s)));
    bench.save(u"Support"_s);
    bench.open();
    bench.press("connectImport");
    QVERIFY2(bench.dialog->said().contains(u"clear text"_s), qPrintable(bench.dialog->said()));
    QVERIFY(!bench.dialog->said().contains(u"not-a-real"_s));
    QCOMPARE(bench.list()->count(), 4);
    QVERIFY(bench.list()->currentItem()->text().startsWith(u"live"_s)); // twilio-cli's own
    QVERIFY(bench.button("connectButton")->isEnabled());
    QVERIFY(bench.radio("connectKeepSecret")->isChecked());
    bench.press("connectButton");
    QTRY_COMPARE(bench.wanted->count(), 1);
    QCOMPARE(bench.request().profile.secret, "not-a-real-secret-either"_ba);
    QCOMPARE(bench.fake->kept.values(), QList<QByteArray>{"not-a-real-secret-either"});
}

void TestConnectDialog::saysThatThereIsNothingToImport()
{
    Bench bench;
    bench.open();
    bench.type("connectName", u"Support"_s);
    bench.press("connectImport");
    QVERIFY2(bench.dialog->said().contains(u"config.json"_s), qPrintable(bench.dialog->said()));
    QCOMPARE(bench.list()->count(), 1);
    QCOMPARE(bench.field("connectName")->text(), u"Support"_s); // What was typed stays.
}

void TestConnectDialog::hostileNamesAreShownAsText()
{
    Bench bench;
    bench.save(u"<b>bold</b> &amp; \u202eesrever"_s);
    bench.open();
    bench.list()->setCurrentRow(1);
    QVERIFY(!bench.list()->item(1)->text().contains(u'\u202e'));
    QVERIFY(bench.list()->item(1)->text().startsWith(u"<b>bold</b> &amp;"_s));
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
