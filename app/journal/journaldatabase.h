#pragma once

#include "journalstate.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSqlDatabase>
#include <QString>

#include <memory>

class QSqlError;

namespace Desk {

/// The journal's database: opened to write where this is the first program of its user and the place allows it, else to
/// read; set aside and begun anew where it cannot be used. SQLite in WAL mode with synchronous=FULL.
class JournalDatabase
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Journal)
    Q_DISABLE_COPY_MOVE(JournalDatabase)
public:
    explicit JournalDatabase(QString path);
    ~JournalDatabase();

    /// Opens the file, or once more where it was open to read alone. `nowMsecs` names what is set aside.
    JournalState open(qint64 nowMsecs);
    [[nodiscard]] JournalState state() const { return m_state; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Why it cannot be written, in words for people; empty where it can.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// What was set aside and what could be saved of it; empty where all was well.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    /// Another program holds the file, or writes it as the first of this user: open() may come to more in a while.
    [[nodiscard]] bool isTaken() const { return m_isHeld || m_isSecond; }
    /// Another program of this user was started before and writes.
    [[nodiscard]] bool isSecond() const { return m_isSecond; }
    /// That program goes on.
    [[nodiscard]] bool isWrittenElsewhere() const;
    /// In words for people.
    [[nodiscard]] QString wordsFor(const QSqlError &error) const;
    /// Another program holds the file at this moment.
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
    bool m_isHeld = false; ///< Could not be opened to write because another program holds it.
    bool m_isSecond = false;
};

} // namespace Desk
