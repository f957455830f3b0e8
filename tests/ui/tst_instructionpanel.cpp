#include "support/paneltest.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTest>

using namespace Desk;
using namespace PanelTest;
using namespace Qt::StringLiterals;

/// What the panel shows and lets one do.
class TestInstructionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(DraftStore::defaultPath()); }

    void everyActionHasAKeyAndALegality();
    void withoutAReservationNothingCanBeSent();
    void sendNamesItsTargetAndItsAction();
    void theTargetIsReadInANarrowPanelToo();
    void whatCopiesGivesItsLineToTheFormInALowPanel();
    void aFieldIsInSightInALowPanel();
    void serversStringsAreOnlyText();
    void longStringsNeverWidenThePanel();
    void draftsAreKeptPerReservationAndAction();
    void draftsSurviveARestartWithoutTheirSecrets();
    void clearKeyClearsTheFieldWithTheFocus();
    void invalidValuesBlockSendingAndAreNamed();
    void sendsAnywayOnlyWithTheSetting();
    void readOnlySaysWhy();
    void everyControlHasAName();
    void oneHandOnTheKeyboardIsEnough();
};

void TestInstructionPanel::everyActionHasAKeyAndALegality()
{
    Server server;
    Window window(server);
    window.open();
    QSet<QKeySequence> keys;
    const auto catalogue = Catalogue::builtIn();
    for (const Action &info : catalogue->actions()) {
        const QAction *action = window.action(u"action."_s + info.key);
        QVERIFY(action && action->isCheckable());
        QVERIFY(!action->shortcut().isEmpty());
        keys.insert(action->shortcut());
        QCOMPARE(action->isEnabled(), info.legalIn.contains("pending"_L1));
        if (!action->isEnabled())
            QVERIFY(action->toolTip().contains(QString::number(info.illegalCode)));
    }
    QCOMPARE(keys.size(), 9);
    server.set("accepted", 4);
    window.refresh();
    QVERIFY(!window.action(u"action.accept"_s)->isEnabled());
    QVERIFY(window.action(u"action.supervise"_s)->isEnabled());
    for (const QString &name : {u"sendInstruction"_s, u"clearField"_s, u"pasteRequest"_s, u"copyRequestAs"_s})
        QVERIFY(window.action(name));
    // What has become unknown to this program is not guessed at.
    server.set("levitating", 5);
    window.refresh();
    QVERIFY(!window.action(u"action.supervise"_s)->isEnabled());
    QVERIFY(!window.send()->isEnabled());
}

void TestInstructionPanel::withoutAReservationNothingCanBeSent()
{
    Server server;
    Window window(server);
    window.panel.show();
    QVERIFY(window.find<QLabel>(u"panelNothing"_s)->isVisible());
    QVERIFY(!window.action(u"sendInstruction"_s)->isEnabled());
    for (QAction *action : window.panel.menuActions()) {
        if (!action->objectName().startsWith("action."_L1))
            continue;
        window.messages.clear();
        action->trigger(); // Its key is not silent, and chooses nothing.
        QCOMPARE(window.messages.size(), 1);
        QCOMPARE(window.panel.chosenAction(), QString());
    }
    QVERIFY(!window.send()->isVisible());
    QCOMPARE(server.raw.count(), 0);
}

void TestInstructionPanel::sendNamesItsTargetAndItsAction()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    QCOMPARE(window.send()->text(), u"Send conference to Ada"_s);
    QCOMPARE(window.send()->accessibleName(), u"Send conference to Ada"_s);
    QCOMPARE(window.action(u"sendInstruction"_s)->text(), u"Send conference to Ada"_s);
    QTest::keyClick(&window.panel, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window.send()->text(), u"Accept for Ada"_s);
    window.target.reservation->workerName.clear();
    window.panel.setTarget(window.target);
    QCOMPARE(window.send()->text(), u"Accept for "_s + window.target.address.reservation.shortened());
}

