#include "offerverdicts.h"

#include "diagnosiswords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Routing::NotAsked;

/// Two canceled so quickly after they were offered: no telephone rang that long.
constexpr qint64 Quick = 10'000;

/// What is told of the last offer counts for a task that waits; and for one that is offered where the same worker is
/// asked again.
bool isAboutLast(const TaskCase &task)
{
    const Offer *last = task.lastEnded();
    if (!last)
        return false;
    return task.isWaiting() ||
           (task.isOffered() && std::any_of(task.openOffers().cbegin(), task.openOffers().cend(),
                                            [last](const Offer *open) { return open->worker == last->worker; }));
}

Certainty certaintyOf(const TaskCase &task, const Offer &offer)
{
    return offer.evidence.events.isEmpty() || task.story.facts.events.isEmpty() ? Certainty::ShownNow
                                                                                : Certainty::Proved;
}

/// Of the offers to one worker, with that status.
QList<const Offer *> offersTo(const TaskCase &task, Sid worker, ReservationStatus status)
{
    QList<const Offer *> offers = task.offersTo(worker);
    offers.removeIf([status](const Offer *offer) { return offer->status != status; });
    return offers;
}

/// "30 s of 30 s"
QString lengthText(const Offer &offer, UtcMsecs until)
{
    const QString passed = spanText(offer.offered, until);
    return offer.timeoutSeconds > 0
               //: How long an offer was open, of how long it may be.
               ? DiagnosisWords::tr("%1 of %2").arg(passed, spanText(offer.timeoutSeconds * 1000))
               : passed;
}

QString whoCouldBeAsked(const TaskCase &task)
{
    return task.workers().empty() ? QString() : DiagnosisWords::tr("Now: %1.").arg(countsText(task));
}

QString ranOut(const TaskCase &task)
{
    QStringList parts;
    for (const Offer &offer : task.story.offers) {
        if (offer.status == ReservationStatus::Timeout)
            //: A worker, and how long the offer was open: "Eve (30 s of 30 s)"
            parts.append(DiagnosisWords::tr("%1 (%2)").arg(nameOf(offer), lengthText(offer, offer.ended)));
    }
    return parts.isEmpty() ? QString() : DiagnosisWords::tr("Ran out: %1.").arg(newestText(parts));
}

VerdictFinding offeredToOne(const TaskCase &task)
{
    const Offer &open = *task.openOffer();
    VerdictFinding finding;
    finding.certainty = certaintyOf(task, open);
    finding.evidence = open.evidence;
    if (open.hold) {
        finding.sentence = DiagnosisWords::tr("%1 is being called: the offer has been held for %2.")
                               .arg(nameOf(open), spanText(open.hold->begin, task.story.asOf()));
        finding.evidence.isInferred = open.isHoldInferred;
        if (open.isHoldInferred)
            finding.certainty = Certainty::Likely;
    } else {
        //: A worker; how long, of how long.
        finding.sentence = DiagnosisWords::tr("It is offered to %1, who has not answered yet: %2.")
                               .arg(nameOf(open), lengthText(open, task.story.asOf()));
    }
    return finding;
}

/// The queue asks several at once: all of them are named, or how many there are besides.
VerdictFinding offeredToSeveral(const TaskCase &task)
{
    VerdictFinding finding;
    finding.certainty = Certainty::Proved;
    QStringList names;
    QStringList lengths;
    for (const Offer *open : task.openOffers()) {
        names.append(nameOf(*open));
        const QString length =
            open->hold ? DiagnosisWords::tr("held for %1").arg(spanText(open->hold->begin, task.story.asOf()))
                       : lengthText(*open, task.story.asOf());
        //: A worker, and how long the offer has been open: "Eve (10 s of 30 s)"
        lengths.append(DiagnosisWords::tr("%1 (%2)").arg(nameOf(*open), length));
        finding.evidence.events += open->evidence.events;
        finding.evidence.journal += open->evidence.journal;
        finding.evidence.isInferred = finding.evidence.isInferred || (open->hold && open->isHoldInferred);
        // The whole sentence is as sure as what is least sure in it.
        finding.certainty = std::max(finding.certainty, certaintyOf(task, *open));
    }
    std::sort(finding.evidence.events.begin(), finding.evidence.events.end());
    if (finding.evidence.isInferred)
        finding.certainty = Certainty::Likely;
    const int count = static_cast<int>(names.size());
    //: Workers who are asked at the same time.
    finding.sentence = DiagnosisWords::tr("It is offered to %n workers at once, and none of them has answered yet: %1.",
                                          nullptr, count)
                           .arg(namesText(names));
    finding.detail = DiagnosisWords::tr("Offered: %1.").arg(newestText(lengths));
    return finding;
}

} // namespace

