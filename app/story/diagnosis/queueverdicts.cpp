#include "queueverdicts.h"

#include "diagnosiswords.h"
#include "termtable.h"
#include "text/joinedparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Routing::NotAsked;

/// Nobody in the queue may be asked, all are at work, and others come first: then it is in line.
bool isOrdinaryLine(const TaskCase &task)
{
    if (!task.before() || task.before()->isEmpty())
        return false;
    bool isForgotten = false;
    bool isAway = false;
    for (const WorkerStanding &one : task.workers()) {
        if (one.why == NotAsked::Activity)
            isAway = isAway || !task.isAtWork(one);
        if (one.why != NotAsked::Capacity)
            continue;
        const auto &wrapUps = task.state(one).wrapUps;
        isForgotten = isForgotten || !task.facts(one).channel(task.task().channel) ||
                      (wrapUps && std::any_of(wrapUps->cbegin(), wrapUps->cend(), [&](const OpenReservation &open) {
                           return open.since != 0 && task.story.asOf() - open.since > WrapUpLimit;
                       }));
    }
    const bool isWorking = task.count(NotAsked::Capacity) > 0 || !isAway;
    return isWorking && !isForgotten;
}

} // namespace

std::optional<VerdictFinding> queueNever(const TaskCase &task)
{
    const auto &numbers = task.situation.numbers;
    const bool isEmpty = numbers && numbers->queue == task.queue() && numbers->eligible == 0;
    const bool isNobodyIn = task.knowsWorkers() && task.inQueue() == 0 && task.count(NotAsked::NotTheOne) == 0;
    if (!task.isWaiting() || !(isNobodyIn || (isEmpty && task.inQueue() == 0)))
        return {};
    VerdictFinding finding;
    finding.certainty = Certainty::ShownNow;
    finding.sentence = task.situation.hasAllWorkers
                           ? DiagnosisWords::tr("Nobody is in the queue %1: 0 of %n.", nullptr,
                                                static_cast<int>(task.situation.workers.size()))
                                 .arg(task.queueName())
                           : DiagnosisWords::tr("Nobody is in the queue %1.").arg(task.queueName());
    const QString problem = task.situation.queueProblems.value(task.queue());
    if (!problem.isEmpty()) {
        finding.detail = DiagnosisWords::tr("Its expression cannot be read: %1.").arg(problem);
    } else if (const Routing::QueueFacts *queue = task.situation.queue(task.queue())) {
        const std::vector<Routing::Scope> scopes = scopesOf(task, false);
        const QString why = task.situation.hasAllWorkers ? whyNobody(queue->workers, scopes) : QString();
        finding.detail =
            why.isEmpty() ? DiagnosisWords::tr("Its expression fits nobody: %1").arg(queue->workers.text()) : why;
    }
    finding.detail = joined({finding.detail, goesOnText(task)});
    finding.evidence = task.stepEvidence();
    return finding;
}

std::optional<VerdictFinding> expressionExcludesAll(const TaskCase &task)
{
    const bool knows = task.knowsWorkers() || task.hasSample();
    const bool excludesAll = knows && task.eligible() == 0 && task.count(NotAsked::Expression) > 0;
    if (!task.isWaiting() || !excludesAll)
        return {};
    VerdictFinding finding;
    finding.certainty = task.certaintyByWorkers();
    finding.evidence = task.stepEvidence();
    const Routing::Target *target = task.target();
    const QString text = target ? target->expression.text() : task.story.steps.constLast().targetExpression;
    const bool isDelay = target && !target->expression.terms().empty() &&
                         std::any_of(target->expression.terms().begin(), target->expression.terms().end(),
                                     [](const Routing::Expression::Term &term) {
                                         return Routing::never(term, {}) == Routing::Never::Constants;
                                     });
    if (isDelay) {
        finding.sentence = DiagnosisWords::tr("This step is a delay on purpose: %1 is never true.").arg(text);
        finding.detail = goesOnText(task);
        return finding;
    }
    finding.sentence = DiagnosisWords::tr("The step's expression leaves nobody: 0 of the %n in the queue.", nullptr,
                                          static_cast<int>(task.inQueue()));
    QString nearest;
    for (const TermRow &row : termsOf(task)) {
        if (row.matches == 0 && row.of > 0 && nearest.isEmpty())
            //: A term, and that none of so many fits it.
            nearest = row.nearest.isEmpty()
                          ? DiagnosisWords::tr("%1: 0 of %2.").arg(row.term).arg(row.of)
                          : DiagnosisWords::tr("%1: 0 of %2, nearest %3.").arg(row.term).arg(row.of).arg(row.nearest);
    }
    const QString never = target ? whyNobody(target->expression, scopesOf(task, true)) : QString();
    finding.detail = joined({never.isEmpty() ? nearest : never, goesOnText(task)});
    return finding;
}

