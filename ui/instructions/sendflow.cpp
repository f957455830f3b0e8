#include "sendflow.h"

#include "sendwords.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTime>
#include <QTimer>

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
    connect(&outbox, &Outbox::lockChanged, this, &SendFlow::changed);
    connect(&outbox, &Outbox::settled, this, &SendFlow::takeSettlement);
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
    if (m_outbox.isLocked(reservation) && m_unknown.contains(reservation)) {
        return tr("Nobody knows yet whether the last instruction took effect. "
                  "The reservation is being fetched to find out; until then nothing more is sent to it.");
    }
    if (m_outbox.isLocked(reservation))
        return tr("An instruction to this reservation is on its way …");
    if (!m_notBefore.hasExpired()) {
        const QTime until = QTime::currentTime().addMSecs(int(m_notBefore.remainingTime()) + 999);
        return tr("TaskRouter asked to wait; sending is possible again at %1.").arg(until.toString(u"HH:mm:ss"_s));
    }
    return {};
}

void SendFlow::send(const Instruction &instruction, const Baseline &then)
{
    const Sid sid = instruction.address.reservation;
    // The answer may come back before the second click of a double click: the lock alone is not enough.
    const auto last = m_lastSent.constFind(sid);
    if (last != m_lastSent.cend() && !last->hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval()))
        return;
    if (const QString reason = lockReason(sid); !reason.isEmpty()) {
        Q_EMIT messageWanted(reason, false);
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
        Q_EMIT messageWanted(reason, false);
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
                             true);
        return;
    }
    m_comparing.insert(sid);
    Q_EMIT changed(sid);
    auto *reply = m_client->fetchReservation(instruction.address);
    connect(reply, &Reply::finished, this, [this, reply, instruction, then, sid] {
        m_comparing.remove(sid);
        const auto &result = reply->result();
        if (!result.ok()) {
            Q_EMIT messageWanted(tr("Nothing was sent: the reservation has no version, and fetching it to compare "
                                    "failed. %1")
                                     .arg(SendWords::reasonOf(result.error())),
                                 true);
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
    QString reason;
    if (m_outbox.send(instruction, &reason) == 0)
        Q_EMIT messageWanted(tr("Nothing was sent. %1").arg(reason), true);
    Q_EMIT changed(instruction.address.reservation);
}

void SendFlow::takeSettlement(const Settlement &settlement)
{
    const Sid sid = settlement.instruction.address.reservation;
    const Baseline then = m_sentFor.take(sid);
    if (settlement.outcome == Outcome::Unknown)
        m_unknown.insert(sid);
    if (settlement.now)
        Q_EMIT fetched(*settlement.now);
    if (settlement.error.kind == ErrorKind::RateLimited && settlement.outcome == Outcome::Refused &&
        settlement.error.retryAfterMsecs > 0) {
        m_notBefore.setRemainingTime(settlement.error.retryAfterMsecs);
        QTimer::singleShot(settlement.error.retryAfterMsecs, this, [this, sid] { Q_EMIT changed(sid); });
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
    auto *reply = m_client->fetchReservation(found->instruction.address);
    Q_EMIT changed(reservation);
    connect(reply, &Reply::finished, this, [this, reply, reservation] {
        const auto conflict = m_conflicts.find(reservation);
        if (conflict == m_conflicts.end())
            return; // The person went back meanwhile.
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
}

} // namespace Desk
