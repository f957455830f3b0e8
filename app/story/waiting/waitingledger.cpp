#include "waitingledger.h"

#include "story/missedoffer.h"
#include "waitingstatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MostWrapUpTimes = 50;
constexpr qint64 WaitMemoryMsecs = 600'000; // Longer than anybody looks back at what waited.
constexpr qsizetype LeastWrapUps = 3;

QString capacityKey(Sid worker, const QString &channel)
{
    return worker.toString() + u'/' + channel;
}

bool changesRules(EventType type)
{
    switch (type) {
    case EventType::WorkspaceUpdated:
    case EventType::ActivityCreated:
    case EventType::ActivityUpdated:
    case EventType::ActivityDeleted:
    case EventType::TaskChannelCreated:
    case EventType::TaskChannelUpdated:
    case EventType::TaskChannelDeleted:
    case EventType::TaskQueueCreated:
    case EventType::TaskQueueExpressionUpdated:
    case EventType::TaskQueueDeleted:
    case EventType::WorkflowCreated:
    case EventType::WorkflowUpdated:
    case EventType::WorkflowDeleted:
        return true;
    default:
        return false;
    }
}

/// Only what waits is canceled. What was accepted before anybody looked is completed or deleted later, and had waited
/// until then.
bool endsWait(const StoryEvent &event)
{
    const TaskStatus status = taskStatusFromWire(event.data.text(EventField::TaskAssignmentStatus));
    return event.type == EventType::TaskCanceled || (event.type == EventType::TaskDeleted && isNotTaken(status));
}

/// An offer that came to nothing, whoever is to blame.
bool isFailure(EventType type)
{
    return type == EventType::ReservationRejected || type == EventType::ReservationTimeout ||
           type == EventType::ReservationCanceled || type == EventType::ReservationFailed;
}

template <typename Hash, typename IsOld>
void eraseIf(Hash &hash, const IsOld &isOld)
{
    for (auto at = hash.begin(); at != hash.end();)
        at = isOld(*at) ? hash.erase(at) : std::next(at);
}

} // namespace

void WaitingLedger::take(QList<StoryEvent> events)
{
    events.removeIf([this](const StoryEvent &event) { return !event.sid.isNull() && m_seen.contains(event.sid); });
    sortByCause(events);
    for (const StoryEvent &event : std::as_const(events)) {
        // The same one may stand twice in what came: a list whose pages moved while it was read.
        if (!event.sid.isNull() && m_seen.contains(event.sid))
            continue;
        m_seen.insert(event.sid, event.when);
        fold(event);
    }
}

