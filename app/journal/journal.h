#pragma once

#include "journalbounds.h"
#include "journalquery.h"
#include "journalrow.h"
#include "journalstate.h"
#include "secretmask.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace Desk {

/// The durable record of every instruction: a row is on disk, synced, before its first byte leaves, and is closed with
/// its outcome (R13). SQLite in WAL mode with synchronous=FULL. One process writes; a second one reads (R16). A file
/// that is damaged, foreign or newer is set aside and never changed (R15). Lives in the UI thread; a row costs a
/// fraction of a millisecond, and what takes longer is done in a thread of its own. Another program that holds the file
/// is waited for no longer than a frame: a row is refused then, an outcome is written as soon as the file is free.
class Journal : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)
public:
    using State = JournalState;

    /// `path` of the database; empty for the user's own place. Opens nothing yet.
    explicit Journal(const QString &path = {}, QObject *parent = nullptr);
    ~Journal() override;

    /// Reads the file, sets it aside where it cannot be used, and prunes. Not before the first paint. Where another
    /// program holds it, or writes it as the first of this user, it is tried again every second, and stateChanged()
    /// tells.
    State open();
    [[nodiscard]] State state() const;
    [[nodiscard]] QString path() const;
    /// Why it cannot be written, in words for people; empty where it can.
    [[nodiscard]] QString problem() const;
    /// What was set aside and what could be saved of it; empty where all was well.
    [[nodiscard]] QString notice() const;

    void setBounds(const JournalBounds &bounds);
    [[nodiscard]] JournalBounds bounds() const;
    /// UTC milliseconds, for tests; the system's clock where never set.
    void setClock(std::function<qint64()> now);

    /// Writes the row; it is on disk when this returns. 0 where that failed, with `why` in words for people. The new
    /// row names the last one to the same reservation where that one's outcome is still unknown to people.
    /// Here and below: whatever `secrets` finds in text that somebody typed or a server sent is masked before it is
    /// written (R30).
    qint64 begin(const Instruction &instruction, const JournalOrigin &origin, QString *why,
                 const SecretMask &secrets = {});
    /// Closes it with its outcome; an Unknown stays open. False where the disk refused: the row then stays open, and
    /// the next start takes it for unknown, which is true. writeFailed() says so. Where another program holds the file
    /// the outcome waits, and the row stays claimed until it is written; so do reconcile() and noteAlarm().
    bool settle(const Settlement &settlement, const SecretMask &secrets = {});
    /// What the fetches said; `final` where nothing more will be asked.
    bool reconcile(const Settlement &settlement, bool final, const SecretMask &secrets = {});
    bool noteAlarm(qint64 id, const QString &what);
    /// Closes what is open of simulated worlds other than this origin's, for nobody can be asked about it any more; not
    /// what somebody in this process still looks after.
    void closeEndedWorlds(const JournalOrigin &now);
    /// Writes what waits for another program; false where it still holds the file.
    bool flush();

    /// Rows of this account and world that have no final outcome and that nobody in this process looks after.
    [[nodiscard]] QList<JournalRow> openRows(const JournalOrigin &origin) const;
    /// Rows of this account and world without a final outcome that somebody in this process looks after.
    [[nodiscard]] QList<JournalRow> claimedRows(const JournalOrigin &origin) const;
    /// The open row to a reservation, whoever looks after it; 0 where there is none.
    [[nodiscard]] qint64 openRowOf(Sid reservation, const JournalOrigin &origin) const;
    /// Whoever looks after an open row claims it, so that two outboxes of one process never do.
    [[nodiscard]] bool claim(qint64 id);
    /// Lets go of it: released() tells whoever else may look after it.
    void release(qint64 id);
    /// True while somebody in this process looks after it: without an outcome it is on its way, not unknown.
    [[nodiscard]] bool isClaimed(qint64 id) const;

    /// Without headers and bodies.
    [[nodiscard]] QList<JournalRow> rows(const JournalQuery &query) const;
    [[nodiscard]] qint64 count(const JournalQuery &query) const;
    /// The whole row; id 0 where there is none.
    [[nodiscard]] JournalRow row(qint64 id) const;
    /// Whole rows in the order of `ids`, without those that are not there.
    [[nodiscard]] QList<JournalRow> wholeRows(const QList<qint64> &ids) const;
    /// Ids that are there at or above `from`, ascending; costs no look at the rows themselves.
    [[nodiscard]] QList<qint64> ids(qint64 from) const;
    struct IdRange
    {
        qint64 oldest = 0;
        qint64 newest = 0; ///< Both 0 where there are no rows.
    };
    [[nodiscard]] IdRange idRange() const;
    /// A number that moves when another process writes: a reader that is told nothing looks at it.
    [[nodiscard]] qint64 versionOnDisk() const;

    /// Removes closed rows beyond the bounds, in a thread of its own: pruned() tells as they go, pruneFinished() at the
    /// end. Also done at start and while running.
    void prune();
    /// About how many rows prune() would remove with these bounds: exact by age, by the rows' mean size where the size
    /// decides. Nothing is changed.
    [[nodiscard]] qint64 wouldPrune(const JournalBounds &wanted) const;
    /// Size of the database with its log, in bytes.
    [[nodiscard]] qint64 size() const;

Q_SIGNALS:
    void stateChanged();
    void rowAdded(qint64 id);
    void rowChanged(qint64 id);
    /// Nobody in this process looks after the row any more: it is closed, or whoever did has let go of it.
    void released(qint64 id);
    void pruned(); ///< Rows went; perhaps more will.
    void pruneFinished(qint64 rows);
    void writeFailed(const QString &why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Desk
