#pragma once

#include "outbox.h"
#include "taskrouter/endpoint.h"

#include <QList>

class QSqlQuery;

namespace Desk {

/// Whose instructions a row belongs to. Training and live never mix, whatever their SIDs say (R35), nor do two runs of
/// the simulator: a scenario has the same SIDs each time, and they are of another world.
struct JournalOrigin
{
    QString profile; ///< Name of the profile, for people.
    QString account; ///< AC…
    QString baseUrl; ///< "https://taskrouter.twilio.com"
    bool training = false;
    QString world = QString(); ///< Which run of the simulator, see Endpoint; empty on a real account.

    /// Of what is sent to `endpoint`; `profile` is for people.
    [[nodiscard]] static JournalOrigin of(const Endpoint &endpoint, const QString &profile = {});
    /// Whether a SID names the same thing in both: what the journal looks up by origin.
    [[nodiscard]] bool isSameWorld(const JournalOrigin &other) const
    {
        return account == other.account && training == other.training && world == other.world;
    }
};

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

/// What became of a row, outcome and reconciliation taken together: one word, one shape, one colour.
enum class RowOutcome : quint8 {
    OnItsWay,
    Applied,
    Refused,
    NotSent,
    Unknown, ///< It may have left, and no fetch has said what became of it.
    TookEffect,
    NoChangeSeen,
    ChangedOtherwise,
    WorldEnded, ///< The simulator it went to was stopped before that was known.
    MaybeTwice, ///< Written to the network more than once (R5).
    Count
};
/// `isClaimed`: somebody looks after it (Journal::isClaimed()).
[[nodiscard]] RowOutcome rowOutcomeOf(const JournalRow &row, bool isClaimed);
/// For people: "applied", "refused", "no change seen".
[[nodiscard]] QString rowOutcomeText(RowOutcome rowOutcome);
/// "200", "400 · 20001"; empty where no answer came.
[[nodiscard]] QString answerText(const JournalRow &row);
/// One line for the clipboard: UTC time, instruction, worker, SIDs, fate, answer, duration and request id, with tabs
/// between them.
[[nodiscard]] QString lineOf(const JournalRow &row, bool isClaimed);
/// Header lines of the request as it left, in wire order. Authorization is named, its value never kept.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> requestHeadersOf(const JournalRow &row);
/// The form's fields, decoded, in wire order.
[[nodiscard]] QList<QPair<QString, QString>> fieldsOf(const QByteArray &form);
/// "2026-01-31T12:00:00.000Z"
[[nodiscard]] QString utcStamp(UtcMsecs when);

/// What the row asked for, as a path: "/v1/Workspaces/…". A URL is origin.baseUrl and this.
[[nodiscard]] QByteArray pathOf(const JournalRow &row);
/// Words of the API's kind for files and searches: "done", "refused", "not-sent", "unknown".
[[nodiscard]] QLatin1StringView wordOf(Outcome outcome);
/// "took-effect", "no-change-seen", "changed-otherwise", "could-not-fetch", "world-ended"; empty for None.
[[nodiscard]] QLatin1StringView wordOf(Reconciliation reconciliation);

/// Header lines as one text and back, for the journal's column.
[[nodiscard]] QByteArray joinHeaders(const QList<QPair<QByteArray, QByteArray>> &headers);
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> splitHeaders(const QByteArray &text);

} // namespace Desk
Q_DECLARE_METATYPE(Desk::JournalRow)
