#pragma once

#include "settlement.h"

namespace Desk {

/// The outcome of an instruction, from its answer and from how often the network wrote it.
[[nodiscard]] Outcome outcomeOf(const Result<TargetAnswer> &result, Sid wanted, int timesSent);
/// What a fetched state tells about an instruction whose outcome is unknown.
[[nodiscard]] Reconciliation compareStates(const Instruction &instruction, const Baseline &now);

} // namespace Desk
