#pragma once

#include <QKeySequence>

namespace Desk {

/// Why a key cannot be an action's: a text field, a list or the desktop takes it, here or on another desktop. One
/// sentence; empty where it can be.
[[nodiscard]] QString keyObjection(const QKeySequence &key);

} // namespace Desk
