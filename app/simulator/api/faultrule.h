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
/// Which requests a rule is for, in words: "Updates of reservations"; the route itself where there are none for it.
[[nodiscard]] QString routeText(const QByteArray &route);
/// One line for people: "Answer 503 · Updates of reservations · once".
[[nodiscard]] QString describe(const FaultRule &rule);

} // namespace Simulator
