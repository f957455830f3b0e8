#include "outbox_p.h"
#include "outcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Whether a later fetch may say more than this one.
bool mayAnswerLater(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound: // Tasks are deleted minutes after they end, and nothing brings one back.
    case ErrorKind::InvalidInput:
        return false;
    default:
        return true;
    }
}

/// Credentials that were refused are refused again: only a person can mend that, so no timer asks.
bool isRefused(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
}

} // namespace

void Outbox::Private::adoptRow(const JournalRow &row)
{
    OutboxEntry &entry = entries[row.id];
    entry.clock.start();
    entry.reconciling = true;
    Settlement &settlement = entry.settlement;
    settlement.id = row.id;
    settlement.instruction = row.instruction;
    settlement.outcome = Outcome::Unknown;
    settlement.error.kind = row.answered ? row.errorKind : ErrorKind::Canceled;
    settlement.error.message = row.answered ? row.message : tr("The program ended before an answer came.");
    settlement.error.mayHaveBeenSent = true;
    fetchLater(row.id);
    const Settlement unknown = settlement;
    const QPointer<Outbox> alive(&q);
    if (!row.answered)
        writeSettled(unknown);
    Q_EMIT q.settled(unknown);
    if (alive)
        Q_EMIT q.lockChanged(unknown.instruction.address.reservation);
}

void Outbox::Private::fetchLater(qint64 id)
{
    OutboxEntry &entry = entries.at(id);
    if (!entry.pause) {
        entry.pause = std::make_unique<QTimer>();
        entry.pause->setSingleShot(true);
        connect(entry.pause.get(), &QTimer::timeout, &q, [this, id] { fetch(id); });
    }
    const qint64 wait = plan.delay ? plan.delay(entry.attempt) : 0;
    entry.pause->start(int(std::clamp<qint64>(wait, 0, 600'000)));
    ++entry.attempt;
}

void Outbox::Private::fetch(qint64 id)
{
    OutboxEntry &entry = entries.at(id);
    if (entry.pause)
        entry.pause->stop();
    auto *reply = client.fetchReservation(entry.settlement.instruction.address);
    entry.reply = reply;
    entry.asked.start();
    connect(reply, &Reply::finished, &q, [this, id, reply] { fetched(id, reply->result()); });
}

void Outbox::Private::fetched(qint64 id, const Result<ReservationDetail> &result)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return;
    OutboxEntry &entry = found->second;
    Settlement &settlement = entry.settlement;
    const bool lastTry = entry.attempt >= plan.tries;
    if (result.ok()) {
        settlement.now = result.value();
        settlement.reconciliation = compareStates(settlement.instruction, result.value());
        // An answer may overtake the change that it should show: once is not enough for "nothing happened".
        if (settlement.reconciliation == Reconciliation::NoChangeSeen && !lastTry)
            fetchLater(id);
        else
            tell(id, true);
        return;
    }
    const Error &error = result.error();
    if (mayAnswerLater(error) && !isRefused(error) && !lastTry) {
        fetchLater(id);
        return;
    }
    settlement.reconciliation = Reconciliation::CouldNotFetch;
    settlement.error = error;
    if (mayAnswerLater(error) && !isRefused(error))
        fetchLater(id);
    tell(id, !mayAnswerLater(error));
}

/// Nobody hears of it here any more. The row stays open on disk where somebody else may still ask about it.
void Outbox::Private::letGo(qint64 id)
{
    const auto found = entries.find(id);
    if (found == entries.end())
        return;
    const QPointer<Reply> reply = found->second.reply;
    Settlement settlement = found->second.settlement;
    entries.erase(found);
    if (reply)
        reply->disconnect(&q); // A fetch that is under way says nothing to us any more.
    if (!journal || id >= NoJournalRow)
        return;
    settlement.reconciliation = Reconciliation::WorldEnded;
    if (!origin.training || !journal->reconcile(settlement, true, mask))
        journal->release(id);
}

/// Another outbox is done with a row, or has let go of it.
void Outbox::Private::onReleased(qint64 id)
{
    const Sid reservation = elsewhere.take(id);
    if (retired || entries.contains(id))
        return;
    // What we ourselves know the outcome of, and could not write, would be taken over for ever.
    if (!unwritten.contains(id)) {
        const JournalRow row = journal->row(id);
        if (row.id == id && row.open && row.origin.isSameWorld(origin) && journal->claim(id)) {
            adoptRow(row);
            return;
        }
    }
    if (!reservation.isNull())
        Q_EMIT q.lockChanged(reservation);
}

void Outbox::Private::tell(qint64 id, bool done)
{
    const Settlement settlement = entries.at(id).settlement;
    if (done)
        entries.erase(id);
    const QPointer<Outbox> alive(&q);
    writeReconciled(settlement, done);
    if (!alive)
        return;
    Q_EMIT q.reconciled(settlement);
    if (alive && done)
        Q_EMIT q.lockChanged(settlement.instruction.address.reservation);
}

} // namespace Desk
