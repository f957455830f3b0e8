#pragma once

#include "journalquery.h"
#include "journalrow.h"
#include "secretmask.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Desk {

/// The SQL statements of the journal, and how its columns become values. For the journal's own sources alone.
namespace JournalSql {

/// Adds a row and returns its id; 0 and the database's error where that failed.
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
[[nodiscard]] qint64 openRowOf(const QSqlDatabase &database, Sid target, const JournalOrigin &origin);
/// The ids of open rows of other simulated worlds, ascending.
[[nodiscard]] QList<qint64> openRowsOfOtherWorlds(const QSqlDatabase &database, const JournalOrigin &now);
/// Closes a row whose world has ended, so that nobody will learn more about it. What is known of it stays.
[[nodiscard]] bool closeAsEnded(QSqlDatabase &database, qint64 id, UtcMsecs now, QSqlError *error);
/// The number that a statement returns; 0 where it returns none.
[[nodiscard]] qint64 number(QSqlQuery &query, const QString &sql);
/// How many bytes of the database are in use.
[[nodiscard]] qint64 used(QSqlQuery &query);

} // namespace JournalSql
} // namespace Desk
