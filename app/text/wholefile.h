#pragma once

#include <QSaveFile>

namespace Desk {

/// Puts what was written in the place of the old file, or leaves that as it was: then errorString() of `file` says why.
/// For commit() alone does not notice that its own flush failed, and of a disk that is full in the middle of a flush
/// only the next try says so.
[[nodiscard]] inline bool commitWhole(QSaveFile &file)
{
    return (file.flush() || file.flush()) && file.commit();
}

} // namespace Desk
