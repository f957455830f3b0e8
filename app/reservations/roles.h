#pragma once

#include <Qt>

namespace Desk {

/// Roles that views and delegates use of every model in this room.
enum Role : int {
    SortRole = Qt::UserRole + 1, ///< The raw value of the column: number, or text.
    ValueRole,                   ///< The whole value object (Reservation, Task).
    SidRole,                     ///< Desk::Sid of the row.
    StatusRole,                  ///< int of ReservationStatus or TaskStatus
    ChangedAtRole,               ///< Monotonic msecs when a refresh last changed the row; 0 for never.
    UnfitRole,                   ///< bool: the filter of the API asked for it to be left out.
    SubtitleRole,                ///< The second, quieter line of a task: "Voice · priority 10".
    CountRole,                   ///< Of a heading: how many tasks stand under it.
    SearchRole,                  ///< All that a search looks into, as searchText() makes it.
    AnswerByRole,                ///< UtcMsecs until which an offer may be answered; 0 where that is not known.
    ShorterTextsRole,            ///< QStringList: the same in less and less room; empty where it may be cut anywhere.
    HeldRole                     ///< bool: a telephone rings for the offer, and its time stands still.
};

} // namespace Desk
