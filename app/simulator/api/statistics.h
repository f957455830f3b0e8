#pragma once

#include "jsonwriter.h"
#include "period.h"
#include "simulator/world/state.h"

#include <set>

namespace Simulator {

/// What a statistic is about.
struct StatisticsScope
{
    enum class Of : quint8 { Workspace, Queue, Workflow, Workers };
    Of of = Of::Workspace;
    Id id = 0;                 ///< Of the queue or the workflow.
    std::set<Id> workers = {}; ///< Of Workers: whom it counts.
};

/// What of it is counted.
struct StatisticsFilter
{
    std::optional<Id> channel;
    Period period;               ///< For what is cumulative.
    std::vector<int> thresholds; ///< Seconds that a wait is held against, ascending.
};

/// Counts what the state shows now and what its history tells, and writes the members that TaskRouter names for this
/// scope into a JSON object that is open. One belongs to one answer.
class Statistics
{
public:
    /// What is handed in must live longer.
    Statistics(const State &state, const StatisticsScope &scope, const StatisticsFilter &filter);

    void writeRealTime(JsonWriter &json) const;
    void writeCumulative(JsonWriter &json) const;

private:
    void writeActivities(JsonWriter &json) const;
    void writeWorkers(JsonWriter &json) const;
    void writeTasks(JsonWriter &json) const;
    void writeDurations(JsonWriter &json) const;
    [[nodiscard]] bool counts(const Worker &worker) const;
    [[nodiscard]] bool counts(const Task &task) const;
    /// The history of this scope in its period.
    [[nodiscard]] EventQuery query() const;

    const State &m_state;
    const StatisticsScope &m_scope;
    const StatisticsFilter &m_filter;
};

} // namespace Simulator
