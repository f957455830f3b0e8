#include "instructionconflict.h"

#include "conflictview.h"
#include "panelrequest.h"
#include "preparedinstruction.h"
#include "sendwords.h"
#include "targetfetch.h"

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
    connect(&view, &ConflictView::refreshWanted, this, [this] { refetch(m_prepared.targetSid()); });
    connect(&view, &ConflictView::dismissed, this, [this] { dropConflict(m_prepared.targetSid()); });
    show();
}

bool InstructionConflict::isAsking() const
{
    return m_conflicts.contains(m_prepared.targetSid());
}

bool InstructionConflict::isForOpen(const Conflict &conflict) const
{
    return m_prepared.hasTarget() && conflict.instruction.target() == m_prepared.targetSid();
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
    dropConflict(m_prepared.targetSid());
    return true;
}

void InstructionConflict::setConflict(const Conflict &conflict)
{
    const Sid sid = conflict.instruction.target();
    m_conflicts.insert(sid, conflict);
    m_fetchOf.remove(sid);
    show();
    if (conflict.cause == ConflictCause::Refused)
        refetch(sid);
}

void InstructionConflict::dropConflict(Sid target)
{
    if (m_conflicts.remove(target) > 0)
        show();
}

void InstructionConflict::refetch(Sid target)
{
    const auto found = m_conflicts.find(target);
    if (found == m_conflicts.end() || found->fetching)
        return;
    if (!m_client) {
        found->problem = tr("It cannot be fetched here.");
        return show();
    }
    found->fetching = true;
    m_fetchOf.insert(target, ++m_fetches);
    fetchTarget(*m_client, found->instruction.about, found->instruction.address, this,
                [this, target, number = m_fetches](const Result<TargetAnswer> &result) {
                    const auto conflict = m_conflicts.find(target);
                    if (conflict == m_conflicts.end() || m_fetchOf.value(target) != number)
                        return; // The person went back, or is being asked about something else.
                    conflict->fetching = false;
                    if (result.ok()) {
                        conflict->now = stateOf(result.value());
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
    const auto conflict = m_conflicts.constFind(m_prepared.targetSid());
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
