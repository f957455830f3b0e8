#include "support/windowtest.h"
#include "ui/instructions/formview.h"
#include "ui/instructions/parameterfield.h"

#include "reservations/roles.h"
#include "ui/instructions/conflictview.h"
#include "ui/instructions/instructionconflict.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/reservations/rowdelegate.h"
#include "ui/story/storypane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QApplication>
#include <QDockWidget>
#include <QFontInfo>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace WindowTest;

/// The window in other sizes, and with other letters, than the usual ones.
class TestWindowSizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsToTwoColumns();
    void tableKeepsItsColumnsInALessWideWindow();
    void columnsGiveWayByImportance_data();
    void columnsGiveWayByImportance();
    void aLongNameTakesTheRoomThatIsThere();
    void theStatusOfAHeldOfferIsNotCut();
    void chosenColumnsAreThereAtTheNextStart();
    void theStorysTabIsThereAtTheNextStart();
    void whatWasReadIsThereAtTheNextStart();
    void fitsTheScreenWithLargeText();
    void onePageAtATimeWhereTwoColumnsHaveNoRoom();
    void whatHasNoRoomIsScrolledTo();
    void sentenceAndRequestStayWithLargeTextAndADock();
    void theSentenceIsTheLastToShrink_data();
    void theSentenceIsTheLastToShrink();
    void theButtonIsWholeBesideMessagesAndADock();
    void nothingIsSquashedInALowPanel_data();
    void nothingIsSquashedInALowPanel();
    void whatIsChosenFromIsWholeBesideARequestWithoutAForm();
    void goesToAFieldThatThePasteBoxHid();
    void requestFoldsOnlyWhereTheFormNeedsItsRoom_data();
    void requestFoldsOnlyWhereTheFormNeedsItsRoom();
    void theOnlyFieldIsWholeBeforeTheRequestUnfolds();
    void fieldsHaveRoomAtAHighResolution_data();
    void fieldsHaveRoomAtAHighResolution();
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
    // They went away by themselves: what brings them back is in sight.
    auto *button = tested.window->findChild<QToolButton *>(u"tasksButton"_s);
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(!tasks->isVisible());
    button->click();
    QVERIFY(tasks->isVisible());
    tested.window->resize(1440, 900);
    QTRY_VERIFY(tasks->isVisible());
    QVERIFY(!button->isVisible());
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

namespace {

using Column = ReservationTableModel::Column;

/// What a cell's text takes, with the delegate's margins; the font is the table's for these columns.
int textWidth(const QTableView *table, int row, Column column)
{
    const QString text = table->model()->index(row, static_cast<int>(column)).data().toString();
    return table->fontMetrics().horizontalAdvance(text) + 2 * Theme::grid(3);
}

bool isCut(const QTableView *table, Column column)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (textWidth(table, row, column) > table->columnWidth(static_cast<int>(column)))
            return true;
    }
    return false;
}

} // namespace

void TestWindowSizes::columnsGiveWayByImportance_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {560, 620, 700, 900, 1000, 1160, 1280, 1440, 1600, 1920, 2560})
        QTest::addRow("%d", width) << width;
}

void TestWindowSizes::columnsGiveWayByImportance()
{
    QFETCH(int, width);
    TestedWindow tested;
    tested.open();
    auto *table = tested.table();
    // Times of another day are the longest.
    ReservationTableModel &rows = tested.training->reservations;
    Reservation old = *rows.at(rows.rowCount() - 1);
    old.created -= qint64(40) * 86'400'000;
    rows.merge({old});
    tested.window->resize(width, 900);
    passQueued();
    tested.window->resize(width, 900); // what folds made room for it
    QTRY_COMPARE(tested.window->width(), std::max(width, tested.window->minimumSizeHint().width()));
    QTRY_VERIFY(!isCut(table, Column::Offered));
    QTRY_COMPARE(table->horizontalHeader()->length(),
                 std::max(table->viewport()->width(), table->horizontalHeader()->length()));
    QVERIFY(!table->isColumnHidden(static_cast<int>(Column::Status)));
    QVERIFY(!table->isColumnHidden(static_cast<int>(Column::Worker)));
    QVERIFY(!table->isColumnHidden(static_cast<int>(Column::Offered)));
    // What gives way first is gone before anything is cut.
    const bool ageGone = table->isColumnHidden(static_cast<int>(Column::Age));
    const bool sidGone = table->isColumnHidden(static_cast<int>(Column::Sid));
    QVERIFY(sidGone || !ageGone);
    if (!sidGone)
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    QVERIFY(width < 1280 || !sidGone);
}

