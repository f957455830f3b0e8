#include "story/storybuilder.h"
#include "story/timeline/timelinebuilder.h"
#include "story/timeline/timelinelist.h"
#include "story/timeline/timelinewords.h"
#include "story/timeline/timeticks.h"
#include "support/samples.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1000;
constexpr UtcMsecs Begin = Samples::Start;

Sid reservation(quint32 number)
{
    return Samples::sid(SidKind::Reservation, number);
}

Sid worker(quint32 number)
{
    return Samples::sid(SidKind::Worker, number);
}

Offer offer(quint32 number, ReservationStatus status, qint64 from, qint64 to)
{
    Offer made;
    made.sid = reservation(number);
    made.worker = worker(number);
    made.workerName = u"Worker %1"_s.arg(number);
    made.status = status;
    made.offered = Begin + from * Second;
    made.answered = to < 0 ? 0 : Begin + to * Second;
    made.ended = made.answered;
    made.timeoutSeconds = 30;
    return made;
}

/// Two minutes of a task: it waits, Worker 1 lets an offer run out and goes offline, Worker 2 has one now.
TaskStory story()
{
    TaskStory made;
    made.task = Samples::sid(SidKind::Task, 1);
    made.facts.task = made.task;
    made.facts.asOf = Begin + 120 * Second;
    made.begun = Begin;
    made.status = TaskStatus::Reserved;
    made.statuses = {{{Begin, Begin + 10 * Second}, TaskStatus::Pending, {}},
                     {{Begin + 10 * Second, Begin + 40 * Second}, TaskStatus::Reserved, {}},
                     {{Begin + 40 * Second, Begin + 110 * Second}, TaskStatus::Pending, {}},
                     {{Begin + 110 * Second, 0}, TaskStatus::Reserved, {}}};
    for (const qint64 at : {10, 40}) {
        StoryEvent event;
        event.when = Begin + at * Second;
        event.type = at == 10 ? EventType::ReservationCreated : EventType::ReservationTimeout;
        made.facts.events.append(event);
    }
    made.offers = {offer(1, ReservationStatus::Timeout, 10, 40), offer(2, ReservationStatus::Pending, 110, -1)};
    made.offers.first().evidence.events = {0, 1};
    ActivitySpan before;
    before.worker = worker(1);
    before.workerName = u"Worker 1"_s;
    before.activityName = u"Available"_s;
    before.isAvailable = true;
    before.span = {Begin - 3'600'000, Begin + 40 * Second + 200};
    ActivitySpan after = before;
    after.activityName = u"Offline"_s;
    after.isAvailable = false;
    after.span = {before.span.end, 0};
    after.cause = ActivitySpan::Cause::MissedOffer;
    after.reservation = reservation(1);
    made.activities = {before, after};
    return made;
}

const TimelineLane *laneOf(const Timeline &timeline, TimelineLane::Kind kind, qsizetype which = 0)
{
    for (const TimelineLane &lane : timeline.lanes) {
        if (lane.kind == kind && which-- == 0)
            return &lane;
    }
    return nullptr;
}

QStringList labelsOf(const Timeline &timeline, const TimelineLane *lane)
{
    QStringList labels;
    for (qsizetype i = lane->first; i < lane->first + lane->count; ++i)
        labels.append(timeline.bars.at(i).label);
    return labels;
}

} // namespace

/// A story as lanes of bars, and time as places on a line.
class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEachWorkerWhoWasAsked();
    void saysWhatAMissedOfferCameTo();
    void showsAnOpenOfferUntilItsDeadline();
    void showsTheHoldThatNothingTellsOf();
    void showsTalkAndWrapUp();
    void hasThePriorityOnlyWhereItChanges();
    void marksTheEndWithItsReason();
    void saysWhereAnEndIsNotKnown();
    void namesTheStepsOfTheWorkflow();
    void marksOurInstructions();
    void findsBarsInATimeAsALookAtAllDoes();
    void findsABarAgainInALaterBuild();
    void readsInOrderOfTime();
    void saysHowLong_data();
    void saysHowLong();
    void foldsWhatIsIdle();
    void keepsTheOrderOfTimeWithFolds();
    void tailFoldsGrowInPlace();
    void nowIsInNoFold();
    void shortPausesAreNotFolded();
    void zoomKeepsWhatIsUnderThePointer();
    void panStaysWithinTheStory();
    void ticksAreEvenAndApart_data();
    void ticksAreEvenAndApart();
    void nothingIsBuiltOfNothing();
    void thousandsOfBarsAreQuick();
};

