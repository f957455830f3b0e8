#include "driver.h"
#include "steps_p.h"
#include "things.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace RoughHour {

using namespace Things;

namespace {

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
    driver.allow(mayOf(field) & May::OpenDialog);
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
    driver.allow(mayOf(field) & May::OpenDialog);
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
    driver.allow(mayOf(field) & May::OpenDialog);
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
    driver.allow(mayOf(field) & May::OpenDialog);
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

} // namespace

QList<Step> fieldSteps()
{
    return {
        {"types into a field", 14, May::Nothing, noPopup, typeIntoField},
        {"says into a field", 6, May::Nothing, noPopup, sayIntoField},
        {"pastes by middle click", 4, May::Nothing, noPopup, pasteByMiddleClick},
        {"drops or composes", 4, May::Nothing, noPopup, dropOrCompose},
        {"turns the wheel", 5, May::Nothing, noPopup, wheelOver},
    };
}

} // namespace RoughHour
