#pragma once

#include "timewindow.h"

namespace Desk {

/// A line of the time axis.
struct TimeTick
{
    UtcMsecs when = 0;
    double x = 0;
    QString label; ///< "14:03:00"; with the date where the ticks are of several days.
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// The lines that stand in view, at even times of this time zone, `least` pixels or more apart, and none in a fold.
[[nodiscard]] QList<TimeTick> timeTicks(const TimeWindow &window, double least);

} // namespace Desk
