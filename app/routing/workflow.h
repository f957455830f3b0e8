#pragma once

#include "skipcondition.h"
#include "workerorder.h"

#include <optional>

namespace Routing {

/// The one worker whom a target wants: `known_worker_sid` or `known_worker_friendly_name`.
struct KnownWorker
{
    enum class By : quint8 { Sid, FriendlyName };
    By by = By::Sid;
    QString text;                ///< As it is written: `task.agent`.
    Expression::Operand operand; ///< Where in the task his SID or name stands.

    friend bool operator==(const KnownWorker &one, const KnownWorker &other)
    {
        return one.by == other.by && one.text == other.text;
    }
};

/// A step of a filter: where a task waits, for whom and how long.
struct Target
{
    QString place;                 ///< "task_routing.filters[2].targets[0]".
    QString queue;                 ///< As the reader's queues call it, which is its SID where it has one.
    bool queueIsInherited = false; ///< From the target before.
    Expression expression;         ///< Place::Target; an empty one fits everybody.
    std::optional<int> priority;   ///< Nothing: the task keeps its own.
    bool priorityIsInherited = false;
    std::optional<int> timeout; ///< Seconds; nothing: the task stays until its own timeout. Never inherited.
    WorkerOrder orderBy;
    std::optional<SkipCondition> skipIf;
    std::optional<KnownWorker> knownWorker;

    friend bool operator==(const Target &, const Target &) = default;
};

/// A line of a workflow: which tasks it is for, and where they go one target after the other.
struct Filter
{
    QString place; ///< "task_routing.filters[2]".
    QString name;  ///< `filter_friendly_name`; may be empty.
    Expression expression;
    std::vector<Target> targets; ///< At least one.

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// A workflow's configuration, read: what WorkflowReader makes of TaskRouter's JSON. Plain, comparable, and without
/// what the JSON says in more than one way.
struct Workflow
{
    std::vector<Filter> filters;
    /// The queue of `default_filter`: for tasks that nothing matches, never for those whose timeouts ran out. Empty
    /// where there is none.
    QString defaultQueue;

    friend bool operator==(const Workflow &, const Workflow &) = default;
};

[[nodiscard]] inline QString defaultFilterPlace()
{
    return QStringLiteral("task_routing.default_filter");
}

} // namespace Routing
