#pragma once

#include "exchanges.h"
#include "jsonscanner.h"

namespace Desk {

/// Reads a JSON text of evidence while it arrives: HAR, Event Streams, pages of the API, lists of twilio-cli,
/// workspaces, bundles and recordings of this program.
class JsonPieces
{
    Q_DISABLE_COPY_MOVE(JsonPieces)
public:
    /// `file` for people; empty for a dropped text.
    JsonPieces(EvidenceSink &sink, QString file);

    void feed(QByteArrayView bytes) { m_scanner.feed(bytes); }
    void finish();
    [[nodiscard]] bool isStopped() const { return m_scanner.isStopped(); }

private:
    void take(const JsonPiece &piece);
    void tell(JsonScanner::Trouble trouble, qint64 line);

    EvidenceSink &m_sink;
    QString m_file;
    EvidenceObjects m_objects;
    Exchanges m_exchanges;
    JsonParser m_parser;
    JsonScanner m_scanner;
};

} // namespace Desk