std::optional<VerdictFinding> unavailable(const TaskCase &task)
{
    const bool isNobodyThere =
        task.count(NotAsked::Activity) > 0 && task.askable() == 0 && task.count(NotAsked::Capacity) == 0;
    if (!task.isWaiting() || !isNobodyThere || isOrdinaryLine(task))
        return {};
    VerdictFinding finding;
    finding.certainty = task.certaintyByCandidates();
    finding.sentence = nobodyText(task);
    finding.detail = joined({countsSentence(task), goesOnText(task)});
    // What took them away: the offers that ran out.
    for (const WorkerStanding &one : task.workers()) {
        const ActivitySpan *span = task.activityOf(task.state(one).sid);
        const Offer *offer =
            span && span->cause == ActivitySpan::Cause::MissedOffer ? task.story.offer(span->reservation) : nullptr;
        if (one.why == NotAsked::Activity && offer)
            finding.evidence.events += offer->evidence.events;
    }
    std::sort(finding.evidence.events.begin(), finding.evidence.events.end());
    return finding;
}

std::optional<VerdictFinding> noCapacity(const TaskCase &task)
{
    if (!task.isWaiting() || task.count(NotAsked::Capacity) == 0 || task.surelyAskable() > 0 || isOrdinaryLine(task))
        return {};
    VerdictFinding finding;
    finding.certainty = task.askable() > 0 ? Certainty::Likely : task.certaintyByCandidates();
    finding.sentence =
        task.askable() > 0
            ? DiagnosisWords::tr(
                  "Nobody has room for it: %n of those who are available were looked at, and all are full.", nullptr,
                  static_cast<int>(task.count(NotAsked::Capacity)))
            : nobodyText(task);
    finding.detail = joined({countsSentence(task), goesOnText(task)});
    finding.evidence = task.stepEvidence();
    return finding;
}

std::optional<VerdictFinding> inLine(const TaskCase &task)
{
    if (!task.isWaiting() || !task.before() || task.before()->isEmpty())
        return {};
    const QList<WaitingTask> &before = *task.before();
    const auto higher = std::count_if(before.cbegin(), before.cend(), [&task](const WaitingTask &other) {
        return other.priority > task.story.priority;
    });
    const int rest = static_cast<int>(before.size() - higher);
    VerdictFinding finding;
    finding.certainty = task.surelyAskable() > 0 || !(task.knowsWorkers() || task.hasSample())
                            ? Certainty::Likely
                            : task.certaintyByCandidates();
    finding.sentence = DiagnosisWords::tr("It is in line: %n tasks of the queue %1 are before it.", nullptr,
                                          static_cast<int>(before.size()))
                           .arg(task.queueName());
    QStringList why;
    if (higher > 0)
        why.append(DiagnosisWords::tr("%n have a higher priority", nullptr, static_cast<int>(higher)));
    const Routing::QueueFacts *queue = task.situation.queue(task.queue());
    if (rest > 0)
        why.append(queue && queue->isLifo
                       ? DiagnosisWords::tr("%n came later, and the newest is first here (LIFO)", nullptr, rest)
                       : DiagnosisWords::tr("%n have waited longer", nullptr, rest));
    //: A list of counts as a sentence.
    const QString counts = task.workers().empty() ? QString() : countsSentence(task);
    finding.detail = joined({DiagnosisWords::tr("%1.").arg(why.join(comma())), counts, goesOnText(task)});
    return finding;
}

} // namespace Desk
