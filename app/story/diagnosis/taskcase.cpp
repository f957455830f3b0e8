#include "taskcase.h"

#include "routing/selection.h"
#include "routing/workersexpression.h"
#include "story/storystatuses.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

using Routing::NotAsked;

TaskCase::TaskCase(const TaskStory &itsStory, const Situation &itsSituation)
    : story(itsStory)
    , situation(itsSituation)
{
    for (const ActivitySpan &span : story.activities)
        m_activities.insert(span.worker, &span); // The last one counts.
    readOffers();
    readTask();
    locate();
    if (!isOver()) {
        askEverybody();
        lineUp();
    }
}

void TaskCase::readOffers()
{
    for (const Offer &offer : story.offers) {
        m_offersTo[offer.worker].append(&offer);
        switch (offer.status) {
        case ReservationStatus::Pending:
            m_open.append(&offer);
            break;
        case ReservationStatus::Accepted:
        case ReservationStatus::Wrapping:
        case ReservationStatus::Completed:
            m_accepted = &offer;
            break;
        case ReservationStatus::Rejected:
        case ReservationStatus::Timeout:
        case ReservationStatus::Canceled:
        case ReservationStatus::Rescinded:
            m_lastEnded = &offer;
            break;
        case ReservationStatus::Unknown:
            break;
        }
    }
    const bool isHeld = story.status == TaskStatus::Assigned || story.status == TaskStatus::Wrapping;
    m_taken = isHeld || (story.status == TaskStatus::Completed && m_accepted);
    // Of a task that is over nobody is asked any more, whatever its last Event says.
    if (story.isOver())
        m_open.clear();
    const auto end = endEvent();
    const EventType type = end ? story.event(*end).type : EventType::Unknown;
    m_isDeleted = type == EventType::TaskDeleted || type == EventType::TaskSystemDeleted;
}

void TaskCase::readTask()
{
    m_task.attributes = Routing::Value::fromJson(QJsonDocument::fromJson(story.attributes.toUtf8()).object());
    m_task.priority = story.priority;
    m_task.age = story.age();
    m_task.channel = story.channel;
    if (const Task *task = newestTask(story.facts)) {
        m_task.routingTarget = task->routingTarget;
        m_task.ignoresCapacity = task->ignoresCapacity;
    }
    for (const Offer &offer : story.offers) {
        const bool isOpen = offer.status == ReservationStatus::Pending || offer.status == ReservationStatus::Accepted ||
                            offer.status == ReservationStatus::Wrapping;
        if (isOpen)
            m_task.openWith.push_back(offer.worker.toString());
    }
}

std::optional<Routing::Step> TaskCase::stepOf(const RoutingStep &step, const std::optional<Routing::Step> &last) const
{
    if (step.isDefault)
        return rules()->defaultQueue.isEmpty() ? std::nullopt : std::optional(Routing::Step{});
    const auto isIt = [&step](const Routing::Filter &filter) {
        return !step.filterName.isEmpty() ? filter.name == step.filterName
                                          : filter.expression.text() == step.filterExpression;
    };
    const QString queue = step.queue.toString();
    std::optional<Routing::Step> first;
    for (size_t at = 0; at < rules()->filters.size(); ++at) {
        const Routing::Filter &filter = rules()->filters[at];
        if (!isIt(filter) || (step.filterName.isEmpty() && step.filterExpression.isEmpty()))
            continue;
        for (size_t target = 0; target < filter.targets.size(); ++target) {
            const Routing::Target &its = filter.targets[target];
            if (its.queue != queue || its.expression.text() != step.targetExpression)
                continue;
            const Routing::Step found{at, target};
            // One queue may stand in several targets: they come one after the other.
            const bool isLater = !last || last->isDefault() || found.filter > last->filter ||
                                 (found.filter == last->filter && found.target > last->target);
            if (isLater)
                return found;
            if (!first)
                first = found;
        }
    }
    return first;
}

void TaskCase::locate()
{
    m_queue = story.queue.toString();
    if (!story.steps.isEmpty() && !story.steps.constLast().queue.isNull())
        m_queue = story.steps.constLast().queue.toString();
    if (!rules())
        return;
    Routing::Trace trace;
    const auto fresh = Routing::begin(*rules(), m_task.attributes, 0, &trace);
    m_filters = std::move(trace.filters);
    std::optional<Routing::Step> last;
    Routing::Standing standing;
    for (const RoutingStep &step : story.steps) {
        const auto found = stepOf(step, last);
        m_storySteps.append(found);
        if (!found)
            continue;
        standing.step = *found;
        m_standing = standing;
        if (step.how == RoutingStep::End::Timeout) {
            standing.since = Routing::endOf(*rules(), standing).value_or(standing.since);
            standing.hasTimedOut = true;
        } else if (step.how == RoutingStep::End::RoutedAnew) {
            standing.since = 0;
            last.reset();
            continue;
        }
        last = found;
    }
    // Without Events: by the queue that the task is in, and by its age.
    if (!m_standing && story.steps.size() <= 1 && fresh) {
        const Routing::Roster nobody;
        Routing::Trace way;
        const Routing::Decision decision = Routing::decide(*rules(), m_task, nobody, &way);
        for (const Routing::StepTrace &step : way.steps) {
            if (step.queue == m_queue)
                m_standing = Routing::Standing{step.step, 0, false, true};
        }
        if (m_queue.isEmpty()) {
            m_standing = decision.standing;
            m_queue = decision.queue;
        }
    }
    if (m_standing) {
        m_standing->isSettled = true;
        m_endsAt = Routing::endOf(*rules(), *m_standing);
    }
}

