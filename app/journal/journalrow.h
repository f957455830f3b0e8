#pragma once

#include "journalorigin.h"
#include "settlement.h"

#include <QList>

namespace Desk {

/// One instruction in the journal. Nothing in it is secret: the form has its secrets masked, and Authorization is never
/// stored.
struct JournalRow
{
    qint64 id = 0;
    UtcMsecs begun = 0; ///< When it was decided, before the first byte left.
    JournalOrigin origin;
    Instruction instruction; ///< `form` is the shown form: the one with secrets is not on disk.
    QByteArray formHash;     ///< SHA-256 of the shown form, to find the same instruction again.
    qint64 againOf = 0;      ///< The row that this one repeats by a person's decision; 0: none.

    bool open = true;                   ///< Without an outcome, or unknown and not looked up to an end.
    Outcome outcome = Outcome::Unknown; ///< A row without one counts as unknown: it may have left.
    bool answered = false;              ///< False where the program ended before any outcome was written.
    Reconciliation reconciliation = Reconciliation::None;
    UtcMsecs settled = 0;
    UtcMsecs reconciled = 0;
    ErrorKind errorKind = ErrorKind::Canceled; ///< Only where outcome is not Done.
    int httpStatus = 0;
    QString statusLine;
    int code = 0;
    QString message;
    QString requestId;
    qint64 durationMsecs = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Of the answer; only from Journal::row().
    QByteArray answer;                            ///< Body of the answer; only from Journal::row().
    bool answerCut = false;
    QString statusAfter; ///< Wire word of the state as answered or fetched after; empty where none was seen.
    UtcMsecs updatedAfter = 0;
    QByteArray etagAfter;
    QString alarm; ///< Written more than once, in words (R5).
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::JournalRow)
