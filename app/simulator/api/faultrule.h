#pragma once

#include "faultkind.h"

namespace Simulator {

/// A failure on demand: what, to which requests, how often.
struct FaultRule : FaultFigures
{
    const FaultKind *kind = &faultKinds().front(); ///< Never nullptr.
    /// "reservations.update", "reservations", "*.list", or empty for every request: see routeName().
    QByteArray route;
    int times = 0;       ///< How often it is applied; 0: without end.
    double chance = 1.0; ///< How likely each time, drawn from the seed.
    Time from = Never;   ///< Virtual times between which it is on; Never: no border.
    Time until = Never;
};
/// One line for people: "answer 503 to reservations.update, once".
[[nodiscard]] QString describe(const FaultRule &rule);

} // namespace Simulator
