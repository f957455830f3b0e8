#include "waitingsurvey.h"

#include "reservations/attributes.h"
#include "routing/selection.h"
#include "waitingpast.h"
#include "waitingstatus.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

bool isOver(TaskStatus status)
{
    return status == TaskStatus::Completed || status == TaskStatus::Canceled;
}

/// False where the list of tasks is newer and says otherwise.
bool fits(const WaitingReservation &reservation, const Task &task)
{
    if (reservation.told > task.updated)
        return true;
    switch (task.status) {
    case TaskStatus::Pending:
        return false;
    case TaskStatus::Reserved:
        return reservation.status == ReservationStatus::Pending;
    case TaskStatus::Assigned:
        return reservation.status != ReservationStatus::Pending;
    default:
        return true;
    }
}

/// Oldest first; by SID where that says nothing.
bool isOlder(const WaitingRow &one, const WaitingRow &other)
{
    return one.since != other.since ? one.since < other.since : one.task < other.task;
}

} // namespace

WaitingSurvey::WaitingSurvey() = default;

WaitingSurvey::~WaitingSurvey() = default;

const WaitingSurvey::Reading &WaitingSurvey::read(const Task &task)
{
    const auto known = m_readings.constFind(task.sid);
    if (known != m_readings.cend() && known->attributes == task.attributes)
        return *known;
    Reading reading;
    reading.attributes = task.attributes;
    const QJsonObject object = QJsonDocument::fromJson(task.attributes.toUtf8()).object();
    reading.value = Routing::Value::fromJson(object);
    reading.callSid = object.value("call_sid"_L1).toString();
    reading.title = taskTitle(task);
    return *m_readings.insert(task.sid, reading);
}

/// Who has what, without what the list of tasks knows better.
void WaitingSurvey::sortReservations(const WaitingFacts &facts)
{
    m_byTask.clear();
    m_byWorker.clear();
    QHash<Sid, const Task *> tasks;
    tasks.reserve(facts.tasks.size());
    for (const Task &task : facts.tasks)
        tasks.insert(task.sid, &task);
    const auto &open = facts.ledger.open();
    for (const WaitingReservation &one : open) {
        const Task *task = tasks.value(one.task);
        if (task && (isOver(task->status) || !fits(one, *task)))
            continue;
        m_byTask[one.task].append(&one);
        m_byWorker[one.worker].append(&one);
    }
}

const WaitingGroup &WaitingSurvey::groupAt(const WaitingPlace &place, const Routing::RoutingTask &task)
{
    const QByteArray key = waitingKeyOf(place, task);
    const auto known = m_groups.constFind(key);
    return known != m_groups.cend() ? *known : *m_groups.insert(key, askEverybody(place, task, m_roster));
}

/// An Event that is newer than the list says that somebody has accepted it.
bool WaitingSurvey::isTaken(const Task &task) const
{
    const QList<const WaitingReservation *> open = m_byTask.value(task.sid);
    return std::any_of(open.cbegin(), open.cend(), [&task](const WaitingReservation *one) {
        return one->status != ReservationStatus::Pending && one->told > task.updated;
    });
}

bool WaitingSurvey::explainStuck(WaitingRow &row, const Task &task, const Reading &reading) const
{
    const QList<const WaitingReservation *> open = m_byTask.value(task.sid);
    const auto about = [&row](const WaitingReservation &one) {
        row.reservation = one.sid;
        row.worker = one.worker;
        row.why.worker = one.workerName;
        row.queueName = one.workerName;
    };
    if (const auto ended = reading.callSid.isEmpty() ? std::nullopt : m_facts->ledger.endOfCall(reading.callSid);
        ended && task.status != TaskStatus::Wrapping) {
        if (!open.isEmpty())
            about(*open.first());
        row.why.kind = WaitingWhy::Kind::CallOver;
        row.why.since = row.since = *ended;
        return true;
    }
    if (task.status == TaskStatus::Wrapping) {
        const auto oldest = std::min_element(open.cbegin(), open.cend(), [](const auto *one, const auto *other) {
            const auto key = [](const WaitingReservation *r) {
                return std::pair(r->status != ReservationStatus::Wrapping, r->since);
            };
            return key(one) < key(other);
        });
        const bool isKnown = oldest != open.cend() && (*oldest)->status == ReservationStatus::Wrapping;
        if (isKnown)
            about(**oldest);
        row.why.since = isKnown && (*oldest)->since > 0 ? (*oldest)->since : task.updated;
        row.since = row.why.since;
        row.why.usual = m_facts->ledger.usualWrapUp();
        row.why.kind = WaitingWhy::Kind::WrapUp;
        // Nobody is stuck who takes no longer than people usually do here.
        return row.since > 0 && m_facts->now - row.since > std::max(m_facts->limits.wrapUp, row.why.usual);
    }
    // Looked at after it was assigned, with a second for clocks that differ.
    constexpr qint64 doubt = 1000;
    if (task.status == TaskStatus::Assigned && open.isEmpty() &&
        m_facts->ledger.lookedAt(task.sid) > task.updated + doubt) {
        row.why.kind = WaitingWhy::Kind::NoReservation;
        row.why.since = row.since = task.updated;
        return true;
    }
    return false;
}

