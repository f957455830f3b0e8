#pragma once

#include "profiles/databasefile.h"

#include <QSqlDatabase>
#include <QString>

namespace Desk {

/// The journal's file on disk: what is there, how a new one is laid out, and what can be saved of a damaged one. For
/// JournalDatabase alone.
namespace JournalFile {

constexpr int ApplicationId = 0x52444a31; ///< "RDJ1"
/// Version 2 has the world's clock, version 3 the world as well, version 4 what was sent to tasks and workers.
constexpr int Version = 4;
constexpr DatabaseFile::Mark Mark{ApplicationId, Version};

/// Makes tables and indexes, and sets application_id and user_version, in one transaction. Empty, or the database's
/// error.
[[nodiscard]] QString layOut(QSqlDatabase &database);
/// Converts a file of an older version, with all its rows. Empty, or the database's error.
[[nodiscard]] QString bringUpToDate(QSqlDatabase &database);
/// Makes a file of an older version readable without changing it: columns that it lacks read as unset.
void readAsUpToDate(QSqlDatabase &database);
/// Why the file counts as damaged: its table is not as we made it or, where `whole`, SQLite finds an error anywhere in
/// the file. Empty where it is sound. `held` is set where another program keeps us from looking, which is no damage.
[[nodiscard]] QString damageOf(QSqlDatabase &database, bool whole, bool *held);

/// How many rows were copied from a damaged journal, and how many could not be read.
struct Salvage
{
    qint64 saved = 0;
    qint64 lost = 0;
};
/// Copies what can be read of a damaged journal into a new one.
[[nodiscard]] Salvage salvage(const QString &from, QSqlDatabase &into);

} // namespace JournalFile
} // namespace Desk