void TestTimeline::showsEachWorkerWhoWasAsked()
{
    const Timeline timeline = buildTimeline(story());
    QCOMPARE(timeline.lanes.size(), 4); // Task, two workers, activities of the first.
    QCOMPARE(labelsOf(timeline, laneOf(timeline, TimelineLane::Kind::Task)),
             QStringList({u"pending"_s, u"reserved"_s, u"pending"_s, u"reserved"_s}));
    const TimelineLane *first = laneOf(timeline, TimelineLane::Kind::Worker);
    QCOMPARE(first->title, u"Worker 1"_s);
    QCOMPARE(labelsOf(timeline, first), QStringList(u"timeout after 30 s"_s));
    QCOMPARE(timeline.begin, Begin); // What the worker did before is no part of it.
    QVERIFY(timeline.isLive);
}

void TestTimeline::saysWhatAMissedOfferCameTo()
{
    const Timeline timeline = buildTimeline(story());
    const TimelineLane *lane = laneOf(timeline, TimelineLane::Kind::Worker);
    const TimelineBar &bar = timeline.bars.at(lane->first);
    QCOMPARE(bar.consequence, u"→ Offline"_s);
    QVERIFY(bar.facts(timeline.asOf).contains(u"Ran out at 10:50:42, after 30 s of 30 s."_s));
    QVERIFY(bar.facts(timeline.asOf)
                .contains(u"Worker 1 was moved to Offline, the workspace's timeout activity, 0.2 s later."_s));
    QCOMPARE(bar.evidence.events, QList<qsizetype>({0, 1}));
    const qsizetype below = timeline.activitiesOf(lane - timeline.lanes.constData());
    QVERIFY(below > 0);
    QCOMPARE(labelsOf(timeline, &timeline.lanes.at(below)), QStringList({u"Available"_s, u"Offline"_s}));
    QCOMPARE(timeline.activitiesOf(0), -1);
}

void TestTimeline::showsAnOpenOfferUntilItsDeadline()
{
    const Timeline timeline = buildTimeline(story());
    const TimelineBar &bar = timeline.bars.at(laneOf(timeline, TimelineLane::Kind::Worker, 1)->first);
    QVERIFY(bar.span.isOpen());
    QVERIFY(!bar.isEndUnknown);
    QCOMPARE(bar.deadline, Begin + 140 * Second);
    QCOMPARE(bar.label, u"pending"_s);
    QCOMPARE(timeline.end, bar.deadline);
    QCOMPARE(bar.endAt(Begin + 125 * Second), Begin + 125 * Second);
}

void TestTimeline::showsTheHoldThatNothingTellsOf()
{
    TaskStory held = story();
    held.offers.first().status = ReservationStatus::Canceled;
    held.offers.first().answered = held.offers.first().ended = Begin + 60 * Second;
    held.offers.first().hold = StorySpan{Begin + 40 * Second, Begin + 60 * Second};
    held.offers.first().isHoldInferred = true;
    held.activities.clear();
    Timeline timeline = buildTimeline(held);
    const TimelineLane *lane = laneOf(timeline, TimelineLane::Kind::Worker);
    QCOMPARE(labelsOf(timeline, lane), QStringList({u"offered"_s, u"held while ringing, canceled after 50 s"_s}));
    const TimelineBar &hold = timeline.bars.at(lane->first + 1);
    QCOMPARE(hold.kind, BarKind::Hold);
    QVERIFY(hold.isInferred());
    QCOMPARE(timeline.bars.at(lane->first).span.end, hold.span.begin);
    QVERIFY(evidenceText(hold.evidence).startsWith(u"Inferred: no event says so."_s));

    held.offers.first().isHoldInferred = false;
    held.offers.first().evidence.journal = {12};
    timeline = buildTimeline(held);
    const TimelineBar &sent = timeline.bars.at(laneOf(timeline, TimelineLane::Kind::Worker)->first + 1);
    QVERIFY(!sent.isInferred());
    QCOMPARE(sent.evidence.journal, QList<qint64>({12}));
}

