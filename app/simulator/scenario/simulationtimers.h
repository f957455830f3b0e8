#pragma once

#include "simulator/world/timers.h"

namespace Simulator {

/// What falls due in a scenario: a line of the script, the next task of a stream, the end of a caller's patience, and
/// what its people do. The subject is a line, a stream, a task, a reservation or a worker.
enum class SimulationDue : quint8 { Script, Arrival, Answer, Decline, TalkEnds, PatienceEnds, Complete, ComeBack };
using SimulationTimers = Timers<SimulationDue>;

} // namespace Simulator
