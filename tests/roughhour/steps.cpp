#include "steps.h"

#include "driver.h"
#include "steps_p.h"
#include "things.h"

using namespace Qt::StringLiterals;

namespace RoughHour {

using namespace Things;

namespace {

void waitALittle(Driver &driver)
{
    driver.hand.wait(driver.dice.between(50, 1500));
}

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

} // namespace

const QList<Step> &steps()
{
    // Seeds are of this order: a new kind comes last.
    static const QList<Step> all = QList<Step>{{"waits", 6, May::Nothing, always, waitALittle}} + fieldSteps() +
                                   QList<Step>{
                                       {"tabs", 6, May::Nothing, noPopup, tab},
                                       {"escapes", 3, May::Nothing, always, escape},
                                       {"goes by key", 12, May::Nothing, isFree, goByKey},
                                       {"copies by key", 2, May::Nothing, isFree, copyByKey},
                                       {"opens a dialog by key", 3, May::OpenDialog, isFree, openDialogByKey},
                                       {"goes back or forward", 3, May::OpenOther, isFree, goBackOrForward},
                                   } +
                                   listSteps() + windowSteps() + sendingSteps() + worldSteps();
    return all;
}

} // namespace RoughHour
