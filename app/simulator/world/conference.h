#pragma once

#include "state.h"

namespace Simulator {

/// The task's attributes once the reservation's worker and the caller are in a conference.
[[nodiscard]] QByteArray attributesInConference(const State &state, const Task &task, const Reservation &reservation);
/// The same once the conference is over.
[[nodiscard]] QByteArray attributesAfterConference(const QByteArray &attributes);

} // namespace Simulator
