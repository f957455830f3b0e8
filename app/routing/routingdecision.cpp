#include "routingdecision.h"

#include "selection.h"

#include <algorithm>

namespace Routing {

namespace {

using End = StepTrace::End;

FilterTrace look(const Filter &filter, size_t at, const Value &attributes)
{
    const Scope scope{{&attributes, nullptr}, {}};
    FilterTrace result{at, filter.expression.fits(scope), {}, {}};
    if (result.matches)
        return result;
    const std::vector<TermAnswer> answers = explain(filter.expression, scope);
    const auto isFalse = [](const TermAnswer &answer) { return !answer.isTrue(); };
    const auto found = std::find_if(answers.begin(), answers.end(), isFalse);
    if (found != answers.end()) {
        result.falseTerm = static_cast<size_t>(found - answers.begin());
        result.answer = *found;
    }
    return result;
}

/// The first filter from there on that matches.
std::optional<Step> firstMatching(const Workflow &workflow, size_t from, const Value &attributes, Trace *trace)
{
    for (size_t at = from; at < workflow.filters.size(); ++at) {
        const Filter &filter = workflow.filters[at];
        if (trace)
            trace->filters.push_back(look(filter, at, attributes));
        if (filter.expression.fits({{&attributes, nullptr}, {}}) && !filter.targets.empty())
            return Step{at, 0};
    }
    return {};
}

/// Where it goes on after a step that it left.
std::optional<Standing> next(const Workflow &workflow, const RoutingTask &task, Standing standing, End end,
                             Trace *trace)
{
    if (end == End::TimedOut) {
        standing.since = endOf(workflow, standing).value_or(standing.since);
        standing.hasTimedOut = true;
    }
    standing.isSettled = false;
    ++standing.step.target;
    if (targetAt(workflow, standing.step))
        return standing;
    if (const auto step = firstMatching(workflow, standing.step.filter + 1, task.attributes, trace)) {
        standing.step = *step;
        return standing;
    }
    if (standing.hasTimedOut || workflow.defaultQueue.isEmpty())
        return {};
    standing.step = {};
    return standing;
}

int priorityAt(const Workflow &workflow, const RoutingTask &task, const Step &step)
{
    const Target *target = targetAt(workflow, step);
    return target ? target->priority.value_or(task.priority) : task.priority;
}

void count(Presence &presence, const WorkerFacts &worker)
{
    ++(worker.isAvailable ? presence.available : presence.unavailable);
    const auto known = std::find_if(presence.activities.begin(), presence.activities.end(),
                                    [&worker](const auto &one) { return one.first == worker.activitySid; });
    if (known == presence.activities.end())
        presence.activities.emplace_back(worker.activitySid, 1);
    else
        ++known->second;
}

/// Everybody at one step.
class Survey
{
public:
    Survey(const Roster &roster, const RoutingTask &task, std::optional<size_t> queue, const Target *target)
        : m_roster(roster)
        , m_selection(roster, task, queue, target)
        , m_target(target)
    {
    }

    /// Who is asked, best first.
    [[nodiscard]] std::vector<size_t> asked() const
    {
        std::vector<size_t> asked;
        for (size_t at = 0; at < m_roster.workers.size(); ++at) {
            if (m_selection.isAsked(m_roster.workers[at]))
                asked.push_back(at);
        }
        const size_t room = m_selection.room();
        m_selection.sort(asked, room);
        asked.resize(std::min(asked.size(), room));
        return asked;
    }

    /// Likewise, and tells of everybody.
    std::vector<size_t> asked(StepTrace &trace) const
    {
        std::vector<size_t> asked;
        std::vector<StepTrace::Considered> others;
        for (size_t at = 0; at < m_roster.workers.size(); ++at) {
            const NotAsked why = m_selection.whyNot(m_roster.workers[at]);
            if (why == NotAsked::Asked)
                asked.push_back(at);
            else
                others.push_back({at, why});
            if (Selection::isFor(why))
                count(trace.presence, m_roster.workers[at]);
        }
        m_selection.sort(asked);
        const size_t room = m_selection.room();
        for (size_t at = 0; at < asked.size(); ++at)
            trace.considered.push_back({asked[at], at < room ? NotAsked::Asked : NotAsked::OthersFirst});
        trace.considered.insert(trace.considered.end(), others.begin(), others.end());
        asked.resize(std::min(asked.size(), room));
        return asked;
    }

    /// Whom the step is for, where nobody of them could be asked; nothing as soon as anybody could.
    [[nodiscard]] std::optional<Presence> presenceOfNobody() const
    {
        Presence presence;
        for (const WorkerFacts &worker : m_roster.workers) {
            if (!m_selection.isFor(worker))
                continue;
            if (m_selection.isFree(worker))
                return {};
            count(presence, worker);
        }
        return presence;
    }

    [[nodiscard]] bool isSkipped(const Presence &presence) const
    {
        return m_target && m_target->skipIf && m_target->skipIf->holds(presence);
    }

private:
    const Roster &m_roster;
    Selection m_selection;
    const Target *m_target;
};

/// One task on its way.
class Walk
{
public:
    Walk(const Workflow &workflow, const RoutingTask &task, const Roster &roster, Trace *trace)
        : m_workflow(workflow)
        , m_task(task)
        , m_roster(roster)
        , m_trace(trace)
    {
    }

