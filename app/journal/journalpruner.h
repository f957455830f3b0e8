#pragma once

#include "journalbounds.h"
#include "journalmaintenance.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Desk {

class JournalDatabase;
class JournalTurns;

/// Keeps the journal within its bounds by removing closed rows, in a thread of its own.
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
    /// Starts the thread of the maintenance, where the file can be written.
    void start();
    /// Ends the thread; returns once it has ended.
    void stop();
    void prune(qint64 nowMsecs);
    /// To be called for each row that is written. After some number of them the maintenance works, before writing a row
    /// would have to.
    void countRow(qint64 nowMsecs);
    /// See Journal::wouldPrune().
    [[nodiscard]] qint64 wouldPrune(const JournalBounds &wanted, qint64 nowMsecs) const;

Q_SIGNALS:
    void pruned(); ///< Some rows were removed; more may follow.
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
