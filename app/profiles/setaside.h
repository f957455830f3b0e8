#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Desk {

/// Renames a file that cannot be used, in its folder and to a name that is not taken:
/// "settings.json.set-aside-2026-01-31T120000Z". Files with the given endings ("-wal" for "journal.sqlite-wal") are
/// renamed along with it. Returns the new path; empty where renaming failed.
[[nodiscard]] QString setAside(const QString &path, const QStringList &companions = {},
                               const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace Desk
