#pragma once

namespace Desk {

/// Qt names a choice on Linux by what is chosen, so that a screen reader says "none, combo box" and nobody knows of
/// what. From now on every choice of the application is named by its label, has its text as its value, and can be
/// stepped through and opened over the accessibility bus. Does nothing the second time.
void installAccessibleCombos();

} // namespace Desk
