#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>

class QSqlQuery;

namespace Desk {

class JournalTurns;

/// Does the slow work on the journal's file: over a connection of its own, in a thread of its own, and in slices of a
/// few milliseconds. For JournalPruner alone, which moves it to its thread.
class JournalMaintenance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalMaintenance)
public:
    /// `turns` must outlive this.
    JournalMaintenance(QString path, JournalTurns &turns);
    ~JournalMaintenance() override;

    /// Removes closed rows that were begun before `begunBefore` (UTC milliseconds), and then the oldest closed rows
    /// until the rest fits into `bytes`; returns the space to the disk. Where another program holds the file, the rest
    /// is left for the next time. Like checkpoint(), to be called in the object's thread.
    void prune(qint64 begunBefore, qint64 bytes);
    /// Moves the write-ahead log into the database, so that writing a row does not have to.
    void checkpoint();
    /// Ends the work after the current slice. May be called from any thread.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    /// Rows were removed since the last signal. Emitted in the object's thread.
    void removed(qint64 rows);
    /// prune() is done; `rows` were removed altogether. Emitted in the object's thread.
    void pruned(qint64 rows);

private:
    void withFile(const std::function<void(QSqlQuery &)> &work) const;
    void removeRows(QSqlQuery &query, qint64 begunBefore, qint64 bytes, qint64 *total);
    void giveBack(QSqlQuery &query);

    QString m_path;
    JournalTurns &m_turns;
    std::atomic<bool> m_stopped{false};
};

} // namespace Desk