void TestWindowSizes::aLongNameTakesTheRoomThatIsThere()
{
    TestedWindow tested;
    tested.open();
    auto *table = tested.table();
    ReservationTableModel &rows = tested.training->reservations;
    Reservation named = *rows.at(0);
    named.workerName = u"Grace Hopper-Nguyen de la Vega"_s;
    rows.merge({named});
    QTRY_VERIFY(!isCut(table, Column::Worker));
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    tested.window->resize(1600, 900);
    QTRY_COMPARE(tested.window->width(), 1600);
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    QVERIFY(!isCut(table, Column::Worker));
    // The room that is left goes to all alike, and not behind the last one.
    const int last = table->columnWidth(static_cast<int>(Column::Sid));
    const int status = table->columnWidth(static_cast<int>(Column::Status));
    QVERIFY2(last < status + Theme::grid(25), qPrintable(QString::number(last)));
}

/// Whose telephone rings gives way, and that it rings; "pend…0:00" says nothing.
void TestWindowSizes::theStatusOfAHeldOfferIsNotCut()
{
    TestedWindow tested;
    tested.open();
    const auto *table = tested.table();
    ReservationTableModel &rows = tested.training->reservations;
    const Reservation row = *rows.at(rows.rowOf(tested.chosen()));
    QCOMPARE(row.status, ReservationStatus::Pending);
    rows.setHold(row.sid, {rows.now() - 12'000, u"Margaret Featherstonehaugh"_s});
    QModelIndex status;
    for (int at = 0; at < table->model()->rowCount(); ++at) {
        const QModelIndex index = table->model()->index(at, static_cast<int>(Column::Status));
        if (index.data(SidRole).value<Sid>() == row.sid)
            status = index;
    }
    QVERIFY(status.isValid());
    const auto shown = [&] {
        const int room = table->columnWidth(status.column()) - Theme::grid(9) / 2 - 2 * Theme::grid(3);
        return RowDelegate::textFor(status, table->fontMetrics(), room);
    };
    tested.window->resize(1920, 900);
    QTRY_COMPARE(tested.window->width(), 1920);
    QTRY_COMPARE(shown(), u"pending · ringing Margaret Featherstonehaugh 0:12"_s);
    for (const int width : {1160, 900, 800}) {
        tested.window->resize(width, 900);
        QTRY_COMPARE(tested.window->width(), std::max(width, tested.window->minimumSizeHint().width()));
        QTRY_VERIFY2(shown().startsWith(u"pending"_s) && !shown().contains(u'…'), qPrintable(shown()));
    }
    // Where there is hardly any room, the status stays alone.
    const QFontMetrics metrics = table->fontMetrics();
    QCOMPARE(RowDelegate::textFor(status, metrics, metrics.horizontalAdvance(u"pending · 0:12"_s)),
             u"pending · 0:12"_s);
    QCOMPARE(RowDelegate::textFor(status, metrics, metrics.horizontalAdvance(u"pending"_s)), u"pending"_s);
}

void TestWindowSizes::chosenColumnsAreThereAtTheNextStart()
{
    TestedWindow tested;
    tested.open();
    auto *columns = tested.window->findChild<QMenu *>(u"columnsMenu"_s);
    Q_EMIT columns->aboutToShow();
    columns->actions().at(static_cast<int>(Column::Age))->setChecked(false);
    columns->actions().at(static_cast<int>(Column::Updated))->setChecked(true);
    QVERIFY(tested.table()->isColumnHidden(static_cast<int>(Column::Age)));
    tested.window->close(); // saves
    tested.window->show();
    tested.window->setSession(tested.training->session);
    QTRY_COMPARE(tested.table()->model() ? tested.table()->model()->rowCount() : 0, 7);
    QVERIFY(tested.table()->isColumnHidden(static_cast<int>(Column::Age)));
    QVERIFY(!tested.table()->isColumnHidden(static_cast<int>(Column::Updated)));
    // The widths are still shared.
    QTRY_COMPARE(tested.table()->horizontalHeader()->length(), tested.table()->viewport()->width());
}

/// The tab on the right, the order of the rows, and which one stands on top.
void TestWindowSizes::whatWasReadIsThereAtTheNextStart()
{
    TestedWindow tested;
    tested.open();
    tested.window->resize(1440, 620);
    auto *bar = tested.table()->verticalScrollBar();
    const int low = 5 * tested.table()->rowHeight(0); // With its heading, of seven rows.
    tested.table()->setMaximumHeight(low);
    QTRY_VERIFY(bar->maximum() > 2);
    tested.action(u"goJson"_s)->trigger();
    static_cast<RowTable *>(tested.table())->chooseSortKeys({{0, Qt::AscendingOrder}, {2, Qt::DescendingOrder}});
    bar->setValue(2);
    const auto topOf = [](const QTableView *table) { return table->indexAt({1, 1}).data(SidRole).value<Sid>(); };
    const Sid top = topOf(tested.table());
    QCOMPARE(tested.table()->rowAt(1), 2);
    QVERIFY(tested.window->close());
    tested.window->clearSession();
    QElapsedTimer start;
    start.start();
    MainWindow next(tested.settings, start);
    next.resize(1440, 620);
    auto *table = next.findChild<RowTable *>(u"reservations"_s);
    table->setMaximumHeight(low);
    next.show();
    next.setSession(tested.training->session);
    QCOMPARE(next.findChild<QTabBar *>(u"detailTabs"_s)->currentIndex(), 2);
    QTRY_COMPARE(table->model()->rowCount(), 7);
    QTRY_COMPARE(table->sortKeys(), (QList<SortKey>{{0, Qt::AscendingOrder}, {2, Qt::DescendingOrder}}));
    QTRY_COMPARE(topOf(table), top);
    QVERIFY(next.close());
    next.clearSession();
    tested.settings.setOn(Setting::ReopenLast, false); // A person does not want it.
    const MainWindow third(tested.settings, start);
    QCOMPARE(third.findChild<QTabBar *>(u"detailTabs"_s)->currentIndex(), 0);
}

void TestWindowSizes::theStorysTabIsThereAtTheNextStart()
{
    TestedWindow tested;
    QElapsedTimer start;
    start.start();
    const auto tabOfNext = [&] {
        const MainWindow next(tested.settings, start);
        return next.findChild<StoryPane *>()->tab();
    };
    auto *story = tested.window->findChild<StoryPane *>();
    QVERIFY(story);
    QCOMPARE(tabOfNext(), StoryPane::Tab::Timeline);
    story->showTab(StoryPane::Tab::Events);
    QVERIFY(tested.window->close());
    QCOMPARE(tabOfNext(), StoryPane::Tab::Events);
    tested.settings.setOn(Setting::ReopenLast, false); // A person does not want it.
    QCOMPARE(tabOfNext(), StoryPane::Tab::Timeline);
    tested.settings.setOn(Setting::ReopenLast, true);
    story->showTab(StoryPane::Tab::Why); // That would ask at the start.
    QVERIFY(tested.window->close());
    QCOMPARE(tabOfNext(), StoryPane::Tab::Timeline);
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
        // The form gives way, never the button.
        auto *send = tested.window->findChild<QPushButton *>(u"send"_s);
        auto *before = tested.window->findChild<QWidget *>(u"copyAs"_s);
        QTRY_VERIFY(send->isEnabled());
        before->setFocus(Qt::TabFocusReason);
        QTest::keyClick(before, Qt::Key_Tab);
        QTRY_VERIFY(send->hasFocus());
        tested.window->resize(1440, 900);
        QTRY_COMPARE(send->visibleRegion(), QRegion(send->rect()));
        QVERIFY(send->height() >= send->fontMetrics().height());
    }
    QApplication::setFont(usual);
}

/// As on a screen of 1280 pixels at a zoom of 400 %: letters are so large that two columns have no room.
void TestWindowSizes::onePageAtATimeWhereTwoColumnsHaveNoRoom()
{
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(QFontInfo(usual).pointSizeF() * 2);
    QApplication::setFont(large);
    TestedWindow tested;
    tested.open();
    const int least = Theme::grid(80); // 320 px where letters are as usual.
    tested.window->resize(least, 900);
    QTRY_COMPARE(tested.window->width(), least);
    auto *tabs = tested.window->findChild<QTabBar *>(u"paneTabs"_s);
    QTRY_VERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 3);
    const auto *strip = tabs->parentWidget();
    const auto inSight = [&](const char *name) {
        const auto *pane = tested.window->findChild<QWidget *>(QLatin1StringView(name));
        const QRect seen(pane->mapTo(strip, QPoint()), pane->size());
        return strip->rect().contains(seen);
    };
    QTRY_VERIFY(inSight("reservationsPane") && !inSight("tasksPane") && !inSight("detailPane"));
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(inSight("detailPane") && !inSight("reservationsPane"));
    // Keys and menus go where they always go, and the page with them.
    tested.window->activateWindow();
    QTRY_VERIFY(tested.window->isActiveWindow());
    tested.action(u"goTasks"_s)->trigger();
    QTRY_VERIFY(inSight("tasksPane"));
    QCOMPARE(tabs->currentIndex(), 0);
    tested.action(u"goAct"_s)->trigger();
    QTRY_VERIFY(inSight("detailPane"));
    tested.action(u"goReservations"_s)->trigger();
    QTRY_VERIFY(inSight("reservationsPane"));
    // From a tab one comes to what it shows.
    tabs->setCurrentIndex(2);
    tabs->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tabs, Qt::Key_Tab);
    const auto *detail = tested.window->findChild<QWidget *>(u"detailPane"_s);
    QVERIFY(detail->isAncestorOf(QApplication::focusWidget()));
    // The tasks' switch is the page of the tasks.
    tested.action(u"foldTasks"_s)->setChecked(true);
    QTRY_VERIFY(inSight("tasksPane"));
    tested.action(u"foldTasks"_s)->setChecked(false);
    QTRY_VERIFY(inSight("reservationsPane"));
    // A message is seen whatever page is.
    tested.window->showNotice(u"test"_s, u"Something happened."_s, true);
    const MessageBar *messages = tested.messages();
    QTRY_VERIFY(messages->isVisible() && messages->height() > 0);
    QVERIFY(messages->parentWidget()->rect().contains(messages->geometry()));
    QVERIFY(!tested.window->findChild<QWidget *>(u"wholeScroll"_s)->isAncestorOf(messages));
    // With room, all columns are there again.
    tested.window->resize(3000, 1000);
    QTRY_VERIFY(!tabs->isVisible());
    QTRY_VERIFY(inSight("tasksPane") && inSight("reservationsPane") && inSight("detailPane"));
}

