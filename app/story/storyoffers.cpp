#include "storyoffers.h"

#include "storystatuses.h"

#include <QHash>

#include <algorithm>

namespace Desk {

namespace {

/// The clock of an Event and that of a deadline agree only so far.
constexpr qint64 DeadlineTolerance = 1500;

void apply(Offer &offer, const StoryEvent &event, qsizetype at)
{
    if (const Sid worker = event.data.sid(EventField::WorkerSid); !worker.isNull())
        offer.worker = worker;
    if (const QString name = event.data.text(EventField::WorkerName); !name.isEmpty())
        offer.workerName = name;
    if (const auto timeout = event.data.number(EventField::ReservationTimeout))
        offer.timeoutSeconds = *timeout;
    if (const auto code = event.data.number(EventField::ReservationReasonCode))
        offer.reasonCode = static_cast<int>(*code);
    offer.evidence.events.append(at);
    offer.status = statusAfter(event.type);
    if (event.type == EventType::ReservationCreated)
        offer.offered = event.when;
    else if (offer.answered == 0)
        offer.answered = event.when;
    if (event.type == EventType::ReservationAccepted)
        offer.accepted = event.when;
    if (event.type == EventType::ReservationWrapup)
        offer.wrapping = event.when;
    if (endsReservation(event.type))
        offer.ended = event.when;
}

/// What the API answered goes before what Events say where it is newer, and fills what they leave open.
void apply(Offer &offer, const Reservation &row, UtcMsecs lastEvent)
{
    if (offer.worker.isNull())
        offer.worker = row.workerSid;
    if (offer.workerName.isEmpty())
        offer.workerName = row.workerName;
    if (offer.offered == 0)
        offer.offered = row.created;
    // date_updated has whole seconds only.
    if (row.status == ReservationStatus::Unknown || row.status == offer.status || row.updated / 1000 < lastEvent / 1000)
        return;
    offer.status = row.status;
    const bool isAnswered = row.status != ReservationStatus::Pending;
    if (isAnswered && offer.answered == 0)
        offer.answered = row.updated;
    if (row.status == ReservationStatus::Accepted && offer.accepted == 0)
        offer.accepted = row.updated;
    if (row.status == ReservationStatus::Wrapping && offer.wrapping == 0)
        offer.wrapping = row.updated;
    if (isTerminal(row.status) && offer.ended == 0)
        offer.ended = row.updated;
}

/// An instruction that lets a telephone ring while the reservation stays pending.
bool mayHold(const StoryInstruction &instruction)
{
    return instruction.outcome == u"done" &&
           (instruction.action == u"conference" || instruction.action == u"call" || instruction.action == u"dequeue");
}

void findHold(Offer &offer, const StoryFacts &facts)
{
    const UtcMsecs until = offer.answered != 0 ? offer.answered : offer.ended;
    const auto sent = std::find_if(facts.instructions.cbegin(), facts.instructions.cend(),
                                   [&offer](const StoryInstruction &instruction) {
                                       return instruction.target == offer.sid && mayHold(instruction);
                                   });
    const UtcMsecs last = until != 0 ? until : facts.asOf;
    const bool ranOver = offer.deadline() != 0 && last > offer.deadline() + DeadlineTolerance &&
                         offer.status != ReservationStatus::Timeout;
    if (sent != facts.instructions.cend() && sent->when < last) {
        offer.hold = StorySpan{sent->when, until};
        offer.evidence.journal.append(sent->row);
    } else if (ranOver && offer.offered != 0) {
        offer.hold = StorySpan{offer.deadline(), until};
        offer.isHoldInferred = true;
    }
}

} // namespace

QList<Offer> offersOf(const StoryFacts &facts)
{
    QHash<Sid, Offer> offers;
    QHash<Sid, UtcMsecs> last;
    for (qsizetype i = 0; i < facts.events.size(); ++i) {
        const StoryEvent &event = facts.events.at(i);
        if (subjectOf(event.type) != EventSubject::Reservation || !isOfTask(event, facts.task))
            continue;
        const Sid sid = event.data.sid(EventField::ReservationSid);
        if (sid.isNull())
            continue;
        Offer &offer = offers[sid];
        offer.sid = sid;
        apply(offer, event, i);
        last[sid] = event.when;
    }
    // Of several answers about one reservation the newest counts, so the oldest is applied first.
    QList<const Fact<Reservation> *> answers;
    answers.reserve(facts.reservations.size());
    for (const Fact<Reservation> &answer : facts.reservations) {
        if (answer.value.taskSid.isNull() || answer.value.taskSid == facts.task)
            answers.append(&answer);
    }
    std::stable_sort(answers.begin(), answers.end(), [](const auto *one, const auto *other) {
        return std::tie(one->value.updated, one->from.learned) < std::tie(other->value.updated, other->from.learned);
    });
    for (const Fact<Reservation> *answer : std::as_const(answers)) {
        Offer &offer = offers[answer->value.sid];
        offer.sid = answer->value.sid;
        apply(offer, answer->value, last.value(answer->value.sid));
    }
    QList<Offer> sorted = offers.values();
    for (Offer &offer : sorted)
        findHold(offer, facts);
    std::sort(sorted.begin(), sorted.end(), [](const Offer &one, const Offer &other) {
        return std::tie(one.offered, one.sid) < std::tie(other.offered, other.sid);
    });
    return sorted;
}

} // namespace Desk
