#pragma once

#include "journalorigin.h"
#include "settlement.h"

#include <QList>

namespace Desk {

/// Which rows are wanted, newest first.
struct JournalQuery
{
    QString text;            ///< In SIDs, action, worker, status, code, message, form or answer; empty: all.
    QList<Outcome> outcomes; ///< Empty: all.
    Sid reservation;         ///< Null: all.
    Sid task;                ///< Null: all.
    std::optional<bool> training;
    std::optional<JournalOrigin> origin; ///< Only those of this account and world.
    qint64 below = 0;                    ///< Only ids below this one, for the next page; 0: from the newest.
    qint64 from = 0;                     ///< Only ids at or above this one.
    int limit = 200;
};

} // namespace Desk
