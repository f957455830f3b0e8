#include "selection.h"

#include <algorithm>
#include <map>

namespace Routing {

namespace {

/// Whether it is so for a queue of the roster; a place behind the last is a queue like any other.
bool isLifo(const Roster &roster, size_t queue)
{
    return queue < roster.queues.size() && roster.queues[queue].isLifo;
}

} // namespace

Selection::Selection(const Roster &roster, const RoutingTask &task, std::optional<size_t> queue, const Target *target)
    : m_roster(roster)
    , m_task(task)
    , m_target(target)
    , m_queue(queue)
{
    if (!task.routingTarget.isEmpty()) {
        m_target = nullptr;
        m_queue = roster.queueAt(task.routingTarget);
        if (!m_queue)
            m_wantedSid = &task.routingTarget;
        return;
    }
    if (!target || !target->knownWorker)
        return;
    const Value &known = target->knownWorker->operand.in({{&task.attributes, nullptr}, {}});
    static const QString nobody;
    const QString *wanted = known.kind() == Value::Kind::Text ? &known.toText() : &nobody;
    (target->knownWorker->by == KnownWorker::By::Sid ? m_wantedSid : m_wantedName) = wanted;
}

bool Selection::isTheOne(const WorkerFacts &worker) const
{
    if (m_wantedSid)
        return !m_wantedSid->isEmpty() && worker.sid == *m_wantedSid;
    return !m_wantedName || (!m_wantedName->isEmpty() && worker.name == *m_wantedName);
}

bool Selection::isInQueue(const WorkerFacts &worker) const
{
    if (!m_queue)
        return m_wantedSid == &m_task.routingTarget;
    if (worker.queues)
        return std::binary_search(worker.queues->begin(), worker.queues->end(), *m_queue);
    return m_roster.queues[*m_queue].workers.fits({{}, {&worker.attributes, &worker.fields}});
}

bool Selection::hasRoom(const WorkerFacts &worker) const
{
    if (m_task.ignoresCapacity)
        return true;
    if (!m_roster.isMultitasking) {
        return std::all_of(worker.channels.begin(), worker.channels.end(),
                           [](const ChannelFacts &channel) { return channel.used() == 0; });
    }
    const ChannelFacts *channel = worker.channel(m_task.channel);
    return channel && channel->hasRoom();
}

NotAsked Selection::whyNot(const WorkerFacts &worker) const
{
    if (!isTheOne(worker))
        return NotAsked::NotTheOne;
    if (!isInQueue(worker))
        return NotAsked::NotInQueue;
    if (m_target && !m_target->expression.terms().empty() &&
        !m_target->expression.fits({{&m_task.attributes, nullptr}, {&worker.attributes, &worker.fields}}))
        return NotAsked::Expression;
    if (std::find(m_task.openWith.begin(), m_task.openWith.end(), worker.sid) != m_task.openWith.end())
        return NotAsked::HasItAlready;
    if (!worker.isAvailable)
        return NotAsked::Activity;
    return hasRoom(worker) ? NotAsked::Asked : NotAsked::Capacity;
}

void Selection::sort(std::vector<size_t> &workers) const
{
    if (workers.size() < 2)
        return;
    const auto isLonger = [this](size_t one, size_t other) {
        const qint64 ones = m_roster.workers[one].withoutTaskSince;
        const qint64 others = m_roster.workers[other].withoutTaskSince;
        return ones != others ? ones < others : one < other;
    };
    if (!m_target || m_target->orderBy.isEmpty()) {
        std::sort(workers.begin(), workers.end(), isLonger);
        return;
    }
    std::vector<std::pair<WorkerOrder::Ranks, size_t>> ranked;
    ranked.reserve(workers.size());
    for (const size_t worker : workers) {
        const WorkerFacts &facts = m_roster.workers[worker];
        ranked.emplace_back(m_target->orderBy.ranks({&facts.attributes, &facts.fields}), worker);
    }
    std::sort(ranked.begin(), ranked.end(), [&](const auto &one, const auto &other) {
        const auto order = m_target->orderBy.compare(one.first, other.first);
        return order != 0 ? order < 0 : isLonger(one.second, other.second);
    });
    std::transform(ranked.begin(), ranked.end(), workers.begin(), [](const auto &one) { return one.second; });
}

size_t Selection::room() const
{
    const int most = m_queue ? m_roster.queues[*m_queue].maxReservedWorkers : 1;
    const size_t open = m_task.openWith.size();
    return static_cast<size_t>(std::max(1, most)) > open ? static_cast<size_t>(std::max(1, most)) - open : 0;
}

std::vector<size_t> order(std::span<const Turn> tasks, const Roster &roster)
{
    std::vector<size_t> places(tasks.size());
    for (size_t at = 0; at < places.size(); ++at)
        places[at] = at;
    std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) {
        const Turn &one = tasks[a];
        const Turn &other = tasks[b];
        if (one.priority != other.priority)
            return one.priority > other.priority;
        const bool isNewestFirst = roster.isLifo;
        return isNewestFirst ? one.virtualStart > other.virtualStart : one.virtualStart < other.virtualStart;
    });
    // Of equally urgent ones the workspace says which queue is next, and that queue which of its tasks.
    for (auto from = places.begin(); from != places.end();) {
        const auto to =
            std::find_if(from, places.end(), [&](size_t at) { return tasks[at].priority != tasks[*from].priority; });
        const bool differs =
            std::any_of(from, to, [&](size_t at) { return isLifo(roster, tasks[at].queue) != roster.isLifo; });
        if (differs) {
            std::map<size_t, std::vector<size_t>> byQueue;
            for (auto at = from; at != to; ++at)
                byQueue[tasks[*at].queue].push_back(*at);
            for (auto &[queue, own] : byQueue) {
                if (isLifo(roster, queue) != roster.isLifo)
                    std::reverse(own.begin(), own.end());
                // Handed out from the back.
                std::reverse(own.begin(), own.end());
            }
            for (auto at = from; at != to; ++at) {
                std::vector<size_t> &own = byQueue.at(tasks[*at].queue);
                *at = own.back();
                own.pop_back();
            }
        }
        from = to;
    }
    return places;
}

} // namespace Routing
