#pragma once

#include "situation.h"
#include "story/taskstory.h"
#include "verdict.h"

#include <QStringList>

namespace Desk {

/// What a person may do about it. Those that send something go through the one plan, gate and outbox.
struct StoryAct
{
    enum class Kind : quint8 {
        PutBack,             ///< Workers back to an available activity.
        CompleteReservation, ///< A forgotten wrap-up.
        CancelTask,
        CompleteTask,
        RaisePriority,
        ShowEvents, ///< The tab Events, with the evidence.
        ShowTimeline,
        OpenTask,       ///< Another task: one that is before it, or its transfer.
        WorkerDay,      ///< Of the workers named.
        WhatIf,         ///< The dialog of that name, on this task.
        CheckWorkspace, ///< The dialog of that name.
        LookAtAlerts,   ///< Ask Monitor, which is not asked by itself.
        LookAtCall      ///< Ask for the call, the same.
    };
    Kind kind = Kind::ShowEvents;
    QString title;      ///< For the button, in the person's language: "Put Dmitri and Eve back to Available…"
    QList<Sid> targets; ///< Workers, reservations or tasks, by kind.

    friend bool operator==(const StoryAct &, const StoryAct &) = default;
};

/// A line of "where it waits".
struct PlaceRow
{
    QString text;       ///< "step 2 Support: active, 63 s of 120 s"
    QString after;      ///< What comes then, worth a second look: "then the task is canceled"; empty for nothing.
    bool isEnd = false; ///< What comes then is the end of the task.
    bool isNow = false;
    QString workflow = {};     ///< Of the line that names where the steps belong: the workflow, and
    QString filter = {};       ///< the filter; empty for a default filter, and where it is not known.
    int step = 0;              ///< From 1; 0: a default filter, or not known, or no step at all.
    QString queue = {};        ///< Its name; empty where it is no step.
    UtcMsecs since = 0;        ///< When the task came there; 0: it has not yet, or nobody knows.
    UtcMsecs until = 0;        ///< When it left it; 0: it has not, or nobody knows.
    qint64 timeoutSeconds = 0; ///< Of the step; 0: none, or not known.
    Evidence evidence;

    friend bool operator==(const PlaceRow &, const PlaceRow &) = default;
};

/// One term of the expressions that decide who may be asked.
struct TermRow
{
    QString term; ///< As it is written.
    qsizetype matches = 0;
    qsizetype of = 0; ///< Who was asked by it: those whom the terms before it left.
    QString nearest;  ///< The nearest value that is not enough, and whose it is: "2 (Carol)"; empty for none.

    friend bool operator==(const TermRow &, const TermRow &) = default;
};

/// One offer of the task to a worker, and what became of it.
struct WorkerAsk
{
    Sid reservation;
    ReservationStatus status = ReservationStatus::Unknown;
    UtcMsecs offered = 0; ///< 0: not known.
    UtcMsecs since = 0;   ///< When it came to that status; 0: not known.

    friend bool operator==(const WorkerAsk &, const WorkerAsk &) = default;
};

/// One worker, decider after decider. What is empty was not decisive or is not known.
struct WorkerRow
{
    Sid sid;
    QString name;
    std::optional<bool> isInQueue;
    std::optional<bool> fitsExpression; ///< The step's own expression.
    QString expressionWhy;              ///< "level is 2"
    QString activityName;
    std::optional<bool> isAvailable;
    QString activityWhy; ///< "missed an offer 14:01:50", "9 min"
    std::optional<bool> hasCapacity;
    QString capacityWhy;   ///< "voice full: 1 wrapping 11 min"
    QList<WorkerAsk> asks; ///< Every offer to this worker, the oldest first.
    QString asked; ///< What became of them, for people: "timeout 14:01:12, wrapping since 14:05:00"; empty for never.
    bool isAsked = false; ///< Has an open offer now, or has accepted.

    friend bool operator==(const WorkerRow &, const WorkerRow &) = default;
};

/// What would make the answer more certain, or more complete.
struct Lack
{
    Need need = Need::Workflow;
    QList<Sid>
        of; ///< The workers, where it is about some of them; the queue for Members, Numbers, Candidates, Waiting.
    QString expression = {}; ///< For Candidates, as TaskRouter is asked.

    friend bool operator==(const Lack &, const Lack &) = default;
};

/// The answer to "why?". Numbers in the sentence add up; texts are in the person's language, and plain.
struct Diagnosis
{
    Sid task;
    WhyVerdict verdict = WhyVerdict::CannotTell;
    Certainty certainty = Certainty::Likely;
    QString sentence; ///< The verdict: "Nobody can take it: 0 of 12."
    QString detail;   ///< What it adds up from: "5 are not in the queue, 1 lacks a skill, …"; may be empty.
    QList<StoryAct> next;
    QList<PlaceRow> places;
    bool waitsNoMore = false; ///< It is over, or somebody has it: `places` are where it waited.
    QList<TermRow> terms;
    QList<WorkerRow> workers;
    qsizetype workersLeftOut = 0; ///< Of a large queue only a sample is in the list.
    Evidence evidence;            ///< Places in the story that it was made from.
    QStringList notes;            ///< What could not be read or is not published, where it may matter.
    QList<Lack> lacks;            ///< What was not asked for yet and would help, the most useful first.
    int requests = 0;
    UtcMsecs asOf = 0;

    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// So long a wrap-up may last before it counts as forgotten.
inline constexpr qint64 WrapUpLimit = 5 * 60'000;
/// Of a larger queue only so many workers are in the table.
inline constexpr qsizetype MostWorkerRows = 500;

/// Why the task is not accepted, why it ended, or why this worker has it. The first row of the table of verdicts that
/// holds (see verdicttable.h) is told. Pure; with a story alone it says what the story proves. Takes some 3 µs a
/// worker.
[[nodiscard]] Diagnosis diagnose(const TaskStory &story, const Situation &situation);

} // namespace Desk
