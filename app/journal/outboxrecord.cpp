#include "outboxrecord.h"

#include <utility>

namespace Desk {

namespace {

/// Ids above this belong to no row: there is no journal, or it could not be written.
constexpr qint64 NoJournalRow = 1LL << 52;

} // namespace

OutboxRecord::OutboxRecord(QObject *parent)
    : QObject(parent)
    , m_lastId(NoJournalRow)
{
}

OutboxRecord::OutboxRecord(Journal &journal, JournalOrigin origin, UnwrittenPolicy policy, SecretMask mask,
                           QObject *parent)
    : QObject(parent)
    , m_journal(&journal)
    , m_origin(std::move(origin))
    , m_policy(policy)
    , m_mask(std::move(mask))
    , m_lastId(NoJournalRow)
{
    connect(&journal, &Journal::stateChanged, this, &OutboxRecord::objectionChanged);
    connect(&journal, &Journal::released, this, &OutboxRecord::released, Qt::QueuedConnection);
}

bool OutboxRecord::hasRow(qint64 id) const
{
    return m_journal && id < NoJournalRow;
}

QString OutboxRecord::objection() const
{
    if (!m_journal || m_policy != UnwrittenPolicy::Block || m_journal->state() == Journal::State::Writable)
        return {};
    return tr("%1 What cannot be written down is not sent.").arg(m_journal->problem());
}

qint64 OutboxRecord::writeAhead(const Instruction &instruction, QString *reason)
{
    if (!m_journal)
        return ++m_lastId;
    QString why;
    if (const qint64 id = m_journal->begin(instruction, m_origin, &why, m_mask); id > 0)
        return id;
    if (m_policy == UnwrittenPolicy::Block) {
        if (reason)
            *reason = tr("%1 What cannot be written down is not sent.").arg(why);
        return 0;
    }
    Q_EMIT unwritten(why);
    return ++m_lastId;
}

void OutboxRecord::writeSettled(const Settlement &settlement)
{
    if (!hasRow(settlement.id) || m_journal->settle(settlement, m_mask))
        return;
    m_unwritten.insert(settlement.id);
    m_journal->release(settlement.id); // It is still open on disk, so that somebody else can adopt it.
    Q_EMIT unwritten(tr("An answer could not be written to the journal; at the next start its instruction is "
                        "looked up again."));
}

void OutboxRecord::writeNotSent(qint64 id, const Instruction &instruction)
{
    Settlement settlement;
    settlement.id = id;
    settlement.instruction = instruction;
    settlement.error.kind = ErrorKind::Canceled;
    settlement.error.message = tr("When it had been written down, it was no longer allowed.");
    writeSettled(settlement);
}

void OutboxRecord::writeReconciled(const Settlement &settlement, bool final)
{
    if (!hasRow(settlement.id) || m_journal->reconcile(settlement, final, m_mask) || !final)
        return;
    m_unwritten.insert(settlement.id);
    m_journal->release(settlement.id); // It will be looked up once more, which does no harm.
}

void OutboxRecord::noteAlarm(qint64 id, const QString &what)
{
    if (hasRow(id))
        m_journal->noteAlarm(id, what);
}

void OutboxRecord::leave(const Settlement &unknown)
{
    if (!hasRow(unknown.id))
        return;
    Settlement ended = unknown;
    ended.reconciliation = Reconciliation::WorldEnded;
    if (!m_origin.training || !m_journal->reconcile(ended, true, m_mask))
        m_journal->release(unknown.id);
}

void OutboxRecord::release(qint64 id)
{
    if (m_journal)
        m_journal->release(id);
}

OutboxRecord::Holder OutboxRecord::claimRowTo(Sid target, JournalRow *row)
{
    if (!m_journal)
        return Holder::Nobody;
    if (!m_journal->flush())
        return Holder::Unwritable;
    const qint64 id = m_journal->openRowOf(target, m_origin);
    if (id == 0)
        return Holder::Nobody;
    if (!m_journal->claim(id))
        return Holder::Other;
    *row = m_journal->row(id);
    return Holder::Ours;
}

QList<JournalRow> OutboxRecord::openRows()
{
    if (!m_journal)
        return {};
    m_journal->closeEndedWorlds(m_origin);
    return m_journal->openRows(m_origin);
}

bool OutboxRecord::claim(qint64 id)
{
    return m_journal && m_journal->claim(id);
}

QHash<qint64, Sid> OutboxRecord::rowsOfOthers() const
{
    QHash<qint64, Sid> found;
    const QList<JournalRow> rows = m_journal ? m_journal->claimedRows(m_origin) : QList<JournalRow>();
    for (const JournalRow &row : rows)
        found.insert(row.id, row.instruction.target());
    return found;
}

std::optional<JournalRow> OutboxRecord::claimReleased(qint64 id)
{
    // A row whose outcome we know but could not write would be adopted again and again.
    if (!m_journal || m_unwritten.contains(id))
        return std::nullopt;
    JournalRow row = m_journal->row(id);
    const bool isOurs = row.id == id && row.open && row.origin.isSameWorld(m_origin);
    return isOurs && m_journal->claim(id) ? std::optional(std::move(row)) : std::nullopt;
}

} // namespace Desk
