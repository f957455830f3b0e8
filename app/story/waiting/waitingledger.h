#pragma once

#include "story/storyevent.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace Desk {

/// A reservation that is open, as far as anything told of it.
struct WaitingReservation
{
    Sid sid;
    Sid task;
    Sid worker;
    QString workerName;
    QString channel; ///< Unique name of the task's channel; empty where nothing said it.
    ReservationStatus status = ReservationStatus::Unknown;
    UtcMsecs since = 0;   ///< When it came into this status.
    UtcMsecs offered = 0; ///< 0: not known.
    UtcMsecs answerBy = 0;
    bool isHeld = false;
    UtcMsecs told = 0; ///< Of what moment the newest that told of it is.

    friend bool operator==(const WaitingReservation &, const WaitingReservation &) = default;
};

/// A worker who went away because an offer ran out.
struct MissedOffer
{
    Sid worker;
    QString name;
    Sid reservation;
    Sid activity;
    QString activityName;
    UtcMsecs when = 0;

    friend bool operator==(const MissedOffer &, const MissedOffer &) = default;
};

/// Where a task stands in its workflow, as Events tell.
struct WaitingPlacement
{
    QString filterName;
    QString targetExpression;
    Sid queue;
    UtcMsecs when = 0;

    friend bool operator==(const WaitingPlacement &, const WaitingPlacement &) = default;
};

/// What Events and lists of reservations tell between them of who has what: folded one after the other, in any order
/// and with doubles. A value; copies share.
class WaitingLedger
{
public:
    /// So long the past is remembered, in milliseconds.
    static constexpr qint64 MemoryMsecs = 3'600'000;
    /// Events of offers that ran out are kept by TaskRouter for so long, in milliseconds: older ones nobody can know.
    static constexpr qint64 EventsKeptMsecs = 30 * 86'400'000LL;

    /// Folds what was not folded before.
    void take(QList<StoryEvent> events);
    /// Offers that ran out before anything else was read: they tell only who may have gone away by one.
    void takeTimeouts(const QList<StoryEvent> &events);
    /// All Events from `from` until `until` were folded. A time that nobody looked at makes what was before it unknown.
    void noteObserved(UtcMsecs from, UtcMsecs until);
    /// Since when all Events are known, without a gap; 0 where none are.
    [[nodiscard]] UtcMsecs observedSince() const { return m_observedSince; }
    [[nodiscard]] UtcMsecs observedUntil() const { return m_observedUntil; } ///< The same: until when.
    /// All open reservations of one task, as of `at`.
    void takeReservations(Sid task, const QList<WaitingReservation> &open, UtcMsecs at);
    /// One that somebody else watches: offers.
    void note(const WaitingReservation &reservation);
    /// All pending offers of a task as they were when the newest of them had been made, or later: what was offered
    /// before that one and is none of them is over.
    void takeOffers(Sid task, const QSet<Sid> &offers, UtcMsecs newest);
    /// As of when all offers of the task are known by takeOffers(); 0: they are not.
    [[nodiscard]] UtcMsecs offersAt(Sid task) const { return m_offersAt.value(task); }
    /// Tasks that are not among these are over, as of `at`.
    void retain(const QSet<Sid> &tasks, UtcMsecs at);
    /// Forgets what is older than MemoryMsecs, and that Events from before `unasked` were folded: nobody reads them
    /// again.
    void prune(UtcMsecs now, UtcMsecs unasked);
    /// The call of this SID ended then. Kept: somebody asked for it, and nobody asks for many.
    void noteCall(const QString &sid, UtcMsecs ended) { m_endedCalls.insert(sid, ended); }