/// Text grows where others watch, and the panel does not.
void TestInstructionPanel::theTargetIsReadInANarrowPanelToo()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.target.reservation->workerName = u"Person number eleven"_s;
    window.panel.setTarget(window.target);
    const auto *copy = window.find<QToolButton>(u"copyAs"_s);
    const auto areBeside = [&] {
        const auto top = [&](const QWidget *widget) { return widget->mapTo(&window.panel, QPoint()).y(); };
        return top(copy) < top(window.send()) + window.send()->height() &&
               top(copy) + copy->height() > top(window.send());
    };
    const auto shown = [&] { return window.send()->shownText().replace(u'\n', u' '); };
    window.panel.resize(700, 900);
    QTRY_VERIFY(areBeside());
    QCOMPARE(shown(), window.send()->text());
    QVERIFY(!window.send()->shownText().contains(u'\n'));
    const int line = window.send()->height();
    for (const int width : {440, 380, 320, 270}) {
        window.panel.resize(width, 900);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shown(), window.send()->text());
        QVERIFY(copy->isVisible() && !copy->geometry().intersects(window.send()->geometry()));
        QVERIFY(window.panel.rect().contains(QRect(copy->mapTo(&window.panel, QPoint()), copy->size())));
    }
    QVERIFY(!areBeside());
    QVERIFY(window.send()->height() > line);
    window.panel.resize(700, 900);
    QTRY_VERIFY(areBeside());
    QTRY_COMPARE(window.send()->height(), line);
}

/// The menu copies as well, and what is filled in is nowhere else.
void TestInstructionPanel::whatCopiesGivesItsLineToTheFormInALowPanel()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.target.reservation->workerName = u"Person number eleven"_s;
    window.panel.setTarget(window.target);
    const auto *copy = window.find<QToolButton>(u"copyAs"_s);
    window.panel.layout()->setSizeConstraint(QLayout::SetNoConstraint); // As in a pane, which may be lower.
    window.panel.setMinimumSize(1, 1);
    window.panel.resize(300, 900);
    QTRY_VERIFY(copy->isVisible());
    window.panel.resize(300, 260);
    QTRY_COMPARE(window.panel.height(), 260);
    QTRY_VERIFY(!copy->isVisible());
    QVERIFY(window.send()->isVisible());
    window.panel.resize(700, 260); // It has room beside the button.
    QTRY_VERIFY(copy->isVisible());
}

/// The words around it give way; with long ones as well.
void TestInstructionPanel::aFieldIsInSightInALowPanel()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.target.reservation->workerName = u"Person number eleven of the second house"_s;
    window.panel.setTarget(window.target);
    window.panel.layout()->setSizeConstraint(QLayout::SetNoConstraint); // As in a pane, which may be lower.
    window.panel.setMinimumSize(1, 1);
    const auto *dryRun = window.find<QWidget>(u"dryRun"_s);
    QTRY_VERIFY(dryRun->isVisible());
    const auto *search = window.find<QWidget>(u"parameterSearch"_s);
    for (const int width : {300, 420}) {
        for (int height = 600; height >= 220; height -= 15) {
            window.panel.resize(width, height);
            QTRY_COMPARE(window.panel.height(), height);
            const QWidget *field = window.form()->fields().constFirst();
            QTRY_VERIFY2(field->visibleRegion().boundingRect().height() == field->height(),
                         qPrintable(u"%1 of %2 at %3 x %4, %5"_s.arg(field->visibleRegion().boundingRect().height())
                                        .arg(field->height())
                                        .arg(width)
                                        .arg(height)
                                        .arg(search->isVisible() ? u"usual"_s : u"low"_s)));
            QCOMPARE(window.send()->visibleRegion(), QRegion(window.send()->rect()));
        }
    }
    window.panel.resize(420, 900);
    QTRY_VERIFY(dryRun->isVisible());
}

