#include "storyactivities.h"

#include "missedoffer.h"
#include "storystatuses.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Desk {

namespace {

/// A worker's activity follows what caused it within so many milliseconds.
constexpr qint64 SoonAfter = 2000;

/// What happened with a reservation of a worker, whatever its task was.
struct Turn
{
    UtcMsecs when = 0;
    EventType type = EventType::Unknown;
    Sid reservation;
};
using Turns = QHash<Sid, std::vector<Turn>>;

Turns turnsOf(const StoryFacts &facts)
{
    Turns turns;
    for (const StoryEvent &event : facts.events) {
        if (subjectOf(event.type) == EventSubject::Reservation)
            turns[event.data.sid(EventField::WorkerSid)].push_back(
                {event.when, event.type, event.data.sid(EventField::ReservationSid)});
    }
    return turns;
}

/// The turn of that type next to `when`, at most SoonAfter away; null where there is none.
const Turn *nearby(const std::vector<Turn> &turns, EventType type, UtcMsecs when)
{
    const Turn *best = nullptr;
    const auto from = std::lower_bound(turns.cbegin(), turns.cend(), when - SoonAfter,
                                       [](const Turn &turn, UtcMsecs time) { return turn.when < time; });
    for (auto turn = from; turn != turns.cend() && turn->when <= when + SoonAfter; ++turn) {
        if (turn->type == type && (!best || std::abs(turn->when - when) < std::abs(best->when - when)))
            best = &*turn;
    }
    return best;
}

class ActivityReader
{
public:
    explicit ActivityReader(const StoryFacts &facts)
        : m_facts(facts)
        , m_turns(turnsOf(facts))
    {
        for (const Fact<Activity> &activity : facts.activities)
            m_available.insert(activity.value.sid, activity.value.available);
        for (const Fact<StoryQueue> &queue : facts.queues) {
            m_queueActivities.append(queue.value.reservationActivity);
            m_queueActivities.append(queue.value.assignmentActivity);
        }
        m_queueActivities.removeAll(Sid());
    }

    void read(const StoryEvent &event, qsizetype at)
    {
        const Sid worker = event.data.sid(EventField::WorkerSid);
        QList<ActivitySpan> &spans = m_spans[worker];
        const QString name = event.data.text(EventField::WorkerName);
        const Sid previous = event.data.sid(EventField::WorkerPreviousActivitySid);
        if (spans.isEmpty() && !previous.isNull()) {
            const qint64 before = event.data.number(EventField::WorkerTimeInPreviousActivityMs).value_or(0);
            ActivitySpan span = make(worker, name, event.when - before, previous,
                                     event.data.text(EventField::WorkerPreviousActivityName));
            span.evidence.events.append(at);
            // The Event of that change may be gone, or never have been: what led to it is told all the same.
            findCause(span);
            spans.append(span);
        }
        if (!spans.isEmpty())
            spans.last().span.end = event.when;
        ActivitySpan span = make(worker, name, event.when, event.data.sid(EventField::WorkerActivitySid),
                                 event.data.text(EventField::WorkerActivityName));
        span.evidence.events.append(at);
        findCause(span);
        spans.append(span);
    }

    /// A worker of whom no Event tells has been in his activity since the API says so.
    void read(const Worker &worker)
    {
        QList<ActivitySpan> &spans = m_spans[worker.sid];
        if (worker.activitySid.isNull() || worker.statusChanged == 0)
            return;
        if (!spans.isEmpty()) {
            // date_status_changed has whole seconds only.
            const bool isKnown = spans.constLast().activity == worker.activitySid;
            if (isKnown || worker.statusChanged / 1000 < spans.constLast().span.begin / 1000)
                return;
            spans.last().span.end = worker.statusChanged;
        }
        ActivitySpan span =
            make(worker.sid, worker.friendlyName, worker.statusChanged, worker.activitySid, worker.activityName);
        span.isAvailable = worker.available;
        findCause(span);
        spans.append(span);
    }

    [[nodiscard]] QList<ActivitySpan> spansOf(Sid worker) const { return m_spans.value(worker); }
    [[nodiscard]] QList<Sid> workers() const { return m_spans.keys(); }

private:
    [[nodiscard]] ActivitySpan make(Sid worker, const QString &name, UtcMsecs begin, Sid activity,
                                    const QString &activityName) const
    {
        ActivitySpan span;
        span.worker = worker;
        span.workerName = name;
        span.span.begin = begin;
        span.activity = activity;
        span.activityName = activityName;
        if (const auto known = m_available.constFind(activity); known != m_available.cend())
            span.isAvailable = *known;
        return span;
    }

    /// The last offer that ran out and made the change; null where there is none.
    [[nodiscard]] const Turn *missed(const std::vector<Turn> &turns, const ActivityChange &change) const
    {
        const auto found = std::find_if(turns.crbegin(), turns.crend(), [&](const Turn &turn) {
            return turn.type == EventType::ReservationTimeout &&
                   isByMissedOffer(turn.when, change, m_facts.timeoutActivity);
        });
        return found == turns.crend() ? nullptr : &*found;
    }

    void findCause(ActivitySpan &span) const
    {
        const auto turns = m_turns.constFind(span.worker);
        if (turns == m_turns.cend())
            return;
        const Turn *turn = missed(*turns, {span.span.begin, span.activity, span.isAvailable});
        span.cause = ActivitySpan::Cause::MissedOffer;
        if (!turn) {
            turn = nearby(*turns, EventType::ReservationRejected, span.span.begin);
            span.cause = ActivitySpan::Cause::Rejection;
        }
        if (!turn && m_queueActivities.contains(span.activity)) {
            turn = nearby(*turns, EventType::ReservationCreated, span.span.begin);
            if (!turn)
                turn = nearby(*turns, EventType::ReservationAccepted, span.span.begin);
            span.cause = ActivitySpan::Cause::Queue;
        }
        if (turn)
            span.reservation = turn->reservation;
        else
            span.cause = ActivitySpan::Cause::Chosen;
    }

    const StoryFacts &m_facts;
    Turns m_turns;
    QHash<Sid, bool> m_available;
    QList<Sid> m_queueActivities;
    QHash<Sid, QList<ActivitySpan>> m_spans;
};

} // namespace

QList<ActivitySpan> activitiesOf(const StoryFacts &facts, const QList<Offer> &offers)
{
    ActivityReader reader(facts);
    for (qsizetype i = 0; i < facts.events.size(); ++i) {
        const StoryEvent &event = facts.events.at(i);
        if (event.type == EventType::WorkerActivityUpdate && event.when != 0 &&
            !event.data.sid(EventField::WorkerSid).isNull())
            reader.read(event, i);
    }
    for (const Fact<Worker> &worker : facts.workers)
        reader.read(worker.value);
    // First those who were asked, in that order, then the others.
    QList<Sid> order;
    QSet<Sid> seen;
    const auto add = [&](Sid worker) {
        if (!seen.contains(worker)) {
            seen.insert(worker);
            order.append(worker);
        }
    };
    for (const Offer &offer : offers)
        add(offer.worker);
    QList<Sid> others = reader.workers();
    std::sort(others.begin(), others.end());
    for (const Sid &worker : std::as_const(others))
        add(worker);
    QList<ActivitySpan> all;
    for (const Sid &worker : std::as_const(order))
        all += reader.spansOf(worker);
    return all;
}

} // namespace Desk
