#pragma once

#include "agents.h"
#include "callers.h"
#include "simulator/api/faultrules.h"

namespace Simulator {

/// Does what the script or a trainer asks for, in the world as it is now. Notes are not its business.
class ActionPerformer
{
public:
    /// What is handed in must live longer.
    ActionPerformer(World &world, FaultRules &faults, Agents &agents, Callers &callers);

    /// Why it cannot be done: one sentence, and nothing has changed. Nothing where it is done.
    [[nodiscard]] std::optional<QString> perform(const ScriptAction &action);

private:
    [[nodiscard]] std::optional<QString> performOnReservation(const ScriptAction &action);
    [[nodiscard]] std::optional<QString> performOnTask(const ScriptAction &action);
    [[nodiscard]] std::optional<QString> moveWorker(const ScriptAction &action);
    void addFault(FaultRule rule);
    /// The oldest of the worker's reservations that the action fits; `task` 0: of any task.
    [[nodiscard]] const Reservation *fitting(const ScriptAction &action, Id task) const;

    World &m_world;
    FaultRules &m_faults;
    Agents &m_agents;
    Callers &m_callers;
};

} // namespace Simulator
