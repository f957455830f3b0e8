#include "storyevent.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>
#include <utility>

namespace Desk {

namespace {

/// Clocks differ by so much at most.
constexpr qint64 FutureTolerance = 60'000;

using Places = std::vector<const StoryEvent *>;

/// One worker's changes of activity within an instant, each from where the one before led. Empty where they make no
/// such line: then nobody knows.
Places lineOf(const Places &changes)
{
    const auto from = [](const StoryEvent *one) { return one->data.sid(EventField::WorkerPreviousActivitySid); };
    const auto to = [](const StoryEvent *one) { return one->data.sid(EventField::WorkerActivitySid); };
    Places rest = changes;
    const auto isFirst = [&](const StoryEvent *one) {
        return std::none_of(rest.cbegin(), rest.cend(),
                            [&](const StoryEvent *other) { return to(other) == from(one); });
    };
    Places line;
    auto next = std::find_if(rest.cbegin(), rest.cend(), isFirst);
    if (next == rest.cend()) { // Back to where they were: first they left where they had been for a while.
        next = std::find_if(rest.cbegin(), rest.cend(), [](const StoryEvent *one) {
            return one->data.number(EventField::WorkerTimeInPreviousActivityMs).value_or(0) > 0;
        });
    }
    while (next != rest.cend() && !from(*next).isNull()) {
        const Sid now = to(*next);
        // It may have come twice, in two lists.
        const auto isSame = [&, event = *next](const StoryEvent *one) {
            return one->sid == event->sid && from(one) == from(event) && to(one) == now;
        };
        const auto same = std::stable_partition(rest.begin(), rest.end(), std::not_fn(isSame));
        line.insert(line.end(), same, rest.end());
        rest.erase(same, rest.end());
        next = std::find_if(rest.cbegin(), rest.cend(), [&](const StoryEvent *one) { return from(one) == now; });
    }
    return rest.empty() ? line : Places();
}

/// `events` are of one instant and in order; puts those of this worker into the order in which they can have happened.
void settle(Places &events, Sid worker)
{
    const auto isOurs = [worker](const StoryEvent *one, EventType type) {
        return one->type == type && one->data.sid(EventField::WorkerSid) == worker;
    };
    Places changes;
    std::copy_if(events.cbegin(), events.cend(), std::back_inserter(changes),
                 [&](const StoryEvent *one) { return isOurs(one, EventType::WorkerActivityUpdate); });
    const Places line = lineOf(changes);
    if (line.size() < 2)
        return;
    const auto isChange = [&](const StoryEvent *one) { return isOurs(one, EventType::WorkerActivityUpdate); };
    const auto at = std::find_if(events.cbegin(), events.cend(), isChange) - events.cbegin();
    events.erase(std::remove_if(events.begin(), events.end(), isChange), events.end());
    events.insert(events.begin() + at, line.cbegin(), line.cend());
    // Somebody is asked where they are then: after all but the last change, which the offer brought about.
    const auto last =
        std::find_if(line.cbegin(), line.cend(), [&](const StoryEvent *one) { return one->sid == line.back()->sid; });
    const auto offer = std::find_if(events.begin(), events.end(),
                                    [&](const StoryEvent *one) { return isOurs(one, EventType::ReservationCreated); });
    const auto first = std::find_if(events.begin(), events.end(), isChange);
    if (offer < first)
        std::rotate(offer, first, first + (last - line.cbegin()));
}

} // namespace

StoryEvent storyEvent(const Event &event, EventFieldReader &reader, const Provenance &from)
{
    StoryEvent made;
    made.sid = event.sid;
    made.type = eventTypeFromWire(event.type);
    made.typeWord = event.type;
    made.when = event.when;
    made.description = event.description;
    made.resourceSid = event.resourceSid;
    made.actorType = event.actorType;
    made.actorSid = event.actorSid;
    made.source = event.source;
    made.sourceAddress = event.sourceAddress;
    made.json = event.data;
    made.from = from;
    made.from.id = event.sid.toString();
    if (auto data = reader.read(event.data))
        made.data = std::move(*data);
    else
        made.hasData = false;
    return made;
}

bool isEarlier(const StoryEvent &one, const StoryEvent &other)
{
    return std::tie(one.when, one.type, one.sid, one.json) < std::tie(other.when, other.type, other.sid, other.json);
}

void sortByCause(std::vector<const StoryEvent *> &events)
{
    std::sort(events.begin(), events.end(),
              [](const StoryEvent *one, const StoryEvent *other) { return isEarlier(*one, *other); });
    for (auto begin = events.begin(); begin != events.end();) {
        const UtcMsecs when = (*begin)->when;
        const auto end =
            std::find_if(begin, events.end(), [when](const StoryEvent *event) { return event->when != when; });
        QSet<Sid> once;
        QSet<Sid> again;
        for (auto at = begin; when != 0 && at != end; ++at) {
            if ((*at)->type != EventType::WorkerActivityUpdate)
                continue;
            const Sid worker = (*at)->data.sid(EventField::WorkerSid);
            (once.contains(worker) ? again : once).insert(worker);
        }
        if (!again.isEmpty()) {
            Places instant(begin, end);
            for (const Sid &worker : std::as_const(again))
                settle(instant, worker);
            std::copy(instant.cbegin(), instant.cend(), begin);
        }
        begin = end;
    }
}

void sortByCause(QList<StoryEvent> &events)
{
    Places places;
    places.reserve(static_cast<size_t>(events.size()));
    for (const StoryEvent &event : std::as_const(events))
        places.push_back(&event);
    sortByCause(places);
    QList<StoryEvent> sorted;
    sorted.reserve(events.size());
    for (const StoryEvent *event : places)
        sorted.append(*event);
    events = std::move(sorted);
}

qsizetype decidingEvents(const QList<StoryEvent> &events, UtcMsecs asOf)
{
    if (asOf == 0)
        return events.size();
    const auto later = std::upper_bound(events.cbegin(), events.cend(), asOf + FutureTolerance,
                                        [](UtcMsecs when, const StoryEvent &event) { return when < event.when; });
    return later - events.cbegin();
}

} // namespace Desk