void TestTimeline::showsTalkAndWrapUp()
{
    TaskStory taken = story();
    Offer &first = taken.offers.first();
    first.status = ReservationStatus::Wrapping;
    first.answered = first.accepted = Begin + 15 * Second;
    first.wrapping = Begin + 60 * Second;
    first.ended = 0;
    Timeline timeline = buildTimeline(taken);
    const TimelineLane *lane = laneOf(timeline, TimelineLane::Kind::Worker);
    QCOMPARE(labelsOf(timeline, lane), QStringList({u"offered"_s, u"accepted 45 s"_s, u"wrapping"_s}));
    const TimelineBar &wrap = timeline.bars.at(lane->first + 2);
    QCOMPARE(wrap.kind, BarKind::WrapUp);
    QVERIFY(wrap.span.isOpen());
    QVERIFY(!wrap.isEndUnknown);
    QVERIFY(timeline.factsOf(lane->first + 2, timeline.asOf).join(u' ').contains(u"For 60 s until now"_s));
    // As the name of the bar says, which goes on as well.
    QVERIFY(
        timeline.factsOf(lane->first + 2, timeline.asOf + 10 * Second).join(u' ').contains(u"For 70 s until now"_s));

    first.status = ReservationStatus::Completed;
    first.ended = Begin + 100 * Second;
    timeline = buildTimeline(taken);
    lane = laneOf(timeline, TimelineLane::Kind::Worker);
    QCOMPARE(labelsOf(timeline, lane).constLast(), u"completed after 40 s of wrap-up"_s);
}

void TestTimeline::hasThePriorityOnlyWhereItChanges()
{
    TaskStory told = story();
    told.priorities = {{Begin, 0, {}}};
    QVERIFY(!laneOf(buildTimeline(told), TimelineLane::Kind::Priority));
    told.priorities.append({Begin + 60 * Second, 10, {}});
    const Timeline timeline = buildTimeline(told);
    const TimelineLane *lane = laneOf(timeline, TimelineLane::Kind::Priority);
    QVERIFY(lane);
    QCOMPARE(labelsOf(timeline, lane), QStringList({u"0"_s, u"10"_s}));
    QCOMPARE(timeline.bars.at(lane->first).span.end, Begin + 60 * Second);
    QVERIFY(timeline.bars.at(lane->first + 1).span.isOpen());
}

void TestTimeline::marksTheEndWithItsReason()
{
    TaskStory over = story();
    over.status = TaskStatus::Canceled;
    over.endReason = u"hangup"_s;
    over.ended = Begin + 115 * Second;
    over.statuses.last().span.end = over.ended;
    over.statuses.append({{over.ended, 0}, TaskStatus::Canceled, {}});
    const Timeline timeline = buildTimeline(over);
    const TimelineLane *lane = laneOf(timeline, TimelineLane::Kind::Task);
    const TimelineBar &mark = timeline.bars.at(lane->first + lane->count - 1);
    QCOMPARE(mark.kind, BarKind::TaskEnd);
    QVERIFY(mark.isMark());
    QCOMPARE(mark.label, u"canceled: hangup"_s);
    QVERIFY(!timeline.isLive);
    QCOMPARE(timeline.end, over.ended); // Not until now: nothing happens any more.
}

