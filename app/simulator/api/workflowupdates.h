#pragma once

#include "handler.h"

/// What changes workflows.
namespace Simulator::Handlers {

Reply createWorkflow(World &world, const Renderer &renderer, const Call &call);
Reply updateWorkflow(World &world, const Renderer &renderer, const Call &call);
Reply deleteWorkflow(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
