#pragma once

#include <QObject>
#include <QSqlError>
#include <QTimer>

#include <deque>
#include <functional>

namespace Desk {

class JournalDatabase;
class JournalTurns;

/// Writes changes of rows in the order in which they come. Another program that holds the file is waited for without
/// holding up the window: the change is written as soon as the file is free.
class JournalWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalWriter)
public:
    struct Change
    {
        qint64 id = 0;
        std::function<bool(QSqlError *error)> write;
        bool isFinal = false; ///< Nobody looks after the row any more once it is written.
    };

    /// Both must outlive the writer; `turns` keeps the maintenance out of the way.
    JournalWriter(const JournalDatabase &database, JournalTurns &turns, QObject *parent = nullptr);

    /// False where the disk refused it, or the journal cannot be written.
    bool write(const Change &change);
    /// Writes what waits; false where another program still holds the file.
    bool flush();
    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); }

Q_SIGNALS:
    void written(qint64 id, bool isFinal);
    void failed(const QSqlError &error);
    /// A change that waited was refused by the disk in the end.
    void dropped(qint64 id);

private:
    [[nodiscard]] bool tryOut(const Change &change, QSqlError *error);

    const JournalDatabase &m_database;
    JournalTurns &m_turns;
    std::deque<Change> m_waiting;
    QTimer m_again;
};

} // namespace Desk
