// What a timeline of 5,000 bars costs: laid out from a story, painted while somebody zooms and pans, and its Events
// filtered. Prints one line each; ends with 1 where a figure is over its limit.

#include "story/timeline/storyeventsmodel.h"
#include "story/timeline/timelinebuilder.h"
#include "support/samplestory.h"
#include "ui/story/timelineview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Bars = 5'000;
constexpr quint32 Workers = 60;
constexpr quint32 Events = 10'000;
constexpr double Frame = 1000.0 / 60;

bool failed = false;

void line(const char *what, double figure, double limit)
{
    std::printf("%-46s %9.2f ms   limit %7.2f%s\n", what, figure, limit, figure > limit ? "   FAILED" : "");
    failed = failed || figure > limit;
}

double msecsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all.at(all.size() / 2);
}

TaskStory largeStory(quint32 events = Events)
{
    TaskStory story = Samples::story();
    story.offers.clear();
    story.activities.clear();
    story.facts.events.clear();
    for (quint32 i = 0; i < Bars; ++i) {
        static constexpr std::array statuses{ReservationStatus::Rejected, ReservationStatus::Timeout,
                                             ReservationStatus::Canceled, ReservationStatus::Rescinded};
        Offer one =
            Samples::offer(i, u"Worker %1"_s.arg(i % Workers), statuses.at(i % statuses.size()), i * 3, i * 3 + 2);
        one.worker = Samples::sid(SidKind::Worker, i % Workers);
        one.evidence.events = {2 * qsizetype(i), 2 * qsizetype(i) + 1};
        story.offers.append(one);
    }
    for (quint32 i = 0; i < events; ++i) {
        StoryEvent event;
        event.sid = Samples::sid(SidKind::Event, i);
        event.when = Samples::Start + i * 1500;
        event.type = i % 2 == 0 ? EventType::ReservationCreated : EventType::ReservationTimeout;
        event.typeWord = toWire(event.type);
        event.description = u"Reservation of Worker %1"_s.arg(i / 2 % Workers);
        event.data.set(EventField::WorkerName, u"Worker %1"_s.arg(i / 2 % Workers));
        story.facts.events.append(event);
    }
    story.facts.asOf = Samples::Start + qint64(Bars) * 3000;
    return story;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::install(application, Theme::Appearance::Light);
    const auto story = std::make_shared<const TaskStory>(largeStory());
    Timeline timeline;
    std::vector<double> builds;
    for (int round = 0; round < 9; ++round)
        builds.push_back(msecsOf([&] { timeline = buildTimeline(story); }));
    line("5,000 bars laid out", median(builds), 25);

    TimelineView view;
    Clock clock = Clock::system();
    clock.utc = [&] { return story->asOf(); };
    view.setClock(clock);
    view.resize(1200, 800);
    view.show();
    QApplication::processEvents();
    line("shown for the first time", msecsOf([&] {
             view.setTimeline(timeline);
             view.viewport()->repaint();
         }),
         4 * Frame);
    line("a later build of the same story", msecsOf([&] {
             view.setTimeline(timeline);
             view.viewport()->repaint();
         }),
         2 * Frame);

    std::vector<double> frames;
    for (int round = 0; round < 240; ++round) {
        const bool zoomsIn = round % 120 < 60;
        frames.push_back(msecsOf([&] {
            const QPoint at(300 + round * 3, 400);
            QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, zoomsIn ? 60 : -60}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(view.viewport(), &event);
            view.viewport()->repaint();
        }));
    }
    line("a frame while zooming, median", median(frames), Frame);
    line("a frame while zooming, longest", *std::max_element(frames.cbegin(), frames.cend()), Frame);

    StoryEventsModel model;
    line("10,000 events in their table", msecsOf([&] { model.setStory(story); }), 2 * Frame);
    StoryFilter filter;
    filter.words = u"worker 7"_s;
    line("their first filter, at once", msecsOf([&] { model.setFilter(filter); }), 2 * Frame);
    filter.words = u"worker 71"_s;
    line("the next letter", msecsOf([&] { model.setFilter(filter); }), Frame);
    line("bars that it does not mean",
         msecsOf([&] { view.setDimmed(dimmedBars(view.timeline(), filter, model.matching())); }), Frame);
    {
        StoryEventsModel waited;
        waited.setStory(story);
        double longest = 0;
        for (int turn = 0; turn < 200; ++turn) { // What it does while nobody types, at most a slice in a turn.
            QTest::qSleep(1);
            longest = std::max(longest, msecsOf([] { QApplication::processEvents(); }));
        }
        line("the longest turn meanwhile", longest, Frame);
        line("their first filter, a second later", msecsOf([&] { waited.setFilter(filter); }), Frame);
    }
    const auto huge = std::make_shared<const TaskStory>(largeStory(100'000));
    StoryEventsModel all;
    line("100,000 events in their table", msecsOf([&] { all.setStory(huge); }), Frame);
    line("100,000 events laid out", msecsOf([&] { timeline = buildTimeline(huge); }), 25);
    return failed ? 1 : 0;
}
