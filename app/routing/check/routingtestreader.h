#pragma once

#include "routing/workflowreader.h"
#include "routingtest.h"
#include "routingworkspace.h"

namespace Routing {

/// Tests as far as they could be read, with all that is wrong with their file. Of use only without defects.
struct RoutingTestsReading
{
    std::vector<RoutingTest> tests;
    std::vector<ConfigurationDefect> defects; ///< In the order of the text.
};

/// Reads a file after resources/routingtests/schema.json. Names and SIDs in it are those of the workspace: what is not
/// in it is a defect.
[[nodiscard]] RoutingTestsReading readRoutingTests(const QByteArray &json, const RoutingWorkspace &workspace);

/// A file that is bigger is not read.
inline constexpr qsizetype MaxRoutingTestsBytes = 16 * 1024 * 1024;

} // namespace Routing
