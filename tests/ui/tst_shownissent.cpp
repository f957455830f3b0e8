#include "support/paneltest.h"
#include "ui/widgets/accessiblecombo.h"
#include "ui/widgets/applicationfilter.h"
#include "ui/widgets/wheelguard.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QStandardPaths>
#include <QTest>

using namespace Desk;
using namespace PanelTest;
using namespace Qt::StringLiterals;

/// What a control shows is what is sent, whoever changed it.
class TestShownIsSent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QAccessible::setActive(true);
        installAccessibleCombos();
        installForAll<WheelGuard>(*qApp);
    }
    void init() { QFile::remove(DraftStore::defaultPath()); }

    void sendsTextSetOverTheAccessibilityBus_data();
    void sendsTextSetOverTheAccessibilityBus();
    void requestIsNotWrittenOverTheAccessibilityBus();
    void sendsChoicesSetOverTheAccessibilityBus();
    void sendsBoxesToggledOverTheAccessibilityBus();
    void anotherValueCountsWhileItStandsThere();
    void sendsActionsChosenOverTheAccessibilityBus();
    void sendsTextThatWasDroppedOrMiddleClicked();
    void sendsTextThatWasUndoneAndRedone();
    void sendsWhatInputMethodsCommit();
    void choicesAreNamedByTheirLabel();
    void wheelCountsOnlyWithTheFocus();
    void loadingIsNoEdit();
    void aPressIsForWhatWasShownThen_data();
    void aPressIsForWhatWasShownThen();

private:
    [[nodiscard]] static QWidget *control(const Window &window, const QString &name)
    {
        return window.form()->field(name)->editor()->controls().constFirst();
    }
    [[nodiscard]] static QLineEdit *line(const Window &window, const QString &name)
    {
        auto *edit = qobject_cast<QLineEdit *>(control(window, name));
        return edit ? edit : window.form()->field(name)->editor()->findChild<QLineEdit *>();
    }
    /// What AT-SPI's setTextContents comes to.
    static void write(QWidget *widget, const QString &text)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface && interface->editableTextInterface());
        interface->editableTextInterface()->replaceText(0, interface->textInterface()->characterCount(), text);
    }
};

void TestShownIsSent::sendsTextSetOverTheAccessibilityBus_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"To"_s << u"client:zed"_s;
    QTest::newRow("number") << u"From"_s << u"+15005550009"_s;
    QTest::newRow("integer") << u"Timeout"_s << u"17"_s;
    QTest::newRow("text") << u"SipAuthUsername"_s << u"ada"_s;
    QTest::newRow("web address") << u"WaitUrl"_s << u"https://example.com/m"_s;
    QTest::newRow("choice") << u"Beep"_s << u"onExit"_s;
    QTest::newRow("SID") << u"PostWorkActivitySid"_s << u"WA0123456789abcdef0123456789abcdef"_s;
}

void TestShownIsSent::sendsTextSetOverTheAccessibilityBus()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    write(line(window, name), text);
    QCOMPARE(line(window, name)->text(), text);
    QCOMPARE(window.form()->field(name)->values(), QStringList{text});
    QVERIFY(window.request().contains(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(text))));
    window.click(u"send"_s);
    QTRY_COMPARE(server.posts().size(), 1);
    QVERIFY(server.posts().constFirst().body.contains(name.toLatin1() + '=' + QUrl::toPercentEncoding(text)));
}

void TestShownIsSent::requestIsNotWrittenOverTheAccessibilityBus()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"accept"_s);
    auto *shown = window.panel.findChild<QPlainTextEdit *>(u"requestText"_s);
    const QString before = shown->toPlainText();
    QVERIFY(before.startsWith("ReservationStatus=accepted"_L1));
    write(shown, u"ReservationStatus=rejected"_s);
    QCOMPARE(shown->toPlainText(), before);
    QAccessible::queryAccessibleInterface(shown)->editableTextInterface()->deleteText(0, 10);
    QCOMPARE(shown->toPlainText(), before);
}

