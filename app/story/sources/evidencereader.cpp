#include "evidencereader.h"

#include "callbacklines.h"
#include "evidencearchive.h"
#include "evidencewords.h"
#include "jsonpieces.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 Chunk = 1024 * 1024;
constexpr qsizetype Sniffed = 4096;

QByteArrayView withoutBlanks(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    return text.trimmed();
}

} // namespace

EvidenceReader::EvidenceReader(EvidenceSink &sink)
    : m_sink(sink)
{
}

void EvidenceReader::tellProgress(bool always)
{
    if (m_progress && (always || m_done - m_told >= 8 * Chunk)) {
        m_told = m_done;
        m_progress(m_done, m_all);
    }
}

QString EvidenceReader::read(const EvidenceInput &input)
{
    const QString name = input.name();
    if (input.path.isEmpty()) {
        QBuffer buffer;
        buffer.setData(input.text);
        buffer.open(QIODevice::ReadOnly);
        m_all = input.text.size();
        return readDevice(buffer, name);
    }
    const QFileInfo info(input.path);
    if (!info.exists())
        return EvidenceWords::tr("There is no file %1.").arg(input.path);
    if (info.isDir())
        return EvidenceWords::tr("%1 is a folder; open one of the files in it.").arg(name);
    if (!info.isFile()) // A pipe or a device could keep us waiting for ever.
        return EvidenceWords::tr("%1 is no file, but a pipe or a device.").arg(name);
    QFile file(input.path);
    if (!file.open(QIODevice::ReadOnly))
        return EvidenceWords::tr("%1 cannot be read: %2").arg(name, file.errorString());
    m_all = file.size();
    const QByteArray magic = file.peek(4);
    if (magic.startsWith("PK\x03\x04") || magic.startsWith("\x1f\x8b"))
        return readArchive(input, name);
    return readDevice(file, name);
}

QString EvidenceReader::readDevice(QIODevice &device, const QString &name)
{
    const QByteArray start = device.peek(Sniffed);
    if (withoutBlanks(start).isEmpty() && device.size() <= Sniffed)
        return name.isEmpty() ? EvidenceWords::tr("There is nothing in it.")
                              : EvidenceWords::tr("%1 is empty.").arg(name);
    if (start.contains('\0'))
        return EvidenceWords::tr("%1 is none of the files that tell of tasks: event callbacks, Event Streams, lists of "
                                 "the API, a HAR, a bug bundle.")
            .arg(name);
    QByteArray chunk;
    readStream(
        [&]() -> QByteArrayView {
            chunk = device.read(Chunk);
            m_done += chunk.size();
            tellProgress(chunk.isEmpty());
            return chunk;
        },
        name, false);
    return {};
}

QString EvidenceReader::readArchive(const EvidenceInput &input, const QString &name)
{
    EvidenceArchive archive(input.path);
    while (!isCanceled() && archive.next()) {
        if (archive.entryName() == "bundle.json"_L1)
            m_sink.addKind(EvidenceKind::BugBundle);
        const QString entry = archive.entryName().isEmpty() ? name : name + u'/' + archive.entryName();
        readStream(
            [&]() -> QByteArrayView {
                const QByteArrayView bytes = archive.read();
                m_done = archive.bytesRead();
                tellProgress(false);
                return bytes;
            },
            entry, true);
    }
    if (!archive.problem().isEmpty()) {
        Provenance at;
        at.file = name;
        m_sink.addNote(at, archive.problem());
    }
    tellProgress(true);
    return archive.entries() == 0 && !archive.problem().isEmpty()
               ? EvidenceWords::tr("%1 cannot be unpacked: %2").arg(name, archive.problem())
               : QString();
}

void EvidenceReader::readStream(const More &more, const QString &name, bool isInArchive)
{
    const QByteArrayView first = more();
    const QByteArrayView start = withoutBlanks(first.first(std::min(first.size(), Sniffed)));
    // What an archive has beside evidence (a README, a picture) says nothing, and is not complained of line by line.
    const bool isJson = start.startsWith('{') || start.startsWith('[') || start.startsWith('\x1e');
    if (isJson)
        readJson(first, more, name);
    else if (!isInArchive || start.contains("EventType="))
        readForms(first, more, name);
}

void EvidenceReader::readJson(QByteArrayView first, const More &more, const QString &name)
{
    JsonPieces pieces(m_sink, name);
    for (QByteArrayView bytes = first.startsWith("\xef\xbb\xbf") ? first.sliced(3) : first;
         !bytes.isEmpty() && !isCanceled() && !pieces.isStopped(); bytes = more())
        pieces.feed(bytes);
    if (!isCanceled())
        pieces.finish();
}

void EvidenceReader::readForms(QByteArrayView first, const More &more, const QString &name)
{
    CallbackLines lines(m_sink, name);
    for (QByteArrayView bytes = first.startsWith("\xef\xbb\xbf") ? first.sliced(3) : first;
         !bytes.isEmpty() && !isCanceled(); bytes = more())
        lines.feed(bytes);
    if (!isCanceled())
        lines.finish();
}

} // namespace Desk
