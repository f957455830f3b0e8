#pragma once

#include "story/record/keptstory.h"

#include <QList>
#include <QString>

namespace Desk {

struct Session;
struct TaskStory;

/// A place at which a SID occurs, for people.
struct SidPlace
{
    QString where; ///< "Journal"
    QString what;  ///< "conference, done"
    UtcMsecs when = 0;
    Sid opens; ///< What to open to be there; null for nothing.

    friend bool operator==(const SidPlace &, const SidPlace &) = default;
};

/// Where a SID occurs in what is known here, without asking TaskRouter: the reservations and the story that are open,
/// the tasks of the list, the journal. `story` may be null.
[[nodiscard]] QList<SidPlace> sidPlaces(const Session &session, const TaskStory *story, Sid sid);
/// The kept stories among them, which the record finds later.
[[nodiscard]] QList<SidPlace> sidPlaces(const QList<KeptStory> &stories);

} // namespace Desk
