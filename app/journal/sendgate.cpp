#include "sendgate.h"

#include "outbox.h"

#include "instructions/legality.h"
#include "instructions/request.h"

#include <algorithm>
#include <utility>

namespace Desk {

SendGate::SendGate(std::shared_ptr<const Catalogue> catalogue, const Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_outbox(outbox)
{
    // A coarse timer may fire early, before the wait is over.
    m_wait.setTimerType(Qt::PreciseTimer);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &SendGate::endWait);
    connect(&outbox, &Outbox::lockChanged, this, &SendGate::changed);
    connect(&outbox, &Outbox::objectionChanged, this, [this] { Q_EMIT changed({}); });
    connect(&outbox, &Outbox::settled, this, &SendGate::onSettled);
    connect(&outbox, &Outbox::reconciled, this,
            [this](const Settlement &settlement) { Q_EMIT changed(settlement.instruction.target()); });
}

void SendGate::setReadOnly(bool readOnly, const QString &why)
{
    if (readOnly == m_readOnly && why == m_whyReadOnly)
        return;
    m_readOnly = readOnly;
    m_whyReadOnly = why;
    Q_EMIT changed({});
}

void SendGate::setSendAnyway(bool anyway)
{
    if (anyway == m_sendAnyway)
        return;
    m_sendAnyway = anyway;
    Q_EMIT changed({});
}

void SendGate::setComparing(Sid target, bool comparing)
{
    if (m_comparing.contains(target) == comparing)
        return;
    if (comparing)
        m_comparing.insert(target);
    else
        m_comparing.remove(target);
    Q_EMIT changed(target);
}

void SendGate::onSettled(const Settlement &settlement)
{
    const bool isLimited = settlement.outcome == Outcome::Refused && settlement.error.kind == ErrorKind::RateLimited;
    const qint64 wait = isLimited ? std::min(settlement.error.retryAfterMsecs, LongestWaitMsecs) : 0;
    if (wait <= waitMsecs()) {
        Q_EMIT changed(settlement.instruction.target());
        return;
    }
    m_notBefore.setRemainingTime(wait, Qt::PreciseTimer);
    m_wait.start(int(wait));
    Q_EMIT changed({}); // The whole account has to wait, not one target.
}

void SendGate::endWait()
{
    if (m_notBefore.hasExpired())
        Q_EMIT changed({});
    else
        m_wait.start(int(waitMsecs()) + 1);
}

/// What the chosen action would be sent to; the reservation where none is chosen.
Sid SendGate::targetOf(const SendProposal &proposal) const
{
    const Action *action = m_catalogue->action(proposal.action);
    return Desk::targetOf(addressOf(action ? action->about : SidKind::Reservation, proposal.address));
}

std::optional<SendAnswer> SendGate::lockOf(Sid target, bool isComparing) const
{
    // An unknown outcome is looked up in a read-only window as well.
    if (m_readOnly && !m_outbox.isUnknown(target))
        return SendAnswer{.objection = SendObjection::ReadOnly, .why = m_whyReadOnly};
    if (isComparing)
        return SendAnswer{.objection = SendObjection::Comparing};
    if (m_outbox.needsPerson(target))
        return SendAnswer{.objection = SendObjection::LookUpRefused};
    if (m_outbox.isUnknown(target))
        return SendAnswer{.objection = SendObjection::OutcomeUnknown};
    if (m_outbox.isLocked(target))
        return SendAnswer{.objection = SendObjection::InFlight};
    return waitOf();
}

/// What has to be over before anything can be sent, whatever it is.
std::optional<SendAnswer> SendGate::waitOf() const
{
    if (const QString why = m_outbox.objection(); !why.isEmpty())
        return SendAnswer{.objection = SendObjection::NotWritable, .why = why};
    if (!m_notBefore.hasExpired())
        return SendAnswer{.objection = SendObjection::RateLimited, .waitMsecs = waitMsecs()};
    return std::nullopt;
}

SendAnswer SendGate::lookAtMode() const
{
    if (m_readOnly)
        return {.objection = SendObjection::ReadOnly, .why = m_whyReadOnly};
    return waitOf().value_or(SendAnswer());
}

QList<SendAnswer> SendGate::formObjections(const SendProposal &proposal) const
{
    QList<SendAnswer> all;
    const Action *action = m_catalogue->action(proposal.action);
    const Verdict verdict = legalityOf(*action, proposal.target);
    if (verdict.legality == Legality::Refused)
        all += {.objection = SendObjection::Illegal, .why = verdict.reason};
    const QList<Finding> findings = validate(*m_catalogue, proposal.action, proposal.draft, proposal.target);
    const auto wrong = std::find_if(findings.cbegin(), findings.cend(),
                                    [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (wrong != findings.cend())
        all += {.objection = SendObjection::Invalid, .why = wrong->message, .parameter = wrong->parameter};
    if (hasMoved(proposal.begun, proposal.now))
        all += {.objection = SendObjection::Moved};
    return all;
}

/// Everything that is in the way, the most important first.
QList<SendAnswer> SendGate::objectionsTo(const SendProposal &proposal) const
{
    const Sid sid = targetOf(proposal);
    if (sid.isNull())
        return {{.objection = SendObjection::NoReservation}};
    QList<SendAnswer> all;
    const bool isChosen = m_catalogue->action(proposal.action);
    if (!isChosen && isTerminal(proposal.now.status))
        all += {.objection = SendObjection::Ended, .why = proposal.now.statusText};
    else if (!isChosen)
        all += {.objection = SendObjection::NothingChosen};
    if (const std::optional<SendAnswer> lock = lockOf(sid, m_comparing.contains(sid)))
        all += *lock;
    return isChosen ? all + formObjections(proposal) : all;
}

SendAnswer SendGate::answerOf(const QList<SendAnswer> &objections) const
{
    SendAnswer answer;
    for (const SendAnswer &one : objections) {
        const bool isTaskRouters = one.objection == SendObjection::Illegal || one.objection == SendObjection::Invalid;
        if (!m_sendAnyway || !isTaskRouters) {
            answer.objection = one.objection;
            answer.parameter = one.parameter;
            answer.waitMsecs = one.waitMsecs;
            if (one.objection != SendObjection::Moved)
                answer.why = one.why;
            return answer;
        }
        if (answer.passed == SendObjection::None) {
            answer.passed = one.objection;
            answer.why = one.why;
        }
    }
    return answer;
}

SendAnswer SendGate::look(const SendProposal &proposal) const
{
    return answerOf(objectionsTo(proposal));
}

SendAnswer SendGate::lookAtState(const SendProposal &proposal) const
{
    QList<SendAnswer> all = objectionsTo(proposal);
    all.removeIf([](const SendAnswer &one) { return one.objection != SendObjection::Illegal; });
    return answerOf(all);
}

SendAnswer SendGate::atClick(const SendProposal &proposal)
{
    Q_EMIT aboutToAnswer();
    QList<SendAnswer> all = objectionsTo(proposal);
    if (!proposal.isKnown)
        all.prepend({.objection = SendObjection::NoReservation});
    else if (!proposal.composing.isEmpty())
        all.prepend({.objection = SendObjection::Composing, .parameter = proposal.composing});
    return answerOf(all);
}

SendAnswer SendGate::atHandOver(const Instruction &instruction, const SendProposal &now)
{
    Q_EMIT aboutToAnswer();
    return lookAtHandOver(instruction, now);
}

SendAnswer SendGate::lookAtHandOver(const Instruction &instruction, const SendProposal &now) const
{
    QList<SendAnswer> all;
    // Comparing is no objection here: it is what happens just before the hand-over.
    if (const std::optional<SendAnswer> lock = lockOf(instruction.target(), false))
        all += *lock;
    if (targetOf(now) != instruction.target()) {
        all += {.objection = SendObjection::OtherReservation};
        return answerOf(all);
    }
    const Action *action = m_catalogue->action(now.action);
    if (now.action != instruction.action || !action || action->about != instruction.about) {
        all += {.objection = SendObjection::OtherAction};
        return answerOf(all);
    }
    if (encodeForm(wireFields(*m_catalogue, now.action, now.draft)) != instruction.form)
        all += {.objection = SendObjection::FormChanged};
    if (!now.composing.isEmpty())
        all += {.objection = SendObjection::Composing, .parameter = now.composing};
    return answerOf(all + formObjections(now));
}

} // namespace Desk
