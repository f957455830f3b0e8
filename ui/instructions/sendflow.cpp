#include "sendflow.h"

#include "sendwords.h"
#include "ui/widgets/errortext.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

Baseline Baseline::of(const Reservation &reservation, const QByteArray &etag)
{
    return {reservation.status, reservation.statusText(), reservation.updated, etag};
}

bool hasMoved(const Baseline &then, const Baseline &now)
{
    const bool otherVersion = !then.etag.isEmpty() && !now.etag.isEmpty() && then.etag != now.etag;
    const bool otherTime = then.updated != 0 && now.updated != 0 && then.updated != now.updated;
    return then.statusText != now.statusText || otherVersion || otherTime;
}

SendFlow::SendFlow(Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
{
    // A coarse timer may fire before the time that it is meant to end.
    m_wait.setTimerType(Qt::PreciseTimer);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &SendFlow::endWait);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT changed({}); });
    connect(&outbox, &Outbox::lockChanged, this, &SendFlow::changed);
    connect(&outbox, &Outbox::objectionChanged, this, [this] { Q_EMIT changed({}); }); // to whichever reservation
    connect(&outbox, &Outbox::settled, this, &SendFlow::onSettled);
    connect(&outbox, &Outbox::reconciled, this, [this](const Settlement &settlement) {
        const Sid sid = settlement.instruction.address.reservation;
        if (!m_outbox.isLocked(sid))
            m_unknown.remove(sid);
        if (settlement.now)
            Q_EMIT fetched(*settlement.now);
        Q_EMIT reconciled(settlement);
        Q_EMIT changed(sid);
    });
}

QString SendFlow::lockReason(Sid reservation) const
{
    if (m_comparing.contains(reservation))
        return tr("The reservation has no version, so it is fetched and compared before anything is sent …");
    if (m_outbox.needsPerson(reservation)) {
        return tr("Nobody knows yet whether the last instruction took effect, and TaskRouter refused to show the "
                  "reservation to find out. Until that was looked up nothing more is sent to it.");
    }
    if (m_outbox.isLocked(reservation) && m_unknown.contains(reservation)) {
        return tr("Nobody knows yet whether the last instruction took effect. "
                  "The reservation is being fetched to find out; until then nothing more is sent to it.");
    }
    if (m_outbox.isLocked(reservation))
        return tr("An instruction to this reservation is on its way …");
    if (const QString why = m_outbox.objection(); !why.isEmpty())
        return why;
    if (!m_notBefore.hasExpired()) {
        // No time of day: this computer's is not that of a simulated world.
        return tr("TaskRouter asked to wait; sending is possible again in %1.").arg(waitText(waitMsecs()));
    }
    return {};
}

qint64 SendFlow::waitMsecs() const
{
    return m_notBefore.remainingTime();
}

void SendFlow::holdBack(qint64 msecs)
{
    const qint64 wait = std::min(msecs, LongestWaitMsecs);
    if (wait <= m_notBefore.remainingTime())
        return;
    m_notBefore.setRemainingTime(wait, Qt::PreciseTimer);
    m_wait.start(int(wait));
    m_tick.start();
    Q_EMIT changed({}); // It is the account that has to wait, not one reservation.
}

void SendFlow::endWait()
{
    if (m_notBefore.hasExpired()) {
        m_tick.stop();
        Q_EMIT changed({});
        return;
    }
    m_wait.start(int(m_notBefore.remainingTime()) + 1);
}

void SendFlow::lookUp(Sid reservation)
{
    m_outbox.reconcileNow(reservation);
    Q_EMIT changed(reservation);
}

