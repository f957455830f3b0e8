#pragma once

#include <QString>

namespace Desk {

/// Keeps secrets out of crash files: this process writes no core dump, and other processes of the user cannot read its
/// memory. Call it first in main(), before any secret is read. Returns what the system refused; empty for nothing.
[[nodiscard]] QString hardenProcess();

} // namespace Desk
