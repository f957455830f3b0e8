#pragma once

#include "plan.h"

#include "instructions/legality.h"
#include "journal/settlement.h"

namespace Desk {

/// How far a row of a plan has come.
enum class PlanRowState : quint8 {
    Waiting, ///< Nothing was done for it yet.
    Looking, ///< It is fetched, to see whether it is still as it was.
    Sending, ///< The instruction is on its way.
    Done,
    Refused,
    NotSent, ///< It could not be handed to the network.
    Unknown, ///< It may have taken effect; see `reconciliation`.
    Skipped  ///< Nothing was sent, because it is no longer as it was, or another instruction is open.
};

/// One row of a plan: the act, what was found before anything is sent, and what became of it.
struct PlanRow
{
    PlannedAct act;
    SidKind about = SidKind::None; ///< None where there is no such action.
    bool isWanted = true;          ///< A person may leave it out.
    /// What TaskRouter would answer, by the state that it was decided for and by the values so far. Such a row is not
    /// sent where it is Refused.
    Verdict verdict = {};
    QString summary; ///< What is sent, in plain words.

    PlanRowState state = PlanRowState::Waiting;
    QString why;              ///< Why it was skipped, refused or not sent, for people.
    qint64 journalRow = 0;    ///< Id of the outbox; 0 where nothing was sent.
    UtcMsecs sent = 0;        ///< By the clock of the plan; 0 where nothing was sent.
    qint64 durationMsecs = 0; ///< Until the answer.
    int httpStatus = 0;       ///< Of the answer; 0 where none came.
    int code = 0;             ///< TaskRouter's own.
    Reconciliation reconciliation = Reconciliation::None;
    /// Its status after it was sent, or as it was found where it had moved; empty where nothing newer is known than
    /// what the act was decided for.
    QString statusNow;

    /// The newest status that is known.
    [[nodiscard]] const QString &status() const { return statusNow.isEmpty() ? act.state.statusText : statusNow; }

    [[nodiscard]] Sid target() const { return targetOf(addressOf(about, act.address)); }
    /// Whether it would be sent when its turn comes.
    [[nodiscard]] bool isNext() const
    {
        return isWanted && state == PlanRowState::Waiting && verdict.legality != Legality::Refused;
    }
    /// Whether it is over, so that it is not sent again.
    [[nodiscard]] bool isOver() const { return state >= PlanRowState::Done; }
};

/// Why a plan stands still.
enum class PlanEnd : quint8 {
    None,       ///< It was not begun, or it runs.
    Complete,   ///< There is no row left to send.
    ByPerson,   ///< "Stop after this one".
    Refused,    ///< TaskRouter refused the last one.
    Unknown,    ///< What became of the last one is not known.
    NotSent,    ///< The network took nothing.
    NotRead,    ///< The next one could not be fetched.
    NotAllowed, ///< The gate lets nothing out: read-only, Retry-After, the journal cannot be written.
    Left        ///< The connection is over.
};

} // namespace Desk
