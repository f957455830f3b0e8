#include "waitingplace.h"

#include "routing/explanation.h"
#include "routing/selection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Routing::NotAsked;
using Routing::Operator;

/// Only then it matters for where a task stands who is there.
bool asksWhoIsThere(const Routing::Workflow &workflow)
{
    return std::any_of(workflow.filters.begin(), workflow.filters.end(), [](const Routing::Filter &filter) {
        return std::any_of(filter.targets.begin(), filter.targets.end(),
                           [](const Routing::Target &target) { return target.skipIf.has_value(); });
    });
}

/// The step that leads to the task's own queue, where the decision leads to another one.
void findStep(WaitingPlace &place, const Task &task, const Routing::RoutingTask &routing,
              const Routing::Workflow &workflow, const WaitingPlacement *told)
{
    const QString queue = task.taskQueueSid.toString();
    const Routing::Filter *ofTold = nullptr;
    place.problem = WaitingPlace::Problem::NoFilter;
    for (const Routing::Filter &filter : workflow.filters) {
        if (!filter.expression.fits({{&routing.attributes, nullptr}, {}}))
            continue;
        const bool isTold =
            told && told->queue == task.taskQueueSid && !told->filterName.isEmpty() && filter.name == told->filterName;
        for (const Routing::Target &target : filter.targets) {
            if (target.queue != queue || (ofTold && ofTold != &filter))
                continue;
            place.problem = WaitingPlace::Problem::None;
            place.target = &target;
            if (isTold && target.expression.text() == told->targetExpression)
                return;
        }
        if (isTold && place.target)
            ofTold = &filter;
    }
    if (place.problem != WaitingPlace::Problem::None && workflow.defaultQueue == queue)
        place.problem = WaitingPlace::Problem::None;
}

WaitingWhy whyNobody(const WaitingPlace &place, const Routing::RoutingTask &task, const WaitingRoster &roster,
                     bool isAnybodyInQueue)
{
    WaitingWhy why;
    if (roster.workers().empty()) {
        why.kind = WaitingWhy::Kind::NoWorkers;
        return why;
    }
    if (place.target && place.target->knownWorker) {
        why.kind = WaitingWhy::Kind::NoKnownWorker;
        why.worker = place.target->knownWorker->operand.in({{&task.attributes, nullptr}, {}}).toString();
        why.term = place.target->knownWorker->text;
        return why;
    }
    const Routing::Expression &expression =
        isAnybodyInQueue && place.target ? place.target->expression : roster.everybody().queues[place.queue].workers;
    std::vector<Routing::Scope> scopes;
    scopes.reserve(roster.workers().size());
    for (const Routing::WorkerFacts &worker : roster.workers()) {
        if (!isAnybodyInQueue || std::binary_search(worker.queues->begin(), worker.queues->end(), place.queue))
            scopes.push_back({{&task.attributes, nullptr}, {&worker.attributes, &worker.fields}});
    }
    const Routing::Summary summary = Routing::summarize(expression, scopes);
    why.kind = WaitingWhy::Kind::Terms;
    why.term = expression.text();
    if (!expression.isConjunction())
        return why;
    for (size_t at = 0; at < summary.terms.size(); ++at) {
        if (summary.terms[at].fits > 0)
            continue;
        const Routing::Expression::Term &term = expression.terms()[at];
        why.kind = WaitingWhy::Kind::Term;
        why.term = expression.textOf(term).toString();
        why.isDelayed = Routing::never(term, scopes) == Routing::Never::Constants;
        const Operator op = term.left.isReference ? term.op : Routing::turned(term.op);
        const bool isBound = op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater ||
                             op == Operator::GreaterOrEqual;
        if (summary.terms[at].nearest && isBound) {
            why.nearest = Routing::Value(*summary.terms[at].nearest).toString();
            why.isHighest = op == Operator::Greater || op == Operator::GreaterOrEqual;
        }
        return why;
    }
    return why;
}

} // namespace

