#include "driver.h"
#include "steps_p.h"
#include "things.h"

#include "ui/instructions/conflictview.h"
#include "ui/instructions/parameterfield.h"
#include "ui/instructions/sendbutton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace RoughHour {

using namespace Things;

namespace {

bool hasTarget(Driver &driver)
{
    return isFree(driver) && !driver.reading().target().isNull();
}

void chooseAction(Driver &driver)
{
    if (driver.dice.oneIn(2)) {
        const QString key = u"Alt+%1"_s.arg(driver.dice.between(1, 9));
        driver.say(key);
        driver.hand.shortcut(key);
        return;
    }
    driver.hand.shortcut(u"Ctrl+3"_s);
    QList<QWidget *> all = buttons(&driver.reading().window());
    all.removeIf([](const QWidget *button) { return !button->objectName().startsWith("button."_L1); });
    if (all.isEmpty())
        return;
    QWidget *button = driver.dice.of(all);
    driver.say(button->objectName());
    if (driver.dice.oneIn(3))
        driver.hand.press(button);
    else
        driver.hand.click(button);
}

QList<Desk::ParameterField *> parameterFields(Driver &driver)
{
    return reachable<Desk::ParameterField>(&driver.reading().window());
}

void fillParameter(Driver &driver)
{
    driver.hand.shortcut(u"Ctrl+3"_s);
    if (driver.reading().action() == "accept"_L1) {
        driver.allow(May::ChooseAction);
        driver.hand.shortcut(u"Alt+3"_s);
    }
    const QList<Desk::ParameterField *> all = parameterFields(driver);
    if (all.isEmpty())
        return;
    Desk::ParameterField *field = driver.dice.of(all);
    QWidget *control = field->editor()->controls().value(0);
    const QString word = text(driver);
    driver.say(field->parameter().name);
    if (!canReach(control))
        return;
    if (auto *edit = qobject_cast<QLineEdit *>(control)) {
        switch (driver.dice.between(0, 5)) {
        case 0:
            driver.say(u"“%1” by accessibility"_s.arg(word));
            driver.hand.say(edit, word);
            return;
        case 1:
            driver.say(u"“%1” by the middle button"_s.arg(word));
            if (QGuiApplication::clipboard()->supportsSelection())
                QGuiApplication::clipboard()->setText(word, QClipboard::Selection);
            driver.hand.click(edit, {}, Qt::MiddleButton);
            return;
        case 2:
            driver.say(u"Up and Down"_s);
            driver.hand.click(edit);
            driver.hand.key(Qt::Key_Up);
            driver.hand.key(Qt::Key_Up);
            driver.hand.key(Qt::Key_Down);
            return;
        default:
            driver.hand.click(edit);
            driver.hand.shortcut(u"Ctrl+A"_s);
            driver.hand.type(word, gap(driver) / 8 + 2);
            if (driver.dice.oneIn(4))
                driver.hand.shortcut(u"Ctrl+Z"_s);
        }
        return;
    }
    if (auto *combo = qobject_cast<QComboBox *>(control)) {
        driver.hand.click(combo);
        driver.hand.key(Qt::Key_Escape);
        driver.hand.key(driver.dice.oneIn(2) ? Qt::Key_Down : Qt::Key_Up);
        if (driver.dice.oneIn(3))
            driver.hand.wheel(combo, -1);
        if (combo->isEditable() && driver.dice.oneIn(2)) {
            driver.hand.shortcut(u"Ctrl+A"_s);
            driver.hand.type(word.left(5), 2);
        }
        return;
    }
    driver.hand.click(control);
}

void clearParameter(Driver &driver)
{
    QList<QWidget *> all = buttons(&driver.reading().window());
    all.removeIf([](const QWidget *button) { return !button->objectName().startsWith("clear."_L1); });
    if (all.isEmpty())
        return;
    QWidget *button = driver.dice.of(all);
    driver.say(button->objectName());
    driver.hand.click(button);
}

void pasteRequest(Driver &driver)
{
    static const QList<QString> lines{
        u"curl -X POST https://taskrouter.twilio.com/v1/Workspaces/x --data-urlencode 'Instruction=conference' "
        "--data-urlencode 'To=client:dana' --data-urlencode 'Timeout=20'"_s,
        u"Instruction=call&CallFrom=%2B15550001111&CallTo=client:zed"_s, u"ReservationStatus=accepted"_s,
        u"nonsense"_s};
    QGuiApplication::clipboard()->setText(driver.dice.of(lines));
    driver.hand.shortcut(u"Ctrl+Shift+V"_s);
    driver.hand.wait(20);
    if (QWidget *fill = driver.reading().find("pasteFill"); canReach(fill) && driver.dice.oneIn(2)) {
        driver.say(u"filled"_s);
        driver.allow(May::ChooseAction);
        driver.hand.click(fill);
    }
}

/// As people send: once, twice, too long, by key, by a screen reader.
void send(Driver &driver)
{
    Desk::SendButton *button = driver.reading().sendButton();
    if (!button->isVisible())
        driver.hand.shortcut(u"Ctrl+3"_s);
    for (int i = 0; i < 4 && !button->isEnabled(); ++i) {
        driver.allow(May::ChooseAction);
        driver.hand.shortcut(u"Alt+%1"_s.arg(driver.dice.between(1, 9)));
    }
    const bool isThere = canReach(button);
    const QString what = driver.reading().action() + u" to "_s + driver.reading().target().toString();
    driver.say((isThere ? QString() : u"not reachable: "_s) + what);
    switch (driver.dice.between(0, 6)) {
    case 0:
        driver.say(u"double click"_s);
        if (isThere)
            driver.hand.doubleClick(button);
        break;
    case 1:
        driver.say(u"two clicks"_s);
        if (isThere) {
            driver.hand.click(button);
            driver.hand.wait(driver.dice.between(20, 350));
            driver.hand.click(button);
        }
        break;
    case 2:
        driver.say(u"Return held"_s);
        if (isThere) {
            button->setFocus(Qt::TabFocusReason);
            driver.hand.hold(Qt::Key_Return, Qt::NoModifier, driver.dice.between(2, 12));
        }
        break;
    case 3:
        driver.say(u"by accessibility"_s);
        if (isThere)
            driver.hand.press(button);
        break;
    case 4:
        driver.say(u"Ctrl+Return"_s);
        driver.hand.shortcut(u"Ctrl+Return"_s);
        break;
    case 5:
        driver.say(u"Ctrl+Return held"_s);
        driver.hand.hold(Qt::Key_Return, Qt::ControlModifier, driver.dice.between(2, 12));
        break;
    default:
        if (isThere)
            driver.hand.click(button);
    }
    if (driver.dice.oneIn(3))
        driver.hand.wait(driver.dice.between(100, 1500));
}

bool hasConflict(Driver &driver)
{
    const auto *view = driver.reading().window().findChild<Desk::ConflictView *>();
    return isFree(driver) && view && canReach(view);
}

void answerConflict(Driver &driver)
{
    const QList<QWidget *> all = buttons(driver.reading().window().findChild<Desk::ConflictView *>());
    if (all.isEmpty())
        return;
    QWidget *button = driver.dice.of(all);
    driver.say(button->objectName());
    driver.hand.click(button);
}

} // namespace

QList<Step> sendingSteps()
{
    return {
        {"chooses an action", 8, May::ChooseAction, hasTarget, chooseAction},
        {"fills a parameter", 12, May::Nothing, hasTarget, fillParameter},
        {"clears a parameter", 3, May::Nothing, hasTarget, clearParameter},
        {"pastes a request", 2, May::Nothing, hasTarget, pasteRequest},
        {"sends", 16, May::Send, hasTarget, send},
        {"answers a conflict", 20, May::Send | May::ChooseAction, hasConflict, answerConflict},
    };
}

} // namespace RoughHour
