#pragma once

#include "journal.h"
#include "secretmask.h"
#include "unwrittenpolicy.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace Desk {

/// What an outbox writes down: a row ahead of each instruction, its outcome, and what was found out later. Also which
/// open rows this outbox looks after, so that two of one process never look after the same. Without a journal, and
/// where it may do without a row, it gives ids of its own.
class OutboxRecord final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxRecord)
public:
    /// Without a journal.
    explicit OutboxRecord(QObject *parent = nullptr);
    /// `journal` must outlive the record. What `mask` finds is masked before it is written.
    OutboxRecord(Journal &journal, JournalOrigin origin, UnwrittenPolicy policy, SecretMask mask,
                 QObject *parent = nullptr);

    [[nodiscard]] const JournalOrigin &origin() const { return m_origin; }
    /// Why nothing at all may be sent now; empty where it may.
    [[nodiscard]] QString objection() const;

    /// The id of the row, or of none; 0 where nothing may be sent, with `reason` set.
    [[nodiscard]] qint64 writeAhead(const Instruction &instruction, QString *reason);
    void writeSettled(const Settlement &settlement);
    /// Of a row that is on disk and whose instruction is not sent after all.
    void writeNotSent(qint64 id, const Instruction &instruction);
    /// What the fetches said; `final` where nothing more will be asked.
    void writeReconciled(const Settlement &settlement, bool final);
    void noteAlarm(qint64 id, const QString &what);
    /// Nobody here looks after an unknown one any more: the row stays open on disk where somebody else may still ask
    /// about it, and is closed as never known where the simulated world ends.
    void leave(const Settlement &unknown);
    /// What was on its way or being looked up is still open on disk: another outbox, or the next start, takes it over.
    void release(qint64 id);

    /// An open row to a reservation: whether there is one, and whose it is.
    enum class Holder : quint8 { Nobody, Other, Unwritable, Ours };
    /// Claims the open row to the reservation where nobody else has; `row` is set for Ours. Unwritable: another program
    /// holds the file, and what waits to be written may be about this reservation.
    [[nodiscard]] Holder claimRowTo(Sid reservation, JournalRow *row);
    /// What earlier sessions left open and nobody looks after; closes what was sent to simulated worlds that are gone.
    [[nodiscard]] QList<JournalRow> openRows();
    /// False where somebody looks after the row.
    [[nodiscard]] bool claim(qint64 id);
    /// Open rows that another outbox of this process looks after: id and reservation.
    [[nodiscard]] QHash<qint64, Sid> rowsOfOthers() const;
    /// Claims a row that somebody let go of, where it is still open and of our world; nothing else.
    [[nodiscard]] std::optional<JournalRow> claimReleased(qint64 id);

Q_SIGNALS:
    /// objection() may be another.
    void objectionChanged();
    /// Somebody let go of a row. Comes later, for whoever does so is in the middle of its own affairs.
    void released(qint64 id);
    /// Something could not be written down.
    void unwritten(const QString &why);

private:
    [[nodiscard]] bool hasRow(qint64 id) const;

    Journal *m_journal = nullptr;
    JournalOrigin m_origin;
    UnwrittenPolicy m_policy = UnwrittenPolicy::Block;
    SecretMask m_mask;
    QSet<qint64> m_unwritten; ///< Rows whose outcome is known but cannot be written: not taken over once more.
    qint64 m_lastId;
};

} // namespace Desk