std::optional<VerdictFinding> acceptedInVain(const TaskCase &task)
{
    const Offer *last = task.lastEnded();
    if (!isAboutLast(task) || last->status != ReservationStatus::Canceled)
        return {};
    VerdictFinding finding;
    finding.certainty = certaintyOf(task, *last);
    finding.evidence = last->evidence;
    const QList<const Offer *> all = offersTo(task, last->worker, ReservationStatus::Canceled);
    const auto quick = std::count_if(all.cbegin(), all.cend(), [](const Offer *offer) {
        return offer->ended != 0 && offer->ended - offer->offered < Quick;
    });
    const QString name = nameOf(*last);
    if (quick > 1) {
        finding.sentence =
            DiagnosisWords::tr("%n offers to %1 were canceled within seconds.", nullptr, static_cast<int>(quick))
                .arg(name);
        finding.detail =
            DiagnosisWords::tr("The worker's telephone is probably not registered, and nothing could ring there.");
    } else if (last->hold) {
        const UtcMsecs end = last->hold->end != 0 ? last->hold->end : last->ended;
        finding.sentence = DiagnosisWords::tr("%1 was called in vain: the offer was held for %2 and then canceled.")
                               .arg(name, spanText(last->hold->begin, end));
        finding.detail =
            DiagnosisWords::tr("While a telephone rings the offer's time stands still; nobody answered it.");
        finding.evidence.isInferred = last->isHoldInferred;
        if (last->isHoldInferred)
            finding.certainty = Certainty::Likely;
    } else {
        finding.sentence = DiagnosisWords::tr("The offer to %1 was accepted in vain: it was canceled after %2.")
                               .arg(name, spanText(last->offered, last->ended));
    }
    if (last->reasonCode != 0)
        finding.detail = joined({finding.detail, DiagnosisWords::tr("TaskRouter's code: %1.").arg(last->reasonCode)});
    return finding;
}

std::optional<VerdictFinding> rejected(const TaskCase &task)
{
    const Offer *last = task.lastEnded();
    if (!isAboutLast(task) || last->status != ReservationStatus::Rejected)
        return {};
    VerdictFinding finding;
    finding.certainty = certaintyOf(task, *last);
    finding.evidence = last->evidence;
    const QList<const Offer *> all = offersTo(task, last->worker, ReservationStatus::Rejected);
    const bool isAgain = task.isOffered() || all.size() > 1;
    if (isAgain) {
        finding.sentence = DiagnosisWords::tr("%1 rejected it %n times and was asked again at once.", nullptr,
                                              static_cast<int>(all.size()))
                               .arg(nameOf(*last));
        finding.detail =
            DiagnosisWords::tr("A rejection without an unavailable activity leaves the worker as before: the same "
                               "worker is asked next.");
        for (const Offer *offer : all) {
            if (offer->sid != last->sid)
                finding.evidence.events += offer->evidence.events;
        }
        std::sort(finding.evidence.events.begin(), finding.evidence.events.end());
    } else {
        finding.sentence =
            DiagnosisWords::tr("%1 rejected it at %2.").arg(nameOf(*last), momentText(task, last->ended));
        finding.detail = whoCouldBeAsked(task);
    }
    return finding;
}

std::optional<VerdictFinding> notAnswered(const TaskCase &task)
{
    if (task.isOffered()) {
        VerdictFinding finding = task.openOffers().size() > 1 ? offeredToSeveral(task) : offeredToOne(task);
        finding.detail = joined({finding.detail, ranOut(task)});
        return finding;
    }
    const Offer *last = task.lastEnded();
    if (!task.isWaiting() || !last || last->status != ReservationStatus::Timeout)
        return {};
    VerdictFinding finding;
    finding.certainty = certaintyOf(task, *last);
    finding.evidence = last->evidence;
    const int count = static_cast<int>(task.countOffers(ReservationStatus::Timeout));
    finding.sentence = DiagnosisWords::tr("%n offers ran out: nobody answered.", nullptr, count);
    finding.detail = joined({ranOut(task), whoCouldBeAsked(task)});
    return finding;
}

std::optional<VerdictFinding> cannotTell(const TaskCase &task)
{
    VerdictFinding finding;
    finding.certainty = Certainty::Likely;
    if (task.isOver() || task.story.status == TaskStatus::Unknown) {
        finding.sentence = task.story.facts.isGone
                               ? DiagnosisWords::tr("It is gone, and nothing that is kept tells how it ended.")
                               : DiagnosisWords::tr("Too little is known of it to say why.");
        return finding;
    }
    if (task.isWaiting() && task.surelyAskable() > 0) {
        finding.sentence =
            DiagnosisWords::tr("%1 could be asked, and TaskRouter does not ask.").arg(namesText(task, NotAsked::Asked));
        finding.detail =
            joined({DiagnosisWords::tr("What keeps it is not published: operating units, attention profiles, and "
                                       "what happens in this second."),
                    whoCouldBeAsked(task)});
        return finding;
    }
    finding.sentence =
        DiagnosisWords::tr("It waits in the queue %1; why nobody is asked cannot be told.").arg(task.queueName());
    finding.detail = whoCouldBeAsked(task);
    return finding;
}

} // namespace Desk
