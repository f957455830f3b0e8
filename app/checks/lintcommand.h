#pragma once

#include "commandoutput.h"

namespace Desk {

/// `--lint FILE`: what is odd about the rules in a workspace's file or folder, a workflow's bare configuration or a
/// scenario. Found where a finding is more than information.
[[nodiscard]] CommandOutput runLint(const QString &fileOrScenario, bool asJson);

} // namespace Desk
