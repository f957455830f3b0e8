#pragma once

#include <QString>

class QTextDocument;

namespace Desk {

/// Writes a text as a PDF of the paper that is usual here, whole or not at all. Returns why that failed; empty where it
/// succeeded.
[[nodiscard]] QString writePdf(const QTextDocument &document, const QString &path, const QString &title);

} // namespace Desk
