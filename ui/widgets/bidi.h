#pragma once

#include <QString>

namespace Desk {

/// The text with a direction of its own in a window from right to left, as Unicode's isolates give it: a number keeps
/// its plus before its digits, and a name in Latin letters its full stop behind them. In other windows the text as it
/// is, so that nothing is measured or copied for it.
[[nodiscard]] QString isolated(const QString &text);

} // namespace Desk
