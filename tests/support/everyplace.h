#pragma once

#include "support/accessibility.h"

#include <QDialog>
#include <QPointer>
#include <QTabBar>

#include <array>

/// Every place of the program, one after the other: the window with its docks, and every dialog, with every tab.
namespace EveryPlace {

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace Accessibility;

/// What opens a dialog each.
constexpr std::array dialogActions{"connect",    "open",  "exportRows",    "checkWorkspace", "whatIf",
                                   "bugBundle",  "keys",  "settings",      "whoIAm",         "taskAttributes",
                                   "moveWorker", "guide", "searchStories", "recordSession",  "saveWorkspace"};

inline bool activates(QWidget *window)
{
    window->activateWindow();
    return QTest::qWaitFor([window] { return window->isActiveWindow(); });
}

inline QDialog *shownDialog(const Program &program)
{
    for (auto *dialog : program.window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Calls `each` for a window or dialog, once for every tab of it.
template <typename Each>
void withTabs(QWidget *window, const QString &name, const Each &each)
{
    QVERIFY2(activates(window), qPrintable(name));
    each(window, name);
    for (QTabBar *tabs : window->findChildren<QTabBar *>()) {
        const int before = tabs->currentIndex();
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            if (i == before || !tabs->isTabVisible(i))
                continue;
            tabs->setCurrentIndex(i);
            each(window, name + u' ' + tabs->tabText(i));
        }
        tabs->setCurrentIndex(before);
    }
}

/// Opens a dialog and calls `each` for it.
template <typename Each>
void forDialog(const Program &program, const char *action, const Each &each)
{
    program.trigger(action);
    QTRY_VERIFY2(shownDialog(program), action);
    const QPointer<QDialog> dialog = shownDialog(program);
    if (QLatin1StringView(action) == "whatIf"_L1)
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"whatIfForm"_s)->isEnabled(), StartMsecs);
    withTabs(dialog.data(), QLatin1StringView(action), each);
    dialog->reject();
    QTRY_VERIFY2(!dialog || !dialog->isVisible(), action);
}

/// Calls `each` for the window, with its docks, and for every dialog, each of them with every tab.
template <typename Each>
void forAll(const Program &program, const Each &each)
{
    withTabs(program.window.get(), u"window as it starts"_s, each);
    program.trigger("goJournal");
    program.trigger("goTrainer");
    program.trigger("findTask");
    program.trigger("action.conference");
    withTabs(program.window.get(), u"window"_s, each);
    for (const char *action : dialogActions)
        forDialog(program, action, each);
}

} // namespace EveryPlace
