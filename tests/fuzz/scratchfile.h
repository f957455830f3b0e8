#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

/// A file with the input's bytes in a folder of its own, which is emptied before each input; in memory where there is
/// such a place.
class ScratchFile
{
public:
    explicit ScratchFile(const char *name)
        : m_folder((QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
                   QStringLiteral("/fuzz-XXXXXX"))
        , m_path(m_folder.filePath(QLatin1StringView(name)))
    {
        if (!m_folder.isValid())
            std::abort();
    }

    void fill(const std::uint8_t *data, std::size_t size) const
    {
        QDir folder(m_folder.path());
        const QStringList old = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : old)
            folder.remove(name);
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
            std::abort();
    }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};
