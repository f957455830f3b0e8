#pragma once

#include "journalstate.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSqlDatabase>
#include <QString>

#include <memory>

class QSqlError;

namespace Desk {

/// Opens the journal's database: for writing if this is the user's first program and the disk allows it, otherwise for
/// reading. A file that cannot be used is set aside, and a new one begun. SQLite in WAL mode with synchronous=FULL.
class JournalDatabase
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Journal)
    Q_DISABLE_COPY_MOVE(JournalDatabase)
public:
    explicit JournalDatabase(QString path);
    ~JournalDatabase();

    /// Opens the file; may be called again where it could only be opened for reading. `nowMsecs` is part of the name of
    /// a file that is set aside.
    JournalState open(qint64 nowMsecs);
    [[nodiscard]] JournalState state() const { return m_state; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Why the file cannot be written, for people; empty where it can.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// What was set aside and what could be read of it, for people; empty where nothing was.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    /// True where another program holds the file or writes it: open() may achieve more in a while.
    [[nodiscard]] bool isTaken() const { return m_isHeld || m_isSecond; }
    /// True where another program of this user was started earlier and writes the file.
    [[nodiscard]] bool isSecond() const { return m_isSecond; }
    /// Whether that program still runs.
    [[nodiscard]] bool isWrittenElsewhere() const;
    /// A database error for people.
    [[nodiscard]] QString wordsFor(const QSqlError &error) const;
    /// True where another program holds the file at the moment.
    [[nodiscard]] static bool isBusy(const QSqlError &error);
    /// How long a statement waits for another program.
    void setBusyTimeout(int msecs);

private:
    bool connectTo(const QString &options);
    void disconnectFrom();
    JournalState openToWrite(qint64 nowMsecs);
    JournalState openToRead(const QString &why, bool immutable);
    bool setUp();
    bool failSetUp(const QSqlError &error);
    QString replaceFile(const QString &reason, bool salvage, qint64 nowMsecs);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<QLockFile> m_lock;
    JournalState m_state = JournalState::Closed;
    QString m_problem;
    QString m_notice;
    bool m_isHeld = false; ///< The file could not be opened for writing because another program holds it.
    bool m_isSecond = false;
};

} // namespace Desk
