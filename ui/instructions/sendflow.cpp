#include "sendflow.h"

#include "sendwords.h"

#include "journal/outbox.h"
#include "journal/sendgate.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

namespace Desk {

SendFlow::SendFlow(Outbox &outbox, SendGate &gate, std::function<SendProposal()> proposal, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_gate(gate)
    , m_proposal(std::move(proposal))
{
    connect(&outbox, &Outbox::settled, this, &SendFlow::onSettled);
}

void SendFlow::cancelComparing(const QString &why)
{
    const QHash<Sid, Comparing> ended = std::exchange(m_comparing, {});
    for (auto it = ended.cbegin(); it != ended.cend(); ++it) {
        if (it->reply)
            it->reply->abort();
        m_sentFor.remove(it.key());
        Q_EMIT messageWanted(tr("Nothing was sent. %1").arg(why).trimmed(), Tone::Muted);
        m_gate.setComparing(it.key(), false);
    }
}

void SendFlow::recheck()
{
    const QHash<Sid, Comparing> waiting = m_comparing;
    for (const Comparing &one : waiting) {
        const SendAnswer answer = m_gate.lookAtHandOver(one.instruction, proposalSince(one.then));
        if (!answer.maySend())
            return cancelComparing(SendWords::handOverText(answer));
    }
}

void SendFlow::send(const Instruction &instruction, const Baseline &then)
{
    const Sid sid = instruction.address.reservation;
    // The answer may arrive before the second click of a double click, so the lock is not enough. A run of clicks
    // counts as one, however long it is: each click extends the time in which the next one is ignored.
    const auto last = m_lastSent.find(sid);
    if (last != m_lastSent.end() && !last->hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval())) {
        last->restart();
        return;
    }
    m_lastSent[sid].start();
    m_sentFor.insert(sid, then);
    if (instruction.ifMatch.isEmpty())
        compareFirst(instruction, then);
    else
        handOver(instruction, then);
}

void SendFlow::overwrite(const Instruction &instruction)
{
    const Sid sid = instruction.address.reservation;
    m_lastSent[sid].start();
    m_sentFor.remove(sid);
    Instruction blind = instruction;
    blind.ifMatch.clear();
    handOver(blind, std::nullopt);
}

void SendFlow::compareFirst(const Instruction &instruction, const Baseline &then)
{
    const Sid sid = instruction.address.reservation;
    if (!m_client) {
        Q_EMIT messageWanted(tr("TaskRouter gave no version for this reservation, and it cannot be fetched here to "
                                "compare. Nothing was sent."),
                             Tone::Bad);
        return;
    }
    auto *reply = m_client->fetchReservation(instruction.address);
    m_comparing.insert(sid, {reply, instruction, then});
    m_gate.setComparing(sid, true);
    connect(reply, &Reply::finished, this, [this, reply, sid] {
        if (m_comparing.value(sid).reply == reply) // Otherwise the comparison was cancelled.
            onCompared(sid, reply->result());
    });
}

void SendFlow::onCompared(Sid reservation, const Result<ReservationDetail> &result)
{
    const Comparing compared = m_comparing.take(reservation);
    m_gate.setComparing(reservation, false);
    if (!result.ok()) {
        Q_EMIT messageWanted(
            tr("Nothing was sent: the reservation has no version, and fetching it to compare failed. %1")
                .arg(SendWords::reasonOf(result.error())),
            Tone::Bad);
        return;
    }
    const ReservationDetail &detail = result.value();
    const Baseline now = Baseline::of(detail.reservation, detail.etag);
    Q_EMIT fetched(detail);
    if (hasMoved(compared.then, now)) {
        Q_EMIT conflictFound({ConflictCause::Compared, compared.instruction, compared.then, now});
        return;
    }
    Instruction instruction = compared.instruction;
    instruction.ifMatch = detail.etag;
    instruction.etagBefore = detail.etag;
    instruction.updatedBefore = detail.reservation.updated;
    handOver(instruction, compared.then);
}

/// The present proposal, for the state in which it was begun; unset: for any state.
SendProposal SendFlow::proposalSince(const std::optional<Baseline> &then) const
{
    SendProposal proposal = m_proposal();
    proposal.begun = then.value_or(proposal.now);
    return proposal;
}

/// Hands the instruction to the outbox. `then` is the state that it is for; unset where any state is to be overwritten.
/// The gate is asked before the journal's row is written and again when it is on disk, because a slow disk takes time.
void SendFlow::handOver(const Instruction &instruction, const std::optional<Baseline> &then)
{
    SendAnswer answer;
    const auto mayLeave = [&] {
        answer = m_gate.atHandOver(instruction, proposalSince(then));
        return answer.maySend();
    };
    QString reason;
    if (mayLeave() && m_outbox.send(instruction, &reason, mayLeave) != 0)
        return;
    if (answer.objection == SendObjection::Moved) {
        const SendProposal proposal = proposalSince(then);
        Q_EMIT conflictFound({ConflictCause::Moved, instruction, proposal.begun, proposal.now});
        return;
    }
    if (!answer.maySend())
        reason = SendWords::handOverText(answer);
    Q_EMIT messageWanted(tr("Nothing was sent. %1").arg(reason), Tone::Bad);
}

void SendFlow::onSettled(const Settlement &settlement)
{
    const Instruction &sent = settlement.instruction;
    if (sent.about != SidKind::Reservation)
        return; // Not sent from here.
    Baseline then = m_sentFor.take(sent.address.reservation);
    if (settlement.outcome != Outcome::Refused || settlement.error.kind != ErrorKind::PreconditionFailed)
        return;
    if (then == Baseline())
        then = {sent.statusBefore, QString(toWire(sent.statusBefore)), sent.updatedBefore, sent.etagBefore};
    Q_EMIT conflictFound({ConflictCause::Refused, sent, then});
}

} // namespace Desk
