#pragma once

#include "diagnosis.h"

#include <optional>
#include <span>

namespace Desk {

class TaskCase;

/// What a row of the table found.
struct VerdictFinding
{
    Certainty certainty = Certainty::Likely;
    QString sentence;
    QString detail;
    Evidence evidence;
};

/// A cause: what it is called, and whether it holds. A new cause is one row in verdicttable.cpp and one function.
struct VerdictRow
{
    WhyVerdict verdict = WhyVerdict::CannotTell;
    /// Nothing where it does not hold.
    std::optional<VerdictFinding> (*look)(const TaskCase &) = nullptr;
};

/// In the order in which they are looked for; the first that holds is told:
/// - how a task ended, where its Events or its reason say so: the more particular reason first;
/// - what is wrong with one that is open, whoever has it: stuck, transferred, its callback failed, its rules changed;
/// - whom it waits for, and which filter took it;
/// - ended by somebody, accepted: what is left of those that are over or taken;
/// - one that waits: from the queue to the single worker, and then its place in the line;
/// - what became of its last offer, for one that is offered, and for one that waits although somebody could be asked;
/// - that it cannot be told, which always holds.
[[nodiscard]] std::span<const VerdictRow> verdictTable();

} // namespace Desk
