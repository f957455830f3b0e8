#include "situation.h"

#include <algorithm>

namespace Desk {

const Routing::QueueFacts *Situation::queue(const QString &sid) const
{
    if (!queues)
        return nullptr;
    const auto found =
        std::find_if(queues->begin(), queues->end(), [&sid](const Routing::QueueFacts &one) { return one.sid == sid; });
    return found == queues->end() ? nullptr : &*found;
}

std::optional<size_t> Situation::workerAt(const QString &sid) const
{
    const auto found = std::find_if(workers.begin(), workers.end(),
                                    [&sid](const Routing::WorkerFacts &one) { return one.sid == sid; });
    return found == workers.end() ? std::nullopt : std::optional(size_t(found - workers.begin()));
}

bool Situation::hasRoom(Sid worker, const QString &channel) const
{
    const auto at = workerAt(worker.toString());
    const Routing::ChannelFacts *its = at ? workers[*at].channel(channel) : nullptr;
    return its && its->hasRoom();
}

bool Situation::knowsMembers(const QString &queue) const
{
    const auto found = members.constFind(queue);
    return found != members.cend() && found->isWhole;
}

} // namespace Desk
