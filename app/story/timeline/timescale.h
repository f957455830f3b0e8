#pragma once

#include "taskrouter/values.h"

namespace Desk {

/// Where a time stands when long stretches in which nothing happens are folded. A position is a number of milliseconds
/// from the first moment, of which those in a fold count less. Before the first and after the last moment it goes on
/// without folds.
class TimeScale
{
public:
    /// A stretch that takes as much room as foldWidth() positions, however long it was.
    struct Fold
    {
        UtcMsecs begin = 0;
        UtcMsecs end = 0;
        friend bool operator==(const Fold &, const Fold &) = default;
    };

    TimeScale() = default;
    /// `moments` are the times at which something happens, ascending; `end` is until when it tells, "now" in a story
    /// that goes on: it stands in no fold.
    TimeScale(const QList<UtcMsecs> &moments, UtcMsecs end);

    [[nodiscard]] double positionOf(UtcMsecs when) const;
    [[nodiscard]] UtcMsecs timeAt(double position) const;
    [[nodiscard]] const QList<Fold> &folds() const { return m_folds; }
    [[nodiscard]] double foldWidth() const { return m_foldWidth; }
    [[nodiscard]] UtcMsecs begin() const { return m_begin; }
    /// The same scale at a later "now": a fold that reaches to it takes in the time that passed, so that nothing
    /// moves, and one that begins behind it gives way; without one, nothing changes.
    [[nodiscard]] TimeScale until(UtcMsecs end) const;

    friend bool operator==(const TimeScale &, const TimeScale &) = default;

private:
    struct Point
    {
        UtcMsecs when = 0;
        double position = 0;
        friend bool operator==(const Point &, const Point &) = default;
    };
    void place();

    UtcMsecs m_begin = 0;
    UtcMsecs m_end = 0;         ///< "Now".
    UtcMsecs m_tailMargin = 0;  ///< Between it and the fold before it; 0 where none reaches to it.
    UtcMsecs m_aheadMargin = 0; ///< Between it and the fold behind it; 0 where none begins there.
    double m_foldWidth = 0;
    QList<Fold> m_folds;
    QList<Point> m_points; ///< Where a fold begins and where it ends.
};

} // namespace Desk
