#pragma once

#include "routing/roster.h"
#include "routing/workflow.h"

#include <QStringList>

namespace Routing {

struct ActivityFacts
{
    QString sid;
    QString name;
    bool isAvailable = false;

    friend bool operator==(const ActivityFacts &, const ActivityFacts &) = default;
};

struct WorkflowFacts
{
    QString sid;
    QString name;
    Workflow workflow;

    friend bool operator==(const WorkflowFacts &, const WorkflowFacts &) = default;
};

/// A workspace as far as routing goes by it, to ask "what if": a value that is changed in a copy.
struct RoutingWorkspace
{
    std::vector<QueueFacts> queues;
    std::vector<WorkerFacts> workers;
    std::vector<WorkflowFacts> workflows;
    std::vector<ActivityFacts> activities;
    QStringList channels; ///< Unique names; empty where they are not known.
    bool isMultitasking = true;
    bool isLifo = false;

    /// Of use as long as this is neither changed nor gone.
    [[nodiscard]] Roster roster() const { return {queues, workers, isMultitasking, isLifo}; }

    friend bool operator==(const RoutingWorkspace &, const RoutingWorkspace &) = default;
};

/// The place of what has this SID, or else this name, in a list of them; nothing where there is none, or several.
template <typename List>
[[nodiscard]] std::optional<size_t> placeOf(const List &list, const QString &sidOrName)
{
    std::optional<size_t> named;
    bool isOnly = true;
    for (size_t at = 0; at < list.size(); ++at) {
        if (list[at].sid == sidOrName)
            return at;
        if (list[at].name == sidOrName) {
            isOnly = !named;
            named = at;
        }
    }
    return isOnly ? named : std::nullopt;
}

/// Puts a worker into an activity, whatever he has been doing: what expressions ask of him follows.
void setActivity(WorkerFacts &worker, const ActivityFacts &activity);
/// Says how many tasks of a channel a worker has room for and has accepted; he has the channel afterwards.
void setLoad(WorkerFacts &worker, const QString &channel, std::optional<int> capacity, int accepted);
/// Takes every task from him.
void setIdle(WorkerFacts &worker);

} // namespace Routing
