#pragma once

#include "steps.h"

namespace RoughHour {

/// Actions, parameters, Send and what it asks.
[[nodiscard]] QList<Step> sendingSteps();
/// The wire, the trainer's panel, locks.
[[nodiscard]] QList<Step> worldSteps();

} // namespace RoughHour
