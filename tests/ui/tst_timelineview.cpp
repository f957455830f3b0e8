#include "story/timeline/timelinebuilder.h"
#include "support/samplestory.h"
#include "ui/story/accessibletimeline.h"
#include "ui/story/barlook.h"
#include "ui/story/timelineaxis.h"
#include "ui/story/timelineview.h"
#include "ui/widgets/labelcache.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

void turnWheel(TimelineView &view, const QPoint &at, int notches, Qt::KeyboardModifiers keys = {})
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, keys,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

/// What was painted last.
class PaintNote final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region = static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

} // namespace

/// The timeline under mouse, wheel, keys and a screen reader.
class TestTimelineView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Appearance::Light); }
    void init();
    void cleanup() { m_window.reset(); }
    void showsEverythingAtFirst();
    void wheelZoomsWhereThePointerIs();
    void wheelOverTheTitlesScrolls();
    void dragPansAndChoosesNothing();
    void doubleClickFits();
    void clickChoosesTheReservation();
    void arrowsGoFromBarToBar();
    void keysZoomAndFit();
    void enterChoosesAndEShowsTheEvents();
    void foldsActivitiesAwayUntilAskedFor();
    void nothingMovesUnderThePointer();
    void lanesThatWouldMoveWaitForThePointer();
    void barsGrowWithTheClock();
    void paintsOnlyWhatASecondMoves();
    void keepsWhatTheKeyboardIsAt();
    void anotherTaskIsFitted();
    void readsAsAListInOrderOfTime();
    void cardTellsTheFactsAndGoesToTheEvents();
    void nowLeavesWordsOut();
    void theAxisWritesNothingOverAnother();
    void wordsCanBeReadOnTheirBars_data();
    void wordsCanBeReadOnTheirBars();
    void aTitleIsWholeWhereThereIsRoomForIt();
    void emptyTimelineIsHarmless();
    void thousandsOfBarsArePaintedInAFrame();

private:
    [[nodiscard]] qsizetype barOf(quint32 number) const
    {
        return m_view->timeline().barOf(Samples::sid(SidKind::Reservation, number));
    }
    [[nodiscard]] QPoint middleOf(qsizetype bar) const { return m_view->barRect(bar).center(); }

    std::unique_ptr<QWidget> m_window;
    TimelineView *m_view = nullptr;
    UtcMsecs m_now = 0;
};

void TestTimelineView::init()
{
    m_now = Samples::story().asOf();
    m_window = std::make_unique<QWidget>();
    m_view = new TimelineView;
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins({});
    column->addWidget(m_view);
    Clock clock = Clock::system();
    clock.utc = [this] { return m_now; };
    m_view->setClock(clock);
    m_view->setTimeline(buildTimeline(Samples::story()));
    m_window->resize(900, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestTimelineView::showsEverythingAtFirst()
{
    QVERIFY(m_view->isFitted());
    for (qsizetype i = 0; i < m_view->timeline().bars.size(); ++i) {
        const TimelineBar &bar = m_view->timeline().bars.at(i);
        if (m_view->timeline().lanes.at(bar.lane).parent >= 0)
            continue;
        const QRect rect = m_view->barRect(i);
        QVERIFY2(rect.left() >= m_view->geometryOf().titleWidth(), qPrintable(bar.label));
        QVERIFY2(rect.right() < m_view->viewport()->width(), qPrintable(bar.label));
    }
}

void TestTimelineView::wheelZoomsWhereThePointerIs()
{
    const QPoint at = middleOf(barOf(3));
    const double x = at.x() - m_view->geometryOf().titleWidth();
    const UtcMsecs under = m_view->geometryOf().window().timeAt(x);
    const int before = m_view->barRect(barOf(3)).width();
    turnWheel(*m_view, at, 3);
    QVERIFY(std::abs(m_view->geometryOf().window().timeAt(x) - under) < 100);
    QVERIFY(m_view->barRect(barOf(3)).width() > before * 3 / 2);
    QVERIFY(!m_view->isFitted());
    turnWheel(*m_view, at, -40); // No smaller than all of it.
    QVERIFY(m_view->geometryOf().window().xOf(Samples::Start) > -1);
}

void TestTimelineView::wheelOverTheTitlesScrolls()
{
    m_window->resize(900, 120);
    QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 0);
    turnWheel(*m_view, {20, 60}, -1);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QVERIFY(m_view->isFitted());
}

void TestTimelineView::dragPansAndChoosesNothing()
{
    QSignalSpy chosen(m_view, &TimelineView::reservationChosen);
    turnWheel(*m_view, middleOf(barOf(3)), 5);
    const QPoint at = middleOf(barOf(3));
    const int left = m_view->barRect(barOf(4)).left();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(m_view->viewport(), at - QPoint(40, 0));
    QTest::mouseMove(m_view->viewport(), at - QPoint(60, 0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at - QPoint(60, 0));
    QCOMPARE(m_view->barRect(barOf(4)).left(), left - 60);
    QCOMPARE(chosen.count(), 0);
}

void TestTimelineView::doubleClickFits()
{
    const QRect before = m_view->barRect(barOf(1));
    turnWheel(*m_view, middleOf(barOf(1)), 5);
    QVERIFY(m_view->barRect(barOf(1)) != before);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(m_view->viewport()->width() - 30, 300));
    QVERIFY(m_view->isFitted());
    QCOMPARE(m_view->barRect(barOf(1)), before);
}

void TestTimelineView::clickChoosesTheReservation()
{
    QSignalSpy chosen(m_view, &TimelineView::reservationChosen);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(barOf(3)));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<Sid>(), Samples::sid(SidKind::Reservation, 3));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(0)); // The task's status is no reservation.
    QCOMPARE(chosen.count(), 1);
}