/// Where the screen is too low for what a page needs at least, nothing is squashed or out of reach.
void TestWindowSizes::whatHasNoRoomIsScrolledTo()
{
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(QFontInfo(usual).pointSizeF() * 2.5);
    QApplication::setFont(large);
    TestedWindow tested;
    tested.open();
    tested.window->resize(Theme::grid(80), Theme::grid(64)); // 320 by 256 where letters are as usual.
    QTRY_COMPARE(tested.window->size(), QSize(Theme::grid(80), Theme::grid(64)));
    tested.window->activateWindow();
    QTRY_VERIFY(tested.window->isActiveWindow());
    tested.action(u"goAct"_s)->trigger();
    auto *send = tested.window->findChild<QPushButton *>(u"send"_s);
    QTRY_VERIFY(send->isEnabled());
    send->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(send->visibleRegion(), QRegion(send->rect()));
    auto *back = tested.window->findChild<QLineEdit *>(u"openField"_s);
    back->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(back->visibleRegion().boundingRect(), back->rect());
}

/// What will be sent stays in sight, also where letters are large and a dock takes a part of the height.
void TestWindowSizes::sentenceAndRequestStayWithLargeTextAndADock()
{
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(QFontInfo(usual).pointSizeF() * 1.5);
    QApplication::setFont(large);
    TestedWindow tested;
    tested.open();
    auto *content = new QWidget;
    content->setObjectName(u"tested"_s);
    content->setMinimumHeight(200);
    tested.window->addDock(content, u"Tested"_s, Qt::BottomDockWidgetArea)->show();
    tested.action(u"action.conference"_s)->trigger();
    auto *send = tested.window->findChild<QPushButton *>(u"send"_s);
    QTRY_VERIFY(send->isEnabled());
    QTRY_VERIFY(tested.window->findChild<QWidget *>(u"requestFirstLine"_s)->isVisible());
    QVERIFY(tested.window->findChild<QWidget *>(u"summary"_s)->isVisible());
    QTRY_COMPARE(tested.window->size(), QSize(1440, 900));
    // Nor does a dock at the side make the window wider: the tasks fold first.
    auto *side = new QWidget;
    side->setObjectName(u"side"_s);
    side->setMinimumWidth(460);
    tested.window->addDock(side, u"Side"_s, Qt::RightDockWidgetArea)->show();
    passQueued();
    QVERIFY(tested.window->minimumSizeHint().width() <= 1440);
    QCOMPARE(tested.window->size(), QSize(1440, 900));
    QTRY_COMPARE(send->visibleRegion(), QRegion(send->rect()));
    for (const char *name : {"summary", "requestView", "sendBar"}) {
        const auto *part = tested.window->findChild<QWidget *>(QLatin1StringView(name));
        QVERIFY2(part->parentWidget()->rect().contains(part->geometry()), name);
    }
    // The search is there where it is asked for.
    auto *search = tested.window->findChild<QWidget *>(u"parameterSearch"_s);
    QVERIFY(!search->isVisible());
    tested.window->activateWindow();
    tested.action(u"findParameter"_s)->trigger();
    QTRY_VERIFY(search->hasFocus());
    QVERIFY(search->isVisible());
}

