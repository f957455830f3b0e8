#pragma once

#include "keptstory.h"
#include "lastseen.h"
#include "story/storyfacts.h"
#include "storyquery.h"

#include <QCoreApplication>
#include <QSqlDatabase>

class QSqlError;
class QSqlQuery;

namespace Desk {

/// The stories that were looked at, in a SQLite file of their own: for when the task has vanished from the API. Several
/// programs may read and write it at the same time; each change waits up to some seconds for the others. To be used in
/// the thread that opened it, which should not be the window's.
class RecordDatabase
{
    Q_DECLARE_TR_FUNCTIONS(Desk::StoryRecord)
    Q_DISABLE_COPY_MOVE(RecordDatabase)
public:
    explicit RecordDatabase(QString path, StoryRecordBounds bounds = {});
    ~RecordDatabase();

    /// Opens it, or makes it; one that cannot be used is set aside. False where nothing can be kept, for problem().
    bool open(qint64 nowMsecs);
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Why the last call failed, for people; empty where it did not.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// What was set aside, for people; empty where nothing was.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    /// Adds the facts to what is kept of the task. False where that failed.
    bool keep(const StoryFacts &facts, const QString &world, qint64 nowMsecs);
    /// What is kept of a task, as a recording; nothing where nothing is. It counts as
    /// looked at.
    [[nodiscard]] std::optional<StoryFacts> read(const StoryKey &key, qint64 nowMsecs);
    /// How the API last told of a task; nothing where nothing is kept of it. Does not count as a look at its story.
    [[nodiscard]] LastSeen lastSeen(const StoryKey &key);
    /// What fits, the latest first.
    [[nodiscard]] QList<KeptStory> find(const StoryQuery &query, int most);
    bool forget(const StoryKey &key);
    [[nodiscard]] qint64 count();

private:
    bool connectTo();
    void disconnectFrom();
    bool setUp();
    bool replaceFile(const QString &reason, qint64 nowMsecs);
    bool fail(const QSqlError &error);
    [[nodiscard]] std::optional<QByteArray> bytesAt(const StoryKey &key);
    bool write(const StoryFacts &facts, const QString &world, qint64 nowMsecs);
    bool prune();
    bool remove(qint64 id);

    QString m_path;
    StoryRecordBounds m_bounds;
    QString m_connection;
    QSqlDatabase m_database;
    QString m_problem;
    QString m_notice;
    bool m_hasWordIndex = false;
};

} // namespace Desk
