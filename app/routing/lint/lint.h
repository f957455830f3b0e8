#pragma once

#include "finding.h"
#include "lintworkspace.h"

namespace Routing {

/// All that is odd about the workspace's rules: first about its queues, then about each workflow, in the order of the
/// workspace and of each text. Pure; takes about as long as asking every queue's expression of every worker.
[[nodiscard]] Findings lint(const LintWorkspace &workspace);

/// An offer that lasts less is missed by people who are at their desk: then a timeout activity in which nobody is
/// available empties the queue. No page of the vendor's names a figure; this one is ours.
inline constexpr int ShortReservationTimeout = 30;

} // namespace Routing
