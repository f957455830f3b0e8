#pragma once

#include "taskrouter/values.h"
#include "waitingcause.h"

#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace Desk {

/// Some of the workers who are eligible, and why they are not asked.
struct WaitingShare
{
    QString name; ///< Of the activity.
    int count = 0;
    bool isMissed = false; ///< They came there by a missed offer.

    friend bool operator==(const WaitingShare &, const WaitingShare &) = default;
};

/// What exactly keeps one task waiting, as values; whyText() makes a sentence of it.
struct WaitingWhy
{
    enum class Kind : quint8 {
        None,
        // Nobody is eligible, and held back.
        Term,          ///< One term of the queue's or of the step's expression fits nobody.
        Terms,         ///< Each of its terms fits somebody, all together nobody.
        NoWorkers,     ///< There is no worker at all.
        NoKnownWorker, ///< The worker whom the task names is not there, or not in the queue.
        // Unavailable, no capacity, in line.
        Shares,   ///< Who is eligible, by activity.
        Busy,     ///< How many are busy, and the position in line.
        Position, ///< How many are before it.
        // Offered.
        Offers,  ///< Who is asked, and for how long.
        Unasked, ///< Reserved, and whom it is offered to was not read yet; until when at the latest may be known.
        // Stuck.
        WrapUp,        ///< It has been in wrap-up for too long.
        CallOver,      ///< Its call has ended.
        NoReservation, ///< It is assigned, and has no reservation that is open.
        // Cannot be told.
        RulesUnread, ///< Its workflow or its queue cannot be read, or was not yet.
        NoFilter,    ///< By the rules that are there now it has no place.
        SomebodyFree ///< It is the first in line, and there is somebody free.
    };
    Kind kind = Kind::None;
    QString term;          ///< As it is written: "level >= 9".
    QString nearest;       ///< The nearest value to it that somebody has: "5".
    bool isHighest = true; ///< The nearest is the highest there is, otherwise the lowest.
    QList<WaitingShare> shares;
    int eligible = 0;
    int busy = 0; ///< Of them available, but with as many tasks as they may have.
    int position = 0;
    int length = 0;             ///< Of the line: pending tasks of the queue.
    QString worker;             ///< Who is asked, is free, or is wrapping up.
    UtcMsecs until = 0;         ///< When the offer runs out, or the step ends; 0: never, or not known.
    UtcMsecs since = 0;         ///< When wrap-up began or the call ended; 0: not known.
    qint64 usual = 0;           ///< Milliseconds that wrap-up usually takes here; 0: not known.
    int failed = 0;             ///< Offers before that came to nothing.
    bool failedAtLeast = false; ///< There may have been more, before anybody looked.
    bool isHeld = false;        ///< A telephone rings for the offer, and its time stands still.
    int offers = 0;             ///< How many are open.
    bool isLikely = false;      ///< It follows from what is known, and something else may be the cause.
    bool isDelayed = false;     ///< The term is meant to fit nobody.

    friend bool operator==(const WaitingWhy &, const WaitingWhy &) = default;
};

/// A task that waits, and why.
struct WaitingRow
{
    Sid task;
    WaitingCause cause = WaitingCause::CannotTell;
    QString title;
    QString queueName; ///< Where it waits; of a stuck one, whose it is.
    QString channel;   ///< Unique name.
    Sid queue;
    TaskStatus status = TaskStatus::Unknown;
    int priority = 0;
    UtcMsecs created = 0;
    /// What an age counts from: when it was created; of a stuck one when it began to be.
    UtcMsecs since = 0;
    Sid reservation;      ///< The offer that ends first, or the reservation that is stuck; null for none, or not known.
    Sid worker;           ///< Whose it is.
    QList<Sid> absentees; ///< Who would be eligible for it, and went away by a missed offer: may be put back.
    WaitingWhy why;

    friend bool operator==(const WaitingRow &, const WaitingRow &) = default;
};

/// Somebody who went away by a missed offer, and is eligible for a task that waits.
struct WaitingAbsentee
{
    Sid worker;
    QString name;
    Sid activity; ///< Where they are.
    QString activityName;
    UtcMsecs since = 0;
    Sid reservation; ///< The offer that was missed.

    friend bool operator==(const WaitingAbsentee &, const WaitingAbsentee &) = default;
};

/// An activity and who is in it.
struct WaitingActivity
{
    Sid sid;
    QString name;
    bool isAvailable = false;
    bool isFree = false; ///< Available, and has no task.
    int people = 0;
    Sid longest;
    QString longestName;
    UtcMsecs since = 0; ///< Since when the one who has been in it longest is there.
    bool isMissed = false;

    friend bool operator==(const WaitingActivity &, const WaitingActivity &) = default;
};

/// All that waits in a workspace, by cause, as of one moment.
struct WaitingNow
{
    UtcMsecs asOf = 0;                                                              ///< 0: nothing is known yet.
    std::array<QList<WaitingRow>, static_cast<size_t>(WaitingCause::Count)> groups; ///< By cause; oldest first.
    QList<WaitingAbsentee> away; ///< Everybody who went away by a missed offer, who did longest ago first.
    /// Of these who could take a task whose people are all away.
    QList<WaitingAbsentee> absentees;
    /// All of the workspace, those with nobody too: available ones first, then by name, so that none changes its place.
    QList<WaitingActivity> activities;
    int workers = 0;
    int free = 0; ///< Available, and without any task that is known: at most so many, unless knowsAllHolders.
    int tasks = 0;
    UtcMsecs oldest = 0;          ///< When the oldest task that waits was created; 0 without any.
    bool knowsAllHolders = false; ///< Of each task that is assigned or wrapping it is known whose it is.
    bool hasRules = false;
    /// Calls of tasks that may be stuck, and of which nobody knows whether they are over: who came into their status
    /// first, first. SIDs, as the attributes have them.
    QStringList openCalls;
    /// Tasks that waited, every 30 s of the last five minutes, the newest last; nothing where nobody looked.
    QList<std::optional<int>> lastMinutes;
    UtcMsecs knownSince = 0; ///< Where the first of these is not known: since when they are.

    [[nodiscard]] const QList<WaitingRow> &rows(WaitingCause cause) const
    {
        return groups.at(static_cast<size_t>(cause));
    }
    /// Rows whose cause calls for somebody: the number in red beside "Waiting now", and nothing else. An offer that is
    /// about to run out is none of them: it is somebody's already, and in seconds nobody's.
    [[nodiscard]] int calls() const;
    /// What is left of it where only tasks of this queue and of this channel are looked at; null and empty: all.
    [[nodiscard]] WaitingNow only(Sid queue, const QString &channel) const;
    friend bool operator==(const WaitingNow &, const WaitingNow &) = default;
};

} // namespace Desk
