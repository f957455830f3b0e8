#pragma once

#include "routing/routingdecision.h"
#include "routingworkspace.h"

namespace Routing {

/// A task, a workflow and who is there: what becomes of it?
struct RoutingQuestion
{
    /// What TaskRouter says of the task, which is routed as long as it waits alone.
    enum class Fate : quint8 { Waits, Accepted, Completed, Canceled };

    RoutingWorkspace workspace;
    size_t workflow = 0; ///< Its place in the workspace.
    RoutingTask task;    ///< Of one that waits no more: as if it came anew.
    Fate fate = Fate::Waits;
    QString queueNow;              ///< The SID of the queue in which TaskRouter has it; empty: not known.
    std::optional<qint64> timeout; ///< `timeout`: the age in milliseconds at which it is canceled anyway.

    [[nodiscard]] const Workflow &rules() const { return workspace.workflows[workflow].workflow; }
    friend bool operator==(const RoutingQuestion &, const RoutingQuestion &) = default;
};

struct RoutingAnswer
{
    Decision decision;
    Trace trace;
    /// The task's age in milliseconds by the rules, however old it is; nothing: its workflow never cancels it.
    std::optional<qint64> canceledAt;
    bool isTimedOut = false; ///< It is older than its own timeout: whatever else is said is of no use.
};

/// The workflow must be one of the workspace.
[[nodiscard]] RoutingAnswer ask(const RoutingQuestion &question);

} // namespace Routing
