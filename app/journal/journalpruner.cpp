#include "journalpruner.h"

#include "journaldatabase.h"
#include "journalsql.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int PruneEvery = 256;     // Counted in rows written.
constexpr int CheckpointEvery = 64; // Counted in rows written: so often that no row has to wait for one.
constexpr qint64 DayMsecs = 24LL * 60 * 60 * 1000;
constexpr qint64 LeastBytes = 1024 * 1024;

} // namespace

JournalPruner::JournalPruner(const JournalDatabase &database, JournalTurns &turns, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_turns(turns)
{
}

JournalPruner::~JournalPruner()
{
    stop();
}

void JournalPruner::setBounds(const JournalBounds &bounds)
{
    m_bounds.days = std::max(bounds.days, 1);
    m_bounds.bytes = std::max(bounds.bytes, LeastBytes);
}

void JournalPruner::start()
{
    if (m_database.state() != JournalState::Writable || m_maintenance)
        return;
    m_maintenance = std::make_unique<JournalMaintenance>(m_database.path(), m_turns);
    m_maintenance->moveToThread(&m_thread);
    connect(m_maintenance.get(), &JournalMaintenance::removed, this, &JournalPruner::pruned);
    connect(m_maintenance.get(), &JournalMaintenance::pruned, this, &JournalPruner::pruneFinished);
    m_thread.setObjectName(u"journal"_s);
    m_thread.start(QThread::LowPriority);
}

void JournalPruner::stop()
{
    if (!m_maintenance)
        return;
    m_maintenance->stop();
    m_thread.quit();
    m_thread.wait();
    m_maintenance.reset();
}

void JournalPruner::prune(qint64 nowMsecs)
{
    if (m_database.state() != JournalState::Writable || !m_maintenance)
        return;
    QMetaObject::invokeMethod(m_maintenance.get(),
                              [maintenance = m_maintenance.get(), before = nowMsecs - m_bounds.days * DayMsecs,
                               bytes = m_bounds.bytes] { maintenance->prune(before, bytes); });
}

void JournalPruner::countRow(qint64 nowMsecs)
{
    if (++m_rowsWritten % PruneEvery == 0) {
        prune(nowMsecs);
    } else if (m_rowsWritten % CheckpointEvery == 0 && m_maintenance) {
        QMetaObject::invokeMethod(m_maintenance.get(), [tended = m_maintenance.get()] { tended->checkpoint(); });
    }
}

qint64 JournalPruner::wouldPrune(const JournalBounds &wanted, qint64 nowMsecs) const
{
    if (!m_database.isOpen())
        return 0;
    QSqlQuery query(m_database.database());
    const qint64 closed = JournalSql::number(query, u"SELECT COUNT(*) FROM instructions WHERE open = 0"_s);
    query.prepare(u"SELECT COUNT(*) FROM instructions WHERE open = 0 AND begun < ?"_s);
    query.addBindValue(nowMsecs - std::max(wanted.days, 1) * DayMsecs);
    const qint64 old = query.exec() && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    const qint64 all = JournalSql::number(query, u"SELECT COUNT(*) FROM instructions"_s);
    const qint64 bytes = JournalSql::used(query);
    if (all == 0 || bytes <= wanted.bytes)
        return old;
    const qint64 fit = std::max(wanted.bytes, LeastBytes) / std::max<qint64>(bytes / all, 1);
    return std::clamp(all - fit, old, closed);
}

} // namespace Desk
