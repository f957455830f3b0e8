#include "sendflow.h"

#include "sendwords.h"
#include "targetfetch.h"

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
    const Sid sid = instruction.target();
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
    const Sid sid = instruction.target();
    m_lastSent[sid].start();
    m_sentFor.remove(sid);
    Instruction blind = instruction;
    blind.ifMatch.clear();
    handOver(blind, std::nullopt);
}

void SendFlow::compareFirst(const Instruction &instruction, const Baseline &then)
{
    const Sid sid = instruction.target();
    if (!m_client) {
        Q_EMIT messageWanted(tr("TaskRouter gave no version for it, and it cannot be fetched here to compare. Nothing "
                                "was sent."),
                             Tone::Bad);
        return;
    }
    m_gate.setComparing(sid, true);
    const quint64 number = ++m_comparisons;
    Reply *reply = fetchTarget(*m_client, instruction.about, instruction.address, this,
                               [this, sid, number](const Result<TargetAnswer> &result) {
                                   if (m_comparing.value(sid).number == number) // Otherwise it was cancelled.
                                       onCompared(sid, result);
                               });
    m_comparing.insert(sid, {reply, instruction, then, number});
}

void SendFlow::onCompared(Sid target, const Result<TargetAnswer> &result)
{
    const Comparing compared = m_comparing.take(target);
    m_gate.setComparing(target, false);
    if (!result.ok()) {
        Q_EMIT messageWanted(tr("Nothing was sent: it has no version, and fetching it to compare failed. %1")
                                 .arg(SendWords::reasonOf(result.error())),
                             Tone::Bad);
        return;
    }
    const Baseline now = stateOf(result.value());
    Q_EMIT fetched(result.value());
    if (hasMoved(compared.then, now)) {
        Q_EMIT conflictFound({ConflictCause::Compared, compared.instruction, compared.then, now});
        return;
    }
    Instruction instruction = compared.instruction;
    instruction.ifMatch = now.etag;
    instruction.etagBefore = now.etag;
    instruction.updatedBefore = now.updated;
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
    const qint64 id = mayLeave() ? m_outbox.send(instruction, &reason, mayLeave) : 0;
    if (id != 0) {
        m_ours.insert(id);
        return;
    }
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
    if (sent.about != SidKind::Reservation && !isOurs(settlement.id))
        return;
    Baseline then = m_sentFor.take(sent.target());
    if (settlement.outcome != Outcome::Refused || settlement.error.kind != ErrorKind::PreconditionFailed)
        return;
    if (then == Baseline())
        then = {sent.statusBefore, sent.stateBefore(), sent.updatedBefore, sent.etagBefore, sent.valueBefore};
    Q_EMIT conflictFound({ConflictCause::Refused, sent, then});
}

} // namespace Desk
