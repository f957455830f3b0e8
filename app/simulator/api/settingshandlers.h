#pragma once

#include "handler.h"

/// What a workspace consists of and what changes seldom: none of it has an ETag.
namespace Simulator::Handlers {

Reply listWorkspaces(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorkspace(World &world, const Renderer &renderer, const Call &call);
Reply listActivities(World &world, const Renderer &renderer, const Call &call);
Reply fetchActivity(World &world, const Renderer &renderer, const Call &call);
Reply listQueues(World &world, const Renderer &renderer, const Call &call);
Reply fetchQueue(World &world, const Renderer &renderer, const Call &call);
Reply listChannels(World &world, const Renderer &renderer, const Call &call);
Reply fetchChannel(World &world, const Renderer &renderer, const Call &call);
Reply listWorkflows(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorkflow(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
