#pragma once

#include <QSqlDatabase>
#include <QString>

namespace Desk::RecordFile {

constexpr int ApplicationId = 0x52445331; ///< "RDS1"
constexpr int Version = 1;

/// What was found at the record's path.
enum class Kind : quint8 {
    Absent, ///< Or empty.
    Ours,
    Newer,     ///< Of a newer version of the program.
    Foreign,   ///< No record of stories, or a damaged one.
    NoFile,    ///< A folder, a pipe, a device.
    Unreadable ///< No permission.
};

/// Looks at the first bytes alone.
[[nodiscard]] Kind kindOf(const QString &path);
/// Makes folder (0700) and file (0600), before SQLite makes one that others can read. Empty, or why that failed.
[[nodiscard]] QString prepare(const QString &path);
/// Makes the tables where there are none. Words get an index where this SQLite has FTS5. Empty, or the
/// database's error.
[[nodiscard]] QString layOut(QSqlDatabase &database);
/// Whether what is in it is as it was written.
[[nodiscard]] bool isSound(QSqlDatabase &database);
/// Whether words are looked up in an index, or one story after the other.
[[nodiscard]] bool hasWordIndex(QSqlDatabase &database);

} // namespace Desk::RecordFile