/// By Events alone: what was before the first that is known, nobody counts.
void WaitingSurvey::countFailures(WaitingRow &row) const
{
    row.why.failed = m_facts->ledger.failedOffers(row.task);
    const UtcMsecs since = m_facts->ledger.observedSince();
    row.why.failedAtLeast = row.why.failed > 0 && (since == 0 || row.created < since);
}

void WaitingSurvey::explainOffered(WaitingRow &row, const Task &task) const
{
    row.cause = WaitingCause::Offered;
    countFailures(row);
    const qint64 within = m_facts->rules ? m_facts->rules->answerWithin.value(task.workflowSid) : 0;
    const auto answerBy = [within](const WaitingReservation &one) {
        return one.answerBy != 0 || one.offered == 0 || within == 0 ? one.answerBy : one.offered + within;
    };
    const auto isEnding = [this](UtcMsecs until) {
        const qint64 left = until - m_facts->now;
        // One that is over its time is held for a telephone, or its end is not known yet: neither is about to run out.
        return until != 0 && left >= 0 && left <= m_facts->limits.offerEnds;
    };
    const WaitingReservation *first = nullptr;
    const QList<const WaitingReservation *> open = m_byTask.value(row.task);
    for (const WaitingReservation *one : open) {
        if (one->status != ReservationStatus::Pending)
            continue;
        ++row.why.offers;
        const auto key = [&](const WaitingReservation *r) {
            return std::tuple(r->isHeld, answerBy(*r) == 0, answerBy(*r));
        };
        if (!first || key(one) < key(first))
            first = one;
    }
    if (!first) {
        row.why.kind = WaitingWhy::Kind::Unasked;
        // It was offered when it became reserved, at the latest.
        const bool isOver = m_facts->ledger.lastFailure(row.task) >= task.updated || // Of that offer more is known.
                            m_facts->ledger.offersAt(row.task) > task.updated;
        row.why.until = within > 0 && !isOver ? task.updated + within : 0;
        if (isEnding(row.why.until))
            row.cause = WaitingCause::OfferEnding;
        return;
    }
    row.reservation = first->sid;
    row.worker = first->worker;
    row.why.kind = WaitingWhy::Kind::Offers;
    row.why.worker = first->workerName;
    row.why.until = first->isHeld ? first->answerBy : answerBy(*first);
    row.why.isHeld = first->isHeld;
    if (!first->isHeld && isEnding(row.why.until))
        row.cause = WaitingCause::OfferEnding;
}

bool WaitingSurvey::explain(WaitingRow &row, const Task &task, const Reading &reading)
{
    if (explainStuck(row, task, reading)) {
        row.cause = WaitingCause::Stuck;
        return true;
    }
    row.why = {};
    row.since = task.created;
    row.queueName = task.taskQueueName;
    if (task.status == TaskStatus::Reserved) {
        explainOffered(row, task);
        return true;
    }
    row.cause = WaitingCause::CannotTell;
    row.why.kind = WaitingWhy::Kind::RulesUnread;
    if (!m_facts->rules || m_facts->workersRead == 0)
        return true;
    Routing::RoutingTask routing;
    routing.attributes = reading.value;
    routing.priority = task.priority;
    routing.age = std::max<qint64>(0, m_facts->now - task.created);
    routing.channel = task.taskChannelName;
    const WaitingPlace place = waitingPlaceOf(task, routing, m_roster, m_facts->ledger.placement(task.sid));
    if (place.problem == WaitingPlace::Problem::NoFilter)
        row.why.kind = WaitingWhy::Kind::NoFilter;
    if (place.problem != WaitingPlace::Problem::None)
        return true;
    const WaitingGroup &group = groupAt(place, routing);
    if (group.eligible > 0) {
        m_line.append({row, group, place.queue});
        return false;
    }
    row.why = group.nobody;
    row.why.until = place.endsAt ? task.created + *place.endsAt : 0;
    row.cause = row.why.isDelayed && place.endsAt ? WaitingCause::HeldBack : WaitingCause::NobodyEligible;
    return true;
}