void TestInstructionPanel::serversStringsAreOnlyText()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.target.reservation->workerName = u"<b>A&B</b>%1{To}"_s;
    window.target.worker->attributes = u"{\"contact_uri\":\"<img src=x>\"}"_s;
    window.panel.setTarget(window.target);
    QCOMPARE(window.send()->accessibleName(), u"Send conference to <b>A&B</b>%1{To}"_s);
    QCOMPARE(window.send()->text(), u"Send conference to <b>A&&B</b>%1{To}"_s);
    QVERIFY(window.find<QLabel>(u"summary"_s)->text().contains("<img src=x>"_L1));
    for (const QLabel *label : window.panel.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!window.send()->toolTip().contains("<b>"_L1));
}

void TestInstructionPanel::longStringsNeverWidenThePanel()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    const int before = window.panel.minimumSizeHint().width();
    QVERIFY(before <= 380);
    const QString longWord(5000, u'W');
    window.target.reservation->workerName = longWord;
    window.target.worker->attributes = u"{\"contact_uri\":\"%1\"}"_s.arg(longWord);
    window.target.etag = '"' + QByteArray(5000, 'x') + '"';
    window.panel.setTarget(window.target);
    window.type(u"To"_s, longWord.left(300));
    window.panel.setReadOnly(true, longWord);
    QCoreApplication::sendPostedEvents();
    QVERIFY(window.panel.minimumSizeHint().width() <= before);
    QCOMPARE(window.panel.width(), 420);
}

void TestInstructionPanel::draftsAreKeptPerReservationAndAction()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"To"_s, u"client:one"_s);
    window.panel.chooseAction(u"dequeue"_s);
    QVERIFY(!window.form()->field(u"DequeueTo"_s)->isSet());
    window.type(u"DequeueTo"_s, u"client:deq"_s);
    const Address first = window.target.address;
    window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
    window.refresh();
    window.panel.chooseAction(u"conference"_s);
    QVERIFY(!window.form()->field(u"To"_s)->isSet());
    window.type(u"To"_s, u"client:two"_s);
    window.target.address = first;
    window.refresh();
    // The reservation comes back as it was left: with its action.
    QCOMPARE(window.form()->action(), u"dequeue"_s);
    QCOMPARE(window.form()->field(u"DequeueTo"_s)->values(), QStringList{u"client:deq"_s});
    window.panel.chooseAction(u"conference"_s);
    QCOMPARE(window.form()->field(u"To"_s)->values(), QStringList{u"client:one"_s});
    // A refresh of the same reservation takes nothing from under the user's hands.
    window.refresh();
    QCOMPARE(window.form()->field(u"To"_s)->values(), QStringList{u"client:one"_s});
}

void TestInstructionPanel::draftsSurviveARestartWithoutTheirSecrets()
{
    Server server;
    {
        Window window(server);
        window.open();
        window.panel.chooseAction(u"conference"_s);
        window.type(u"To"_s, u"client:one"_s);
        window.type(u"SipAuthPassword"_s, u"not-a-real-password"_s);
    }
    QFile file(DraftStore::defaultPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(!file.readAll().contains("not-a-real"));
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    QCOMPARE(window.form()->field(u"To"_s)->values(), QStringList{u"client:one"_s});
    QVERIFY(!window.form()->field(u"SipAuthPassword"_s)->isSet());
}

void TestInstructionPanel::clearKeyClearsTheFieldWithTheFocus()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"To"_s, u"client:bob"_s);
    QWidget *line = window.form()->field(u"To"_s)->editor()->controls().constFirst();
    QTest::keyClick(line, Qt::Key_Delete, Qt::AltModifier);
    QVERIFY(!window.form()->field(u"To"_s)->isSet());
    QVERIFY(line->hasFocus());
    QVERIFY(!window.request().contains("To="_L1));
}

