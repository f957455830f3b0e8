#include "support/windowtest.h"
#include "ui/keys/keyobjection.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

/// No key of ours is eaten, and none is silent.
class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_tested.reset(); }
    void noKeyIsOneThatFieldsAndDesktopsTake();
    void everyKeyWorksInEveryKindOfField_data();
    void everyKeyWorksInEveryKindOfField();
    void altWithAnArrowOpensTheListOfAChoice_data();
    void altWithAnArrowOpensTheListOfAChoice();
    void escapeClearsWhatItIsTypedIn_data();
    void escapeClearsWhatItIsTypedIn();
    void searchOfOneFormHidesNothingOfTheNext();
    void keyboardStartsInTheTable();
    void keyboardGoesWhereTheKeySays_data();
    void keyboardGoesWhereTheKeySays();
    void chosenActionTakesTheKeyboard();
    void acceptsInTwoKeysFromAColdWindow();
    void returnOpensAndShiftReturnBreaksTheLine();
    void keysWithNothingToActOnSaySo();

private:
    /// Of the window and its menus, by the actions' names.
    [[nodiscard]] QList<QPair<QString, QKeySequence>> keys() const;
    [[nodiscard]] QWidget *focused() const { return m_tested->window->focusWidget(); }

    std::unique_ptr<TestedWindow> m_tested;
};

void TestKeys::init()
{
    m_tested = std::make_unique<TestedWindow>();
    m_tested->open();
    m_tested->window->activateWindow();
    QTRY_VERIFY(m_tested->window->isActiveWindow());
}

QList<QPair<QString, QKeySequence>> TestKeys::keys() const
{
    QList<QPair<QString, QKeySequence>> all;
    for (const QAction *action : m_tested->window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (!key.isEmpty() && !action->objectName().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut)
                all.append({action->objectName(), key});
        }
    }
    return all;
}

/// Not what this platform takes alone: a window on another desktop has the same keys.
void TestKeys::noKeyIsOneThatFieldsAndDesktopsTake()
{
    QVERIFY(keys().size() > 25);
    for (const auto &[name, key] : keys()) {
        if (name == "goToAnything"_L1 && key == QKeySequence(u"Ctrl+K"_s))
            continue; // See PaletteKey.
        QVERIFY2(keyObjection(key).isEmpty(), qPrintable(name + u": "_s + key.toString()));
    }
}

void TestKeys::everyKeyWorksInEveryKindOfField_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"line", "text", "combo", "spin", "password"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestKeys::everyKeyWorksInEveryKindOfField()
{
    QFETCH(QString, kind);
    // The same keys in a window where they do nothing but count.
    QMainWindow window;
    auto *central = new QWidget(&window);
    auto *column = new QVBoxLayout(central);
    window.setCentralWidget(central);
    QWidget *field = nullptr;
    if (kind == "text"_L1) {
        auto *text = new QPlainTextEdit(u"some words"_s);
        text->setTabChangesFocus(true);
        field = text;
    } else if (kind == "combo"_L1) {
        auto *combo = new QComboBox;
        combo->setEditable(true);
        combo->addItems({u"one"_s, u"two"_s});
        field = combo;
    } else if (kind == "spin"_L1) {
        field = new QSpinBox;
    } else {
        auto *line = new QLineEdit(u"some words"_s);
        line->setEchoMode(kind == "password"_L1 ? QLineEdit::Password : QLineEdit::Normal);
        field = line;
    }
    column->addWidget(field);
    QHash<QString, int> counts;
    for (const auto &[name, key] : keys()) {
        auto *action = new QAction(&window);
        action->setShortcut(key);
        window.addAction(action);
        connect(action, &QAction::triggered, &window, [&counts, text = key.toString()] { ++counts[text]; });
    }
    m_tested->window->hide();
    window.show();
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    for (const auto &[name, key] : keys()) {
        // Those open its list, as everywhere.
        if (kind == "combo"_L1 && (key == QKeySequence(u"Alt+Down"_s) || key == QKeySequence(u"Alt+Up"_s)))
            continue;
        QTest::keyClick(target, key[0].key(), key[0].keyboardModifiers());
        QVERIFY2(counts.value(key.toString()) == 1, qPrintable(name + u": "_s + key.toString()));
    }
}

