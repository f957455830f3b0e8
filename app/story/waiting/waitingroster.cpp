#include "waitingroster.h"

#include "story/missedoffer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Desk {

namespace {

void add(Routing::ChannelFacts &channel, ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Pending:
        ++channel.pending;
        break;
    case ReservationStatus::Wrapping:
        ++channel.wrapping;
        break;
    default:
        ++channel.accepted;
        break;
    }
}

} // namespace

WaitingRoster::WaitingRoster() = default;

WaitingRoster::~WaitingRoster() = default;

void WaitingRoster::useRules(const std::shared_ptr<const WaitingRules> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_workflows.clear();
    m_queues.clear();
    m_activities.clear();
    m_readings.clear(); // Who is in which queue is another question now.
    for (const Routing::WorkflowFacts &workflow : rules->routing.workflows) {
        if (const auto sid = Sid::parse(workflow.sid))
            m_workflows.insert(*sid, &workflow);
    }
    for (size_t at = 0; at < rules->routing.queues.size(); ++at) {
        if (const auto sid = Sid::parse(rules->routing.queues[at].sid))
            m_queues.insert(*sid, at);
    }
    for (const Routing::ActivityFacts &activity : rules->routing.activities) {
        if (const auto sid = Sid::parse(activity.sid))
            m_activities.insert(*sid, activity.isAvailable);
    }
    m_queuesAskForFields =
        std::any_of(rules->routing.queues.begin(), rules->routing.queues.end(),
                    [](const Routing::QueueFacts &queue) { return Routing::asksForFields(queue.workers); });
}

/// Nobody publishes in a list what a worker may have at once: one task in each channel, unless an Event said otherwise
/// or more are there.
std::vector<Routing::ChannelFacts> WaitingRoster::channelsOf(Sid worker, const WaitingLedger &ledger,
                                                             const QList<const WaitingReservation *> &held) const
{
    std::vector<Routing::ChannelFacts> channels;
    const auto find = [&channels](const QString &name) -> Routing::ChannelFacts & {
        const auto found = std::find_if(channels.begin(), channels.end(),
                                        [&name](const Routing::ChannelFacts &one) { return one.uniqueName == name; });
        if (found != channels.end())
            return *found;
        Routing::ChannelFacts channel;
        channel.uniqueName = name;
        return channels.emplace_back(std::move(channel));
    };
    channels.reserve(static_cast<size_t>(m_rules->routing.channels.size()));
    for (const QString &name : m_rules->routing.channels)
        (void)find(name);
    for (const WaitingReservation *one : held)
        add(find(one->channel), one->status);
    for (Routing::ChannelFacts &channel : channels)
        channel.configured = std::max(ledger.capacity(worker, channel.uniqueName).value_or(1), channel.used());
    return channels;
}

void WaitingRoster::findQueues(Routing::WorkerFacts &worker) const
{
    std::vector<size_t> in;
    const auto &queues = m_rules->routing.queues;
    for (size_t at = 0; at < queues.size(); ++at) {
        if (queues[at].workers.fits({{}, {&worker.attributes, &worker.fields}}))
            in.push_back(at);
    }
    worker.queues = std::move(in);
}

void WaitingRoster::update(const WaitingFacts &facts, const Holdings &holdings)
{
    useRules(facts.rules);
    static const QList<const WaitingReservation *> nothing;
    m_workers.clear();
    m_people.clear();
    m_workers.reserve(static_cast<size_t>(facts.workers.size()));
    m_people.reserve(static_cast<size_t>(facts.workers.size()));
    for (const Worker &worker : facts.workers) {
        const auto found = holdings.constFind(worker.sid);
        const QList<const WaitingReservation *> &held = found == holdings.cend() ? nothing : *found;
        Person person{worker.sid,           worker.friendlyName, worker.activitySid, worker.activityName,
                      worker.statusChanged, worker.available,    !held.isEmpty(),    nullptr};
        // An Event may be newer than the list, and knows the moment better.
        const auto newer = facts.ledger.activity(worker.sid, worker.statusChanged);
        if (newer && newer->sid == person.activity)
            person.since = newer->since;
        if (newer && newer->since > facts.workersRead) {
            person.activity = newer->sid;
            person.activityName = newer->name;
            person.since = newer->since;
            person.isAvailable = m_activities.value(newer->sid);
        }
        const MissedOffer *ranOut = facts.ledger.lastTimeout(worker.sid);
        if (ranOut && isByMissedOffer(ranOut->when, {person.since, person.activity, person.isAvailable},
                                      facts.rules->timeoutActivity))
            person.missed = ranOut;

        const auto known = m_readings.find(worker.sid);
        const bool isNew = known == m_readings.end();
        Reading &reading = isNew ? m_readings[worker.sid] : *known;
        const bool isReadAnew = isNew || reading.attributes != worker.attributes;
        if (isReadAnew) {
            reading.attributes = worker.attributes;
            reading.value = Routing::Value::fromJson(QJsonDocument::fromJson(worker.attributes.toUtf8()).object());
        }
        Routing::WorkerFacts now;
        now.channels = channelsOf(worker.sid, facts.ledger, held);
        const bool isOther = isReadAnew || reading.facts.name != person.name ||
                             reading.facts.activityName != person.activityName ||
                             reading.facts.isAvailable != person.isAvailable || reading.facts.channels != now.channels;
        if (isOther) {
            now.sid = worker.sid.toString();
            now.name = person.name;
            now.activitySid = person.activity.toString();
            now.activityName = person.activityName;
            now.isAvailable = person.isAvailable;
            now.attributes = reading.value;
            now.fields = fieldsOf(now);
            if (isReadAnew || m_queuesAskForFields)
                findQueues(now);
            else
                now.queues = std::move(reading.facts.queues);
            reading.facts = std::move(now);
        }
        reading.facts.withoutTaskSince = person.since;
        m_workers.push_back(reading.facts);
        m_people.push_back(std::move(person));
    }
    if (m_readings.size() > 2 * facts.workers.size() + 1000)
        m_readings.clear(); // Those who are gone; the others are read once more.
}

Routing::Roster WaitingRoster::everybody() const
{
    return {m_rules->routing.queues, m_workers, m_rules->routing.isMultitasking, m_rules->routing.isLifo};
}

Routing::Roster WaitingRoster::nobody() const
{
    return {m_rules->routing.queues, {}, m_rules->routing.isMultitasking, m_rules->routing.isLifo};
}

const Routing::WorkflowFacts *WaitingRoster::workflow(Sid sid) const
{
    return m_workflows.value(sid);
}

std::optional<size_t> WaitingRoster::queue(Sid sid) const
{
    const auto found = m_queues.constFind(sid);
    return found == m_queues.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Desk
