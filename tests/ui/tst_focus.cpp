#include "support/windowtest.h"

#include "ui/instructions/formview.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/instructions/parameterfield.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace WindowTest;

/// Where the keyboard goes when what had it is no longer there: never to a button that nobody chose.
class TestFocus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_tested.reset(); }
    void staysInThePanelAfterASend_data();
    void staysInThePanelAfterASend();
    void staysInThePanelWhenTheFormGoes();
    void goesWithTheChoice();
    void isOnWhatIsChosenFromElsewhere();
    void staysInTheDetailsWhenAMessageIsClosed();
    void comesToTheTableWhenADockIsClosed();
    void neverComesToTheBanner();
    void parameterSearchIsOnlyThereWithAForm();
    void nothingIsPastedWithoutAReservation();

private:
    [[nodiscard]] QWidget *find(const char *name) const
    {
        return m_tested->window->findChild<QWidget *>(QLatin1StringView(name));
    }
    [[nodiscard]] bool isIn(const char *name) const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->isVisible() && focus->isEnabled() && find(name)->isAncestorOf(focus);
    }

    std::unique_ptr<TestedWindow> m_tested;
    std::unique_ptr<QAction> m_pause;
};

void TestFocus::init()
{
    m_tested = std::make_unique<TestedWindow>();
    m_tested->open();
    // The first thing in the window, as the trainer's clock is.
    m_pause = std::make_unique<QAction>(u"Pause"_s);
    m_pause->setObjectName(u"pauseClock"_s);
    m_pause->setCheckable(true);
    m_tested->window->findChild<Banner *>()->setActions({m_pause.get(), m_tested->action(u"connect"_s)});
    m_tested->window->activateWindow();
    QTRY_VERIFY(m_tested->window->isActiveWindow());
}

void TestFocus::staysInThePanelAfterASend_data()
{
    QTest::addColumn<bool>("byButton");
    QTest::newRow("from the button") << true;
    QTest::newRow("from a field") << false;
}

void TestFocus::staysInThePanelAfterASend()
{
    QFETCH(bool, byButton);
    m_tested->action(u"action.conference"_s)->trigger();
    auto *send = m_tested->window->findChild<QPushButton *>(u"send"_s);
    QTRY_VERIFY(send->isEnabled());
    if (byButton)
        send->setFocus();
    else
        m_tested->window->findChild<FormView *>()->fields().constFirst()->focusEditor();
    QVERIFY(isIn("instructionPanel"));
    QSignalSpy settled(&m_tested->training->outbox, &Outbox::settled);
    QSignalSpy moved(qApp, &QApplication::focusChanged);
    if (byButton)
        QTest::keyClick(send, Qt::Key_Space);
    else
        m_tested->action(u"sendInstruction"_s)->trigger();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled.first().first().value<Settlement>().outcome, Outcome::Done);
    QTRY_VERIFY(!m_tested->training->taskWatch.isLoading());
    passQueued();
    QVERIFY2(isIn("instructionPanel"), qPrintable(QDebug::toString(QApplication::focusWidget())));
    QVERIFY(QApplication::focusWidget() != send);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!m_pause->isChecked());
}

void TestFocus::staysInThePanelWhenTheFormGoes()
{
    m_tested->action(u"action.conference"_s)->trigger();
    m_tested->window->findChild<FormView *>()->fields().constFirst()->focusEditor();
    QVERIFY(isIn("instructionForm"));
    m_tested->action(u"action.accept"_s)->trigger(); // has no form
    passQueued();
    QVERIFY2(isIn("instructionPanel"), qPrintable(QDebug::toString(QApplication::focusWidget())));
    QVERIFY(!qobject_cast<QPushButton *>(QApplication::focusWidget()));
}

