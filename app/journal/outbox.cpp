#include "outbox_p.h"

#include "outcome.h"
#include "taskrouter/answerorigin.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

Outbox::Private::~Private()
{
    if (!journal)
        return;
    QObject::disconnect(journal, nullptr, &q, nullptr);
    // What was on its way or being looked up is still open on disk: another outbox, or the next start, takes it over.
    for (const auto &[id, entry] : entries)
        journal->release(id);
}

OutboxEntry *Outbox::Private::entryOf(Sid reservation) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto &entry) { return entry.second.reservation() == reservation; });
    return found == entries.end() ? nullptr : const_cast<OutboxEntry *>(&found->second);
}

/// Why another outbox's or an earlier session's instruction forbids this one; empty where none does.
QString Outbox::Private::lockedElsewhere(Sid reservation)
{
    if (journal && !journal->flush())
        return tr(
            "Another program holds the journal at the moment. What cannot be written down is not sent; try again.");
    const qint64 id = journal ? journal->openRowOf(reservation, origin) : 0;
    if (id == 0)
        return {};
    if (!journal->claim(id))
        return tr("An instruction that was sent before to this reservation is still on its way or unknown.");
    adoptRow(journal->row(id));
    return tr("What became of an earlier instruction to this reservation is not known; it is being looked up now.");
}

/// The id of the row, or of none; 0 where nothing may be sent.
qint64 Outbox::Private::writeAhead(const Instruction &instruction, QString *reason)
{
    if (!journal)
        return ++lastId;
    QString why;
    if (const qint64 id = journal->begin(instruction, origin, &why, mask); id > 0)
        return id;
    if (policy == UnwrittenPolicy::Block) {
        if (reason)
            *reason = tr("%1 What cannot be written down is not sent.").arg(why);
        return 0;
    }
    Q_EMIT q.unwritten(why);
    return ++lastId;
}

void Outbox::Private::writeSettled(const Settlement &settlement)
{
    if (!journal || settlement.id >= NoJournalRow)
        return;
    if (journal->settle(settlement, mask))
        return;
    unwritten.insert(settlement.id);
    journal->release(settlement.id); // Still open on disk: whoever comes next takes it over.
    Q_EMIT q.unwritten(tr("An answer could not be written to the journal; at the next start its instruction is "
                          "looked up again."));
}

/// Of a row that is on disk and whose instruction is not sent after all.
void Outbox::Private::writeNotSent(qint64 id, const Instruction &instruction)
{
    Settlement settlement;
    settlement.id = id;
    settlement.instruction = instruction;
    settlement.error.kind = ErrorKind::Canceled;
    settlement.error.message = tr("When it had been written down, it was no longer allowed.");
    writeSettled(settlement);
}

void Outbox::Private::writeReconciled(const Settlement &settlement, bool done)
{
    if (!journal || settlement.id >= NoJournalRow)
        return;
    if (!journal->reconcile(settlement, done, mask) && done) {
        unwritten.insert(settlement.id);
        journal->release(settlement.id); // Asked again another time, which does no harm.
    }
}

void Outbox::Private::post(OutboxEntry &entry)
{
    const qint64 id = entry.settlement.id;
    const Instruction &what = entry.settlement.instruction;
    auto *reply = client.updateReservation({what.address, what.form, what.ifMatch});
    entry.handedMsecs = double(entry.clock.nsecsElapsed()) / 1e6;
    entry.reply = reply;
    connect(reply, &Reply::requestSent, &q, [this, id] { counted(id); });
    connect(reply, &Reply::finished, &q, [this, id, reply] {
        const auto found = entries.find(id);
        if (found != entries.end())
            found->second.settlement.answer = reply->rawAnswer();
        answered(id, reply->result());
    });
}

void Outbox::Private::counted(qint64 id)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return;
    OutboxEntry &entry = found->second;
    ++entry.timesSent;
    if (entry.timesSent == 1) {
        Q_EMIT q.sent(id, entry.handedMsecs);
        return;
    }
    const QString what =
        tr("The instruction %1 to %2 was written to the network %3 times; it may have been carried out "
           "more than once.")
            .arg(entry.settlement.instruction.action, entry.reservation().toString())
            .arg(entry.timesSent);
    if (journal && id < NoJournalRow)
        journal->noteAlarm(id, what);
    Q_EMIT q.alarm(what);
}

void Outbox::Private::answered(qint64 id, const Result<ReservationDetail> &result)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return;
    OutboxEntry &entry = found->second;
    Settlement &settlement = entry.settlement;
    settlement.outcome = outcomeOf(result, entry.reservation(), entry.timesSent);
    settlement.durationMsecs = entry.clock.elapsed();
    if (result.ok())
        settlement.now = result.value();
    else
        settlement.error = result.error();
    if (result.ok() && settlement.outcome == Outcome::Unknown) {
        settlement.error.kind = ErrorKind::BadAnswer;
        settlement.error.message = entry.timesSent > 1 ? tr("It was written more than once.")
                                                       : tr("The answer does not say what the status is now.");
        settlement.error.mayHaveBeenSent = true;
        settlement.error.answer = settlement.answer;
        if (settlement.answer)
            settlement.error.requestId = requestIdOf(*settlement.answer);
    }
    const QPointer<Outbox> alive(&q);
    writeSettled(Settlement(settlement));
    if (!alive || !entries.contains(id))
        return;
    if (settlement.outcome != Outcome::Unknown) {
        const Settlement last = settlement;
        entries.erase(found);
        Q_EMIT q.settled(last);
        if (alive)
            Q_EMIT q.lockChanged(last.instruction.address.reservation);
        return;
    }
    const Settlement unknown = settlement;
    if (retired) {
        letGo(id);
    } else {
        entry.reconciling = true;
        fetchLater(id);
    }
    Q_EMIT q.settled(unknown);
}

