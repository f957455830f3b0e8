#pragma once

#include "journalorigin.h"
#include "settlement.h"

#include <QList>

namespace Desk {

/// One instruction as the journal has it. Nothing in it is secret: secrets in the form are masked, and Authorization is
/// not stored.
struct JournalRow
{
    qint64 id = 0;
    UtcMsecs begun = 0; ///< When it was decided, before the first byte was sent.
    JournalOrigin origin;
    Instruction instruction; ///< Its `form` is the masked form; the one with secrets is not stored.
    QByteArray formHash;     ///< SHA-256 of the masked form, to find equal instructions.
    qint64 againOf = 0;      ///< The row of the instruction that a person repeated with this one; 0 for none.

    bool open = true;                   ///< There is no outcome, or an unknown one that is still looked up.
    Outcome outcome = Outcome::Unknown; ///< Unknown where there is none: the instruction may have been sent.
    bool answered = false;              ///< False where the program ended before an outcome was written.
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
    QList<QPair<QByteArray, QByteArray>> headers; ///< Of the answer; set by Journal::row() and wholeRows() alone.
    QByteArray answer;                            ///< Of the answer; set by Journal::row() and wholeRows() alone.
    bool answerCut = false;
    QString statusAfter; ///< The status as TaskRouter answered or as it was fetched later; empty where it was not seen.
    UtcMsecs updatedAfter = 0;
    QByteArray etagAfter;
    QString alarm; ///< A warning for people that it was written to the network more than once.
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::JournalRow)