void TestFocus::goesWithTheChoice()
{
    const auto press = [this](Qt::Key key) { QTest::keyClick(m_tested->window.get(), key, Qt::AltModifier); };
    const auto *panel = m_tested->window->findChild<InstructionPanel *>();
    const auto *form = m_tested->window->findChild<FormView *>();
    m_tested->window->resize(1700, 900);
    press(Qt::Key_1);
    QTRY_COMPARE(QApplication::focusWidget(), find("button.accept"));
    press(Qt::Key_2); // from a button of the panel, too
    QTRY_COMPARE(panel->chosenAction(), u"reject"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find("button.reject"));
    press(Qt::Key_9); // has something to fill in
    QTRY_COMPARE(panel->chosenAction(), u"redirect"_s);
    QTRY_VERIFY2(form->focusedField(), qPrintable(QDebug::toString(QApplication::focusWidget())));
    QVERIFY(!form->focusedField()->parameter().requiredBy.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(panel->chosenAction(), u"redirect"_s);
    // Where one types, one goes on typing.
    form->fields().constLast()->focusEditor();
    const QWidget *typed = QApplication::focusWidget();
    press(Qt::Key_9);
    QCOMPARE(QApplication::focusWidget(), typed);
    // What has no button of its own is behind "More".
    m_tested->window->resize(1000, 900);
    QTRY_VERIFY(!find("button.call")->isVisible());
    press(Qt::Key_3);
    QTRY_COMPARE(panel->chosenAction(), u"conference"_s);
    m_tested->action(u"action.reject"_s)->trigger();
    QTRY_COMPARE(QApplication::focusWidget(), find("button.reject"));
    // In another tab, it comes back to the panel.
    m_tested->action(u"goJson"_s)->trigger();
    press(Qt::Key_1);
    QTRY_COMPARE(QApplication::focusWidget(), find("button.accept"));
}

/// Space must not choose what was chosen before.
void TestFocus::isOnWhatIsChosenFromElsewhere()
{
    auto *panel = m_tested->window->findChild<InstructionPanel *>();
    m_tested->window->resize(1700, 900);
    QTest::keyClick(m_tested->window.get(), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), find("button.accept"));
    panel->chooseAction(u"conference"_s); // as a preset or a pasted request does
    QCOMPARE(QApplication::focusWidget(), find("button.conference"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(panel->chosenAction(), u"conference"_s);
    // From another part of the window, by a key of the form and by the key of the panel.
    for (const QString &name : {u"undoForm"_s, u"goAct"_s}) {
        find("reservations")->setFocus();
        m_tested->action(name)->setEnabled(true);
        m_tested->action(name)->trigger();
        QCOMPARE(QApplication::focusWidget(), find("button.conference"));
    }
    // Whoever goes through the buttons may choose another.
    find("button.accept")->setFocus(Qt::TabFocusReason);
    passQueued();
    QCOMPARE(QApplication::focusWidget(), find("button.accept"));
    // Where the chosen one has no button of its own, what is named after it has the focus: also where it loses its
    // button.
    panel->chooseAction(u"dequeue"_s);
    QVERIFY(find("button.dequeue")->isVisible());
    QCOMPARE(QApplication::focusWidget(), find("button.dequeue"));
    m_tested->window->resize(1000, 900);
    QTRY_VERIFY(!find("button.dequeue")->isVisible());
    passQueued();
    QCOMPARE(QApplication::focusWidget(), find("button.more"));
    m_tested->window->resize(1700, 900);
    QTRY_COMPARE(QApplication::focusWidget(), find("button.dequeue"));
    m_tested->window->resize(1000, 900);
    QTRY_VERIFY(!find("button.dequeue")->isVisible());
    panel->chooseAction(u"conference"_s);
    find("button.accept")->setFocus(Qt::TabFocusReason);
    panel->chooseAction(u"dequeue"_s);
    QCOMPARE(QApplication::focusWidget(), find("button.more"));
}

void TestFocus::staysInTheDetailsWhenAMessageIsClosed()
{
    m_tested->window->showNotice(u"one"_s, u"Something is wrong."_s, true);
    auto *close = m_tested->messages()->findChild<QToolButton *>(u"messageClose"_s);
    QTRY_VERIFY(close->isVisible());
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    passQueued();
    QCOMPARE(m_tested->messages()->count(), 0);
    QVERIFY2(isIn("detailPane"), qPrintable(QDebug::toString(QApplication::focusWidget())));
    QVERIFY(!qobject_cast<QPushButton *>(QApplication::focusWidget()));
}

void TestFocus::comesToTheTableWhenADockIsClosed()
{
    auto *content = new QWidget;
    content->setObjectName(u"tested"_s);
    auto *field = new QLineEdit(content);
    QDockWidget *dock = m_tested->window->addDock(content, u"Tested"_s, Qt::BottomDockWidgetArea);
    dock->show();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    dock->close();
    QTRY_VERIFY2(m_tested->table()->hasFocus(), qPrintable(QDebug::toString(QApplication::focusWidget())));
    // And when it is deleted where it stands.
    dock->show();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    delete dock;
    QTRY_VERIFY2(m_tested->table()->hasFocus(), qPrintable(QDebug::toString(QApplication::focusWidget())));
}

void TestFocus::neverComesToTheBanner()
{
    auto *button = m_tested->window->findChild<QToolButton *>(u"connect.button"_s);
    QVERIFY(button);
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(button->hasFocus());
    button->defaultAction()->setVisible(false);
    QTRY_VERIFY2(m_tested->table()->hasFocus(), qPrintable(QDebug::toString(QApplication::focusWidget())));
    // What the code moves itself stays where it was moved to.
    auto *open = m_tested->window->findChild<QLineEdit *>(u"openField"_s);
    auto *filter = m_tested->window->findChild<QLineEdit *>(u"reservationFilter"_s);
    filter->setFocus();
    filter->hide();
    open->setFocus();
    passQueued();
    QVERIFY(open->hasFocus());
}

void TestFocus::parameterSearchIsOnlyThereWithAForm()
{
    const QAction *find = m_tested->action(u"findParameter"_s);
    auto *search = m_tested->window->findChild<QLineEdit *>(u"parameterSearch"_s);
    const auto press = [this] {
        QTest::keyClick(m_tested->window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    };
    m_tested->action(u"action.accept"_s)->trigger();
    QVERIFY(!search->isVisible());
    m_tested->table()->setFocus();
    press();
    passQueued();
    QVERIFY(!search->hasFocus());
    QVERIFY(!find->isEnabled());
    m_tested->action(u"action.conference"_s)->trigger();
    m_tested->action(u"goJson"_s)->trigger();
    press();
    QTRY_VERIFY(search->hasFocus());
    QVERIFY(search->isVisible());
    m_tested->action(u"action.accept"_s)->trigger(); // the form goes, and the search with it
    passQueued();
    QVERIFY2(isIn("instructionPanel"), qPrintable(QDebug::toString(QApplication::focusWidget())));
}

void TestFocus::nothingIsPastedWithoutAReservation()
{
    auto *paste = m_tested->action(u"pasteRequest"_s);
    QVERIFY(paste->isEnabled());
    Address unknown = m_tested->training->taskWatch.address();
    unknown.task = Sid::parse(u"WT0123456789abcdef0123456789abcdef"_s).value_or(Sid());
    unknown.reservation = {};
    m_tested->training->taskWatch.open(unknown);
    QTRY_VERIFY(!paste->isEnabled());
    QTest::keyClick(m_tested->window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && focus->isVisible());
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
