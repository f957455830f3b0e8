#include "endverdicts.h"

#include "diagnosiswords.h"
#include "story/storystatuses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// From when the task came until it ended, or until what is known.
QString ageText(const TaskCase &task)
{
    const TaskStory &story = task.story;
    return spanText(story.begun, story.begun == 0 ? 0 : story.ended != 0 ? story.ended : story.asOf());
}

/// After so many offers TaskRouter cancels a task.
constexpr qsizetype MostOffers = 1000;
/// What is canceled so long after its time to live was canceled by something else.
constexpr qint64 TtlTolerance = 60'000;

bool isCanceled(const TaskCase &task)
{
    return task.story.status == TaskStatus::Canceled;
}

bool says(const TaskCase &task, QStringView word)
{
    return task.story.endReason.contains(word, Qt::CaseInsensitive);
}

/// "too many offers or too old": TaskRouter has one reason for both.
bool isAmbiguous(const TaskCase &task)
{
    return says(task, u"TTL Exceeded") && says(task, u"Max assignment");
}

qsizetype offersMade(const TaskCase &task)
{
    return task.story.offers.size();
}

/// Nothing where it is not known.
std::optional<bool> isTtlOver(const TaskCase &task)
{
    const Task *known = newestTask(task.story.facts);
    if (!known || known->timeoutSeconds <= 0)
        return {};
    return task.story.age() + 1000 >= known->timeoutSeconds * 1000;
}

Certainty byEvent(const TaskCase &task, EventType type)
{
    return task.lastEvent(type) ? Certainty::Proved : Certainty::ShownNow;
}

/// What came before the end.
QString before(const TaskCase &task)
{
    if (task.acceptedOffer())
        return DiagnosisWords::tr("%1 had accepted it.").arg(nameOf(*task.acceptedOffer()));
    const QString offers = offersText(task);
    if (task.situation.areOffersCut && !offers.isEmpty())
        //: How many offers; what became of them: "323 offers ran out, 330 were rejected".
        return DiagnosisWords::tr("Of the %L1 offers that were read, nobody accepted one: %2.")
            .arg(offersMade(task))
            .arg(offers);
    return offers.isEmpty() ? DiagnosisWords::tr("It was offered to nobody.")
                            : DiagnosisWords::tr("Nobody had accepted it: %1.").arg(offers);
}

/// Who did it, as the Event tells: "worker Alice", "AC… from 203.0.113.7".
QString actorText(const TaskCase &task, const StoryEvent &event)
{
    QString who = event.actorSid;
    if (const auto sid = Sid::parse(event.actorSid)) {
        if (const Worker *worker = task.story.worker(*sid))
            who = worker->friendlyName;
        for (const Offer &offer : task.story.offers) {
            if (offer.worker == *sid && !offer.workerName.isEmpty())
                who = offer.workerName;
        }
    }
    QStringList parts;
    if (!event.actorType.isEmpty())
        parts.append(event.actorType);
    if (!who.isEmpty())
        parts.append(who);
    if (!event.source.isEmpty())
        //: Through what somebody did it, as TaskRouter calls it: "through the API".
        parts.append(DiagnosisWords::tr("through %1").arg(event.source));
    if (!event.sourceAddress.isEmpty())
        //: From which network address.
        parts.append(DiagnosisWords::tr("from %1").arg(event.sourceAddress));
    return parts.join(u' ');
}

} // namespace

std::optional<VerdictFinding> callerGaveUp(const TaskCase &task)
{
    if (!isCanceled(task))
        return {};
    const bool told = says(task, u"hangup") || says(task, u"hung up") || says(task, u"hang up");
    const auto &call = task.story.facts.call;
    const bool callWasOver =
        call && call->value.isOver() && (call->value.ended == 0 || call->value.ended <= task.story.ended + 1000);
    if (!told && !(callWasOver && task.story.endReason.isEmpty()))
        return {};
    VerdictFinding finding;
    finding.certainty = told ? byEvent(task, EventType::TaskCanceled) : Certainty::Likely;
    finding.sentence = DiagnosisWords::tr("The caller hung up after %1.").arg(ageText(task));
    finding.detail = before(task);
    finding.evidence = task.evidenceOf(EventType::TaskCanceled);
    return finding;
}

std::optional<VerdictFinding> tooManyOffers(const TaskCase &task)
{
    const bool told = says(task, u"Max assignment");
    if (!isCanceled(task) || (!told && !(task.story.endReason.isEmpty() && offersMade(task) >= MostOffers)))
        return {};
    if (isAmbiguous(task) && offersMade(task) < MostOffers)
        return {};
    VerdictFinding finding;
    finding.certainty =
        told && offersMade(task) >= MostOffers ? byEvent(task, EventType::TaskCanceled) : Certainty::Likely;
    finding.sentence =
        task.situation.areOffersCut
            ? DiagnosisWords::tr(
                  "It was offered more than %L1 times, and TaskRouter cancels a task after 1,000 offers.")
                  .arg(offersMade(task))
            : DiagnosisWords::tr("It was offered %n times, and TaskRouter cancels a task after 1,000 offers.", nullptr,
                                 static_cast<int>(offersMade(task)));
    finding.detail = before(task);
    finding.evidence = task.evidenceOf(EventType::TaskCanceled);
    return finding;
}

