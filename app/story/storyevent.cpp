#include "storyevent.h"

#include <algorithm>
#include <tuple>

namespace Desk {

namespace {

/// Clocks differ by so much at most.
constexpr qint64 FutureTolerance = 60'000;

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

qsizetype decidingEvents(const QList<StoryEvent> &events, UtcMsecs asOf)
{
    if (asOf == 0)
        return events.size();
    const auto later = std::upper_bound(events.cbegin(), events.cend(), asOf + FutureTolerance,
                                        [](UtcMsecs when, const StoryEvent &event) { return when < event.when; });
    return later - events.cbegin();
}

} // namespace Desk
