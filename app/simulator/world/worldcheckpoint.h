#pragma once

#include "legplan.h"
#include "state.h"
#include "timers.h"

namespace Simulator {

/// Everything that a World is at one moment, and what it takes to go on from there as it would have.
struct WorldCheckpoint
{
    State state;
    WorldTimers timers;
    std::vector<Id> restless;     ///< Tasks that wait and may have to move; ascending.
    std::map<Id, LegPlan> phones; ///< What was ordered for a worker.
    LegPlan otherPhones;
};

} // namespace Simulator
