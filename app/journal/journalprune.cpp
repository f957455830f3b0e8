#include "journal_p.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 DayMsecs = 24LL * 60 * 60 * 1000;
constexpr int PruneBlock = 500; // Rows removed in one go: 10 ms at most.

qint64 number(QSqlQuery &query, const QString &sql)
{
    const qint64 value = query.exec(sql) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return value;
}

/// Bytes of the database that hold something.
qint64 used(QSqlQuery &query)
{
    return (number(query, u"PRAGMA page_count"_s) - number(query, u"PRAGMA freelist_count"_s)) *
           number(query, u"PRAGMA page_size"_s);
}

} // namespace

qint64 Journal::prune()
{
    if (d->state != State::Writable)
        return 0;
    qint64 removed = 0;
    QSqlQuery query(d->database);
    query.prepare(u"DELETE FROM instructions WHERE open = 0 AND begun < ?"_s);
    query.addBindValue(d->time() - d->bounds.days * DayMsecs);
    if (query.exec())
        removed += query.numRowsAffected();
    while (used(query) > d->bounds.bytes) {
        if (!query.exec(u"DELETE FROM instructions WHERE id IN (SELECT id FROM instructions WHERE open = 0 "
                        "ORDER BY id LIMIT %1)"_s.arg(PruneBlock)) ||
            query.numRowsAffected() <= 0)
            break;
        removed += query.numRowsAffected();
    }
    if (removed > 0) {
        // Qt runs one step of a statement without rows, and one step gives one page back.
        const qint64 free = number(query, u"PRAGMA freelist_count"_s);
        d->database.transaction();
        for (qint64 i = 0; i < free && query.exec(u"PRAGMA incremental_vacuum(1)"_s); ++i)
            query.finish();
        d->database.commit();
        query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        query.finish();
        Q_EMIT pruned();
    }
    return removed;
}

qint64 Journal::wouldPrune(const JournalBounds &wanted) const
{
    if (!d->database.isOpen())
        return 0;
    QSqlQuery query(d->database);
    const qint64 closed = number(query, u"SELECT COUNT(*) FROM instructions WHERE open = 0"_s);
    query.prepare(u"SELECT COUNT(*) FROM instructions WHERE open = 0 AND begun < ?"_s);
    query.addBindValue(d->time() - std::max(wanted.days, 1) * DayMsecs);
    const qint64 old = query.exec() && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    const qint64 all = number(query, u"SELECT COUNT(*) FROM instructions"_s);
    const qint64 bytes = used(query);
    if (all == 0 || bytes <= wanted.bytes)
        return old;
    const qint64 fit = std::max<qint64>(wanted.bytes, 1024 * 1024) / std::max<qint64>(bytes / all, 1);
    return std::clamp(all - fit, old, closed);
}

qint64 Journal::size() const
{
    return QFileInfo(d->path).size() + QFileInfo(d->path + u"-wal"_s).size();
}

} // namespace Desk