void TestWindowSizes::theSentenceIsTheLastToShrink_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("dock");
    QTest::addColumn<double>("letters");
    for (const QString &key : {u"accept"_s, u"conference"_s}) {
        QTest::addRow("%s, a dock", qPrintable(key)) << key << 300 << 1.0;
        QTest::addRow("%s, large text", qPrintable(key)) << key << 0 << 1.6;
        QTest::addRow("%s, a small window", qPrintable(key)) << key << -1 << 1.0;
        QTest::addRow("%s, a high dock", qPrintable(key)) << key << 380 << 1.0;
    }
}

/// Who is rung and what the caller hears.
void TestWindowSizes::theSentenceIsTheLastToShrink()
{
    QFETCH(QString, action);
    QFETCH(int, dock);
    QFETCH(double, letters);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(QFontInfo(usual).pointSizeF() * letters);
    QApplication::setFont(large);
    TestedWindow tested;
    tested.open();
    if (dock > 0) {
        auto *content = new QWidget;
        content->setObjectName(u"tested"_s);
        content->setMinimumHeight(dock);
        tested.window->addDock(content, u"Tested"_s, Qt::BottomDockWidgetArea)->show();
    }
    if (dock < 0)
        tested.window->resize(850, 530); // half of 1700 × 1060
    tested.action(u"action."_s + action)->trigger();
    const auto *send = tested.window->findChild<QPushButton *>(u"send"_s);
    const auto *summary = tested.window->findChild<WrapLabel *>(u"summary"_s);
    QTRY_VERIFY(send->isEnabled());
    QTRY_VERIFY(summary->isVisible() && !summary->text().isEmpty());
    QTRY_VERIFY(!summary->isCut());
    QTRY_VERIFY(summary->height() >= summary->heightForWidth(summary->width()));
    QTRY_COMPARE(summary->visibleRegion(), QRegion(summary->rect()));
    QTRY_COMPARE(send->visibleRegion(), QRegion(send->rect()));
    QTRY_VERIFY(send->height() >= send->sizeHint().height());
}

