#pragma once

#include "commandoutput.h"

#include <QStringList>

namespace Desk {

/// `--check TESTS`: runs routing tests on a workspace's rules, without a simulator. Found where a test fails.
struct TestCommand
{
    QString tests;      ///< A file after resources/routingtests/schema.json.
    QStringList source; ///< The workspace: see readCheckSource().
    QString junit;      ///< Where to write JUnit's XML as well; empty: nowhere.
};
/// The output is TAP.
[[nodiscard]] CommandOutput runTests(const TestCommand &command);

} // namespace Desk
