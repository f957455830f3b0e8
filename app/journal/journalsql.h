#pragma once

#include "journalquery.h"
#include "journalrow.h"
#include "secretmask.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Desk {

/// The statements of the journal and what their columns mean. For the journal's own sources alone.
namespace JournalSql {

/// Adds a row; 0 and the database's error where that failed.
[[nodiscard]] qint64 insert(QSqlDatabase &database, const Instruction &instruction, const JournalOrigin &origin,
                            const SecretMask &secrets, UtcMsecs now, QSqlError *error);
[[nodiscard]] bool settle(QSqlDatabase &database, const Settlement &settlement, const SecretMask &secrets, UtcMsecs now,
                          QSqlError *error);
[[nodiscard]] bool reconcile(QSqlDatabase &database, const Settlement &settlement, bool final,
                             const SecretMask &secrets, UtcMsecs now, QSqlError *error);
[[nodiscard]] QList<JournalRow> select(const QSqlDatabase &database, const JournalQuery &query);
[[nodiscard]] qint64 count(const QSqlDatabase &database, const JournalQuery &query);
[[nodiscard]] QList<JournalRow> wholeRows(const QSqlDatabase &database, const QList<qint64> &ids);
[[nodiscard]] QList<JournalRow> openRows(const QSqlDatabase &database, const JournalOrigin &origin);
[[nodiscard]] qint64 openRowOf(const QSqlDatabase &database, Sid reservation, const JournalOrigin &origin);
/// Of simulated worlds alone; ids, ascending.
[[nodiscard]] QList<qint64> openRowsOfOtherWorlds(const QSqlDatabase &database, const JournalOrigin &now);
/// Nobody will know any more what became of it. What was known before stays as it is written.
[[nodiscard]] bool closeAsEnded(QSqlDatabase &database, qint64 id, UtcMsecs now, QSqlError *error);
/// The number that a statement answers; 0 where it answers none.
[[nodiscard]] qint64 number(QSqlQuery &query, const QString &sql);
/// Bytes of the database that hold something.
[[nodiscard]] qint64 used(QSqlQuery &query);

} // namespace JournalSql
} // namespace Desk
