#include "support/everyplace.h"
#include "support/keyboardwalk.h"

#include "ui/widgets/highcontrast.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSet>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace Accessibility;
using namespace EveryPlace;

/// Who uses the keyboard alone: Tab goes where the eye goes, and one sees where it is.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabFollowsTheEye_data();
    void tabFollowsTheEye();
    void tabGoesRoundInAWindowOfAnySize_data();
    void tabGoesRoundInAWindowOfAnySize();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
};

namespace {

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

void TestKeyboardWalk::tabGoesRoundInAWindowOfAnySize_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1600, 1000), QSize(1360, 860), QSize(1024, 700), QSize(900, 640), QSize(700, 500)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void TestKeyboardWalk::tabGoesRoundInAWindowOfAnySize()
{
    QFETCH(const QSize, size);
    const Program program;
    program.window->resize(size);
    QVERIFY(program.waitUntilItStands());
    QVERIFY(activates(program.window.get()));
    // It is walked again and again: time goes on, and what is shown with it.
    for (int round = 0; round < 3; ++round) {
        QStringList wrong;
        static_cast<void>(
            QTest::qWaitFor([&] { return (wrong = KeyboardWalk::objections(program.window.get())).isEmpty(); }, 3000));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QTest::qWait(500);
    }
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

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