void TestWindowSizes::theButtonIsWholeBesideMessagesAndADock()
{
    TestedWindow tested;
    tested.open();
    auto *content = new QWidget;
    content->setObjectName(u"tested"_s);
    content->setMinimumHeight(120);
    tested.window->addDock(content, u"Tested"_s, Qt::BottomDockWidgetArea)->show();
    tested.window->resize(800, 560);
    QTRY_COMPARE(tested.window->width(), 800);
    passQueued();
    const auto hint = [&tested] { return tested.window->minimumSizeHint().height(); };
    const int least = hint();
    tested.window->showNotice(u"one"_s, u"Something is wrong, and it takes more than one line to say what it is."_s,
                              true);
    tested.window->showNotice(u"two"_s, u"Something else is wrong, and it takes two lines to say what it is."_s, true);
    for (const QString &key : {u"accept"_s, u"conference"_s}) {
        tested.action(u"action."_s + key)->trigger();
        const auto *send = tested.window->findChild<QPushButton *>(u"send"_s);
        QTRY_VERIFY(send->isVisible());
        QTRY_VERIFY2(send->height() >= send->sizeHint().height(), qPrintable(QString::number(send->height())));
        QTRY_COMPARE(send->visibleRegion(), QRegion(send->rect()));
        // The strip gives way, down to what can be read, and scrolls; it covers nothing, and the window need not grow.
        const MessageBar *bar = tested.messages();
        QVERIFY(bar->isVisible());
        const int lines = 2 * bar->fontMetrics().lineSpacing();
        QTRY_VERIFY2(bar->height() >= lines, qPrintable(QString::number(bar->height())));
        QTRY_COMPARE(bar->visibleRegion().boundingRect().height(), bar->height());
        const auto yOf = [&tested](const QWidget *part) { return part->mapTo(tested.window.get(), QPoint()).y(); };
        QTRY_VERIFY(yOf(bar) >= yOf(send) + send->height());
        QTRY_VERIFY2(hint() <= least + lines + Theme::grid(5), qPrintable(QString::number(hint() - least)));
    }
}

