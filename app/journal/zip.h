#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Desk {

/// A file of an archive, with its whole content.
struct NamedBytes
{
    QString name; ///< A plain name; its letters are ASCII.
    QByteArray bytes;
    friend bool operator==(const NamedBytes &, const NamedBytes &) = default;
};

/// The files as a zip archive, each with the time `utcMsecs`. Empty where that failed, with `why` in words of the
/// library.
[[nodiscard]] QByteArray zipOf(const QList<NamedBytes> &files, qint64 utcMsecs, QString *why);

/// Writes a file that its owner alone can read, whole or not at all. Empty, or why that failed.
[[nodiscard]] QString writeForOwner(const QString &path, const QByteArray &bytes);

} // namespace Desk
