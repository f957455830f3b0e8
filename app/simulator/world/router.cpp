#include "router.h"

#include "assumptions.h"

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

/// Whether there is any task that he could have.
bool hasRoomForAny(const Routing::Roster &roster, size_t place)
{
    const auto &channels = roster.workers[place].channels;
    const auto isFree = [](const Routing::ChannelFacts &channel) { return channel.used() == 0; };
    const auto hasRoom = [](const Routing::ChannelFacts &channel) { return channel.hasRoom(); };
    return roster.isMultitasking ? std::any_of(channels.begin(), channels.end(), hasRoom)
                                 : std::all_of(channels.begin(), channels.end(), isFree);
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
    forgetOf(task.id);
    if (task.status != TaskStatus::Pending && !several) {
        m_waiting.erase(task.id);
        return;
    }
    setFacts(m_waiting[task.id], task);
    m_fresh.insert(task.id);
    if (several)
        m_offered.insert(task.id);
    if (task.ignoreCapacity)
        m_ignoring.insert(task.id);
}

void Router::forgetTask(Id task)
{
    forgetOf(task);
    m_waiting.erase(task);
}

void Router::forgetOf(Id task)
{
    for (std::set<Id> *some : {&m_fresh, &m_offered, &m_ignoring})
        some->erase(task);
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
    for (auto &[id, waiting] : m_waiting) {
        waiting.isRestless = std::binary_search(tasks.begin(), tasks.end(), id);
        if (waiting.isRestless)
            m_fresh.insert(id);
    }
}

void Router::reconsider(const Task &task)
{
    const auto waiting = m_waiting.find(task.id);
    if (waiting == m_waiting.end())
        return;
    waiting->second.isRestless = true;
    m_fresh.insert(task.id);
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

std::vector<Task *> Router::inOrder(const std::set<Id> &wanted)
{
    std::vector<Task *> tasks;
    std::vector<Routing::Turn> turns;
    const auto add = [&](Id id) {
        Task &task = m_state.tasks.at(id);
        tasks.push_back(&task);
        turns.push_back(
            {m_staff.placeOfQueue(task.queue).value_or(m_state.queues.size()), task.priority, task.virtualStart});
    };
    // Where each queue goes by the workspace's order, whose turn it is does not depend on the others that wait.
    const bool needsAll = wanted.size() > 1 && m_staff.hasMixedOrder();
    if (needsAll) {
        for (const auto &[id, waiting] : m_waiting)
            add(id);
    } else {
        std::for_each(wanted.begin(), wanted.end(), add);
    }
    std::vector<Task *> sorted;
    sorted.reserve(wanted.size());
    for (const size_t place : order(turns, m_staff.roster())) {
        if (!needsAll || wanted.contains(tasks[place]->id))
            sorted.push_back(tasks[place]);
    }
    return sorted;
}

void Router::dispatch(const Offer &offer, const Move &move)
{
    while (pass(offer, move)) {
    }
}

std::set<Id> Router::takeFresh()
{
    std::set<Id> fresh = std::exchange(m_fresh, {});
    // Of several who are asked one may have said no, and then there is room for another.
    fresh.insert(m_offered.begin(), m_offered.end());
    return fresh;
}

void Router::addWhatTheyMayTake(const std::vector<size_t> &people, std::set<Id> &tasks)
{
    const Routing::Roster roster = m_staff.roster();
    const auto isFull = [&](size_t place) { return m_ignoring.empty() && !hasRoomForAny(roster, place); };
    if (std::all_of(people.begin(), people.end(), isFull))
        return;
    for (auto &[id, waiting] : m_waiting) {
        if (tasks.contains(id))
            continue;
        const Routing::Selection selection = selectionFor(roster, m_state.tasks.at(id), waiting);
        if (std::any_of(people.begin(), people.end(),
                        [&](size_t place) { return selection.isAsked(roster.workers[place]); }))
            tasks.insert(id);
    }
}

bool Router::pass(const Offer &offer, const Move &move)
{
    if (m_waiting.empty())
        return false;
    const std::vector<size_t> changed = m_staff.takeChanged();
    const std::set<Id> fresh = takeFresh();
    std::set<Id> wanted = fresh;
    addWhatTheyMayTake(changed, wanted);
    if (wanted.empty())
        return false;
    const std::vector<size_t> available = fresh.empty() ? std::vector<size_t>() : m_staff.available();
    bool happened = false;
    for (Task *task : inOrder(wanted)) {
        const Id id = task->id;
        // Not under an open reservation.
        if (const auto waiting = m_waiting.find(id);
            waiting != m_waiting.end() && waiting->second.isRestless && task->open.empty())
            happened = settle(*task, waiting->second, move) || happened;
        // Where it went may have ended it.
        if (const auto waiting = m_waiting.find(id); waiting != m_waiting.end())
            happened = offerTask(*task, waiting->second, fresh.contains(id) ? available : changed, offer) || happened;
    }
    return happened;
}

bool Router::settle(Task &task, Waiting &waiting, const Move &move)
{
    waiting.isRestless = false;
    // By hand it was put where it is.
    if (task.workflow == 0 || task.routingTarget != 0 || (task.queue != 0 && !task.standing))
        return false;
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
    return !stays;
}

int Router::mostAskedFor(const Task &task) const
{
    const Queue *queue = find(m_state.queues, task.queue);
    return queue ? std::min(queue->maxReservedWorkers, Assumptions::MaxReservedWorkers) : 1;
}

Routing::Selection Router::selectionFor(const Routing::Roster &roster, const Task &task, Waiting &waiting)
{
    waiting.facts.openWith.clear();
    for (const Id id : task.open)
        waiting.facts.openWith.push_back(
            QString::fromLatin1(m_state.sids.text(Kind::Worker, m_state.reservations.at(id).worker)));
    const Routing::Target *target = task.standing ? targetAt(*task.routing, task.standing->step) : nullptr;
    return {roster, waiting.facts, m_staff.placeOfQueue(task.queue), target};
}

bool Router::offerTask(Task &task, Waiting &waiting, const std::vector<size_t> &people, const Offer &offer)
{
    bool isOffered = false;
    while (static_cast<int>(task.open.size()) < mostAskedFor(task)) {
        const Routing::Roster roster = m_staff.roster();
        const Routing::Selection selection = selectionFor(roster, task, waiting);
        std::vector<size_t> candidates;
        for (const size_t place : people) {
            if (selection.isAsked(roster.workers[place]))
                candidates.push_back(place);
        }
        if (candidates.empty())
            break;
        selection.sort(candidates, 1);
        offer(task, m_staff.workerAt(candidates.front()));
        isOffered = true;
        // Offered, it may wait no more.
        if (!m_waiting.contains(task.id))
            break;
    }
    return isOffered;
}

} // namespace Simulator