void TestTimelineView::arrowsGoFromBarToBar()
{
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(m_view->focusedBar(), 0); // What Bob did before is folded away.
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(m_view->focusedBar(), 1);
    QTest::keyClick(m_view, Qt::Key_Left);
    QTest::keyClick(m_view, Qt::Key_Left);
    QCOMPARE(m_view->focusedBar(), 0);
    // Down to the lane below, at the same time.
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_view->timeline().bars.at(m_view->focusedBar()).kind, BarKind::Step);
    // Activities are folded away, so keys pass them.
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_view->focusedBar(), barOf(4));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(m_view->timeline().bars.at(m_view->focusedBar()).kind, BarKind::TaskStatus);
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(m_view->timeline().bars.at(m_view->focusedBar()).span.begin, Samples::Start + 144'000);
}

void TestTimelineView::keysZoomAndFit()
{
    m_view->setFocus(Qt::TabFocusReason);
    m_view->focusBar(barOf(1));
    const QRect before = m_view->barRect(barOf(1));
    QTest::keyClick(m_view, Qt::Key_Plus);
    QTest::keyClick(m_view, Qt::Key_Plus);
    const QRect larger = m_view->barRect(barOf(1));
    QVERIFY(larger.width() > before.width() * 3 / 2);
    QVERIFY(std::abs(larger.center().x() - before.center().x()) <= 40); // As far as the beginning lets it.
    QTest::keyClick(m_view, Qt::Key_Minus);
    QVERIFY(m_view->barRect(barOf(1)).width() < larger.width());
    QTest::keyClick(m_view, Qt::Key_0);
    QCOMPARE(m_view->barRect(barOf(1)), before);
    QTest::keyClick(m_view, Qt::Key_Plus);
    const int left = m_view->barRect(barOf(3)).left();
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_view->barRect(barOf(3)).left() < left);
}

void TestTimelineView::enterChoosesAndEShowsTheEvents()
{
    QSignalSpy chosen(m_view, &TimelineView::reservationChosen);
    QSignalSpy evidence(m_view, &TimelineView::evidenceWanted);
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_Return); // At nothing.
    QTest::keyClick(m_view, Qt::Key_E);
    QCOMPARE(chosen.count() + evidence.count(), 0);
    m_view->focusBar(barOf(2));
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QTest::keyClick(m_view, Qt::Key_E);
    QCOMPARE(evidence.count(), 1);
    QCOMPARE(evidence.constFirst().constFirst().toLongLong(), barOf(2));
}

