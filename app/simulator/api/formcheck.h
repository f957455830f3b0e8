#pragma once

#include "simulator/form/fields.h"
#include "simulator/world/refusal.h"

namespace Simulator {

/// Whether the fields that belong to the form's instruction have values of their type, as the catalogue of parameters
/// describes them. Fields that have an error code of their own are left to the world, which knows what they refer to.
[[nodiscard]] Outcome checkForm(const Fields &form);

} // namespace Simulator