void TestShownIsSent::sendsChoicesSetOverTheAccessibilityBus()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    QAccessibleInterface *muted = QAccessible::queryAccessibleInterface(control(window, u"Muted"_s));
    QVERIFY(muted && muted->actionInterface());
    muted->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
    QCOMPARE(muted->text(QAccessible::Value), u"true"_s);
    QVERIFY(window.request().contains("Muted=true"_L1));
    muted->setText(QAccessible::Value, u"false"_s);
    QVERIFY(window.request().contains("Muted=false"_L1));
    QAccessible::queryAccessibleInterface(control(window, u"Beep"_s))->setText(QAccessible::Value, u"onEnter"_s);
    QVERIFY(window.request().contains("Beep=onEnter"_L1));
    // And by a program that knows the widget.
    qobject_cast<QComboBox *>(control(window, u"Muted"_s))->setCurrentIndex(0);
    QVERIFY(!window.request().contains("Muted"_L1));
}

void TestShownIsSent::sendsBoxesToggledOverTheAccessibilityBus()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    QAccessibleInterface *box = QAccessible::queryAccessibleInterface(control(window, u"StatusCallbackEvent"_s));
    QVERIFY(box->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    box->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(box->state().checked);
    QVERIFY(window.request().contains("StatusCallbackEvent=initiated"_L1));
}

void TestShownIsSent::anotherValueCountsWhileItStandsThere()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"dequeue"_s);
    auto *other = window.form()->field(u"DequeueStatusCallbackEvent"_s)->editor()->findChild<QLineEdit *>();
    QVERIFY(other);
    write(other, u"newer"_s);
    QVERIFY(window.request().contains("DequeueStatusCallbackEvent=newer"_L1));
    write(other, {});
    QVERIFY(!window.request().contains("DequeueStatusCallbackEvent"_L1));
}

void TestShownIsSent::sendsActionsChosenOverTheAccessibilityBus()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.resize(900, 900);
    for (const QString &key : {u"reject"_s, u"conference"_s, u"accept"_s}) {
        QAccessibleInterface *button =
            QAccessible::queryAccessibleInterface(window.find<QToolButton>(u"button."_s + key));
        QStringList names = button->actionInterface()->actionNames();
        const QString press = QAccessibleActionInterface::pressAction();
        button->actionInterface()->doAction(names.contains(press) ? press : QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(window.panel.chosenAction(), key);
        QVERIFY(button->state().checked);
        // Toggled again it stays chosen: the button shows what would be sent.
        button->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_VERIFY(button->state().checked);
        QCOMPARE(window.panel.chosenAction(), key);
    }
    QCOMPARE(server.posts().size(), 0);
}

void TestShownIsSent::sendsTextThatWasDroppedOrMiddleClicked()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.form()->goTo(u"To"_s);
    QLineEdit *to = line(window, u"To"_s);
    QMimeData data;
    data.setText(u"client:dropped"_s);
    const QPoint place = to->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to, &enter);
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to, &drop);
    QCOMPARE(to->text(), u"client:dropped"_s);
    QVERIFY(window.request().contains("To=client%3Adropped"_L1));
    // Where the platform has a selection to paste with the middle button; elsewhere insert() is what it comes to.
    QLineEdit *from = line(window, u"From"_s);
    if (QApplication::clipboard()->supportsSelection()) {
        QApplication::clipboard()->setText(u"+15005550006"_s, QClipboard::Selection);
        QTest::mouseClick(from, Qt::MiddleButton);
    } else {
        from->insert(u"+15005550006"_s);
    }
    QCOMPARE(from->text(), u"+15005550006"_s);
    QVERIFY(window.request().contains("From=%2B15005550006"_L1));
}

void TestShownIsSent::sendsTextThatWasUndoneAndRedone()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"From"_s, u"+1500"_s);
    QLineEdit *from = line(window, u"From"_s);
    from->undo();
    QCOMPARE(window.form()->field(u"From"_s)->values(), QStringList{from->text()});
    QVERIFY(!window.request().contains("From=%2B1500"_L1));
    from->redo();
    QCOMPARE(from->text(), u"+1500"_s);
    QVERIFY(window.request().contains("From=%2B1500"_L1));
}

