#include "planrunner.h"

#include "plancheck.h"
#include "planreport.h"
#include "plantarget.h"
#include "planwords.h"

#include "journal/outbox.h"
#include "journal/sendgate.h"
#include "reservations/plaintext.h"
#include "taskrouter/client.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// What a refusal says about the rows behind it: they would be refused as well.
bool isAboutAll(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Proxy;
}

void noteState(PlanRow &row, const std::optional<Baseline> &now)
{
    if (now && !now->statusText.isEmpty())
        row.statusNow = now->statusText;
}

} // namespace

PlanRunner::PlanRunner(const WayOut &out, std::shared_ptr<const Catalogue> catalogue, const Plan &plan,
                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(out.client)
    , m_outbox(out.outbox)
    , m_gate(out.gate)
    , m_catalogue(std::move(catalogue))
    , m_title(plan.title)
    , m_clock(clock)
    , m_asked(askedOf(*m_catalogue, plan))
{
    m_rows.reserve(plan.acts.size());
    for (const PlannedAct &act : plan.acts) {
        m_rows.append(planRowOf(*m_catalogue, act));
        checkRow(*m_catalogue, m_rows.last(), m_shared);
    }
    for (QObject *one :
         {static_cast<QObject *>(out.client), static_cast<QObject *>(out.outbox), static_cast<QObject *>(out.gate)}) {
        if (one)
            connect(one, &QObject::destroyed, this, &PlanRunner::onLeft);
    }
    if (m_outbox) {
        connect(m_outbox, &Outbox::settled, this, &PlanRunner::onSettled);
        connect(m_outbox, &Outbox::reconciled, this, &PlanRunner::onReconciled);
    }
}

PlanRunner::~PlanRunner()
{
    dropReply(m_reply, this);
}

bool PlanRunner::hasNext() const
{
    return m_client && m_outbox && m_gate &&
           std::any_of(m_rows.cbegin(), m_rows.cend(), [](const PlanRow &row) { return row.isNext(); });
}

QString PlanRunner::report() const
{
    return planReport(m_title, m_rows, m_end, m_whyEnded, m_clock.utc());
}

void PlanRunner::setWanted(int row, bool wanted)
{
    if (isRunning() || row < 0 || row >= m_rows.size() || m_rows.at(row).isOver())
        return;
    m_rows[row].isWanted = wanted;
    Q_EMIT rowChanged(row);
    Q_EMIT changed();
}

void PlanRunner::setShared(const Draft &shared)
{
    if (isRunning() || shared == m_shared)
        return;
    m_shared = shared;
    checkAll();
}

void PlanRunner::addNames(const QHash<QString, QString> &names)
{
    for (PlanRow &row : m_rows)
        row.act.known.names.insert(names);
    checkAll();
}

/// Works out anew what is said of the rows that are not over.
void PlanRunner::checkAll()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).isOver())
            continue;
        checkRow(*m_catalogue, m_rows[row], m_shared);
        Q_EMIT rowChanged(row);
    }
    Q_EMIT changed();
}

void PlanRunner::start()
{
    if (isRunning())
        return;
    m_stopAfterThis = false;
    m_end = PlanEnd::None;
    m_whyEnded.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!std::exchange(m_rows[row].why, m_rows.at(row).isOver() ? m_rows.at(row).why : QString()).isEmpty())
            Q_EMIT rowChanged(row);
    }
    next();
}

void PlanRunner::stopAfterThis()
{
    if (!isRunning() || m_stopAfterThis)
        return;
    m_stopAfterThis = true;
    // Nothing of the present row has left yet, so it need not leave.
    if (m_current >= 0 && m_rows.at(m_current).state == PlanRowState::Looking) {
        dropReply(m_reply, this);
        setRow(PlanRowState::Waiting);
        return stop(PlanEnd::ByPerson);
    }
    Q_EMIT changed();
}

/// Begins with the next row.
void PlanRunner::next()
{
    m_isBetween = false;
    if (!m_client || !m_outbox || !m_gate)
        return stop(PlanEnd::Left);
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const PlanRow &row) { return row.isNext(); });
    if (found == m_rows.cend())
        return stop(PlanEnd::Complete);
    if (m_stopAfterThis)
        return stop(PlanEnd::ByPerson);
    m_current = int(found - m_rows.cbegin());
    setRow(PlanRowState::Looking);
    Q_EMIT changed();
    // Whoever heard of it may have stopped it.
    if (m_current >= 0 && !m_reply)
        look();
}

void PlanRunner::look()
{
    const PlanRow &row = m_rows.at(m_current);
    const Address address = addressOf(row.about, row.act.address);
    switch (row.about) {
    case SidKind::Task:
        return listen(m_client->fetchTask(address.workspace, address.task));
    case SidKind::Worker:
        return listen(m_client->fetchWorkerDetail(address.workspace, address.worker));
    default:
        return listen(m_client->fetchReservation(address));
    }
}

template <typename T>
void PlanRunner::listen(ReplyOf<T> *reply)
{
    m_reply = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        if (m_reply != reply)
            return;
        m_reply = nullptr;
        onLooked(targetResult(reply->result()));
    });
}

void PlanRunner::onLooked(const Result<TargetAnswer> &result)
{
    if (m_current < 0)
        return;
    if (result.ok())
        return hand(result.value());
    const Error &error = result.error();
    if (error.kind == ErrorKind::NotFound) {
        setRow(PlanRowState::Skipped, tr("it is no longer there (404)"));
        return goOn();
    }
    setRow(PlanRowState::Waiting);
    stop(PlanEnd::NotRead, oneLine(error.message));
}

