#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Desk {

/// A file for an archive, with its content.
struct NamedBytes
{
    QString name; ///< A file name in ASCII, without a path.
    QByteArray bytes;
    friend bool operator==(const NamedBytes &, const NamedBytes &) = default;
};

/// The files as a zip archive, each with the time `utcMsecs`. Empty where that failed, with the library's message in
/// `why`.
[[nodiscard]] QByteArray zipOf(const QList<NamedBytes> &files, qint64 utcMsecs, QString *why);

/// Writes a file that only its owner can read, completely or not at all. Empty, or why it failed.
[[nodiscard]] QString writeForOwner(const QString &path, const QByteArray &bytes);

} // namespace Desk
