#pragma once

#include "simulation.h"
#include "simulator/world/worldcheckpoint.h"

namespace Simulator {

/// Everything that a Simulation is at one moment, and what it takes to go on from there as it would have.
struct Checkpoint
{
    Scenario scenario; ///< But for its state, which is the world's.
    WorldCheckpoint world;
    Time start = 0;
    Random random{0};
    SimulationTimers timers;
    FaultRules faults;
    std::set<Id> answering; ///< Offers that a person of the scenario answers.
    int arrived = 0;        ///< Tasks so far, for their numbers.
    Goals goals;
    std::vector<Simulation::Note> notes;
    Simulation::Counters counters;
    quint64 nextLine = 0; ///< Of the script.
    Id historyEnd = 0;    ///< The last Event that the scenario brought along.
    Id seen = 0;
};

} // namespace Simulator