void SendFlow::cancelComparing(const QString &why)
{
    const QHash<Sid, QPointer<Reply>> ended = std::exchange(m_comparing, {});
    for (auto it = ended.cbegin(); it != ended.cend(); ++it) {
        if (it.value())
            it.value()->abort();
        m_sentFor.remove(it.key());
        Q_EMIT messageWanted(tr("Nothing was sent. %1").arg(why).trimmed(), Tone::Muted);
        Q_EMIT changed(it.key());
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
    if (const QString reason = lockReason(sid); !reason.isEmpty()) {
        Q_EMIT messageWanted(reason, Tone::Muted);
        return;
    }
    m_lastSent[sid].start();
    m_sentFor.insert(sid, then);
    if (instruction.ifMatch.isEmpty())
        compareFirst(instruction, then);
    else
        handOver(instruction);
}

void SendFlow::overwrite(const Instruction &instruction)
{
    const Sid sid = instruction.address.reservation;
    if (const QString reason = lockReason(sid); !reason.isEmpty()) {
        Q_EMIT messageWanted(reason, Tone::Muted);
        return;
    }
    dropConflict(sid);
    m_lastSent[sid].start();
    m_sentFor.remove(sid);
    Instruction blind = instruction;
    blind.ifMatch.clear();
    handOver(blind);
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
    m_comparing.insert(sid, reply);
    Q_EMIT changed(sid);
    connect(reply, &Reply::finished, this, [this, reply, instruction, then, sid] {
        if (m_comparing.value(sid).data() != reply)
            return; // Canceled.
        m_comparing.remove(sid);
        const auto &result = reply->result();
        if (!result.ok()) {
            Q_EMIT messageWanted(tr("Nothing was sent: the reservation has no version, and fetching it to compare "
                                    "failed. %1")
                                     .arg(SendWords::reasonOf(result.error())),
                                 Tone::Bad);
            Q_EMIT changed(sid);
            return;
        }
        const ReservationDetail &detail = result.value();
        const Baseline now = Baseline::of(detail.reservation, detail.etag);
        Q_EMIT fetched(detail);
        if (hasMoved(then, now)) {
            noteConflict({ConflictCause::Compared, instruction, then, now, {}, false});
            return;
        }
        Instruction compared = instruction;
        compared.ifMatch = detail.etag;
        compared.etagBefore = detail.etag;
        compared.updatedBefore = detail.reservation.updated;
        handOver(compared);
    });
}

void SendFlow::handOver(const Instruction &instruction)
{
    const Sid sid = instruction.address.reservation;
    QString reason = lockReason(sid);
    if (reason.isEmpty() && m_gate)
        reason = m_gate(instruction);
    if (!reason.isEmpty() || m_outbox.send(instruction, &reason) == 0)
        Q_EMIT messageWanted(tr("Nothing was sent. %1").arg(reason), Tone::Bad);
    Q_EMIT changed(sid);
}

void SendFlow::onSettled(const Settlement &settlement)
{
    const Sid sid = settlement.instruction.address.reservation;
    const Baseline then = m_sentFor.take(sid);
    if (settlement.outcome == Outcome::Unknown)
        m_unknown.insert(sid);
    if (settlement.now)
        Q_EMIT fetched(*settlement.now);
    if (settlement.error.kind == ErrorKind::RateLimited && settlement.outcome == Outcome::Refused &&
        settlement.error.retryAfterMsecs > 0) {
        holdBack(settlement.error.retryAfterMsecs);
    }
    Q_EMIT settled(settlement);
    if (settlement.outcome == Outcome::Refused && settlement.error.kind == ErrorKind::PreconditionFailed) {
        Conflict conflict{ConflictCause::Refused, settlement.instruction, then, std::nullopt, {}, false};
        if (conflict.then == Baseline()) {
            conflict.then = {settlement.instruction.statusBefore, QString(toWire(settlement.instruction.statusBefore)),
                             settlement.instruction.updatedBefore, settlement.instruction.etagBefore};
        }
        noteConflict(conflict);
        refetch(sid);
        return;
    }
    Q_EMIT changed(sid);
}

std::optional<Conflict> SendFlow::conflict(Sid reservation) const
{
    const auto found = m_conflicts.constFind(reservation);
    return found == m_conflicts.cend() ? std::nullopt : std::optional(*found);
}

void SendFlow::setConflict(const Conflict &conflict)
{
    noteConflict(conflict);
}

void SendFlow::noteConflict(const Conflict &conflict)
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