/// In the order in which TaskRouter takes them. Those whom nobody can take stand in nobody's way.
void WaitingSurvey::explainLine(WaitingNow &now)
{
    std::vector<Routing::Turn> turns;
    turns.reserve(static_cast<size_t>(m_line.size()));
    QHash<size_t, int> lengths;
    for (const Turn &turn : std::as_const(m_line)) {
        turns.push_back({turn.queue, turn.row.priority, turn.row.created});
        ++lengths[turn.queue];
    }
    QHash<size_t, int> positions;
    const std::vector<size_t> order = Routing::order(turns, m_roster.everybody());
    for (const size_t at : order) {
        Turn &turn = m_line[static_cast<qsizetype>(at)];
        turn.row.why.position = ++positions[turn.queue];
        turn.row.why.length = lengths.value(turn.queue);
        explainTurn(turn.row, turn.group, now.knowsAllHolders);
        turn.row.absentees = turn.group.absentees;
        if (turn.row.cause == WaitingCause::Unavailable)
            m_absent.unite(QSet<Sid>(turn.group.absentees.cbegin(), turn.group.absentees.cend()));
        now.groups.at(static_cast<size_t>(turn.row.cause)).append(turn.row);
    }
}

void WaitingSurvey::explainTurn(WaitingRow &row, const WaitingGroup &group, bool knowsAllHolders) const
{
    row.why.eligible = group.eligible;
    row.why.busy = group.busy;
    row.why.shares = group.shares;
    countFailures(row);
    if (group.busy == 0 && group.freeCount == 0) {
        row.cause = WaitingCause::Unavailable;
        row.why.kind = WaitingWhy::Kind::Shares;
        return;
    }
    if (group.freeCount == 0) {
        row.cause = WaitingCause::NoCapacity;
        row.why.kind = WaitingWhy::Kind::Busy;
        row.why.isLikely = true; // What a worker may have at once is published for each alone, and not asked for.
        return;
    }
    row.cause = WaitingCause::InLine;
    row.why.kind = WaitingWhy::Kind::Position;
    row.why.worker = group.free;
    row.why.isLikely = !knowsAllHolders;
    const UtcMsecs both = std::max(row.created, group.freeSince);
    if (row.why.position == 1 && knowsAllHolders && m_facts->now - both > OddAfterMsecs) {
        row.cause = WaitingCause::CannotTell;
        row.why.kind = WaitingWhy::Kind::SomebodyFree;
    }
}

