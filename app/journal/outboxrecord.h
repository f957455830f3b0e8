#pragma once

#include "journal.h"
#include "secretmask.h"
#include "unwrittenpolicy.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace Desk {

/// What an outbox writes to the journal: a row ahead of each instruction, its outcome, and what is found out later.
/// Also claims rows, so that two outboxes of one process never look after the same. Where there is no journal, or a row
/// is not required, instructions get ids that are not the journal's.
class OutboxRecord final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxRecord)
public:
    /// Without a journal.
    explicit OutboxRecord(QObject *parent = nullptr);
    /// `journal` must outlive the record. `mask` hides secrets in everything that is written.
    OutboxRecord(Journal &journal, JournalOrigin origin, UnwrittenPolicy policy, SecretMask mask,
                 QObject *parent = nullptr);

    [[nodiscard]] const JournalOrigin &origin() const { return m_origin; }
    /// See Outbox::objection().
    [[nodiscard]] QString objection() const;

    /// Writes a row and returns its id, or an id without a row. 0 where nothing may be sent, with `reason`.
    [[nodiscard]] qint64 writeAhead(const Instruction &instruction, QString *reason);
    void writeSettled(const Settlement &settlement);
    /// Closes a row whose instruction is not sent after all.
    void writeNotSent(qint64 id, const Instruction &instruction);
    /// Writes what was found out about an unknown outcome; `final` where nothing more will be asked.
    void writeReconciled(const Settlement &settlement, bool final);
    void noteAlarm(qint64 id, const QString &what);
    /// Gives up an unknown outcome: the row stays open where another outbox can still look it up, and is closed where
    /// its simulated world ends.
    void leave(const Settlement &unknown);
    /// Releases an open row: another outbox, or the next start, adopts it.
    void release(qint64 id);

    /// Who looks after an open row.
    enum class Holder : quint8 { Nobody, Other, Unwritable, Ours };
    /// Claims the open row to the target unless somebody else has; `row` is set for Ours. Unwritable: another
    /// program holds the file, and a change that waits may be about this target.
    [[nodiscard]] Holder claimRowTo(Sid target, JournalRow *row);
    /// Open rows of earlier sessions that nobody has claimed. Closes those of simulated worlds that have ended.
    [[nodiscard]] QList<JournalRow> openRows();
    /// False where somebody else has claimed the row.
    [[nodiscard]] bool claim(qint64 id);
    /// Open rows that another outbox of this process has claimed: id and target.
    [[nodiscard]] QHash<qint64, Sid> rowsOfOthers() const;
    /// Claims a row that was released, where it is still open and of our world; otherwise nothing.
    [[nodiscard]] std::optional<JournalRow> claimReleased(qint64 id);

Q_SIGNALS:
    /// See Outbox::objectionChanged().
    void objectionChanged();
    /// Somebody released a row. Queued, because that one may be in the middle of other work.
    void released(qint64 id);
    /// Something could not be written.
    void unwritten(const QString &why);

private:
    [[nodiscard]] bool hasRow(qint64 id) const;

    Journal *m_journal = nullptr;
    JournalOrigin m_origin;
    UnwrittenPolicy m_policy = UnwrittenPolicy::Block;
    SecretMask m_mask;
    QSet<qint64> m_unwritten; ///< Rows whose outcome is known but could not be written: they are not adopted again.
    qint64 m_lastId;
};

} // namespace Desk
