#pragma once

#include "routingtestrunner.h"

namespace Routing {

/// Test Anything Protocol, version 13, UTF-8: a line a test, and under one that fails why, as comments.
[[nodiscard]] QByteArray toTap(const std::vector<RoutingTestResult> &results);
/// JUnit's XML as CI servers read it: one test suite.
[[nodiscard]] QByteArray toJUnit(const std::vector<RoutingTestResult> &results, const QString &suite);

} // namespace Routing
