#pragma once

#include "controlcall.h"

namespace Simulator::ControlHandlers {

[[nodiscard]] Reply readClock(SimulationDriver &driver, const ControlCall &call);
/// Which run of the simulator it is, for who has to tell apart what happened in another.
[[nodiscard]] Reply readRun(SimulationDriver &driver, const ControlCall &call);
/// Answers when all that fell due has happened.
[[nodiscard]] Reply moveClock(SimulationDriver &driver, const ControlCall &call);
/// One action or a list of them, in the words of scenario files; names may be SIDs as well. What is no action changes
/// nothing; what the world does not allow ends the list there.
[[nodiscard]] Reply carryOut(SimulationDriver &driver, const ControlCall &call);
[[nodiscard]] Reply listFaults(SimulationDriver &driver, const ControlCall &call);
[[nodiscard]] Reply addFault(SimulationDriver &driver, const ControlCall &call);
[[nodiscard]] Reply removeFault(SimulationDriver &driver, const ControlCall &call);
[[nodiscard]] Reply readNotes(SimulationDriver &driver, const ControlCall &call);
[[nodiscard]] Reply readGoals(SimulationDriver &driver, const ControlCall &call);
/// The whole world as a file; see WorldFile.
[[nodiscard]] Reply saveWorld(SimulationDriver &driver, const ControlCall &call);
/// Goes on with a world that was saved. One that is none is refused, and nothing changes.
[[nodiscard]] Reply restoreWorld(SimulationDriver &driver, const ControlCall &call);
/// The OpenAPI document.
[[nodiscard]] Reply readDescription(SimulationDriver &driver, const ControlCall &call);

} // namespace Simulator::ControlHandlers
