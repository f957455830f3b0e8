#include "roster.h"

#include <algorithm>

namespace Routing {

namespace {

template <typename T>
std::optional<size_t> placeOf(std::span<const T> items, const QString &sid)
{
    const auto found = std::find_if(items.begin(), items.end(), [&sid](const T &item) { return item.sid == sid; });
    return found == items.end() ? std::nullopt : std::optional(static_cast<size_t>(found - items.begin()));
}

} // namespace

std::optional<size_t> Roster::queueAt(const QString &sid) const
{
    return placeOf(queues, sid);
}

std::optional<size_t> Roster::workerAt(const QString &sid) const
{
    return placeOf(workers, sid);
}

} // namespace Routing
