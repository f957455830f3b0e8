#pragma once

#include <Qt>

namespace Desk {

/// Roles that the view and the delegate use of the journal's model.
enum JournalRole : int {
    JournalIdRole = Qt::UserRole + 1, ///< qint64
    JournalRowRole,                   ///< The row as JournalRow, without headers and bodies.
    RowOutcomeRole,                   ///< int of RowOutcome
    SortValueRole                     ///< The raw value of the column: number or text.
};

} // namespace Desk
