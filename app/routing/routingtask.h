#pragma once

#include "value.h"

namespace Routing {

/// What routing knows of a task.
struct RoutingTask
{
    Value attributes;
    int priority = 0;      ///< Its own, which a target's goes before.
    qint64 age = 0;        ///< Milliseconds.
    QString channel;       ///< Unique name.
    QString routingTarget; ///< The SID of a worker or a queue that goes before any workflow; empty: none.
    bool ignoresCapacity = false;
    std::vector<QString> openWith; ///< SIDs of the workers who have an open reservation of it.

    friend bool operator==(const RoutingTask &, const RoutingTask &) = default;
};

/// A step of a workflow: a filter's target, or the default filter.
struct Step
{
    static constexpr size_t DefaultFilter = static_cast<size_t>(-1);

    size_t filter = DefaultFilter;
    size_t target = 0;

    [[nodiscard]] bool isDefault() const { return filter == DefaultFilter; }
    friend bool operator==(const Step &, const Step &) = default;
};

/// Where a task stands in its workflow, and what it needs to know to go on.
struct Standing
{
    Step step;
    /// Milliseconds of the task's age at which this step began to count: what the steps before it were given. A step
    /// with a timeout ends so many seconds later.
    qint64 since = 0;
    bool hasTimedOut = false; ///< A step before it was left at its end: default_filter is no net any more.
    bool isSettled = false;   ///< Nobody could be asked at once, and skip_if has been looked at.

    friend bool operator==(const Standing &, const Standing &) = default;
};

} // namespace Routing
