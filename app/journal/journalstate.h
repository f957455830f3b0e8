#pragma once

#include <QtGlobal>

namespace Desk {

/// What can be done with the journal.
enum class JournalState : quint8 {
    Closed,
    Writable,
    ReadOnly,   ///< It can be read only: another program writes it, or the disk does not allow writing.
    Unavailable ///< It cannot be read either.
};

} // namespace Desk
