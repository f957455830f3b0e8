#include "support/paneltest.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace Desk;
using namespace PanelTest;
using namespace Qt::StringLiterals;

/// The request that the panel makes of its form: shown, sent, pasted, copied.
class TestPanelRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(DraftStore::defaultPath()); }

    void theRequestIsShownAsItWillBeSent();
    void sendsUnsetEmptyAndFalseDifferently();
    void hiddenFieldsAreNeverSent();
    void pastedLineFillsTheForm();
    void returnInThePastedLineSendsNothing();
    void copiesTheRequestWithoutSecrets();
    void copiesThePasswordOnlyWhereOneAsksForIt();
};

void TestPanelRequest::theRequestIsShownAsItWillBeSent()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"To"_s, u"client:a b"_s);
    window.type(u"SipAuthPassword"_s, u"not-a-real-password"_s);
    window.form()->field(u"To"_s)->showValues(QStringList{u"client:ada"_s});
    window.type(u"To"_s, u"x"_s);
    const QString shown = window.request();
    QVERIFY(!shown.contains("not-a-real"_L1));
    QVERIFY(shown.contains("&SipAuthPassword=********"_L1));
    QVERIFY(shown.contains("If-Match: \"3\""_L1));
    window.click(u"send"_s);
    QTRY_COMPARE(server.posts().size(), 1);
    const RawRequest post = server.posts().constFirst();
    // The body first, then where it goes, with SIDs that fit a line.
    const QString body = shown.section(u"\n\n"_s, 0, 0).remove(u'\n');
    const Sid reservation = window.target.address.reservation;
    const QString where = shown.section(u"\n\n"_s, 1).section(u'\n', 0, 0);
    QVERIFY2(where.startsWith("POST /v1/Workspaces/WS"_L1) && where.endsWith(" HTTP/1.1"_L1), qPrintable(where));
    QVERIFY(!where.contains(reservation.toString()));
    QVERIFY(where.contains(reservation.toString().first(6) + u'…' + reservation.toString().last(4)));
    QCOMPARE(QString::fromLatin1(post.body).replace("not-a-real-password"_L1, "********"_L1), body);
    QCOMPARE(post.header("if-match"), "\"3\"");
}

void TestPanelRequest::sendsUnsetEmptyAndFalseDifferently()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"WaitUrl"_s, u"x"_s);
    QTest::keyClick(window.form()->field(u"WaitUrl"_s)->editor()->controls().constFirst(), Qt::Key_Backspace);
    auto *muted = qobject_cast<QComboBox *>(window.form()->field(u"Muted"_s)->editor()->controls().constFirst());
    QTest::keyClick(muted, Qt::Key_End);
    window.type(u"From"_s, u"+15005550006"_s);
    QTest::mouseClick(window.find<QToolButton>(u"clear.From"_s), Qt::LeftButton);
    QCOMPARE(window.find<QLabel>(u"sendCount"_s)->text(), u"2 of 32 will be sent"_s);
    window.click(u"send"_s);
    QTRY_COMPARE(server.posts().size(), 1);
    QCOMPARE(server.posts().constFirst().body, "Instruction=conference&Muted=false&WaitUrl=");
}

void TestPanelRequest::hiddenFieldsAreNeverSent()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"To"_s, u"client:bob"_s);
    window.panel.chooseAction(u"accept"_s);
    QVERIFY(!window.request().contains("bob"_L1));
    window.click(u"send"_s);
    QTRY_COMPARE(server.posts().size(), 1);
    QCOMPARE(server.posts().constFirst().body, "ReservationStatus=accepted");
    window.panel.chooseAction(u"conference"_s);
    QCOMPARE(window.form()->field(u"To"_s)->values(), QStringList{u"client:bob"_s});
}

void TestPanelRequest::pastedLineFillsTheForm()
{
    Server server;
    Window window(server);
    window.open();
    QApplication::clipboard()->setText(
        u"curl https://taskrouter.twilio.com/v1/x -d Instruction=conference -d To=client:zoe -d Tea=1"_s);
    window.action(u"pasteRequest"_s)->trigger();
    QVERIFY(window.find<QWidget>(u"pasteView"_s)->isVisible());
    QVERIFY(window.find<QLabel>(u"pasteNote"_s)->text().contains("Tea"_L1));
    window.find<QPlainTextEdit>(u"pasteText"_s)->setPlainText(u"rm -rf /"_s);
    QVERIFY(!window.find<QPushButton>(u"pasteFill"_s)->isEnabled());
    window.find<QPlainTextEdit>(u"pasteText"_s)->setPlainText(QApplication::clipboard()->text());
    window.click(u"pasteFill"_s);
    QVERIFY(!window.find<QWidget>(u"pasteView"_s)->isVisible());
    QCOMPARE(window.form()->action(), u"conference"_s);
    QCOMPARE(window.form()->field(u"To"_s)->values(), QStringList{u"client:zoe"_s});
    QVERIFY(window.request().contains("To=client%3Azoe"_L1));
    QCOMPARE(server.posts().size(), 0);
}

void TestPanelRequest::returnInThePastedLineSendsNothing()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"accept"_s);
    QApplication::clipboard()->setText(u"no line"_s);
    window.action(u"pasteRequest"_s)->trigger();
    auto *text = window.find<QPlainTextEdit>(u"pasteText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!window.find<QLabel>(u"pasteNote"_s)->text().isEmpty());
    text->setPlainText(u"curl https://taskrouter.twilio.com/v1/x -d Instruction=conference -d To=client:zoe"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!window.find<QWidget>(u"pasteView"_s)->isVisible());
    QCOMPARE(window.form()->action(), u"conference"_s);
    QCOMPARE(server.posts().size(), 0);
    // Elsewhere in the panel it is the key of Send.
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(server.posts().size(), 1);
}

void TestPanelRequest::copiesTheRequestWithoutSecrets()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"SipAuthPassword"_s, u"not-a-real-password"_s);
    const QList<QAction *> languages = window.action(u"copyRequestAs"_s)->menu()->actions();
    QCOMPARE(languages.size(), 6);
    for (QAction *language : languages.first(5)) {
        QApplication::clipboard()->clear();
        language->trigger();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(window.target.address.reservation.toString()));
        QVERIFY(text.contains("SIP_AUTH_PASSWORD"_L1));
        QVERIFY(!text.contains("not-a-real"_L1));
    }
}

void TestPanelRequest::copiesThePasswordOnlyWhereOneAsksForIt()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    QAction *withSecrets = window.action(u"copyRequestAs"_s)->menu()->actions().constLast();
    QVERIFY(!withSecrets->isVisible());
    window.type(u"SipAuthPassword"_s, u"not-a-real-password"_s);
    QVERIFY(withSecrets->isVisible());
    withSecrets->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains("not-a-real-password"_L1));
    // The account's own never.
    QVERIFY(text.contains("TWILIO_"_L1));
    QVERIFY(!text.contains(QString::fromUtf8(ClientTest::endpointOf(server.raw).secret)));
    QVERIFY(window.messages.constLast().at(0).toString().contains("30 seconds"_L1));
    QVERIFY(QApplication::clipboard()->findChild<QObject *>(u"secretOnClipboard"_s) != nullptr);
    QApplication::clipboard()->clear();
}

QTEST_MAIN(TestPanelRequest)
#include "tst_panelrequest.moc"