void TestWindowSizes::nothingIsSquashedInALowPanel_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("dock");
    QTest::addColumn<QString>("shown");
    for (const QString &shown : {u"conference"_s, u"paste"_s, u"conflict"_s}) {
        QTest::addRow("%s beside a dock", qPrintable(shown)) << QSize(1300, 820) << 290 << shown;
        QTest::addRow("%s in a narrow window", qPrintable(shown)) << QSize(900, 700) << 200 << shown;
        QTest::addRow("%s in the smallest window", qPrintable(shown)) << QSize(800, 560) << 0 << shown;
        QTest::addRow("%s at twice the size", qPrintable(shown)) << QSize(800, 490) << 0 << shown;
    }
}

namespace {

/// What in it is lower than it needs to be, or lies over what stands beside it; empty where all is well.
QString squashedIn(const QWidget *whole)
{
    const QList<QWidget *> parts = whole->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!part->isVisible() || part->parentWidget()->objectName().startsWith(u"qt_"_s))
            continue;
        const bool isText = qobject_cast<const QPlainTextEdit *>(part);
        const int least = qobject_cast<const WrapLabel *>(part)         ? part->heightForWidth(part->width())
                          : qobject_cast<const QAbstractButton *>(part) ? part->sizeHint().height()
                          : isText                                      ? part->minimumHeight()
                                                                        : 1;
        if (part->height() < least)
            return u"%1 %2: %3 of %4"_s.arg(QLatin1StringView(part->metaObject()->className()), part->objectName())
                .arg(part->height())
                .arg(least);
        for (const QObject *other : part->parentWidget()->children()) {
            const auto *beside = qobject_cast<const QWidget *>(other);
            if (beside && beside != part && beside->isVisible() && part->parentWidget()->layout() &&
                part->parentWidget()->layout()->indexOf(const_cast<QWidget *>(beside)) >= 0 &&
                part->parentWidget()->layout()->indexOf(const_cast<QWidget *>(part)) >= 0 &&
                part->geometry().intersects(beside->geometry()))
                return part->objectName() + u" over "_s + beside->objectName();
        }
    }
    return {};
}

} // namespace