/// Asks the gate, writes the row and asks again, because a slow disk takes time.
void PlanRunner::hand(const TargetAnswer &found)
{
    const PlanRow &row = m_rows.at(m_current);
    const Draft draft = draftOf(*m_catalogue, row.act, m_shared);
    const SendProposal proposal = proposalOf(row, draft, found);
    const QPointer<PlanRunner> alive(this);
    const SendAnswer answer = m_gate->atClick(proposal);
    // Who was asked may have ended the session.
    if (!alive || m_current < 0)
        return;
    if (!answer.maySend() || answer.passed != SendObjection::None)
        return refuseAtGate(answer, found);

    const Instruction instruction = instructionOf(*m_catalogue, row, draft, found);
    const Sid target = instruction.target();
    SendAnswer last;
    QString reason;
    const auto mayLeave = [&] {
        last = m_gate ? m_gate->atHandOver(instruction, proposal) : SendAnswer{SendObjection::ReadOnly};
        return last.maySend() && last.passed == SendObjection::None;
    };
    const UtcMsecs now = m_clock.utc();
    const qint64 id = m_outbox->send(instruction, &reason, mayLeave);
    if (!alive || m_current < 0)
        return;
    if (id > 0) {
        m_rows[m_current].journalRow = id;
        m_rows[m_current].sent = now;
        return setRow(PlanRowState::Sending);
    }
    if (!last.maySend() || last.passed != SendObjection::None)
        return refuseAtGate(last, found);
    if (m_outbox && m_outbox->isLocked(target)) {
        setRow(PlanRowState::Skipped, reason);
        return goOn();
    }
    setRow(PlanRowState::Waiting);
    stop(PlanEnd::NotAllowed, reason);
}

/// Nothing was sent: the row is skipped where the reason is its own, and everything stops where it is everybody's.
void PlanRunner::refuseAtGate(const SendAnswer &answer, const TargetAnswer &found)
{
    switch (answer.objection) {
    case SendObjection::ReadOnly:
    case SendObjection::NotWritable:
    case SendObjection::RateLimited:
        setRow(PlanRowState::Waiting);
        return stop(PlanEnd::NotAllowed, PlanWords::objection(answer));
    default:
        break;
    }
    // That it moved says more than what is no longer possible since.
    const Baseline &then = m_rows.at(m_current).act.state;
    const Baseline now = stateOf(found);
    const bool isMoved = !then.statusText.isEmpty() && hasMoved(then, now);
    noteState(m_rows[m_current], now);
    setRow(PlanRowState::Skipped, isMoved ? PlanWords::moved(then, now) : PlanWords::objection(answer));
    goOn();
}

void PlanRunner::onSettled(const Settlement &settlement)
{
    if (m_current < 0 || settlement.id != m_rows.at(m_current).journalRow)
        return;
    PlanRow &row = m_rows[m_current];
    noteState(row, settlement.state());
    row.durationMsecs = settlement.durationMsecs;
    row.httpStatus = settlement.answer ? settlement.answer->statusLine.section(u' ', 0, 0).toInt() : 0;
    row.code = settlement.error.code;
    const Error &error = settlement.error;
    const QString why = oneLine(error.message);
    switch (settlement.outcome) {
    case Outcome::Done:
        setRow(PlanRowState::Done);
        return goOn();
    case Outcome::Refused:
        // Another one was faster, between the look and the answer: that is about this row alone.
        if (error.kind == ErrorKind::PreconditionFailed) {
            setRow(PlanRowState::Refused, tr("moved: somebody changed it meanwhile"));
            return goOn();
        }
        setRow(PlanRowState::Refused, why);
        if (m_stopAtRefusal || isAboutAll(error))
            return stop(PlanEnd::Refused, why);
        return goOn();
    case Outcome::NotSent:
        setRow(PlanRowState::NotSent, why);
        return stop(PlanEnd::NotSent, why);
    case Outcome::Unknown:
        setRow(PlanRowState::Unknown, why);
        return stop(PlanEnd::Unknown, why);
    }
}

/// May come long after the plan stopped.
void PlanRunner::onReconciled(const Settlement &settlement)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).journalRow != settlement.id || m_rows.at(row).state != PlanRowState::Unknown)
            continue;
        m_rows[row].reconciliation = settlement.reconciliation;
        noteState(m_rows[row], settlement.state());
        Q_EMIT rowChanged(row);
    }
}

void PlanRunner::onLeft()
{
    if (m_current >= 0 && m_rows.at(m_current).state == PlanRowState::Looking)
        setRow(PlanRowState::Waiting);
    else if (m_current >= 0)
        setRow(PlanRowState::Unknown,
               tr("The connection ended before an answer came; the journal is looked up later."));
    if (isRunning())
        stop(PlanEnd::Left);
    else
        Q_EMIT changed();
}

void PlanRunner::setRow(PlanRowState state, const QString &why)
{
    m_rows[m_current].state = state;
    m_rows[m_current].why = why;
    Q_EMIT rowChanged(m_current);
}

/// The next row begins in a turn of its own, so that the outbox has told everybody of this one.
void PlanRunner::goOn()
{
    if (m_current < 0)
        return; // Whoever heard of the row ended the session.
    m_current = -1;
    m_isBetween = true;
    Q_EMIT changed();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isBetween)
                next();
        },
        Qt::QueuedConnection);
}

void PlanRunner::stop(PlanEnd end, const QString &why)
{
    m_current = -1;
    m_isBetween = false;
    m_stopAfterThis = false;
    m_end = end;
    m_whyEnded = why;
    Q_EMIT changed();
    Q_EMIT stopped();
}

} // namespace Desk
