#pragma once

#include "outbox.h"

namespace Desk {

/// What an answer, or none, says of an instruction that the network wrote `timesSent` times. For outbox.cpp alone.
[[nodiscard]] Outcome outcomeOf(const Result<ReservationDetail> &result, Sid wanted, int timesSent);

} // namespace Desk