/// It scrolls as a whole; what is sent and the button that sends it stay.
void TestWindowSizes::nothingIsSquashedInALowPanel()
{
    QFETCH(QSize, size);
    QFETCH(int, dock);
    QFETCH(QString, shown);
    TestedWindow tested;
    tested.open();
    if (dock > 0) {
        auto *content = new QWidget;
        content->setObjectName(u"tested"_s);
        content->setMinimumHeight(dock);
        tested.window->addDock(content, u"Tested"_s, Qt::BottomDockWidgetArea)->show();
    }
    tested.window->resize(size);
    tested.window->activateWindow();
    tested.window->showNotice(u"one"_s, u"Something is wrong, and it takes more than one line to say what it is."_s,
                              true);
    tested.action(u"action.conference"_s)->trigger();
    auto *form = tested.window->findChild<QWidget *>(u"panelScroll"_s);
    auto *paste = tested.window->findChild<QWidget *>(u"pasteText"_s);
    auto *conflict = tested.window->findChild<ConflictView *>();
    QWidget *wanted = tested.window->findChild<QWidget *>(u"action.conference"_s);
    if (shown == u"paste"_s) {
        tested.action(u"pasteRequest"_s)->trigger();
        wanted = paste;
    } else if (shown == u"conflict"_s) {
        Conflict moved;
        moved.instruction.address = tested.window->findChild<InstructionPanel *>()->target();
        moved.instruction.action = u"conference"_s;
        moved.then.statusText = u"pending"_s;
        moved.now = moved.then;
        moved.now->statusText = u"accepted"_s;
        tested.window->findChild<InstructionConflict *>()->setConflict(moved);
        // It is in sight at once, and its last button for whoever goes there.
        QTRY_VERIFY(!conflict->visibleRegion().isEmpty());
        QTRY_VERIFY(tested.window->isActiveWindow());
        wanted = conflict->findChild<QWidget *>(u"conflictDismiss"_s);
        wanted->setFocus(Qt::TabFocusReason);
        QVERIFY(wanted->hasFocus());
    }
    const auto *send = tested.window->findChild<QPushButton *>(u"send"_s);
    const auto *summary = tested.window->findChild<WrapLabel *>(u"summary"_s);
    QTRY_VERIFY(send->isVisible() && !summary->text().isEmpty());
    QTRY_VERIFY2(squashedIn(form).isEmpty(), qPrintable(squashedIn(form)));
    QTRY_COMPARE(send->visibleRegion(), QRegion(send->rect()));
    QTRY_VERIFY2(!summary->isCut(), qPrintable(summary->text()));
    QTRY_VERIFY2(form->height() >= Theme::measures(form->font()).row, qPrintable(QString::number(form->height())));
    // What was opened is in sight, as far as there is room.
    const auto *area = tested.window->findChild<QScrollArea *>(u"panelScroll"_s);
    if (wanted)
        QTRY_VERIFY2(!wanted->visibleRegion().isEmpty(),
                     qPrintable(u"at %1 of %2, scrolled %3 of %4"_s.arg(wanted->mapTo(area->widget(), QPoint()).y())
                                    .arg(area->widget()->height())
                                    .arg(area->verticalScrollBar()->value())
                                    .arg(area->verticalScrollBar()->maximum())));
}

void TestWindowSizes::requestFoldsOnlyWhereTheFormNeedsItsRoom_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("no form") << u"accept"_s << 600 << true;
    QTest::newRow("a form with room") << u"conference"_s << 900 << true;
    QTest::newRow("a form with a little room") << u"conference"_s << 800 << true;
    QTest::newRow("a form without room") << u"conference"_s << 520 << false;
}

void TestWindowSizes::requestFoldsOnlyWhereTheFormNeedsItsRoom()
{
    QFETCH(QString, action);
    QFETCH(int, height);
    QFETCH(bool, isOpen);
    TestedWindow tested;
    tested.open();
    tested.action(u"action."_s + action)->trigger();
    tested.window->resize(1440, height);
    QTRY_COMPARE(tested.window->height(), height);
    QTRY_COMPARE(tested.window->findChild<QWidget *>(u"requestText"_s)->isVisible(), isOpen);
    auto *first = tested.window->findChild<QWidget *>(u"requestFirstLine"_s);
    QCOMPARE(first->isVisible(), !isOpen);
    QVERIFY(first->property("text").toString().startsWith(u"Instruction="_s) ||
            first->property("text").toString().startsWith(u"ReservationStatus="_s));
    QVERIFY(tested.window->findChild<QWidget *>(u"summary"_s)->isVisible());
}