void TestTimeline::saysWhereAnEndIsNotKnown()
{
    TaskStory over = story();
    over.facts.isGone = true;
    const Timeline timeline = buildTimeline(over);
    const qsizetype bar = laneOf(timeline, TimelineLane::Kind::Worker, 1)->first;
    QVERIFY(timeline.bars.at(bar).isEndUnknown);
    QCOMPARE(timeline.bars.at(bar).deadline, 0);
    QVERIFY(barSentence(timeline, bar, over.facts.asOf).endsWith(u"end not known"_s));
}

void TestTimeline::namesTheStepsOfTheWorkflow()
{
    TaskStory routed = story();
    RoutingStep first;
    first.span = {Begin, Begin + 60 * Second};
    first.filterName = u"Refunds"_s;
    first.queueName = u"Refund people"_s;
    first.targetExpression = u"worker.level  >= 3"_s;
    first.how = RoutingStep::End::Timeout;
    RoutingStep second = first;
    second.span = {Begin + 60 * Second, 0};
    second.queueName = u"Everybody"_s;
    second.targetExpression.clear();
    second.how = RoutingStep::End::Open;
    routed.steps = {first, second};
    const Timeline timeline = buildTimeline(routed);
    const TimelineLane *lane = laneOf(timeline, TimelineLane::Kind::Routing);
    QCOMPARE(labelsOf(timeline, lane),
             QStringList({u"Refunds → Refund people, worker.level >= 3 · 60 s"_s, u"step 2 → Everybody"_s}));
    QCOMPARE(timeline.bars.at(lane->first).word, u"expired"_s);
    QCOMPARE(timeline.bars.at(lane->first + 1).word, u"active"_s);
    routed.steps.last().filterName = u"Others"_s; // Another filter counts anew.
    QCOMPARE(labelsOf(buildTimeline(routed), lane).constLast(), u"Others → Everybody"_s);
}

void TestTimeline::marksOurInstructions()
{
    TaskStory acted = story();
    QVERIFY(!laneOf(buildTimeline(acted), TimelineLane::Kind::Ours));
    acted.facts.instructions = {
        {7, u"conference"_s, reservation(1), Begin + 20 * Second, Begin + 21 * Second, u"refused"_s, 20001, u"No."_s}};
    const Timeline timeline = buildTimeline(acted);
    const TimelineLane *lane = laneOf(timeline, TimelineLane::Kind::Ours);
    QVERIFY(lane);
    const TimelineBar &mark = timeline.bars.at(lane->first);
    QCOMPARE(mark.label, u"Conference → Worker 1, refused 20001"_s);
    QCOMPARE(mark.isGood, std::optional(false));
    QCOMPARE(mark.evidence.journal, QList<qint64>({7}));
}

