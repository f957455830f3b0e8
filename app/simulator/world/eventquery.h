#pragma once

#include "event.h"

#include <limits>
#include <vector>

namespace Simulator {

/// Which Events are wanted.
struct EventQuery
{
    Time from = std::numeric_limits<Time>::min(); ///< Both ends included.
    Time to = std::numeric_limits<Time>::max();
    Id after = 0; ///< Neither end included.
    Id before = std::numeric_limits<Id>::max();
    std::optional<EventType> type;
    std::vector<std::pair<Id Event::*, Id>> about; ///< All of them have to be so.

    [[nodiscard]] bool fits(const Event &event) const;
};

} // namespace Simulator
