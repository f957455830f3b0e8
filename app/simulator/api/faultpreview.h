#pragma once

#include "faultrule.h"

#include <QMap>

namespace Simulator {

/// How many requests there were of each route (see routeName()) of late.
using RouteCounts = QMap<QByteArray, int>;

/// What a rule would do to a request: whether it is carried out, and what comes back. One or two sentences.
[[nodiscard]] QString effectOf(const FaultRule &rule);
/// How many requests of the last minute it would have been for; one sentence.
[[nodiscard]] QString reachOf(const FaultRule &rule, const RouteCounts &lastMinute);

} // namespace Simulator
