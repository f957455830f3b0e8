#include "support/windowtest.h"
#include "ui/widgets/tallpage.h"

#include <QApplication>
#include <QFontInfo>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

using namespace WindowTest;

/// The window in other sizes, and with other letters, than the usual ones.
class TestWindowSizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsToTwoColumns();
    void tableKeepsItsColumnsInALessWideWindow();
    void fitsTheScreenWithLargeText();
};

void TestWindowSizes::foldsToTwoColumns()
{
    TestedWindow tested;
    tested.open();
    auto *tasks = tested.window->findChild<QWidget *>(u"tasksPane"_s);
    QVERIFY(tasks->isVisible());
    tested.window->resize(900, 640);
    QTRY_COMPARE(tested.window->width(), 900);
    QTRY_VERIFY(!tasks->isVisible());
    tested.action(u"goTasks"_s)->trigger();
    QVERIFY(tasks->isVisible());
    tested.window->resize(1440, 900);
    QTRY_VERIFY(tasks->isVisible());
}

// The details give way before a column is cut; once the user moved them, the columns stay as they are.
void TestWindowSizes::tableKeepsItsColumnsInALessWideWindow()
{
    TestedWindow tested;
    tested.open();
    auto *columns = tested.window->findChild<QSplitter *>(u"columns"_s);
    const QScrollBar *bar = tested.table()->horizontalScrollBar();
    const int usual = columns->sizes().at(2);
    tested.window->resize(1160, 800);
    QTRY_COMPARE(tested.window->width(), 1160);
    QTRY_VERIFY(columns->sizes().at(2) < usual);
    QCOMPARE(bar->maximum(), 0);
    tested.window->resize(1440, 900);
    QTRY_COMPARE(columns->sizes().at(2), usual);

    // Also when the tasks come back into a window that changed meanwhile.
    const int tasks = columns->sizes().at(0);
    tested.action(u"foldTasks"_s)->setChecked(false);
    tested.window->resize(1500, 900);
    QTRY_COMPARE(tested.window->width(), 1500);
    tested.action(u"foldTasks"_s)->setChecked(true);
    QTRY_COMPARE(columns->sizes().at(0), tasks);

    auto *handle = columns->handle(2);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + QPoint(-60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
    const int wanted = columns->sizes().at(2);
    QVERIFY(wanted > usual);
    tested.window->resize(1160, 800);
    QTRY_COMPARE(tested.window->width(), 1160);
    QCOMPARE(columns->sizes().at(2), wanted);
}

void TestWindowSizes::fitsTheScreenWithLargeText()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(QFontInfo(usual).pointSizeF() * 2);
    QApplication::setFont(large);
    {
        TestedWindow tested;
        tested.open();
        for (const QString &key : {u"accept"_s, u"conference"_s}) {
            tested.action(u"action."_s + key)->trigger();
            QTRY_VERIFY2(tested.window->minimumSizeHint().height() <= 900,
                         qPrintable(QString::number(tested.window->minimumSizeHint().height())));
            QVERIFY(tested.window->minimumSizeHint().width() <= 1440);
        }
        // What is below the edge comes up when the keyboard gets there.
        auto *send = tested.window->findChild<QPushButton *>(u"send"_s);
        auto *before = tested.window->findChild<QWidget *>(u"copyAs"_s);
        QTRY_VERIFY(send->isEnabled());
        before->setFocus(Qt::TabFocusReason);
        QTest::keyClick(before, Qt::Key_Tab);
        QTRY_VERIFY(send->hasFocus());
        auto *page = tested.window->findChild<TallPage *>();
        QTRY_VERIFY(page->viewport()->rect().contains(send->mapTo(page->viewport(), send->rect().center())));
    }
    QApplication::setFont(usual);
}

QTEST_MAIN(TestWindowSizes)
#include "tst_windowsizes.moc"