    /// `isPast`: it came to these steps when they began, and not now.
    Decision go(Standing standing, bool isPast)
    {
        for (;;) {
            StepTrace *trace = m_trace ? &m_trace->steps.emplace_back() : nullptr;
            const auto end = stay(standing, isPast, trace);
            m_decision.standing = standing;
            if (end == End::Stays)
                return std::move(m_decision);
            m_decision.left.push_back({standing.step, end});
            const auto after = next(m_workflow, m_task, standing, end, m_trace);
            if (!after) {
                m_decision.kind = Decision::Kind::Canceled;
                return std::move(m_decision);
            }
            standing = *after;
        }
    }

private:
    End stay(Standing &standing, bool isPast, StepTrace *trace)
    {
        const Target *target = targetAt(m_workflow, standing.step);
        m_decision.queue = queueAt(m_workflow, standing.step);
        m_decision.priority = priorityAt(m_workflow, m_task, standing.step);
        m_decision.endsAt = endOf(m_workflow, standing);
        // A task is not moved under an open reservation.
        const bool isHeld = !isPast && !m_task.openWith.empty();
        const bool isOver = !isHeld && m_decision.endsAt && *m_decision.endsAt <= m_task.age;
        End end = End::Stays;
        const bool mayBeSkipped = target && target->skipIf && !standing.isSettled && m_task.openWith.empty();
        // Of a step that is over nobody need know who could have been asked, unless it was left before; and then it
        // is enough that anybody could have been.
        const bool counts = !isOver || (isPast && mayBeSkipped);
        if (trace || counts) {
            const Survey survey(m_roster, m_task, m_roster.queueAt(m_decision.queue), target);
            if (trace)
                m_decision.asked = survey.asked(*trace);
            else if (!isOver)
                m_decision.asked = survey.asked();
            const bool isKnown = trace || !isOver;
            const std::optional<Presence> nobody = counts && (!isKnown || (mayBeSkipped && m_decision.asked.empty()))
                                                       ? survey.presenceOfNobody()
                                                       : std::nullopt;
            const bool isNobody = isKnown ? m_decision.asked.empty() : nobody.has_value();
            if (counts && isNobody && mayBeSkipped && survey.isSkipped(nobody.value_or(Presence())))
                end = End::Skipped;
            else if (counts && isNobody && m_task.openWith.empty())
                standing.isSettled = true;
        }
        if (end == End::Stays && isOver)
            end = End::TimedOut;
        m_decision.kind = m_decision.asked.empty() ? Decision::Kind::Waits : Decision::Kind::Asks;
        if (trace) {
            trace->step = standing.step;
            trace->end = end;
            trace->queue = m_decision.queue;
            trace->priority = m_decision.priority;
            trace->endsAt = m_decision.endsAt;
        }
        if (end != End::Stays)
            m_decision.asked.clear();
        return end;
    }

    const Workflow &m_workflow;
    const RoutingTask &m_task;
    const Roster &m_roster;
    Trace *m_trace;
    Decision m_decision;
};

/// A task that its routing target says all about.
Decision decideByTarget(const Workflow &workflow, const RoutingTask &task, const Roster &roster, Trace *trace)
{
    Decision decision;
    decision.priority = task.priority;
    if (roster.queueAt(task.routingTarget))
        decision.queue = task.routingTarget;
    else if (const auto standing = begin(workflow, task.attributes, 0, nullptr))
        decision.queue = queueAt(workflow, standing->step);
    StepTrace *step = nullptr;
    if (trace) {
        trace->routingTarget = task.routingTarget;
        step = &trace->steps.emplace_back();
        step->queue = decision.queue;
        step->priority = decision.priority;
    }
    const Survey survey(roster, task, std::nullopt, nullptr);
    decision.asked = step ? survey.asked(*step) : survey.asked();
    decision.kind = decision.asked.empty() ? Decision::Kind::Waits : Decision::Kind::Asks;
    return decision;
}

} // namespace

Decision decide(const Workflow &workflow, const RoutingTask &task, const Roster &roster, Trace *trace)
{
    if (!task.routingTarget.isEmpty())
        return decideByTarget(workflow, task, roster, trace);
    const auto from = begin(workflow, task.attributes, 0, trace);
    if (from)
        return Walk(workflow, task, roster, trace).go(*from, true);
    Decision decision;
    decision.kind = Decision::Kind::Unmatched;
    return decision;
}

Decision decide(const Workflow &workflow, const RoutingTask &task, const Roster &roster, const Standing &from,
                Trace *trace)
{
    if (!task.routingTarget.isEmpty())
        return decideByTarget(workflow, task, roster, trace);
    return Walk(workflow, task, roster, trace).go(from, false);
}

std::optional<Standing> begin(const Workflow &workflow, const Value &attributes, qint64 since, Trace *trace)
{
    Standing standing;
    standing.since = since;
    if (const auto step = firstMatching(workflow, 0, attributes, trace))
        standing.step = *step;
    else if (workflow.defaultQueue.isEmpty())
        return {};
    return standing;
}

const Target *targetAt(const Workflow &workflow, const Step &step)
{
    if (step.filter >= workflow.filters.size() || step.target >= workflow.filters[step.filter].targets.size())
        return nullptr;
    return &workflow.filters[step.filter].targets[step.target];
}

QString queueAt(const Workflow &workflow, const Step &step)
{
    const Target *target = targetAt(workflow, step);
    return target ? target->queue : workflow.defaultQueue;
}

std::optional<qint64> endOf(const Workflow &workflow, const Standing &standing)
{
    const Target *target = targetAt(workflow, standing.step);
    if (!target || !target->timeout)
        return {};
    return standing.since + *target->timeout * qint64(1000);
}

} // namespace Routing
