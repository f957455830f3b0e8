#pragma once

#include "scenario.h"
#include "scenarionames.h"

namespace Simulator {

/// Reads what is going to happen in a scenario and what is to be reached: streams of tasks, the script, faults, goals.
class ScriptReader
{
public:
    /// What is handed in must live longer. `start`: the moment at which the scenario begins.
    ScriptReader(Scenario &scenario, ScenarioNames &names, Time start);

    void read(Cursor &root);

private:
    void readArrivals(Cursor &root);
    void readScript(Cursor &root);
    void readFaults(Cursor &root);
    void readGoals(Cursor &root);

    Scenario &m_scenario;
    ScenarioNames &m_names;
    Time m_start;
};

} // namespace Simulator
