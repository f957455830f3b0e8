#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Desk {

/// Moves a file that cannot be used beside itself, under a name that nothing has, so that a new one never overwrites
/// it: "settings.json.set-aside-2026-01-31T120000Z". Its `companions` ("-wal" for "journal.sqlite-wal") go with it
/// where they are there. The new path; empty where it could not be moved.
[[nodiscard]] QString setAside(const QString &path, const QStringList &companions = {},
                               const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace Desk
