#pragma once

#include "handler.h"

/// What changes the things that a workspace consists of: the workspace itself, activities, task channels, task queues.
namespace Simulator::Handlers {

Reply createWorkspace(World &world, const Renderer &renderer, const Call &call);
Reply updateWorkspace(World &world, const Renderer &renderer, const Call &call);
Reply deleteWorkspace(World &world, const Renderer &renderer, const Call &call);
Reply createActivity(World &world, const Renderer &renderer, const Call &call);
Reply updateActivity(World &world, const Renderer &renderer, const Call &call);
Reply deleteActivity(World &world, const Renderer &renderer, const Call &call);
Reply createChannel(World &world, const Renderer &renderer, const Call &call);
Reply updateChannel(World &world, const Renderer &renderer, const Call &call);
Reply deleteChannel(World &world, const Renderer &renderer, const Call &call);
Reply createQueue(World &world, const Renderer &renderer, const Call &call);
Reply updateQueue(World &world, const Renderer &renderer, const Call &call);
Reply deleteQueue(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
