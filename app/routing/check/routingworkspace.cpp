#include "routingworkspace.h"

#include <algorithm>

namespace Routing {

void setActivity(WorkerFacts &worker, const ActivityFacts &activity)
{
    worker.activitySid = activity.sid;
    worker.activityName = activity.name;
    worker.isAvailable = activity.isAvailable;
    worker.queues.reset();
    worker.fields = fieldsOf(worker);
}

void setLoad(WorkerFacts &worker, const QString &channel, std::optional<int> capacity, int accepted)
{
    auto found = std::find_if(worker.channels.begin(), worker.channels.end(),
                              [&channel](const ChannelFacts &one) { return one.uniqueName == channel; });
    if (found == worker.channels.end()) {
        worker.channels.push_back({});
        found = worker.channels.end() - 1;
        found->uniqueName = channel;
    }
    found->configured = capacity.value_or(found->configured);
    found->accepted = accepted;
    worker.queues.reset();
    worker.fields = fieldsOf(worker);
}

void setIdle(WorkerFacts &worker)
{
    for (ChannelFacts &channel : worker.channels)
        channel.pending = channel.accepted = channel.wrapping = 0;
    worker.queues.reset();
    worker.fields = fieldsOf(worker);
}

} // namespace Routing
