#pragma once

#include "scenario.h"
#include "simulationtimers.h"
#include "simulator/world/world.h"

#include <set>

namespace Simulator {

/// The people of a scenario who act by themselves: they answer what they are offered, talk and wrap up, after their
/// behaviour and chance.
class Agents
{
public:
    /// What is handed in must live longer. `answering`: offers that people of the scenario are answering already.
    Agents(World &world, const Scenario &scenario, Random &random, SimulationTimers &timers,
           std::set<Id> answering = {});

    /// What was begun before the start goes on.
    void pickUp();
    /// Sets the time of what somebody does about it; changes nothing yet.
    void see(const Event &event);
    /// That time has come: an answer, a refusal, the end of a talk or of the work after it, a return.
    void fire(const SimulationTimers::Timer &timer);

    /// A person of the scenario accepts, connecting the caller or not.
    [[nodiscard]] Outcome accept(Id reservation);
    Outcome connect(Id reservation);
    /// Whether a person of the scenario answers this offer, and not a request.
    [[nodiscard]] const std::set<Id> &answering() const { return m_answering; }
    [[nodiscard]] bool isAnswering(Id reservation) const { return m_answering.contains(reservation); }

private:
    [[nodiscard]] const WorkerBehaviour *behaviourOf(Id worker) const;
    void comeBack(Id worker, Time when);
    [[nodiscard]] bool isOpen(Id reservation, ReservationStatus status) const;

    World &m_world;
    const Scenario &m_scenario;
    Random &m_random;
    SimulationTimers &m_timers;
    std::set<Id> m_answering;
};

} // namespace Simulator
