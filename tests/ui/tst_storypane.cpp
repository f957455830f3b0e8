#include "story/timeline/storyeventsmodel.h"
#include "story/watch/storywatch.h"
#include "support/pdftext.h"
#include "support/windowtest.h"
#include "taskrouter/timetext.h"
#include "ui/reservations/reservationspane.h"
#include "ui/story/eventstable.h"
#include "ui/story/storypane.h"
#include "ui/story/timelineoutput.h"
#include "ui/story/timelineview.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/window/workarea.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace WindowTest;

/// The task's story in the window: it follows what is open and what is chosen.
class TestStoryPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_tested.reset(); }
    void tellsOfTheTaskThatIsOpen();
    void barRowAndDetailsAreOfOneReservation();
    void keysGoToTheTabs();
    void evidenceIsShownAmongTheEvents();
    void oneFilterIsForBoth();
    void eventOfAReservationChoosesIt();
    void whyStandsBetweenThem();
    void showsAWorkersDay();
    void foldsInALowWindow();
    void tabsCanBeSeenInASmallWindow();
    void nothingMovesWhenTabsChange();
    void saysThatNothingMatches();
    void palenessSaysWhyAndGoesBack();
    void keepsItsPlaceAcrossARefresh();
    void foldIsRememberedAndSizesToo();
    void saysThatNothingIsOpen();
    void zoomButtonsAndRange();
    void copiesAsTextAndPicture();
    void isWrittenAsSvgAndPng();
    void eventsAreCopied();
    void eventsAreExported();
    void controlsGiveWayInANarrowPane();
    void nothingHiddenBehindAPageGetsTheFocus();

private:
    [[nodiscard]] StoryPane *pane() const { return m_tested->window->findChild<StoryPane *>(); }
    [[nodiscard]] TimelineView *timeline() const { return m_tested->window->findChild<TimelineView *>(); }
    [[nodiscard]] EventsTable *events() const { return m_tested->window->findChild<EventsTable *>(); }
    [[nodiscard]] ReservationsPane *rows() const { return m_tested->window->findChild<ReservationsPane *>(); }
    /// A reservation of the story that is not chosen.
    [[nodiscard]] Sid another() const;

    std::unique_ptr<TestedWindow> m_tested;
};

void TestStoryPane::init()
{
    m_tested = std::make_unique<TestedWindow>();
    m_tested->open();
    m_tested->window->activateWindow();
    QTRY_VERIFY(m_tested->window->isActiveWindow());
    QTRY_VERIFY_WITH_TIMEOUT(pane()->story() && timeline(), 20'000);
}

Sid TestStoryPane::another() const
{
    for (const Offer &offer : pane()->story()->offers) {
        if (offer.sid != rows()->chosen())
            return offer.sid;
    }
    return {};
}

void TestStoryPane::tellsOfTheTaskThatIsOpen()
{
    QCOMPARE(pane()->story()->task, m_tested->training->session.open.task);
    QCOMPARE(pane()->story()->offers.size(), 7);
    QVERIFY(timeline()->isVisible());
    auto *tabs = m_tested->window->findChild<QTabBar *>(u"storyTabs"_s);
    QVERIFY(tabs->tabText(tabs->count() - 1).endsWith(QString::number(pane()->story()->facts.events.size())));
    for (const Offer &offer : pane()->story()->offers)
        QVERIFY(timeline()->timeline().barOf(offer.sid) >= 0);
}

void TestStoryPane::barRowAndDetailsAreOfOneReservation()
{
    QCOMPARE(timeline()->chosen(), rows()->chosen());
    const Sid wanted = another();
    const qsizetype bar = timeline()->timeline().barOf(wanted);
    timeline()->focusBar(bar); // Scrolls there.
    QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, timeline()->barRect(bar).center());
    QCOMPARE(rows()->chosen(), wanted);
    QTRY_COMPARE(m_tested->chosen(), wanted); // The right column.
    QCOMPARE(timeline()->chosen(), wanted);
    // And from the table.
    m_tested->action(u"nextReservation"_s)->trigger();
    if (rows()->chosen() == wanted)
        m_tested->action(u"previousReservation"_s)->trigger();
    QVERIFY(rows()->chosen() != wanted);
    QCOMPARE(timeline()->chosen(), rows()->chosen());
}

