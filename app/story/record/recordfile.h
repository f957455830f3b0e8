#pragma once

#include "profiles/databasefile.h"

#include <QSqlDatabase>
#include <QString>

namespace Desk::RecordFile {

constexpr int ApplicationId = 0x52445331; ///< "RDS1"
constexpr int Version = 1;
constexpr DatabaseFile::Mark Mark{ApplicationId, Version};

/// Makes the tables where there are none. Words get an index where this SQLite has FTS5. Empty, or the
/// database's error.
[[nodiscard]] QString layOut(QSqlDatabase &database);
/// Whether what is in it is as it was written.
[[nodiscard]] bool isSound(QSqlDatabase &database);
/// Whether words are looked up in an index, or one story after the other.
[[nodiscard]] bool hasWordIndex(QSqlDatabase &database);

} // namespace Desk::RecordFile
