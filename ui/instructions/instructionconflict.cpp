#include "instructionconflict.h"

#include "conflictview.h"
#include "panelrequest.h"
#include "preparedinstruction.h"
#include "sendwords.h"

#include "journal/sendgate.h"

#include <utility>

namespace Desk {

namespace {

QString whyNot(const SendAnswer &answer)
{
    return answer.mayClick() ? QString() : SendWords::objectionText(answer);
}

} // namespace

InstructionConflict::InstructionConflict(PreparedInstruction &prepared, const SendGate &gate, ConflictView &view,
                                         QObject *parent)
    : QObject(parent)
    , m_prepared(prepared)
    , m_gate(gate)
    , m_view(view)
{
    connect(&prepared, &PreparedInstruction::changed, this, &InstructionConflict::show);
    connect(&gate, &SendGate::changed, this, &InstructionConflict::show);
    connect(&view, &ConflictView::sendWanted, this, [this] {
        if (acceptNow())
            Q_EMIT sendWanted(); // If it has changed once more since, the person is asked once more.
    });
    connect(&view, &ConflictView::reapplyWanted, this, [this] {
        if (acceptNow())
            Q_EMIT reapplied();
    });
    connect(&view, &ConflictView::overwriteWanted, this, [this] {
        const Conflict conflict = m_view.conflict();
        if (!isForOpen(conflict))
            return;
        if (conflict.instruction.action != m_prepared.actionKey())
            m_prepared.chooseAction(conflict.instruction.action);
        Q_EMIT overwriteWanted();
    });
    connect(&view, &ConflictView::refreshWanted, this, [this] { refetch(m_prepared.reservation()); });
    connect(&view, &ConflictView::dismissed, this, [this] { dropConflict(m_prepared.reservation()); });
    show();
}

bool InstructionConflict::isAsking() const
{
    return m_conflicts.contains(m_prepared.reservation());
}

bool InstructionConflict::isForOpen(const Conflict &conflict) const
{
    return m_prepared.hasTarget() && conflict.instruction.address.reservation == m_prepared.reservation();
}

/// From now on the instruction is for the state that the person has seen.
bool InstructionConflict::acceptNow()
{
    const Conflict conflict = m_view.conflict();
    if (!conflict.now || !isForOpen(conflict))
        return false;
    if (conflict.instruction.action != m_prepared.actionKey())
        m_prepared.chooseAction(conflict.instruction.action);
    m_prepared.setBegun(*conflict.now);
    dropConflict(m_prepared.reservation());
    return true;
}

void InstructionConflict::setConflict(const Conflict &conflict)
{
    const Sid sid = conflict.instruction.address.reservation;
    m_conflicts.insert(sid, conflict);
    m_fetchOf.remove(sid);
    show();
    if (conflict.cause == ConflictCause::Refused)
        refetch(sid);
}

void InstructionConflict::dropConflict(Sid reservation)
{
    if (m_conflicts.remove(reservation) > 0)
        show();
}

void InstructionConflict::refetch(Sid reservation)
{
    const auto found = m_conflicts.find(reservation);
    if (found == m_conflicts.end() || found->fetching)
        return;
    if (!m_client) {
        found->problem = tr("The reservation cannot be fetched here.");
        return show();
    }
    found->fetching = true;
    m_fetchOf.insert(reservation, ++m_fetches);
    auto *reply = m_client->fetchReservation(found->instruction.address);
    connect(reply, &Reply::finished, this, [this, reply, reservation, number = m_fetches] {
        const auto conflict = m_conflicts.find(reservation);
        if (conflict == m_conflicts.end() || m_fetchOf.value(reservation) != number)
            return; // The person went back, or is being asked about another reservation.
        conflict->fetching = false;
        const auto &result = reply->result();
        if (result.ok()) {
            conflict->now = Baseline::of(result.value().reservation, result.value().etag);
            conflict->problem.clear();
            Q_EMIT fetched(result.value());
        } else {
            conflict->problem = SendWords::reasonOf(result.error());
        }
        show();
    });
    show();
}

void InstructionConflict::show()
{
    const auto conflict = m_conflicts.constFind(m_prepared.reservation());
    const bool isAsked = conflict != m_conflicts.cend();
    m_view.setVisible(isAsked);
    if (isAsked) {
        const Action *action = m_prepared.catalogue()->action(conflict->instruction.action);
        const SendProposal proposal = m_prepared.proposal(conflict->instruction.action);
        m_view.showConflict(*conflict, PanelRequest::sendText(*action, m_prepared.target()),
                            whyNot(m_gate.lookAtState(proposal)), whyNot(m_gate.look(proposal)), m_clock.utc());
    }
    if (std::exchange(m_isShown, isAsked) != isAsked)
        Q_EMIT askingChanged();
}

} // namespace Desk