void TestStoryPane::keysGoToTheTabs()
{
    m_tested->action(u"goEvents"_s)->trigger();
    QCOMPARE(pane()->tab(), StoryPane::Tab::Events);
    QVERIFY(events()->hasFocus());
    m_tested->action(u"goTimeline"_s)->trigger();
    QCOMPARE(pane()->tab(), StoryPane::Tab::Timeline);
    QVERIFY(timeline()->hasFocus());
    m_tested->action(u"goWhy"_s)->trigger();
    QCOMPARE(pane()->tab(), StoryPane::Tab::Why);
}

void TestStoryPane::evidenceIsShownAmongTheEvents()
{
    const Offer offer = pane()->story()->offers.constFirst();
    QVERIFY(!offer.evidence.events.isEmpty());
    timeline()->setFocus(Qt::TabFocusReason);
    timeline()->focusBar(timeline()->timeline().barOf(offer.sid));
    const qsizetype proofs = timeline()->timeline().bars.at(timeline()->focusedBar()).evidence.events.size();
    QTest::keyClick(timeline(), Qt::Key_E);
    QCOMPARE(pane()->tab(), StoryPane::Tab::Events);
    QCOMPARE(events()->model()->rowCount(), int(proofs));
    QVERIFY(events()->hasFocus());
    auto *only = m_tested->window->findChild<PaneLine *>(u"eventsOnly"_s);
    QVERIFY(only->isVisible() && only->text().contains(offer.workerName));
    only->findChild<QToolButton *>()->click();
    QCOMPARE(events()->model()->rowCount(), int(pane()->story()->facts.events.size()));
    QVERIFY(!only->isVisible());
}

void TestStoryPane::oneFilterIsForBoth()
{
    auto *filter = m_tested->window->findChild<QLineEdit *>(u"storyFilter"_s);
    QVERIFY(filter->isVisible());
    filter->setText(pane()->story()->offers.constFirst().workerName.left(5).toUpper() + u" reservation"_s);
    m_tested->action(u"goEvents"_s)->trigger();
    const int found = events()->model()->rowCount();
    QVERIFY(found > 0 && found < int(pane()->story()->facts.events.size()));
    auto *tabs = m_tested->window->findChild<QTabBar *>(u"storyTabs"_s);
    QVERIFY(tabs->tabText(tabs->count() - 1).contains(u" of "_s));
    filter->setText(u"nothing like that"_s);
    QCOMPARE(events()->model()->rowCount(), 0);
    filter->clear();
    QCOMPARE(events()->model()->rowCount(), int(pane()->story()->facts.events.size()));
}

void TestStoryPane::eventOfAReservationChoosesIt()
{
    m_tested->action(u"goEvents"_s)->trigger();
    const Sid wanted = another();
    const auto *order = static_cast<QAbstractProxyModel *>(events()->model());
    const auto *model = static_cast<StoryEventsModel *>(order->sourceModel());
    const int row = model->rowOf(wanted);
    QVERIFY(row >= 0);
    const Sid before = rows()->chosen();
    events()->markRow(row); // To look at an Event chooses nothing.
    QCOMPARE(rows()->chosen(), before);
    QTest::keyClick(events(), Qt::Key_Return);
    QCOMPARE(rows()->chosen(), wanted);
}

/// A pane alone has none; then it stands between the two, and nothing else becomes the current one.
void TestStoryPane::whyStandsBetweenThem()
{
    StoryPane alone;
    alone.show();
    const auto *tabs = alone.findChild<QTabBar *>(u"storyTabs"_s);
    QCOMPARE(tabs->count(), 2);
    alone.showTab(StoryPane::Tab::Events);
    auto *page = new QWidget;
    alone.setWhyPage(page);
    QCOMPARE(tabs->count(), 3);
    QCOMPARE(alone.tab(), StoryPane::Tab::Events);
    QVERIFY(!page->isVisible());
    alone.showTab(StoryPane::Tab::Why);
    QVERIFY(page->isVisible());
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(alone.tab(), StoryPane::Tab::Why);
    QVERIFY(tabs->tabText(2).startsWith(u"Events"_s));
}

