#pragma once

#include <QtGlobal>

namespace Desk {

/// How long and how much is kept. Rows without a final outcome are kept whatever these say.
struct JournalBounds
{
    int days = 365;                     ///< At least 1.
    qint64 bytes = 256LL * 1024 * 1024; ///< At least 1 MiB.
};

} // namespace Desk
