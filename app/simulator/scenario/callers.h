#pragma once

#include "scenario.h"
#include "simulationtimers.h"
#include "simulator/world/world.h"

namespace Simulator {

/// The callers of a scenario: the tasks that arrive, in streams or one by one, and how long somebody waits before he
/// hangs up.
class Callers
{
public:
    /// What is handed in must live longer. The scenario learns which task a key means. `start`: its beginning;
    /// `arrived`: how many tasks came since then.
    Callers(World &world, Scenario &scenario, Random &random, SimulationTimers &timers, Time start, int arrived = 0);

    /// The streams begin, and the patience of those who wait already.
    void begin();
    /// Nothing where what it is meant for was deleted.
    /// How many tasks come by themselves in an hour, as it is now; nothing where the scenario has no such.
    [[nodiscard]] std::optional<double> perHour() const;
    /// From now on; false where the scenario has no such.
    [[nodiscard]] bool setPerHour(double wanted);
    void arrive(const TaskPlan &plan);
    /// The next of a stream, or the end of somebody's patience.
    void fire(const SimulationTimers::Timer &timer);
    /// Which task a key or a SID means; 0 where there is none.
    [[nodiscard]] int arrived() const { return m_arrived; }
    [[nodiscard]] Id taskOf(const QByteArray &keyOrSid) const;

private:
    /// Sets when the next of a kind comes.
    void expect(Arrival &arrival, Time after);

    World &m_world;
    Scenario &m_scenario;
    Random &m_random;
    SimulationTimers &m_timers;
    Time m_start;
    int m_arrived;
};

} // namespace Simulator
