#pragma once

#include "routingdecision.h"

namespace Routing {

// For people, in their language.

/// How long something takes, without anything left out: "90 s", "20.500 s", "24 h", "1 h 1 min 1 s".
[[nodiscard]] QString spanText(qint64 msecs);
/// "the channel is full"
[[nodiscard]] QString describe(NotAsked why);
/// "default filter", "target 2 of filter \"German\""
[[nodiscard]] QString nameOf(const Workflow &workflow, const Step &step);
/// A filter's own name, or its place in the workflow from 1.
[[nodiscard]] QString nameOf(const Workflow &workflow, size_t filter);
/// How one filter was found to match or not, as a sentence.
[[nodiscard]] QString describe(const FilterTrace &trace, const Workflow &workflow);
/// The whole decision, a sentence a line.
[[nodiscard]] QString describe(const Decision &decision, const Trace &trace, const Workflow &workflow,
                               const Roster &roster);

} // namespace Routing
