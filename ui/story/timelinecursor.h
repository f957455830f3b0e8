#pragma once

#include "timelinegeometry.h"

namespace Desk {

/// Where the arrow keys go from a bar: along its lane, and to the lanes above and below.
enum class TimelineStep : quint8 { Before, After, Above, Below, First, Last };

/// The bar that a step leads to; the same one where there is none, the first where there was none. Lanes that are
/// folded away are passed.
[[nodiscard]] qsizetype barAfter(const TimelineGeometry &geometry, qsizetype bar, TimelineStep step);

} // namespace Desk
