#include "support/keyboardwalk.h"

#include "ui/widgets/highcontrast.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QFontInfo>
#include <QPointer>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>

#include <array>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace Accessibility;

/// Who uses the keyboard alone: Tab goes where the eye goes, and one sees where it is.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabFollowsTheEye_data();
    void tabFollowsTheEye();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
    void theExportFitsWhereLettersAreLarge();
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

enum class Look { Light, Dark, BlackOnWhite, WhiteOnBlack };

void use(Look look)
{
    Theme::install(*qApp, look == Look::Light ? Theme::Appearance::Light : Theme::Appearance::Dark);
    if (look == Look::Light || look == Look::Dark)
        return;
    const QColor ground = look == Look::WhiteOnBlack ? Qt::black : Qt::white;
    const QColor text = look == Look::WhiteOnBlack ? Qt::white : Qt::black;
    QPalette palette(text, ground, ground, ground, ground, text, text, ground, ground);
    palette.setColor(QPalette::Highlight, QColor(0x3584e4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    QApplication::setPalette(Theme::contrastPalette(palette));
}

/// The pixels in and around `widget` that the focus changes so much that one sees it: by a contrast of 3:1.
int seenPixels(QWidget *widget, QWidget *other)
{
    QWidget *window = widget->window();
    const auto picture = [&](QWidget *has) {
        has->setFocus(Qt::TabFocusReason);
        QCoreApplication::sendPostedEvents();
        return window->grab(QRect(widget->mapTo(window, QPoint()), widget->size()).adjusted(-3, -3, 3, 3)).toImage();
    };
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget); // As Tab does.
    }
    picture(widget);
    const QImage without = picture(other);
    const QImage with = picture(widget);
    int seen = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            seen += Theme::contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3 ? 1 : 0;
    }
    return seen;
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

void TestKeyboardWalk::theFocusIsSeen_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("light") << int(Look::Light);
    QTest::newRow("dark") << int(Look::Dark);
    QTest::newRow("black on white") << int(Look::BlackOnWhite);
    QTest::newRow("white on black") << int(Look::WhiteOnBlack);
}

void TestKeyboardWalk::theFocusIsSeen()
{
    QFETCH(int, look);
    const int flash = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
    const auto restore = qScopeGuard([flash] {
        QApplication::setCursorFlashTime(flash);
        use(Look::Light);
    });
    const Program program;
    QVERIFY(program.waitUntilItStands());
    use(static_cast<Look>(look));
    // Nothing but the focus is to move.
    if (auto *pause = program.window->findChild<QAbstractButton *>(u"pauseClock.button"_s))
        press(pause);
    QSet<QString> kinds;
    bool isRight = true;
    forAll(program, [&](QWidget *window, const QString &name) {
        const QList<QWidget *> order = KeyboardWalk::walk(window);
        for (QWidget *widget : order) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString kind = QString::fromLatin1(widget->metaObject()->className()) +
                                 (button && button->isChecked() ? u" checked"_s : QString()) +
                                 (Theme::isPrimary(widget) ? u" primary"_s : QString());
            if (order.size() < 2 || kinds.contains(kind))
                continue;
            kinds.insert(kind);
            const int seen = seenPixels(widget, order.at(order.indexOf(widget) > 0 ? 0 : 1));
            // A line around half of it, and for what is large, around a cell of it.
            const int least = std::min(widget->width() + widget->height(), 120);
            if (seen >= least)
                continue;
            qWarning("%s: %s: %d of %d pixels", qPrintable(name), qPrintable(named(widget)), seen, least);
            isRight = false;
        }
    });
    QVERIFY2(isRight, "see the warnings");
    QVERIFY2(kinds.size() >= 12, qPrintable(QStringList(kinds.begin(), kinds.end()).join(u'\n')));
}

/// As at a zoom of 400 %: the screen of this platform has 800 pixels, 320 where letters are as usual. It is read from
/// top to bottom, not from side to side.
void TestKeyboardWalk::theExportFitsWhereLettersAreLarge()
{
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(QFontInfo(usual).pointSizeF() * 2.5);
    QApplication::setFont(large);
    const Program program;
    QVERIFY(program.waitUntilItStands());
    program.trigger("exportRows");
    QTRY_VERIFY(shownDialog(program));
    const QDialog *dialog = shownDialog(program);
    const auto *whole = dialog->findChild<QScrollArea *>(u"wholeScroll"_s);
    QVERIFY(whole);
    QTRY_COMPARE(whole->horizontalScrollBar()->maximum(), 0);
    QVERIFY(dialog->width() <= dialog->screen()->availableSize().width());
}

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
