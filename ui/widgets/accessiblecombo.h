#pragma once

namespace Desk {

/// Makes combo boxes usable with assistive technology. On Linux, Qt names a combo box by its current text, so that a
/// screen reader says "none, combo box" without saying which one. After this call, every combo box of the application
/// is named by its label, has its text as its value, and can be stepped through and opened. Does nothing the second
/// time.
void installAccessibleCombos();

} // namespace Desk
