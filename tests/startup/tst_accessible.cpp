#include "support/accessibility.h"

#include "reservations/reservationtablemodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace Accessibility;

namespace {

/// What one can do something with. Not what Qt makes inside of others: those have the others' names.
bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->objectName().startsWith(u"qt_"_s))
        return false;
    if (qobject_cast<const QHeaderView *>(widget) || widget->inherits("QComboBoxListView") ||
        widget->inherits("QComboBoxPrivateContainer"))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QTabBar *>(widget);
}

/// A choice is named by its label, not by what is chosen.
bool hasLabel(const QComboBox *combo)
{
    if (!combo->accessibleName().isEmpty())
        return true;
    for (const QLabel *label : combo->window()->findChildren<QLabel *>()) {
        if (label->buddy() == combo && !label->text().isEmpty())
            return true;
    }
    return false;
}

/// What is wrong with a control on the bus; empty where nothing is.
QString objection(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (!face)
        return u"is not there"_s;
    const auto *combo = qobject_cast<QComboBox *>(widget);
    if (combo ? !hasLabel(combo) : face->text(QAccessible::Name).trimmed().isEmpty())
        return u"has no name"_s;
    if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
        return u"has no role"_s;
    QAccessibleActionInterface *actions = face->actionInterface();
    const QStringList can = actions ? actions->actionNames() : QStringList();
    const bool acts = can.contains(QAccessibleActionInterface::pressAction()) ||
                      can.contains(QAccessibleActionInterface::toggleAction()) ||
                      can.contains(QAccessibleActionInterface::showMenuAction());
    if (qobject_cast<QAbstractButton *>(widget) ? !acts : !acts && !face->state().focusable)
        return u"can neither be pressed nor be given the keyboard"_s;
    return {};
}

/// Everything that the bus leads to from here, by its object.
void collect(QAccessibleInterface *face, QSet<QObject *> &found, int depth = 0)
{
    if (!face || !face->object() || depth > 60 || found.contains(face->object()))
        return;
    found.insert(face->object());
    if (qobject_cast<QAbstractItemView *>(face->object()))
        return; // its cells are not widgets
    for (int i = 0; i < face->childCount(); ++i)
        collect(face->child(i), found, depth + 1);
}

QStringList objections(QWidget *window)
{
    QSet<QObject *> reached;
    collect(QAccessible::queryAccessibleInterface(window), reached);
    QStringList wrong;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !isControl(widget))
            continue;
        if (const QString why = objection(widget); !why.isEmpty())
            wrong.append(named(widget) + u": "_s + why);
        else if (!reached.contains(widget))
            wrong.append(named(widget) + u": cannot be found from its window"_s);
    }
    return wrong;
}

} // namespace

/// Everything can be done over the accessibility bus: each control is there, has a name, a role and what it does.
class TestAccessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void everyControlHasNameRoleAndAction();
    void bannersButtonsCanBePressed();
    void whatIsNoControlHasARole();
    void whatIsToggledIsDone();
    void everyControlOfADialogHasNameRoleAndAction_data();
    void everyControlOfADialogHasNameRoleAndAction();
};

void TestAccessible::everyControlHasNameRoleAndAction()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("goJournal");
    program.trigger("goTrainer");
    program.trigger("findTask");
    for (const char *tab : {"goAct", "goDetails", "goJson"}) {
        program.trigger(tab);
        const QStringList wrong = objections(program.window.get());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    // The walk did find what there is.
    QSet<QObject *> reached;
    collect(QAccessible::queryAccessibleInterface(program.window.get()), reached);
    for (const char *name : {"openField", "reservations", "tasks", "journalSearch", "detailTabs"})
        QVERIFY2(reached.contains(program.window->findChild<QWidget *>(QLatin1StringView(name))), name);
    // And the trainer's pages.
    for (QTabBar *tabs : program.window->findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            const QStringList wrong = objections(program.window.get());
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        }
    }
}

void TestAccessible::bannersButtonsCanBePressed()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    QSignalSpy wanted(program.window.get(), &MainWindow::connectionWanted);
    auto *button = program.window->findChild<QAbstractButton *>(u"connect.button"_s);
    QVERIFY(button != nullptr);
    press(button);
    QCOMPARE(wanted.size(), 1);
}