void TestTimelineView::foldsActivitiesAwayUntilAskedFor()
{
    const qsizetype rows = m_view->geometryOf().rows().size();
    const Sid bob = Samples::sid(SidKind::Worker, 3);
    // A click on the name of who has some.
    const QRect bar = m_view->barRect(barOf(3));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {30, bar.center().y()});
    QCOMPARE(m_view->geometryOf().rows().size(), rows + 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {30, bar.center().y()});
    QCOMPARE(m_view->geometryOf().rows().size(), rows);
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_A);
    QCOMPARE(m_view->geometryOf().rows().size(), rows + 1);
    m_view->setUnfolded(bob, false);
    QCOMPARE(m_view->geometryOf().rows().size(), rows);
}

void TestTimelineView::nothingMovesUnderThePointer()
{
    QEvent enter(QEvent::Enter);
    QApplication::sendEvent(m_view->viewport(), &enter);
    const QRect before = m_view->barRect(barOf(1));
    TaskStory later = Samples::story();
    m_now += 600'000;
    later.facts.asOf = m_now;
    m_view->setTimeline(buildTimeline(later));
    QCOMPARE(m_view->barRect(barOf(1)), before);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view->viewport(), &leave);
    QVERIFY(m_view->barRect(barOf(1)) != before);
    QVERIFY(m_view->geometryOf().window().xOf(m_now) < m_view->geometryOf().plotWidth());
}

void TestTimelineView::lanesThatWouldMoveWaitForThePointer()
{
    TaskStory acted = Samples::story();
    acted.facts.instructions = {{7,
                                 u"accept"_s,
                                 Samples::sid(SidKind::Reservation, 4),
                                 Samples::Start + 150'000,
                                 Samples::Start + 150'400,
                                 u"done"_s,
                                 0,
                                 {}}};
    QEvent enter(QEvent::Enter);
    QApplication::sendEvent(m_view->viewport(), &enter);
    const QRect before = m_view->barRect(barOf(1));
    acted.priorities.clear(); // A lane above it goes.
    m_view->setTimeline(buildTimeline(acted));
    QCOMPARE(m_view->barRect(barOf(1)), before);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view->viewport(), &leave);
    QVERIFY(m_view->timeline() == buildTimeline(acted));
}

void TestTimelineView::barsGrowWithTheClock()
{
    const QRect open = m_view->barRect(barOf(4));
    const QRect over = m_view->barRect(barOf(1));
    m_now += 5'000;
    QTRY_VERIFY_WITH_TIMEOUT(m_view->barRect(barOf(4)).width() > open.width(), 5'000);
    QCOMPARE(m_view->barRect(barOf(4)).left(), open.left());
    QCOMPARE(m_view->barRect(barOf(1)), over);
}

/// Little is painted, and it comes to the same as if all were.
void TestTimelineView::paintsOnlyWhatASecondMoves()
{
    QWidget &viewport = *m_view->viewport();
    PaintNote note;
    viewport.installEventFilter(&note);
    QImage shown = viewport.grab().toImage();
    QCoreApplication::processEvents();
    note.region = {};
    m_now += 1700;
    QTRY_VERIFY(!note.region.isEmpty());
    const QRegion part = note.region;
    int pixels = 0;
    for (const QRect &rect : part)
        pixels += rect.width() * rect.height();
    QVERIFY2(pixels < viewport.width() * viewport.height() / 2, qPrintable(QString::number(pixels)));
    QVERIFY(shown != viewport.grab().toImage());
    QPainter painter(&shown);
    viewport.render(&painter, part.boundingRect().topLeft(), part,
                    QWidget::DrawWindowBackground | QWidget::DrawChildren);
    painter.end();
    QCOMPARE(shown, viewport.grab().toImage());
}

void TestTimelineView::keepsWhatTheKeyboardIsAt()
{
    m_view->setFocus(Qt::TabFocusReason);
    m_view->focusBar(barOf(3));
    TaskStory later = Samples::story();
    later.offers.prepend(Samples::offer(9, u"Zoe"_s, ReservationStatus::Rejected, 1, 3));
    m_view->setTimeline(buildTimeline(later));
    QCOMPARE(m_view->focusedBar(), barOf(3));
    QCOMPARE(m_view->reservationOf(m_view->focusedBar()), Samples::sid(SidKind::Reservation, 3));
}

void TestTimelineView::anotherTaskIsFitted()
{
    m_view->zoomBy(9);
    m_view->focusBar(barOf(1));
    TaskStory other = Samples::story();
    other.task = Samples::sid(SidKind::Task, 2);
    m_view->setTimeline(buildTimeline(other));
    QVERIFY(m_view->isFitted());
    QCOMPARE(m_view->focusedBar(), -1);
    QVERIFY(m_view->barRect(barOf(4)).right() < m_view->viewport()->width());
}

void TestTimelineView::readsAsAListInOrderOfTime()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), int(m_view->timeline().bars.size()));
    bool hasBob = false;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), i);
        const QString name = item->text(QAccessible::Name);
        QVERIFY(!name.isEmpty());
        hasBob = hasBob || name == u"10:51:54 Bob Ömer: timeout after 30 s → Offline"_s;
    }
    QVERIFY(hasBob);
    // What the keyboard is at is told, and what is pressed there is chosen.
    m_view->setFocus(Qt::TabFocusReason);
    m_view->focusBar(barOf(3));
    QAccessibleInterface *focused = list->focusChild();
    QVERIFY(focused && focused->state().focused);
    QVERIFY(focused->text(QAccessible::Name).contains(u"Bob"_s));
    QVERIFY(focused->text(QAccessible::Description).contains(u"Ran out at"_s));
    QSignalSpy chosen(m_view, &TimelineView::reservationChosen);
    focused->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.count(), 1);
    m_view->setTimeline(buildTimeline(Samples::story()));
    QCOMPARE(list->child(0)->isValid(), true);
}

