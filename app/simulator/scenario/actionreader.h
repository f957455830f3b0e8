#pragma once

#include "scenarionames.h"

namespace Simulator {

/// Reads what somebody does, in the words of scenario files: a line of a script without its time. Who calls it says
/// done().
[[nodiscard]] ScriptAction readAction(Cursor &from, ScenarioNames &names);
/// Reads a fault. Its times count from `start`.
[[nodiscard]] FaultRule readFault(Cursor &from, Time start);

} // namespace Simulator
