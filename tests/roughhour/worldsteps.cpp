#include "driver.h"
#include "steps_p.h"
#include "things.h"

#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace RoughHour {

using namespace Things;

namespace {

bool isThere(Driver &driver)
{
    return !driver.life().wire().isAway();
}
bool isAway(Driver &driver)
{
    return driver.life().wire().isAway();
}

void troubleReads(Driver &driver)
{
    const auto what = static_cast<Trouble>(driver.dice.between(1, static_cast<int>(Trouble::Count) - 1));
    const int times = driver.dice.between(1, 12);
    const int milliseconds = driver.dice.between(50, 2500);
    driver.say(u"%1, %2 times, %3 ms"_s.arg(QString::fromLatin1(nameOf(what))).arg(times).arg(milliseconds));
    driver.life().wire().trouble(what, "GET", times, milliseconds);
}

void troubleUpdates(Driver &driver)
{
    const auto what = static_cast<Trouble>(driver.dice.between(1, static_cast<int>(Trouble::OldClock)));
    const int milliseconds = driver.dice.between(50, 2500);
    driver.say(u"%1, %2 ms"_s.arg(QString::fromLatin1(nameOf(what))).arg(milliseconds));
    driver.life().wire().trouble(what, "POST", 1, milliseconds);
}

void endTrouble(Driver &driver)
{
    driver.life().wire().trouble(Trouble::None, {}, 0);
}

void serverLeaves(Driver &driver)
{
    driver.life().wire().goAway();
}

void serverReturns(Driver &driver)
{
    driver.life().wire().comeBack();
}

bool isLocked(Driver &driver)
{
    const auto *unlock = driver.reading().window().findChild<QAction *>(u"unlock"_s);
    const auto *word = driver.reading().window().findChild<QLabel *>(u"bannerWord"_s);
    return isFree(driver) && driver.life().beginning().isAccount && unlock && unlock->isVisible() && word &&
           word->text().contains("READ"_L1);
}

void unlock(Driver &driver)
{
    driver.hand.shortcut(u"Ctrl+2"_s); // Not into a field that takes the key.
    driver.hand.shortcut(u"Ctrl+L"_s);
    driver.hand.wait(100);
    QWidget *yes = driver.reading().find(driver.dice.oneIn(2) ? "unlockSession" : "unlockMinutes");
    if (canReach(yes))
        driver.hand.click(yes);
}

bool isTraining(Driver &driver)
{
    return isFree(driver) && driver.reading().find("trainerPanel");
}

void useTrainer(Driver &driver)
{
    driver.hand.shortcut(u"Ctrl+7"_s);
    driver.hand.wait(50);
    QWidget *panel = driver.reading().find("trainerPanel");
    if (!panel)
        return;
    QList<QWidget *> all = buttons(panel);
    // Another scenario has a step of its own.
    all.removeIf([](const QWidget *button) { return button->objectName() == "startScenario"_L1; });
    for (QAbstractItemView *view : reachable<QAbstractItemView>(panel))
        all.append(view->viewport());
    for (QComboBox *combo : reachable<QComboBox>(panel))
        all.append(combo);
    if (all.isEmpty())
        return;
    QWidget *thing = driver.dice.of(all);
    driver.say(nameOf(thing));
    driver.allow(mayOf(thing));
    driver.hand.click(thing);
}

void changeScenario(Driver &driver)
{
    driver.hand.shortcut(u"Ctrl+7"_s);
    driver.hand.wait(50);
    auto *choice = driver.reading().window().findChild<QComboBox *>(u"scenarioChoice"_s);
    QWidget *start = driver.reading().find("startScenario");
    if (!canReach(choice) || !canReach(start))
        return;
    choice->setFocus(Qt::TabFocusReason);
    for (int i = driver.dice.between(0, 4); i > 0; --i)
        driver.hand.key(driver.dice.oneIn(3) ? Qt::Key_Up : Qt::Key_Down);
    // 93 MB of pages are the benchmark's.
    if (choice->currentData().toString().startsWith("hundred-thousand"_L1))
        driver.hand.key(Qt::Key_Up);
    driver.say(choice->currentText());
    if (driver.dice.oneIn(4))
        driver.hand.doubleClick(start);
    else
        driver.hand.click(start);
    // Where a class had begun it is asked whether to.
    driver.hand.wait(50);
    if (QWidget *yes = driver.reading().find("startAnew"); yes && canReach(yes))
        driver.hand.click(yes);
}

} // namespace

QList<Step> worldSteps()
{
    return {
        {"reads go wrong", 6, May::Nothing, isThere, troubleReads},
        {"an update goes wrong", 6, May::Nothing, isThere, troubleUpdates},
        {"all is well again", 4, May::Nothing, always, endTrouble},
        {"the server leaves", 2, May::Nothing, isThere, serverLeaves},
        {"the server returns", 14, May::Nothing, isAway, serverReturns},
        {"unlocks", 25, May::OpenDialog, isLocked, unlock},
        {"uses the trainer's panel", 6, May::Nothing, isTraining, useTrainer},
        {"changes the scenario", 1, May::OpenLater, isTraining, changeScenario},
    };
}

} // namespace RoughHour
