#include "instructionsend.h"

#include "panelaction.h"
#include "panelrequest.h"
#include "preparedinstruction.h"
#include "sendbar.h"
#include "sendwords.h"
#include "statetext.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/standingname.h"

#include "journal/outbox.h"
#include "profiles/settings.h"

#include <QAction>
#include <QApplication>
#include <QInputMethod>
#include <QKeySequence>

#include <algorithm>
#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

InstructionSend::InstructionSend(PreparedInstruction &prepared, Outbox &outbox, const Settings &settings, SendBar &bar,
                                 QWidget &panel)
    : QObject(&panel)
    , m_prepared(prepared)
    , m_outbox(outbox)
    , m_bar(bar)
    , m_gate(prepared.catalogue(), outbox)
    , m_flow(outbox, m_gate, [this] { return proposal(); })
    , m_send(panelAction(&panel, u"sendInstruction"_s, tr("&Send"), QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    setStandingName(*m_send, m_send->text());
    m_gate.setSendAnyway(settings.sendAnyway());
    connect(&settings, &Settings::sendAnywayChanged, &m_gate, &SendGate::setSendAnyway);
    connect(&m_gate, &SendGate::changed, this, [this](Sid which) {
        m_flow.recheck();
        if (which.isNull() || which == m_prepared.targetSid())
            show();
    });
    connect(&prepared, &PreparedInstruction::changed, this, [this] {
        m_flow.recheck();
        show();
    });
    connect(&m_second, &QTimer::timeout, this, &InstructionSend::show);
    connect(m_send, &QAction::triggered, this, &InstructionSend::send);
    connect(&bar, &SendBar::pressed, this, &InstructionSend::onPressed);
    connect(&bar, &SendBar::sendWanted, this, &InstructionSend::onClicked);
    connect(&bar, &SendBar::wayOutWanted, this, &InstructionSend::onWayOut);
    connect(&bar, &SendBar::mendWanted, this, [this] { Q_EMIT fieldWanted(m_prepared.fieldToMend()); });
    connect(&m_flow, &SendFlow::conflictFound, this, &InstructionSend::conflictFound);
    connect(&m_flow, &SendFlow::fetched, this, &InstructionSend::fetched);
    connect(&m_flow, &SendFlow::messageWanted, this,
            [this](const QString &text, Tone tone) { Q_EMIT messageWanted(text, tone); });
    connect(&outbox, &Outbox::settled, this, &InstructionSend::onSettled);
    connect(&outbox, &Outbox::reconciled, this, &InstructionSend::onReconciled);
    show();
}

/// True while the outcome of the last instruction is being looked up.
bool InstructionSend::isOutcomeOpen(const SendAnswer &answer)
{
    return answer.objection == SendObjection::OutcomeUnknown || answer.objection == SendObjection::LookUpRefused;
}

SendProposal InstructionSend::proposal() const
{
    SendProposal proposal = m_prepared.proposal(m_prepared.actionKey());
    if (m_composing)
        proposal.composing = m_composing();
    return proposal;
}

void InstructionSend::show()
{
    // The action stays enabled where nothing can be sent, so that its key shows the reason.
    m_send->setEnabled(m_prepared.hasTarget() || m_prepared.isAwaiting());
    const Action *action = m_prepared.action();
    SendState state;
    SendAnswer answer;
    if (action) {
        const QList<Finding> findings = m_prepared.findings();
        const QList<Parameter> form = m_prepared.catalogue()->formOf(m_prepared.actionKey());
        const Draft draft = m_prepared.draft();
        answer = m_gate.look(proposal());
        if (!isOutcomeOpen(answer))
            m_toldOutcome.reset(); // Something was chosen since.
        state.all = int(form.size());
        state.set = int(std::count_if(form.cbegin(), form.cend(),
                                      [&](const Parameter &parameter) { return draft.isSet(parameter.name); }));
        state.errors = int(std::count_if(findings.cbegin(), findings.cend(),
                                         [](const Finding &finding) { return finding.severity == Severity::Error; }));
        if (const Parameter *first =
                m_prepared.catalogue()->parameter(Catalogue::updateOf(action->about), m_prepared.fieldToMend())) {
            state.firstToMend = first->label;
            state.isMissing = !draft.isSet(first->name);
        }
        state.text = PanelRequest::sendText(*action, m_prepared.target());
        state.name = PanelRequest::nameIn(action->about, m_prepared.target());
        state.canSend = answer.mayClick();
        state.reason = SendWords::objectionText(answer);
        state.warned = state.canSend && answer.passed != SendObjection::None;
        if (state.warned)
            state.text = tr("Send anyway: %1").arg(state.text);
        if (answer.objection == SendObjection::Comparing)
            state.wayOut = tr("Cancel");
        else if (isOutcomeOpen(answer))
            state.wayOut = tr("Look it up now");
    }
    m_bar.showState(state);
    m_send->setText(action ? QString(state.text).replace(u'&', u"&&"_s) : tr("&Send"));
    if (answer.objection != SendObjection::RateLimited)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    dropToldField();
}

void InstructionSend::onPressed()
{
    m_pressed = m_prepared.action() ? std::optional(m_prepared.instruction()) : std::nullopt;
}

/// A press is for what was shown then.
void InstructionSend::onClicked()
{
    const std::optional<Instruction> pressed = std::exchange(m_pressed, {});
    if (!pressed || !m_prepared.action())
        return send();
    const Instruction now = m_prepared.instruction();
    SendAnswer answer;
    if (now.target() != pressed->target())
        answer.objection = SendObjection::OtherReservation;
    else if (now.action != pressed->action)
        answer.objection = SendObjection::OtherAction;
    else if (now.form != pressed->form)
        answer.objection = SendObjection::FormChanged;
    else
        return send();
    Q_EMIT messageWanted(tr("Nothing was sent. %1").arg(SendWords::handOverText(answer)), Tone::Muted);
}

void InstructionSend::send()
{
    // Ends the composing of an input method: otherwise the field would show more than is sent.
    QGuiApplication::inputMethod()->commit();
    const SendProposal now = proposal();
    const SendAnswer answer = m_gate.atClick(now);
    if (answer.objection == SendObjection::Moved) {
        Q_EMIT conflictFound({ConflictCause::Moved, m_prepared.instruction(), now.begun, now.now});
    } else if (!answer.maySend()) {
        tellRefusedClick(answer);
    } else {
        Q_EMIT leaving(m_prepared.targetSid());
        if (m_noting)
            m_noting(now.action, now.draft);
        m_flow.send(m_prepared.instruction(), now.begun);
    }
}

void InstructionSend::overwrite()
{
    SendProposal now = proposal();
    now.begun = now.now; // The person wants to overwrite whatever is there.
    const SendAnswer answer = m_gate.atClick(now);
    if (!answer.maySend())
        return tellRefusedClick(answer);
    Q_EMIT leaving(m_prepared.targetSid());
    m_flow.overwrite(m_prepared.instruction());
}

/// Says why nothing was sent, and goes to the field or the choice that can change that.
void InstructionSend::tellRefusedClick(const SendAnswer &refused)
{
    SendAnswer answer = refused;
    // Nothing is on its way to be loaded: what ended took its reservation with it, or none is selected.
    if (answer.objection == SendObjection::NoReservation && m_prepared.targetSid().isNull() && !m_prepared.isAwaiting())
        answer.objection = SendObjection::NothingChosen;
    const Tone tone = isOutcomeOpen(answer) ? Tone::Wait
                      : answer.objection == SendObjection::Illegal || answer.objection == SendObjection::Invalid
                          ? Tone::Bad
                          : Tone::Muted;
    const bool isUnchosen =
        answer.objection == SendObjection::NothingChosen || answer.objection == SendObjection::Ended;
    // A second press of the button must not hide the outcome of the first.
    if ((isUnchosen || isOutcomeOpen(answer)) && isOutcomeLast()) {
        if (isUnchosen)
            Q_EMIT choiceWanted();
        Q_EMIT messageWanted(tr("%1 That was at %2; nothing was sent since.")
                                 .arg(m_toldOutcome->text, SendWords::timeText(m_toldOutcome->when, m_clock.utc())),
                             m_toldOutcome->tone, m_toldOutcome->answer);
        return;
    }
    const QString words = SendWords::refusedClickText(answer, *m_prepared.catalogue(), happened());
    if (!words.isEmpty())
        Q_EMIT messageWanted(words, tone);
    if (answer.objection == SendObjection::Invalid) {
        m_toldWrong = {m_prepared.targetSid(), m_prepared.actionKey(), answer.parameter};
        Q_EMIT fieldWanted(m_prepared.fieldToMend());
    } else if (answer.objection == SendObjection::Composing) {
        Q_EMIT fieldWanted(answer.parameter);
    } else if (isUnchosen) {
        Q_EMIT choiceWanted();
    }
}

/// How the reservation has changed, for a person who may not have noticed.
QString InstructionSend::happened() const
{
    const Action *action = m_prepared.action();
    const PanelTarget &target = m_prepared.target();
    if (!action)
        return m_prepared.happened();
    const bool hasMoved = !m_prepared.isOutcomeOpen() && action->about == SidKind::Reservation && target.reservation &&
                          !action->legalIn.contains(target.reservation->statusText());
    return hasMoved ? StateText::move(target) : QString();
}

/// True where nothing was chosen since the outcome was reported, and the reservation is unchanged, or is gone because
/// its task ended.
bool InstructionSend::isOutcomeLast() const
{
    const Sid open = m_prepared.target().address.task;
    if (m_toldOutcome && m_prepared.targetSid().isNull())
        return !open.isNull() && m_toldOutcome->task == open;
    const QString status = PanelRequest::stateOf(m_prepared.about(), m_prepared.target()).statusText;
    return m_toldOutcome && m_toldOutcome->target == m_prepared.targetSid() && !status.isEmpty() &&
           (m_toldOutcome->status.isEmpty() || m_toldOutcome->status == status);
}

void InstructionSend::tellOutcome(const Settlement &settlement, const QString &text, Tone tone)
{
    ToldOutcome told;
    told.target = settlement.instruction.target();
    told.task = settlement.instruction.address.task;
    told.status = settlement.state().value_or(Baseline()).statusText;
    told.text = text;
    told.answer = settlement.answer ? rawAnswerText(*settlement.answer) : QString();
    told.tone = tone;
    told.when = m_clock.utc();
    m_toldOutcome = told;
    Q_EMIT messageWanted(text, tone, told.answer);
}

/// Withdraws a message about a field once that is corrected or its form is left.
void InstructionSend::dropToldField()
{
    if (!m_toldWrong)
        return;
    const QList<Finding> findings = m_prepared.action() ? m_prepared.findings() : QList<Finding>();
    const bool isStill = m_toldWrong->target == m_prepared.targetSid() &&
                         m_toldWrong->action == m_prepared.actionKey() &&
                         std::any_of(findings.cbegin(), findings.cend(), [this](const Finding &finding) {
                             return finding.severity == Severity::Error && finding.parameter == m_toldWrong->parameter;
                         });
    if (isStill)
        return;
    m_toldWrong.reset();
    Q_EMIT messageOver();
}

void InstructionSend::onWayOut()
{
    if (m_gate.look(proposal()).objection == SendObjection::Comparing)
        m_flow.cancelComparing(tr("You canceled it."));
    else
        m_outbox.reconcileNow(m_prepared.targetSid());
}

QString InstructionSend::titleOf(const Instruction &instruction) const
{
    const Action *action = m_prepared.catalogue()->action(instruction.action);
    return action ? action->title : instruction.action;
}

void InstructionSend::onSettled(const Settlement &settlement)
{
    const bool isOther = settlement.instruction.about != SidKind::Reservation;
    if (isOther && !m_flow.isOurs(settlement.id))
        return; // The plan that sent it says what became of it.
    if (isOther)
        Q_EMIT otherSettled(settlement.instruction.target());
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_bar.parentWidget()->isAncestorOf(focus);
    m_prepared.onSettled(settlement);
    if (hadFocus && !m_prepared.action())
        Q_EMIT choiceWanted(); // The button may have the focus, and is about to be disabled.
    // After a 412, the conflict view says it where it is visible.
    if (settlement.outcome == Outcome::Refused && settlement.error.kind == ErrorKind::PreconditionFailed &&
        settlement.instruction.target() == m_prepared.targetSid())
        return;
    tellOutcome(settlement, SendWords::outcomeOf(settlement, titleOf(settlement.instruction)),
                settlement.outcome == Outcome::Done ? Tone::Ok : Tone::Bad);
}

void InstructionSend::onReconciled(const Settlement &settlement)
{
    const QString text = SendWords::reconciliationOf(settlement, titleOf(settlement.instruction));
    const Tone tone = settlement.reconciliation == Reconciliation::TookEffect ? Tone::Ok : Tone::Bad;
    const bool isOther = settlement.instruction.about != SidKind::Reservation;
    if (isOther)
        Q_EMIT otherSettled(settlement.instruction.target());
    if (isOther && !m_flow.isOurs(settlement.id)) {
        // Its plan may be closed by now, and somebody should hear of it.
        Q_EMIT messageWanted(text, tone, settlement.answer ? rawAnswerText(*settlement.answer) : QString());
        return;
    }
    m_prepared.onReconciled(settlement);
    tellOutcome(settlement, text, tone);
}

} // namespace Desk
