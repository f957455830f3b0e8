#pragma once

#include "handler.h"
#include "statistics.h"

/// Statistics of the workspace, of queues, workflows and workers.
namespace Simulator::Handlers {

/// What is so now, what was in a period, or both.
enum class StatisticsPart : quint8 { RealTime, Cumulative, Both };

/// Of what the path names; of workers, of those that the query asks for.
template <StatisticsScope::Of of, StatisticsPart part>
Reply statistics(World &world, const Renderer &renderer, const Call &call);
/// What one worker did in a period.
Reply workerStatistics(World &world, const Renderer &renderer, const Call &call);
Reply listQueueStatistics(World &world, const Renderer &renderer, const Call &call);
/// For up to 50 queues that a JSON body names.
Reply bulkRealTimeStatistics(World &world, const Renderer &renderer, const Call &call);

} // namespace Simulator::Handlers
