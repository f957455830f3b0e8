#pragma once

#include "evidenceobjects.h"

namespace Desk {

/// A request and its answer, as a HAR or a recording of a session tells of them.
struct RecordedExchange
{
    QByteArray method;
    QString url;     ///< Whole, or its path alone.
    QByteArray form; ///< What was sent.
    int status = 0;  ///< 0: no answer came.
    QByteArray body; ///< What was answered.
    bool isBodyMissing = false;
    QString requestId;
    UtcMsecs begun = 0;
    qint64 msecs = 0;
    qint64 number = 0; ///< Our journal's row, or its number in the file.
    QString outcome;   ///< As our journal has it; empty: what follows from the status.
};

/// Reads what passed over a wire: TaskRouter's answers, instructions that were sent to it, and the callbacks that a
/// server of one's own received.
class Exchanges
{
    Q_DISABLE_COPY_MOVE(Exchanges)
public:
    Exchanges(EvidenceSink &sink, EvidenceObjects &objects);

    /// An entry of `log.entries`; `number` is its place there.
    void readHar(const JsonObject &entry, qint64 number, const Provenance &from);
    /// A line of a recording.
    void readRecorded(const JsonObject &line, const Provenance &from);
    /// False where neither TaskRouter nor a callback can be in an entry: then it need not be read at all.
    [[nodiscard]] static bool mayTell(QByteArrayView entry);
    void countOther() { ++m_others; }
    /// Tells what was left out, in numbers.
    void finish(const QString &file);

private:
    void read(const RecordedExchange &exchange, Provenance from);
    void readInstruction(const RecordedExchange &exchange, const QStringList &path);
    void readBody(const QByteArray &body, const Provenance &from);

    EvidenceSink &m_sink;
    EvidenceObjects &m_objects;
    JsonParser m_parser; ///< Of bodies: the entry around them is still in use.
    qint64 m_others = 0;
    qint64 m_failed = 0;
    qint64 m_missing = 0;
};

} // namespace Desk