void TestKeys::altWithAnArrowOpensTheListOfAChoice_data()
{
    QTest::addColumn<bool>("isEditable");
    QTest::addColumn<int>("key");
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
        QTest::addRow("choice, %s", key == Qt::Key_Up ? "up" : "down") << false << int(key);
        QTest::addRow("field, %s", key == Qt::Key_Up ? "up" : "down") << true << int(key);
    }
}

void TestKeys::altWithAnArrowOpensTheListOfAChoice()
{
    QFETCH(bool, isEditable);
    QFETCH(int, key);
    auto *combo = new QComboBox(m_tested->window->centralWidget());
    combo->setEditable(isEditable);
    combo->addItems({u"one"_s, u"two"_s, u"three"_s});
    combo->setCurrentIndex(1);
    combo->show();
    combo->setFocus();
    QTRY_VERIFY(combo->hasFocus());
    const Sid before = m_tested->chosen();
    QTest::keyClick(combo, Qt::Key(key), Qt::AltModifier);
    QTRY_VERIFY(combo->view()->isVisible());
    QCOMPARE(m_tested->chosen(), before);
    QCOMPARE(combo->currentIndex(), 1);
    QTest::keyClick(combo->view(), Qt::Key(key), Qt::AltModifier);
    QTRY_VERIFY(!combo->view()->isVisible());
    QCOMPARE(combo->currentIndex(), 1);
    QCOMPARE(m_tested->chosen(), before);
}

void TestKeys::escapeClearsWhatItIsTypedIn_data()
{
    QTest::addColumn<QByteArray>("opener");
    QTest::newRow("reservationFilter") << QByteArray("filterReservations");
    QTest::newRow("parameterSearch") << QByteArray("findParameter");
    QTest::newRow("taskFilter") << QByteArray("findTask");
    QTest::newRow("jsonFind") << QByteArray("goJson");
}