/// Where a worker is open, the pane has the worker's day.
void TestStoryPane::showsAWorkersDay()
{
    const Offer offer = pane()->story()->offers.constLast();
    Session session = m_tested->training->session;
    session.open.task = {};
    session.open.worker = offer.worker;
    m_tested->window->setSession(session);
    QTRY_VERIFY(pane()->story() && pane()->story()->task == offer.worker);
    QVERIFY(timeline()->isVisible());
    QCOMPARE(timeline()->timeline().subject, offer.worker);
    QVERIFY(timeline()->timeline().barOf(offer.sid) >= 0);
    QVERIFY(!timeline()->timeline().lanes.isEmpty());
    for (const Offer &other : pane()->story()->offers)
        QCOMPARE(other.worker, offer.worker);
    QTRY_VERIFY(timeline()->timeline().title.contains(offer.workerName));
}

void TestStoryPane::foldsInALowWindow()
{
    auto *tabs = m_tested->window->findChild<QTabBar *>(u"storyTabs"_s);
    const auto isFolded = [&] { return pane()->isFolded() && tabs->isVisible() && !timeline()->isVisible(); };
    QVERIFY(!pane()->isFolded());
    m_tested->window->resize(1440, 500);
    QTRY_VERIFY(isFolded());
    QVERIFY(!m_tested->action(u"foldStory"_s)->isChecked());
    m_tested->action(u"goEvents"_s)->trigger(); // Whoever asks for it gets it.
    QVERIFY(events()->isVisible());
    m_tested->window->resize(1440, 900);
    QTRY_VERIFY(!pane()->isFolded());
    QVERIFY(rows()->height() > 150);
    QVERIFY(pane()->height() > 200);
    // What a person folded stays so, whatever the size.
    m_tested->action(u"goTimeline"_s)->trigger();
    m_tested->action(u"foldStory"_s)->setChecked(false);
    QVERIFY(isFolded());
    m_tested->window->resize(1440, 500);
    m_tested->window->resize(1440, 900);
    QTRY_COMPARE(m_tested->window->height(), 900);
    QVERIFY(isFolded());
    QTRY_VERIFY(pane()->height() < 50);
    // What one sees of it unfolds it: a tab, and the button at the end of their row.
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTRY_VERIFY(timeline()->isVisible() && pane()->height() > 200);
    QVERIFY(m_tested->action(u"foldStory"_s)->isChecked());
    auto *fold = m_tested->window->findChild<QToolButton *>(u"storyFold"_s);
    fold->click();
    QVERIFY(isFolded());
    fold->click();
    QVERIFY(timeline()->isVisible());
}

/// 900 × 640 is the smallest screen that the window is made for.
void TestStoryPane::tabsCanBeSeenInASmallWindow()
{
    m_tested->window->resize(900, 640);
    QTRY_COMPARE(m_tested->window->height(), 640);
    QVERIFY(timeline()->isVisible());
    QVERIFY(timeline()->viewport()->height() > 120);
    QVERIFY(rows()->height() > 120);
    for (const StoryPane::Tab tab : {StoryPane::Tab::Timeline, StoryPane::Tab::Why, StoryPane::Tab::Events}) {
        pane()->focusTab(tab);
        passQueued();
        const auto inside = [this](const QWidget *one) {
            return !one->isVisible() ||
                   pane()->rect().contains(QRect(one->mapTo(pane(), QPoint()), one->size()).adjusted(1, 1, -1, -1));
        };
        for (const QWidget *one : pane()->findChildren<QToolButton *>())
            QVERIFY2(inside(one), qPrintable(one->objectName()));
    }
}

