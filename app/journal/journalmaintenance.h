#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>

class QSqlQuery;

namespace Desk {

class JournalTurns;

/// What takes long with the journal's file, over a connection of its own and in a thread of its own, a slice of some
/// milliseconds at a time. For JournalPruner alone, which moves it to its thread.
class JournalMaintenance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalMaintenance)
public:
    /// `turns` must outlive this.
    JournalMaintenance(QString path, JournalTurns &turns);
    ~JournalMaintenance() override;

    /// Removes closed rows that were begun before `begunBefore` (UTC msecs), then the oldest closed ones until the
    /// rows fit in `bytes`, and gives the space back. Where another program holds the file, the rest waits for the next
    /// time. To be called in its thread, as is checkpoint().
    void prune(qint64 begunBefore, qint64 bytes);
    /// Brings the log into the database, so that no row has to.
    void checkpoint();
    /// From any thread: leaves off after the slice that is under way.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    /// From its thread: rows went since the last time.
    void removed(qint64 rows);
    /// From its thread: a prune has come to its end; `rows` went altogether.
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
