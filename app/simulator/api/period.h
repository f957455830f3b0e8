#pragma once

#include "reply.h"

namespace Simulator {

/// The time that a list of Events or a statistic is about, both ends included.
struct Period
{
    Time from = 0;
    Time to = 0;
};

/// From StartDate, EndDate and Minutes; the last 15 minutes where none is given.
[[nodiscard]] std::variant<Period, Refusal> readPeriod(const Call &call, Time now);

} // namespace Simulator
