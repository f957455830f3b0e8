#include "router.h"

#include "assumptions.h"
#include "routing/selection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Simulator {

namespace {

bool isSameFilter(const Routing::Workflow &one, const Routing::Step &ones, const Routing::Workflow &other,
                  const Routing::Step &others)
{
    if (ones.isDefault() || others.isDefault())
        return ones.isDefault() && others.isDefault() && one.defaultQueue == other.defaultQueue;
    const Routing::Filter &filter = one.filters[ones.filter];
    const Routing::Filter &match = other.filters[others.filter];
    const auto isSame = [](Routing::Target target, const Routing::Target &as) {
        target.place = as.place; // Another filter may stand before it now.
        return target == as;
    };
    return filter.expression == match.expression &&
           std::equal(filter.targets.begin(), filter.targets.end(), match.targets.begin(), match.targets.end(), isSame);
}

} // namespace

std::shared_ptr<const Routing::Workflow> Router::routingOf(const Task &task) const
{
    static const auto none = std::make_shared<const Routing::Workflow>();
    if (task.routing && !task.routesAnew)
        return task.routing;
    const Workflow *workflow = find(m_state.workflows, task.workflow);
    return workflow ? workflow->routing : none;
}

void Router::setFacts(Waiting &waiting, const Task &task) const
{
    Routing::RoutingTask &facts = waiting.facts;
    if (waiting.attributes.isNull() || waiting.attributes != task.attributes) {
        waiting.attributes = task.attributes;
        facts.attributes = Routing::Value::fromJson(QJsonDocument::fromJson(task.attributes).object());
    }
    const Channel *channel = find(m_state.channels, task.channel);
    facts.channel = channel ? QString::fromUtf8(channel->uniqueName) : QString();
    facts.priority = task.ownPriority;
    facts.routingTarget = QString::fromLatin1(sidOfTarget(m_state, task.routingTarget));
    facts.ignoresCapacity = task.ignoreCapacity;
}

void Router::updateTask(const Task &task)
{
    const Queue *queue = find(m_state.queues, task.queue);
    const bool several = queue && queue->maxReservedWorkers > 1 && task.status == TaskStatus::Reserved;
    if (task.status == TaskStatus::Pending || several)
        setFacts(m_waiting[task.id], task);
    else
        m_waiting.erase(task.id);
}

std::vector<Id> Router::restless() const
{
    std::vector<Id> tasks;
    for (const auto &[id, waiting] : m_waiting) {
        if (waiting.isRestless)
            tasks.push_back(id);
    }
    return tasks;
}

void Router::setRestless(const std::vector<Id> &tasks)
{
    for (auto &[id, waiting] : m_waiting)
        waiting.isRestless = std::binary_search(tasks.begin(), tasks.end(), id);
}

void Router::reconsider(const Task &task)
{
    const auto waiting = m_waiting.find(task.id);
    if (waiting != m_waiting.end())
        waiting->second.isRestless = true;
}

Routing::Decision Router::decide(const Task &task)
{
    Waiting waiting;
    setFacts(waiting, task);
    return decide(task, waiting);
}

Routing::Decision Router::decide(const Task &task, Waiting &waiting)
{
    const auto routing = routingOf(task);
    waiting.facts.age = m_state.now - task.created;
    waiting.facts.openWith.clear();
    std::optional<Routing::Standing> from = task.standing;
    if (!from || task.routesAnew) {
        const auto anew = begin(*routing, waiting.facts.attributes, from ? waiting.facts.age : 0);
        // Where the first that matches now is the filter that it has, it goes on there.
        if (from && anew && isSameFilter(*task.routing, from->step, *routing, anew->step))
            from->step.filter = anew->step.filter;
        else
            from = anew;
    }
    if (from)
        return Routing::decide(*routing, waiting.facts, m_staff.roster(), *from);
    return Routing::decide(*routing, waiting.facts, m_staff.roster());
}

std::vector<Task *> Router::inOrder()
{
    std::vector<Task *> tasks;
    std::vector<Routing::Turn> turns;
    for (const auto &[id, waiting] : m_waiting) {
        Task &task = m_state.tasks.at(id);
        tasks.push_back(&task);
        turns.push_back(
            {m_staff.placeOfQueue(task.queue).value_or(m_state.queues.size()), task.priority, task.virtualStart});
    }
    std::vector<Task *> sorted;
    sorted.reserve(tasks.size());
    for (const size_t place : order(turns, m_staff.roster()))
        sorted.push_back(tasks[place]);
    return sorted;
}

void Router::dispatch(const Offer &offer, const Move &move)
{
    if (m_waiting.empty())
        return;
    // In a busy hour many wait and hardly anybody is free: then there is nothing to sort and to compare.
    const std::vector<size_t> available = m_staff.available();
    const auto isRestless = [](const auto &entry) { return entry.second.isRestless; };
    if (available.empty() && std::none_of(m_waiting.begin(), m_waiting.end(), isRestless))
        return;
    for (Task *task : inOrder()) {
        const Id id = task->id;
        // Not under an open reservation.
        if (const auto waiting = m_waiting.find(id);
            waiting != m_waiting.end() && waiting->second.isRestless && task->open.empty())
            settle(*task, waiting->second, move);
        // Where it went may have ended it.
        if (const auto waiting = m_waiting.find(id); waiting != m_waiting.end() && !available.empty())
            offerTask(*task, waiting->second, available, offer);
    }
}

void Router::settle(Task &task, Waiting &waiting, const Move &move)
{
    waiting.isRestless = false;
    // By hand it was put where it is.
    if (task.workflow == 0 || task.routingTarget != 0 || (task.queue != 0 && !task.standing))
        return;
    const Routing::Decision decision = decide(task, waiting);
    const bool stays =
        (decision.kind == Routing::Decision::Kind::Asks || decision.kind == Routing::Decision::Kind::Waits) &&
        task.standing && task.standing->step == decision.standing.step;
    if (stays) {
        task.routing = routingOf(task);
        task.standing = decision.standing;
    } else {
        move(task, decision);
    }
    task.routesAnew = false;
}

void Router::offerTask(Task &task, Waiting &waiting, const std::vector<size_t> &available, const Offer &offer)
{
    const Queue *queue = find(m_state.queues, task.queue);
    const int most = queue ? std::min(queue->maxReservedWorkers, Assumptions::MaxReservedWorkers) : 1;
    const Routing::Target *target = task.standing ? targetAt(*task.routing, task.standing->step) : nullptr;
    while (static_cast<int>(task.open.size()) < most) {
        waiting.facts.openWith.clear();
        for (const Id id : task.open)
            waiting.facts.openWith.push_back(
                QString::fromLatin1(m_state.sids.text(Kind::Worker, m_state.reservations.at(id).worker)));
        const Routing::Roster roster = m_staff.roster();
        const Routing::Selection selection(roster, waiting.facts, m_staff.placeOfQueue(task.queue), target);
        std::vector<size_t> candidates;
        for (const size_t place : available) {
            if (selection.whyNot(roster.workers[place]) == Routing::NotAsked::Asked)
                candidates.push_back(place);
        }
        if (candidates.empty())
            return;
        selection.sort(candidates);
        offer(task, m_staff.workerAt(candidates.front()));
        // Offered, it may wait no more.
        if (!m_waiting.contains(task.id))
            return;
    }
}

} // namespace Simulator
