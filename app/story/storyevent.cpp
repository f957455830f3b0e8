#include "storyevent.h"

#include <tuple>

namespace Desk {

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

} // namespace Desk
