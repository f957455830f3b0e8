#pragma once

#include <QString>

namespace Desk {

/// A server's string as one line for a cell, a list or a title: cut to 256 characters and to 8 combining marks a
/// character (more of either makes painting crawl), line breaks and control characters made visible, overrides of the
/// writing direction replaced. The result is still plain text: show it with Qt::PlainText.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace Desk
