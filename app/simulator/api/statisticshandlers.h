#pragma once

#include "handler.h"

/// Statistics of the workspace, of queues, workflows and workers: what is so now, what was in a period, and both.
namespace Simulator::Handlers {

Reply realTimeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply cumulativeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply statistics(World &world, const Renderer &renderer, const Call &call);
Reply queueRealTimeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply queueCumulativeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply queueStatistics(World &world, const Renderer &renderer, const Call &call);
Reply listQueueStatistics(World &world, const Renderer &renderer, const Call &call);
/// For up to 50 queues that a JSON body names.
Reply bulkRealTimeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply workflowRealTimeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply workflowCumulativeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply workflowStatistics(World &world, const Renderer &renderer, const Call &call);
Reply workersRealTimeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply workersCumulativeStatistics(World &world, const Renderer &renderer, const Call &call);
Reply workersStatistics(World &world, const Renderer &renderer, const Call &call);
Reply workerStatistics(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
