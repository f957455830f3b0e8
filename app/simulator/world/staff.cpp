#include "staff.h"

#include "routing/workerfacts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Simulator {

namespace {

/// All but his attributes, and his fields of it.
void setFacts(Routing::WorkerFacts &facts, const State &state, const Worker &worker)
{
    const Activity *activity = find(state.activities, worker.activity);
    facts.name = QString::fromUtf8(worker.name);
    facts.activitySid = QString::fromLatin1(state.sids.text(Kind::Activity, worker.activity));
    facts.activityName = activity ? QString::fromUtf8(activity->name) : QString();
    facts.isAvailable = activity && activity->available;
    facts.withoutTaskSince = std::max(worker.statusChanged, worker.lastTaskEnded);
    facts.channels.clear();
    for (const WorkerChannel &channel : worker.channels)
        facts.channels.push_back(channelFactsOf(state, worker, channel));
    facts.fields = fieldsOf(facts);
}

} // namespace

Routing::ChannelFacts channelFactsOf(const State &state, const Worker &worker, const WorkerChannel &channel)
{
    Routing::ChannelFacts facts;
    const Channel *kind = find(state.channels, channel.channel);
    facts.uniqueName = kind ? QString::fromUtf8(kind->uniqueName) : QString();
    facts.configured = channel.capacity;
    facts.isAvailable = channel.available;
    for (const Id id : worker.open) {
        const Reservation *reservation = find(state.reservations, id);
        const Task *task = reservation ? find(state.tasks, reservation->task) : nullptr;
        if (!task || task->channel != channel.channel)
            continue;
        if (reservation->status == ReservationStatus::Pending)
            ++facts.pending;
        else
            ++(reservation->status == ReservationStatus::Accepted ? facts.accepted : facts.wrapping);
    }
    return facts;
}

Routing::WorkerFacts factsOf(const State &state, const Worker &worker)
{
    Routing::WorkerFacts facts;
    facts.sid = QString::fromLatin1(state.sids.text(Kind::Worker, worker.id));
    facts.attributes = Routing::Value::fromJson(QJsonDocument::fromJson(worker.attributes).object());
    setFacts(facts, state, worker);
    return facts;
}

Routing::QueueResolver queueResolver(const State &state)
{
    Routing::QueueNames names;
    for (const auto &[id, queue] : state.queues)
        names.add(QString::fromLatin1(state.sids.text(Kind::TaskQueue, id)), QString::fromUtf8(queue.name));
    return [names](const QString &text) { return names.find(text); };
}

QByteArray sidOfTarget(const State &state, Id target)
{
    if (target == 0)
        return {};
    return state.sids.text(state.queues.contains(target) ? Kind::TaskQueue : Kind::Worker, target);
}

void Staff::buildQueues()
{
    m_queues.clear();
    m_queueIds.clear();
    m_queuesAskForFields = false;
    for (const auto &[id, queue] : m_state.queues) {
        m_queues.push_back({QString::fromLatin1(m_state.sids.text(Kind::TaskQueue, id)), QString::fromUtf8(queue.name),
                            queue.workers, queue.maxReservedWorkers, !queue.fifo});
        m_queueIds.push_back(id);
        m_queuesAskForFields = m_queuesAskForFields || Routing::asksForFields(queue.workers);
    }
}

void Staff::rebuild()
{
    buildQueues();
    m_workers.clear();
    m_people.clear();
    m_isStale.clear();
    m_stale.clear();
    m_changed.clear();
    for (auto &[id, worker] : m_state.workers)
        updateWorker(worker);
}

void Staff::updateWorker(Worker &worker)
{
    auto place = placeOf(worker.id);
    if (!place) {
        place = m_workers.size();
        m_workers.emplace_back();
        m_people.push_back(&worker);
        m_isStale.push_back(false);
    }
    m_workers[*place] = factsOf(m_state, worker);
    m_changed.insert(worker.id);
    findQueues(*place);
}

void Staff::touchWorker(Id worker)
{
    const auto place = placeOf(worker);
    if (!place)
        return;
    m_changed.insert(worker);
    if (m_queuesAskForFields) {
        refresh(*place);
        findQueues(*place);
    } else if (!m_isStale[*place]) {
        m_isStale[*place] = true;
        m_stale.push_back(*place);
    }
}

void Staff::forgetWorker(Id worker)
{
    const auto place = placeOf(worker);
    if (!place)
        return;
    // The places behind it move.
    static_cast<void>(roster());
    const auto at = static_cast<std::ptrdiff_t>(*place);
    m_workers.erase(m_workers.begin() + at);
    m_people.erase(m_people.begin() + at);
    m_isStale.erase(m_isStale.begin() + at);
    m_changed.erase(worker);
}

void Staff::refresh(size_t place)
{
    setFacts(m_workers[place], m_state, *m_people[place]);
}

void Staff::findQueues(size_t place)
{
    Routing::WorkerFacts &facts = m_workers[place];
    Worker &worker = *m_people[place];
    std::vector<size_t> queues;
    worker.queues.clear();
    for (size_t at = 0; at < m_queues.size(); ++at) {
        if (!m_queues[at].workers.fits({{}, {&facts.attributes, &facts.fields}}))
            continue;
        queues.push_back(at);
        worker.queues.push_back(m_queueIds[at]);
    }
    facts.queues = std::move(queues);
}

Routing::Roster Staff::roster()
{
    for (const size_t place : m_stale) {
        refresh(place);
        m_isStale[place] = false;
    }
    m_stale.clear();
    return {m_queues, m_workers, m_state.workspace.multitask, !m_state.workspace.fifo};
}

std::vector<size_t> Staff::available()
{
    static_cast<void>(roster());
    std::vector<size_t> places;
    for (size_t place = 0; place < m_workers.size(); ++place) {
        if (m_workers[place].isAvailable)
            places.push_back(place);
    }
    return places;
}

std::vector<size_t> Staff::takeChanged()
{
    static_cast<void>(roster());
    std::vector<size_t> places;
    for (const Id id : m_changed) {
        if (const auto place = placeOf(id); place && m_workers[*place].isAvailable)
            places.push_back(*place);
    }
    m_changed.clear();
    return places;
}

bool Staff::hasMixedOrder() const
{
    return std::any_of(m_queues.begin(), m_queues.end(),
                       [this](const Routing::QueueFacts &queue) { return queue.isLifo == m_state.workspace.fifo; });
}

std::optional<size_t> Staff::placeOf(Id worker) const
{
    const auto found = std::lower_bound(m_people.begin(), m_people.end(), worker,
                                        [](const Worker *one, Id wanted) { return one->id < wanted; });
    if (found == m_people.end() || (*found)->id != worker)
        return {};
    return static_cast<size_t>(found - m_people.begin());
}

std::optional<size_t> Staff::placeOfQueue(Id queue) const
{
    const auto found = std::lower_bound(m_queueIds.begin(), m_queueIds.end(), queue);
    if (found == m_queueIds.end() || *found != queue)
        return {};
    return static_cast<size_t>(found - m_queueIds.begin());
}

} // namespace Simulator