Outbox::Outbox(Client &client, QObject *parent)
    : Outbox(client, ReconcilePlan::standard(), parent)
{
}

Outbox::Outbox(Client &client, ReconcilePlan plan, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(plan)))
{
}

Outbox::Outbox(Client &client, Journal &journal, const JournalOrigin &origin, UnwrittenPolicy policy,
               ReconcilePlan plan, QObject *parent)
    : Outbox(client, std::move(plan), parent)
{
    d->journal = &journal;
    d->origin = origin;
    d->policy = policy;
    connect(&journal, &Journal::stateChanged, this, &Outbox::objectionChanged);
}

Outbox::~Outbox() = default;

void Outbox::setWorldClock(std::function<UtcMsecs()> now)
{
    d->worldClock = std::move(now);
}

qint64 Outbox::send(const Instruction &given, QString *reason, const std::function<bool()> &mayLeave)
{
    Instruction instruction = given;
    if (d->worldClock)
        instruction.worldTime = d->worldClock();
    QElapsedTimer clock;
    clock.start();
    if (d->retired) {
        if (reason)
            *reason = tr("This connection was left.");
        return 0;
    }
    if (const OutboxEntry *other = d->entryOf(instruction.address.reservation)) {
        if (reason)
            *reason = other->reconciling
                          ? tr("What became of the last instruction to this reservation is not known yet; it is being "
                               "looked up.")
                          : tr("The last instruction to this reservation is still on its way.");
        return 0;
    }
    if (const QString why = d->lockedElsewhere(instruction.address.reservation); !why.isEmpty()) {
        if (reason)
            *reason = why;
        return 0;
    }
    const qint64 id = d->writeAhead(instruction, reason);
    if (id == 0)
        return 0;
    if (mayLeave && !mayLeave()) {
        d->writeNotSent(id, instruction);
        return 0;
    }
    OutboxEntry &entry = d->entries[id];
    entry.clock = clock;
    entry.settlement.id = id;
    entry.settlement.instruction = instruction;
    d->post(entry);
    Q_EMIT lockChanged(instruction.address.reservation);
    return id;
}

QString Outbox::objection() const
{
    if (!d->journal || d->policy != UnwrittenPolicy::Block || d->journal->state() == Journal::State::Writable)
        return {};
    return tr("%1 What cannot be written down is not sent.").arg(d->journal->problem());
}

bool Outbox::isLocked(Sid reservation) const
{
    return d->entryOf(reservation) != nullptr ||
           std::find(d->elsewhere.cbegin(), d->elsewhere.cend(), reservation) != d->elsewhere.cend();
}

qsizetype Outbox::inFlight() const
{
    return std::count_if(d->entries.begin(), d->entries.end(),
                         [](const auto &entry) { return !entry.second.reconciling; });
}

bool Outbox::isUnknown(Sid reservation) const
{
    const OutboxEntry *entry = d->entryOf(reservation);
    return entry && entry->reconciling;
}

void Outbox::adopt()
{
    if (!d->journal || d->retired)
        return;
    if (!std::exchange(d->adopting, true)) {
        // Later: whoever lets go does so in the middle of its own affairs.
        connect(
            d->journal, &Journal::released, this, [this](qint64 id) { d->onReleased(id); }, Qt::QueuedConnection);
    }
    const QPointer<Outbox> alive(this);
    d->journal->closeEndedWorlds(d->origin);
    const QList<JournalRow> others = d->journal->claimedRows(d->origin);
    for (const JournalRow &row : others) {
        if (!d->entries.contains(row.id))
            d->elsewhere.insert(row.id, row.instruction.address.reservation);
    }
    const QList<JournalRow> rows = d->journal->openRows(d->origin);
    for (const JournalRow &row : rows) {
        if (alive && d->journal->claim(row.id))
            d->adoptRow(row);
    }
    const QList<Sid> locked = alive ? d->elsewhere.values() : QList<Sid>();
    for (const Sid reservation : locked) {
        if (alive)
            Q_EMIT lockChanged(reservation);
    }
}

void Outbox::retire()
{
    d->retired = true;
    d->elsewhere.clear();
    QList<qint64> unknown;
    for (const auto &[id, entry] : d->entries) {
        if (entry.reconciling)
            unknown += id;
    }
    for (const qint64 id : std::as_const(unknown))
        d->letGo(id);
}

bool Outbox::needsPerson(Sid reservation) const
{
    const OutboxEntry *entry = d->entryOf(reservation);
    return entry && entry->isStuck();
}

void Outbox::reconcileNow(Sid reservation)
{
    const OutboxEntry *entry = d->entryOf(reservation);
    if (entry && entry->reconciling && !entry->isAsking())
        d->fetch(entry->settlement.id);
}

void Outbox::readsSucceed(Sid reservation)
{
    constexpr qint64 leastGapMsecs = 10'000;
    for (const auto &[id, entry] : d->entries) {
        const bool isMeant = reservation.isNull() || entry.reservation() == reservation;
        if (isMeant && entry.isStuck() && (!entry.asked.isValid() || entry.asked.hasExpired(leastGapMsecs)))
            d->fetch(id);
    }
}

} // namespace Desk
