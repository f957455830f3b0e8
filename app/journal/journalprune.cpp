#include "journal_p.h"

#include "journalsql.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 DayMsecs = 24LL * 60 * 60 * 1000;

} // namespace

void Journal::prune()
{
    if (d->state != State::Writable || !d->maintenance)
        return;
    QMetaObject::invokeMethod(d->maintenance.get(),
                              [maintenance = d->maintenance.get(), before = d->time() - d->bounds.days * DayMsecs,
                               bytes = d->bounds.bytes] { maintenance->prune(before, bytes); });
}

/// Where the file can be written, the maintenance has a thread from now on.
void Journal::Private::startMaintenance()
{
    if (state != State::Writable || maintenance)
        return;
    maintenance = std::make_unique<JournalMaintenance>(path, turns);
    maintenance->moveToThread(&thread);
    connect(maintenance.get(), &JournalMaintenance::removed, &q, [this] { Q_EMIT q.pruned(); });
    connect(maintenance.get(), &JournalMaintenance::pruned, &q, &Journal::pruneFinished);
    thread.setObjectName(u"journal"_s);
    thread.start(QThread::LowPriority);
}

void Journal::Private::endMaintenance()
{
    if (!maintenance)
        return;
    maintenance->stop();
    thread.quit();
    thread.wait();
    maintenance.reset();
}

qint64 Journal::wouldPrune(const JournalBounds &wanted) const
{
    if (!d->database.isOpen())
        return 0;
    QSqlQuery query(d->database);
    const qint64 closed = JournalSql::number(query, u"SELECT COUNT(*) FROM instructions WHERE open = 0"_s);
    query.prepare(u"SELECT COUNT(*) FROM instructions WHERE open = 0 AND begun < ?"_s);
    query.addBindValue(d->time() - std::max(wanted.days, 1) * DayMsecs);
    const qint64 old = query.exec() && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    const qint64 all = JournalSql::number(query, u"SELECT COUNT(*) FROM instructions"_s);
    const qint64 bytes = JournalSql::used(query);
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
