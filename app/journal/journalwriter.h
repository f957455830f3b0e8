#pragma once

#include <QObject>
#include <QSqlError>
#include <QTimer>

#include <deque>
#include <functional>

namespace Desk {

class JournalDatabase;
class JournalTurns;

/// Writes changes of rows in their order. Where another program holds the file, the change waits without blocking the
/// window, and is written as soon as the file is free.
class JournalWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalWriter)
public:
    /// A change of one row, and the statement that makes it.
    struct Change
    {
        qint64 id = 0;
        std::function<bool(QSqlError *error)> write;
        bool isFinal = false; ///< The row's claim ends once this is written.
    };

    /// Both must outlive the writer; `turns` keeps the maintenance away meanwhile.
    JournalWriter(const JournalDatabase &database, JournalTurns &turns, QObject *parent = nullptr);

    /// False where the disk refused the change, or the journal cannot be written.
    bool write(const Change &change);
    /// Writes what waits; false where another program still holds the file.
    bool flush();
    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); }

Q_SIGNALS:
    void written(qint64 id, bool isFinal);
    void failed(const QSqlError &error);
    /// The disk refused a change that had waited.
    void dropped(qint64 id);

private:
    [[nodiscard]] bool tryOut(const Change &change, QSqlError *error);

    const JournalDatabase &m_database;
    JournalTurns &m_turns;
    std::deque<Change> m_waiting;
    QTimer m_again;
};

} // namespace Desk
