#pragma once

#include "handler.h"

/// Statistics of the workspace.
namespace Simulator::Handlers {

Reply realTimeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply cumulativeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply statistics(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