void TestTimeline::findsBarsInATimeAsALookAtAllDoes()
{
    // Long and short ones in one lane, so that the first that reaches into a time may begin long before it.
    Timeline timeline;
    timeline.isLive = true;
    beginLane(timeline, {});
    quint32 state = 7;
    const auto dice = [&state](quint32 sides) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % sides;
    };
    for (int i = 0; i < 400; ++i) {
        TimelineBar bar;
        bar.span.begin = Begin + qint64(dice(10'000));
        bar.span.end = dice(50) == 0 ? 0 : bar.span.begin + 1 + qint64(dice(dice(10) == 0 ? 3000 : 30));
        addBar(timeline, bar);
    }
    finishTimeline(timeline);
    for (int round = 0; round < 300; ++round) {
        const UtcMsecs from = Begin + qint64(dice(10'000));
        const UtcMsecs to = from + qint64(dice(500));
        const auto [first, last] = timeline.between(0, from, to);
        for (qsizetype i = 0; i < timeline.bars.size(); ++i) {
            const TimelineBar &bar = timeline.bars.at(i);
            const bool touches = bar.span.begin <= to && (bar.span.end == 0 || bar.span.end >= from);
            QVERIFY2(!touches || (i >= first && i < last), qPrintable(QString::number(i)));
        }
        QVERIFY(first == last || timeline.reach.at(first) >= from);
    }
}

void TestTimeline::findsABarAgainInALaterBuild()
{
    const Timeline before = buildTimeline(story());
    TaskStory later = story();
    later.facts.asOf += 5 * Second;
    later.offers.prepend(offer(9, ReservationStatus::Rejected, 5, 8)); // Something older was learned.
    const Timeline after = buildTimeline(later);
    const qsizetype was = laneOf(before, TimelineLane::Kind::Worker, 1)->first;
    const qsizetype is = after.barLike(before.bars.at(was), before.lanes.at(before.bars.at(was).lane));
    QVERIFY(is >= 0 && is != was);
    QCOMPARE(after.bars.at(is).subject, before.bars.at(was).subject);
    QCOMPARE(after.barOf(reservation(9)), laneOf(after, TimelineLane::Kind::Worker)->first);
    QCOMPARE(after.barOf(reservation(33)), -1);
}

void TestTimeline::readsInOrderOfTime()
{
    const Timeline timeline = buildTimeline(story());
    UtcMsecs last = 0;
    for (const qsizetype bar : timeline.inTime) {
        QVERIFY(timeline.bars.at(bar).span.begin >= last);
        last = timeline.bars.at(bar).span.begin;
    }
    QCOMPARE(timeline.inTime.size(), timeline.bars.size());
    const QString text = timelineText(timeline, story().asOf());
    QVERIFY(text.contains(u"10:50:12 Worker 1: timeout after 30 s → Offline\n"_s));
    QVERIFY(text.contains(u"10:51:52 Worker 2: pending, for 10 s until now\n"_s));
    QVERIFY(text.indexOf(u"Worker 1: timeout"_s) < text.indexOf(u"Worker 2: pending"_s));
}

void TestTimeline::saysHowLong_data()
{
    QTest::addColumn<qint64>("msecs");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 s"_s;
    QTest::newRow("less than none") << qint64(-5) << u"0 s"_s;
    QTest::newRow("a moment") << qint64(3) << u"0.1 s"_s;
    QTest::newRow("a part") << qint64(240) << u"0.2 s"_s;
    QTest::newRow("seconds") << qint64(30'400) << u"30 s"_s;
    QTest::newRow("more than a minute") << qint64(90'000) << u"90 s"_s;
    QTest::newRow("minutes") << qint64(125'000) << u"2 min 5 s"_s;
    QTest::newRow("even minutes") << qint64(180'000) << u"3 min"_s;
    QTest::newRow("hours") << qint64(3'840'000) << u"1 h 4 min"_s;
    QTest::newRow("days") << qint64(74) * 3'600'000 << u"3 d 2 h"_s;
}

void TestTimeline::saysHowLong()
{
    QFETCH(qint64, msecs);
    QTEST(durationText(msecs), "text");
}

void TestTimeline::foldsWhatIsIdle()
{
    const qint64 hour = 3'600'000;
    const QList<UtcMsecs> moments{Begin, Begin + 20 * Second, Begin + 2 * hour, Begin + 2 * hour + 60 * Second};
    const TimeScale scale(moments, moments.constLast());
    QCOMPARE(scale.folds().size(), 1);
    const TimeScale::Fold fold = scale.folds().constFirst();
    QVERIFY(fold.begin > moments.at(1) && fold.end < moments.at(2));
    QVERIFY(fold.end - fold.begin > hour * 19 / 10);
    const double all = scale.positionOf(moments.constLast());
    QVERIFY2(all < 200 * Second, qPrintable(QString::number(all)));
    QCOMPARE(scale.positionOf(fold.end) - scale.positionOf(fold.begin), scale.foldWidth());
}

void TestTimeline::keepsTheOrderOfTimeWithFolds()
{
    QList<UtcMsecs> moments;
    for (int i = 0; i < 20; ++i) {
        moments.append(Begin + i * qint64(7'200'000));
        moments.append(moments.constLast() + 9 * Second);
    }
    const TimeScale scale(moments, moments.constLast() + 5 * Second);
    QVERIFY(scale.folds().size() >= 10);
    double last = -1e12;
    for (UtcMsecs when = Begin - 10 * Second; when < moments.constLast() + 60 * Second; when += 777'001) {
        const double position = scale.positionOf(when);
        QVERIFY(position > last);
        last = position;
        // There and back; a fold has many milliseconds to a position.
        QVERIFY(std::abs(scale.timeAt(position) - when) <= 1 + qint64(7'200'000 / scale.foldWidth()));
    }
    // All folds together leave most of the room to what happens.
    QVERIFY(double(scale.folds().size()) * scale.foldWidth() < 0.5 * scale.positionOf(moments.constLast()));
}

void TestTimeline::tailFoldsGrowInPlace()
{
    const QList<UtcMsecs> moments{Begin, Begin + 60 * Second};
    const TimeScale before(moments, Begin + 3'600'000);
    QCOMPARE(before.folds().size(), 1);
    const TimeScale after = before.until(Begin + 3'660'000);
    QCOMPARE(after.folds().size(), 1);
    QCOMPARE(after.positionOf(Begin + 3'660'000), before.positionOf(Begin + 3'600'000));
    QCOMPARE(after.positionOf(moments.constLast()), before.positionOf(moments.constLast()));
    // Without one, now goes on.
    const TimeScale plain(moments, Begin + 70 * Second);
    QCOMPARE(plain.until(Begin + 80 * Second), plain);
    QCOMPARE(plain.positionOf(Begin + 80 * Second), 80.0 * Second);
}

void TestTimeline::nowIsInNoFold()
{
    // An offer that was made a minute after the task came, and runs out after two hours.
    const UtcMsecs offered = Begin + 60 * Second;
    const UtcMsecs deadline = offered + 7200 * Second;
    const UtcMsecs now = offered + 3600 * Second;
    const TimeScale scale({Begin, offered, deadline}, now);
    const auto isFolded = [](const TimeScale &in, UtcMsecs when) {
        return std::any_of(in.folds().cbegin(), in.folds().cend(),
                           [when](const TimeScale::Fold &fold) { return fold.begin <= when && when <= fold.end; });
    };
    QCOMPARE(scale.folds().size(), 2); // What passed, and what is to come.
    for (const qint64 later : {0, 60, 600, 3000, 3590}) {
        const TimeScale then = scale.until(now + later * Second);
        QVERIFY2(!isFolded(then, now + later * Second), qPrintable(QString::number(later)));
        QCOMPARE(then.positionOf(now + later * Second), scale.positionOf(now)); // Nothing moves before it.
        QVERIFY(then.positionOf(deadline) <= scale.positionOf(deadline));
        QVERIFY(then.positionOf(deadline) >= then.positionOf(now + later * Second));
    }
    const TimeScale over = scale.until(deadline + 600 * Second);
    QVERIFY(!isFolded(over, deadline) && !isFolded(over, deadline + 600 * Second));
    QVERIFY(TimeScale({Begin, Begin + 265 * Second}, Begin + 150 * Second).folds().isEmpty());
}

void TestTimeline::shortPausesAreNotFolded()
{
    QVERIFY(TimeScale({Begin, Begin + 119 * Second}, Begin + 119 * Second).folds().isEmpty());
    QVERIFY(TimeScale({Begin, Begin + 60 * Second, Begin + 300 * Second}, Begin + 300 * Second).folds().isEmpty());
    QCOMPARE(TimeScale({Begin, Begin + 10 * Second, Begin + 1000 * Second}, Begin + 1000 * Second).folds().size(), 1);
    QVERIFY(TimeScale({}, Begin).folds().isEmpty());
}

void TestTimeline::zoomKeepsWhatIsUnderThePointer()
{
    TimeWindow window;
    window.setScale(TimeScale({Begin, Begin + 100 * Second, Begin + 9'000'000}, Begin + 9'000'000), Begin);
    window.setWidth(800);
    window.fit(Begin, Begin + 9'000'000);
    QCOMPARE(window.xOf(Begin), 0.0);
    QVERIFY(std::abs(window.xOf(Begin + 9'000'000) - 800) < 0.01);
    for (const double x : {0.0, 133.0, 799.0}) {
        TimeWindow zoomed = window;
        const UtcMsecs under = zoomed.timeAt(x);
        zoomed.zoomBy(3.5, x);
        QVERIFY(std::abs(zoomed.xOf(under) - x) < 0.1);
        zoomed.zoomBy(1 / 3.5, x);
        QVERIFY(std::abs(zoomed.xOf(Begin)) < 0.1);
    }
}

void TestTimeline::panStaysWithinTheStory()
{
    TimeWindow window;
    window.setScale(TimeScale({Begin, Begin + 100 * Second}, Begin + 100 * Second), Begin);
    window.setWidth(500);
    window.fit(Begin, Begin + 100 * Second);
    window.zoomBy(4, 250);
    window.panBy(1e6);
    window.keepWithin(Begin, Begin + 100 * Second);
    QCOMPARE(window.xOf(Begin), 0.0);
    window.panBy(-1e6);
    window.keepWithin(Begin, Begin + 100 * Second);
    QVERIFY(std::abs(window.xOf(Begin + 100 * Second) - 500) < 0.01);
    window.zoomBy(0.001, 100); // No smaller than all of it.
    window.keepWithin(Begin, Begin + 100 * Second);
    QVERIFY(std::abs(window.xOf(Begin + 100 * Second) - 500) < 0.01);
    window.zoomBy(20, 0);
    window.show(Begin + 50 * Second, Begin + 51 * Second);
    QVERIFY(window.xOf(Begin + 50 * Second) >= 0 && window.xOf(Begin + 51 * Second) <= 500);
}

void TestTimeline::ticksAreEvenAndApart_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("first");
    QTest::newRow("part of a second") << qint64(900) << u"10:50:02.200"_s;
    QTest::newRow("minute") << qint64(60'000) << u"10:50:10"_s;
    QTest::newRow("hour") << qint64(3'600'000) << u"11:00:00"_s;
    QTest::newRow("week") << qint64(7 * 86'400'000) << u"15 May 00:00"_s;
}

void TestTimeline::ticksAreEvenAndApart()
{
    QFETCH(qint64, length);
    TimeWindow window;
    window.setScale(TimeScale({Begin}, Begin), Begin);
    window.setWidth(800);
    window.fit(Begin + 50, Begin + 50 + length);
    const QList<TimeTick> ticks = timeTicks(window, 90);
    QVERIFY(ticks.size() >= 3);
    QTEST(ticks.constFirst().label(), "first");
    for (qsizetype i = 1; i < ticks.size(); ++i)
        QVERIFY(ticks.at(i).x - ticks.at(i - 1).x >= 80);
}

void TestTimeline::nothingIsBuiltOfNothing()
{
    const Timeline timeline = buildTimeline(TaskStory());
    QVERIFY(timeline.isEmpty());
    QCOMPARE(timeline.lanes.size(), 1);
    QVERIFY(timeline.moments().isEmpty());
    QVERIFY(!timelineText(timeline, Begin).isEmpty());
}

void TestTimeline::thousandsOfBarsAreQuick()
{
    TaskStory large = story();
    large.offers.clear();
    for (quint32 i = 0; i < 5000; ++i) {
        Offer one = offer(i, ReservationStatus::Rejected, i * 3, i * 3 + 2);
        one.worker = worker(i % 60);
        large.offers.append(one);
    }
    QElapsedTimer timer;
    timer.start();
    const Timeline timeline = buildTimeline(large);
    QCOMPARE(timeline.lanes.size(), 62);
    QVERIFY(timeline.bars.size() > 5000);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // Some 20 ms, but machines differ.
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
