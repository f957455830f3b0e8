#pragma once

#include "simulator/world/random.h"
#include "simulator/world/taskchange.h"

namespace Simulator {

/// A length of time somewhere between two borders, drawn from the seed.
struct Span
{
    Time from = 0;
    Time to = 0;

    [[nodiscard]] Time draw(Random &random) const
    {
        return to <= from ? from : from + static_cast<Time>(random.below(static_cast<quint64>(to - from) + 1));
    }
};

/// A task that is going to arrive.
struct TaskPlan
{
    QByteArray key; ///< By which the script speaks of it; empty: nobody does.
    NewTask task{.call = true};
    Span patience{Never, Never}; ///< The caller hangs up when nobody took it so long; Never: he waits.
};

} // namespace Simulator
