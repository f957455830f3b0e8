#pragma once

#include "routing/check/routingworkspace.h"
#include "routing/lint/lintworkspace.h"
#include "workspace/savedworkspace.h"
#include "workspace/workspaceanswers.h"

namespace Desk {

/// What lint looks at. Tasks are not part of a saved workspace.
[[nodiscard]] Routing::LintWorkspace lintWorkspaceOf(const SavedWorkspace &workspace);

/// What routing goes by: nobody has a task, and everybody has been without one since his status changed. A queue or a
/// workflow whose rules cannot be read is left out; readWorkspace() for a rehearsal gives none of those.
[[nodiscard]] Routing::RoutingWorkspace routingWorkspaceOf(const SavedWorkspace &workspace);

/// What the workers are busy with, from what the API said of their channels: `assigned_tasks` are accepted, and what
/// `available_capacity_percentage` leaves beside them counts as pending. Of whom no channels were read nothing changes.
void addLoads(Routing::RoutingWorkspace &workspace, const WorkspaceAnswers &answers);

} // namespace Desk
