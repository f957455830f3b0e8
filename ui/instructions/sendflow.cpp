#include "sendflow.h"

#include "sendwords.h"

#include "journal/outbox.h"
#include "journal/sendgate.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

SendFlow::SendFlow(Outbox &outbox, SendGate &gate, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_gate(gate)
{
    connect(&outbox, &Outbox::settled, this, &SendFlow::onSettled);
}

void SendFlow::setComparing(Sid reservation, Reply *reply)
{
    if (reply)
        m_comparing.insert(reservation, reply);
    else
        m_comparing.remove(reservation);
    m_gate.setComparing(reservation, reply);
}

void SendFlow::cancelComparing(const QString &why)
{
    const QHash<Sid, QPointer<Reply>> ended = std::exchange(m_comparing, {});
    for (auto it = ended.cbegin(); it != ended.cend(); ++it) {
        if (it.value())
            it.value()->abort();
        m_sentFor.remove(it.key());
        Q_EMIT messageWanted(tr("Nothing was sent. %1").arg(why).trimmed(), Tone::Muted);
        m_gate.setComparing(it.key(), false);
    }
}

void SendFlow::send(const Instruction &instruction, const Baseline &then)
{
    const Sid sid = instruction.address.reservation;
    // The answer may come back before the second click of a double click: the lock alone is not enough.
    // A run of clicks is one decision however long it is: each repeat puts the next one off.
    const auto last = m_lastSent.find(sid);
    if (last != m_lastSent.end() && !last->hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval())) {
        last->restart();
        return;
    }
    dropConflict(sid);
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
    dropConflict(sid);
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
    setComparing(sid, reply);
    connect(reply, &Reply::finished, this, [this, reply, instruction, then, sid] {
        if (m_comparing.value(sid).data() != reply)
            return; // Canceled.
        setComparing(sid, nullptr);
        const auto &result = reply->result();
        if (!result.ok()) {
            Q_EMIT messageWanted(tr("Nothing was sent: the reservation has no version, and fetching it to compare "
                                    "failed. %1")
                                     .arg(SendWords::reasonOf(result.error())),
                                 Tone::Bad);
            return;
        }
        const ReservationDetail &detail = result.value();
        const Baseline now = Baseline::of(detail.reservation, detail.etag);
        Q_EMIT fetched(detail);
        if (hasMoved(then, now)) {
            setConflict({ConflictCause::Compared, instruction, then, now, {}, false});
            return;
        }
        Instruction compared = instruction;
        compared.ifMatch = detail.etag;
        compared.etagBefore = detail.etag;
        compared.updatedBefore = detail.reservation.updated;
        handOver(compared, then);
    });
}

/// `then`: the state that it is for; unset where whatever is there is to be overwritten. The gate is asked before the
/// row is written, and once more when it is on disk, which a slow disk may take its time for.
void SendFlow::handOver(const Instruction &instruction, const std::optional<Baseline> &then)
{
    SendAnswer answer;
    const auto mayLeave = [&] {
        SendProposal now = m_proposal ? m_proposal() : SendProposal();
        now.begun = then.value_or(now.now);
        answer = m_gate.atHandOver(instruction, now);
        return answer.maySend();
    };
    QString reason;
    if (mayLeave() && m_outbox.send(instruction, &reason, mayLeave) != 0)
        return;
    if (answer.objection == SendObjection::Moved) {
        setConflict({ConflictCause::Moved, instruction, *then, m_proposal().now, {}, false});
        return;
    }
    if (!answer.maySend())
        reason = SendWords::objectionText(answer);
    Q_EMIT messageWanted(tr("Nothing was sent. %1").arg(reason), Tone::Bad);
}

void SendFlow::onSettled(const Settlement &settlement)
{
    const Sid sid = settlement.instruction.address.reservation;
    const Baseline then = m_sentFor.take(sid);
    if (settlement.outcome != Outcome::Refused || settlement.error.kind != ErrorKind::PreconditionFailed)
        return;
    Conflict conflict{ConflictCause::Refused, settlement.instruction, then, std::nullopt, {}, false};
    if (conflict.then == Baseline()) {
        conflict.then = {settlement.instruction.statusBefore, QString(toWire(settlement.instruction.statusBefore)),
                         settlement.instruction.updatedBefore, settlement.instruction.etagBefore};
    }
    setConflict(conflict);
    refetch(sid);
}

std::optional<Conflict> SendFlow::conflict(Sid reservation) const
{
    const auto found = m_conflicts.constFind(reservation);
    return found == m_conflicts.cend() ? std::nullopt : std::optional(*found);
}

void SendFlow::setConflict(const Conflict &conflict)
{
    const Sid sid = conflict.instruction.address.reservation;
    m_conflicts.insert(sid, conflict);
    m_fetchOf.remove(sid);
    Q_EMIT changed(sid);
}

void SendFlow::dropConflict(Sid reservation)
{
    if (m_conflicts.remove(reservation) > 0)
        Q_EMIT changed(reservation);
}

void SendFlow::refetch(Sid reservation)
{
    const auto found = m_conflicts.find(reservation);
    if (found == m_conflicts.end() || found->fetching)
        return;
    if (!m_client) {
        found->problem = tr("The reservation cannot be fetched here.");
        Q_EMIT changed(reservation);
        return;
    }
    found->fetching = true;
    m_fetchOf.insert(reservation, ++m_fetches);
    auto *reply = m_client->fetchReservation(found->instruction.address);
    connect(reply, &Reply::finished, this, [this, reply, reservation, number = m_fetches] {
        const auto conflict = m_conflicts.find(reservation);
        if (conflict == m_conflicts.end() || m_fetchOf.value(reservation) != number)
            return; // The person went back meanwhile, or is asked about another one.
        conflict->fetching = false;
        const auto &result = reply->result();
        if (result.ok()) {
            conflict->now = Baseline::of(result.value().reservation, result.value().etag);
            conflict->problem.clear();
            Q_EMIT fetched(result.value());
        } else {
            conflict->problem = SendWords::reasonOf(result.error());
        }
        Q_EMIT changed(reservation);
    });
    Q_EMIT changed(reservation);
}

} // namespace Desk
