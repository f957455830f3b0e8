#pragma once

#include <QtGlobal>

namespace Desk {

/// How long and how much is kept. Open rows are kept in any case.
struct JournalBounds
{
    int days = 365;                     ///< At least 1.
    qint64 bytes = 256LL * 1024 * 1024; ///< At least 1 MiB.
};

} // namespace Desk
