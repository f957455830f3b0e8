#pragma once

#include <QtGlobal>

namespace Desk {

/// What happens to an instruction that cannot be written to the journal: Block (real accounts) does not send it, Warn
/// (training) sends it with a warning.
enum class UnwrittenPolicy : quint8 { Block, Warn };

} // namespace Desk
