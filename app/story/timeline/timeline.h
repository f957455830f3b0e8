#pragma once

#include "story/taskstory.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

namespace Desk {

/// What a bar stands for, which decides how it is painted.
enum class BarKind : quint8 {
    TaskStatus, ///< See TimelineBar::taskStatus.
    TaskEnd,    ///< A mark: the task was completed or canceled.
    Step,       ///< A step of the workflow.
    Priority,   ///< See TimelineBar::priority.
    Offer,      ///< From the offer to the answer, or to its end. See TimelineBar::status.
    Hold,       ///< It stayed pending while a telephone rang.
    Talk,       ///< From the acceptance to wrap-up, or to its end.
    WrapUp,
    Activity, ///< Of a worker.
    Change,   ///< A mark: a worker's capacity, or whether a channel is on.
    Ours      ///< A mark: an instruction of our journal.
};

using StoryPointer = std::shared_ptr<const TaskStory>;

/// Sentences about a bar for whoever looks closer: made only then, for there may be thousands of bars.
class BarFacts
{
public:
    BarFacts() = default;
    template <typename Make>
    explicit BarFacts(Make make)
        : m_make(std::move(make))
    {
    }
    /// `now` is until when they tell what goes on.
    [[nodiscard]] QStringList operator()(UtcMsecs now) const { return m_make ? m_make(now) : QStringList(); }
    /// They follow from what else a bar and its story have.
    friend bool operator==(const BarFacts &, const BarFacts &) { return true; }

private:
    std::function<QStringList(UtcMsecs)> m_make;
};

/// What held for a time, or happened at one. Times are UTC milliseconds.
struct TimelineBar
{
    BarKind kind = BarKind::TaskStatus;
    qsizetype lane = 0; ///< In Timeline::lanes.
    /// `end` is 0 while it goes on, and where nothing says when it ended. That of a mark is its beginning.
    StorySpan span;
    bool isEndUnknown = false; ///< It does not go on: nothing says when it ended.
    UtcMsecs deadline = 0;     ///< Until when an open offer waits for its answer; 0 for none.
    ReservationStatus status = ReservationStatus::Unknown; ///< How the reservation ended, or is.
    TaskStatus taskStatus = TaskStatus::Unknown;
    int priority = 0;
    bool isTrouble = false;     ///< Worth a second look: offline because of a missed offer.
    std::optional<bool> isGood; ///< An available activity, an instruction that was done; unset where neither.
    QString label;              ///< What happened, in the person's language: "timeout after 30 s".
    QString word;               ///< The same as short as can be: "timeout".
    QString consequence;        ///< What came of it: "→ Offline"; empty for nothing.
    BarFacts facts;
    Sid subject; ///< The reservation, worker or task that it is about.
    Evidence evidence;

    [[nodiscard]] bool isMark() const { return span.end != 0 && span.end == span.begin; }
    [[nodiscard]] bool isInferred() const { return evidence.isInferred; }
    /// For an open one: `now`.
    [[nodiscard]] UtcMsecs endAt(UtcMsecs now) const { return span.end != 0 ? span.end : std::max(now, span.begin); }
    friend bool operator==(const TimelineBar &, const TimelineBar &) = default;
};

/// A line of the timeline. Its bars stand together in Timeline::bars, in order of time.
struct TimelineLane
{
    enum class Kind : quint8 { Task, Routing, Priority, Worker, Activity, Ours };
    Kind kind = Kind::Task;
    QString title;         ///< "Task", or a worker's name.
    Sid worker;            ///< Of Worker and Activity.
    qsizetype parent = -1; ///< Of Activity: the worker's lane, which it stands below where it is asked for.
    qsizetype first = 0;
    qsizetype count = 0;

    friend bool operator==(const TimelineLane &, const TimelineLane &) = default;
};

/// A task's story, or a worker's day, as lanes. Made by buildTimeline(); comparable, copyable.
struct Timeline
{
    Sid subject; ///< The task or the worker.
    QString title;
    UtcMsecs begin = 0;  ///< The first moment; 0 where there is none.
    UtcMsecs end = 0;    ///< The last moment that is known, deadlines included; never later for want of a better one.
    UtcMsecs asOf = 0;   ///< Until when it tells.
    bool isLive = false; ///< It goes on: bars without an end reach until now.
    QList<TimelineLane> lanes;
    QList<TimelineBar> bars; ///< Lane by lane.
    QList<qsizetype> inTime; ///< The bars in order of time, then of lanes.
    /// For each bar the latest end of those of its lane up to it; the largest number where one goes on.
    QList<UtcMsecs> reach;

    [[nodiscard]] bool isEmpty() const { return bars.isEmpty(); }
    /// Whether a lane has one with activities below it.
    [[nodiscard]] qsizetype activitiesOf(qsizetype lane) const; ///< -1 for none.
    /// Of the lane's bars those that touch [from, to]: [first, last).
    [[nodiscard]] std::pair<qsizetype, qsizetype> between(qsizetype lane, UtcMsecs from, UtcMsecs to) const;
    /// Every time at which something begins or ends, ascending, each once.
    [[nodiscard]] QList<UtcMsecs> moments() const;
    /// See TimelineBar::facts. `now` counts in a story that goes on.
    [[nodiscard]] QStringList factsOf(qsizetype bar, UtcMsecs now) const;
    /// The bar that stands for the same as `other`, which was of an earlier build; -1 where there is none.
    [[nodiscard]] qsizetype barLike(const TimelineBar &other, const TimelineLane &itsLane) const;
    /// The bar of a reservation that begins last; -1 for none.
    [[nodiscard]] qsizetype barOf(Sid reservation) const;
    /// Whether the lanes of `before` stand where they stood; others may have come below them.
    [[nodiscard]] bool keepsLanesOf(const Timeline &before) const;
    [[nodiscard]] QSet<Sid> workersWithActivities() const;

    friend bool operator==(const Timeline &, const Timeline &) = default;
};

} // namespace Desk
