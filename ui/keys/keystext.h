#pragma once

#include <QString>

namespace Desk {

class ActionRegistry;

/// What the guide's chapter of keys is called.
[[nodiscard]] QString keysTitle();
/// The chapter: every key as it is now, in Markdown, a table for each part of the menus.
[[nodiscard]] QString keysText(const ActionRegistry &registry);

} // namespace Desk