std::optional<VerdictFinding> ttlPassed(const TaskCase &task)
{
    if (!isCanceled(task))
        return {};
    const bool told = says(task, u"TTL Exceeded");
    const std::optional<bool> isOver = isTtlOver(task);
    const Task *known = newestTask(task.story.facts);
    const bool isJustOver = isOver == true && task.story.age() <= known->timeoutSeconds * 1000 + TtlTolerance;
    if (!told && !(task.story.endReason.isEmpty() && isJustOver && !task.lastEvent(EventType::WorkflowTimeout)))
        return {};
    VerdictFinding finding;
    const bool isSure = told && (!isAmbiguous(task) || isOver == true);
    finding.certainty = isSure ? byEvent(task, EventType::TaskCanceled) : Certainty::Likely;
    finding.sentence = DiagnosisWords::tr("Its time to live passed: it was canceled after %1.").arg(ageText(task));
    finding.detail = before(task);
    finding.evidence = task.evidenceOf(EventType::TaskCanceled);
    return finding;
}

std::optional<VerdictFinding> workflowEnded(const TaskCase &task)
{
    const auto timeout = task.lastEvent(EventType::WorkflowTimeout);
    // TaskRouter has one reason for both ends of a workflow; the Event tells which it was.
    const bool isSkip = !timeout && task.lastEvent(EventType::WorkflowSkipped);
    const bool told = says(task, u"Workflow timeout") && !isSkip;
    if (!isCanceled(task) || (!told && !(timeout && task.story.endReason.isEmpty())))
        return {};
    VerdictFinding finding;
    finding.certainty = timeout ? Certainty::Proved : byEvent(task, EventType::TaskCanceled);
    const RoutingStep *last = task.story.steps.isEmpty() ? nullptr : &task.story.steps.constLast();
    const auto step = task.storySteps().isEmpty() ? std::nullopt : task.storySteps().constLast();
    QString name = step ? stepText(task, *step) : QString();
    if (name.isEmpty() && last)
        name = last->filterName.isEmpty() ? last->queueName : last->filterName;
    finding.sentence =
        name.isEmpty()
            ? DiagnosisWords::tr("Its workflow ended after %1: no further step, no other filter that fits.")
                  .arg(ageText(task))
            : DiagnosisWords::tr("Its workflow ended after %1: %2 was the last step, and no other filter fits.")
                  .arg(ageText(task), name);
    const QString net =
        !task.rules() ? QString()
        : task.rules()->defaultQueue.isEmpty()
            ? DiagnosisWords::tr("The workflow has no default filter.")
            : DiagnosisWords::tr(
                  "The default filter is no net for that: it takes what no filter fits, not what timed out.");
    finding.detail = joined({before(task), net});
    finding.evidence = timeout ? Evidence{{*timeout}, {}, false} : Evidence();
    if (const auto end = task.lastEvent(EventType::TaskCanceled))
        finding.evidence.events.append(*end);
    std::sort(finding.evidence.events.begin(), finding.evidence.events.end());
    return finding;
}

std::optional<VerdictFinding> skippedOut(const TaskCase &task)
{
    const auto skipped = task.lastEvent(EventType::WorkflowSkipped);
    const bool hasOtherReason = !task.story.endReason.isEmpty() && !says(task, u"skip") && !says(task, u"workflow");
    if (!isCanceled(task) || !skipped || hasOtherReason)
        return {};
    VerdictFinding finding;
    finding.certainty = Certainty::Proved;
    finding.sentence =
        DiagnosisWords::tr("Its last step was skipped: nobody could be asked at once, its skip_if was true, and no "
                           "other filter fits.");
    finding.detail = before(task);
    finding.evidence = {{*skipped}, {}, false};
    return finding;
}

std::optional<VerdictFinding> endedBySomebody(const TaskCase &task)
{
    const bool isDone = task.story.status == TaskStatus::Completed && task.acceptedOffer() && !task.isDeleted();
    if (!task.isOver() || isDone)
        return {};
    const auto end = task.endEvent();
    const EventType type = end ? task.story.event(*end).type : EventType::Unknown;
    // TaskRouter itself deletes what has ended: that says nothing of why.
    if (type == EventType::TaskSystemDeleted)
        return {};
    const QString actor = end ? actorText(task, task.story.event(*end)) : QString();
    const QString age = ageText(task);
    VerdictFinding finding;
    finding.certainty = end && !actor.isEmpty() ? Certainty::Proved : Certainty::ShownNow;
    if (type == EventType::TaskDeleted)
        finding.sentence = DiagnosisWords::tr("It was deleted after %1.").arg(age);
    else if (task.story.status == TaskStatus::Completed)
        finding.sentence = DiagnosisWords::tr("It was completed after %1 without anybody having it.").arg(age);
    else
        finding.sentence = DiagnosisWords::tr("It was canceled after %1.").arg(age);
    const QString by =
        actor.isEmpty() ? DiagnosisWords::tr("By whom is not told.") : DiagnosisWords::tr("By %1.").arg(actor);
    const QString reason =
        task.story.endReason.isEmpty() ? QString() : DiagnosisWords::tr("Reason: %1.").arg(task.story.endReason);
    finding.detail = joined({by, reason, before(task)});
    if (end)
        finding.evidence.events.append(*end);
    return finding;
}

} // namespace Desk
