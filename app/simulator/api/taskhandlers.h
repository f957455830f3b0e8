#pragma once

#include "handler.h"

/// Tasks.
namespace Simulator::Handlers {

Reply listTasks(World &world, const Renderer &renderer, const Call &call);
Reply createTask(World &world, const Renderer &renderer, const Call &call);
Reply fetchTask(World &world, const Renderer &renderer, const Call &call);
Reply updateTask(World &world, const Renderer &renderer, const Call &call);
Reply deleteTask(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