/// The row of tabs is as high with all of its controls as with none.
void TestStoryPane::nothingMovesWhenTabsChange()
{
    auto *tabs = m_tested->window->findChild<QTabBar *>(u"storyTabs"_s);
    for (const int width : {1440, 1000, 900}) {
        m_tested->window->resize(width, 900);
        QTRY_COMPARE(m_tested->window->width(), width);
        QSet<int> tops;
        QSet<int> places;
        for (const StoryPane::Tab tab : {StoryPane::Tab::Timeline, StoryPane::Tab::Why, StoryPane::Tab::Events}) {
            pane()->showTab(tab);
            passQueued();
            const QWidget *page = tabs->parentWidget()->findChild<QStackedWidget *>()->currentWidget();
            tops.insert(page->mapTo(pane(), QPoint()).y());
            places.insert(pane()->mapTo(m_tested->window.get(), QPoint()).y());
        }
        QVERIFY2(tops.size() == 1, qPrintable(QString::number(width)));
        QCOMPARE(places.size(), 1);
    }
}

void TestStoryPane::saysThatNothingMatches()
{
    auto *filter = m_tested->window->findChild<QLineEdit *>(u"storyFilter"_s);
    auto *only = m_tested->window->findChild<PaneLine *>(u"timelineOnly"_s);
    filter->setText(u"nothing like that"_s);
    QVERIFY(only->isVisible() && only->text().contains(u"nothing like that"_s));
    m_tested->action(u"goEvents"_s)->trigger();
    auto *none = m_tested->window->findChild<PlaceholderPage *>(u"eventsNone"_s);
    QVERIFY(none->isVisible() && !events()->isVisible());
    QVERIFY(none->title().contains(u"nothing like that"_s));
    QWidget *focused = m_tested->window->focusWidget();
    QVERIFY(focused && none->isAncestorOf(focused));
    QTest::keyClick(focused, Qt::Key_Space);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(events()->isVisible() && events()->hasFocus());
    QCOMPARE(events()->model()->rowCount(), int(pane()->story()->facts.events.size()));
}

/// Bars that are paled because Events of one of them are shown say so where they are.
void TestStoryPane::palenessSaysWhyAndGoesBack()
{
    timeline()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(timeline(), Qt::Key_Home);
    QTest::keyClick(timeline(), Qt::Key_E);
    QTRY_VERIFY(events()->isVisible());
    m_tested->action(u"goTimeline"_s)->trigger();
    auto *only = m_tested->window->findChild<PaneLine *>(u"timelineOnly"_s);
    QVERIFY(only->isVisible());
    only->findChild<QToolButton *>()->click();
    QVERIFY(!only->isVisible());
    QCOMPARE(events()->model()->rowCount(), int(pane()->story()->facts.events.size()));
    // And Esc does the same, without a look for the button.
    QTest::keyClick(timeline(), Qt::Key_E);
    m_tested->action(u"goTimeline"_s)->trigger();
    QVERIFY(only->isVisible());
    QTest::keyClick(timeline(), Qt::Key_Escape); // Closes the card first.
    QTest::keyClick(timeline(), Qt::Key_Escape);
    QVERIFY(!only->isVisible());
}

/// What is looked at stays where it is when the story is read again.
void TestStoryPane::keepsItsPlaceAcrossARefresh()
{
    m_tested->window->resize(1440, 640);
    m_tested->action(u"goEvents"_s)->trigger();
    events()->markRow(3);
    events()->verticalScrollBar()->setValue(2);
    const int scrolled = events()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QString row = events()->currentIndex().data().toString();
    timeline()->focusBar(timeline()->timeline().barOf(another()));
    timeline()->zoomBy(3);
    timeline()->verticalScrollBar()->setValue(5);
    const int lanes = timeline()->verticalScrollBar()->value();
    const UtcMsecs begin = timeline()->shownSpan().begin;
    const qsizetype bar = timeline()->focusedBar();
    QVERIFY(bar >= 0);
    QSignalSpy changed(pane(), &StoryPane::storyChanged);
    m_tested->pass(3);
    pane()->refresh();
    m_tested->action(u"refresh"_s)->trigger();
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(events()->currentIndex().row(), 3);
    QCOMPARE(events()->currentIndex().data().toString(), row);
    QVERIFY(events()->selectionModel()->isRowSelected(3));
    QCOMPARE(events()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(timeline()->focusedBar(), bar);
    QCOMPARE(timeline()->verticalScrollBar()->value(), lanes);
    QCOMPARE(timeline()->shownSpan().begin, begin);
}

void TestStoryPane::foldIsRememberedAndSizesToo()
{
    auto *middle = m_tested->window->findChild<QSplitter *>(u"middle"_s);
    auto *handle = middle->handle(1);
    const QPoint at = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, at);
    QTest::mouseMove(handle, at + QPoint(0, -60));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at + QPoint(0, -60));
    const QList<int> sizes = middle->sizes();
    m_tested->action(u"foldStory"_s)->setChecked(false);
    m_tested->action(u"foldStory"_s)->setChecked(true);
    QCOMPARE(middle->sizes(), sizes);
    m_tested->action(u"foldStory"_s)->setChecked(false);
    m_tested->window->close();
    QElapsedTimer start;
    start.start();
    MainWindow next(m_tested->settings, start);
    next.resize(1440, 900);
    next.show();
    QVERIFY(next.findChild<StoryPane *>()->isFolded());
}

