#include "journalmaintenance.h"

#include "journalsql.h"
#include "journalturns.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int ThreadBusyMsecs = 1000; // Nobody waits for this thread.
constexpr qint64 LongSliceMsecs = 8;  // About half a frame: a row waits for one slice at most.
constexpr qint64 ShortSliceMsecs = 3; // Shorter slices spend more time on commits than on work.
constexpr qint64 TellMsecs = 500;
constexpr int CheckpointSlices = 16;

/// How much work fits into a slice; adapted to the time that it takes.
class SliceSize
{
public:
    SliceSize(int first, int most)
        : m_size(first)
        , m_most(most)
    {
    }
    [[nodiscard]] int value() const { return m_size; }
    void took(qint64 msecs)
    {
        if (msecs > LongSliceMsecs)
            m_size = std::max(m_size / 2, 1);
        else if (msecs < ShortSliceMsecs)
            m_size = std::min(m_size * 2, m_most);
    }

private:
    int m_size;
    int m_most;
};

} // namespace

JournalMaintenance::JournalMaintenance(QString path, JournalTurns &turns)
    : m_path(std::move(path))
    , m_turns(turns)
{
}

JournalMaintenance::~JournalMaintenance() = default;

/// Runs `work` with a connection of its own: a connection belongs to the thread that made it, and making one takes less
/// time than a slice.
void JournalMaintenance::withFile(const std::function<void(QSqlQuery &)> &work) const
{
    const QString name = u"journal-maintenance-"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(ThreadBusyMsecs));
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(u"PRAGMA secure_delete = ON"_s);
            query.finish();
            query.exec(u"PRAGMA synchronous = FULL"_s);
            query.finish();
            // checkpoint() does that between slices, when no row waits.
            query.exec(u"PRAGMA wal_autocheckpoint = 0"_s);
            query.finish();
            work(query);
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void JournalMaintenance::prune(qint64 begunBefore, qint64 bytes)
{
    if (m_stopped)
        return;
    qint64 total = 0;
    withFile([&](QSqlQuery &query) {
        removeRows(query, begunBefore, bytes, &total);
        if (total == 0)
            return;
        giveBack(query);
        if (m_stopped)
            return;
        query.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        query.finish();
        // The log is empty now, so truncating it is fast.
        const auto turn = m_turns.slice();
        query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        query.finish();
    });
    Q_EMIT pruned(total);
}

void JournalMaintenance::removeRows(QSqlQuery &query, qint64 begunBefore, qint64 bytes, qint64 *total)
{
    SliceSize size(32, 512);
    QElapsedTimer told;
    told.start();
    qint64 untold = 0;
    int slices = 0;
    bool byAge = true;
    while (!m_stopped) {
        if (!byAge && JournalSql::used(query) <= bytes)
            break;
        qint64 rows = 0;
        {
            const auto turn = m_turns.slice();
            QElapsedTimer clock;
            clock.start();
            if (byAge) {
                query.prepare(u"DELETE FROM instructions WHERE id IN (SELECT id FROM instructions WHERE open = 0 AND "
                              "begun < ? ORDER BY begun LIMIT ?)"_s);
                query.addBindValue(begunBefore);
            } else {
                query.prepare(u"DELETE FROM instructions WHERE id IN (SELECT id FROM instructions WHERE open = 0 "
                              "ORDER BY id LIMIT ?)"_s);
            }
            query.addBindValue(size.value());
            const bool done = query.exec();
            rows = done ? query.numRowsAffected() : 0;
            query.finish();
            if (!done)
                break;
            size.took(clock.elapsed());
        }
        if (rows <= 0) {
            if (!std::exchange(byAge, false))
                break;
            continue;
        }
        *total += rows;
        untold += rows;
        if (++slices % CheckpointSlices == 0) {
            query.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
            query.finish();
        }
        if (told.hasExpired(TellMsecs)) {
            told.start();
            Q_EMIT removed(std::exchange(untold, 0));
        }
    }
    if (untold > 0)
        Q_EMIT removed(untold);
}

void JournalMaintenance::giveBack(QSqlQuery &query)
{
    SliceSize size(32, 1024);
    qint64 left = JournalSql::number(query, u"PRAGMA freelist_count"_s);
    int slices = 0;
    while (left > 0 && !m_stopped) {
        {
            const auto turn = m_turns.slice();
            QElapsedTimer clock;
            clock.start();
            if (!query.exec(u"BEGIN IMMEDIATE"_s))
                return;
            // Qt runs one step of a statement that returns no rows, and one step frees one page.
            bool done = true;
            const qint64 pages = std::min<qint64>(size.value(), left);
            for (qint64 i = 0; i < pages && done; ++i) {
                done = query.exec(u"PRAGMA incremental_vacuum(1)"_s);
                query.finish();
            }
            query.exec(u"COMMIT"_s);
            query.finish();
            if (!done)
                return;
            left -= pages;
            size.took(clock.elapsed());
        }
        if (++slices % CheckpointSlices == 0) {
            query.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
            query.finish();
        }
    }
}

void JournalMaintenance::checkpoint()
{
    if (m_stopped)
        return;
    withFile([](QSqlQuery &query) {
        query.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        query.finish();
    });
}

} // namespace Desk
