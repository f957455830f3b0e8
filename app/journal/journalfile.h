#pragma once

#include <QSqlDatabase>
#include <QString>

namespace Desk {

/// The place of the journal on disk: what kind of file lies there, how a new one is laid out, and how one that cannot
/// be used is salvaged. For JournalDatabase alone.
namespace JournalFile {

constexpr int ApplicationId = 0x52444a31; ///< "RDJ1"
constexpr int Version = 3;                ///< 2: with the world's clock; 3: with the world itself.

enum class Kind : quint8 {
    Absent, ///< Or empty: nothing is lost by beginning there.
    Ours,
    Newer,   ///< Written by a later version of the program.
    Foreign, ///< Something else.
    Folder,
    NoFile, ///< A pipe, a socket, a device: opening it could wait for ever.
    Unreadable
};

/// Reads the first bytes and nothing else, so that looking changes nothing.
[[nodiscard]] Kind kindOf(const QString &path);
/// The folder with 0700 and an empty file with 0600, before SQLite makes one that others may read. Empty, or why not.
[[nodiscard]] QString prepare(const QString &path);
/// Tables, indexes, application_id and user_version in one transaction. Empty, or the database's words.
[[nodiscard]] QString layOut(QSqlDatabase &database);
/// An older layout becomes today's, with all its rows. Empty, or the database's words.
[[nodiscard]] QString bringUpToDate(QSqlDatabase &database);
/// For a file of an older layout that may only be read: what is not in it reads as unset.
void readAsUpToDate(QSqlDatabase &database);
/// Empty where the table is the one that we made, and, `whole`, the file's inner order is sound. `held` where another
/// program does not let us look: that is no damage.
[[nodiscard]] QString damageOf(QSqlDatabase &database, bool whole, bool *held);

struct Salvage
{
    qint64 saved = 0;
    qint64 lost = 0;
};
/// Copies what can be read of a damaged journal into the new one.
[[nodiscard]] Salvage salvage(const QString &from, QSqlDatabase &into);

} // namespace JournalFile
} // namespace Desk
