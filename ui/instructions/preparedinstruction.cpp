#include "preparedinstruction.h"

#include "panelrequest.h"
#include "sendwords.h"
#include "statetext.h"

#include "instructions/pasted.h"
#include "journal/settlement.h"
#include "profiles/settings.h"

#include <algorithm>
#include <utility>

namespace Desk {

PreparedInstruction::PreparedInstruction(std::shared_ptr<const Catalogue> catalogue, const Settings &settings,
                                         const QString &draftsPath, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_settings(settings)
    , m_drafts(*m_catalogue, draftsPath)
{
    connect(&settings, &Settings::sendAnywayChanged, this, &PreparedInstruction::update);
}

PreparedInstruction::~PreparedInstruction() = default;

void PreparedInstruction::setTarget(const PanelTarget &target)
{
    const Sid before = targetSid();
    const bool isOtherReservation = target.address.reservation != reservation();
    const SidKind about = m_target.about;
    m_target = target;
    m_target.about = about;
    if (isOtherReservation || !m_target.has(about))
        m_target.about = aboutFirst();
    goOn();
    const bool isOther = targetSid() != before;
    if (isOther)
        Q_EMIT reservationChanged();
    Q_EMIT namesChanged();
    if (isOther && hasTarget()) {
        const QString ahead = !reservation().isNull() && reservation() == m_awaited ? m_ahead : QString();
        m_awaited = {};
        m_ahead.clear();
        if (ahead.isEmpty())
            pickAction();
        else
            chooseAhead(ahead);
    }
    update();
}

/// The reservation, where one is chosen; the task alone otherwise.
SidKind PreparedInstruction::aboutFirst() const
{
    return !m_target.has(SidKind::Reservation) && m_target.has(SidKind::Task) ? SidKind::Task : SidKind::Reservation;
}

/// Whether what was chosen in the panel before this one was chosen for what is open now.
bool PreparedInstruction::isBefore() const
{
    return !m_before.second.isEmpty() && targetOf(m_target.address).toString() == m_before.first;
}

/// Goes on with it as soon as the reservation, the task or the worker that it is about is known.
void PreparedInstruction::goOn()
{
    const SidKind about = aboutOf(m_before.second);
    if (!isBefore() || !m_target.has(about))
        return;
    m_target.about = about;
    m_drafts.setLastAction(sid(), std::exchange(m_before, {}).second);
}

SidKind PreparedInstruction::aboutOf(const QString &action) const
{
    const Action *known = m_catalogue->action(action);
    return known ? known->about : SidKind::Reservation;
}

void PreparedInstruction::setAbout(SidKind about)
{
    if (about == m_target.about || !m_target.has(about))
        return;
    m_target.about = about;
    Q_EMIT reservationChanged();
    Q_EMIT namesChanged();
    pickAction();
    update();
}

void PreparedInstruction::setAwaited(Sid reservation)
{
    if (reservation == m_awaited)
        return;
    m_awaited = reservation;
    m_ahead.clear();
    Q_EMIT changed();
}

const Action *PreparedInstruction::actionAhead() const
{
    return isAwaiting() ? m_catalogue->action(m_ahead) : nullptr;
}

/// Chooses what a person chose before the state was read; if that is not possible, nothing.
void PreparedInstruction::chooseAhead(const QString &key)
{
    const Action *action = m_catalogue->action(key);
    const Verdict verdict = action ? verdictOf(*action) : Verdict{Legality::Refused, {}, 0};
    if (verdict.legality != Legality::Refused || m_settings.sendAnyway()) {
        m_drafts.setLastAction(sid(), key);
        return setAction(key, true);
    }
    setAction({}, false);
    if (action)
        Q_EMIT choiceDropped(*action, verdict.reason);
}

/// To be called at the end of every change.
void PreparedInstruction::update()
{
    if (hasTarget())
        reconsiderAction();
    if (action())
        keepBaseline(false);
    Q_EMIT changed();
}

/// What a person chose last, here or for the reservation before, stays chosen as long as it is possible and ends
/// nothing. Otherwise at most an action that needs no value and ends nothing is chosen; and none where a person chose
/// another here, whose key is not to send this one in its place.
void PreparedInstruction::pickAction()
{
    const auto mayArm = [this](const Action *action) {
        if (!action || action->ends || action->about != m_target.about)
            return false;
        const Verdict verdict = verdictOf(*action);
        return (verdict.legality != Legality::Refused && !verdict.unlikely) || m_settings.sendAnyway();
    };
    const Action *last = m_catalogue->action(m_drafts.lastAction(sid()));
    if (mayArm(last))
        return setAction(last->key, true);
    if (isBefore() || (last && last->ends && last->about == m_target.about))
        return setAction({}, false);
    if (m_isChosen && mayArm(m_catalogue->action(m_action)))
        return setAction(m_action, true);
    const QList<Action> actions = m_catalogue->actionsAbout(m_target.about);
    for (const Action &action : actions) {
        const QList<Parameter> form = m_catalogue->formOf(action.key);
        const bool needsNothing = std::none_of(form.cbegin(), form.cend(), [&](const Parameter &parameter) {
            return parameter.requiredBy.contains(action.key);
        });
        // Where there is one thing alone that can be done, its form is the choice.
        if ((needsNothing || actions.size() == 1) && !action.ends && verdictOf(action).legality != Legality::Refused &&
            !verdictOf(action).unlikely)
            return setAction(action.key, false);
    }
    setAction({}, false);
}

/// The part of the state that an action is chosen for; in another state it may not be possible.
QString PreparedInstruction::stateOf() const
{
    const QString status = current().statusText;
    return sid() + u' ' + status +
           (m_target.hold && about() == SidKind::Reservation ? QStringLiteral(" held") : QString()) +
           (m_target.gone.isEmpty() ? QString() : QStringLiteral(" gone"));
}

/// Drops a choice that is no longer possible, unless something was typed for it, which the user may want to read.
void PreparedInstruction::reconsiderAction()
{
    const Action *action = m_catalogue->action(m_action);
    if (stateOf() == m_chosenIn)
        return;
    const bool isPossible = action && verdictOf(*action).legality != Legality::Refused;
    const bool isTyped = m_isChosen && draft().count() > 0 && !StateText::isOver(m_target);
    if (isPossible || isTyped || m_settings.sendAnyway()) {
        m_chosenIn = stateOf();
    } else if (action && m_isChosen) {
        setAction({}, false); // The key that would have sent it must not send another in its place.
        m_isLetGo = true;
    } else if (action || m_chosenIn.isEmpty()) {
        pickAction();
        m_isLetGo = action;
    }
}

void PreparedInstruction::setAction(const QString &key, bool byPerson)
{
    m_action = key;
    m_isChosen = byPerson;
    m_chosenIn = stateOf();
    m_isLetGo = false;
    Q_EMIT formReplaced();
    if (hasTarget() && !key.isEmpty())
        keepBaseline(draft().count() == 0);
}

void PreparedInstruction::chooseAction(const QString &key)
{
    const Action *action = m_catalogue->action(key);
    if (!action)
        return;
    if (isAwaiting()) {
        m_ahead = key;
        Q_EMIT changed();
        return;
    }
    if (hasTarget() && m_target.has(action->about) && action->about != m_target.about) {
        m_target.about = action->about;
        Q_EMIT reservationChanged();
        Q_EMIT namesChanged();
    }
    if (!hasTarget() ||
        action->about !=
            m_target.about) { // Which one will be the target is nobody's choice yet: nothing is chosen for it.
        Q_EMIT choiceIgnored(*action);
        Q_EMIT changed();
        return;
    }
    m_before = {};
    m_drafts.setLastAction(sid(), key);
    setAction(key, true);
    update();
}

const Action *PreparedInstruction::action() const
{
    const Action *chosen = hasTarget() ? m_catalogue->action(m_action) : nullptr;
    return chosen && chosen->about == about() ? chosen : nullptr;
}

bool PreparedInstruction::hasForm() const
{
    return action() && !m_catalogue->formOf(m_action).isEmpty();
}

void PreparedInstruction::edit(const QString &name, bool isSet, const QStringList &values)
{
    Draft edited = draft();
    const bool startsNow = edited.count() == 0;
    const Parameter *parameter = m_catalogue->parameter(Catalogue::updateOf(about()), name);
    if (!isSet)
        edited.clear(name);
    else if (parameter && parameter->type == ParameterType::EnumList)
        edited.setList(name, values);
    else
        edited.set(name, values.value(0));
    if (const Draft before = draft(); before != edited)
        m_history.note(key(), before, name, isSet);
    m_drafts.setDraft(sid(), m_action, edited);
    m_drafts.setLastAction(sid(), m_action);
    if (const auto servers = m_serversFindings.find(key()); servers != m_serversFindings.end())
        servers->second.removeIf([&](const Finding &finding) { return finding.parameter == name; });
    keepBaseline(startsNow && isSet);
    update();
}

void PreparedInstruction::step(std::optional<Draft> (DraftHistory::*way)(const DraftHistory::Key &, const Draft &))
{
    if (!action())
        return;
    const Draft now = draft();
    const std::optional<Draft> other = (m_history.*way)(key(), now);
    if (!other)
        return;
    m_drafts.setDraft(sid(), m_action, *other);
    m_serversFindings.erase(key()); // They are about what stood there.
    keepBaseline(now.count() == 0);
    Q_EMIT formReplaced();
    update();
}

void PreparedInstruction::setPasted(const PastedRequest &request)
{
    if (!hasTarget())
        return;
    const QString its = targetOf(m_target.addressOf(aboutOf(request.action))).toString();
    if (its.isEmpty())
        return chooseAction(request.action); // which says that it cannot be
    if (const Draft before = m_drafts.draft(its, request.action); before != request.draft)
        m_history.note({its, request.action}, before, {}, true);
    m_drafts.setDraft(its, request.action, request.draft);
    m_baselines.erase({its, request.action});
    chooseAction(request.action);
    keepBaseline(true);
    update();
}

Verdict PreparedInstruction::verdictOf(const Action &action) const
{
    if (!hasTarget())
        return {}; // Its key does something: it is kept for the one that is awaited, or it is said that none is there.
    if (!m_target.gone.isEmpty())
        return {Legality::Refused, m_target.gone, 0};
    if (!m_target.has(action.about))
        return {Legality::Refused,
                action.about == SidKind::Task     ? tr("The task is not known yet.")
                : action.about == SidKind::Worker ? tr("The worker is not known yet.")
                                                  : tr("No reservation is chosen."),
                0};
    return legalityOf(action, PanelRequest::targetOf(m_target));
}

bool PreparedInstruction::canAct() const
{
    const QList<Action> all = m_catalogue->actionsAbout(about());
    return std::any_of(all.cbegin(), all.cend(),
                       [this](const Action &action) { return verdictOf(action).legality != Legality::Refused; });
}

QString PreparedInstruction::happened() const
{
    if (StateText::isOver(m_target))
        return StateText::end(m_target);
    if (hasTarget() && !canAct()) // The reason is the same for every action.
        return verdictOf(m_catalogue->actionsAbout(about()).constFirst()).reason;
    // What may have been our own instruction's doing is told with its outcome.
    return m_isLetGo && !isOutcomeOpen() ? StateText::move(m_target) : QString();
}

bool PreparedInstruction::isOutcomeOpen() const
{
    return m_openOutcomes.contains(targetSid());
}

Target PreparedInstruction::facts() const
{
    Target known = PanelRequest::targetOf(m_target);
    if (m_valueNames)
        known.names = m_valueNames();
    return known;
}

QList<Finding> PreparedInstruction::findings() const
{
    QList<Finding> all = validate(*m_catalogue, m_action, draft(), facts());
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

QString PreparedInstruction::fieldToMend() const
{
    QList<Finding> all = findings();
    all.removeIf([](const Finding &finding) { return finding.severity != Severity::Error; });
    if (const auto servers = m_serversFindings.find(key()); servers != m_serversFindings.cend())
        all += servers->second;
    all.removeIf([](const Finding &finding) { return finding.parameter.isEmpty(); });
    return all.isEmpty() ? QString() : all.constFirst().parameter;
}

SendProposal PreparedInstruction::proposal(const QString &action) const
{
    const SidKind its = action.isEmpty() ? about() : aboutOf(action);
    const QString which = m_target.has(its) ? targetOf(m_target.addressOf(its)).toString() : QString();
    SendProposal proposal;
    proposal.address = m_target.addressOf(its);
    proposal.action = action;
    proposal.draft = m_drafts.draft(which, action);
    proposal.target = facts();
    proposal.isKnown = its == SidKind::Reservation ? m_target.reservation.has_value() : m_target.has(its);
    proposal.now = PanelRequest::stateOf(its, m_target);
    const auto begun = m_baselines.find({which, action});
    proposal.begun = begun == m_baselines.cend() ? proposal.now : begun->second;
    return proposal;
}

Instruction PreparedInstruction::instruction() const
{
    return PanelRequest::instructionOf(*m_catalogue, m_action, draft(), m_target);
}

RequestPreview PreparedInstruction::preview() const
{
    return action() ? PanelRequest::previewOf(*m_catalogue, m_action, draft(), m_target) : RequestPreview();
}

Baseline PreparedInstruction::current() const
{
    return PanelRequest::stateOf(about(), m_target);
}

void PreparedInstruction::keepBaseline(bool startsNow)
{
    const Baseline now = current();
    const auto found = m_baselines.find(key());
    // Learning more about the same state, such as its version, is no change.
    if (startsNow || found == m_baselines.end() || !hasMoved(found->second, now))
        m_baselines[key()] = now;
}

void PreparedInstruction::setBegun(const Baseline &begun)
{
    m_baselines[key()] = begun;
    update();
}

void PreparedInstruction::forgetBaselines(const QString &target)
{
    std::erase_if(m_baselines, [&](const auto &entry) { return entry.first.first == target; });
}

void PreparedInstruction::onSettled(const Settlement &settlement)
{
    const Instruction &sent = settlement.instruction;
    if (settlement.outcome == Outcome::Unknown)
        m_openOutcomes.insert(sent.target());
    else
        m_openOutcomes.remove(sent.target());
    if (settlement.outcome == Outcome::Done) {
        onDone(sent);
    } else if (settlement.outcome == Outcome::Refused) {
        noteRefusal(settlement);
    }
    update();
}

void PreparedInstruction::onDone(const Instruction &sent)
{
    const QString which = sent.target().toString();
    // Our own change is no surprise: whatever is typed next is for the new state.
    forgetBaselines(which);
    m_serversFindings.erase({which, sent.action});
    m_history.forget({which, sent.action});
    // One decision was one instruction; the next one is chosen anew.
    m_drafts.setLastAction(which, {});
    if (which == sid() && (sent.action == m_action || !m_isChosen))
        setAction({}, false);
}

void PreparedInstruction::noteRefusal(const Settlement &settlement)
{
    QList<Finding> refused;
    const QString said = tr("TaskRouter refused this. %1").arg(SendWords::reasonOf(settlement.error));
    const QList<Parameter> form = m_catalogue->formOf(settlement.instruction.action);
    for (const QString &name : parametersNamed(form, settlement.error.code, settlement.error.message))
        refused.append({name, Severity::Warning, said, settlement.error.code});
    m_serversFindings[{settlement.instruction.target().toString(), settlement.instruction.action}] = refused;
}

void PreparedInstruction::onReconciled(const Settlement &settlement)
{
    if (settlement.reconciliation != Reconciliation::CouldNotFetch)
        m_openOutcomes.remove(settlement.instruction.target());
    // What the fetches found is told and shown; the next decision is made for that state.
    if (settlement.reconciliation == Reconciliation::TookEffect)
        onDone(settlement.instruction);
    else if (settlement.state())
        forgetBaselines(settlement.instruction.target().toString());
    update();
}

} // namespace Desk