void TestInstructionPanel::invalidValuesBlockSendingAndAreNamed()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    QVERIFY(window.send()->isEnabled());
    window.type(u"MaxParticipants"_s, u"1"_s);
    QVERIFY(!window.send()->isEnabled());
    // Its key says what is wrong and goes there.
    window.find<QLineEdit>(u"parameterSearch"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.messages.constLast().at(0).toString(),
             u"Nothing was sent. Max participants: 2 to 250, both included"_s);
    QVERIFY(window.form()->field(u"MaxParticipants"_s)->isAncestorOf(QApplication::focusWidget()));
    auto *mend = window.find<QAbstractButton>(u"mend"_s);
    QVERIFY(mend->isVisible());
    // Shown even while invalid, and the line is marked and named.
    QVERIFY(window.request().contains("MaxParticipants=1"_L1));
    const auto *text = window.find<QPlainTextEdit>(u"requestText"_s);
    QCOMPARE(text->extraSelections().size(), 1);
    QVERIFY(text->extraSelections().constFirst().cursor.selectedText().contains("MaxParticipants"_L1));
    QVERIFY(text->accessibleDescription().contains("MaxParticipants"_L1));
    window.find<QLineEdit>(u"parameterSearch"_s)->setText(u"sip"_s);
    QTest::mouseClick(mend, Qt::LeftButton);
    QVERIFY(window.form()->field(u"MaxParticipants"_s)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"0"_s);
    QVERIFY(window.send()->isEnabled());
    QVERIFY(!mend->isVisible());
    QCOMPARE(server.posts().size(), 0);
}

void TestInstructionPanel::sendsAnywayOnlyWithTheSetting()
{
    Server server;
    server.set("accepted", 4);
    Window window(server);
    window.open();
    window.panel.chooseAction(u"accept"_s);
    QVERIFY(!window.send()->isEnabled());
    QVERIFY(window.reason().contains("20001"_L1));
    window.settings.setSendAnyway(true);
    QVERIFY(window.send()->isEnabled());
    QCOMPARE(window.send()->text(), u"Send anyway: Accept for Ada"_s);
    QVERIFY(window.action(u"action.accept"_s)->isEnabled());
    window.click(u"send"_s);
    QTRY_COMPARE(server.posts().size(), 1);
    window.settings.setSendAnyway(false);
    QVERIFY(!window.send()->isEnabled());
}

void TestInstructionPanel::readOnlySaysWhy()
{
    Server server;
    Window window(server);
    window.open();
    window.settings.setSendAnyway(true);
    window.panel.setReadOnly(true, u"Unlock this account to send."_s);
    QVERIFY(!window.send()->isEnabled());
    QCOMPARE(window.reason(), u"Unlock this account to send."_s);
    QCOMPARE(window.send()->accessibleDescription(), u"Unlock this account to send."_s);
    QTest::keyClick(&window.panel, Qt::Key_Return, Qt::ControlModifier);
    window.send()->click();
    window.panel.setReadOnly(false, {});
    QVERIFY(window.send()->isEnabled());
    QCOMPARE(server.posts().size(), 0);
}

void TestInstructionPanel::everyControlHasAName()
{
    Server server;
    Window window(server);
    window.open();
    const QList<QWidget *> all = window.panel.findChildren<QWidget *>();
    int controls = 0;
    for (const QWidget *widget : all) {
        const bool isInner = widget->objectName().startsWith("qt_"_L1) ||
                             qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                             qobject_cast<const QLineEdit *>(widget->parentWidget());
        if (!(widget->focusPolicy() & Qt::TabFocus) || isInner || widget->focusProxy() || widget->isWindow())
            continue;
        ++controls;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
    QVERIFY(controls > 15);
}

void TestInstructionPanel::oneHandOnTheKeyboardIsEnough()
{
    Server server;
    Window window(server);
    window.open();
    QTest::keyClick(&window.panel, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(window.form()->action(), u"conference"_s);
    QTest::keyClick(&window.panel, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), window.find<QLineEdit>(u"parameterSearch"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"SIP user"_s);
    // Tab goes through what is visible: "Set only", "Preset", the group's heading, and the only field left.
    for (int i = 0; i < 4 && !window.form()->focusedField(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(window.form()->focusedField());
    QCOMPARE(window.form()->focusedField()->parameter().name, u"SipAuthUsername"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"ada"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(server.posts().size(), 1);
    QCOMPARE(server.posts().constFirst().body, "Instruction=conference&SipAuthUsername=ada");
}

QTEST_MAIN(TestInstructionPanel)
#include "tst_instructionpanel.moc"
