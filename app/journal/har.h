#pragma once

#include "journalrow.h"
#include "redaction.h"

namespace Desk {

/// The rows as an HTTP Archive 1.2, oldest first, for a browser's network tab. Every text goes through `redactor`, and
/// Authorization is left out. Each entry has the outcome in `_outcome` and the journal's row in `_journal`.
[[nodiscard]] QByteArray harOf(const QList<JournalRow> &rows, Redactor &redactor);

} // namespace Desk
