#include "steps.h"

#include "driver.h"
#include "steps_p.h"
#include "things.h"

#include "reservations/roles.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace RoughHour {

using namespace Things;

namespace {

bool always(Driver &)
{
    return true;
}
bool noPopup(Driver &)
{
    return !hasPopup();
}
bool hasDialog(Driver &driver)
{
    return !hasPopup() && !driver.reading().dialogs().isEmpty();
}

void waitALittle(Driver &driver)
{
    driver.hand.wait(driver.dice.between(50, 1500));
}

// Fields

void finishField(Driver &driver, QWidget *field)
{
    const QPointer<QWidget> alive(field);
    switch (driver.dice.between(0, 9)) {
    case 0:
        driver.say(u"Esc"_s);
        driver.hand.key(Qt::Key_Escape);
        break;
    case 1:
    case 2: {
        const bool inDialog = field->window() != &driver.reading().window();
        if (field->objectName() == "openField"_L1 || field->objectName() == "taskFilter"_L1 || inDialog)
            driver.allow(May::OpenOther | May::OpenLater | May::OpenDialog | May::ChooseReservation);
        driver.say(u"Return"_s);
        driver.hand.key(Qt::Key_Return);
        break;
    }
    case 3:
        driver.say(u"undo"_s);
        driver.hand.shortcut(u"Ctrl+Z"_s);
        driver.hand.shortcut(u"Ctrl+Z"_s);
        break;
    case 4:
        driver.say(u"select all, cut, paste"_s);
        driver.hand.shortcut(u"Ctrl+A"_s);
        driver.hand.shortcut(u"Ctrl+X"_s);
        driver.hand.shortcut(u"Ctrl+V"_s);
        break;
    case 5:
        driver.say(u"erased"_s);
        driver.hand.shortcut(u"Ctrl+A"_s);
        driver.hand.key(Qt::Key_Delete);
        break;
    default:
        break;
    }
}

void typeIntoField(Driver &driver)
{
    const QList<QWidget *> all = fields(front(driver));
    if (all.isEmpty())
        return;
    const QPointer<QWidget> field(driver.dice.of(all));
    const int between = gap(driver);
    QString typed = text(driver);
    if (between > 60)
        typed.truncate(6);
    driver.say(u"“%1” into %2 at %3 ms a key"_s.arg(typed, nameOf(field)).arg(between));
    driver.hand.click(field);
    if (driver.dice.oneIn(2))
        driver.hand.shortcut(u"Ctrl+A"_s);
    driver.hand.type(typed, between);
    if (field)
        finishField(driver, field);
}

void sayIntoField(Driver &driver)
{
    const QList<QWidget *> all = fields(front(driver));
    if (all.isEmpty())
        return;
    QWidget *field = driver.dice.of(all);
    const QString said = text(driver);
    driver.say(u"“%1” into %2 by accessibility"_s.arg(said, nameOf(field)));
    driver.hand.say(field, said);
}

void pasteByMiddleClick(Driver &driver)
{
    const QList<QWidget *> all = fields(front(driver));
    if (all.isEmpty())
        return;
    QWidget *field = driver.dice.of(all);
    const QString pasted = text(driver);
    driver.say(u"“%1” into %2 by the middle button"_s.arg(pasted, nameOf(field)));
    if (QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(pasted, QClipboard::Selection);
    driver.hand.click(field, {}, Qt::MiddleButton);
}

void dropOrCompose(Driver &driver)
{
    const QList<QWidget *> all = fields(front(driver));
    if (all.isEmpty())
        return;
    QWidget *field = driver.dice.of(all);
    if (driver.dice.oneIn(2)) {
        driver.say(u"dropped on %1"_s.arg(nameOf(field)));
        driver.hand.drop(field, text(driver));
    } else {
        driver.say(u"composed in %1"_s.arg(nameOf(field)));
        driver.hand.click(field);
        driver.hand.compose(u"nihon"_s, u"日本"_s);
    }
}

void wheelOver(Driver &driver)
{
    QList<QWidget *> all;
    QWidget *root = front(driver);
    for (QComboBox *combo : reachable<QComboBox>(root))
        all.append(combo);
    for (QAbstractItemView *view : reachable<QAbstractItemView>(root))
        all.append(view->viewport());
    for (QTabBar *bar : reachable<QTabBar>(root))
        all.append(bar);
    if (all.isEmpty())
        return;
    QWidget *under = driver.dice.of(all);
    driver.say(u"over "_s + nameOf(under));
    driver.hand.wheel(under, driver.dice.between(0, 1) == 0 ? -1 : 1);
}

// Keys

void tab(Driver &driver)
{
    const int times = driver.dice.between(1, 15);
    const bool back = driver.dice.oneIn(3);
    driver.say(u"%1 times%2"_s.arg(times).arg(back ? u" back"_s : QString()));
    for (int i = 0; i < times; ++i)
        driver.hand.key(back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
}

void escape(Driver &driver)
{
    driver.hand.key(Qt::Key_Escape);
}

void goByKey(Driver &driver)
{
    static const QList<QString> keys{u"Ctrl+1"_s, u"Ctrl+2"_s,  u"Ctrl+3"_s,       u"Ctrl+4"_s, u"Ctrl+5"_s,
                                     u"Ctrl+6"_s, u"Ctrl+7"_s,  u"Ctrl+F"_s,       u"Ctrl+T"_s, u"F5"_s,
                                     u"Ctrl+R"_s, u"Ctrl+B"_s,  u"Ctrl+."_s,       u"F6"_s,     u"Ctrl+Shift+F"_s,
                                     u"F2"_s,     u"Alt+Del"_s, u"Ctrl+Shift+V"_s, u"F10"_s};
    const QString key = driver.dice.of(keys);
    driver.say(key);
    driver.hand.shortcut(key);
}

void copyByKey(Driver &driver)
{
    static const QList<QString> keys{u"Ctrl+Shift+S"_s, u"Ctrl+Alt+C"_s, u"Ctrl+C"_s};
    const QString key = driver.dice.of(keys);
    driver.say(key);
    driver.noteCopy();
    driver.hand.shortcut(key);
}

void openDialogByKey(Driver &driver)
{
    static const QList<QString> keys{u"F1"_s,           u"Ctrl+O"_s, u"Ctrl+S"_s,
                                     u"Ctrl+Shift+B"_s, u"Ctrl+L"_s, u"Ctrl+Shift+O"_s};
    const QString key = driver.dice.of(keys);
    driver.say(key);
    driver.hand.shortcut(key);
}

void goBackOrForward(Driver &driver)
{
    driver.hand.shortcut(driver.dice.oneIn(2) ? u"Alt+Left"_s : u"Alt+Right"_s);
}

// Tasks and reservations

void searchTask(Driver &driver)
{
    static const QList<QString> words{u"refund"_s, u"billing"_s, u"zz"_s, u"voice"_s, u"e"_s, u"pass"_s};
    const QString word = driver.dice.of(words);
    const int between = gap(driver);
    driver.say(u"“%1” at %2 ms a key"_s.arg(word).arg(between));
    driver.hand.shortcut(u"Ctrl+T"_s);
    if (driver.dice.oneIn(3))
        driver.hand.shortcut(u"Ctrl+A"_s);
    driver.hand.type(word, between);
    switch (driver.dice.between(0, 5)) {
    case 0:
        driver.say(u"Esc"_s);
        driver.hand.key(Qt::Key_Escape);
        break;
    case 1:
        driver.say(u"Return"_s);
        driver.allow(May::OpenOther);
        driver.hand.key(Qt::Key_Return);
        break;
    case 2:
        driver.say(u"Down, Return"_s);
        driver.hand.key(Qt::Key_Down);
        driver.allow(May::OpenOther);
        driver.hand.key(Qt::Key_Return);
        break;
    default:
        break;
    }
}

void walkTasks(Driver &driver)
{
    static const QList<Qt::Key> keys{Qt::Key_Up,   Qt::Key_Down, Qt::Key_End,  Qt::Key_Home,    Qt::Key_Right,
                                     Qt::Key_Left, Qt::Key_Down, Qt::Key_Down, Qt::Key_PageDown};
    driver.hand.shortcut(u"Ctrl+1"_s);
    for (int i = driver.dice.between(1, 8); i > 0; --i)
        driver.hand.key(driver.dice.of(keys));
    if (driver.dice.oneIn(2)) {
        driver.say(u"Return"_s);
        driver.allow(May::OpenOther);
        driver.hand.key(Qt::Key_Return);
    }
}

void clickTasks(Driver &driver)
{
    QAbstractItemView *view = driver.reading().tasks();
    // Faster than their pages load.
    for (int i = driver.dice.between(1, 4); i > 0; --i) {
        const QList<QModelIndex> rows = shownRows(view);
        if (rows.isEmpty())
            return;
        const QModelIndex index = driver.dice.of(rows);
        driver.say(index.data().toString().left(30));
        const QPoint at = view->viewport()->mapTo(view, view->visualRect(index).center());
        if (driver.dice.oneIn(5))
            driver.hand.doubleClick(view, at);
        else
            driver.hand.click(view, at);
        driver.hand.wait(driver.dice.oneIn(2) ? 0 : driver.dice.between(5, 200));
    }
}

void clickOffer(Driver &driver)
{
    auto *view = driver.reading().window().findChild<QAbstractItemView *>(u"offers"_s);
    const QList<QModelIndex> rows = shownRows(view);
    if (rows.isEmpty())
        return;
    const QModelIndex index = driver.dice.of(rows);
    driver.say(index.data().toString().left(30));
    driver.hand.click(view, view->viewport()->mapTo(view, view->visualRect(index).center()));
}

bool hasRows(Driver &driver)
{
    return isFree(driver) && !shownRows(driver.reading().reservations()).isEmpty();
}

void clickReservation(Driver &driver)
{
    QAbstractItemView *view = driver.reading().reservations();
    const QModelIndex index = driver.dice.of(shownRows(view));
    driver.say(index.data(Desk::SidRole).value<Desk::Sid>().toString());
    const QPoint at = view->viewport()->mapTo(view, view->visualRect(index).center());
    switch (driver.dice.between(0, 6)) {
    case 0:
        driver.hand.doubleClick(view, at);
        break;
    case 1:
        driver.hand.click(view, at, Qt::RightButton);
        break;
    case 2:
        driver.hand.click(view, at, Qt::LeftButton, Qt::ControlModifier);
        break;
    default:
        driver.hand.click(view, at);
    }
}

void walkReservations(Driver &driver)
{
    static const QList<Qt::Key> keys{Qt::Key_Up,   Qt::Key_Down,  Qt::Key_End,     Qt::Key_Home,
                                     Qt::Key_Left, Qt::Key_Right, Qt::Key_PageDown};
    driver.hand.shortcut(u"Ctrl+2"_s);
    for (int i = driver.dice.between(1, 8); i > 0; --i)
        driver.hand.key(driver.dice.of(keys));
}

void nextReservation(Driver &driver)
{
    static const QList<QString> keys{u"Alt+Down"_s, u"Alt+Up"_s, u"Alt+N"_s};
    const QString key = driver.dice.of(keys);
    driver.say(key);
    if (key == "Alt+N"_L1) // The next offer may be another task's.
        driver.allow(May::OpenOther);
    driver.hand.shortcut(key);
}

void filterReservations(Driver &driver)
{
    const QString word = text(driver);
    driver.say(word);
    driver.hand.shortcut(u"Ctrl+F"_s);
    driver.hand.type(word.left(4), gap(driver) / 4);
    if (driver.dice.oneIn(2)) {
        driver.hand.shortcut(u"Ctrl+A"_s);
        driver.hand.key(Qt::Key_Delete);
    }
}

void sortReservations(Driver &driver)
{
    auto *header = driver.reading().window().findChild<QHeaderView *>(u"reservationsHeader"_s);
    if (header && canReach(header->viewport()))
        driver.hand.click(header->viewport(), QPoint(driver.dice.between(10, std::max(11, header->width() - 10)), 10));
}

void openText(Driver &driver)
{
    static const QList<QString> kinds{u"WT"_s, u"WR"_s, u"WK"_s, u"WT0123456789abcdef0123456789abcdef"_s,
                                      u"https://other.example.test/v1/Workspaces/WS0123456789abcdef0123456789abcdef"_s};
    QString wanted = driver.dice.of(kinds);
    if (wanted == "WT"_L1 && !driver.reading().open().isNull())
        wanted = driver.reading().open().toString();
    else if (wanted == "WR"_L1 && !driver.reading().rows().isEmpty())
        wanted = driver.dice.of(driver.reading().rows()).toString();
    driver.say(wanted);
    if (auto *field = driver.reading().find("openField"); canReach(field)) {
        driver.hand.click(field);
        driver.hand.shortcut(u"Ctrl+A"_s);
        driver.hand.type(wanted, 1);
        driver.hand.key(Qt::Key_Return);
    }
}

// Menus and buttons

void openMenu(Driver &driver)
{
    auto *bar = driver.reading().window().findChild<QMenuBar *>();
    const QAction *action = driver.dice.of(bar->actions());
    driver.say(action->text());
    driver.hand.click(bar, bar->actionGeometry(const_cast<QAction *>(action)).center());
}

void chooseFromPopup(Driver &driver)
{
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        QList<QAction *> actions = menu->actions();
        actions.removeIf([](const QAction *action) {
            return action->isSeparator() || !action->isEnabled() || !action->isVisible() ||
                   action->objectName() == "quit"_L1;
        });
        if (actions.isEmpty() || driver.dice.oneIn(4)) {
            driver.say(u"Esc"_s);
            driver.hand.key(Qt::Key_Escape);
            return;
        }
        QAction *action = driver.dice.of(actions);
        driver.say(action->text());
        // Whatever stands in a menu was chosen there by a person.
        driver.allow(May::OpenOther | May::OpenLater | May::ChooseReservation | May::ChooseAction | May::Send |
                     May::OpenDialog);
        driver.noteCopy(); // "Node.js" copies as well.
        driver.hand.click(menu, menu->actionGeometry(action).center());
        return;
    }
    if (driver.dice.oneIn(3)) {
        driver.hand.key(Qt::Key_Escape);
        return;
    }
    for (int i = driver.dice.between(1, 4); i > 0; --i)
        driver.hand.key(driver.dice.oneIn(3) ? Qt::Key_Up : Qt::Key_Down);
    driver.hand.key(Qt::Key_Return);
}

void pressButton(Driver &driver)
{
    const QList<QWidget *> all = buttons(front(driver));
    if (all.isEmpty())
        return;
    QWidget *button = driver.dice.of(all);
    driver.say(nameOf(button));
    driver.allow(mayOf(button));
    if (nameOf(button).contains("copy"_L1, Qt::CaseInsensitive))
        driver.noteCopy();
    switch (driver.dice.between(0, 3)) {
    case 0:
        driver.hand.doubleClick(button);
        break;
    case 1:
        driver.say(u"by accessibility"_s);
        if (!driver.hand.press(button))
            driver.say(u"it offers no action"_s);
        break;
    default:
        driver.hand.click(button);
    }
}

void pressInDialog(Driver &driver)
{
    driver.allow(May::OpenLater | May::OpenDialog);
    driver.say(nameOf(front(driver)) + u':');
    if (driver.dice.oneIn(3)) {
        driver.say(u"Esc"_s);
        driver.hand.key(Qt::Key_Escape);
        return;
    }
    pressButton(driver);
}

// The window

void resize(Driver &driver)
{
    static const QList<QSize> sizes{{1440, 860}, {1200, 760}, {900, 600}, {1000, 700}, {800, 560}, {1400, 500}};
    Desk::MainWindow &window = driver.reading().window();
    if (driver.dice.oneIn(5)) {
        driver.say(u"maximised"_s);
        window.showMaximized();
    } else {
        window.showNormal();
        const QSize size = driver.dice.of(sizes);
        driver.say(u"%1 × %2"_s.arg(size.width()).arg(size.height()));
        window.resize(size);
    }
    driver.hand.wait(50);
}

void minimise(Driver &driver)
{
    Desk::MainWindow &window = driver.reading().window();
    window.showMinimized();
    driver.hand.wait(driver.dice.between(50, 600));
    window.showNormal();
    window.activateWindow();
    driver.say(QTest::qWaitForWindowActive(&window) ? u"and back"_s : u"and not back"_s);
}

void lookAway(Driver &driver)
{
    QWidget other;
    other.setObjectName(u"otherProgram"_s);
    other.resize(300, 200);
    other.show();
    other.activateWindow();
    driver.say(QTest::qWaitForWindowActive(&other) ? u"another program is in front"_s : u"it stays behind"_s);
    driver.hand.wait(driver.dice.between(10, 500));
    other.close();
    front(driver)->activateWindow();
    driver.say(QTest::qWaitForWindowActive(front(driver)) ? u"and back"_s : u"and not back"_s);
}

void toggleDock(Driver &driver)
{
    const QList<QDockWidget *> docks = driver.reading().window().findChildren<QDockWidget *>();
    if (docks.isEmpty())
        return;
    QDockWidget *dock = driver.dice.of(docks);
    driver.say(nameOf(dock));
    if (dock->toggleViewAction()->isEnabled())
        dock->toggleViewAction()->trigger();
}

void changeLook(Driver &driver)
{
    static const QList<QString> names{u"lookLight"_s, u"lookDark"_s, u"lookSystem"_s, u"live"_s, u"sendAnyway"_s};
    const QString name = driver.dice.of(names);
    driver.say(name);
    if (auto *action = driver.reading().window().findChild<QAction *>(name))
        action->trigger();
}

} // namespace

const QList<Step> &steps()
{
    static const QList<Step> all = [] {
        QList<Step> rows{
            {"waits", 6, May::Nothing, always, waitALittle},
            {"types into a field", 14, May::Nothing, noPopup, typeIntoField},
            {"says into a field", 6, May::Nothing, noPopup, sayIntoField},
            {"pastes by middle click", 4, May::Nothing, noPopup, pasteByMiddleClick},
            {"drops or composes", 4, May::Nothing, noPopup, dropOrCompose},
            {"turns the wheel", 5, May::Nothing, noPopup, wheelOver},
            {"tabs", 6, May::Nothing, noPopup, tab},
            {"escapes", 3, May::Nothing, always, escape},
            {"goes by key", 12, May::Nothing, isFree, goByKey},
            {"copies by key", 2, May::Nothing, isFree, copyByKey},
            {"opens a dialog by key", 3, May::OpenDialog, isFree, openDialogByKey},
            {"goes back or forward", 3, May::OpenOther, isFree, goBackOrForward},
            {"searches a task", 10, May::Nothing, isFree, searchTask},
            {"walks the tasks", 6, May::Nothing, isFree, walkTasks},
            {"clicks tasks", 10, May::OpenOther, isFree, clickTasks},
            {"clicks an offer", 4, May::OpenOther | May::ChooseReservation, isFree, clickOffer},
            {"clicks a reservation", 9, May::ChooseReservation, hasRows, clickReservation},
            {"walks the reservations", 5, May::ChooseReservation, isFree, walkReservations},
            {"goes to the next", 5, May::ChooseReservation, isFree, nextReservation},
            {"filters reservations", 5, May::Nothing, isFree, filterReservations},
            {"sorts reservations", 2, May::Nothing, isFree, sortReservations},
            {"opens a text", 3, May::OpenOther | May::OpenLater | May::OpenDialog | May::ChooseReservation, isFree,
             openText},
            {"opens a menu", 3, May::Nothing, isFree, openMenu},
            {"takes from a popup", 60, May::Nothing, [](Driver &) { return hasPopup(); }, chooseFromPopup},
            {"presses a button", 10, May::Nothing, isFree, pressButton},
            {"presses in a dialog", 30, May::Nothing, hasDialog, pressInDialog},
            {"resizes", 4, May::Nothing, isFree, resize},
            {"minimises", 1, May::Nothing, isFree, minimise},
            {"looks away", 2, May::Nothing, noPopup, lookAway},
            {"opens or closes a dock", 3, May::Nothing, isFree, toggleDock},
            {"changes the look", 1, May::Nothing, isFree, changeLook},
        };
        rows.append(sendingSteps());
        rows.append(worldSteps());
        return rows;
    }();
    return all;
}

} // namespace RoughHour
