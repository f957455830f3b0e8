#include "routingverdicts.h"

#include "diagnosiswords.h"
#include "routing/routingwords.h"
#include "text/joinedparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Routing::NotAsked;

/// Whom the step, or the task's routing target, wants; a null text where nobody in particular.
struct Wanted
{
    QString text; ///< "task.agent", or empty for a routing target.
    Routing::Value value;
    bool isName = false;
};

std::optional<Wanted> wantedBy(const TaskCase &task)
{
    const QString &target = task.task().routingTarget;
    if (!target.isEmpty())
        return target.startsWith(u"WK") ? std::optional(Wanted{{}, Routing::Value(target), false}) : std::nullopt;
    if (const Routing::Target *step = task.target(); step && step->knownWorker) {
        const Routing::KnownWorker &known = *step->knownWorker;
        return Wanted{known.text, known.operand.in({{&task.task().attributes, nullptr}, {}}),
                      known.by == Routing::KnownWorker::By::FriendlyName};
    }
    const bool isTold =
        !task.rules() && !task.story.steps.isEmpty() && !task.story.steps.constLast().knownWorker.isNull();
    if (isTold)
        return Wanted{{}, Routing::Value(task.story.steps.constLast().knownWorker.toString()), false};
    return {};
}

const WorkerStanding *standingOf(const TaskCase &task, const Wanted &wanted)
{
    if (wanted.value.kind() != Routing::Value::Kind::Text)
        return nullptr;
    const auto found = std::find_if(task.workers().begin(), task.workers().end(), [&](const WorkerStanding &one) {
        return (wanted.isName ? task.facts(one).name : task.facts(one).sid) == wanted.value.toText();
    });
    return found == task.workers().end() ? nullptr : &*found;
}

QString whoseText(const Wanted &wanted)
{
    return wanted.text.isEmpty() ? DiagnosisWords::tr("its routing target") : wanted.text;
}

/// What keeps the one worker from it; empty where nothing does.
QString whatKeeps(const TaskCase &task, const WorkerStanding &one)
{
    const Routing::WorkerFacts &worker = task.facts(one);
    switch (one.why) {
    case NotAsked::NotInQueue:
        return DiagnosisWords::tr("It waits for %1, who is not in the queue %2.").arg(worker.name, task.queueName());
    case NotAsked::Expression:
        return DiagnosisWords::tr("It waits for %1, whom the step's expression excludes.").arg(worker.name);
    case NotAsked::Activity:
        return DiagnosisWords::tr("It waits for %1, who is in %2.").arg(worker.name, worker.activityName);
    case NotAsked::Capacity:
        return DiagnosisWords::tr("It waits for %1, who has no room.").arg(worker.name);
    default: // He may be asked.
        return {};
    }
}

/// The terms of `wide` are among those of `narrow`, which has more.
bool takesAllOf(const Routing::Expression &wide, const Routing::Expression &narrow)
{
    const auto textsOf = [](const Routing::Expression &expression) {
        QStringList texts;
        for (const Routing::Expression::Term &term : expression.terms()) {
            // `1==1` fits everything, like no term at all.
            if (term.left.isReference || term.right.isReference)
                texts.append(expression.textOf(term).toString().simplified());
        }
        return texts;
    };
    if (!wide.isConjunction() || !narrow.isConjunction())
        return wide.terms().empty() && !narrow.terms().empty();
    const QStringList few = textsOf(wide);
    const QStringList many = textsOf(narrow);
    return few.size() < many.size() &&
           std::all_of(few.cbegin(), few.cend(), [&many](const QString &text) { return many.contains(text); });
}

bool isByKind(const Routing::FilterTrace &filter)
{
    return filter.falseTerm &&
           (filter.answer.reason == Routing::Reason::KindsDiffer || filter.answer.reason == Routing::Reason::NotAList ||
            filter.answer.reason == Routing::Reason::NotAScalar);
}

QString filtersText(const TaskCase &task)
{
    constexpr size_t most = 5;
    const auto &filters = task.filters();
    QStringList lines;
    for (size_t at = 0; at < std::min(filters.size(), most); ++at)
        lines.append(filterText(task, filters[at]));
    if (filters.size() > most)
        //: Behind some filters that do not fit.
        lines.append(DiagnosisWords::tr("nor do %n other filters", nullptr, static_cast<int>(filters.size() - most)));
    return lines.isEmpty() ? QString() : lines.join(semicolon()) + u'.';
}

} // namespace