    [[nodiscard]] const QHash<Sid, WaitingReservation> &open() const { return m_open; }
    /// Whether an Event told that it is over.
    [[nodiscard]] bool hasEnded(Sid reservation) const { return m_ended.contains(reservation); }
    /// Of what moment the last takeReservations() of this task was; 0: never.
    [[nodiscard]] UtcMsecs lookedAt(Sid task) const { return m_looked.value(task); }
    /// The last offer of `worker` that ran out; null where none is known. Whether it took them away, isByMissedOffer()
    /// decides.
    [[nodiscard]] const MissedOffer *lastTimeout(Sid worker) const;
    /// Every time that somebody went away by a missed offer, in order of time.
    [[nodiscard]] const QList<MissedOffer> &misses() const { return m_misses; }
    [[nodiscard]] const WaitingPlacement *placement(Sid task) const;
    /// Offers of the task that came to nothing.
    [[nodiscard]] int failedOffers(Sid task) const { return m_failed.value(task).count; }
    /// When the last of them did; 0: none has.
    [[nodiscard]] UtcMsecs lastFailure(Sid task) const { return m_failed.value(task).last; }
    /// How many tasks of the channel this worker may have; nothing where no Event told.
    [[nodiscard]] std::optional<int> capacity(Sid worker, const QString &channel) const;
    /// What wrap-up usually takes: the middle of those seen; 0 where fewer than three were.
    [[nodiscard]] qint64 usualWrapUp() const;
    [[nodiscard]] std::optional<UtcMsecs> endOfCall(const QString &sid) const;
    /// How many tasks that wait no more waited at that moment, but for these.
    [[nodiscard]] int waitedAt(UtcMsecs when, const QSet<Sid> &others) const;
    /// An Event since then said that a queue, a workflow, an activity or the workspace is another now.
    [[nodiscard]] UtcMsecs rulesChanged() const { return m_rulesChanged; }
    /// The worker's activity where an Event is newer than `than`; its name in `name`.
    struct ActivityNow
    {
        Sid sid;
        QString name;
        UtcMsecs since = 0;

        friend bool operator==(const ActivityNow &, const ActivityNow &) = default;
    };
    [[nodiscard]] std::optional<ActivityNow> activity(Sid worker, UtcMsecs than) const;

    friend bool operator==(const WaitingLedger &, const WaitingLedger &) = default;

private:
    /// From when until when a task waited.
    struct Wait
    {
        UtcMsecs from = 0;
        UtcMsecs to = 0;

        friend bool operator==(const Wait &, const Wait &) = default;
    };
    struct Failures
    {
        int count = 0;
        UtcMsecs last = 0;

        friend bool operator==(const Failures &, const Failures &) = default;
    };
    void fold(const StoryEvent &event);
    void foldReservation(const StoryEvent &event);
    void foldActivity(const StoryEvent &event);
    void foldTimeout(const StoryEvent &event);
    void endWait(const StoryEvent &event);

    QHash<Sid, UtcMsecs> m_seen; ///< Events that were folded.
    QHash<Sid, WaitingReservation> m_open;
    QHash<Sid, UtcMsecs> m_ended;       ///< Reservations.
    QHash<Sid, MissedOffer> m_timeouts; ///< By worker: the last offer that ran out.
    QHash<Sid, Sid> m_tookAway;         ///< By worker: the reservation that took them away last.
    QHash<Sid, ActivityNow> m_activities;
    QList<MissedOffer> m_misses;
    QHash<Sid, WaitingPlacement> m_placements;
    QHash<Sid, Failures> m_failed;    ///< By task.
    QHash<Sid, UtcMsecs> m_looked;    ///< By task.
    QHash<Sid, UtcMsecs> m_offersAt;  ///< The same, for offers.
    QHash<QString, int> m_capacities; ///< By worker and channel.
    QHash<Sid, Wait> m_waits;         ///< Of tasks, those that are over.
    QList<qint64> m_wrapUps;          ///< How long each took, the newest last.
    QHash<QString, UtcMsecs> m_endedCalls;
    UtcMsecs m_rulesChanged = 0;
    UtcMsecs m_observedSince = 0;
    UtcMsecs m_observedUntil = 0;
};

} // namespace Desk
