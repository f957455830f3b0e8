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

/// A few of many are found quicker than all are put in order.
template <typename Less>
void sortFirst(std::vector<size_t> &places, size_t most, const Less &less)
{
    if (most < places.size())
        std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(most), places.end(), less);
    else
        std::sort(places.begin(), places.end(), less);
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

bool Selection::fitsTarget(const WorkerFacts &worker) const
{
    return !m_target || m_target->expression.terms().empty() ||
           m_target->expression.fits({{&m_task.attributes, nullptr}, {&worker.attributes, &worker.fields}});
}

bool Selection::hasItAlready(const WorkerFacts &worker) const
{
    return std::find(m_task.openWith.begin(), m_task.openWith.end(), worker.sid) != m_task.openWith.end();
}

NotAsked Selection::whyNot(const WorkerFacts &worker) const
{
    if (!isTheOne(worker))
        return NotAsked::NotTheOne;
    if (!isInQueue(worker))
        return NotAsked::NotInQueue;
    if (!fitsTarget(worker))
        return NotAsked::Expression;
    if (hasItAlready(worker))
        return NotAsked::HasItAlready;
    if (!worker.isAvailable)
        return NotAsked::Activity;
    return hasRoom(worker) ? NotAsked::Asked : NotAsked::Capacity;
}

bool Selection::isAsked(const WorkerFacts &worker) const
{
    return isFree(worker) && isFor(worker);
}

bool Selection::isFree(const WorkerFacts &worker) const
{
    return worker.isAvailable && hasRoom(worker) && !hasItAlready(worker);
}

bool Selection::isFor(const WorkerFacts &worker) const
{
    return isTheOne(worker) && isInQueue(worker) && fitsTarget(worker);
}

void Selection::sort(std::vector<size_t> &workers, size_t most) const
{
    if (workers.size() < 2)
        return;
    const auto isLonger = [this](size_t one, size_t other) {
        const qint64 ones = m_roster.workers[one].withoutTaskSince;
        const qint64 others = m_roster.workers[other].withoutTaskSince;
        return ones != others ? ones < others : one < other;
    };
    if (!m_target || m_target->orderBy.isEmpty())
        return sortFirst(workers, most, isLonger);
    const WorkerOrder &by = m_target->orderBy;
    const size_t keys = by.keys().size();
    std::vector<WorkerOrder::Rank> ranks;
    ranks.reserve(workers.size() * keys);
    std::vector<size_t> places(workers.size());
    for (size_t at = 0; at < workers.size(); ++at) {
        const WorkerFacts &facts = m_roster.workers[workers[at]];
        by.addRanks({&facts.attributes, &facts.fields}, ranks);
        places[at] = at;
    }
    sortFirst(places, most, [&](size_t one, size_t other) {
        const std::span all(ranks);
        const auto order = by.compare(all.subspan(one * keys, keys), all.subspan(other * keys, keys));
        return order != 0 ? order < 0 : isLonger(workers[one], workers[other]);
    });
    std::transform(places.begin(), places.end(), places.begin(), [&workers](size_t at) { return workers[at]; });
    workers = std::move(places);
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
