#pragma once

#include "routing/routingtask.h"

#include <QString>

#include <optional>
#include <vector>

namespace Routing {

/// How a worker is in a test, whatever he is in the workspace: without tasks but for those that are said.
struct WorkerSetting
{
    size_t worker = 0;                    ///< His place in the workspace.
    std::optional<size_t> activity;       ///< Likewise; nothing: one in which he is available.
    std::optional<int> capacity;          ///< In the task's channel.
    int tasks = 0;                        ///< Accepted, in the task's channel.
    std::optional<qint64> withoutTaskFor; ///< Milliseconds.
};

/// What is expected of a task at an age. What is not set is not looked at.
struct RoutingExpectation
{
    /// Where a task stands: a filter and the target in it.
    struct Where
    {
        std::optional<size_t> filter; ///< Nothing: the default filter.

        friend bool operator==(const Where &, const Where &) = default;
    };
    qint64 after = 0; ///< Milliseconds.
    std::optional<Where> filter;
    std::optional<size_t> target; ///< In the filter, from 0.
    std::optional<QString> queue; ///< SID.
    std::optional<int> priority;
    /// Places in the workspace of those who would be asked first, in their order: whoever is asked at once, then who
    /// would be next. Empty: nobody can be asked.
    std::optional<std::vector<size_t>> workers;
    /// Age in milliseconds at which it is canceled; an empty optional inside: never.
    std::optional<std::optional<qint64>> canceledAt;
};

/// One line of what is expected of a workspace: a task, who is there, and what becomes of it if nobody accepts it.
struct RoutingTest
{
    QString name;
    size_t workflow = 0; ///< Its place in the workspace.
    RoutingTask task;    ///< New: its age is that of each expectation.
    /// Who is there; everybody else is in an activity that is not available. Nothing: all are as in the workspace.
    std::optional<std::vector<WorkerSetting>> workers;
    std::vector<RoutingExpectation> expectations; ///< At least one.
};

} // namespace Routing
