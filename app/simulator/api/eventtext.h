#pragma once

#include "simulator/world/state.h"

namespace Simulator {

/// Event data as TaskRouter sends it, all of it text: a JSON object. Names of what cannot change come from the state.
void appendEventData(QByteArray &out, const State &state, const Event &event);
/// "Task WT… assigned to Worker NAME with Reservation WR…"
[[nodiscard]] QByteArray describe(const State &state, const Event &event);

/// What an Event is about first of all.
[[nodiscard]] QByteArrayView resourceType(const Event &event);
[[nodiscard]] QByteArray resourceSid(const State &state, const Event &event);

} // namespace Simulator
