#include "jsonpieces.h"

#include "evidencewords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The lines of a recording that are no requests: its head, its end, and how many were left out.
bool isOfARecording(const JsonObject &object)
{
    return (object.isText("format") && object.text("format").startsWith("desk-recording/"_L1)) || object.has("ended") ||
           object.has("left_out");
}

} // namespace

JsonPieces::JsonPieces(EvidenceSink &sink, QString file)
    : m_sink(sink)
    , m_file(std::move(file))
    , m_objects(sink)
    , m_exchanges(sink, m_objects)
    , m_scanner([this](const JsonPiece &piece) { take(piece); },
                [this](JsonScanner::Trouble trouble, qint64 line) { tell(trouble, line); })
{
}

void JsonPieces::take(const JsonPiece &piece)
{
    Provenance from;
    from.file = m_file;
    from.line = piece.line;
    const bool isHar = piece.list == "log.entries";
    if (isHar && !Exchanges::mayTell(piece.json)) {
        m_exchanges.countOther();
        return;
    }
    const auto value = m_parser.parse(piece.json);
    simdjson::dom::object object;
    if (!value || value->get_object().get(object)) {
        m_sink.addNote(from, EvidenceWords::tr("This cannot be read as JSON."));
        return;
    }
    const JsonObject read(object);
    if (isHar)
        m_exchanges.readHar(read, piece.number, from);
    else if (isOfARecording(read))
        m_sink.addKind(EvidenceKind::Recording);
    else if (read.has("method") && read.has("path") && read.has("at"))
        m_exchanges.readRecorded(read, from);
    else if (!m_objects.read(read, from))
        m_sink.addNote(from, EvidenceWords::tr("This is nothing that tells of a task."));
    if (piece.list == "workspace")
        m_sink.addKind(EvidenceKind::Workspace);
}

void JsonPieces::tell(JsonScanner::Trouble trouble, qint64 line)
{
    Provenance from;
    from.file = m_file;
    from.line = line;
    switch (trouble) {
    case JsonScanner::Trouble::TooLong:
        m_sink.addNote(from, EvidenceWords::tr("One entry is longer than %1 MB; it was left out.")
                                 .arg(JsonScanner::LongestPiece / (1024 * 1024)));
        break;
    case JsonScanner::Trouble::NoObject:
        m_sink.addNote(from, EvidenceWords::tr("This is nothing that tells of a task."));
        break;
    case JsonScanner::Trouble::Damaged:
        m_sink.addNote(from, m_scanner.isStopped()
                                 ? EvidenceWords::tr("It is damaged here; only what stands before was read.")
                                 : EvidenceWords::tr("This cannot be read as JSON."));
        break;
    case JsonScanner::Trouble::Cut:
        m_sink.addNote(from, EvidenceWords::tr("It breaks off here; what stands before was read."));
        break;
    }
}

void JsonPieces::finish()
{
    m_scanner.finish();
    m_exchanges.finish(m_file);
}

} // namespace Desk
