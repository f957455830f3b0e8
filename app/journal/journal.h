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

/// The durable record of every instruction. A row is on disk and synced before the instruction's first byte is sent,
/// and is completed with its outcome. The file is an SQLite database in WAL mode with synchronous=FULL. One process
/// writes it; a second one only reads. A file that is damaged, foreign or newer is set aside and never changed.
///
/// Lives in the UI thread, where writing a row takes a fraction of a millisecond; maintenance runs in a thread of its
/// own. Another program that holds the file is waited for no longer than a frame: then a row is refused, and an outcome
/// is written as soon as the file is free.
class Journal : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)
public:
    using State = JournalState;

    /// `path` of the database; without one, it is in the usual place of this user. Opens nothing yet.
    explicit Journal(const QString &path = {}, QObject *parent = nullptr);
    ~Journal() override;

    /// Opens the file, sets it aside where it cannot be used, and prunes it. Not to be called before the first paint.
    /// Where another program holds the file, or is the user's first program and writes it, opening is repeated every
    /// second; stateChanged() tells.
    State open();
    [[nodiscard]] State state() const;
    [[nodiscard]] QString path() const;
    /// Why the journal cannot be written, for people; empty where it can.
    [[nodiscard]] QString problem() const;
    /// What was set aside and what could be read of it, for people; empty where nothing was.
    [[nodiscard]] QString notice() const;

    void setBounds(const JournalBounds &bounds);
    [[nodiscard]] JournalBounds bounds() const;
    /// Replaces the system's clock, for tests. UTC milliseconds.
    void setClock(std::function<qint64()> now);

    /// Writes a row and returns its id once it is on disk; 0 where that failed, with `why` for people. The row refers
    /// to the previous one to the same target if nobody has learned that one's outcome. Here and below, secrets
    /// that `secrets` finds in texts of a person or a server are masked before anything is written.
    qint64 begin(const Instruction &instruction, const JournalOrigin &origin, QString *why,
                 const SecretMask &secrets = {});
    /// Writes the outcome of a row. A row with the outcome Unknown stays open. False where the disk refused:
    /// writeFailed() is emitted, the row stays open, and the next start rightly takes it for unknown. Where another
    /// program holds the file, the outcome waits and the row stays claimed until it is written; that goes for
    /// reconcile() and noteAlarm() too.
    bool settle(const Settlement &settlement, const SecretMask &secrets = {});
    /// Writes what was found out about an unknown outcome; `final` where nothing more will be asked.
    bool reconcile(const Settlement &settlement, bool final, const SecretMask &secrets = {});
    /// Writes that an instruction was written to the network more than once; `what` is for people.
    bool noteAlarm(qint64 id, const QString &what);
    /// Closes open rows of other simulated worlds than this origin's, since nobody can be asked about them any more.
    /// Leaves alone the rows that somebody in this process has claimed.
    void closeEndedWorlds(const JournalOrigin &now);
    /// Writes what waits for another program; false where that one still holds the file.
    bool flush();

    /// Open rows of this account and world that nobody in this process has claimed.
    [[nodiscard]] QList<JournalRow> openRows(const JournalOrigin &origin) const;
    /// Open rows of this account and world that somebody in this process has claimed.
    [[nodiscard]] QList<JournalRow> claimedRows(const JournalOrigin &origin) const;
    /// The open row to a reservation, a task or a worker, claimed or not; 0 where there is none.
    [[nodiscard]] qint64 openRowOf(Sid target, const JournalOrigin &origin) const;
    /// Claims an open row, which means to find out its outcome. False where another outbox of this process has claimed
    /// it.
    [[nodiscard]] bool claim(qint64 id);
    /// Gives up a claim; released() tells others that they may claim the row.
    void release(qint64 id);
    /// True while somebody in this process has claimed the row. Without an outcome it is in flight then, not unknown.
    [[nodiscard]] bool isClaimed(qint64 id) const;

    /// The rows that match the query, without headers and bodies.
    [[nodiscard]] QList<JournalRow> rows(const JournalQuery &query) const;
    /// How many rows match the query.
    [[nodiscard]] qint64 count(const JournalQuery &query) const;
    /// The complete row; its id is 0 where there is none.
    [[nodiscard]] JournalRow row(qint64 id) const;
    /// Complete rows in the order of `ids`; those that do not exist are left out.
    [[nodiscard]] QList<JournalRow> wholeRows(const QList<qint64> &ids) const;
    /// The existing ids from `from` upwards, ascending. Does not read the rows themselves.
    [[nodiscard]] QList<qint64> ids(qint64 from) const;
    struct IdRange
    {
        qint64 oldest = 0;
        qint64 newest = 0; ///< Both are 0 where there are no rows.
    };
    /// The oldest and the newest id in the journal.
    [[nodiscard]] IdRange idRange() const;
    /// A number that changes when another process writes. A process that only reads has to ask for it, since nothing
    /// tells it.
    [[nodiscard]] qint64 versionOnDisk() const;

    /// Removes closed rows beyond the bounds, in a thread of its own: pruned() is emitted on the way, pruneFinished()
    /// at the end. Called by the journal itself at the start and from time to time.
    void prune();
    /// About how many rows prune() would remove with these bounds: exact where age decides, estimated by the rows' mean
    /// size where size does. Changes nothing.
    [[nodiscard]] qint64 wouldPrune(const JournalBounds &wanted) const;
    /// Size of the database and its write-ahead log, in bytes.
    [[nodiscard]] qint64 size() const;

Q_SIGNALS:
    /// state(), problem() or notice() may have changed.
    void stateChanged();
    void rowAdded(qint64 id);
    void rowChanged(qint64 id);
    /// Nobody in this process claims the row any more: it is closed, or the claim was given up.
    void released(qint64 id);
    void pruned(); ///< Some rows were removed; more may follow.
    void pruneFinished(qint64 rows);
    /// The disk refused to write an outcome; `why` is for people.
    void writeFailed(const QString &why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Desk