void TestStoryPane::saysThatNothingIsOpen()
{
    m_tested->window->clearSession();
    QVERIFY(!pane()->story());
    QVERIFY(!timeline()->isVisible());
    const auto pages = pane()->findChildren<PlaceholderPage *>();
    QVERIFY(std::any_of(pages.cbegin(), pages.cend(), [](const PlaceholderPage *page) {
        return page->isVisible() && page->title() == u"No task is open."_s;
    }));
    m_tested->window->setSession(m_tested->training->session);
    QTRY_VERIFY(pane()->story());
    QVERIFY(timeline()->isVisible());
}

void TestStoryPane::zoomButtonsAndRange()
{
    auto *range = m_tested->window->findChild<QWidget *>(u"storyRange"_s);
    QVERIFY(range->isVisible());
    QVERIFY(range->property("text").toString().endsWith(u"now"_s));
    const StorySpan all = timeline()->shownSpan();
    m_tested->window->findChild<QToolButton *>(u"storyZoomIn"_s)->click();
    const StorySpan part = timeline()->shownSpan();
    QVERIFY(part.end - part.begin < all.end - all.begin);
    m_tested->window->findChild<QToolButton *>(u"storyFit"_s)->click();
    QCOMPARE(timeline()->shownSpan(), all);
    m_tested->action(u"goEvents"_s)->trigger();
    QVERIFY(!range->isVisible());
}