void WaitingLedger::fold(const StoryEvent &event)
{
    const EventFields &data = event.data;
    if (changesRules(event.type))
        m_rulesChanged = std::max(m_rulesChanged, event.when);
    switch (event.type) {
    case EventType::ReservationCreated:
    case EventType::ReservationAccepted:
    case EventType::ReservationWrapup:
    case EventType::ReservationCompleted:
    case EventType::ReservationRejected:
    case EventType::ReservationTimeout:
    case EventType::ReservationRescinded:
    case EventType::ReservationCanceled:
    case EventType::ReservationFailed:
        foldReservation(event);
        break;
    case EventType::WorkerActivityUpdate:
        foldActivity(event);
        break;
    case EventType::WorkerCapacityUpdate:
        if (const auto capacity = data.number(EventField::WorkerChannelCapacity))
            m_capacities.insert(
                capacityKey(data.sid(EventField::WorkerSid), data.text(EventField::TaskChannelUniqueName)),
                static_cast<int>(std::clamp<qint64>(*capacity, 0, 10'000)));
        break;
    case EventType::WorkflowEntered:
    case EventType::WorkflowTargetMatched:
    case EventType::TaskQueueEntered:
    case EventType::TaskQueueMoved: {
        WaitingPlacement &place = m_placements[data.sid(EventField::TaskSid)];
        if (event.when < place.when)
            break;
        place.when = event.when;
        if (const Sid queue = data.sid(EventField::TaskQueueSid); !queue.isNull())
            place.queue = queue;
        if (data.has(EventField::WorkflowFilterName))
            place.filterName = data.text(EventField::WorkflowFilterName);
        if (event.type == EventType::WorkflowTargetMatched)
            place.targetExpression = data.text(EventField::WorkflowFilterTargetExpression);
        break;
    }
    case EventType::TaskCreated:
        m_waits[data.sid(EventField::TaskSid)].from = event.when; // To the millisecond; ages have seconds.
        break;
    case EventType::TaskCanceled:
    case EventType::TaskCompleted:
    case EventType::TaskDeleted:
    case EventType::TaskSystemDeleted:
        if (endsWait(event))
            endWait(event);
        m_placements.remove(data.sid(EventField::TaskSid));
        m_failed.remove(data.sid(EventField::TaskSid));
        eraseIf(m_open,
                [task = data.sid(EventField::TaskSid)](const WaitingReservation &one) { return one.task == task; });
        break;
    default:
        break;
    }
}

void WaitingLedger::noteObserved(UtcMsecs from, UtcMsecs until)
{
    if (m_observedSince == 0 || from > m_observedUntil)
        m_observedSince = from;
    m_observedUntil = std::max(m_observedUntil, until);
}

/// The task waits no more; if it did not end it before, it was accepted.
void WaitingLedger::endWait(const StoryEvent &event)
{
    const Sid task = event.data.sid(EventField::TaskSid);
    if (task.isNull())
        return;
    Wait &wait = m_waits[task];
    if (const auto age = event.data.number(EventField::TaskAge); age && wait.from == 0)
        wait.from = event.when - *age * 1000;
    wait.to = wait.to == 0 ? event.when : std::min(wait.to, event.when);
}

void WaitingLedger::foldReservation(const StoryEvent &event)
{
    const EventFields &data = event.data;
    const Sid sid = data.sid(EventField::ReservationSid);
    const Sid task = data.sid(EventField::TaskSid);
    if (sid.isNull())
        return;
    if (endsReservation(event.type) && m_ended.contains(sid))
        return; // It ends once, however often that is told.
    if (isFailure(event.type)) {
        Failures &failures = m_failed[task];
        ++failures.count;
        failures.last = std::max(failures.last, event.when);
    }
    if (event.type == EventType::ReservationAccepted)
        endWait(event);
    if (endsReservation(event.type)) {
        const auto known = m_open.constFind(sid);
        if (event.type == EventType::ReservationCompleted && known != m_open.cend() &&
            known->status == ReservationStatus::Wrapping && known->since > 0) {
            m_wrapUps.append(event.when - known->since);
            if (m_wrapUps.size() > MostWrapUpTimes)
                m_wrapUps.removeFirst();
        }
        if (event.type == EventType::ReservationTimeout)
            foldTimeout(event);
        m_open.remove(sid);
        m_ended.insert(sid, event.when);
        return;
    }
    if (m_ended.contains(sid))
        return;
    WaitingReservation &one = m_open[sid];
    if (event.when < one.told)
        return;
    one.sid = sid;
    one.task = task;
    one.worker = data.sid(EventField::WorkerSid);
    one.workerName = data.text(EventField::WorkerName);
    one.channel = data.text(EventField::TaskChannelUniqueName);
    const ReservationStatus status = statusAfter(event.type);
    if (status != one.status)
        one.since = event.when;
    one.status = status;
    one.told = event.when;
    if (event.type == EventType::ReservationCreated) {
        one.offered = event.when;
        if (const auto seconds = data.number(EventField::ReservationTimeout); seconds && *seconds > 0)
            one.answerBy = event.when - event.when % 1000 + *seconds * 1000; // As the reservation itself is dated.
    }
}

void WaitingLedger::foldTimeout(const StoryEvent &event)
{
    MissedOffer missed;
    missed.worker = event.data.sid(EventField::WorkerSid);
    missed.name = event.data.text(EventField::WorkerName);
    missed.reservation = event.data.sid(EventField::ReservationSid);
    missed.when = event.when;
    MissedOffer &last = m_timeouts[missed.worker];
    if (event.when >= last.when)
        last = missed;
}

void WaitingLedger::takeTimeouts(const QList<StoryEvent> &events)
{
    for (const StoryEvent &event : events) {
        if (event.type == EventType::ReservationTimeout && !event.data.sid(EventField::WorkerSid).isNull())
            foldTimeout(event);
    }
}

void WaitingLedger::foldActivity(const StoryEvent &event)
{
    const EventFields &data = event.data;
    const Sid worker = data.sid(EventField::WorkerSid);
    ActivityNow &now = m_activities[worker];
    if (worker.isNull() || event.when < now.since)
        return;
    now = {data.sid(EventField::WorkerActivitySid), data.text(EventField::WorkerActivityName), event.when};
    const auto ranOut = m_timeouts.constFind(worker);
    // The rules may not be known yet: where they went stands in what is kept of it.
    if (ranOut == m_timeouts.cend() || !isByMissedOffer(ranOut->when, {event.when, now.sid, {}}, {}))
        return;
    MissedOffer missed = *ranOut;
    missed.activity = now.sid;
    missed.activityName = now.name;
    missed.when = event.when;
    // One offer takes somebody away once: what they do afterwards is their own choice.
    if (m_tookAway.value(worker) == missed.reservation)
        return;
    m_tookAway.insert(worker, missed.reservation);
    m_misses.append(missed);
}

void WaitingLedger::takeReservations(Sid task, const QList<WaitingReservation> &open, UtcMsecs at)
{
    QSet<Sid> present;
    m_looked.insert(task, at);
    for (const WaitingReservation &one : open) {
        present.insert(one.sid);
        note(one);
    }
    eraseIf(m_open, [&](const WaitingReservation &one) {
        return one.task == task && one.told <= at && !present.contains(one.sid);
    });
}

void WaitingLedger::note(const WaitingReservation &reservation)
{
    if (m_ended.contains(reservation.sid))
        return;
    const auto known = m_open.find(reservation.sid);
    if (known == m_open.end()) {
        m_open.insert(reservation.sid, reservation);
        return;
    }
    known->isHeld = reservation.isHeld;
    if (reservation.answerBy != 0)
        known->answerBy = reservation.answerBy;
    if (known->channel.isEmpty())
        known->channel = reservation.channel;
    if (reservation.told < known->told || reservation.status == known->status)
        return;
    known->status = reservation.status;
    known->since = reservation.since;
    known->told = reservation.told;
}

void WaitingLedger::takeOffers(Sid task, const QSet<Sid> &offers, UtcMsecs newest)
{
    m_offersAt.insert(task, std::max(m_offersAt.value(task), newest));
    eraseIf(m_open, [&](const WaitingReservation &one) {
        return one.task == task && one.status == ReservationStatus::Pending && one.offered != 0 &&
               one.offered < newest && !offers.contains(one.sid);
    });
}

void WaitingLedger::retain(const QSet<Sid> &tasks, UtcMsecs at)
{
    eraseIf(m_open, [&](const WaitingReservation &one) { return one.told <= at && !tasks.contains(one.task); });
    // What is there still is counted from its beginning, however long ago that was.
    for (auto failed = m_failed.begin(); failed != m_failed.end();)
        failed = failed->last > at || tasks.contains(failed.key()) ? std::next(failed) : m_failed.erase(failed);
    for (QHash<Sid, UtcMsecs> *looks : {&m_looked, &m_offersAt}) {
        for (auto looked = looks->begin(); looked != looks->end();)
            looked = tasks.contains(looked.key()) ? std::next(looked) : looks->erase(looked);
    }
}

void WaitingLedger::prune(UtcMsecs now, UtcMsecs unasked)
{
    const UtcMsecs oldest = now - MemoryMsecs;
    const auto isOld = [oldest](UtcMsecs when) { return when < oldest; };
    eraseIf(m_seen, [unasked](UtcMsecs when) { return when < unasked; });
    eraseIf(m_ended, isOld);
    eraseIf(m_timeouts, [&](const MissedOffer &one) { return one.when < now - EventsKeptMsecs; });
    eraseIf(m_waits, [now](const Wait &wait) { return std::max(wait.from, wait.to) < now - WaitMemoryMsecs; });
    m_misses.removeIf([&](const MissedOffer &one) { return isOld(one.when); });
    // What is open is kept, however old it is; of tasks that are over nobody asks again.
    eraseIf(m_placements, [&](const WaitingPlacement &one) { return isOld(one.when); });
}

const MissedOffer *WaitingLedger::lastTimeout(Sid worker) const
{
    const auto found = m_timeouts.constFind(worker);
    return found == m_timeouts.cend() ? nullptr : &*found;
}

const WaitingPlacement *WaitingLedger::placement(Sid task) const
{
    const auto found = m_placements.constFind(task);
    return found == m_placements.cend() ? nullptr : &*found;
}

std::optional<int> WaitingLedger::capacity(Sid worker, const QString &channel) const
{
    if (m_capacities.isEmpty())
        return {};
    const auto found = m_capacities.constFind(capacityKey(worker, channel));
    return found == m_capacities.cend() ? std::nullopt : std::optional(*found);
}

qint64 WaitingLedger::usualWrapUp() const
{
    if (m_wrapUps.size() < LeastWrapUps)
        return 0;
    QList<qint64> sorted = m_wrapUps;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(sorted.size() / 2);
}

std::optional<UtcMsecs> WaitingLedger::endOfCall(const QString &sid) const
{
    const auto found = m_endedCalls.constFind(sid);
    return found == m_endedCalls.cend() ? std::nullopt : std::optional(*found);
}

int WaitingLedger::waitedAt(UtcMsecs when, const QSet<Sid> &others) const
{
    int count = 0;
    for (auto wait = m_waits.cbegin(); wait != m_waits.cend(); ++wait)
        count += wait->from != 0 && wait->from <= when && when < wait->to && !others.contains(wait.key());
    return count;
}

std::optional<WaitingLedger::ActivityNow> WaitingLedger::activity(Sid worker, UtcMsecs than) const
{
    const auto found = m_activities.constFind(worker);
    if (found == m_activities.cend() || found->since <= than)
        return {};
    return *found;
}

} // namespace Desk
