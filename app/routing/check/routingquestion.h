#pragma once

#include "routing/routingdecision.h"
#include "routingworkspace.h"

namespace Routing {

/// A task, a workflow and who is there: what becomes of it?
struct RoutingQuestion
{
    RoutingWorkspace workspace;
    size_t workflow = 0; ///< Its place in the workspace.
    RoutingTask task;

    [[nodiscard]] const Workflow &rules() const { return workspace.workflows[workflow].workflow; }
    friend bool operator==(const RoutingQuestion &, const RoutingQuestion &) = default;
};

struct RoutingAnswer
{
    Decision decision;
    Trace trace;
    std::optional<qint64> canceledAt; ///< The task's age in milliseconds; nothing: its workflow never cancels it.
};

/// The workflow must be one of the workspace.
[[nodiscard]] RoutingAnswer ask(const RoutingQuestion &question);

} // namespace Routing
