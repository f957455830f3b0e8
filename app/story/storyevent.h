#pragma once

#include "eventfields.h"
#include "eventtype.h"
#include "provenance.h"

#include <QList>

#include <vector>

namespace Desk {

/// One Event of TaskRouter, whatever brought it, with what a story needs of its data.
struct StoryEvent
{
    Sid sid; ///< Null where what brought it did not say.
    EventType type = EventType::Unknown;
    QString typeWord;  ///< As it came.
    UtcMsecs when = 0; ///< `event_date_ms`; 0 where there was none.
    QString description;
    QString resourceSid; ///< What it is about, where it says so.
    QString actorType;
    QString actorSid;
    QString source;
    QString sourceAddress; ///< `source_ip_address`
    EventFields data;
    QByteArray json;     ///< `event_data` as it came, for whoever wants to see all of it; may be empty.
    bool hasData = true; ///< False where it came without data, or with what is no JSON object.
    Provenance from;

    friend bool operator==(const StoryEvent &, const StoryEvent &) = default;
};

/// From the list of Events.
[[nodiscard]] StoryEvent storyEvent(const Event &event, EventFieldReader &reader, const Provenance &from);

/// Whether `one` comes first in a story: by time, then by cause, then by SID and data, so that any order of arrival
/// leads to the same story.
[[nodiscard]] bool isEarlier(const StoryEvent &one, const StoryEvent &other);

/// Puts Events in order: as isEarlier() does, and where a worker went from one activity to the next and the next within
/// one instant, in that order, with an offer where they could be asked.
void sortByCause(std::vector<const StoryEvent *> &events);
/// The same, for a list.
void sortByCause(QList<StoryEvent> &events);

/// How many of these, which are in order, may decide anything in a story that tells until `asOf` (0: nobody knows).
/// What is dated later than clocks differ is dated wrong: it is kept and shown, and decides nothing.
[[nodiscard]] qsizetype decidingEvents(const QList<StoryEvent> &events, UtcMsecs asOf);

} // namespace Desk