std::vector<Routing::WorkerFacts> TaskCase::rosterWorkers()
{
    std::vector<Routing::WorkerFacts> workers = situation.workers;
    const Routing::QueueFacts *queue = situation.queue(m_queue);
    const auto members = situation.members.constFind(m_queue);
    const bool isMembershipKnown = members != situation.members.cend();
    for (size_t at = 0; at < workers.size(); ++at) {
        Routing::WorkerFacts &worker = workers[at];
        const bool fits = queue && queue->workers.fits({{}, {&worker.attributes, &worker.fields}});
        bool isIn = fits;
        // TaskRouter's own membership counts. Who is not in a sample may be in the queue all the same.
        if (isMembershipKnown) {
            const bool isListed = members->sids.contains(worker.sid);
            isIn = isListed || (!members->isWhole && fits);
            if (queue && isIn != fits)
                m_disputed.push_back(at);
        }
        worker.queues = isIn ? std::vector<size_t>{0} : std::vector<size_t>{};
        if (!situation.states[at].knowsChannels) {
            Routing::ChannelFacts assumed;
            assumed.uniqueName = m_task.channel;
            worker.channels = {assumed};
        }
    }
    return workers;
}

std::optional<QString> TaskCase::workersExpression() const
{
    if (const Routing::Target *its = target())
        return Routing::asWorkersExpression(its->expression, m_task.attributes);
    return m_standing && m_standing->step.isDefault() ? std::optional(QString()) : std::nullopt;
}

/// Our reading of why he is not asked; where TaskRouter says otherwise, its answer counts.
Routing::NotAsked TaskCase::judged(const Routing::StepTrace::Considered &one)
{
    if (!m_knowsCandidates || one.why == NotAsked::NotTheOne || one.why == NotAsked::NotInQueue)
        return one.why;
    const bool isListed = situation.candidates->sids.contains(situation.workers[one.worker].sid);
    const bool mayBe = one.why != NotAsked::Expression && one.why != NotAsked::Activity;
    // He may have come or gone between the two answers.
    if (isListed == mayBe || one.why == NotAsked::Activity || one.why == NotAsked::HasItAlready)
        return one.why;
    m_disputedCandidates.push_back(one.worker);
    return isListed ? NotAsked::Asked : NotAsked::Expression;
}

void TaskCase::askEverybody()
{
    m_knowsWorkers = situation.knowsMembers(m_queue) || (situation.hasAllWorkers && situation.queue(m_queue));
    m_hasSample = !m_knowsWorkers && situation.members.contains(m_queue);
    if (situation.workers.empty() || m_queue.isEmpty())
        return;
    const auto &candidates = situation.candidates;
    m_knowsCandidates = candidates && candidates->isWhole && candidates->queue == m_queue &&
                        workersExpression() == candidates->expression;
    const std::vector<Routing::WorkerFacts> workers = rosterWorkers();
    Routing::QueueFacts queue;
    queue.sid = m_queue;
    if (const Routing::QueueFacts *known = situation.queue(m_queue))
        queue = *known;
    const std::vector<Routing::QueueFacts> queues{queue};
    const Routing::Roster roster{queues, workers, situation.isMultitasking.value_or(true), false};
    // The step alone is asked, whether or not its time is over.
    Routing::RoutingTask task = m_task;
    Routing::Workflow made;
    Routing::Standing standing;
    standing.isSettled = true;
    const Routing::Workflow *asked = rules();
    if (m_standing && asked) {
        standing = *m_standing;
    } else {
        Routing::Target one;
        one.queue = m_queue;
        const QString text = story.steps.isEmpty() ? QString() : story.steps.constLast().targetExpression;
        auto read = Routing::Expression::parse(text, Routing::Place::Target);
        if (auto *expression = std::get_if<Routing::Expression>(&read))
            one.expression = std::move(*expression);
        made.filters.push_back({{}, {}, {}, {one}});
        standing.step = {0, 0};
        asked = &made;
    }
    task.age = standing.since;
    Routing::Trace trace;
    std::ignore = Routing::decide(*asked, task, roster, standing, &trace);
    if (trace.steps.empty())
        return;
    m_workers.reserve(workers.size());
    for (const Routing::StepTrace::Considered &one : trace.steps.front().considered) {
        WorkerStanding its{one.worker, judged(one), false};
        its.isCapacityUnknown = !situation.states[one.worker].knowsChannels &&
                                (its.why == NotAsked::Asked || its.why == NotAsked::OthersFirst) &&
                                !m_task.ignoresCapacity;
        m_unknownCapacity += its.isCapacityUnknown ? 1 : 0;
        ++m_counts.at(static_cast<size_t>(its.why));
        m_workers.push_back(its);
    }
}

