#include "driver.h"
#include "steps_p.h"
#include "things.h"

#include "reservations/roles.h"
#include "ui/window/mainwindow.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace RoughHour {

using namespace Things;

namespace {

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
    static const QList<QString> keys{u"Alt+Down"_s, u"Alt+Up"_s, u"Ctrl+Shift+N"_s};
    const QString key = driver.dice.of(keys);
    driver.say(key);
    if (key == "Ctrl+Shift+N"_L1) // The next offer may be another task's.
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

} // namespace

QList<Step> listSteps()
{
    return {
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
    };
}

} // namespace RoughHour
