#include "zip.h"

#include "text/wholefile.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace Desk {

namespace {

struct Free
{
    void operator()(archive *writer) const { archive_write_free(writer); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive *, void *to, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

bool addTo(archive *writer, const NamedBytes &file, qint64 utcMsecs)
{
    const std::unique_ptr<archive_entry, Free> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), file.name.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), utcMsecs / 1000, 0);
    archive_entry_set_size(entry.get(), file.bytes.size());
    return archive_write_header(writer, entry.get()) == ARCHIVE_OK &&
           archive_write_data(writer, file.bytes.constData(), size_t(file.bytes.size())) == file.bytes.size();
}

} // namespace

QByteArray zipOf(const QList<NamedBytes> &files, qint64 utcMsecs, QString *why)
{
    QByteArray bytes;
    const std::unique_ptr<archive, Free> writer(archive_write_new());
    bool ok = archive_write_set_format_zip(writer.get()) == ARCHIVE_OK &&
              archive_write_set_bytes_in_last_block(writer.get(), 1) == ARCHIVE_OK &&
              archive_write_open2(writer.get(), &bytes, nullptr, append, nullptr, nullptr) == ARCHIVE_OK;
    for (const NamedBytes &file : files)
        ok = ok && addTo(writer.get(), file, utcMsecs);
    ok = ok && archive_write_close(writer.get()) == ARCHIVE_OK;
    if (ok)
        return bytes;
    if (why)
        *why = QString::fromLocal8Bit(archive_error_string(writer.get()));
    return {};
}

QString writeForOwner(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // Before the first byte is written: with the usual permissions others could read it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(bytes) != bytes.size() ||
        !commitWhole(file))
        return file.errorString();
    return {};
}

} // namespace Desk
