#include "openverdicts.h"

#include "diagnosiswords.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// A call and the task that is about it end so far apart where all is well.
constexpr qint64 CallTolerance = 5'000;
/// An acceptance rescinds the others within so long.
constexpr qint64 RescindTolerance = 5'000;

QString statusText(const TaskCase &task)
{
    return toWire(task.story.status);
}

std::optional<VerdictFinding> overCall(const TaskCase &task)
{
    const auto &call = task.story.facts.call;
    const bool isOver = call && call->value.isOver();
    if (!isOver || (call->value.ended != 0 && call->value.ended + CallTolerance > task.story.asOf()))
        return {};
    if (task.story.status == TaskStatus::Wrapping)
        return {};
    VerdictFinding finding;
    finding.certainty = Certainty::ShownNow;
    const QString ago = call->value.ended == 0 ? QString() : spanText(call->value.ended, task.story.asOf());
    finding.sentence =
        ago.isEmpty()
            ? DiagnosisWords::tr("Its call is over, and the task is still %1.").arg(statusText(task))
            : DiagnosisWords::tr("Its call ended %1 ago, and the task is still %2.").arg(ago, statusText(task));
    finding.detail = task.isTaken() ? DiagnosisWords::tr("Completing the task frees the worker.")
                                    : DiagnosisWords::tr("Nobody is left to be served: cancel the task.");
    return finding;
}

std::optional<VerdictFinding> longWrapUp(const TaskCase &task)
{
    for (const Offer &offer : task.story.offers) {
        if (offer.status != ReservationStatus::Wrapping || offer.wrapping == 0 ||
            task.story.asOf() - offer.wrapping <= WrapUpLimit)
            continue;
        VerdictFinding finding;
        finding.certainty = Certainty::ShownNow;
        finding.sentence = DiagnosisWords::tr("%1 has been in wrap-up for %2.")
                               .arg(nameOf(offer), spanText(offer.wrapping, task.story.asOf()));
        finding.detail = DiagnosisWords::tr("It fills the worker's channel until the reservation is completed.");
        finding.evidence = offer.evidence;
        return finding;
    }
    return {};
}

QString transferText(EventType type)
{
    switch (type) {
    case EventType::TaskTransferInitiated:
        return DiagnosisWords::tr("It is being transferred, and nobody has accepted the transfer yet.");
    case EventType::TaskTransferAttemptFailed:
        return DiagnosisWords::tr("It is being transferred, and an attempt failed.");
    case EventType::TaskTransferFailed:
        return DiagnosisWords::tr("Its transfer failed.");
    case EventType::TaskTransferCanceled:
        return DiagnosisWords::tr("Its transfer was canceled.");
    default: // It went through.
        return {};
    }
}

bool isCallbackError(int code)
{
    return (code >= 40000 && code <= 40005) || (code >= 11200 && code <= 11299);
}

/// Who was asked before the one who accepted, and what came of it.
QString askedBefore(const TaskCase &task, const Offer &accepted)
{
    QStringList asked;
    for (const Offer &offer : task.story.offers) {
        if (offer.sid != accepted.sid && offer.offered <= accepted.offered)
            //: A worker, and how the offer to him ended.
            asked.append(DiagnosisWords::tr("%1 (%2)").arg(nameOf(offer), toWire(offer.status)));
    }
    return asked.isEmpty() ? QString() : DiagnosisWords::tr("Asked before: %1.").arg(newestText(asked));
}

QString orderText(const TaskCase &task)
{
    if (!task.rules() || !task.standing())
        return {};
    const Routing::Target *target = task.target();
    return target && !target->orderBy.isEmpty()
               ? DiagnosisWords::tr("The step asks in this order: %1.").arg(target->orderBy.text())
               : DiagnosisWords::tr("The step asks first who has been without a task longest.");
}

} // namespace

std::optional<VerdictFinding> stuck(const TaskCase &task)
{
    if (task.isOver())
        return {};
    if (auto finding = overCall(task))
        return finding;
    return longWrapUp(task);
}

std::optional<VerdictFinding> transferred(const TaskCase &task)
{
    if (task.isOver())
        return {};
    std::optional<qsizetype> last;
    for (const EventType type :
         {EventType::TaskTransferInitiated, EventType::TaskTransferAttemptFailed, EventType::TaskTransferFailed,
          EventType::TaskTransferCanceled, EventType::TaskTransferCompleted}) {
        if (const auto at = task.lastEvent(type); at && (!last || *at > *last))
            last = at;
    }
    const auto acceptance = task.lastEvent(EventType::ReservationAccepted);
    if (!last || (acceptance && *acceptance > *last))
        return {};
    VerdictFinding finding;
    finding.certainty = Certainty::Proved;
    finding.sentence = transferText(task.story.event(*last).type);
    if (finding.sentence.isEmpty())
        return {};
    finding.detail =
        joined({DiagnosisWords::tr("Since %1.").arg(momentText(task, task.story.event(*last).when)),
                task.acceptedOffer() ? DiagnosisWords::tr("%1 has it meanwhile.").arg(nameOf(*task.acceptedOffer()))
                                     : QString()});
    finding.evidence = {{*last}, {}, false};
    return finding;
}

