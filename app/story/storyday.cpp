#include "storyday.h"

#include "storyactivities.h"
#include "storyoffers.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace Desk {

namespace {

/// What is known of one task, with the places of its Events in the whole.
struct Part
{
    StoryFacts facts;
    QList<qsizetype> places;
};

} // namespace

TaskStory buildDay(StoryFacts facts, Sid worker, UtcMsecs since)
{
    sortByCause(facts.events);
    QSet<Sid> seen;
    facts.events.removeIf([&](const StoryEvent &event) {
        if (event.when < since || event.data.sid(EventField::WorkerSid) != worker)
            return true;
        const qsizetype before = seen.size();
        seen.insert(event.sid);
        return !event.sid.isNull() && seen.size() == before;
    });
    std::map<Sid, Part> parts;
    TaskStory day;
    day.task = worker;
    day.decidingEvents = decidingEvents(facts.events, facts.asOf);
    const QList<StoryEvent> later = facts.events.mid(day.decidingEvents);
    if (!later.isEmpty())
        facts.events.resize(day.decidingEvents);
    for (qsizetype i = 0; i < facts.events.size(); ++i) {
        const StoryEvent &event = facts.events.at(i);
        if (subjectOf(event.type) != EventSubject::Reservation)
            continue;
        Part &part = parts[event.data.sid(EventField::TaskSid)];
        part.facts.events.append(event);
        part.places.append(i);
    }
    for (const Fact<Reservation> &reservation : std::as_const(facts.reservations)) {
        const Reservation &row = reservation.value;
        // What ended before is another day's.
        if (row.workerSid == worker && (!isTerminal(row.status) || row.updated >= since))
            parts[row.taskSid].facts.reservations.append(reservation);
    }
    for (auto &[task, part] : parts) {
        part.facts.task = task;
        part.facts.asOf = facts.asOf;
        for (Offer offer : offersOf(part.facts)) {
            for (qsizetype &at : offer.evidence.events)
                at = part.places.at(at);
            day.offers.append(std::move(offer));
        }
    }
    std::sort(day.offers.begin(), day.offers.end(), [](const Offer &one, const Offer &other) {
        return std::tie(one.offered, one.sid) < std::tie(other.offered, other.sid);
    });
    day.facts = std::move(facts);
    day.activities = activitiesOf(day.facts, day.offers);
    day.facts.events += later;
    day.begun = since;
    return day;
}

} // namespace Desk
