#pragma once

#include <QString>

namespace Desk {

/// A server's text as one line for a cell, a list or a title. It is cut to 256 characters, and to 8 combining marks for
/// each character, because more of either makes painting very slow. Line breaks and control characters become visible,
/// and overrides of the writing direction are replaced. The result is still plain text: show it with Qt::PlainText.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace Desk
