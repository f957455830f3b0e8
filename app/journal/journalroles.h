#pragma once

#include <Qt>

namespace Desk {

/// The roles of JournalTableModel that the view and its delegate use.
enum JournalRole : int {
    JournalIdRole = Qt::UserRole + 1, ///< qint64
    JournalRowRole,                   ///< A JournalRow without headers and bodies.
    RowOutcomeRole,                   ///< int of RowOutcome
    OtherRunRole,                     ///< Sent in another run of the simulator than the one that is open.
    SortValueRole                     ///< The column's value for sorting: a number or a text.
};

} // namespace Desk
