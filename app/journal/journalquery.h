#pragma once

#include "journalorigin.h"
#include "settlement.h"

#include <QList>

namespace Desk {

/// Which rows of the journal to read; they come newest first.
struct JournalQuery
{
    /// Looked for in SIDs, action, worker, status, code, message, form and answer; empty for all rows.
    QString text;
    QList<Outcome> outcomes; ///< Empty: all.
    Sid reservation;         ///< Null: all.
    Sid task;                ///< Null: all.
    std::optional<bool> training;
    std::optional<JournalOrigin> origin; ///< Only rows of this account and world.
    qint64 below = 0;                    ///< Only ids below this one, for the next page; 0 to begin with the newest.
    qint64 from = 0;                     ///< Only this id and those above it.
    int limit = 200;
};

} // namespace Desk