void TestWindowSizes::theOnlyFieldIsWholeBeforeTheRequestUnfolds()
{
    TestedWindow tested;
    tested.open();
    auto *panel = tested.window->findChild<InstructionPanel *>();
    panel->chooseAction(u"task-priority"_s);
    auto *form = tested.window->findChild<FormView *>();
    const auto *text = tested.window->findChild<QWidget *>(u"requestText"_s);
    int open = 0;
    for (int height = 900; height >= 560; height -= 20) {
        tested.window->resize(900, height);
        QTRY_COMPARE(tested.window->height(), height);
        const QWidget *field = form->fields().constFirst();
        QTRY_VERIFY2(!text->isVisible() || field->visibleRegion().boundingRect().height() == field->height(),
                     qPrintable(u"%1 of %2 at %3"_s.arg(field->visibleRegion().boundingRect().height())
                                    .arg(field->height())
                                    .arg(height)));
        open += text->isVisible() ? 1 : 0;
    }
    QVERIFY(open > 0 && open < 17);
}

void TestWindowSizes::fieldsHaveRoomAtAHighResolution_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440 by 900") << QSize(1440, 820);
    QTest::newRow("1280 by 800") << QSize(1280, 720);
}

/// 160 dots per inch, less what a scenario's guide takes above all.
void TestWindowSizes::fieldsHaveRoomAtAHighResolution()
{
    QFETCH(QSize, size);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(10 * 160 / 96.0 * 96 / QApplication::primaryScreen()->logicalDotsPerInch());
    QApplication::setFont(large);
    TestedWindow tested;
    tested.open();
    tested.window->resize(size);
    tested.action(u"action.conference"_s)->trigger();
    QTRY_COMPARE(tested.window->size(), size);
    const auto *form = tested.window->findChild<FormView *>();
    QTRY_VERIFY(!form->fields().isEmpty() && form->isVisible());
    const QWidget *field = form->fields().constFirst();
    QTRY_VERIFY2(field->visibleRegion().boundingRect().height() == field->height(),
                 qPrintable(u"%1 of %2"_s.arg(field->visibleRegion().boundingRect().height()).arg(field->height())));
    const auto *send = tested.window->findChild<QPushButton *>(u"send"_s);
    QTRY_COMPARE(send->visibleRegion(), QRegion(send->rect()));
}

/// The request scrolls before the buttons above it do.
void TestWindowSizes::whatIsChosenFromIsWholeBesideARequestWithoutAForm()
{
    TestedWindow tested;
    tested.open();
    tested.action(u"action.accept"_s)->trigger();
    const auto *scroll = tested.window->findChild<QAbstractScrollArea *>(u"panelScroll"_s);
    const auto *text = tested.window->findChild<QWidget *>(u"requestText"_s);
    bool wasOpen = false;
    for (int height = 800; height >= 560; height -= 20) {
        tested.window->resize(1000, height);
        QTRY_COMPARE(tested.window->height(), height);
        const auto *bar = scroll->verticalScrollBar();
        QTRY_VERIFY2(bar->maximum() == 0 || !text->isVisible(),
                     qPrintable(u"%1 px are not seen at %2"_s.arg(bar->maximum()).arg(height)));
        wasOpen = wasOpen || text->isVisible();
    }
    QVERIFY(wasOpen);
}

void TestWindowSizes::goesToAFieldThatThePasteBoxHid()
{
    TestedWindow tested;
    tested.open();
    auto *content = new QWidget;
    content->setMinimumHeight(290);
    tested.window->addDock(content, u"Tested"_s, Qt::BottomDockWidgetArea)->show();
    tested.window->resize(1300, 820);
    tested.window->activateWindow();
    tested.window->showNotice(u"one"_s, u"Something is wrong, and it takes more than one line to say what it is."_s,
                              true);
    tested.action(u"action.call"_s)->trigger(); // needs From
    tested.action(u"pasteRequest"_s)->trigger();
    auto *fields = tested.window->findChild<FormView *>();
    QTRY_VERIFY(!fields->isVisible());
    tested.action(u"sendInstruction"_s)->trigger();
    QTRY_VERIFY(fields->focusedField());
    QVERIFY(QApplication::focusWidget()->isVisible());
}

QTEST_MAIN(TestWindowSizes)
#include "tst_windowsizes.moc"
