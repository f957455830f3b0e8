#pragma once

#include "status.h"

#include <queue>
#include <vector>

namespace Simulator {

/// What falls due, and about what. Of two at the same moment the one that was set first comes first. Nothing is taken
/// back: whoever is told looks whether the cause is still there. `Due` is an enumeration of what can fall due.
template <class Due>
class Timers
{
public:
    struct Timer
    {
        Time at = 0;
        quint64 order = 0;
        Due due{};
        Id subject = 0;
        bool operator>(const Timer &other) const { return at != other.at ? at > other.at : order > other.order; }
    };

    Timers() = default;
    /// As they were: `order` counts all that ever were.
    Timers(const std::vector<Timer> &timers, quint64 order)
        : m_timers(timers.begin(), timers.end())
        , m_order(order)
    {
    }

    void schedule(Time at, Due due, Id subject) { m_timers.push({at, ++m_order, due, subject}); }
    /// Never where there is none.
    [[nodiscard]] Time nextAt() const { return m_timers.empty() ? Never : m_timers.top().at; }
    /// Hands the next one out, which must exist, and forgets it.
    Timer next()
    {
        const Timer timer = m_timers.top();
        m_timers.pop();
        return timer;
    }

    /// In the order in which they fall due.
    [[nodiscard]] std::vector<Timer> all() const
    {
        std::vector<Timer> all;
        for (auto rest = m_timers; !rest.empty(); rest.pop())
            all.push_back(rest.top());
        return all;
    }
    [[nodiscard]] quint64 order() const { return m_order; }

private:
    std::priority_queue<Timer, std::vector<Timer>, std::greater<>> m_timers;
    quint64 m_order = 0;
};

/// What falls due in a world by its rules alone.
enum class WorldDue : quint8 { ReservationTimeout, LegEnds, TaskDeletion, TaskTimeout, StepEnds, WorkerReturns };
using WorldTimers = Timers<WorldDue>;

} // namespace Simulator
