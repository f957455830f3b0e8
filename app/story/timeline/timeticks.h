#pragma once

#include "timewindow.h"

namespace Desk {

/// A line of the time axis.
struct TimeTick
{
    UtcMsecs when = 0;
    double x = 0;
    qint64 step = 0;      ///< Milliseconds to the next one.
    bool hasDate = false; ///< They are of several days.
    /// "14:03:00"; with the date where it has one.
    [[nodiscard]] QString label() const;
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// The lines that stand in view, at even times of this time zone, `least` pixels or more apart, and none in a fold.
[[nodiscard]] QList<TimeTick> timeTicks(const TimeWindow &window, double least);

} // namespace Desk