std::optional<VerdictFinding> callbackFailed(const TaskCase &task)
{
    if (task.isOver() || task.isTaken())
        return {};
    const StoryAlert *newest = nullptr;
    bool isOwn = false;
    for (const Fact<StoryAlert> &alert : task.story.facts.alerts) {
        const bool isLater = alert.value.when == 0 || alert.value.when + 1000 >= task.story.begun;
        if (!isCallbackError(alert.value.code) || !isLater || (newest && newest->when > alert.value.when))
            continue;
        newest = &alert.value;
        isOwn = alert.value.resource == task.story.task || task.story.offer(alert.value.resource);
    }
    if (!newest)
        return {};
    VerdictFinding finding;
    finding.certainty = isOwn ? Certainty::ShownNow : Certainty::Likely;
    finding.sentence = DiagnosisWords::tr("The assignment callback failed: alert %1.").arg(newest->code);
    finding.detail =
        joined({newest->text, DiagnosisWords::tr("Without its answer an offer stays pending until it runs out.")});
    return finding;
}

std::optional<VerdictFinding> rulesChanged(const TaskCase &task)
{
    const bool knows = task.knowsWorkers() || task.hasSample();
    // What changed counts where the task would be taken without it, as far as anybody can tell.
    if (!task.isWaiting() || !((knows && task.eligible() == 0) || task.matchesNothing()))
        return {};
    const auto &events = task.story.facts.events;
    for (qsizetype at = task.story.decidingEvents; at-- > 0;) {
        const StoryEvent &event = events.at(at);
        if (event.when <= task.story.begun)
            break;
        const QString when = momentText(task, event.when);
        QString what;
        if (event.type == EventType::WorkflowUpdated)
            what = DiagnosisWords::tr("The workflow was changed at %1, after the task came.").arg(when);
        else if (event.type == EventType::TaskQueueExpressionUpdated &&
                 event.data.text(EventField::TaskQueueSid) == task.queue())
            what = DiagnosisWords::tr("The queue's expression was changed at %1, after the task came.").arg(when);
        else if (event.type == EventType::WorkerAttributesUpdate)
            what = DiagnosisWords::tr("The attributes of %1 were changed at %2, after the task came.")
                       .arg(event.data.text(EventField::WorkerName), when);
        else
            continue;
        VerdictFinding finding;
        finding.certainty = Certainty::Likely;
        finding.sentence = what;
        finding.detail = joined({DiagnosisWords::tr("By the rules of now it is for nobody: %1.").arg(countsText(task)),
                                 task.matchesNothing() ? DiagnosisWords::tr("No filter fits any more.") : QString()});
        finding.evidence = {{at}, {}, false};
        return finding;
    }
    return {};
}

std::optional<VerdictFinding> rescinded(const TaskCase &task)
{
    const Offer *accepted = task.acceptedOffer();
    if (!task.isTaken() || !accepted)
        return {};
    QStringList names;
    Evidence evidence = accepted->evidence;
    for (const Offer &offer : task.story.offers) {
        const bool isFor = offer.status == ReservationStatus::Rescinded &&
                           (accepted->accepted == 0 || offer.ended == 0 ||
                            std::abs(offer.ended - accepted->accepted) <= RescindTolerance);
        if (!isFor)
            continue;
        names.append(nameOf(offer));
        evidence.events += offer.evidence.events;
    }
    if (names.isEmpty())
        return {};
    std::sort(evidence.events.begin(), evidence.events.end());
    VerdictFinding finding;
    finding.certainty = task.lastEvent(EventType::ReservationRescinded) ? Certainty::Proved : Certainty::ShownNow;
    finding.sentence =
        DiagnosisWords::tr("%1 accepted it, so TaskRouter took the other offers back.").arg(nameOf(*accepted));
    finding.detail =
        DiagnosisWords::tr("Rescinded: %1. That is no failure: the queue asks several at once, and the first who "
                           "accepts has it.")
            .arg(namesText(names));
    finding.evidence = evidence;
    return finding;
}

std::optional<VerdictFinding> accepted(const TaskCase &task)
{
    if (!task.isTaken())
        return {};
    const Offer *offer = task.acceptedOffer();
    VerdictFinding finding;
    if (!offer) {
        finding.certainty = Certainty::ShownNow;
        finding.sentence = DiagnosisWords::tr("Somebody has it: the task is %1.").arg(statusText(task));
        finding.detail = DiagnosisWords::tr("Which reservation that was is not known.");
        return finding;
    }
    const UtcMsecs when = offer->accepted;
    finding.certainty = task.lastEvent(EventType::ReservationAccepted) ? Certainty::Proved : Certainty::ShownNow;
    finding.sentence = when != 0 && task.story.begun != 0 ? DiagnosisWords::tr("%1 accepted it, %2 after it came.")
                                                                .arg(nameOf(*offer), spanText(task.story.begun, when))
                                                          : DiagnosisWords::tr("%1 accepted it.").arg(nameOf(*offer));
    finding.detail = joined({askedBefore(task, *offer), orderText(task)});
    finding.evidence = offer->evidence;
    return finding;
}

} // namespace Desk
