#pragma once

#include "routing/routingdecision.h"
#include "routingtest.h"
#include "routingworkspace.h"

#include <QStringList>

namespace Routing {

/// What a test came to.
struct RoutingTestResult
{
    QString name;
    QStringList failures; ///< A sentence each; empty where it passes.
    QStringList traces;   ///< How the decisions that failed were come to, for people; several lines each.

    [[nodiscard]] bool passes() const { return failures.isEmpty(); }
};

/// Asks the rules what becomes of the test's task, and compares.
[[nodiscard]] RoutingTestResult runRoutingTest(const RoutingTest &test, const RoutingWorkspace &workspace);

/// The task's age in milliseconds at which its workflow cancels it if nobody accepts it and nothing else changes;
/// nothing: never.
[[nodiscard]] std::optional<qint64> canceledAt(const Workflow &workflow, RoutingTask task, const Roster &roster);

} // namespace Routing
