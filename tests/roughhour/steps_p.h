#pragma once

#include "steps.h"

namespace RoughHour {

/// Typing, saying, pasting and dropping into fields, and the wheel over them.
[[nodiscard]] QList<Step> fieldSteps();
/// Offers, tasks and reservations.
[[nodiscard]] QList<Step> listSteps();
/// Menus, buttons, dialogs, docks, and what is done to the window.
[[nodiscard]] QList<Step> windowSteps();
/// Actions, parameters, Send and what it asks.
[[nodiscard]] QList<Step> sendingSteps();
/// The wire, the trainer's panel, locks.
[[nodiscard]] QList<Step> worldSteps();

} // namespace RoughHour
