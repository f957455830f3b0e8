#pragma once

#include "scenario.h"
#include "scenarionames.h"

namespace Simulator {

/// Reads what a simulated contact centre consists of: its workspace with activities, channels, queues and workflows,
/// and the people with their behaviour. All of it is a month older than the start.
class CentreReader
{
public:
    /// What is handed in must live longer. `start`: the moment at which the scenario begins.
    CentreReader(Scenario &scenario, ScenarioNames &names, Time start);

    void read(Cursor &root);

private:
    void readActivities(Cursor &root);
    void readWorkspace(Cursor &root);
    void readChannels(Cursor &root);
    void readQueues(Cursor &root);
    void readWorkflows(Cursor &root);
    void readConfiguration(Cursor &from, Workflow &workflow) const;
    void readBehaviours(Cursor &root);
    void readWorkers(Cursor &root);
    void makeWorkers(Cursor &from);
    /// What all workers of one kind have in common is read from `from`.
    void addWorker(const QByteArray &name, const QByteArray &attributes, Cursor &from);
    /// A list of things with names, of which there must be one; `fill` reads all but the name.
    template <class T, class Fill>
    void readTable(Cursor &root, QByteArrayView field, Table<T> &table, ScenarioNames::Ids &ids, const Fill &fill);

    Scenario &m_scenario;
    State &m_state; ///< The scenario's.
    ScenarioNames &m_names;
    Time m_start;
    std::map<QByteArray, WorkerBehaviour> m_behaviours;
};

} // namespace Simulator
