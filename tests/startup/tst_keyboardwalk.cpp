#include "support/keyboardwalk.h"

#include "ui/widgets/theme.h"

#include <QDialog>
#include <QPointer>
#include <QScopeGuard>
#include <QTabBar>

#include <array>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace Accessibility;

/// Who uses the keyboard alone: Tab goes where the eye goes.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabFollowsTheEye_data();
    void tabFollowsTheEye();
};

namespace {

/// What opens a dialog each.
constexpr std::array dialogActions{"connect",    "open",  "exportRows",    "checkWorkspace", "whatIf",
                                   "bugBundle",  "keys",  "settings",      "whoIAm",         "taskAttributes",
                                   "moveWorker", "guide", "searchStories", "recordSession",  "saveWorkspace"};

bool activates(QWidget *window)
{
    window->activateWindow();
    return QTest::qWaitFor([window] { return window->isActiveWindow(); });
}

QDialog *shownDialog(const Program &program)
{
    for (auto *dialog : program.window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Calls `each` for the window, with its docks, and for every dialog, each of them with every tab.
template <typename Each>
void forAll(const Program &program, const Each &each)
{
    program.trigger("goJournal");
    program.trigger("goTrainer");
    program.trigger("findTask");
    program.trigger("action.conference");
    const auto withTabs = [&each](QWidget *window, const QString &name) {
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
    };
    withTabs(program.window.get(), u"window"_s);
    for (const char *action : dialogActions) {
        program.trigger(action);
        QTRY_VERIFY2(shownDialog(program), action);
        QPointer<QDialog> dialog = shownDialog(program);
        if (QLatin1StringView(action) == "whatIf"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"whatIfForm"_s)->isEnabled(), StartMsecs);
        withTabs(dialog, QLatin1StringView(action));
        dialog->reject();
        QTRY_VERIFY2(!dialog || !dialog->isVisible(), action);
    }
}

} // namespace

void TestKeyboardWalk::tabFollowsTheEye_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("from left to right") << false;
    QTest::newRow("from right to left") << true;
}

void TestKeyboardWalk::tabFollowsTheEye()
{
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    const Program program;
    QVERIFY(program.waitUntilItStands());
    bool isRight = true;
    forAll(program, [&isRight](QWidget *window, const QString &name) {
        // What was just opened still reads what it shows, and has what cannot be used yet.
        QStringList wrong;
        static_cast<void>(QTest::qWaitFor([&] { return (wrong = KeyboardWalk::objections(window)).isEmpty(); }, 3000));
        for (const QString &line : wrong)
            qWarning("%s: %s", qPrintable(name), qPrintable(line));
        isRight = isRight && wrong.isEmpty();
    });
    QVERIFY2(isRight, "see the warnings");
}

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
