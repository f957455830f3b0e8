#pragma once

#include "simulator/world/state.h"

namespace Simulator {

/// The workflow's routes in TaskRouter's own configuration language, as a client would read them.
[[nodiscard]] QByteArray configurationOf(const State &state, const Workflow &workflow);

} // namespace Simulator
