#pragma once

#include "planrow.h"

#include "instructions/catalogue.h"
#include "instructions/request.h"
#include "journal/sendproposal.h"

#include <QUrl>

namespace Desk {

/// What is known of a row's target before anything is fetched: by the state that it was decided for.
[[nodiscard]] Target plannedTarget(const PlanRow &row);
/// The same after it was fetched.
[[nodiscard]] Target foundTarget(const PlanRow &row, const TargetAnswer &found);
/// The request that a row would send with these values, masked, as far as it is known before the row is looked at: its
/// version is the one that the act was decided for. `base` is the API's URL.
[[nodiscard]] RequestPreview previewOf(const Catalogue &catalogue, const PlanRow &row, const Draft &draft,
                                       const QUrl &base);
/// What is asked of the gate about a row, and what would be sent, for the state that was found.
[[nodiscard]] SendProposal proposalOf(const PlanRow &row, const Draft &draft, const TargetAnswer &found);
[[nodiscard]] Instruction instructionOf(const Catalogue &catalogue, const PlanRow &row, const Draft &draft,
                                        const TargetAnswer &found);

} // namespace Desk
