#pragma once

#include "planrow.h"

#include "instructions/catalogue.h"
#include "journal/sendproposal.h"

namespace Desk {

/// What is known of a row's target before anything is fetched: by the state that it was decided for.
[[nodiscard]] Target plannedTarget(const PlanRow &row);
/// The same after it was fetched.
[[nodiscard]] Target foundTarget(const PlanRow &row, const TargetAnswer &found);
/// What is asked of the gate about a row, and what would be sent, for the state that was found.
[[nodiscard]] SendProposal proposalOf(const PlanRow &row, const Draft &draft, const TargetAnswer &found);
[[nodiscard]] Instruction instructionOf(const Catalogue &catalogue, const PlanRow &row, const Draft &draft,
                                        const TargetAnswer &found);

} // namespace Desk