void TestStoryPane::copiesAsTextAndPicture()
{
    timeline()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(timeline(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    for (const Offer &offer : pane()->story()->offers)
        QVERIFY2(text.contains(offer.workerName + u": "_s), qPrintable(offer.workerName));
    const QImage picture = imageOf(timeline()->picture());
    QVERIFY(picture.width() >= 2 * timeline()->viewport()->width() - 2);
    QVERIFY(picture.height() > 2 * 7 * 15); // All lanes, also those that are scrolled away.
}

void TestStoryPane::isWrittenAsSvgAndPng()
{
    const QByteArray svg = svgOf(timeline()->picture());
    QVERIFY(svg.startsWith("<?xml"));
    QVERIFY(svg.contains("<text"));
    QVERIFY(svg.contains(pane()->story()->offers.constFirst().workerName.toUtf8()));
    QVERIFY(svg.size() < 2'000'000);
    const QTemporaryDir folder;
    auto *output = m_tested->window->findChild<TimelineOutput *>();
    for (const QString &ending : {u"svg"_s, u"png"_s, u"pdf"_s}) {
        const QString path = folder.filePath(u"timeline."_s + ending);
        output->write(path);
        QVERIFY2(QFileInfo(path).size() > 1000, qPrintable(path));
    }
    QVERIFY(!QImage(folder.filePath(u"timeline.png"_s)).isNull());
    QFile pdf(folder.filePath(u"timeline.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
    // What is in it can be searched.
    pdf.seek(0);
    const PdfText text = textOfPdf(pdf.readAll());
    QVERIFY(text.pages >= 1);
    QCOMPARE(qRound(text.resolution), timeline()->logicalDpiX()); // Letters are as large beside bars as on the screen.
    const auto isTime = [](const QString &run) {
        static const QRegularExpression time(u"^\\d\\d:\\d\\d:\\d\\d$"_s);
        return time.match(run).hasMatch();
    };
    QVERIFY2(std::any_of(text.runs.cbegin(), text.runs.cend(), isTime), qPrintable(text.runs.join(u'|'))); // The axis.
    const QString all = text.runs.join(u'\n').simplified();
    QVERIFY2(all.contains(pane()->story()->offers.constFirst().workerName), qPrintable(all));
    QVERIFY2(all.contains(utcText(timeline()->geometryOf().now())), qPrintable(all));
    // Where nothing can be written, that is said.
    QSignalSpy told(output, &TimelineOutput::told);
    output->write(folder.filePath(u"no such folder/timeline.svg"_s));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.constFirst().at(1).toBool(), false);
}

void TestStoryPane::eventsAreCopied()
{
    m_tested->action(u"goEvents"_s)->trigger();
    QTest::keyClick(events(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(events(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), pane()->story()->facts.events.size());
    QVERIFY(lines.constFirst().contains(u"\ttask.created\t"_s) || lines.constFirst().contains(u'\t'));
    QVERIFY(lines.constFirst().contains(pane()->story()->event(0).sid.toString()));
}

/// The Events that are shown, through the dialog that writes all tables.
void TestStoryPane::eventsAreExported()
{
    m_tested->action(u"goEvents"_s)->trigger();
    auto *filter = m_tested->window->findChild<QLineEdit *>(u"storyFilter"_s);
    filter->setText(u"reservation."_s);
    const int rows = events()->model()->rowCount();
    QVERIFY(rows > 0 && rows < int(pane()->story()->facts.events.size()));
    auto *more = m_tested->window->findChild<QToolButton *>(u"storyMore"_s);
    Q_EMIT more->menu()->aboutToShow();
    auto *wanted = more->menu()->findChild<QAction *>(u"eventsExport"_s);
    QVERIFY(wanted && wanted->isEnabled());
    wanted->trigger();
    auto *dialog = m_tested->window->findChild<QDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"events"_s));
    const QTemporaryDir folder;
    auto *path = dialog->findChild<QLineEdit *>(u"exportPath"_s);
    const auto written = [&](const QString &ending) {
        path->setText(folder.filePath(u"events."_s + ending));
        dialog->findChild<QPushButton *>(u"exportWrite"_s)->click();
    };
    written(u"json"_s);
    const QString file = folder.filePath(u"events.json"_s);
    QTRY_VERIFY(QFile::exists(file));
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(all.size(), rows);
    QVERIFY(all.at(0).toObject().value(u"event_type"_s).toString().startsWith(u"reservation."_s));
    QVERIFY(all.at(0).toObject().value(u"event_data"_s).isObject());
    QTRY_VERIFY(m_tested->messages()->isVisible()); // Says where it is.
}

void TestStoryPane::controlsGiveWayInANarrowPane()
{
    auto *range = m_tested->window->findChild<QWidget *>(u"storyRange"_s);
    auto *filter = m_tested->window->findChild<QWidget *>(u"storyFilter"_s);
    m_tested->window->resize(700, 900);
    QTRY_VERIFY(!range->isVisible());
    QVERIFY(!filter->isVisible() || filter->geometry().right() <= pane()->width());
    const auto *more = m_tested->window->findChild<QToolButton *>(u"storyMore"_s);
    QVERIFY(more->isVisible());
    QVERIFY(more->mapTo(pane(), more->rect().bottomRight()).x() <= pane()->width());
}

/// Where "Waiting now" stands in the place of a task, its keys say so instead of writing into what nobody sees.
void TestStoryPane::nothingHiddenBehindAPageGetsTheFocus()
{
    m_tested->action(u"goWaiting"_s)->trigger();
    QTRY_VERIFY(!pane()->isVisible() && !rows()->isVisible());
    for (const QString &name : {u"goTimeline"_s, u"goWhy"_s, u"goEvents"_s, u"filter"_s}) {
        m_tested->action(name)->trigger();
        const QWidget *focused = m_tested->window->focusWidget();
        QVERIFY2(focused && focused->isVisible(), qPrintable(name));
    }
    QVERIFY(!pane()->isVisible());
}

QTEST_MAIN(TestStoryPane)
#include "tst_storypane.moc"
