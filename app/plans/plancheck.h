#pragma once

#include "planrow.h"

#include "instructions/catalogue.h"

namespace Desk {

/// A row for an act, not yet checked.
[[nodiscard]] PlanRow planRowOf(const Catalogue &catalogue, const PlannedAct &act);
/// The values that are sent for an act: its own, and for what it lacks those that are shared by all rows, as far as its
/// form has them.
[[nodiscard]] Draft draftOf(const Catalogue &catalogue, const PlannedAct &act, const Draft &shared);
/// Works out a row's verdict and summary. Nothing is fetched: the state is the one that the act was decided for.
void checkRow(const Catalogue &catalogue, PlanRow &row, const Draft &shared);
/// The parameters that a person has to be asked for: those of the plan's `asks`, and those that some act needs and
/// lacks. In wire order, each once.
[[nodiscard]] QList<Parameter> askedOf(const Catalogue &catalogue, const Plan &plan);

} // namespace Desk
