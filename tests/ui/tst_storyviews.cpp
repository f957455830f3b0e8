#include "story/timeline/timeline.h"
#include "support/samplestory.h"
#include "ui/story/eventsview.h"
#include "ui/story/storyviews.h"
#include "ui/story/timelineview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// The sample's story with so many Events.
std::shared_ptr<const TaskStory> storyOf(quint32 task, quint32 events)
{
    TaskStory story = Samples::story();
    story.task = Samples::sid(SidKind::Task, task);
    story.facts.task = story.task;
    story.facts.events.clear();
    for (quint32 i = 0; i < events; ++i) {
        StoryEvent event;
        event.sid = Samples::sid(SidKind::Event, i);
        event.when = Samples::Start + i;
        event.type = EventType::ReservationCreated;
        event.typeWord = toWire(event.type);
        event.description = u"marker%1"_s.arg(i);
        story.facts.events.append(event);
    }
    return std::make_shared<const TaskStory>(story);
}

} // namespace

/// A story in its views, be it short or very long.
class TestStoryViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Appearance::Light); }
    void init();
    void cleanup() { m_window.reset(); }
    void aShortOneIsThereAtOnce();
    void aLongOneComesLaterAndTheLastOneWins();
    void nothingOfAnotherTaskStandsThereMeanwhile();
    void firstLetterIsFoundAtOnceAfterAWhile();

private:
    std::unique_ptr<QWidget> m_window;
    StoryViews *m_views = nullptr;
};

void TestStoryViews::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 500);
    m_views = new StoryViews(m_window.get());
    m_views->timelinePage()->resize(900, 400);
}

void TestStoryViews::aShortOneIsThereAtOnce()
{
    m_views->setStory(storyOf(1, 10), u"One"_s);
    QCOMPARE(m_views->timeline().timeline().title, u"One"_s);
    QCOMPARE(m_views->model().rowCount(), 10);
}

void TestStoryViews::aLongOneComesLaterAndTheLastOneWins()
{
    m_views->setStory(storyOf(1, 20'000), u"First"_s);
    QVERIFY(m_views->timeline().timeline().isEmpty());
    m_views->setStory(storyOf(2, 20'000), u"Second"_s);
    QTRY_COMPARE(m_views->timeline().timeline().title, u"Second"_s);
    QTest::qWait(50); // The first one is late, and nobody's any more.
    QCOMPARE(m_views->timeline().timeline().title, u"Second"_s);
    QCOMPARE(m_views->model().rowCount(), 20'000);
    m_views->setWords(u"marker1999"_s);
    QCOMPARE(m_views->model().rowCount(), 11);
}

void TestStoryViews::nothingOfAnotherTaskStandsThereMeanwhile()
{
    m_views->setStory(storyOf(1, 10), u"One"_s);
    m_views->setStory(storyOf(2, 20'000), u"Two"_s);
    QVERIFY(m_views->timeline().timeline().isEmpty());
    m_views->setStory(storyOf(1, 10), u"One"_s); // And back again, before it came.
    QCOMPARE(m_views->timeline().timeline().title, u"One"_s);
    QTest::qWait(50);
    QCOMPARE(m_views->timeline().timeline().title, u"One"_s);
    m_views->setStory(nullptr, {});
    QCOMPARE(m_views->model().rowCount(), 0);
}

/// What is compared is made in slices beforehand, and only of what is new in a later build.
void TestStoryViews::firstLetterIsFoundAtOnceAfterAWhile()
{
    m_views->setStory(storyOf(1, 1'500), u"One"_s);
    QTest::qWait(300);
    m_views->setStory(storyOf(1, 1'600), u"One"_s);
    m_views->setWords(u"MARKER15"_s);
    QCOMPARE(m_views->model().rowCount(), 111); // 15, 150 to 159 and 1500 to 1599.
    m_views->setStory(storyOf(1, 700), u"One"_s);
    QCOMPARE(m_views->model().rowCount(), 11);
}

QTEST_MAIN(TestStoryViews)
#include "tst_storyviews.moc"