void TestShownIsSent::sendsWhatInputMethodsCommit()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.form()->goTo(u"To"_s);
    QWidget *to = control(window, u"To"_s);
    QInputMethodEvent composing(u"zo"_s, {});
    QApplication::sendEvent(to, &composing);
    // Shown, and not the field's yet: nothing leaves before it is.
    QTest::keyClick(to, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(window.messages.constLast().at(0).toString().startsWith("Nothing was sent. To:"_L1));
    QInputMethodEvent commit;
    commit.setCommitString(u"client:zoë"_s);
    QApplication::sendEvent(to, &commit);
    QVERIFY(window.request().contains("To=client%3Azo%C3%AB"_L1));
    QTest::keyClick(to, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(server.posts().size(), 1);
    QCOMPARE(server.posts().constFirst().body, "Instruction=conference&To=client%3Azo%C3%AB");
}

void TestShownIsSent::choicesAreNamedByTheirLabel()
{
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    for (const auto &[name, label] : {std::pair(u"Muted"_s, u"Muted"_s), std::pair(u"Beep"_s, u"Beep"_s),
                                      std::pair(u"Region"_s, u"Mixing region"_s)}) {
        QAccessibleInterface *choice = QAccessible::queryAccessibleInterface(control(window, name));
        QCOMPARE(choice->text(QAccessible::Name), label);
        QCOMPARE(choice->role(), QAccessible::ComboBox);
    }
    // A label is enough: it need not be written down twice.
    QWidget form;
    QFormLayout layout(&form);
    auto *plain = new QComboBox(&form);
    plain->addItem(u"none"_s);
    layout.addRow(u"&Colour"_s, plain);
    QCOMPARE(QAccessible::queryAccessibleInterface(plain)->text(QAccessible::Name), u"Colour"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(plain)->text(QAccessible::Value), u"none"_s);
}

void TestShownIsSent::wheelCountsOnlyWithTheFocus()
{
    QWidget page;
    QVBoxLayout layout(&page);
    auto *number = new QSpinBox(&page);
    auto *choice = new QComboBox(&page);
    auto *elsewhere = new QLineEdit(&page);
    choice->addItems({u"one"_s, u"two"_s});
    for (QWidget *widget :
         {static_cast<QWidget *>(elsewhere), static_cast<QWidget *>(number), static_cast<QWidget *>(choice)})
        layout.addWidget(widget);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    elsewhere->setFocus();
    const auto turn = [](QWidget *widget, int by) {
        QWheelEvent wheel({5, 5}, widget->mapToGlobal(QPointF(5, 5)), {}, {0, by}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
    };
    turn(number, 120);
    turn(choice, -120);
    QCOMPARE(number->value(), 0);
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(number->focusPolicy(), Qt::StrongFocus);
    number->setFocus();
    turn(number, 120);
    QCOMPARE(number->value(), 1);
}

void TestShownIsSent::loadingIsNoEdit()
{
    FormView form(Catalogue::builtIn());
    form.setAction(u"conference"_s);
    QSignalSpy edited(&form, &FormView::edited);
    for (ParameterField *field : form.fields()) {
        field->showValues(QStringList{u"x"_s});
        field->showValues(std::nullopt);
        field->setNamedValues({{u"x"_s, u"X"_s, {}}});
    }
    QCOMPARE(edited.size(), 0);
}

void TestShownIsSent::aPressIsForWhatWasShownThen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("another reservation") << u"reservation"_s
                                         << u"Nothing was sent. Something else was chosen to act on."_s;
    QTest::newRow("another action") << u"action"_s << u"Nothing was sent. Another action was chosen."_s;
    QTest::newRow("another value") << u"form"_s << u"Nothing was sent. The form was changed meanwhile."_s;
    QTest::newRow("nothing else") << QString() << QString();
}

/// A screen reader's press is a click 100 ms later, and a mouse button may stay down for as long as one likes.
void TestShownIsSent::aPressIsForWhatWasShownThen()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    Server server;
    Window window(server);
    window.open();
    window.panel.chooseAction(u"conference"_s);
    window.type(u"To"_s, u"client:ada"_s);
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(window.send());
    QSignalSpy clicked(window.send(), &QPushButton::clicked);
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(clicked.isEmpty());
    if (what == "reservation"_L1) {
        window.target.address.reservation = ClientTest::sid(SidKind::Reservation, 2);
        window.target.reservation->sid = window.target.address.reservation;
        window.panel.setTarget(window.target);
    } else if (what == "action"_L1) {
        window.panel.chooseAction(u"accept"_s);
    } else if (what == "form"_L1) {
        window.type(u"To"_s, u"x"_s);
    }
    QTRY_COMPARE(clicked.size(), 1);
    if (said.isEmpty()) {
        QTRY_COMPARE(server.posts().size(), 1);
        return;
    }
    QCOMPARE(window.messages.size(), 1);
    QCOMPARE(window.messages.constFirst().constFirst().toString(), said);
    QVERIFY(window.isQuiet());
    QCOMPARE(server.posts().size(), 0);
}

QTEST_MAIN(TestShownIsSent)
#include "tst_shownissent.moc"