WaitingNow WaitingSurvey::take(const WaitingFacts &facts)
{
    m_facts = &facts;
    m_groups.clear();
    m_line.clear();
    m_absent.clear();
    sortReservations(facts);
    WaitingNow now;
    now.asOf = facts.now;
    now.hasRules = facts.rules != nullptr && facts.workersRead != 0;
    if (facts.rules)
        m_roster.update(facts, m_byWorker);
    now.knowsAllHolders = std::all_of(facts.tasks.cbegin(), facts.tasks.cend(), [this](const Task &task) {
        const bool isHeld = task.status == TaskStatus::Assigned || task.status == TaskStatus::Wrapping;
        return !isHeld || m_byTask.contains(task.sid) || m_facts->ledger.lookedAt(task.sid) > 0;
    });
    for (const Task &task : facts.tasks) {
        const bool isWaiting = isNotTaken(task.status) && !isTaken(task);
        if (isWaiting) {
            ++now.tasks;
            now.oldest = now.oldest == 0 ? task.created : std::min(now.oldest, task.created);
        } else if (task.status != TaskStatus::Assigned && task.status != TaskStatus::Wrapping) {
            continue;
        }
        const Reading &reading = read(task);
        WaitingRow row;
        row.task = task.sid;
        row.title = reading.title;
        row.channel = task.taskChannelName;
        row.queue = task.taskQueueSid;
        row.queueName = task.taskQueueName;
        row.status = task.status;
        row.priority = task.priority;
        row.created = row.since = task.created;
        if (isWaiting ? explain(row, task, reading) : explainStuck(row, task, reading)) {
            row.cause = isWaiting ? row.cause : WaitingCause::Stuck;
            now.groups.at(static_cast<size_t>(row.cause)).append(row);
        }
    }
    if (now.hasRules)
        explainLine(now);
    for (QList<WaitingRow> &rows : now.groups)
        std::sort(rows.begin(), rows.end(), isOlder);
    addPeople(now);
    addAbsentees(now);
    addPast(now, facts);
    addCalls(now);
    if (m_readings.size() > 2 * facts.tasks.size() + 1000)
        m_readings.clear();
    m_facts = nullptr;
    return now;
}

void WaitingSurvey::addPeople(WaitingNow &now) const
{
    if (!now.hasRules)
        return;
    now.workers = static_cast<int>(m_roster.people().size());
    QHash<Sid, qsizetype> places;
    for (const Routing::ActivityFacts &known : m_facts->rules->routing.activities) {
        WaitingActivity activity;
        activity.sid = Sid::parse(known.sid).value_or(Sid());
        activity.name = known.name;
        activity.isAvailable = known.isAvailable;
        places.insert(activity.sid, now.activities.size());
        now.activities.append(activity);
    }
    for (const WaitingRoster::Person &person : m_roster.people()) {
        now.free += person.isAvailable && !person.isBusy;
        const auto known = places.constFind(person.activity);
        const qsizetype at = known == places.cend() ? now.activities.size() : *known;
        if (known == places.cend()) {
            places.insert(person.activity, at);
            WaitingActivity activity;
            activity.sid = person.activity;
            activity.name = person.activityName;
            activity.isAvailable = person.isAvailable;
            now.activities.append(activity);
        }
        WaitingActivity &activity = now.activities[at];
        if (activity.people++ == 0 || person.since < activity.since) {
            activity.longest = person.sid;
            activity.longestName = person.name;
            activity.since = person.since;
            activity.isMissed = person.missed != nullptr;
        }
    }
    std::stable_sort(now.activities.begin(), now.activities.end(),
                     [](const WaitingActivity &one, const WaitingActivity &other) {
                         if (one.isAvailable != other.isAvailable)
                             return one.isAvailable;
                         return QString::localeAwareCompare(one.name, other.name) < 0;
                     });
}

void WaitingSurvey::addAbsentees(WaitingNow &now) const
{
    if (!now.hasRules)
        return;
    for (const WaitingRoster::Person &person : m_roster.people()) {
        if (person.missed && !person.isAvailable)
            now.away.append({person.sid, person.name, person.activity, person.activityName, person.missed->when,
                             person.missed->reservation});
    }
    std::sort(now.away.begin(), now.away.end(), [](const WaitingAbsentee &one, const WaitingAbsentee &other) {
        return one.since != other.since ? one.since < other.since : one.worker < other.worker;
    });
    std::copy_if(now.away.cbegin(), now.away.cend(), std::back_inserter(now.absentees),
                 [this](const WaitingAbsentee &one) { return m_absent.contains(one.worker); });
}

/// In wrap-up a call is over anyway.
void WaitingSurvey::addCalls(WaitingNow &now) const
{
    QList<std::pair<UtcMsecs, QString>> calls;
    for (const Task &task : m_facts->tasks) {
        const auto reading = m_readings.constFind(task.sid);
        const bool mayBeStuck = isNotTaken(task.status) || task.status == TaskStatus::Assigned;
        if (mayBeStuck && reading != m_readings.cend() && !reading->callSid.isEmpty() &&
            !m_facts->ledger.endOfCall(reading->callSid))
            calls.append({task.updated, reading->callSid});
    }
    std::sort(calls.begin(), calls.end());
    for (const auto &[since, call] : std::as_const(calls))
        now.openCalls.append(call);
}

} // namespace Desk
