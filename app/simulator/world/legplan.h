#pragma once

#include "assumptions.h"

namespace Simulator {

/// What a telephone does that rings: by the scenario's default, or ordered for one worker.
struct LegPlan
{
    LegEnd end = LegEnd::Answered;
    Time after = Assumptions::RingsFor;
};

} // namespace Simulator
