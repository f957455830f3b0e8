#pragma once

#include <QtGlobal>

namespace Desk {

/// What happens to an instruction that the journal cannot take: on live nothing is sent (R13), in training a warning
/// is enough.
enum class UnwrittenPolicy : quint8 { Block, Warn };

} // namespace Desk
