#include "instructionpanel_p.h"

#include "panelrequest.h"
#include "parameterfield.h"
#include "sendwords.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/errortext.h"

#include <QApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QToolButton>

namespace Desk {

using namespace Qt::StringLiterals;

void InstructionPanel::Private::setTarget(const PanelTarget &target)
{
    const bool isOther = target.address.reservation != m_target.address.reservation;
    m_target = target;
    if (isOther)
        flow.cancelComparing(tr("Another reservation was chosen."));
    else if (flow.isComparing(target.address.reservation) && hasMoved(m_baselines[key()], current()))
        flow.cancelComparing(tr("The reservation moved meanwhile."));
    m_namesMoved = true;
    if (isOther)
        m_search->clear();
    if (isOther && hasTarget()) {
        m_pasteView->hide();
        pickAction();
    }
    show();
}

/// Nothing arms itself: what a person chose last stays, here or on the reservation before, as long as it can be done
/// and ends nothing; else at most what needs nothing and ends nothing.
void InstructionPanel::Private::pickAction()
{
    const auto mayArm = [this](const Action *action) {
        if (!action || action->ends)
            return false;
        const Verdict verdict = verdictOf(*action);
        return (verdict.legality != Legality::Refused && !verdict.unlikely) || m_settings.sendAnyway();
    };
    const QString last = m_drafts.lastAction(sid());
    if (mayArm(m_catalogue->action(last)))
        return setAction(last, true);
    if (m_isChosen && mayArm(m_catalogue->action(m_action)))
        return setAction(m_action, true);
    for (const Action &action : m_catalogue->actions()) {
        const QList<Parameter> form = m_catalogue->formOf(action.key);
        const bool needsNothing = std::none_of(form.cbegin(), form.cend(), [&](const Parameter &parameter) {
            return parameter.requiredBy.contains(action.key);
        });
        if (needsNothing && !action.ends && verdictOf(action).legality != Legality::Refused &&
            !verdictOf(action).unlikely)
            return setAction(action.key, false);
    }
    setAction({}, false);
}

/// The state an action is chosen in: another one may take it no longer.
QString InstructionPanel::Private::stateOf() const
{
    const QString status = m_target.reservation ? m_target.reservation->statusText() : QString();
    return sid() + u' ' + status + (m_target.hold ? u" held"_s : QString());
}

/// The reservation moved: what can no longer be done to it is let go, unless something was typed for it and it may
/// still be wanted to be read.
void InstructionPanel::Private::reconsiderAction()
{
    const Action *action = m_catalogue->action(m_action);
    if (stateOf() == m_chosenIn)
        return;
    const bool isPossible = action && verdictOf(*action).legality != Legality::Refused;
    const bool isTyped = m_isChosen && draft().count() > 0 && !isOver(m_target);
    if (isPossible || isTyped || m_settings.sendAnyway())
        m_chosenIn = stateOf();
    else if (action || m_chosenIn.isEmpty())
        pickAction();
}

void InstructionPanel::Private::setAction(const QString &key, bool byPerson)
{
    // What was searched in one form would hide the fields of the next.
    if (key != m_action)
        m_search->clear();
    m_action = key;
    m_isChosen = byPerson;
    m_chosenIn = stateOf();
    if (!hasTarget() || key.isEmpty())
        return;
    m_form->setAction(key);
    m_namesMoved = true;
    m_form->showDraft(draft());
    keepBaseline(draft().count() == 0);
}

void InstructionPanel::Private::setReadOnly(bool readOnly, const QString &why)
{
    if (readOnly)
        flow.cancelComparing(why);
    gate.setReadOnly(readOnly, why);
}

void InstructionPanel::Private::chooseAction(const QString &key)
{
    if (!m_catalogue->action(key))
        return;
    if (key != m_action)
        flow.cancelComparing(tr("Another action was chosen."));
    if (hasTarget())
        m_drafts.setLastAction(sid(), key);
    setAction(key, true);
    show();
}

Baseline InstructionPanel::Private::current() const
{
    return m_target.reservation ? Baseline::of(*m_target.reservation, m_target.etag) : Baseline();
}

void InstructionPanel::Private::keepBaseline(bool startsNow)
{
    const Baseline now = current();
    const auto found = m_baselines.find(key());
    // Whatever is only known better, such as a version that came after the row, is no move.
    if (startsNow || found == m_baselines.end() || !hasMoved(found->second, now))
        m_baselines[key()] = now;
}

Verdict InstructionPanel::Private::verdictOf(const Action &action) const
{
    if (!hasTarget())
        return {Legality::Refused, {}, 0}; // The panel says so once, in the place of the form.
    return legalityOf(action, PanelRequest::targetOf(m_target));
}

/// What the checks and the sentences may know, with the names of what stands in the form.
Target InstructionPanel::Private::target() const
{
    Target known = PanelRequest::targetOf(m_target);
    known.names = m_form->namesOfValues();
    return known;
}

QList<Finding> InstructionPanel::Private::findings() const
{
    QList<Finding> all = validate(*m_catalogue, m_action, draft(), target());
    const auto servers = m_serversFindings.find(key());
    if (servers == m_serversFindings.cend())
        return all;
    for (const Finding &finding : servers->second) {
        const bool known = std::any_of(all.cbegin(), all.cend(),
                                       [&](const Finding &own) { return own.parameter == finding.parameter; });
        if (!known)
            all.append(finding);
    }
    return all;
}

SendProposal InstructionPanel::Private::proposal(const QString &action) const
{
    SendProposal proposal;
    proposal.address = m_target.address;
    proposal.action = action;
    proposal.draft = m_drafts.draft(sid(), action);
    proposal.target = target();
    proposal.isKnown = m_target.reservation.has_value();
    proposal.now = current();
    const auto begun = m_baselines.find({sid(), action});
    proposal.begun = begun == m_baselines.cend() ? proposal.now : begun->second;
    if (const ParameterField *field = m_form->composingField())
        proposal.composing = field->parameter().name;
    return proposal;
}

void InstructionPanel::Private::edit(const QString &name, bool isSet, const QStringList &values)
{
    flow.cancelComparing(tr("The form was changed meanwhile."));
    Draft changed = draft();
    const bool startsNow = changed.count() == 0;
    const Parameter *parameter = m_catalogue->updateParameter(name);
    if (!isSet)
        changed.clear(name);
    else if (parameter && parameter->type == ParameterType::EnumList)
        changed.setList(name, values);
    else
        changed.set(name, values.value(0));
    m_drafts.setDraft(sid(), m_action, changed);
    m_drafts.setLastAction(sid(), m_action);
    if (const auto servers = m_serversFindings.find(key()); servers != m_serversFindings.end())
        servers->second.removeIf([&](const Finding &finding) { return finding.parameter == name; });
    keepBaseline(startsNow && isSet);
    show();
}

void InstructionPanel::Private::send()
{
    // What an input method shows is not the field's yet: what is shown would not be what is sent.
    QGuiApplication::inputMethod()->commit();
    const SendProposal now = proposal(m_action);
    const SendAnswer answer = gate.atClick(now);
    if (answer.objection == SendObjection::Moved) {
        flow.setConflict({ConflictCause::Moved,
                          PanelRequest::instructionOf(*m_catalogue, m_action, draft(), m_target),
                          now.begun,
                          now.now,
                          {},
                          false});
    } else if (!answer.maySend()) {
        tellRefusedClick(answer);
    } else {
        flow.send(PanelRequest::instructionOf(*m_catalogue, m_action, draft(), m_target), now.begun);
    }
}

/// Says why nothing was sent, and goes to where it can be mended.
void InstructionPanel::Private::tellRefusedClick(const SendAnswer &answer)
{
    const bool isBad = answer.objection == SendObjection::Illegal || answer.objection == SendObjection::Invalid;
    const QString words = SendWords::refusedClickText(answer, *m_catalogue);
    if (!words.isEmpty())
        Q_EMIT m_panel.messageWanted(words, isBad ? Tone::Bad : Tone::Muted);
    if (answer.objection == SendObjection::Invalid) {
        m_toldWrong = {key(), answer.parameter};
        goToFieldToMend();
    } else if (answer.objection == SendObjection::Composing) {
        if (ParameterField *field = m_form->composingField())
            field->focusEditor();
    } else if (answer.objection == SendObjection::NothingChosen || answer.objection == SendObjection::Ended) {
        m_actions->focusFirst();
    }
}

/// What was told of a field is no longer true once it is mended, or nobody looks at its form any more.
void InstructionPanel::Private::dropToldWrong(const QList<Finding> &findings)
{
    if (!m_toldWrong)
        return;
    const bool isStill =
        m_toldWrong->first == key() && std::any_of(findings.cbegin(), findings.cend(), [this](const Finding &finding) {
            return finding.severity == Severity::Error && finding.parameter == m_toldWrong->second;
        });
    if (isStill)
        return;
    m_toldWrong.reset();
    Q_EMIT m_panel.messageOver();
}

/// The first that is wrong, else the first that TaskRouter named when it refused; empty for none.
QString InstructionPanel::Private::fieldToMend() const
{
    QList<Finding> all = findings();
    all.removeIf([](const Finding &finding) { return finding.severity != Severity::Error; });
    if (const auto servers = m_serversFindings.find(key()); servers != m_serversFindings.cend())
        all += servers->second;
    all.removeIf([](const Finding &finding) { return finding.parameter.isEmpty(); });
    return all.isEmpty() ? QString() : all.constFirst().parameter;
}

void InstructionPanel::Private::goToFieldToMend()
{
    const QString name = fieldToMend();
    if (name.isEmpty())
        return;
    m_search->clear();
    m_setOnly->setChecked(false);
    m_form->goTo(name);
}

void InstructionPanel::Private::sendAfterConflict()
{
    const Conflict conflict = m_conflict->conflict();
    if (!conflict.now || conflict.instruction.address.reservation != m_target.address.reservation)
        return;
    if (conflict.instruction.action != m_action)
        chooseAction(conflict.instruction.action);
    // What the person saw and agreed to. Had it moved once more since, send() asks once more.
    m_baselines[key()] = *conflict.now;
    flow.dropConflict(m_target.address.reservation);
    send();
}

void InstructionPanel::Private::reapply()
{
    const Conflict conflict = m_conflict->conflict();
    if (!conflict.now || conflict.instruction.address.reservation != m_target.address.reservation)
        return;
    if (conflict.instruction.action != m_action)
        chooseAction(conflict.instruction.action);
    m_baselines[key()] = *conflict.now;
    flow.dropConflict(m_target.address.reservation);
    m_sendBar->button()->setFocus(Qt::OtherFocusReason);
}

void InstructionPanel::Private::overwrite()
{
    const Conflict conflict = m_conflict->conflict();
    if (conflict.instruction.address.reservation != m_target.address.reservation)
        return;
    if (conflict.instruction.action != m_action)
        chooseAction(conflict.instruction.action);
    SendProposal now = proposal(m_action);
    now.begun = now.now; // Whatever is there is to be overwritten.
    const SendAnswer answer = gate.atClick(now);
    if (answer.maySend())
        flow.overwrite(PanelRequest::instructionOf(*m_catalogue, m_action, draft(), m_target));
    else
        tellRefusedClick(answer);
}

void InstructionPanel::Private::copyAs(SnippetLanguage language)
{
    if (!hasTarget() || m_action.isEmpty())
        return;
    Clipboard::copy(snippet(language, *m_catalogue, preview()));
    Q_EMIT m_panel.messageWanted(tr("Copied. Credentials and secrets are read from the environment, not copied."),
                                 Tone::Ok);
}

/// Who tries a call from a terminal needs the SIP password that was typed; the account's own credentials never.
void InstructionPanel::Private::copyWithSecrets()
{
    if (!hasTarget() || m_action.isEmpty())
        return;
    RequestPreview request = preview();
    for (WireField &field : request.fields)
        field.secret = false;
    Clipboard::copySecret(snippet(SnippetLanguage::Curl, *m_catalogue, request));
    Q_EMIT m_panel.messageWanted(
        tr("Copied with the password, readable by anyone. It leaves the clipboard in %1 seconds. "
           "Credentials are read from the environment, not copied.")
            .arg(Clipboard::SecretMsecs / 1000),
        Tone::Ok);
}

void InstructionPanel::Private::applyPasted(const PastedRequest &request)
{
    m_pasteView->hide();
    if (!hasTarget())
        return;
    flow.cancelComparing(tr("The form was changed meanwhile."));
    m_drafts.setDraft(sid(), request.action, request.draft);
    m_baselines.erase({sid(), request.action});
    chooseAction(request.action);
    keepBaseline(true);
    show();
}

void InstructionPanel::Private::onSettled(const Settlement &settlement)
{
    const Instruction &instruction = settlement.instruction;
    const QString which = instruction.address.reservation.toString();
    const Action *action = m_catalogue->action(instruction.action);
    const QString title = action ? action->title : instruction.action;
    if (settlement.outcome == Outcome::Done) {
        // Our own change is no surprise: whatever is typed next is for the new state.
        std::erase_if(m_baselines, [&](const auto &entry) { return entry.first.first == which; });
        m_serversFindings.erase({which, instruction.action});
        // One decision was one instruction; the next one is chosen anew.
        m_drafts.setLastAction(which, {});
        if (which == sid() && (instruction.action == m_action || !m_isChosen))
            disarm();
    } else if (settlement.outcome == Outcome::Refused) {
        noteRefusal(settlement);
    }
    // The view that asks how to go on after a 412 tells it, where it is in sight.
    const bool isAsked = settlement.outcome == Outcome::Refused &&
                         settlement.error.kind == ErrorKind::PreconditionFailed && which == sid();
    const QString words = SendWords::outcomeOf(settlement, title);
    const QString answer = settlement.answer ? rawAnswerText(*settlement.answer) : QString();
    if (!isAsked)
        Q_EMIT m_panel.messageWanted(words, settlement.outcome == Outcome::Done ? Tone::Ok : Tone::Bad, answer);
    show();
}

/// Nothing is chosen any more, and the focus does not go with the button that had it.
void InstructionPanel::Private::disarm()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_foot->isAncestorOf(focus);
    setAction({}, false);
    show();
    if (hadFocus && !m_actions->focusFirst())
        (m_note->button()->isVisible() ? static_cast<QWidget *>(m_note->button()) : m_panel.parentWidget())
            ->setFocus(Qt::OtherFocusReason);
}

void InstructionPanel::Private::noteRefusal(const Settlement &settlement)
{
    QList<Finding> refused;
    const QString said = tr("TaskRouter refused this. %1").arg(SendWords::reasonOf(settlement.error));
    const QList<Parameter> form = m_catalogue->formOf(settlement.instruction.action);
    for (const QString &name : parametersNamed(form, settlement.error.code, settlement.error.message))
        refused.append({name, Severity::Warning, said, settlement.error.code});
    m_serversFindings[{settlement.instruction.address.reservation.toString(), settlement.instruction.action}] = refused;
}

void InstructionPanel::Private::onReconciled(const Settlement &settlement)
{
    const QString which = settlement.instruction.address.reservation.toString();
    const Action *action = m_catalogue->action(settlement.instruction.action);
    // What the fetches found is told and shown; the next decision is made for that state.
    if (settlement.now)
        std::erase_if(m_baselines, [&](const auto &entry) { return entry.first.first == which; });
    Q_EMIT m_panel.messageWanted(
        SendWords::reconciliationOf(settlement, action ? action->title : settlement.instruction.action),
        settlement.reconciliation == Reconciliation::TookEffect ? Tone::Ok : Tone::Bad);
    show();
}

} // namespace Desk