std::optional<VerdictFinding> knownWorker(const TaskCase &task)
{
    const QString &reason = task.story.endReason;
    if (task.story.status == TaskStatus::Canceled && reason.startsWith(u"RoutingTarget not available")) {
        VerdictFinding finding;
        finding.certainty = task.lastEvent(EventType::TaskCanceled) ? Certainty::Proved : Certainty::ShownNow;
        finding.sentence = DiagnosisWords::tr("Its routing target could not be asked: the task was canceled.");
        finding.detail = reason + u'.';
        finding.evidence = task.evidenceOf(EventType::TaskCanceled);
        return finding;
    }
    const std::optional<Wanted> wanted = task.isWaiting() ? wantedBy(task) : std::nullopt;
    if (!wanted)
        return {};
    VerdictFinding finding;
    finding.evidence = task.stepEvidence();
    finding.detail = goesOnText(task);
    if (wanted->value.kind() != Routing::Value::Kind::Text || wanted->value.toText().isEmpty()) {
        finding.certainty = Certainty::ShownNow;
        finding.sentence = DiagnosisWords::tr("The step is for the worker in %1, and there is none: it is %2.")
                               .arg(whoseText(*wanted), valueText(wanted->value));
        return finding;
    }
    const WorkerStanding *one = standingOf(task, *wanted);
    if (one) {
        finding.certainty = Certainty::ShownNow;
        finding.sentence = whatKeeps(task, *one);
        return finding.sentence.isEmpty() ? std::nullopt : std::optional(finding);
    }
    if (!task.knowsWorkers())
        return {};
    finding.certainty = Certainty::ShownNow;
    //: A value, and where it stands.
    finding.sentence = task.situation.hasAllWorkers
                           ? DiagnosisWords::tr("It waits for %1 (%2), who is no worker of this workspace.")
                                 .arg(wanted->value.toText(), whoseText(*wanted))
                           : DiagnosisWords::tr("It waits for %1 (%2), who is not in the queue %3.")
                                 .arg(wanted->value.toText(), whoseText(*wanted), task.queueName());
    return finding;
}

std::optional<VerdictFinding> noFilter(const TaskCase &task)
{
    if (!task.matchesNothing() || task.isTaken() || task.isOffered())
        return {};
    VerdictFinding finding;
    const bool hasDefault = !task.rules()->defaultQueue.isEmpty();
    if (task.isOver()) {
        // What is known of the rules is how they are now.
        const bool isUnmatched = task.story.status == TaskStatus::Canceled && !hasDefault &&
                                 task.story.offers.isEmpty() && !task.lastEvent(EventType::WorkflowTargetMatched);
        if (!isUnmatched)
            return {};
        finding.certainty = Certainty::Likely;
        finding.sentence =
            DiagnosisWords::tr("No filter fits, and the workflow has no default filter: it was canceled.");
    } else {
        const bool isInDefault = task.isInDefault() || task.story.steps.isEmpty();
        const bool isAnyByKind = std::any_of(task.filters().begin(), task.filters().end(), isByKind);
        const bool isLost = task.knowsWorkers() && task.eligible() == 0;
        if (!isInDefault || !(isAnyByKind || isLost || !hasDefault))
            return {};
        finding.certainty = Certainty::ShownNow;
        finding.sentence =
            hasDefault
                ? DiagnosisWords::tr("No filter fits, so it waits in the default queue %1.").arg(task.queueName())
                : DiagnosisWords::tr("No filter fits, and the workflow has no default filter.");
    }
    finding.detail = filtersText(task);
    finding.evidence = task.stepEvidence();
    return finding;
}

std::optional<VerdictFinding> earlierFilter(const TaskCase &task)
{
    const bool knows = task.knowsWorkers() || task.hasSample();
    if (!task.isWaiting() || !task.rules() || !task.standing() || task.isInDefault() || !knows || task.askable() > 0)
        return {};
    const auto &filters = task.rules()->filters;
    const size_t taken = task.standing()->step.filter;
    const Routing::Scope scope{{&task.task().attributes, nullptr}, {}};
    QStringList fitting{Routing::nameOf(*task.rules(), taken)};
    QString narrower;
    for (size_t at = taken + 1; at < filters.size(); ++at) {
        if (!filters[at].expression.fits(scope))
            continue;
        fitting.append(Routing::nameOf(*task.rules(), at));
        const bool leadsElsewhere =
            std::any_of(filters[at].targets.begin(), filters[at].targets.end(),
                        [&](const Routing::Target &target) { return target.queue != task.queue(); });
        if (narrower.isEmpty() && leadsElsewhere && takesAllOf(filters[taken].expression, filters[at].expression))
            narrower = Routing::nameOf(*task.rules(), at);
    }
    if (narrower.isEmpty())
        return {};
    VerdictFinding finding;
    finding.certainty = task.certaintyByWorkers();
    finding.sentence = DiagnosisWords::tr("The filter %1 took it before %2, which fits more closely.")
                           .arg(Routing::nameOf(*task.rules(), taken), narrower);
    finding.detail = joined({DiagnosisWords::tr("Filters that fit, in order: %1.").arg(fitting.join(comma())),
                             nobodyText(task), countsSentence(task)});
    finding.evidence = task.stepEvidence();
    return finding;
}

} // namespace Desk
