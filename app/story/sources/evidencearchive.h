#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Desk {

/// Unpacks a zip, as a bug bundle is one, or a gzip, file after file and piece after piece. A cut one gives what stands
/// before the cut.
class EvidenceArchive
{
    Q_DISABLE_COPY_MOVE(EvidenceArchive)
public:
    /// So much is unpacked at most: what is packed may be a thousand times as long.
    static constexpr qint64 MostBytes = 4LL * 1024 * 1024 * 1024;

    explicit EvidenceArchive(const QString &path);
    ~EvidenceArchive();

    /// Goes on to the next file; false at the end.
    [[nodiscard]] bool next();
    [[nodiscard]] QString entryName() const { return m_name; }
    /// The next bytes of the file, valid until the next call; none at its end.
    [[nodiscard]] QByteArrayView read();
    /// How much of the packed file is read.
    [[nodiscard]] qint64 bytesRead() const;
    /// How many files there were so far.
    [[nodiscard]] int entries() const { return m_entries; }
    /// Why it cannot be read on, for people; empty where it was read to its end.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    class Private;
    std::unique_ptr<Private> d;
    QByteArray m_buffer;
    QString m_name;
    QString m_problem;
    qint64 m_unpacked = 0;
    int m_entries = 0;
};

} // namespace Desk
