#pragma once

#include "journal.h"

#include <QDateTime>
#include <QLockFile>
#include <QSet>
#include <QSqlDatabase>
#include <QUuid>

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
    int written = 0;
};

} // namespace Desk
