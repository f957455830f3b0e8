#pragma once

#include "evidencesink.h"

namespace Desk {

/// Reads bodies of event callbacks, one a line, while they arrive. What stands before a body in its line, as in a
/// server's log, is skipped.
class CallbackLines
{
    Q_DISABLE_COPY_MOVE(CallbackLines)
public:
    static constexpr qsizetype LongestLine = 1024 * 1024; ///< Bytes; a callback has some thousand.

    CallbackLines(EvidenceSink &sink, QString file);

    void feed(QByteArrayView bytes);
    void finish();

private:
    void read(QByteArrayView line);

    EvidenceSink &m_sink;
    QString m_file;
    QByteArray m_kept; ///< The beginning of a line.
    bool m_isTooLong = false;
    qint64 m_line = 1;
};

} // namespace Desk
