#pragma once

#include <QString>

/// A SQLite file that a person's data are kept in: what is there, and how its place is prepared. For those who keep
/// one.
namespace Desk::DatabaseFile {

/// How a file of ours is known, by two numbers that SQLite keeps in its header.
struct Mark
{
    int applicationId = 0; ///< `PRAGMA application_id`
    int version = 0;       ///< `PRAGMA user_version`, the newest that is known.
};

/// What was found at a path.
enum class Kind : quint8 {
    Absent, ///< Or empty; nothing is lost by laying out a new one.
    Ours,
    Newer,   ///< Written by a newer version of the program.
    Foreign, ///< Something else, or damaged at its beginning.
    Folder,
    NoFile, ///< A pipe, a socket or a device: opening it could block for ever.
    Unreadable
};

/// Looks at the first bytes only, so that nothing is changed.
[[nodiscard]] Kind kindOf(const QString &path, const Mark &mark);
/// Makes the folder with permissions 0700 and an empty file with 0600, before SQLite makes a file that others can read.
/// Empty, or why it failed.
[[nodiscard]] QString prepare(const QString &path);
/// Renames a file that cannot be used, with its write-ahead log: without that the latest rows would be missing. Returns
/// the new path; empty where renaming failed.
[[nodiscard]] QString setAside(const QString &path, qint64 nowMsecs);

} // namespace Desk::DatabaseFile
