#pragma once

#include "journalrow.h"
#include "redaction.h"

namespace Desk {

/// The rows as HTTP Archive 1.2, oldest first, as a browser's network tab reads it. Everything goes through `redactor`,
/// Authorization is never in it, and each entry carries the outcome in `_outcome` and its row in `_journal`.
[[nodiscard]] QByteArray harOf(const QList<JournalRow> &rows, Redactor &redactor);

} // namespace Desk
