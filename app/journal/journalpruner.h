#pragma once

#include "journalbounds.h"
#include "journalmaintenance.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Desk {

class JournalDatabase;
class JournalTurns;

/// Keeps the journal within its bounds, in a thread of its own: rows that are closed and too many go.
class JournalPruner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalPruner)
public:
    /// Both must outlive the pruner.
    JournalPruner(const JournalDatabase &database, JournalTurns &turns, QObject *parent = nullptr);
    ~JournalPruner() override;

    void setBounds(const JournalBounds &bounds);
    [[nodiscard]] const JournalBounds &bounds() const { return m_bounds; }
    /// Where the file can be written, the maintenance has a thread from now on.
    void start();
    /// Ends it; returns when it has.
    void stop();
    void prune(qint64 nowMsecs);
    /// A row was written: every so many, it is tidied up before a row would have to wait for that.
    void countRow(qint64 nowMsecs);
    /// About how many rows prune() would remove with these bounds: exact by age, by the rows' mean size where the size
    /// decides. Nothing is changed.
    [[nodiscard]] qint64 wouldPrune(const JournalBounds &wanted, qint64 nowMsecs) const;

Q_SIGNALS:
    void pruned(); ///< Rows went; perhaps more will.
    void pruneFinished(qint64 rows);

private:
    const JournalDatabase &m_database;
    JournalTurns &m_turns;
    JournalBounds m_bounds;
    int m_rowsWritten = 0;
    QThread m_thread;
    std::unique_ptr<JournalMaintenance> m_maintenance;
};

} // namespace Desk