void TestKeys::escapeClearsWhatItIsTypedIn()
{
    QFETCH(QByteArray, opener);
    m_tested->action(u"action.conference"_s)->trigger();
    if (QAction *action = m_tested->action(QString::fromLatin1(opener)))
        action->trigger();
    auto *field = m_tested->window->findChild<QLineEdit *>(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(field);
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    m_tested->window->showNotice(u"one"_s, u"Something is wrong."_s, true);
    QTest::keyClicks(field, u"zzz"_s);
    QCOMPARE(field->text(), u"zzz"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QCOMPARE(m_tested->messages()->count(), 1); // what is typed in, and nothing else
    if (field->objectName() == "taskFilter"_L1)
        return; // it is closed with that
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(m_tested->messages()->count(), 0);
}

void TestKeys::searchOfOneFormHidesNothingOfTheNext()
{
    m_tested->action(u"action.conference"_s)->trigger();
    auto *search = m_tested->window->findChild<QLineEdit *>(u"parameterSearch"_s);
    search->setText(u"recording"_s);
    m_tested->action(u"action.dequeue"_s)->trigger();
    QCOMPARE(search->text(), QString());
    m_tested->action(u"action.conference"_s)->trigger();
    search->setText(u"recording"_s);
    m_tested->action(u"action.conference"_s)->trigger(); // the same again
    QCOMPARE(search->text(), u"recording"_s);
    m_tested->action(u"nextReservation"_s)->trigger();
    QCOMPARE(search->text(), QString());
}

void TestKeys::keyboardStartsInTheTable()
{
    QCOMPARE(focused(), m_tested->table());
    // And another session leaves it somewhere.
    m_tested->window->setSession(m_tested->training->session);
    QVERIFY(focused() != nullptr);
    QVERIFY(focused()->objectName() != "openField"_L1);
    QTRY_COMPARE(m_tested->table()->model()->rowCount(), 7);
    QTRY_COMPARE(focused(), m_tested->table());
}

void TestKeys::keyboardGoesWhereTheKeySays_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("pane"); ///< An ancestor of what has the keyboard then.
    QTest::newRow("tasks") << u"goTasks"_s << u"tasksPane"_s;
    QTest::newRow("reservations") << u"goReservations"_s << u"reservationsPane"_s;
    QTest::newRow("act") << u"goAct"_s << u"instructionPanel"_s;
    QTest::newRow("details") << u"goDetails"_s << u"detailPane"_s;
    QTest::newRow("json") << u"goJson"_s << u"detailPane"_s;
    QTest::newRow("find a task") << u"findTask"_s << u"tasksPane"_s;
    QTest::newRow("filter") << u"filter"_s << u"reservationsPane"_s;
}

void TestKeys::keyboardGoesWhereTheKeySays()
{
    QFETCH(QString, action);
    QFETCH(QString, pane);
    QTRY_COMPARE(focused(), m_tested->table());
    if (pane == "reservationsPane"_L1)
        m_tested->window->findChild<QLineEdit *>(u"openField"_s)->setFocus();
    QWidget *before = focused();
    m_tested->action(action)->trigger();
    QVERIFY(focused() != before);
    const QWidget *there = m_tested->window->findChild<QWidget *>(pane);
    QVERIFY(there != nullptr);
    QVERIFY2(there->isAncestorOf(focused()), qPrintable(focused()->objectName()));
    QVERIFY(focused()->isVisible());
    QVERIFY(focused()->focusPolicy() != Qt::NoFocus); // what cannot be reached by Tab shows nothing either
    QVERIFY(m_tested->window->testAttribute(Qt::WA_KeyboardFocusChange));
}

void TestKeys::chosenActionTakesTheKeyboard()
{
    QTRY_COMPARE(focused(), m_tested->table());
    QTest::keyClick(m_tested->table(), Qt::Key_2, Qt::AltModifier);
    const QWidget *panel = m_tested->window->findChild<QWidget *>(u"instructionPanel"_s);
    QVERIFY2(panel->isAncestorOf(focused()), qPrintable(focused()->objectName()));
    // In the panel it stays where one types.
    auto *search = panel->findChild<QLineEdit *>(u"parameterSearch"_s);
    if (search && search->isVisible()) {
        search->setFocus();
        QTest::keyClick(search, Qt::Key_3, Qt::AltModifier);
        QVERIFY(panel->isAncestorOf(focused()));
    }
}

/// As it is after a start: nothing was clicked, and the keyboard is where the window put it.
void TestKeys::acceptsInTwoKeysFromAColdWindow()
{
    QTRY_COMPARE(focused(), m_tested->table());
    const Sid offer = m_tested->chosen();
    const ReservationTableModel &rows = m_tested->training->reservations;
    QCOMPARE(rows.at(rows.rowOf(offer))->status, ReservationStatus::Pending);
    QTest::keyClick(focused(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows.at(rows.rowOf(offer))->status, ReservationStatus::Accepted);
    QCOMPARE(m_tested->training->journal.count({}), 1);
}

void TestKeys::returnOpensAndShiftReturnBreaksTheLine()
{
    m_tested->action(u"open"_s)->trigger();
    auto *dialog = m_tested->window->findChild<QDialog *>(u"openDialog"_s);
    QVERIFY(dialog != nullptr);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"openText"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QLabel *>(u"openExplanation"_s)->text().isEmpty());
    QVERIFY(text->toPlainText().isEmpty());
    QTest::keyClicks(text, u"see"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(text->toPlainText(), u"see\n\n"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // nothing to open in it
    QTest::keyClicks(text, m_tested->training->session.open.task.toString());
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
}

void TestKeys::keysWithNothingToActOnSaySo()
{
    m_tested->training->taskWatch.open({});
    QTRY_COMPARE(m_tested->training->reservations.rowCount(), 0);
    for (const char *name : {"copySid", "copyCell", "copyRow", "exportRows"}) {
        m_tested->messages()->clearAll();
        m_tested->action(QString::fromLatin1(name))->trigger();
        QVERIFY2(m_tested->messages()->count() == 1, name);
    }
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