WaitingPlace waitingPlaceOf(const Task &task, const Routing::RoutingTask &routing, const WaitingRoster &roster,
                            const WaitingPlacement *told)
{
    WaitingPlace place;
    const Routing::WorkflowFacts *facts = roster.workflow(task.workflowSid);
    const auto queue = roster.queue(task.taskQueueSid);
    if (!facts || !queue) {
        place.problem = WaitingPlace::Problem::RulesUnread;
        return place;
    }
    place.queue = *queue;
    const Routing::Workflow &workflow = facts->workflow;
    const Routing::Decision decision =
        Routing::decide(workflow, routing, asksWhoIsThere(workflow) ? roster.everybody() : roster.nobody());
    const bool stays =
        decision.kind == Routing::Decision::Kind::Asks || decision.kind == Routing::Decision::Kind::Waits;
    if (stays && roster.everybody().queues[*queue].sid == decision.queue) {
        place.target = Routing::targetAt(workflow, decision.standing.step);
        place.endsAt = decision.endsAt;
    } else {
        findStep(place, task, routing, workflow, told);
    }
    return place;
}

QByteArray waitingKeyOf(const WaitingPlace &place, const Routing::RoutingTask &task)
{
    QByteArray key;
    const auto add = [&key](const QByteArray &part) {
        key += part;
        key += '\0';
    };
    add(QByteArray::number(qulonglong(place.queue)));
    add(QByteArray::number(reinterpret_cast<quintptr>(place.target)));
    add(task.channel.toUtf8());
    if (!place.target)
        return key;
    const Routing::Scope scope{{&task.attributes, nullptr}, {}};
    if (place.target->knownWorker)
        add(place.target->knownWorker->operand.in(scope).toString().toUtf8());
    for (const Routing::Expression::Term &term : place.target->expression.terms()) {
        for (const Routing::Expression::Operand *operand : {&term.left, &term.right}) {
            if (operand->isReference && !operand->isWorkers)
                add(operand->in(scope).toString().toUtf8());
        }
    }
    return key;
}

WaitingGroup askEverybody(const WaitingPlace &place, const Routing::RoutingTask &task, const WaitingRoster &roster)
{
    WaitingGroup group;
    const Routing::Roster everybody = roster.everybody();
    const Routing::Selection selection(everybody, task, place.queue, place.target);
    bool isAnybodyInQueue = false;
    for (size_t at = 0; at < everybody.workers.size(); ++at) {
        const NotAsked why = selection.whyNot(everybody.workers[at]);
        isAnybodyInQueue = isAnybodyInQueue || (why != NotAsked::NotInQueue && why != NotAsked::NotTheOne);
        if (!Routing::Selection::isFor(why))
            continue;
        ++group.eligible;
        const WaitingRoster::Person &person = roster.people()[at];
        if (why == NotAsked::Capacity) {
            ++group.busy;
        } else if (why == NotAsked::Activity) {
            const bool isMissed = person.missed != nullptr;
            const auto share = std::find_if(group.shares.begin(), group.shares.end(), [&](const WaitingShare &one) {
                return one.name == person.activityName && one.isMissed == isMissed;
            });
            if (share == group.shares.end())
                group.shares.append({person.activityName, 1, isMissed});
            else
                ++share->count;
            if (isMissed)
                group.absentees.append(person.sid);
        } else {
            ++group.freeCount;
            if (group.free.isEmpty() || person.since < group.freeSince) {
                group.free = person.name;
                group.freeSince = person.since;
            }
        }
    }
    std::stable_sort(group.shares.begin(), group.shares.end(), [](const WaitingShare &one, const WaitingShare &other) {
        return one.isMissed != other.isMissed ? one.isMissed : one.count > other.count;
    });
    if (group.eligible == 0)
        group.nobody = whyNobody(place, task, roster, isAnybodyInQueue);
    return group;
}

} // namespace Desk