void TestTimelineView::cardTellsTheFactsAndGoesToTheEvents()
{
    QSignalSpy evidence(m_view, &TimelineView::evidenceWanted);
    m_view->setFocus(Qt::TabFocusReason);
    m_view->focusBar(barOf(3));
    auto *card = m_window->findChild<QWidget *>(u"timelineCard"_s);
    QVERIFY(card && card->isVisible());
    QVERIFY(m_window->rect().contains(card->geometry()));
    auto *show = card->findChild<QAbstractButton *>(u"timelineEvidence"_s);
    show->click();
    QCOMPARE(evidence.count(), 1);
    QVERIFY(!card->isVisible());
    m_view->focusBar(barOf(2));
    QVERIFY(card->isVisible());
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

/// The line of now goes through the lanes, but not through what is written there.
void TestTimelineView::nowLeavesWordsOut()
{
    TaskStory story = Samples::story();
    story.task = Samples::sid(SidKind::Task, 2); // Another task's does not wait for the pointer to leave.
    story.offers[2] = Samples::offer(3, u"Bob Ömer"_s, ReservationStatus::Timeout, 145, 150);
    m_view->setTimeline(buildTimeline(story));
    const QImage image = m_view->viewport()->grab().toImage();
    const double scale = image.devicePixelRatio();
    const TimelineGeometry &geometry = m_view->geometryOf();
    const double x = geometry.titleWidth() + geometry.window().xOf(geometry.now());
    const QColor accent = Theme::color(Tone::Accent, m_view->palette());
    const auto isLineAt = [&](qsizetype bar) {
        return image.pixelColor((QPointF(x - 0.5, m_view->barRect(bar).center().y()) * scale).toPoint()) == accent;
    };
    QVERIFY(isLineAt(barOf(1)));
    QVERIFY(!isLineAt(barOf(3))); // "timeout after 5 s", which is longer than the time since then.
}

/// An offer with an hour to answer: what is left out of them begins at now, whose word keeps its place.
void TestTimelineView::theAxisWritesNothingOverAnother()
{
    TaskStory story = Samples::story();
    story.task = Samples::sid(SidKind::Task, 2);
    story.offers[3].timeoutSeconds = 3'600;
    m_view->setTimeline(buildTimeline(story));
    for (const int width : {900, 700, 500}) {
        m_window->resize(width, 400);
        QTRY_COMPARE(m_view->viewport()->width(), width);
        const TimelineAxis axis(m_view->geometryOf(), m_view->palette());
        const QRectF now = axis.nowBox();
        QVERIFY(!now.isNull());
        QVERIFY(!axis.folds().isEmpty());
        for (const TimelineAxis::FoldLabel &fold : axis.folds()) {
            if (fold.text.isEmpty())
                continue;
            QVERIFY2(!fold.box.intersects(now), qPrintable(fold.text));
            QVERIFY(fold.box.left() >= 0 && fold.box.right() <= m_view->geometryOf().plotWidth());
        }
        QVERIFY(width < 900 || !axis.folds().constLast().text.isEmpty()); // There is room for both.
    }
}

void TestTimelineView::wordsCanBeReadOnTheirBars_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTimelineView::wordsCanBeReadOnTheirBars()
{
    QFETCH(bool, dark);
    Theme::install(*qApp, dark ? Theme::Appearance::Dark : Theme::Appearance::Light);
    const QPalette palette = QApplication::palette();
    for (int kind = 0; kind <= int(BarKind::Ours); ++kind) {
        for (int status = 0; status <= int(ReservationStatus::Completed); ++status) {
            for (int task = 0; task <= int(TaskStatus::Canceled); ++task) {
                for (const bool good : {false, true}) {
                    TimelineBar bar;
                    bar.kind = BarKind(kind);
                    bar.status = ReservationStatus(status);
                    bar.taskStatus = TaskStatus(task);
                    bar.isGood = good;
                    const BarLook look = barLook(bar, palette);
                    QVERIFY2(Theme::contrast(look.text, look.fill) >= 4.5,
                             qPrintable(u"%1 %2 %3: %4"_s.arg(kind).arg(status).arg(task).arg(
                                 Theme::contrast(look.text, look.fill))));
                }
            }
        }
    }
    Theme::install(*qApp, Theme::Appearance::Light);
}

/// Be the letters as large as they want: a text that is laid out is a fraction of a pixel wider than one that is
/// measured.
void TestTimelineView::aTitleIsWholeWhereThereIsRoomForIt()
{
    Timeline timeline;
    for (int i = 10; i < 20; ++i) {
        TimelineLane lane;
        lane.kind = TimelineLane::Kind::Worker;
        lane.title = u"person%1"_s.arg(i);
        timeline.lanes.append(lane);
    }
    for (int size = 32; size <= 80; ++size) {
        QFont font = QApplication::font();
        font.setPointSizeF(size / 4.0);
        for (const TimelineLane &lane : std::as_const(timeline.lanes)) {
            Timeline one;
            one.lanes = {lane};
            TimelineGeometry geometry;
            geometry.setTimeline(&one, {});
            geometry.setSize(font, 3000);
            LabelCache labels;
            labels.setFont(geometry.labelFont());
            const int room = geometry.titleWidth() - Theme::grid(9); // Beside the arrow that unfolds it.
            if (geometry.titleWidth() < Theme::grid(40))
                QCOMPARE(labels.elided(lane.title, room), lane.title);
        }
    }
}

void TestTimelineView::emptyTimelineIsHarmless()
{
    m_view->setTimeline({});
    m_view->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key :
         {Qt::Key_Home, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return, Qt::Key_E, Qt::Key_A, Qt::Key_Plus, Qt::Key_0})
        QTest::keyClick(m_view, key);
    turnWheel(*m_view, {300, 100}, 2);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {300, 100});
    QVERIFY(m_view->grab().size().isValid());
}

void TestTimelineView::thousandsOfBarsArePaintedInAFrame()
{
    TaskStory large = Samples::story();
    large.offers.clear();
    for (quint32 i = 0; i < 5000; ++i) {
        Offer one = Samples::offer(i, u"Worker %1"_s.arg(i % 40), ReservationStatus::Rejected, i * 2, i * 2 + 1);
        one.worker = Samples::sid(SidKind::Worker, i % 40);
        large.offers.append(one);
    }
    m_view->setTimeline({});
    m_view->setTimeline(buildTimeline(large));
    QVERIFY(m_view->timeline().bars.size() > 5000);
    // Far from a frame's 16 ms, for machines differ and tests are not optimised; the benchmark has the figure.
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i) {
        turnWheel(*m_view, {500, 200}, i % 4 == 3 ? -3 : 1);
        m_view->viewport()->repaint();
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