/// A screen reader passes by what has no role, and takes a button that opens a menu for a check box.
void TestAccessible::whatIsNoControlHasARole()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.window->showNotice(u"tested"_s, u"Something is to be told."_s, true);
    const auto face = [&program](const char *name) {
        auto *widget = program.window->findChild<QWidget *>(QLatin1StringView(name));
        return widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    };
    QCOMPARE(face("statusLine")->role(), QAccessible::StaticText);
    QCOMPARE(face("taskLine")->role(), QAccessible::StaticText);
    QCOMPARE(face("detailName")->role(), QAccessible::StaticText);
    QVERIFY(!face("detailName")->text(QAccessible::Name).isEmpty());
    QCOMPARE(face("message.tested")->role(), QAccessible::AlertMessage);
    QCOMPARE(face("message.tested")->text(QAccessible::Name), u"Something is to be told."_s);
    QCOMPARE(face("statusBar")->role(), QAccessible::StatusBar);
    QCOMPARE(face("button.more")->role(), QAccessible::ButtonMenu);
    QVERIFY(face("button.more")->state().hasPopup && !face("button.more")->state().checkable);
    QCOMPARE(face("button.reject")->role(), QAccessible::RadioButton);
    QVERIFY(!face("button.reject")->state().checked);
    face("button.reject")->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(face("button.reject")->state().checked);
    face("button.more")->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    auto *menu = program.window->findChild<QWidget *>(u"button.more"_s)->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    menu->close();
    // A cell is as long as what it stands for.
    const auto *table = program.window->findChild<QAbstractItemView *>(u"reservations"_s);
    const QModelIndex cell = table->model()->index(0, int(ReservationTableModel::Column::Sid));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString().size(), 34);
    // What is written into the field is opened without a key.
    auto *field = program.window->findChild<QLineEdit *>(u"openField"_s);
    QAccessible::queryAccessibleInterface(field)->setText(QAccessible::Value, u"nothing with a SID"_s);
    QSignalSpy entered(field, &QLineEdit::returnPressed);
    const QList<QToolButton *> buttons = field->findChildren<QToolButton *>();
    QVERIFY(!buttons.isEmpty() && buttons.constLast()->isVisible());
    press(buttons.constLast());
    QCOMPARE(entered.size(), 1);
}

void TestAccessible::whatIsToggledIsDone()
{
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("goTrainer");
    auto *pause = program.window->findChild<QToolButton *>(u"pauseClock.button"_s);
    QVERIFY(pause != nullptr);
    const auto toggle = [](QWidget *button) {
        QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
    };
    int seen = 0;
    for (QToolButton *button : program.window->findChildren<QToolButton *>()) {
        QAction *action = button->defaultAction();
        if (!action || !action->isCheckable() || action->isChecked() || !button->isVisible() || !button->isEnabled())
            continue;
        QSignalSpy triggered(action, &QAction::triggered);
        toggle(button);
        QTRY_VERIFY2(triggered.size() == 1, qPrintable(button->objectName()));
        QVERIFY2(triggered.first().first().toBool(), qPrintable(button->objectName()));
        QVERIFY(action->isChecked());
        ++seen;
    }
    QVERIFY(seen >= 2);
    // The clock stands, and its button says so when the world has said so.
    auto *host = program.window->findChild<QPushButton *>(u"pauseButton"_s);
    QTRY_VERIFY(host->isChecked());
    auto *clock = program.window->findChild<QLabel *>(u"trainerTime"_s);
    const QString stands = clock->text();
    QVERIFY(pause->isChecked());
    QSignalSpy triggered(pause->defaultAction(), &QAction::triggered);
    toggle(pause);
    QTRY_COMPARE(triggered.size(), 1);
    QVERIFY(!pause->isChecked());
    QTRY_VERIFY(clock->text() != stands);
    // A click is one, too, and what code moves is none.
    pause->click();
    QCOMPARE(triggered.size(), 2);
    pause->defaultAction()->setChecked(!pause->isChecked());
    QTest::qWait(0);
    QCOMPARE(triggered.size(), 2);
}

void TestAccessible::everyControlOfADialogHasNameRoleAndAction_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action :
         {"connect", "open", "exportRows", "checkWorkspace", "whatIf", "bugBundle", "keys", "about"})
        QTest::newRow(action) << QByteArray(action);
}

void TestAccessible::everyControlOfADialogHasNameRoleAndAction()
{
    QFETCH(QByteArray, action);
    Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger(action.constData());
    const auto shown = [&program]() -> QDialog * {
        for (auto *dialog : program.window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    };
    QTRY_VERIFY(shown() != nullptr);
    QDialog *dialog = shown();
    QVERIFY(!dialog->windowTitle().isEmpty());
    if (action == "bugBundle")
        QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"redactionSave"_s)->isEnabled());
    if (action == "whatIf")
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QTabWidget *>(u"whatIfForm"_s)->isEnabled(), StartMsecs);
    QStringList wrong = objections(dialog);
    for (QTabBar *tabs : dialog->findChildren<QTabBar *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            wrong += objections(dialog);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
