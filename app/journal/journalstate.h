#pragma once

#include <QtGlobal>

namespace Desk {

/// What can be done with the journal.
enum class JournalState : quint8 {
    Closed,
    Writable,
    ReadOnly,   ///< Another instance writes for now, or the place cannot be written; the past can be read.
    Unavailable ///< Not even that.
};

} // namespace Desk
