#pragma once

#include "journal.h"
#include "journalmaintenance.h"

#include <QDateTime>
#include <QLockFile>
#include <QSet>
#include <QSqlDatabase>
#include <QThread>
#include <QTimer>
#include <QUuid>

#include <deque>

class QSqlError;

namespace Desk {

/// For journal.cpp, journalopen.cpp and journalprune.cpp alone.
class Journal::Private
{
public:
    Private(Journal &journal, QString file)
        : q(journal)
        , path(std::move(file))
        , connection(QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::Id128))
    {
        again.setSingleShot(true);
        again.setInterval(100);
        reopen.setSingleShot(true);
        reopen.setInterval(1000);
    }

    [[nodiscard]] qint64 time() const { return now ? now() : QDateTime::currentMSecsSinceEpoch(); }
    [[nodiscard]] QString wordsFor(const QSqlError &error) const;
    bool connectTo(const QString &options);
    void disconnectFrom();
    State openToWrite();
    State openToRead(const QString &why, bool immutable);
    bool setUp();
    QString replaceFile(const QString &reason, bool salvage);
    bool failed(const QSqlError &error);
    [[nodiscard]] static bool isBusy(const QSqlError &error);
    State enter();
    [[nodiscard]] bool isWrittenElsewhere() const;
    void startMaintenance();
    void endMaintenance();

    /// A change of a row that may have to wait for another program.
    struct Change
    {
        qint64 id = 0;
        std::function<bool(QSqlError *error)> write;
        bool isFinal = false; ///< Nobody looks after the row any more once it is written.
    };
    bool change(const Change &what);
    void written(const Change &what);
    void unclaim(qint64 id);
    void wrote();

    Journal &q;
    QString path;
    QString connection;
    QSqlDatabase database;
    std::unique_ptr<QLockFile> lock;
    State state = State::Closed;
    QString problem;
    QString notice;
    JournalBounds bounds;
    std::function<qint64()> now;
    QSet<qint64> claimed;
    int rowsWritten = 0;
    std::deque<Change> waiting; ///< In the order in which they came.
    QTimer again;
    QTimer reopen;
    bool isHeld = false;   ///< Could not be opened to write because another program holds it.
    bool isSecond = false; ///< Another program of this user was started before and writes.
    JournalTurns turns;
    QThread thread;
    std::unique_ptr<JournalMaintenance> maintenance;
};

} // namespace Desk
