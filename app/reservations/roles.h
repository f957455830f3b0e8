#pragma once

#include <Qt>

namespace Desk {

/// The roles of this room's models that views and delegates use.
enum Role : int {
    SortRole = Qt::UserRole + 1, ///< The column's value for sorting: a number or a text.
    ValueRole,                   ///< The value object of the row (Reservation, Task).
    SidRole,                     ///< Desk::Sid of the row.
    StatusRole,                  ///< int of ReservationStatus or TaskStatus
    ChangedAtRole,               ///< Monotonic milliseconds when a refresh last changed the row; 0 for never.
    UnfitRole,                   ///< bool: the row does not match the API's filter.
    SubtitleRole,                ///< The second, quieter line of a task: "Voice · priority 10".
    CountRole,                   ///< Of a heading: how many tasks stand under it.
    SearchRole,                  ///< All that a search looks into, as searchText() makes it.
    AnswerByRole,                ///< UtcMsecs until which an offer may be answered; 0 where that is not known.
    ShorterTextsRole,            ///< QStringList: the same in less and less room; empty where it may be cut anywhere.
    HeldRole                     ///< bool: a telephone rings for the offer, and its time stands still.
};

} // namespace Desk
