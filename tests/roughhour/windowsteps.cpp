#include "driver.h"
#include "steps_p.h"
#include "things.h"

#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace RoughHour {

using namespace Things;

namespace {

bool hasDialog(Driver &driver)
{
    return !hasPopup() && !driver.reading().dialogs().isEmpty();
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
    // A list of a combo box; its owner is what a reader of the log wants to know.
    driver.say(u"of "_s + nameOf(QApplication::activePopupWidget()->parentWidget()));
    if (driver.dice.oneIn(3)) {
        driver.say(u"Esc"_s);
        driver.hand.key(Qt::Key_Escape);
        return;
    }
    for (int i = driver.dice.between(1, 4); i > 0; --i)
        driver.hand.key(driver.dice.oneIn(3) ? Qt::Key_Up : Qt::Key_Down);
    driver.hand.key(Qt::Key_Return);
}

void pressOneOf(Driver &driver, const QList<QWidget *> &all)
{
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

void pressButton(Driver &driver)
{
    pressOneOf(driver, buttons(front(driver)));
}

/// What replaces the session, and the buttons themselves with it.
void pressInBanner(Driver &driver)
{
    if (QWidget *banner = driver.reading().find("banner"))
        pressOneOf(driver, buttons(banner));
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

QList<Step> windowSteps()
{
    return {
        {"opens a menu", 3, May::Nothing, isFree, openMenu},
        {"takes from a popup", 60, May::Nothing, [](Driver &) { return hasPopup(); }, chooseFromPopup},
        {"presses a button", 10, May::Nothing, isFree, pressButton},
        {"presses in a dialog", 30, May::Nothing, hasDialog, pressInDialog},
        {"resizes", 4, May::Nothing, isFree, resize},
        {"minimises", 1, May::Nothing, isFree, minimise},
        {"looks away", 2, May::Nothing, noPopup, lookAway},
        {"opens or closes a dock", 3, May::Nothing, isFree, toggleDock},
        {"changes the look", 1, May::Nothing, isFree, changeLook},
        {"presses in the banner", 6, May::Nothing, isFree, pressInBanner},
    };
}

} // namespace RoughHour
