#pragma once

#include "handler.h"

/// Workers and their channels.
namespace Simulator::Handlers {

Reply listWorkers(World &world, const Renderer &renderer, const Call &call);
Reply createWorker(World &world, const Renderer &renderer, const Call &call);
Reply deleteWorker(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorker(World &world, const Renderer &renderer, const Call &call);
Reply updateWorker(World &world, const Renderer &renderer, const Call &call);
Reply listWorkerChannels(World &world, const Renderer &renderer, const Call &call);
Reply fetchWorkerChannel(World &world, const Renderer &renderer, const Call &call);
Reply updateWorkerChannel(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
