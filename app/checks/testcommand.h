#pragma once

#include "checksource.h"
#include "commandoutput.h"

namespace Desk {

/// `--check TESTS`: runs routing tests on a workspace's rules, without a simulator. Found where a test fails.
struct TestCommand
{
    QString tests; ///< A file after resources/routingtests/schema.json.
    CheckInput source;
    QString junit; ///< Where to write JUnit's XML as well; empty: nowhere.
};
/// The output is TAP.
[[nodiscard]] CommandOutput runTests(const TestCommand &command);

} // namespace Desk