void TaskCase::lineUp()
{
    if (!situation.waiting || situation.waiting->queue != m_queue)
        return;
    const Task *task = newestTask(story.facts);
    const UtcMsecs since = task && task->virtualStart != 0 ? task->virtualStart : story.begun;
    std::vector<Routing::Turn> turns;
    QList<WaitingTask> others;
    for (const WaitingTask &other : situation.waiting->tasks) {
        if (other.sid == story.task || other.status != TaskStatus::Pending)
            continue;
        turns.push_back({0, other.priority, other.since});
        others.append(other);
    }
    const size_t own = turns.size();
    turns.push_back({0, story.priority, since});
    const Routing::QueueFacts *known = situation.queue(m_queue);
    const std::vector<Routing::QueueFacts> queues{known ? *known : Routing::QueueFacts()};
    const Routing::Roster roster{queues, {}, true, situation.isLifo.value_or(false)};
    QList<WaitingTask> before;
    for (const size_t at : Routing::order(turns, roster)) {
        if (at == own)
            break;
        before.append(others.at(static_cast<qsizetype>(at)));
    }
    m_before = std::move(before);
}

qsizetype TaskCase::countOffers(ReservationStatus status) const
{
    return std::count_if(story.offers.cbegin(), story.offers.cend(),
                         [status](const Offer &offer) { return offer.status == status; });
}

std::optional<qsizetype> TaskCase::lastEvent(EventType type) const
{
    for (qsizetype at = story.decidingEvents; at-- > 0;) {
        if (story.facts.events.at(at).type == type && isOfTask(story.facts.events.at(at), story.task))
            return at;
    }
    return {};
}

Evidence TaskCase::evidenceOf(EventType type) const
{
    const auto at = lastEvent(type);
    return at ? Evidence{{*at}, {}, false} : Evidence();
}

std::optional<qsizetype> TaskCase::endEvent() const
{
    std::optional<qsizetype> last;
    for (const EventType type : {EventType::TaskCanceled, EventType::TaskCompleted, EventType::TaskDeleted}) {
        if (const auto at = lastEvent(type); at && (!last || *at > *last))
            last = at;
    }
    // TaskRouter itself deletes a task five minutes after its end, which says nothing.
    return last ? last : lastEvent(EventType::TaskSystemDeleted);
}

const Routing::Target *TaskCase::target() const
{
    return rules() && m_standing ? Routing::targetAt(*rules(), m_standing->step) : nullptr;
}

bool TaskCase::isInDefault() const
{
    if (m_standing)
        return m_standing->step.isDefault();
    return !story.steps.isEmpty() && story.steps.constLast().isDefault;
}

QString TaskCase::queueName() const
{
    if (const Routing::QueueFacts *known = situation.queue(m_queue))
        return known->name;
    for (qsizetype at = story.steps.size(); at-- > 0;) {
        if (story.steps.at(at).queue.toString() == m_queue && !story.steps.at(at).queueName.isEmpty())
            return story.steps.at(at).queueName;
    }
    return story.queueName.isEmpty() ? m_queue : story.queueName;
}

bool TaskCase::isLastStep() const
{
    if (!rules() || !m_standing || m_standing->step.isDefault())
        return false;
    const Routing::Step &step = m_standing->step;
    const Routing::Scope scope{{&m_task.attributes, nullptr}, {}};
    const auto next = rules()->filters.begin() + static_cast<std::ptrdiff_t>(step.filter) + 1;
    return !Routing::targetAt(*rules(), {step.filter, step.target + 1}) &&
           std::none_of(next, rules()->filters.end(),
                        [&scope](const Routing::Filter &filter) { return filter.expression.fits(scope); });
}

Evidence TaskCase::stepEvidence() const
{
    return story.steps.isEmpty() ? Evidence() : story.steps.constLast().evidence;
}

bool TaskCase::matchesNothing() const
{
    return rules() && !m_filters.empty() &&
           std::none_of(m_filters.begin(), m_filters.end(), [](const auto &filter) { return filter.matches; });
}

qsizetype TaskCase::eligible() const
{
    return count(NotAsked::HasItAlready) + count(NotAsked::Activity) + count(NotAsked::Capacity) + askable();
}

qsizetype TaskCase::inQueue() const
{
    return eligible() + count(NotAsked::Expression);
}

qsizetype TaskCase::askable() const
{
    return count(NotAsked::Asked) + count(NotAsked::OthersFirst);
}

bool TaskCase::isAtWork(const WorkerStanding &one) const
{
    if (one.why == NotAsked::Capacity)
        return true;
    const ActivitySpan *span = activityOf(state(one).sid);
    if (span && span->cause != ActivitySpan::Cause::Chosen)
        return span->cause == ActivitySpan::Cause::Queue;
    return situation.workActivities.contains(facts(one).activitySid);
}

} // namespace Desk
