#include "evidencearchive.h"

#include "evidencewords.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype Unpacked = 1024 * 1024;

} // namespace

class EvidenceArchive::Private
{
    Q_DISABLE_COPY_MOVE(Private)
public:
    Private()
        : reader(archive_read_new())
    {
        archive_read_support_filter_gzip(reader);
        // From front to back: the list at the end of a zip is missing where it is cut.
        archive_read_support_format_zip_streamable(reader);
        archive_read_support_format_raw(reader);
    }
    ~Private() { archive_read_free(reader); }

    [[nodiscard]] QString error() const
    {
        const char *text = archive_error_string(reader);
        return text ? QString::fromLocal8Bit(text) : QString();
    }

    archive *reader;
};

EvidenceArchive::EvidenceArchive(const QString &path)
    : d(std::make_unique<Private>())
{
    if (archive_read_open_filename(d->reader, QFile::encodeName(path).constData(), size_t(Unpacked)) != ARCHIVE_OK)
        m_problem = EvidenceWords::tr("It cannot be unpacked: %1").arg(d->error());
}

EvidenceArchive::~EvidenceArchive() = default;

bool EvidenceArchive::next()
{
    if (!m_problem.isEmpty())
        return false;
    archive_entry *entry = nullptr;
    const int result = archive_read_next_header(d->reader, &entry);
    if (result == ARCHIVE_EOF)
        return false;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
        m_problem = EvidenceWords::tr("It is damaged or breaks off: %1").arg(d->error());
        return false;
    }
    ++m_entries;
    const char *name = archive_entry_pathname(entry);
    m_name = name && archive_format(d->reader) != ARCHIVE_FORMAT_RAW ? QString::fromUtf8(name) : QString();
    return true;
}

QByteArrayView EvidenceArchive::read()
{
    if (!m_problem.isEmpty())
        return {};
    m_buffer.resize(Unpacked);
    const la_ssize_t count = archive_read_data(d->reader, m_buffer.data(), size_t(m_buffer.size()));
    if (count < 0) {
        m_problem = EvidenceWords::tr("It is damaged or breaks off: %1").arg(d->error());
        return {};
    }
    m_unpacked += count;
    if (m_unpacked > MostBytes) {
        m_problem = EvidenceWords::tr("More is packed in it than is read.");
        return {};
    }
    return QByteArrayView(m_buffer).first(count);
}

qint64 EvidenceArchive::bytesRead() const
{
    return archive_filter_bytes(d->reader, -1);
}

} // namespace Desk
