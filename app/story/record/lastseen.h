#pragma once

#include "story/storyfacts.h"

#include <QMetaType>

namespace Desk {

/// A task and its reservations as the API last told of them, in a window of this user: what is kept, and nothing more.
struct LastSeen
{
    UtcMsecs when = 0;               ///< When the task was read last; 0 where there is nothing.
    Task task;                       ///< Its age is the one of then.
    QList<Reservation> reservations; ///< Each as it was read last; at most MostLastSeen.

    /// Null where there was none.
    [[nodiscard]] const Reservation *find(Sid reservation) const;
    friend bool operator==(const LastSeen &, const LastSeen &) = default;
};

/// TaskRouter offers a task at most a thousand times.
inline constexpr qsizetype MostLastSeen = 1000;

/// Picks it out of all that is kept of a task. What a file told was seen by somebody else.
[[nodiscard]] LastSeen lastSeenOf(const StoryFacts &facts);

/// Two texts of JSON that say how a task, and one of its reservations, were and are.
struct SeenTexts
{
    QByteArray before;
    QByteArray now;

    friend bool operator==(const SeenTexts &, const SeenTexts &) = default;
};

/// In the names of the API, with all fields that the program reads; a task's age is left out, because it goes on by
/// itself. `now` null: of the task alone.
[[nodiscard]] SeenTexts textsSince(const LastSeen &before, const Task &task, const Reservation *now);

} // namespace Desk
Q_DECLARE_METATYPE(Desk::LastSeen)
