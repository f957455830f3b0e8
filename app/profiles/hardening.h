#pragma once

#include <QString>

namespace Desk {

/// Keeps secrets out of crash files: no core dump, and no other process of the same user may read this one's memory
/// (R32). Call first in main(), before any secret is read. Empty, or what the system refused.
[[nodiscard]] QString hardenProcess();

} // namespace Desk
