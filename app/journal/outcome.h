#pragma once

#include "settlement.h"

namespace Desk {

/// What an answer, or none, says of an instruction that the network wrote `timesSent` times.
[[nodiscard]] Outcome outcomeOf(const Result<ReservationDetail> &result, Sid wanted, int timesSent);
/// What a fetched state says of an instruction whose outcome is unknown.
[[nodiscard]] Reconciliation compareStates(const Instruction &instruction, const ReservationDetail &now);

} // namespace Desk
